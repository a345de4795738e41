"""Makes every paper of the story of a whole meeting, to be looked at: python tests/look/meeting_papers.py [--to FOLDER]

One file for each paper, level and kind of file, named like `you_said-points.pdf`, and the papers of its agenda.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import get_args

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.update(TZ="UTC")
time.tzset()

from pypdfium2 import PdfDocument  # noqa: E402 (the clock of the room is chosen first)
from PySide6.QtGui import QImage  # noqa: E402

from app.domain.sheet import FORMS, USUAL_PT, PaperChoice  # noqa: E402
from app.services.exporting import PaperKind, ReportChoice  # noqa: E402
from app.services.kept_agenda import draft_of  # noqa: E402
from app.services.you_said import LEVELS  # noqa: E402
from tests.look.small_png import save_small  # noqa: E402
from tests.stories.a_real_record import WHOLE_MEETING, KeptStory, acted_out  # noqa: E402

BOTH = ("ebe", "ebt")
PICTURED, PICTURE_SCALE = ("agenda-easy", "you_said-points"), 0.9


def agenda_papers(story: KeptStory, folder: Path, size_pt: int = USUAL_PT) -> list[Path]:
    """Save every paper of the agenda, as people got it."""
    printing, agenda = story.house.printing, draft_of(story.meeting)
    return [
        printing.save(agenda, folder / f"agenda-{form}{ending}", PaperChoice(form, size_pt))
        for form in FORMS
        for ending in printing.endings
    ]


def meeting_papers(story: KeptStory, folder: Path, size_pt: int = USUAL_PT) -> list[Path]:
    """Save every paper about the meeting."""
    meeting, exporting = story.meeting.meeting.id, story.house.exporting
    return [
        exporting.export(
            meeting,
            folder / f"{paper}-{level}{ending}",
            ReportChoice(paper, level, size_pt, BOTH if level == "full" else ()),
        )
        for paper in get_args(PaperKind)
        for level in LEVELS
        for ending in exporting.endings
    ]


def first_page(paper: Path, picture: Path) -> None:
    """Save what the first page of a PDF looks like."""
    drawn = PdfDocument(paper)[0].render(scale=PICTURE_SCALE, rev_byteorder=True, prefer_bgrx=True)
    page = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888)
    save_small(page.convertToFormat(QImage.Format.Format_RGB32), picture)


def main() -> None:
    """Act the meeting out and save its papers."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--to", type=Path, default=Path("/tmp/one-meeting"))
    asked.add_argument("--size", type=int, default=USUAL_PT)
    asked.add_argument("--pictures", type=Path, default=None)
    chosen = asked.parse_args()
    chosen.to.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    with tempfile.TemporaryDirectory() as home:
        story = acted_out(
            WHOLE_MEETING, Path(home), lambda sent: made.extend(agenda_papers(sent, chosen.to, chosen.size))
        )
        made += meeting_papers(story, chosen.to, chosen.size)
        story.house.close()
    print(*made, sep="\n")
    if chosen.pictures:
        for name in PICTURED:
            first_page(chosen.to / f"{name}.pdf", chosen.pictures / f"one-meeting-{name}.png")


if __name__ == "__main__":
    main()
