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

from app.domain.sheet import FORMS, USUAL_PT, PaperChoice  # noqa: E402 (the clock of the room is chosen first)
from app.services.exporting import PaperKind, ReportChoice  # noqa: E402
from app.services.kept_agenda import draft_of  # noqa: E402
from app.services.you_said import LEVELS  # noqa: E402
from tests.stories.a_real_record import WHOLE_MEETING, KeptStory, acted_out  # noqa: E402

BOTH = ("ebe", "ebt")


def make_all(story: KeptStory, folder: Path, size_pt: int = USUAL_PT) -> list[Path]:
    """Save every paper about the meeting, and every paper of its agenda; return the files."""
    meeting, exporting = story.meeting.meeting.id, story.house.exporting
    made = [
        exporting.export(
            meeting,
            folder / f"{paper}-{level}{ending}",
            ReportChoice(paper, level, size_pt, BOTH if level == "full" else ()),
        )
        for paper in get_args(PaperKind)
        for level in LEVELS
        for ending in exporting.endings
    ]
    printing, agenda = story.house.printing, draft_of(story.meeting)
    made += [
        printing.save(agenda, folder / f"agenda-{form}{ending}", PaperChoice(form, size_pt))
        for form in FORMS
        for ending in printing.endings
    ]
    return made


def main() -> None:
    """Act the meeting out and save its papers."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--to", type=Path, default=Path("/tmp/one-meeting"))
    asked.add_argument("--size", type=int, default=USUAL_PT)
    chosen = asked.parse_args()
    chosen.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        story = acted_out(WHOLE_MEETING, Path(home))
        for file in make_all(story, chosen.to, chosen.size):
            print(file)
        story.house.close()


if __name__ == "__main__":
    main()
