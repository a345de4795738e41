"""What tests of screens share: a window to show them in, and a desk with fakes."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import build
from app.domain.agenda import AgendaDraft
from app.domain.pictures import Picture, PictureIndex
from app.domain.settings import Settings
from app.paths import Places
from app.services.house import House, Speech
from app.services.live_meeting import LiveMeeting
from app.services.preferences import Preferences
from app.services.prepare_meeting import PrepareMeeting
from app.services.reading_aloud import ReadingAloud
from app.ui.application import Application
from app.ui.desk import Desk
from app.ui.doors import WindowDoors
from app.ui.look import Look, load_fonts
from app.ui.parts.page import Page
from app.ui.parts.text import install_roles
from app.ui.screens.review import ReviewPage
from app.ui.shelf import Shelf
from app.ui.window import Window
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.conftest import ROOT
from tests.fakes import FakeClock, FakeMeetings, FakeReader, FakeVoice, ListLog
from tests.ui.agendas import DRAFT
from tests.ui.looking import settle

PICTURES = ROOT / "resources" / "pictures"
FONT = "Atkinson Hyperlegible Next"


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    """Our fonts and roles, once for all tests."""
    load_fonts(ROOT / "resources" / "fonts")
    install_roles()


@cache
def pictures() -> PictureIndex:
    """All bundled pictures, read once for all tests."""
    with (PICTURES / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return PictureIndex(
        Picture(
            row["id"], tuple(row["words"].split("|")), row["file"], row["high_contrast_file"], row["alt"],
            row["source"], row["licence"], row["tint"] == "yes",
        )
        for row in rows
    )  # fmt: skip


@dataclass
class FakeDoors:
    """Remembers which doors were asked for, with what."""

    asked: list[tuple[Any, ...]] = field(default_factory=list)

    def __getattr__(self, door: str) -> Callable[..., None]:
        return lambda *what: self.asked.append((door, *what))


@dataclass
class FakeHouse:
    """What screens ask of the house, with fakes behind it."""

    clock: FakeClock = field(default_factory=FakeClock)
    log: ListLog = field(default_factory=ListLog)
    reader: FakeReader = field(default_factory=lambda: FakeReader({}))
    is_open: bool = False
    sharing: Any = None

    def __post_init__(self) -> None:
        self.meetings = FakeMeetings(self.log)
        self.prepare = PrepareMeeting(self.reader, self.meetings, self.log, self.clock)


class NoSettingsKept:
    """A place for profiles that keeps nothing."""

    def profiles(self) -> list[str]:
        return []

    def load(self, profile: str) -> tuple[Settings, tuple[str, ...]]:
        return Settings(), ()

    def save(self, profile: str, settings: Settings) -> None:
        return None

    def label(self, profile: str) -> str:
        return ""

    def set_label(self, profile: str, label: str) -> None:
        return None

    def delete(self, profile: str) -> None:
        return None


@pytest.fixture
def window(qtbot: QtBot, fonts: None) -> Iterator[Window]:
    """An empty window in Paper at 100 %."""
    window = Window("Fair Say")
    shelf = Shelf(pictures(), PICTURES)
    window.use_look(Look(family=FONT, shelf=shelf))
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(window: Window) -> Desk:
    """The desk of one person, with fakes. `desk.doors.asked` says which doors were asked for."""
    return Desk(
        house=cast(Any, FakeHouse()),
        preferences=Preferences(NoSettingsKept()),
        reading=cast(Any, None),
        shelf=Shelf(pictures(), PICTURES),
        announcer=window.announcer,
        doors=cast(Any, FakeDoors()),
    )


@pytest.fixture
def show(window: Window) -> Callable[..., Any]:
    """Show a screen, or a part inside a screen, and return it."""

    def show_it(thing: QWidget, look: Look | None = None, size: tuple[int, int] = (1366, 768)) -> QWidget:
        if look is not None:
            window.use_look(look)
        window.resize(*size)
        page = thing if isinstance(thing, Page) else Page("A part")
        if page is not thing:
            page.body.addWidget(thing)
        window.open(page)
        settle()
        return thing

    return show_it


@pytest.fixture
def made() -> list[LiveMeeting]:
    """The meetings that the review made."""
    return []


@pytest.fixture
def review_page(desk: Desk, show: Callable[..., Any], made: list[LiveMeeting]) -> Callable[..., ReviewPage]:
    """Opens the review of an agenda."""

    def open_it(draft: AgendaDraft = DRAFT, then: Any = "run", **shown: Any) -> ReviewPage:
        return show(ReviewPage(desk, draft, then, made.append), **shown)

    return open_it


@pytest.fixture
def agenda_file(tmp_path: Path) -> Path:
    """A file that is there; what is in it the fake reader says."""
    path = tmp_path / "agenda.docx"
    path.write_text("agenda", encoding="utf-8")
    return path


@pytest.fixture
def voice() -> FakeVoice:
    """A pretend voice that remembers what it was asked to say."""
    return FakeVoice()


@pytest.fixture
def whole_desk(desk: Desk, window: Window, voice: FakeVoice, places: Places) -> Iterator[Desk]:
    """A desk over a real house in a folder of its own, with a pretend voice. As in life, the window closes first."""
    house = build.build(places, Speech(lambda: voice, list))
    yield replace(desk, house=house, reading=ReadingAloud(voice))
    window.close()
    house.close()


@pytest.fixture
def live(whole_desk: Desk) -> LiveMeeting:
    """A meeting with the pretend agenda, not started."""
    return whole_desk.house.prepare.make(practice_agenda(Speaker()))


@pytest.fixture
def house(places: Places) -> Iterator[House]:
    """A real house in a folder of its own, with a pretend voice and clock."""
    house = replace(build.build(places, Speech(FakeVoice, list)), clock=FakeClock())
    yield house
    house.close()


@pytest.fixture
def open_window(house: House, qapp: QApplication, fonts: None) -> Iterator[Callable[[], WindowDoors]]:
    """Opens one window after another, each with doors of its own."""
    application = Application(house, qapp)

    def open_it() -> WindowDoors:
        doors = application.open_window()
        window_of(doors).show()
        doors.welcome()
        settle()
        return doors

    yield open_it
    cast(Any, application)._watch.stop()
    for window in list(application.windows):
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def doors(open_window: Callable[[], WindowDoors]) -> WindowDoors:
    """The doors of one real window, at Welcome."""
    return open_window()


def window_of(doors: WindowDoors) -> Window:
    """Return the window that has these doors."""
    return cast(Any, doors)._window
