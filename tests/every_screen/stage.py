"""A whole house with invented meetings, and a window in which any screen can be looked at."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem, EasyLine, Notice
from app.domain.settings import Settings
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.house import House, Speech
from app.services.live_meeting import LiveMeeting
from app.services.moving_on import say_soon
from app.services.running import Running
from app.ui.application import Application
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.page import Page
from app.ui.tasks import Tasks
from app.ui.window import Window
from tests.fakes import FakeClock, FakeVoice
from tests.ui.looking import settle

# What people wrote stands in « », so that it can be told from our own words.
AGENDA = AgendaDraft(
    title="«Making travel better for everybody in the county»",
    source_name="«travel.docx»",
    items=(
        DraftItem(
            "«Welcome»", number="1", minutes=10, lead="«Mo»", asked_by="both", easy_title="«Hello»",
            easy=(EasyLine("«We say hello.»", "welcome"), EasyLine("«We say who is here.»", "people")),
        ),
        DraftItem(
            "«Procurement of neurodevelopmental transport, and what it means for us»", number="2", minutes=20,
            asked_by="ebe", notes=("«The procurement begins in May.»", "«We need to say what matters.»"),
        ),
        DraftItem("«Rest»", kind="break", minutes=10),
        DraftItem("«Any other business»", number="3", asked_by="ebt", sure=0.2, guessed=("minutes",)),
    ),
)  # fmt: skip
HARD_ITEM = 1
LONG_WORDS = "«The bus is late every day, and nobody tells us why or when the next one comes.»"
PROFILE = "me"


class SettingsInMemory:
    """Keeps profiles as the folder on disk does, the one used last at the end."""

    def __init__(self) -> None:
        self._kept: dict[str, Settings] = {}
        self._labels: dict[str, str] = {}

    def profiles(self) -> list[str]:
        return list(self._kept)

    def load(self, profile: str) -> tuple[Settings, tuple[str, ...]]:
        return self._kept.get(profile, Settings()), ()

    def save(self, profile: str, settings: Settings) -> None:
        self._kept.pop(profile, None)
        self._kept[profile] = settings

    def label(self, profile: str) -> str:
        return self._labels.get(profile, "")

    def set_label(self, profile: str, label: str) -> None:
        self.save(profile, self.load(profile)[0])
        self._labels[profile] = label

    def delete(self, profile: str) -> None:
        self._kept.pop(profile, None)
        self._labels.pop(profile, None)


@dataclass
class Stage:
    """One house for many looks. Meetings are made once for each scene, by name."""

    home: Path
    qt: QApplication
    clock: FakeClock = field(default_factory=FakeClock)
    kept: dict[str, LiveMeeting] = field(default_factory=dict[str, LiveMeeting])

    @cached_property
    def house(self) -> House:
        return self.new_house("house")

    def new_house(self, name: str) -> House:
        house = build.build(paths.places(self.home / name), Speech(FakeVoice, list))
        return replace(house, clock=self.clock, settings_store=SettingsInMemory())

    def meeting(
        self, scene: str, play: Callable[[LiveMeeting], object] = lambda _live: None, agenda: AgendaDraft = AGENDA
    ) -> LiveMeeting:
        """The meeting of a scene; `play` lets things happen in it, once."""
        if scene not in self.kept:
            self.kept[scene] = self.house.prepare.make(agenda)
            play(self.kept[scene])
        return self.kept[scene]

    def clear(self) -> None:
        """Take away the agendas that a scene began, so that the next look finds what this one found."""
        drawer = self.house.agendas.drawer
        for line in drawer.lines():
            drawer.remove(line.id)


@dataclass(frozen=True)
class Place:
    """Where a screen is put: one window of the program with its desk."""

    stage: Stage
    window: Window
    desk: Desk

    def bridge(self, live: LiveMeeting) -> MeetingBridge:
        return MeetingBridge(live, self.window)

    def tasks(self) -> Tasks:
        return Tasks(self.window)


@dataclass(frozen=True)
class Look:
    """How a person has it: text size in percent, the window in pixels, colours, language."""

    size: int = 100
    wide: int = 1366
    high: int = 768
    theme: str = "paper"
    words: str = "english"

    def __str__(self) -> str:
        return f"{self.size}% {self.wide}x{self.high} {self.theme} {self.words}"


@contextmanager
def place(stage: Stage, look: Look, house: House | None = None) -> Iterator[Place]:
    """Open a window with this look, and take it down afterwards."""
    house = house or stage.house
    house.settings_store.save(PROFILE, Settings(size=look.size, theme=look.theme))
    application = Application(house, stage.qt)
    stage.qt.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if look.words == "right to left" else Qt.LayoutDirection.LeftToRight
    )
    doors = application.open_window(PROFILE)
    window = application.windows[-1]
    window.resize(look.wide, look.high)
    try:
        yield Place(stage, window, doors.desk)
    finally:
        window.close()
        for thing in (window, application._watch, application._care_each):  # pyright: ignore
            thing.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        stage.qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        stage.clear()


def show(place: Place, thing: QWidget) -> QWidget:
    """Show a screen in the window, or a small window of its own."""
    place.window.show()
    if isinstance(thing, Page):
        place.window.open(thing)
    else:
        thing.show()
    settle()
    return thing


Make = Callable[[Place], QWidget]


def shown(make: Make) -> Make:
    return lambda place: show(place, make(place))


# --- what happens in the meetings


def running(live: LiveMeeting) -> Running:
    run = Running(live)
    run.start({"ebe": 4, "ebt": 4})
    live.co_chair_came()
    return run


def at_hard_item(live: LiveMeeting) -> Running:
    run = running(live)
    run.next_item()
    return run


def with_points(live: LiveMeeting) -> None:
    """Three points and a card of mine, one of them with words."""
    run = at_hard_item(live)
    mine = Following(live, PROFILE)
    first = mine.raise_point()
    mine.add_words(first, LONG_WORDS)
    mine.raise_point()
    second = mine.mine()[-1].press.id
    mine.press_card("not_understood")
    mine.raise_point()
    Hearing(run).see(second)


def with_answer(live: LiveMeeting) -> None:
    """My point got an answer, with words."""
    run = at_hard_item(live)
    point = Following(live, PROFILE).raise_point()
    Hearing(run).call(point)
    Hearing(run).answer(point, "could_not", LONG_WORDS)


def paused(live: LiveMeeting) -> None:
    at_hard_item(live)
    Following(live, PROFILE).ask_pause()


def quiet_and_soon(live: LiveMeeting) -> None:
    """Thinking time, and the co-chairs said that we move on soon."""
    run = running(live)
    say_soon(run)
    run.think(30)


def away(live: LiveMeeting, clock: FakeClock) -> None:
    """The laptop slept for an hour and nobody has said what the meeting did."""
    clock.sleep(3600)
    live.tick()


def doubtful() -> AgendaDraft:
    """The agenda, with something to know about it."""
    return replace(AGENDA, notices=(Notice("not_sure_these_are_items"), Notice("minutes_worked_out", {"count": 2})))


def several_meetings() -> AgendaDraft:
    """A calendar that holds two meetings: a person chooses one."""
    return AgendaDraft(meetings=(AGENDA, replace(AGENDA, title="«The other meeting»", date=dt.date(2026, 11, 24))))
