"""One person's desk: their window, their settings, their voice, and the doors to other screens."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.services.house import House
from app.services.live_meeting import LiveMeeting
from app.services.opening import Then
from app.services.preferences import Preferences
from app.services.reading_aloud import ReadingAloud
from app.ui.announce import Announcer
from app.ui.parts.page import Page
from app.ui.shelf import Shelf
from app.ui.words import SPEAKER
from app.words.problems import words_for

if TYPE_CHECKING:  # screens that make agendas are loaded when they open
    from app.services.agenda_desk import AgendaDesk


class RecordDoors(Protocol):
    """Ways to what changes the record as a whole."""

    def delete_meeting(self, meeting_id: str) -> None:
        """Ask before a whole meeting goes."""
        ...

    def copies(self) -> None:
        """Copies of the record."""
        ...

    def use_copy(self, copy: Path) -> None:
        """Ask before a copy is used in place of the record."""
        ...


class AgendaDoors(Protocol):
    """Ways to agendas that are made."""

    def start(self) -> None:
        """Make an agenda: from a file, from a template, an empty one, or go on with one."""
        ...

    def open_given(self, file: Path, read: Callable[[Path, Then], object]) -> None:
        """Open a file that the computer hands over: join the meeting in it, or `read` it, then look at the agenda."""
        ...

    def make(self, draft: AgendaDraft, kept: Callable[[], object] = lambda: None) -> None:
        """Put a new agenda in the drawer, call `kept`, and open it."""
        ...

    def open(self, agenda_id: str) -> None:
        """Go on with an agenda of the drawer."""
        ...

    def open_sent(self, meeting_id: str) -> None:
        """Look at an agenda that people have, or change it."""
        ...

    def save(self, agenda: "AgendaDesk") -> None:
        """Save and print an agenda."""
        ...

    def read_again(self, agenda: "AgendaDesk") -> None:
        """The file of an agenda was changed: look at what changed in it."""
        ...

    def keep_changes(self, agenda: "AgendaDesk") -> None:
        """Make the changes of an agenda true; where people have it, ask why first."""
        ...

    def send_or_start(self, agenda: "AgendaDesk") -> None:
        """The agenda is ready: send it, run it, follow it."""
        ...

    def send(self, agenda: "AgendaDesk") -> None:
        """People have it from now on."""
        ...

    def run(self, agenda: "AgendaDesk") -> None:
        """Run the meeting of this agenda."""
        ...

    def follow(self, agenda: "AgendaDesk") -> None:
        """Follow the meeting of this agenda."""
        ...

    def get_ready(self, live: LiveMeeting) -> None:
        """Read an agenda before its meeting starts, and keep points for it. Starts nothing."""
        ...


class PageDoors(Protocol):
    """The way to a screen that belongs to this one, and the way back."""

    def open_page(self, make: Callable[[], Page]) -> None:
        """Open a screen that belongs to this one, or say in plain words why it cannot be opened."""
        ...

    def back(self) -> None:
        """The screen before."""
        ...


class Doors(PageDoors, Protocol):
    """Ways to other screens. Screens ask here; they never make each other."""

    @property
    def record(self) -> RecordDoors:
        """Ways to what changes the record as a whole."""
        ...

    @property
    def agendas(self) -> AgendaDoors:
        """Ways to agendas that are made."""
        ...

    def welcome(self) -> None:
        """Go to Welcome."""
        ...

    def follow(self, live: LiveMeeting) -> None:
        """Follow a meeting in this window."""
        ...

    def run(self, live: LiveMeeting) -> None:
        """Run a meeting in this window."""
        ...

    def beside(self, live: LiveMeeting) -> None:
        """Open a second window to follow the meeting that is run in this one, with a profile of its own."""
        ...

    def choose_agenda(self, then: Then) -> None:
        """Open an agenda, to "follow", "run" or "make" it."""
        ...

    def review(self, draft: AgendaDraft, then: Then) -> None:
        """Check what was understood of an agenda."""
        ...

    def set_up(self) -> None:
        """First-use set-up."""
        ...

    def settings(self) -> None:
        """Change how things look and sound."""
        ...

    def help(self) -> None:
        """Help in easy words."""
        ...

    def replies(self) -> None:
        """Points of past meetings that wait for a reply."""
        ...

    def look_back(self, meeting_id: str | None = None) -> None:
        """Past meetings, or one of them."""
        ...

    def practise(self) -> None:
        """A pretend meeting."""
        ...

    def small_cards(self, live: LiveMeeting) -> None:
        """A small window that stays on top."""
        ...


@dataclass
class Desk:
    """What a screen is given. One for each window."""

    house: House
    preferences: Preferences
    reading: ReadingAloud
    shelf: Shelf
    announcer: Announcer
    doors: Doors

    def tell(self, error: MeetingError) -> None:
        """Say in plain words what could not be done, and what to do next."""
        self.announcer.announce(words_for(error, SPEAKER), at_once=True)

    def attempt(self, do: Callable[[], object]) -> bool:
        """Do it, or say in plain words why not. Returns whether it was done."""
        try:
            do()
        except MeetingError as error:
            self.tell(error)
            return False
        return True
