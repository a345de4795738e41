"""How fast easy words are offered and pictures are found: python tests/bench/suggesting_figures.py"""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app import build, paths
from app.domain.agenda import DraftItem, EasyLine
from app.domain.glossary import Term
from app.domain.pictures import Picture
from app.domain.suggesting import lost_in, suggestions_in
from app.services.house import House, Speech
from app.services.suggesting import Suggesting
from tests.fakes import FakeVoice

NOTES = (
    "To approve the budget of £1,200 for 2026/27, which will be allocated to the three localities by 24/11/2026.",
    "The CQC will commence an inspection at 14:00 and the Board must submit an action plan (see Paper PC16/11/02).",
    "Although the scheme was successful, we did not receive additional funding from the Integrated Care Board (ICB).",
)
ITEM = DraftItem(
    "Transport plan - for discussion and decision",
    notes=NOTES,
    lead="Jane Smith",
    easy=(EasyLine("We will talk about buses."), EasyLine("It costs £1,200.")),
)
WORDS = ("bus", "doctor", "money", "a", "meeting", "physician", "zzz", "to")
ITEMS, GROUP = 40, 5_000


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        house = build.build(paths.places(Path(folder)), Speech(FakeVoice, list))
        offer = house.group.suggesting
        first = _ms(lambda: offer.lines(ITEM))
        print(f"first suggestion, with all lists read: {first:.0f} ms")
        once = _ms(lambda: [offer.lines(one) for one in _items()])
        print(f"lines for {ITEMS} items of 3 long notes, each for the first time: {once:.0f} ms")
        _say("lines for one item", lambda: offer.lines(ITEM))
        _say("changes in one line while it is typed", lambda: suggestions_in(NOTES[1], offer.wordbook()))
        _say("facts lost in one item", lambda: lost_in(ITEM, offer.wordbook()))
        _pictures(offer)
        _say("add a word and find it", lambda: _add(house))
        house.close()


def _items() -> list[DraftItem]:
    """Return items with other words in each, so that nothing was looked at before."""
    return [replace(ITEM, notes=tuple(f"In area {place}: {note}" for note in NOTES)) for place in range(ITEMS)]


def _pictures(offer: Suggesting) -> None:
    pictures = offer._pictures()
    _say(f"search {len(pictures.pictures)} pictures", lambda: [pictures.search(word) for word in WORDS], len(WORDS))
    own = [_own(place) for place in range(GROUP)]
    many = pictures.with_own(own)
    many.search("bus")
    _say(f"search {len(many.pictures)} pictures", lambda: [many.search(word) for word in WORDS], len(WORDS))
    _say("choices of pictures for one line", lambda: offer.picture_choices("We will talk about the new bus timetable."))


def _own(place: int) -> Picture:
    words = (f"thing {place}", f"bus number {place}")
    return Picture(f"group:{place}", words, "a.png", "a.png", f"Thing {place}", "group", "Ours", tint=False)


def _add(house: House) -> None:
    word = f"word {time.perf_counter_ns()}"
    house.group.words.add(Term(word, "", "A word."))
    assert house.glossary.find(f"a {word}")


def _say(what: str, do: Callable[[], object], count: int = 1) -> None:
    took = [_ms(do) / count for _ in range(7)]
    print(f"{what}: {statistics.median(took):.1f} ms (worst of 7: {max(took):.1f})")


def _ms(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
