"""A meeting that changes on the link's thread reaches the screens on the window's, once for many changes."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QObject
from shiboken6 import isValid

from app.domain.events import Maker
from app.domain.kinds import MeetingStarted
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.ui.bridge import MeetingBridge
from app.ui.counting_timer import CountingTimer
from app.ui.on_window import OnWindow
from tests.fakes import FakeClock, ListLog
from tests.storage.invented import meeting
from tests.ui.looking import settle


@pytest.fixture
def live(qapp: QCoreApplication) -> LiveMeeting:
    made = LiveMeeting(meeting(), {}, ListLog(), FakeClock())
    made.happen(Maker("run"), Wish(MeetingStarted({"ebe": 3})))
    return made


def elsewhere(act: Callable[[], object]) -> None:
    """Do it on another thread, and wait for its end without looking after the window."""
    other = threading.Thread(target=act)
    other.start()
    other.join(10)
    assert not other.is_alive()


def test_a_screen_hears_on_the_windows_thread(live):
    bridge, heard = MeetingBridge(live), []
    bridge.changed.connect(lambda: heard.append(threading.get_ident()))
    elsewhere(live.co_chair_came)
    assert heard == []
    settle()
    assert heard == [threading.get_ident()]
    bridge.close()


def test_many_changes_while_the_window_is_busy_are_shown_once(live):
    bridge, shown = MeetingBridge(live), []
    bridge.changed.connect(lambda: shown.append(live.co_chairs))
    elsewhere(lambda: [live.co_chair_came() for _ in range(500)])
    settle()
    assert shown == [500]
    elsewhere(live.co_chair_left)
    settle()
    assert shown == [500, 499]
    bridge.close()


def test_what_is_pressed_in_the_window_itself_shows_at_once(live):
    bridge, shown = MeetingBridge(live), []
    bridge.changed.connect(lambda: shown.append(live.co_chairs))
    live.co_chair_came()
    assert shown == [1]
    bridge.close()


def test_a_screen_that_closed_hears_nothing_that_was_on_its_way(live):
    bridge, heard = MeetingBridge(live), []
    bridge.changed.connect(lambda: heard.append(1))
    elsewhere(live.co_chair_came)
    bridge.close()
    settle()
    assert heard == []
    assert not live.is_open


def test_nor_does_one_that_is_gone_with_its_window(live):
    window = QObject()
    bridge = MeetingBridge(live, window)
    elsewhere(live.co_chair_came)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(bridge)
    settle()
    elsewhere(live.co_chair_came)
    settle()
    assert not live.is_open


def test_windows_come_and_go_while_the_other_thread_changes_the_meeting(live):
    is_over = threading.Event()

    def change() -> None:
        while not is_over.is_set():
            live.co_chair_came()

    other = threading.Thread(target=change)
    other.start()
    shown, rounds, patience = 0, 0, QDeadlineTimer(20_000)
    while rounds < 200 or (not shown and not patience.hasExpired()):  # a busy computer lets the other thread wait
        rounds += 1
        window = QObject()
        bridge = MeetingBridge(live, window)
        heard: list[int] = []
        bridge.changed.connect(lambda heard=heard: heard.append(1))
        settle()
        shown += bool(heard)
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    is_over.set()
    other.join(10)
    settle()
    assert shown > 0
    assert not live.is_open


class FakeCounting:
    """Has something to do when it is woken."""

    def __init__(self) -> None:
        self.is_idle = True
        self.listeners: list[Callable[[], None]] = []
        self.steps: list[int] = []

    def listen(self, listener: Callable[[], None]) -> None:
        self.listeners.append(listener)

    def forget(self, listener: Callable[[], None]) -> None:
        self.listeners.remove(listener)

    def wake(self) -> None:
        self.is_idle = False
        for listener in self.listeners:
            listener()

    def step(self) -> None:
        self.steps.append(threading.get_ident())
        self.is_idle = True


def test_a_meeting_that_ends_on_the_links_thread_is_counted_on_the_windows(qtbot):
    counting, window = FakeCounting(), QObject()
    timer = CountingTimer(counting, window)  # type: ignore[arg-type]
    elsewhere(counting.wake)
    qtbot.waitUntil(lambda: bool(counting.steps))
    assert counting.steps == [threading.get_ident()]
    timer.close()
    assert counting.listeners == []


def test_the_call_of_a_listener_is_made_again_for_what_comes_while_it_runs(qapp):
    told: list[str] = []

    def call() -> None:
        told.append("seen")
        if len(told) == 1:
            elsewhere(listener)

    listener = OnWindow(call)
    elsewhere(listener)
    settle()
    assert told == ["seen", "seen"]
