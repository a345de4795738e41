"""How long each paper takes, and how large it is, for an agenda of 12 items: python tests/bench/papers.py [--to FOLDER]

Prints a line for each paper: the first one made (libraries are loaded then), and the median of five more.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app import build
from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.sheet import FORMS, PaperChoice
from app.paths import resources
from app.storage.resource_files import read_glossary, read_pictures
from app.ui.print_photos import photo_for_print
from app.words.speaker import Speaker
from tests.reports.our_agenda import BREAK, BUS, PLANS, agenda, checked

TIMES = 5
ITEMS = 12


def twelve_items() -> AgendaDraft:
    """Our agenda with 12 items and 2 breaks; each third one has no easy words."""
    items: list[DraftItem] = []
    for number in range(1, ITEMS + 1):
        like = PLANS if number % 3 == 0 else checked(BUS) if number % 3 == 1 else BUS
        items += [replace(like, number=str(number), minutes=10), *([BREAK] if number in (4, 8) else [])]
    return agenda(*items)


def seconds(make: Callable[[], object]) -> float:
    """Return how long it takes."""
    began = time.perf_counter()
    make()
    return time.perf_counter() - began


def main() -> None:
    """Make every paper and say how long it took."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--to", type=Path, default=None)
    folder = options.parse_args().to or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    index, words, draft = read_pictures(resources()), read_glossary(resources()), twelve_items()
    printing = build._printing(  # pyright: ignore[reportPrivateUsage]
        Speaker(), lambda: index, lambda: words, photo_for_print
    )
    papers: dict[str, Callable[[Path], Path]] = {
        f"{form}, 16 pt{ending}": lambda to, form=form: printing.save(draft, to, PaperChoice(form))
        for ending in printing.endings
        for form in FORMS
    }
    papers["easy, 24 pt.pdf"] = lambda to: printing.save(draft, to, PaperChoice("easy", 24))
    papers["cards, 4 on a page.pdf"] = printing.save_cards
    papers["how to follow.pdf"] = printing.save_how_to_follow
    papers["reminder.pdf"] = lambda to: printing.save_reminder(draft, to)
    papers["whole agenda.fairsay"] = lambda to: printing.save_file(draft, to)
    print(f"{'paper':26}{'first ms':>10}{'then ms':>10}{'KB':>8}")
    for name, save in papers.items():
        to = folder / name
        first = seconds(lambda save=save, to=to: save(to))
        then = statistics.median(seconds(lambda save=save, to=to: save(to)) for _time in range(TIMES))
        print(f"{name:26}{first * 1000:10.0f}{then * 1000:10.0f}{to.stat().st_size / 1000:8.0f}")


if __name__ == "__main__":
    main()
