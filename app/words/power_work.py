"""The power record in words: how open things were, notice, what changed, hard words, easy words."""

from collections.abc import Mapping

from app.domain.deciding import WHAT_CHANGED
from app.domain.measures import DecisionStages, EasyRead, HardWords, PaperNotice, WhatChanged
from app.domain.report import Grid
from app.words.deciding import CONTEXT as DECIDING
from app.words.deciding import EBE_VIEWS
from app.words.deciding import WHAT_CHANGED as WHAT_CHANGED_WORDS
from app.words.power_said import Bar, PartWords, Shape, Telling, length, number
from app.words.stages import STAGES

NOTICE_DAYS = 14
STAGE_SHAPES: Mapping[str, Shape] = {"1": "full", "2": "full", "3": "lines", "4": "lines", "5": "dots"}


def stages(found: DecisionStages, tell: Telling) -> PartWords:
    """PW-7."""
    whole = sum(found.by_stage.values())
    said = [tell.said("stages_late", late=found.seen_late, all=whole)]
    if found.felt:
        counts = {code: found.felt.get(code, 0) for code in ("open", "partly", "already_decided")}
        said.append(tell.said("stages_felt", **counts))
    bars = [
        Bar(
            tell.shown("count", label=_stage(tell, stage).rstrip("."), count=count),
            length(count, whole),
            STAGE_SHAPES.get(stage, "empty"),
        )
        for stage, count in sorted(found.by_stage.items())
    ]
    return tell.made("stages", said, bars)


def _stage(tell: Telling, stage: str) -> str:
    return tell.speaker.say("stages", STAGES[stage]) if stage in STAGES else tell.label("stage_not_said")


def notice(found: PaperNotice, tell: Telling) -> PartWords:
    """PW-8."""
    said = [tell.said("notice_days", days=number(found.median))]
    if found.least != found.median:
        said.append(tell.said("notice_least", days=found.least))
    if found.without:
        said.append(tell.said("notice_without", count=found.without))
    most = max(NOTICE_DAYS, found.median)
    days = {"median": found.median, "least": float(found.least)}
    bars = [
        Bar(tell.shown("days", label=tell.label(code), count=_plain(count)), length(count, most), "full")
        for code, count in days.items()
        if code == "median" or found.least != found.median
    ]
    return tell.made("notice", said, bars)


def _plain(count: float) -> int | str:
    return int(count) if count == int(count) else number(count)


def changed(found: WhatChanged, tell: Telling) -> PartWords:
    """PW-9."""
    some = found.decisions - found.changed.get("nothing", 0) - found.changed.get("not_said", 0)
    said = [
        tell.said("changed_some", some=some, all=found.decisions),
        tell.said("changed_views", agreed=found.ebe_view.get("agreed", 0), all=found.decisions),
    ]
    for code, count in (("changed_disagreed", found.disagreed), ("changed_overridden", found.overridden)):
        if count:
            said.append(tell.said(code, count=count))
    shapes: Mapping[str, Shape] = {"nothing": "empty", "not_said": "dots"}
    bars = [
        tell.part(tell.label(code), found.changed[code], (found.decisions, "decisions"), shapes.get(code, "full"))
        for code in (*WHAT_CHANGED, "not_said")
        if code in found.changed
    ]
    return tell.made("changed", said, bars, _decisions(tell))


def _decisions(tell: Telling) -> Grid | None:
    """Return the table of decisions; None where the meeting itself is gone."""
    if not tell.decisions:
        return None
    heads = tuple(tell.cell(head) for head in ("item", "stage", "options", "changed", "view", "disagreed"))
    rows = tuple(
        (
            one.title or tell.cell("no_title"),
            tell.speaker.say("stages", STAGES[str(one.stage)]) if one.stage else tell.cell("not_said"),
            str(one.options) if one.options else tell.cell("not_said"),
            _code(tell, WHAT_CHANGED_WORDS, one.what_changed),
            _code(tell, EBE_VIEWS, one.ebe_view),
            tell.cell("yes" if one.is_disagreed else "no"),
        )
        for one in tell.decisions
    )
    return Grid(tell.cell("item"), heads, rows)


def _code(tell: Telling, words: Mapping[str, str], code: str | None) -> str:
    return tell.speaker.say(DECIDING, words[code]) if code is not None and code in words else tell.cell("not_said")


def words(found: HardWords, tell: Telling) -> PartWords:
    """PW-10."""
    said = [tell.said("words_cards" if found.cards else "words_none", count=found.cards)]
    if found.cards and found.per_hour is not None:
        said.append(tell.said("words_hour", number=number(found.per_hour)))
    said += _on_the_agenda(found, tell)
    asked = [item for item in tell.items if item.hard_word_cards]
    bars = [tell.count(tell.item_title(item), item.hard_word_cards, found.cards, "full") for item in asked]
    return tell.made("words", said, bars)


def _on_the_agenda(found: HardWords, tell: Telling) -> list[str]:
    if found.words is None or found.hard is None or found.in_100 is None:
        return [tell.said("words_not_counted")]
    if not found.hard:
        return [tell.said("words_all_easy", words=found.words)]
    said = tell.said("words_hard", count=found.hard, words=found.words)
    return [said, tell.said("words_in_100", number=number(found.in_100))]


def easy(found: EasyRead, tell: Telling) -> PartWords:
    """PW-12."""
    said = [tell.said("easy_checked", checked=found.checked, items=found.items)]
    return tell.made(
        "easy", said, [tell.part(tell.label("checked"), found.checked, (found.items, "items"))], _checked(tell)
    )


def _checked(tell: Telling) -> Grid | None:
    items = [item for item in tell.items if not item.is_break]
    if not items:
        return None
    heads = (tell.cell("item"), tell.cell("checked"))
    rows = tuple((tell.item_title(item), tell.cell("yes" if item.easy_checked else "no")) for item in items)
    return Grid(tell.cell("item"), heads, rows)
