"""Ready-made agendas: a group that works together, a board, a workshop, a meeting before the meeting."""

from dataclasses import dataclass

from app.domain.agenda import AgendaDraft, AskedBy, DraftItem, EasyLine, Purpose
from app.domain.template import Template
from app.words.ground_rules import GROUND_RULES
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.template_items import LINES, QUESTIONS, TITLES

CONTEXT = "templates"
BREAKS = ("arrive", "break")
PICTURES = {"welcome": "welcome", "goodbye": "go", "break": "break", "news": "newsletter", "decide": "decide"}

NAMES: dict[str, str] = {
    #: The name of a ready-made agenda.
    "group": QT_TRANSLATE_NOOP("templates", "A group that works together"),
    "board": QT_TRANSLATE_NOOP("templates", "A board of partners"),
    "workshop": QT_TRANSLATE_NOOP("templates", "One big workshop"),
    "pre_meet": QT_TRANSLATE_NOOP("templates", "A meeting before the meeting"),
    #: The name of an agenda that a group saved for itself. {name} is what they called it.
    "own": QT_TRANSLATE_NOOP("templates", "Our own: {name}"),
}

ABOUT: dict[str, str] = {
    #: What a ready-made agenda is for.
    "group": QT_TRANSLATE_NOOP("templates", "2 hours, with tea before it. Experts by experience come first."),
    "board": QT_TRANSLATE_NOOP("templates", "2 hours. You check what was done, talk, then decide."),
    "workshop": QT_TRANSLATE_NOOP("templates", "2 hours, once. More time to come in. You talk in small groups."),
    "pre_meet": QT_TRANSLATE_NOOP("templates", "1 hour for experts by experience, to get ready."),
}


@dataclass(frozen=True, slots=True)
class _Row:
    """One item of a ready-made agenda; its words are under its code."""

    code: str
    minutes: int
    asked_by: AskedBy = "not_said"
    purpose: Purpose | None = None
    stage: int | None = None


ROWS: dict[str, tuple[_Row, ...]] = {
    "group": (
        _Row("arrive", 15),
        _Row("welcome", 5),
        _Row("cards", 5),
        _Row("ebe", 30, "ebe", "talk"),
        _Row("since", 10, "both", "check"),
        _Row("break", 10),
        _Row("decide", 20, "ebt", "decide", 2),
        _Row("ebt", 15, "ebt", "talk"),
        _Row("goodbye", 10),
    ),
    "board": (
        _Row("arrive", 15),
        _Row("welcome", 5),
        _Row("cards", 5),
        _Row("since", 10, "both", "check"),
        _Row("ebe", 25, "ebe", "talk"),
        _Row("break", 15),
        _Row("news", 10, "ebt", "tell"),
        _Row("decide", 25, "ebt", "decide", 2),
        _Row("goodbye", 10),
    ),
    "workshop": (
        _Row("arrive", 30),
        _Row("welcome", 5),
        _Row("cards", 5),
        _Row("matters", 30, "ebe", "talk"),
        _Row("known", 10, "ebt", "tell"),
        _Row("break", 15),
        _Row("first", 15, "ebt", "decide", 1),
        _Row("goodbye", 10),
    ),
    "pre_meet": (
        _Row("welcome", 5),
        _Row("go_through", 20, "ebe", "talk"),
        _Row("break", 10),
        _Row("our_points", 15, "ebe", "talk"),
        _Row("practise", 10, "ebe", "talk"),
    ),
}


def built_in_templates(speaker: Speaker) -> tuple[Template, ...]:
    """Return the agendas that came with the program, in the person's language."""
    return tuple(
        Template(code, speaker.say(CONTEXT, NAMES[code]), _draft(rows, speaker), speaker.say(CONTEXT, ABOUT[code]))
        for code, rows in ROWS.items()
    )


def template_name(template: Template, speaker: Speaker) -> str:
    """Return the name of a template; a group's own says that it is."""
    return speaker.say(CONTEXT, NAMES["own"], name=template.name) if template.is_own else template.name


def ground_rules(speaker: Speaker) -> tuple[EasyLine, ...]:
    """Return ready-made rules for how people treat each other, each with its picture."""
    return tuple(EasyLine(speaker.say(CONTEXT, words), picture) for words, picture in GROUND_RULES)


def _draft(rows: tuple[_Row, ...], speaker: Speaker) -> AgendaDraft:
    return AgendaDraft(items=tuple(_item(row, speaker) for row in rows), rules=ground_rules(speaker))


def _item(row: _Row, speaker: Speaker) -> DraftItem:
    title = speaker.say(CONTEXT, TITLES[row.code])
    question = QUESTIONS.get(row.code)
    lines = LINES.get(row.code, ())
    return DraftItem(
        title,
        minutes=row.minutes,
        purpose=row.purpose,
        kind="break" if row.code in BREAKS else "item",
        asked_by=row.asked_by,
        stage=row.stage,
        easy_title=title if lines else "",
        easy=tuple(EasyLine(speaker.say(CONTEXT, words), picture) for words, picture in lines),
        picture=PICTURES.get(row.code, ""),
        question=speaker.say(CONTEXT, question) if question else "",
    )
