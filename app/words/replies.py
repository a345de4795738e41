"""Words for replies that are owed after a meeting: how many, about what, by which day."""

from collections.abc import Iterable

from app.domain.replies import OpenReply
from app.services.replies import Owed
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import day_words

CONTEXT = "replies"

REPLIES: dict[str, str] = {
    #: A calm reminder. {count} is a number from 2 on.
    "waiting": QT_TRANSLATE_NOOP("replies", "{count} points wait for a reply."),
    #: The same for one.
    "waiting_one": QT_TRANSLATE_NOOP("replies", "1 point waits for a reply."),
    #: The day for the reply has come. {count} is a number from 2 on.
    "due": QT_TRANSLATE_NOOP("replies", "{count} replies are due."),
    #: The same for one.
    "due_one": QT_TRANSLATE_NOOP("replies", "1 reply is due."),
    #: A point without its words. {title} is the title of an agenda item.
    "point_about": QT_TRANSLATE_NOOP("replies", "A point about: {title}"),
    #: A point about no item.
    "point": QT_TRANSLATE_NOOP("replies", "A point"),
    #: The day for a reply has not come yet. {day} is a day.
    "by": QT_TRANSLATE_NOOP("replies", "The reply comes by {day}."),
    #: The day for a reply has come. {day} is a day.
    "was_by": QT_TRANSLATE_NOOP("replies", "The reply is due. The day is {day}."),
}


def owed_words(owed: Iterable[Owed], speaker: Speaker) -> str:
    """Return how many points wait for a reply, and how many replies are due; "" for none."""
    replies = [reply for one in owed for reply in one.replies]
    return reply_words(replies, speaker)


def reply_words(replies: Iterable[OpenReply], speaker: Speaker) -> str:
    """Return how many points wait for a reply, and how many replies are due; "" for none."""
    replies = tuple(replies)
    counts = {"waiting": len(replies), "due": sum(reply.is_due for reply in replies)}
    said = [speaker.of({CONTEXT: REPLIES}, code, count=count) for code, count in counts.items() if count]
    return " ".join(said)


def point_title(title: str | None, speaker: Speaker) -> str:
    """Return what a point is about, without its words. `title`: of its item, None for no item."""
    if not title:
        return speaker.say(CONTEXT, REPLIES["point"])
    return speaker.say(CONTEXT, REPLIES["point_about"], title=title.rstrip(" .:;"))


def due_words(reply: OpenReply, speaker: Speaker) -> str:
    """Return by which day a reply comes."""
    return speaker.say(CONTEXT, REPLIES["was_by" if reply.is_due else "by"], day=day_words(reply.due, speaker))
