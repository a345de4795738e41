"""Whole meetings on two laptops: each line is done on one of them, and both show the same."""

from pathlib import Path
from typing import Any

import pytest

from app.override import override
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.prepare_meeting import PrepareMeeting
from app.services.recording import Recording
from app.services.running import Running
from tests.fakes import FakeMeetings
from tests.live.hall import Hall, HostLog, lines, on_host
from tests.live.paper_hub import Hub
from tests.stories.teller import LOOK_S, Story, Told, lines_of

STORIES = sorted((Path(__file__).parent / "two_laptops").glob("*.txt"))
OWN = ("fine", "no:", " shows ", " says: ")
"""What is true on one laptop only: of a press, for who pressed it; of a line, where it was done."""


class TwoLaptops(Story):
    """The host shares the meeting; a co-chair's guest is in it. `on: guest` says where the next lines are done."""

    hall: Hall
    is_cut = False

    @override
    def begin(self) -> PrepareMeeting:
        self.log: Any = HostLog()
        self.meetings: Any = FakeMeetings(self.log)
        return self.start_program()

    @override
    def open(self, meeting_id: str) -> None:
        super().open(meeting_id)
        self.hall = Hall(self.meeting, self.log, self.clock, Hub(None, 0))
        self.guest = self.hall.join(is_chair=True)
        self.seats = {"host": self._seat(self.meeting), "guest": self._seat(self.guest.meeting)}
        self.here = "host"
        self.sit("host")
        self.hall.wait(3)

    def _seat(self, meeting: LiveMeeting) -> dict[str, Any]:
        run, people = Running(meeting, late_days=self.late_days), dict[str, Following]()
        recording = Recording(run, self.prepare)
        return {"meeting": meeting, "run": run, "hearing": Hearing(run), "recording": recording, "people": people}

    def sit(self, seat: str) -> None:
        """Do and look at what comes next on this laptop."""
        self.here = seat
        self.__dict__.update(self.seats[seat])

    @override
    def time_goes_on(self, seconds: float) -> None:
        while seconds > 0:
            self.hall.wait(min(LOOK_S, seconds))
            self.hall.live.tick()
            seconds -= LOOK_S

    @override
    def _do(self, told: Told) -> None:
        if told.who == "on":
            self.sit(told.words[0])
        elif told.who == "guest":
            self.is_cut = told.words == ["is", "cut", "off"]
            (self.guest.link.cut if self.is_cut else self.guest.link.heal)()
        else:
            super()._do(told)
        if hasattr(self, "hall"):
            self.hall.wait(1 if told.who != "guest" else 5)

    @override
    def truth(self, said: str) -> str:
        """What is true now, on both laptops while they hear each other."""
        now = super().truth(said)
        if self.is_cut or any(own in said for own in OWN):
            return now
        here = self.here
        self.sit("guest" if here == "host" else "host")
        there = super().truth(said)
        self.sit(here)
        return now if now == there else f"{now}” on the {here}, and “{there}” on the other laptop"

    @override
    def is_whole(self) -> bool:
        """Whether both laptops kept the same lines, and nothing in them is damaged."""
        self.hall.wait(3)
        self.sit("host")
        return super().is_whole() and lines(self.guest) == on_host(self.hall)


def tell(text: str, name: str) -> TwoLaptops:
    story = TwoLaptops()
    for told in lines_of(text, name):
        story.tell(told)
    return story


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_came_true_on_both(path: Path):
    assert tell(path.read_text(encoding="utf-8"), path.name).is_whole()


def test_there_is_a_whole_meeting():
    assert STORIES


def test_what_only_one_laptop_shows_is_no_truth_of_both():
    story = tell("agenda: a 10, b 10\nrun: start => now: a\n", "a story")
    story.guest.link.cut()
    story.run.next_item()
    with pytest.raises(AssertionError, match="on the other laptop"):
        story.tell(lines_of("at the end => now: b\n", "a story")[0])
