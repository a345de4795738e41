"""Words for decisions: how open one is, when it is too late to decide, what was decided, and how it felt."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.deciding import openness
from app.domain.live import Item, LiveState
from app.services.deciding import DecisionShown, Disagreement, Lateness, is_to_decide, is_unready
from app.services.recording import NONE, DecisionDraft
from app.words.asking import CONTEXT as ASKING
from app.words.asking import GROUPS
from app.words.planning import reason_words
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "deciding"

OPENNESS: dict[str, str] = {
    #: How open a decision is.
    "open": QT_TRANSLATE_NOOP("deciding", "Open: we can still choose."),
    #: How open a decision is.
    "partly": QT_TRANSLATE_NOOP("deciding", "Partly decided: a part can still change."),
    #: How open a decision is.
    "already_decided": QT_TRANSLATE_NOOP("deciding", "Already decided: we are told about it."),
}

OPEN_PICTURES = {"open": "decide", "partly": "to_change", "already_decided": "locked"}

WAS_OPEN: dict[str, str] = {
    #: How open it was before it was decided.
    "open": QT_TRANSLATE_NOOP("deciding", "Before that it was open: we could still choose."),
    #: How open it was before it was decided.
    "partly": QT_TRANSLATE_NOOP("deciding", "Before that a part could still change."),
    #: How open it was before it was decided.
    "already_decided": QT_TRANSLATE_NOOP("deciding", "It was already decided before that."),
}

SHORT_OPENNESS: dict[str, str] = {
    #: How open a decision is or felt, as an answer or in a list.
    "open": QT_TRANSLATE_NOOP("deciding", "Open"),
    #: How open a decision is or felt, as an answer or in a list.
    "partly": QT_TRANSLATE_NOOP("deciding", "Partly decided"),
    #: How open a decision is or felt, as an answer or in a list.
    "already_decided": QT_TRANSLATE_NOOP("deciding", "Already decided"),
}

LATE: dict[str, str] = {
    #: The papers are late. {days} days lay between them and the meeting.
    "days": QT_TRANSLATE_NOOP("deciding", "Not ready to decide: the easy papers came {days} days before."),
    #: The papers are late: one day before the meeting.
    "one": QT_TRANSLATE_NOOP("deciding", "Not ready to decide: the easy papers came 1 day before."),
    #: The papers are late: they came on the day of the meeting.
    "today": QT_TRANSLATE_NOOP("deciding", "Not ready to decide: the easy papers came today."),
    #: There are no easy papers.
    "none": QT_TRANSLATE_NOOP("deciding", "Not ready to decide: there are no easy papers yet."),
    #: After a line that the papers are late: {days} is how many days the group agreed.
    "agreed": QT_TRANSLATE_NOOP("deciding", "The group agreed {days}."),
    #: After a line that the papers are late. Talking is always fine.
    "talk": QT_TRANSLATE_NOOP("deciding", "We can talk about it."),
    #: The papers are late, and the co-chairs decide all the same. {reason} has no full stop.
    "anyway": QT_TRANSLATE_NOOP("deciding", "Decided anyway, with late easy papers. The reason: {reason}."),
}

STATE: dict[str, str] = {
    #: In the list of items: an item to decide whose easy papers came late.
    "not_ready": QT_TRANSLATE_NOOP("deciding", "Not ready to decide"),
    #: In the list of items: something was decided about it.
    "decided": QT_TRANSLATE_NOOP("deciding", "We decided"),
    #: In the list of items: it is for a decision.
    "to_decide": QT_TRANSLATE_NOOP("deciding", "To decide"),
}

DECISION_REASONS: dict[str, str] = {
    #: Why it was decided so.
    "people_want": QT_TRANSLATE_NOOP("deciding", "It is what people asked for"),
    #: Why it was decided so.
    "money": QT_TRANSLATE_NOOP("deciding", "The money is not enough for more"),
    #: Why it was decided so.
    "law": QT_TRANSLATE_NOOP("deciding", "A law or a rule says so"),
    #: Why it was decided so.
    "safer": QT_TRANSLATE_NOOP("deciding", "It is safer for people"),
    #: Why it was decided so.
    "try_first": QT_TRANSLATE_NOOP("deciding", "We want to try it first"),
    #: Why nothing was decided yet.
    "know_more": QT_TRANSLATE_NOOP("deciding", "We need to know more first"),
}

EBE_VIEWS: dict[str, str] = {
    #: What experts by experience think of a decision.
    "agreed": QT_TRANSLATE_NOOP("deciding", "They agree"),
    #: What experts by experience think of a decision.
    "not_agreed": QT_TRANSLATE_NOOP("deciding", "They do not agree"),
    #: What experts by experience think of a decision.
    "mixed": QT_TRANSLATE_NOOP("deciding", "Some agree, some do not"),
    #: What experts by experience think of a decision.
    "not_asked": QT_TRANSLATE_NOOP("deciding", "They were not asked"),
}

WHAT_CHANGED: dict[str, str] = {
    #: What changed because of people.
    "nothing": QT_TRANSLATE_NOOP("deciding", "Nothing changed"),
    #: What changed because of people.
    "words": QT_TRANSLATE_NOOP("deciding", "Some words changed"),
    #: What changed because of people.
    "part": QT_TRANSLATE_NOOP("deciding", "A part of it changed"),
    #: What changed because of people.
    "most": QT_TRANSLATE_NOOP("deciding", "Most of it changed"),
    #: What changed because of people.
    "stopped": QT_TRANSLATE_NOOP("deciding", "It was stopped"),
}

VIEWS_SAID: dict[str, str] = {
    #: What experts by experience think of a decision, as a sentence.
    "agreed": QT_TRANSLATE_NOOP("deciding", "Experts by experience agree."),
    "not_agreed": QT_TRANSLATE_NOOP("deciding", "Experts by experience do not agree."),
    "mixed": QT_TRANSLATE_NOOP("deciding", "Some experts by experience agree, some do not."),
    "not_asked": QT_TRANSLATE_NOOP("deciding", "Experts by experience were not asked."),
}

CHANGED_SAID: dict[str, str] = {
    #: What changed because of what people said, as a sentence.
    "nothing": QT_TRANSLATE_NOOP("deciding", "People spoke about it. Nothing changed."),
    "words": QT_TRANSLATE_NOOP("deciding", "People spoke about it, and some words changed."),
    "part": QT_TRANSLATE_NOOP("deciding", "People spoke about it, and a part of it changed."),
    "most": QT_TRANSLATE_NOOP("deciding", "People spoke about it, and most of it changed."),
    "stopped": QT_TRANSLATE_NOOP("deciding", "People spoke about it, and it was stopped."),
}

SHOWN: dict[str, str] = {
    #: A decision. {words} is what was decided.
    "decided": QT_TRANSLATE_NOOP("deciding", "We decided: {words}"),
    #: A decision: none of the ways that could be chosen.
    "none": QT_TRANSLATE_NOOP("deciding", "We decided: none of these ways."),
    #: A decision nobody wrote words for.
    "no_words": QT_TRANSLATE_NOOP("deciding", "We decided about this. Nobody wrote the words."),
    #: A decision that is being written down: it is not said yet what was decided.
    "not_chosen": QT_TRANSLATE_NOOP("deciding", "Nobody said yet what we decided. Go back to that question."),
    #: Before a list of the ways that could be chosen.
    "options": QT_TRANSLATE_NOOP("deciding", "We could choose from: {words}"),
    #: Who was there when it was decided. {people} is like "Experts by experience: 5, Professionals: 7".
    "here": QT_TRANSLATE_NOOP("deciding", "Who was here: {people}."),
    #: Nobody said who was there.
    "here_not_said": QT_TRANSLATE_NOOP("deciding", "Nobody said who was here."),
    #: One group and how many of it were there.
    "group": QT_TRANSLATE_NOOP("deciding", "{group}: {count}"),
    #: Why it was decided. {reason} has no full stop.
    "reason": QT_TRANSLATE_NOOP("deciding", "The reason: {reason}."),
    #: Somebody does not agree. {words} are theirs.
    "disagreed": QT_TRANSLATE_NOOP("deciding", "Somebody does not agree: {words}"),
    #: Somebody does not agree; their words are not shown here.
    "disagreed_no_words": QT_TRANSLATE_NOOP("deciding", "Somebody does not agree."),
    #: Several people do not agree; their words are not shown here. {count} is a number over 1.
    "disagreed_some": QT_TRANSLATE_NOOP("deciding", "{count} times somebody said: I do not agree."),
    #: A later decision puts this one right.
    "put_right": QT_TRANSLATE_NOOP("deciding", "We changed this decision later."),
    #: This decision puts an earlier one right.
    "corrects": QT_TRANSLATE_NOOP("deciding", "This changes what we decided before."),
}


OF_WHAT_WAS_CHANGED = ("decided", "disagreed")


def late_words(late: Lateness, speaker: Speaker) -> str:
    """Return why an item is not ready to decide, or why it is decided all the same."""
    code = "none" if late.days is None else {0: "today", 1: "one"}.get(late.days, "days")
    if late.reason is not None:
        return _say(speaker, "anyway", LATE, reason=reason_words(late.reason, speaker) or late.reason)
    said = [_say(speaker, code, LATE, days=late.days), _say(speaker, "agreed", LATE, days=late.agreed)]
    return " ".join(said)


def row_words(state: LiveState, item: Item, speaker: Speaker) -> tuple[str, ...]:
    """Return what stands under an item in a list: to decide, how open it is, not ready, or that it is decided."""
    if any(made.item == item.id for made in state.decisions):
        return (_say(speaker, "decided", STATE),)
    open_now = openness(item.stage)
    said = [_say(speaker, "to_decide", STATE)] if is_to_decide(item) else []
    if open_now is not None:
        said.append(speaker.say(CONTEXT, SHORT_OPENNESS[open_now]))
    if is_unready(state, item):
        said.append(_say(speaker, "not_ready", STATE))
    return tuple(said)


def decided_words(shown: DecisionShown, speaker: Speaker) -> str:
    """Return what was decided, in one line."""
    if shown.chosen:
        return _say(speaker, "decided", words=shown.chosen)
    return _say(speaker, "none" if shown.options else "no_words")


def decision_lines(shown: DecisionShown, speaker: Speaker, *, with_own_words: bool = True) -> tuple[str, ...]:
    """Return a decision as sentences, the most important first. `with_own_words`: as `decision_said`."""
    return tuple(line for _code, line in decision_said(shown, speaker, with_own_words=with_own_words))


def decision_said(
    shown: DecisionShown, speaker: Speaker, *, with_own_words: bool = True
) -> tuple[tuple[str, str], ...]:
    """
    Return a decision as sentences, each with the code of what it is about, the most important first.

    Shape: `with_own_words` False leaves out the own words of those who do not agree: they leave the room only in the
    full record. A decision that was changed later is told in short.
    """
    said = [("decided", decided_words(shown, speaker))]
    if shown.corrects:
        said.append(("corrects", _say(speaker, "corrects")))
    if len(shown.options) > 1:
        said.append(("options", _say(speaker, "options", words=" · ".join(shown.options))))
    for name, table in (("what_changed", CHANGED_SAID), ("ebe_view", VIEWS_SAID)):
        code = getattr(shown, name)
        if code:
            said.append((name, speaker.say(CONTEXT, table[code])))
    if shown.reason_code:
        said.append(("reason", _say(speaker, "reason", reason=decision_reason_words(shown.reason_code, speaker))))
    if shown.openness is not None:
        said.append(("open", speaker.say(CONTEXT, WAS_OPEN[shown.openness])))
    if shown.late_reason:
        why = reason_words(shown.late_reason, speaker) or shown.late_reason
        said.append(("late", _say(speaker, "anyway", LATE, reason=why)))
    said.append(("here", here_words(shown.here, speaker)))
    said += (("disagreed", line) for line in _disagreed(shown, speaker, with_own_words=with_own_words))
    if not shown.is_put_right:
        return tuple(said)
    short = (one for one in said if one[0] in OF_WHAT_WAS_CHANGED)
    return (*short, ("put_right", _say(speaker, "put_right")))


def draft_lines(draft: DecisionDraft, speaker: Speaker) -> tuple[str, ...]:
    """Return a decision that is being written down as the sentences that people will see."""
    if not draft.chosen or (draft.chosen != NONE and not draft.chosen_words):
        return (_say(speaker, "not_chosen"),)
    now = datetime.min
    said = tuple(Disagreement(str(at), words.strip(), "run") for at, words in enumerate(draft.disagreements) if words)
    shown = DecisionShown(
        "", "", "", now, draft.chosen_words, draft.written, None, draft.here, draft.ebe_view, draft.what_changed,
        draft.reason_code, disagreements=said,
    )  # fmt: skip
    return decision_lines(shown, speaker)


def here_words(here: Sequence[tuple[str, int]] | None, speaker: Speaker) -> str:
    """Return who was there, by group."""
    if not here:
        return _say(speaker, "here_not_said")
    groups = [
        _say(speaker, "group", group=speaker.say(ASKING, GROUPS[group]), count=count) for group, count in in_order(here)
    ]
    return _say(speaker, "here", people=", ".join(groups))


def in_order(here: Sequence[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Return the groups that were there in the order in which they are always told; only those that have words."""
    counts = dict(here)
    return tuple((group, counts[group]) for group in GROUPS if group in counts)


def decision_reason_words(code: str, speaker: Speaker) -> str:
    """Return why something was decided; for a reason that this Fair Say does not know, its code."""
    if code in DECISION_REASONS:
        return speaker.say(CONTEXT, DECISION_REASONS[code])
    return reason_words(code, speaker) or code


def _disagreed(shown: DecisionShown, speaker: Speaker, *, with_own_words: bool) -> list[str]:
    told = [one.words for one in shown.disagreements if with_own_words and one.words]
    silent = len(shown.disagreements) - len(told)
    said = [_say(speaker, "disagreed", words=words) for words in told]
    if silent:
        said.append(_say(speaker, "disagreed_no_words" if silent == 1 else "disagreed_some", count=silent))
    return said


def _say(speaker: Speaker, code: str, table: dict[str, str] = SHOWN, **facts: object) -> str:
    return speaker.say(CONTEXT, table[code], **facts)
