"""What we say about other laptops in a meeting: who is here, how it stands between them, and a code said aloud."""

import re
from collections.abc import Mapping

from app.domain.errors import MeetingError
from app.words.asking import CONTEXT as ASKING
from app.words.asking import GROUPS
from app.words.problems import words_for
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "other_laptops"

#: On a laptop that follows a meeting of another one: how it stands between the two. By `Contact`.
CONTACT: dict[str, str] = {
    #: Not connected yet.
    "connecting": QT_TRANSLATE_NOOP("other_laptops", "We connect to the co-chair's laptop. You can read already."),
    #: The connection is cut: Wi-Fi is gone.
    "cut": QT_TRANSLATE_NOOP(
        "other_laptops", "You are not connected. You can still read, listen and press. Your points are kept."
    ),
    #: The meeting came in a file, or this laptop lost its way into it. It stands still where it was left.
    "by_file": QT_TRANSLATE_NOOP(
        "other_laptops",
        "You are not connected. We do not know where the room is now. Your points are kept.",
    ),
    #: The laptop that shares says nothing any more.
    "away": QT_TRANSLATE_NOOP("other_laptops", "The co-chair's laptop is away. Your points are kept."),
    #: The co-chairs stopped sharing.
    "ended": QT_TRANSLATE_NOOP("other_laptops", "The meeting is not shared any more. You can go on reading."),
}

#: On the laptop that shares.
HERE: dict[str, str] = {
    #: Nobody joined yet.
    "none": QT_TRANSLATE_NOOP("other_laptops", "No other laptop is here yet."),
    #: How many laptops joined; {count} is 2 or more.
    "count": QT_TRANSLATE_NOOP("other_laptops", "{count} laptops are here."),
    #: One laptop joined.
    "count_one": QT_TRANSLATE_NOOP("other_laptops", "1 laptop is here."),
    #: How many of a group are here: {group} is a group, {count} a number.
    "group": QT_TRANSLATE_NOOP("other_laptops", "{group}: {count}"),
    #: People whose group is not told: they did not say it, or few of it are in the room.
    "not_told": QT_TRANSLATE_NOOP("other_laptops", "Group not told"),
    #: Under how many of each group are here.
    "why_not": QT_TRANSLATE_NOOP("other_laptops", "We only show a group of 3 or more people."),
    #: The meeting was shared, and is not any more because of some trouble. The name of a button follows.
    "failed": QT_TRANSLATE_NOOP("other_laptops", "Other laptops cannot come in now. Press Share this meeting."),
    #: The laptop that shares has another address on the network now. A button "I have read this" follows.
    "moved": QT_TRANSLATE_NOOP(
        "other_laptops",
        "The network changed. Laptops that were here come back by themselves. "
        "Tell the new code to people who still come.",
    ),
    #: Too many wrong codes came: a new code is needed.
    "no_code": QT_TRANSLATE_NOOP("other_laptops", "The code has stopped working. Press Share this meeting."),
}

#: On the laptop that shares: how it stands with the organisation's engine. By `AtOrganisation`.
ORGANISATION: dict[str, str] = {
    #: The meeting is connected to the organisation's own servers.
    "joined": QT_TRANSLATE_NOOP("other_laptops", "This meeting is connected to your organisation's network too."),
    #: The servers cannot be reached.
    "away": QT_TRANSLATE_NOOP(
        "other_laptops", "Your organisation's network is not there now. The meeting here works as always."
    ),
    #: What this laptop was told of the servers cannot be used. {trouble} is sentences that say why, and what to do.
    "unusable": QT_TRANSLATE_NOOP("other_laptops", "{trouble} The meeting here works as always."),
}


def organisation_words(at: str, trouble: MeetingError | None, speaker: Speaker) -> str:
    """Return how it stands with the organisation's engine; "" where there is none."""
    said = words_for(trouble, speaker) if trouble is not None else ""
    return speaker.say(CONTEXT, ORGANISATION[at], trouble=said) if at in ORGANISATION else ""


def contact_words(contact: str, speaker: Speaker) -> str:
    """Return what is said about a contact; "" while all is well."""
    return speaker.say(CONTEXT, CONTACT[contact]) if contact in CONTACT else ""


def here_words(here: Mapping[str, int], speaker: Speaker) -> str:
    """Return how many laptops are here."""
    count = sum(here.values())
    return speaker.of({CONTEXT: HERE}, "count" if count else "none", count=count)


def here_by_group(here: Mapping[str, int], speaker: Speaker) -> tuple[str, ...]:
    """Return how many of each group are here, one line each, those of whom it is not told last."""
    known = [(speaker.say(ASKING, GROUPS[group]), here[group]) for group in GROUPS if here.get(group)]
    others = sum(count for group, count in here.items() if group not in GROUPS)
    rest = [(speaker.say(CONTEXT, HERE["not_told"]), others)] if others else []
    told = tuple(speaker.say(CONTEXT, HERE["group"], group=group, count=count) for group, count in (*known, *rest))
    return (*told, speaker.say(CONTEXT, HERE["why_not"])) if others else told


def trouble_words(*, is_failed: bool, has_code: bool, speaker: Speaker) -> str:
    """Return what is said beside a meeting whose sharing needs a co-chair; "" while all is well."""
    code = "failed" if is_failed else "" if has_code else "no_code"
    return speaker.say(CONTEXT, HERE[code]) if code else ""


def moved_words(*, has_moved: bool, speaker: Speaker) -> str:
    """Return what is said where the meeting is shared at another place since the network changed; "" else."""
    return speaker.say(CONTEXT, HERE["moved"]) if has_moved else ""


def code_groups(code: str) -> tuple[str, ...]:
    """Return the groups of a code, as they are said aloud."""
    return tuple(re.findall(r"\w+", code))


def code_aloud(code: str) -> str:
    """Return a code as a voice reads it: digit by digit, with a rest after each group."""
    return " ".join(f"{', '.join(group)}." for group in code_groups(code))
