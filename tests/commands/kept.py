"""A small meeting in a record of its own, for commands to look at."""

from collections.abc import Sequence
from pathlib import Path

from app.build import build
from app.domain.agenda import AgendaDraft, DraftItem
from app.paths import places
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.house import EngineVoices, House, Speech
from app.services.running import Running
from tests.fakes import FakeVoice

TITLE = "Day centre group"
ITEMS = ("Travel money", "The new garden")
WORDS = ("Robin paid for two buses", "and a taxi")


def house_at(home: Path, voices: Sequence[EngineVoices] = ()) -> House:
    return build(places(home), Speech(FakeVoice, lambda: voices))


def keep_a_meeting(home: Path) -> str:
    """Keep one meeting from start to end, with one point that has words. Returns its id."""
    house = house_at(home)
    draft = AgendaDraft(title=TITLE, items=tuple(DraftItem(title, minutes=10) for title in ITEMS))
    meeting = house.prepare.make(draft)
    running, following = Running(meeting), Following(meeting, "profile-1")
    running.start(counts={"ebe": 7, "carer": 2})
    point = following.raise_point()
    for words in WORDS:
        following.add_words(point, words)
    following.ask_pause()
    following.we_are_ready()
    Hearing(running).answer(point, "will_change")
    following.close_point(point, "yes")
    running.next_item()
    running.end()
    house.close()
    return meeting.meeting.id
