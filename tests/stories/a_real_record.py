"""A story on the whole program, with its record in a file: what it says at the end is read from that file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app import build, paths
from app.services.house import House, Speech
from app.services.prepare_meeting import PrepareMeeting
from tests.fakes import FakeVoice
from tests.stories.teller import Story, lines_of

WHOLE_MEETING = Path(__file__).with_name("a_whole_meeting_of_two_hours.txt")


class KeptStory(Story):
    """A story in a house of its own; `house` is the program as it was started last."""

    house: House

    def __init__(self, home: Path) -> None:
        self._home = home
        super().__init__()

    def begin(self) -> PrepareMeeting:
        """The program is started, on the record of this home."""
        self.house = replace(build.build(paths.places(self._home), Speech(FakeVoice, list)), clock=self.clock)
        self.log, self.meetings = self.house.record.log, self.house.meetings
        return self.house.prepare

    def start_program(self) -> PrepareMeeting:
        """The program is started again: nothing is known but what is on disk."""
        self.house.close()
        return self.begin()

    def start_again(self) -> None:
        """Close the program and open the meeting again, from what is on disk."""
        self.prepare = self.start_program()
        self.open(self.meeting.meeting.id)


def acted_out(path: Path, home: Path, when_sent: Callable[[KeptStory], object] = lambda _story: None) -> KeptStory:
    """Act a story out in a record, up to its last line. `when_sent` is called when its agenda went out to people."""
    story = KeptStory(home)
    for told in lines_of(path.read_text(encoding="utf-8"), path.name):
        story.tell(told)
        if (told.who, told.words) == ("agenda", ["is", "sent"]):
            when_sent(story)
    return story
