"""Which meeting? Asked where more than one can be got ready for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.meeting import MeetingLine
from app.ui.desk import Doors
from app.ui.parts.day_and_time import day_words
from app.ui.screens.question import Answer, Question
from app.ui.ways_on import settings_and_help


def which_meeting_question(lines: Sequence[MeetingLine], chosen: Callable[[str], object], doors: Doors) -> Question:
    """Ask which of these meetings; `chosen` gets its id."""
    no_day = QCoreApplication.translate("WhichMeeting", "No day yet")
    answers = [Answer(line.id, line.title, "make_agenda", day_words(line.day) or no_day) for line in lines]
    title = QCoreApplication.translate("WhichMeeting", "Which meeting?")
    question = Question(title, [], answers, lambda code, _words: chosen(code))
    question.add_way_back(doors.back)
    question.body.addWidget(settings_and_help(doors))
    return question
