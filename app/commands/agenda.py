"""`fairsay agenda read` and `fairsay agenda check`."""

import datetime as dt
from functools import partial
from itertools import groupby

from app.commands.agenda_fairness import fairness_json, fairness_lines, look
from app.commands.agenda_json import draft_as_json
from app.commands.call import Call
from app.commands.printing import say, say_json
from app.domain.agenda import AgendaDraft, DraftItem, Notice
from app.services.checking import AgendaFinding, Checking
from app.services.house import House
from app.words.checking import finding_words
from app.words.commanding import LINES
from app.words.importing import NOTICES
from app.words.speaker import Speaker
from app.words.story import clock_words, day_words

HARD_WORDS = ("ER-7", "ER-8")


def read(house: House, call: Call, speaker: Speaker) -> int:
    """Say what we understood of a file. Raises: codes with words in `words/importing.py`."""
    draft = house.reader.read_file(call.file)
    if call.json:
        say_json(draft_as_json(draft, partial(_notice, speaker)))
        return 0
    say(*_meeting_lines(draft, speaker), "", *(_item_line(item, speaker) for item in draft.items))
    if draft.notices:
        say("", _line(speaker, "please_check"), *(f"- {_notice(speaker, notice)}" for notice in draft.notices))
    return 0


def check(house: House, call: Call, speaker: Speaker) -> int:
    """Say what may be hard to read in a file, or unfair. Status 1 if there is something to change or to look at."""
    draft = house.reader.read_file(call.file)
    rules = house.group.ways.rules
    read = Checking(house.group.wordbook.choosing(draft.meanings), rules, house.pictures).check(draft)
    findings = [one for one in read if one.finding.rule != "ER-30"]  # what could be fairer says how many items
    hard_words = sum(one.finding.rule in HARD_WORDS for one in findings)
    fair = look(draft, rules, house.clock.utc().astimezone().date(), hard_words)
    status = int(not fair.is_fine or any(one.finding.weight != "hint" for one in findings))
    if call.json:
        told = [_finding_json(draft, one, speaker) for one in findings]
        say_json({"title": draft.title, "findings": told, **fairness_json(fair, speaker)})
        return status
    for row, found in groupby(findings, key=lambda one: one.item):
        say(_line(speaker, "in_title") if row is None else _name(draft.items[row]))
        for one in found:
            say(*_finding_lines(one, speaker))
        say("")
    say(_line(speaker, "found", count=len(findings)) if findings else _line(speaker, "reads_well"))
    say("", *fairness_lines(fair, speaker))
    return status


def _line(speaker: Speaker, code: str, **facts: object) -> str:
    return speaker.say("commanding", LINES[code], **facts)


def _notice(speaker: Speaker, notice: Notice) -> str:
    return speaker.of({"importing": NOTICES}, notice.code, **notice.facts)


def _finding_lines(one: AgendaFinding, speaker: Speaker) -> tuple[str, ...]:
    told = finding_words(one.finding, speaker)
    place = (f"- {one.finding.text}",) if one.finding.text else ()
    return (*place, f"  {told.kind}: {told.what} {told.why} {told.what_to_try} ({one.finding.rule})")


def _finding_json(draft: AgendaDraft, one: AgendaFinding, speaker: Speaker) -> dict[str, object]:
    item = None if one.item is None else draft.items[one.item]
    told = finding_words(one.finding, speaker)
    return {
        "row": None if one.item is None else one.item + 1,
        "item": item.title if item else None,
        "in": one.place.field,
        "line": one.place.line + 1 if one.place.field == "line" else None,
        "words_checked": "full" if one.is_full else "easy",
        "rule": one.finding.rule,
        "code": one.finding.code,
        "weight": one.finding.weight,
        "start": one.finding.start,
        "length": one.finding.length,
        "text": one.finding.text,
        "words": told.what,
        "why": told.why,
        "try": told.what_to_try,
    }


def _meeting_lines(draft: AgendaDraft, speaker: Speaker) -> list[str]:
    lines = [draft.title or _line(speaker, "no_title")]
    if draft.date:
        lines.append(day_words(draft.date, speaker))
    if draft.start:
        end = _clock(draft.end, speaker)
        lines.append(_line(speaker, "from_to" if end else "from", start=_clock(draft.start, speaker), end=end))
    if draft.place:
        lines.append(_line(speaker, "place", place=draft.place))
    return lines


def _clock(time: dt.time | None, speaker: Speaker) -> str:
    return clock_words(time, speaker) if time else ""


def _name(item: DraftItem) -> str:
    return f"{item.number} {item.title}" if item.number else item.title


def _item_line(item: DraftItem, speaker: Speaker) -> str:
    told = [_line(speaker, item.purpose)] if item.purpose else []
    if item.kind == "break":
        told.insert(0, _line(speaker, "break"))
    if item.start:
        told.append(_line(speaker, "at", start=_clock(item.start, speaker)))
    if item.minutes is not None:
        code = "minutes_guessed" if "minutes" in item.guessed else "minutes"
        told.append(_line(speaker, code, minutes=item.minutes))
    if item.lead:
        told.append(_line(speaker, "lead", lead=item.lead))
    facts = f" ({', '.join(told)})" if told else ""
    return "    " * (item.level - 1) + _name(item) + facts
