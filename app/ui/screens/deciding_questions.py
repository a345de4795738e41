"""The questions about a decision: how open it is, and what to do where there is a decision already."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.deciding import STAGES, openness
from app.ui.screens.question import Answer, Question
from app.ui.words import SPEAKER
from app.words.deciding import CONTEXT, OPENNESS, STATE
from app.words.stages import CONTEXT as STAGE_CONTEXT
from app.words.stages import STAGES as STAGE_WORDS

PICTURES = {1: "hint", 2: "decide", 3: "to_change", 4: "write", 5: "locked"}


def how_open_question(title: str, answered: Callable[[int], object]) -> Question:
    """Ask how far a decision is, in five stages that are open, partly or already decided. Source: MT-17."""
    answers: list[Answer] = []
    before = None
    for stage in STAGES:
        how_open = openness(stage)
        heading = SPEAKER.say(CONTEXT, OPENNESS[how_open]) if how_open and how_open != before else ""
        answers.append(
            Answer(str(stage), SPEAKER.say(STAGE_CONTEXT, STAGE_WORDS[str(stage)]), PICTURES[stage], heading=heading)
        )
        before = how_open
    said = [
        title,
        QCoreApplication.translate("DecidingQuestions", "Could we still choose something else?"),
        QCoreApplication.translate("DecidingQuestions", "Everyone sees the answer."),
    ]
    asked = QCoreApplication.translate("DecidingQuestions", "Is it decided already?")
    return Question(asked, said, answers, lambda code, _words: answered(int(code)))


def decided_before_question(decided: str, put_right: Callable[[], object], another: Callable[[], object]) -> Question:
    """Ask what to do about an item with a decision. `decided`: what was decided, as a sentence."""
    translate = QCoreApplication.translate
    answers = [
        Answer(
            "right",
            translate("DecidingQuestions", "Put it right"),
            "to_change",
            translate("DecidingQuestions", "The old one stays, with a note."),
        ),
        Answer("another", translate("DecidingQuestions", "Record another decision"), "decide"),
    ]
    title = translate("DecidingQuestions", "There is a decision already")
    return Question(title, [decided], answers, lambda code, _words: put_right() if code == "right" else another())


def which_item_question(
    items: Mapping[str, str], decided: Collection[str], chosen: Callable[[str], object]
) -> Question:
    """Ask which item a decision is about. `items`: their titles, by id; `decided`: those with a decision."""
    note = SPEAKER.say(CONTEXT, STATE["decided"])
    answers = [
        Answer(item, title, "tick", note) if item in decided else Answer(item, title, "decide")
        for item, title in items.items()
    ]
    title = QCoreApplication.translate("DecidingQuestions", "Which item was it about?")
    return Question(title, [], answers, lambda code, _words: chosen(code))
