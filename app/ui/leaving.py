"""Leaving a meeting: to Welcome, or for good where another laptop shares it. Asked once, and nothing is lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.services.handing_over import HandingOver
from app.services.live_meeting import LiveMeeting
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, row, way
from app.ui.screens.question import Answer, Question, ask_above
from app.ui.words import SPEAKER
from app.words.by_file import counted_words


def leave_way(page: Page, desk: Desk, meeting: LiveMeeting) -> BigButton:
    """Return the button that leads away from a meeting."""
    words = QCoreApplication.translate("Leaving", "Leave the meeting")
    return way(words, "home", lambda: leave(page, desk, meeting))


def run_ways(page: Page, desk: Desk, meeting: LiveMeeting, room: Callable[[], object]) -> QWidget:
    """Return the row of buttons at the end of Run. `room` opens the screen for the room."""
    translate, doors = QCoreApplication.translate, desk.doors
    return row(
        way(translate("WaysOn", "Settings"), "settings", doors.settings),
        way(translate("WaysOn", "Help"), "help", doors.help),
        way(translate("WaysOn", "Screen for the room"), "television", room),
        leave_way(page, desk, meeting),
    )


def leave(page: Page, desk: Desk, meeting: LiveMeeting) -> None:
    """Go to Welcome. On a laptop that is in a meeting of another one, ask first whether it is for good."""
    sharing = desk.house.sharing
    if sharing is None or sharing.joined(meeting.meeting.id) is None or meeting.state.phase == "ended":
        desk.doors.welcome()
        return
    translate = QCoreApplication.translate
    answers = [
        Answer("no", translate("Leaving", "No, stay"), "back", changes_nothing=True),
        Answer(
            "now",
            translate("Leaving", "Yes, for now"),
            "home",
            translate("Leaving", "This laptop stays in the meeting. Come back when you want."),
        ),
        Answer(
            "good",
            translate("Leaving", "Yes, for good"),
            "stop",
            translate("Leaving", "To come in again, you need the code."),
        ),
    ]
    title, said = translate("Leaving", "Leave the meeting?"), what_stays(desk, meeting)
    ask_above(page, Question(title, said, answers, lambda code, _words: _answered(code, desk, meeting)), desk.doors)


def what_stays(desk: Desk, meeting: LiveMeeting) -> list[str]:
    """Return what is said of what waits on this laptop, and of what was said so far."""
    translate = QCoreApplication.translate
    waits = counted_words(HandingOver(meeting, desk.house.prepare).waits(), SPEAKER)
    stays = translate("Leaving", "What was said so far stays on this laptop, in Look back.")
    if not waits:
        return [stays]
    return [
        translate("Leaving", "Not with the meeting yet: {0}.").format(waits),
        translate("Leaving", "This stays on this laptop. It goes to the meeting if you come in again."),
        translate("Leaving", "You can also hand it over in a file. Look back shows the way."),
        stays,
    ]


def _answered(code: str, desk: Desk, meeting: LiveMeeting) -> None:
    doors, sharing, meeting_id = desk.doors, desk.house.sharing, meeting.meeting.id
    if code == "no" or not desk.attempt(meeting.refuse_unless_kept):
        doors.back()
        return
    doors.welcome()
    if code == "good" and sharing is not None:
        sharing.leave(meeting_id)
        doors.look_back(meeting_id)
        said = QCoreApplication.translate("Leaving", "You have left the meeting. This is what was said so far.")
        desk.announcer.announce(said)
