"""Words for who spoke how much: about groups, calm, and always with what was not counted."""

from app.domain.speaking_share import GroupShare, SpeakingShare
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "speaking_share"

GROUPS: dict[str, str] = {
    #: A group on the buttons for who speaks.
    "ebe": QT_TRANSLATE_NOOP("speaking_share", "Experts by experience"),
    #: A group on the buttons for who speaks.
    "carer": QT_TRANSLATE_NOOP("speaking_share", "Family carers"),
    #: A group on the buttons for who speaks.
    "ebt": QT_TRANSLATE_NOOP("speaking_share", "Professionals"),
    #: A group on the buttons for who speaks.
    "guest": QT_TRANSLATE_NOOP("speaking_share", "Guests"),
}

SHARES: dict[str, str] = {
    #: A group's share of the counted time. {tenths} is 1 to 10.
    "some": QT_TRANSLATE_NOOP("speaking_share", "{group}: about {tenths} of every 10 counted minutes."),
    #: A group that spoke very little.
    "little": QT_TRANSLATE_NOOP("speaking_share", "{group}: less than 1 of every 10 counted minutes."),
    #: A group of which nothing was counted.
    "none": QT_TRANSLATE_NOOP("speaking_share", "{group}: no counted minutes so far."),
    #: The same with head counts: {people} of this group, {all} in the room.
    "some_here": QT_TRANSLATE_NOOP(
        "speaking_share", "{group}: {people} of {all} people, about {tenths} of every 10 counted minutes."
    ),
    "little_here": QT_TRANSLATE_NOOP(
        "speaking_share", "{group}: {people} of {all} people, less than 1 of every 10 counted minutes."
    ),
    "none_here": QT_TRANSLATE_NOOP("speaking_share", "{group}: {people} of {all} people, no counted minutes so far."),
    #: How much was counted in all.
    "counted": QT_TRANSLATE_NOOP("speaking_share", "{count} minutes were counted."),
    "counted_one": QT_TRANSLATE_NOOP("speaking_share", "1 minute was counted."),
    "counted_little": QT_TRANSLATE_NOOP("speaking_share", "Less than 1 minute was counted."),
    #: How much was not counted, because nobody pressed who spoke.
    "uncounted": QT_TRANSLATE_NOOP("speaking_share", "{count} minutes were not counted."),
    "uncounted_one": QT_TRANSLATE_NOOP("speaking_share", "1 minute was not counted."),
    "uncounted_little": QT_TRANSLATE_NOOP("speaking_share", "Less than 1 minute was not counted."),
    #: Nobody has pressed a group yet.
    "nothing": QT_TRANSLATE_NOOP("speaking_share", "Nothing is counted yet."),
}


def group_words(group: str, speaker: Speaker) -> str:
    """Return the name of a group."""
    return speaker.say(CONTEXT, GROUPS[group])


def share_words(share: SpeakingShare | None, speaker: Speaker) -> tuple[str, ...]:
    """Return a sentence for each group, then how much was counted and how much was not."""
    if share is None:
        return (speaker.say(CONTEXT, SHARES["nothing"]),)
    lines = [_group_line(one, share.people, speaker) for one in share.groups]
    about = [_minutes("counted", share.counted_s, speaker), _minutes("uncounted", share.uncounted_s, speaker)]
    return (*lines, " ".join(about))


def _group_line(one: GroupShare, people: int | None, speaker: Speaker) -> str:
    code = "some" if one.tenths else "little" if one.seconds else "none"
    facts = {"group": group_words(one.group, speaker), "tenths": one.tenths, "people": one.people, "all": people}
    return speaker.say(CONTEXT, SHARES[f"{code}_here" if people else code], **facts)


def _minutes(code: str, seconds: int, speaker: Speaker) -> str:
    minutes = round(seconds / 60)
    if not minutes:
        return speaker.say(CONTEXT, SHARES[f"{code}_little"])
    return speaker.of({CONTEXT: SHARES}, code, count=minutes)
