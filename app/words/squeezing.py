"""What a change of today's agenda does, in words: who has the minutes, and what items of EbEs lose."""

from app.domain.fairness import PowerBalance
from app.domain.squeezing import Loss, Squeeze
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "squeezing"

EFFECT: dict[str, str] = {
    #: What a change does to the minutes of each side. All are numbers.
    "ebe": QT_TRANSLATE_NOOP("squeezing", "Experts by experience: {before} minutes now, {after} then."),
    "others": QT_TRANSLATE_NOOP("squeezing", "Others: {before} minutes now, {after} then."),
    #: The minutes of one side stay as they are.
    "ebe_same": QT_TRANSLATE_NOOP("squeezing", "Experts by experience: {before} minutes, as now."),
    "others_same": QT_TRANSLATE_NOOP("squeezing", "Others: {before} minutes, as now."),
    #: A change does nothing to the minutes of each side.
    "same": QT_TRANSLATE_NOOP("squeezing", "The minutes stay the same: experts by experience {ebe}, others {others}."),
    #: How many items of experts by experience begin in the last third of the meeting.
    "late": QT_TRANSLATE_NOOP("squeezing", "Their items in the last third: {before} now, {after} then."),
}

LOSES: dict[Loss, str] = {
    #: What an item that experts by experience asked for loses. {title} is the item.
    "dropped": QT_TRANSLATE_NOOP("squeezing", "This goes off today's agenda: {title}."),
    "shorter": QT_TRANSLATE_NOOP("squeezing", "This loses {minutes} minutes: {title}."),
    "later": QT_TRANSLATE_NOOP("squeezing", "This comes later: {title}."),
}

WHY: dict[Loss, str] = {
    #: The question before something is taken from an item that experts by experience asked for.
    "dropped": QT_TRANSLATE_NOOP("squeezing", "Why does it go off the agenda?"),
    "shorter": QT_TRANSLATE_NOOP("squeezing", "Why does it lose minutes?"),
    "later": QT_TRANSLATE_NOOP("squeezing", "Why does it come later?"),
}

REASONS_IN_A_MEETING = (
    "no_time", "ran_over", "pause_took", "people_asked", "urgent", "person_away", "late_papers", "other_meeting",
    "pressed_by_mistake",
)  # fmt: skip
"""Codes of reasons for a change while the meeting is on; their words are those of `planning.reason_words`."""


def effect_words(before: PowerBalance, after: PowerBalance, speaker: Speaker) -> str:
    """Return in one line what a change does to the power balance: before and after, for EbEs and for others."""
    ebe, others = (before.ebe_minutes, after.ebe_minutes), (_others(before), _others(after))
    if ebe[0] == ebe[1] and others[0] == others[1]:
        said = [speaker.say(CONTEXT, EFFECT["same"], ebe=ebe[0], others=others[0])]
    else:
        said = [_side("ebe", *ebe, speaker), _side("others", *others, speaker)]
    late = len(before.in_last_third), len(after.in_last_third)
    if late[0] != late[1]:
        said.append(speaker.say(CONTEXT, EFFECT["late"], before=late[0], after=late[1]))
    return " ".join(said)


def _side(side: str, was: int, then: int, speaker: Speaker) -> str:
    return speaker.say(CONTEXT, EFFECT[side if was != then else f"{side}_same"], before=was, after=then)


def _others(balance: PowerBalance) -> int:
    return balance.all_minutes - balance.ebe_minutes


def loss_words(squeeze: Squeeze, title: str, speaker: Speaker) -> str:
    """Return what an item loses."""
    return speaker.say(CONTEXT, LOSES[squeeze.loss], title=title.rstrip(" ."), minutes=squeeze.minutes)


def why_words(squeeze: Squeeze, speaker: Speaker) -> str:
    """Return the question why it loses it."""
    return speaker.say(CONTEXT, WHY[squeeze.loss])
