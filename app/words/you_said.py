"""You said, what happened: each point and what became of it, in easy words with pictures, for screens and papers."""

from dataclasses import dataclass

from app.services.deciding import DecisionShown
from app.services.you_said import SMALLEST_COUNT, PointTold, YouSaid
from app.words.asking import GROUPS
from app.words.deciding import OPEN_PICTURES, decision_said, in_order
from app.words.replies import point_title
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import BESIDE, day_words

CONTEXT = "you_said"

BECAME: dict[str, str] = {
    #: What became of a point: it changed something.
    "changed": QT_TRANSLATE_NOOP("you_said", "It changed something."),
    #: What became of a point: something will change.
    "will_change": QT_TRANSLATE_NOOP("you_said", "It will change something."),
    #: What became of a point: it could not be done. Why follows, where it was written.
    "could_not": QT_TRANSLATE_NOOP("you_said", "We could not do this."),
    #: What became of a point: somebody else must answer.
    "passed_on": QT_TRANSLATE_NOOP("you_said", "We passed it to someone else."),
    #: What became of a point: nothing is decided.
    "not_decided": QT_TRANSLATE_NOOP("you_said", "This is not decided yet."),
    #: What became of a point: it was dealt with.
    "done": QT_TRANSLATE_NOOP("you_said", "We did something about it."),
    #: What became of a point: its owner took it back.
    "taken_back": QT_TRANSLATE_NOOP("you_said", "The person took it back."),
    #: What became of a point: nobody has answered.
    "waiting": QT_TRANSLATE_NOOP("you_said", "There is no reply yet."),
    #: What became of a point: it was not heard in the meeting.
    "written_down": QT_TRANSLATE_NOOP("you_said", "It was not heard in the meeting. There is no reply yet."),
}

YOU_SAID: dict[str, str] = {
    #: Title of the page and the paper.
    "title": QT_TRANSLATE_NOOP("you_said", "You said, what happened"),
    #: Heading: the points.
    "points": QT_TRANSLATE_NOOP("you_said", "What you said"),
    #: No point was raised.
    "no_points": QT_TRANSLATE_NOOP("you_said", "Nobody had a point in this meeting."),
    #: The words of a point. {words} is what a person wrote.
    "said": QT_TRANSLATE_NOOP("you_said", "You said: {words}"),
    #: Other people had the same point. {count} is a number from 2 on.
    "me_too": QT_TRANSLATE_NOOP("you_said", "{count} more people said: me too."),
    #: The same for one.
    "me_too_one": QT_TRANSLATE_NOOP("you_said", "1 more person said: me too."),
    #: A name that a person put on their own point.
    "name": QT_TRANSLATE_NOOP("you_said", "From {name}."),
    #: The group that a point came from.
    "group": QT_TRANSLATE_NOOP("you_said", "From: {group}."),
    #: What the co-chairs wrote. {words} is a sentence or more.
    "answer": QT_TRANSLATE_NOOP("you_said", "The co-chairs say: {words}"),
    #: Who replies, and by which day. {day} is a day.
    "by": QT_TRANSLATE_NOOP("you_said", "The co-chairs reply by {day}."),
    #: That day has come. {day} is a day.
    "late": QT_TRANSLATE_NOOP("you_said", "The reply is due. The day was {day}."),
    #: The owner of a point said that they were heard.
    "heard_yes": QT_TRANSLATE_NOOP("you_said", "The person said: I was heard."),
    "heard_a_bit": QT_TRANSLATE_NOOP("you_said", "The person said: I was heard a bit."),
    "heard_no": QT_TRANSLATE_NOOP("you_said", "The person said: I was not heard."),
    #: Heading: the decisions.
    "decisions": QT_TRANSLATE_NOOP("you_said", "What we decided"),
    #: Before who was there when it was decided, a group on each line.
    "here": QT_TRANSLATE_NOOP("you_said", "Who was here:"),
    #: {group} is a group, {count} a number or "fewer than 5".
    "here_one": QT_TRANSLATE_NOOP("you_said", "{group}: {count}"),
    #: In place of a small number. {count} is 5.
    "fewer": QT_TRANSLATE_NOOP("you_said", "fewer than {count}"),
    #: Heading: items that were not reached.
    "missed": QT_TRANSLATE_NOOP("you_said", "What we did not get to"),
    #: {title} is the title of an item.
    "missed_item": QT_TRANSLATE_NOOP("you_said", "We did not get to this: {title}."),
    #: {title} is the title of an item that went off the agenda.
    "dropped": QT_TRANSLATE_NOOP("you_said", "This went off the agenda: {title}."),
    #: Experts by experience asked for that item.
    "comes_first": QT_TRANSLATE_NOOP("you_said", "Experts by experience asked for it. It comes first next time."),
    #: How often an item was put off before. {count} is a number from 2 on.
    "put_off": QT_TRANSLATE_NOOP("you_said", "It was put off {count} times before."),
    "put_off_one": QT_TRANSLATE_NOOP("you_said", "It was put off once before."),
}

PICTURES = {
    "changed": "tick",
    "will_change": "change",
    "could_not": "disagree",
    "passed_on": "next",
    "not_decided": "unsure",
    "done": "tick",
    "taken_back": "back",
    "waiting": "waiting",
    "written_down": "waiting",
}


DECISION_PICTURES = {
    "decided": "tick",
    "what_changed": "change",
    "reason": "idea",
    "late": "warning",
    "disagreed": "disagree",
    "put_right": "change",
}
VIEW_PICTURES = {"agreed": "agree", "not_agreed": "disagree", "mixed": "unsure", "not_asked": "question"}
OF_WHAT_WAS_DECIDED = ("decided", "corrects", "options")
"""These sentences stand beside one picture."""


@dataclass(frozen=True, slots=True)
class EasyRow:
    """A picture (an id, "" for none) and its lines. `is_strong`: the first matters most on its page."""

    picture: str
    lines: tuple[str, ...]
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class EasyPart:
    """Rows under one heading. `level` is that of the heading: 2, or 3 for one point."""

    title: str
    rows: tuple[EasyRow, ...]
    level: int = 2


def you_said_parts(told: YouSaid, speaker: Speaker) -> tuple[EasyPart, ...]:
    """Return the whole page: points, decisions, and what was not reached."""
    none = (EasyRow("okay", (_say(speaker, "no_points"),)),)
    parts = [EasyPart(_say(speaker, "points"), () if told.points else none)]
    parts += [_point(point, number, speaker) for number, point in enumerate(told.points, 1)]
    return (*parts, *decision_parts(told, speaker), *missed_part(told, speaker))


def _say(speaker: Speaker, code: str, **facts: object) -> str:
    return speaker.of({CONTEXT: YOU_SAID}, code, **facts)


def _point(point: PointTold, number: int, speaker: Speaker) -> EasyPart:
    title, *said = point_words(point, speaker)
    rows = [EasyRow("point", tuple(said)), _became(point, speaker)]
    if point.due is not None:
        due = _say(speaker, "late" if point.is_late else "by", day=day_words(point.due, speaker))
        rows.append(EasyRow("calendar", (due,)))
    return EasyPart(f"{number}. {title}", tuple(row for row in rows if row.lines), 3)


def _became(point: PointTold, speaker: Speaker) -> EasyRow:
    return EasyRow(PICTURES[point.became], became_lines(point, speaker), is_strong=True)


def point_words(point: PointTold, speaker: Speaker) -> tuple[str, ...]:
    """Return what a point is about, then its words, its name and its group, as far as the level tells them."""
    said = [point_title(point.title, speaker)]
    if point.words:
        said.append(_say(speaker, "said", words=point.words))
    if point.name:
        said.append(_say(speaker, "name", name=point.name))
    if point.group is not None:
        said.append(_say(speaker, "group", group=speaker.say("asking", GROUPS[point.group])))
    if point.me_too:
        said.append(_say(speaker, "me_too", count=point.me_too))
    return tuple(said)


def became_lines(point: PointTold, speaker: Speaker) -> tuple[str, ...]:
    """Return what became of a point, what the co-chairs wrote, and whether its owner was heard."""
    lines = [speaker.say(CONTEXT, BECAME[point.became])]
    if point.answer:
        lines.append(_say(speaker, "answer", words=point.answer))
    if point.heard and point.heard != "not_asked" and point.became != "taken_back":
        lines.append(_say(speaker, f"heard_{point.heard}"))
    return tuple(lines)


def decision_parts(told: YouSaid, speaker: Speaker) -> list[EasyPart]:
    """Return a heading, and below it each decision under the title of its item. Small numbers are never told."""
    is_full = told.level == "full"
    parts = [_decision(shown, speaker, is_full=is_full) for shown in told.decisions]
    return [EasyPart(_say(speaker, "decisions"), ()), *parts] if parts else []


def _decision(shown: DecisionShown, speaker: Speaker, *, is_full: bool) -> EasyPart:
    title = shown.title.rstrip(" .:;") or speaker.say("story", BESIDE["no_title"])
    pictures = {
        **DECISION_PICTURES,
        "ebe_view": VIEW_PICTURES.get(shown.ebe_view or "", ""),
        "open": OPEN_PICTURES.get(shown.openness or "", ""),
    }
    said = decision_said(shown, speaker, with_own_words=is_full)
    decided = tuple(line for code, line in said if code in OF_WHAT_WAS_DECIDED)
    more = (EasyRow(pictures[code], (line,)) for code, line in said if code in pictures and code != "decided")
    rows = (EasyRow(pictures["decided"], decided, is_strong=True), *more, *_here(shown, speaker))
    return EasyPart(title, rows, 3)


def _here(shown: DecisionShown, speaker: Speaker) -> tuple[EasyRow, ...]:
    """Return who was there without small numbers; nothing if nobody said."""
    groups = tuple(
        _say(speaker, "here_one", group=speaker.say("asking", GROUPS[group]), count=few_words(count, speaker))
        for group, count in in_order(shown.here or ())
    )
    return (EasyRow("people", (_say(speaker, "here"), *groups)),) if groups else ()


def few_words(count: int, speaker: Speaker) -> str:
    """Return a number of people; small ones as "fewer than 5". Source: PR-5."""
    return str(count) if count >= SMALLEST_COUNT else _say(speaker, "fewer", count=SMALLEST_COUNT)


def missed_part(told: YouSaid, speaker: Speaker) -> list[EasyPart]:
    """Return what the room did not get to, under its heading."""
    rows: list[EasyRow] = []
    for item, title in told.missed:
        name = title.rstrip(" .:;") or speaker.say("story", BESIDE["no_title"])
        lines = [_say(speaker, "dropped" if item.status == "dropped" else "missed_item", title=name)]
        if item.times_carried:
            lines.append(_say(speaker, "put_off", count=item.times_carried))
        if item.is_ebe:
            lines.append(_say(speaker, "comes_first"))
        rows.append(EasyRow("waiting", tuple(lines)))
    return [EasyPart(_say(speaker, "missed"), tuple(rows))] if rows else []
