"""What the screen for the room says: where the meeting is, in a few words that are read from far away."""

from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "room"

#: The heading of the screen for the room. {title} is the title of an item.
NOW: dict[str, str] = {
    #: Before the meeting starts.
    "not_started": QT_TRANSLATE_NOOP("room", "Welcome"),
    #: What is talked about now.
    "now": QT_TRANSLATE_NOOP("room", "Now: {title}"),
    #: A pause that somebody asked for. Nobody's name is ever here.
    "paused": QT_TRANSLATE_NOOP("room", "Pause"),
    #: A break.
    "break": QT_TRANSLATE_NOOP("room", "Break"),
    #: Quiet time to think.
    "thinking": QT_TRANSLATE_NOOP("room", "Thinking time"),
    #: After the end.
    "ended": QT_TRANSLATE_NOOP("room", "The meeting is over"),
}

#: The line under the heading.
SAID: dict[str, str] = {
    #: Before the meeting starts.
    "not_started": QT_TRANSLATE_NOOP("room", "The meeting has not started yet."),
    #: During a pause.
    "paused": QT_TRANSLATE_NOOP("room", "We go on when people are ready."),
    #: During a break: {title} is what was talked about before it, and is after it.
    "break": QT_TRANSLATE_NOOP("room", "After the break: {title}"),
    #: During quiet time to think.
    "thinking": QT_TRANSLATE_NOOP("room", "It is quiet now."),
    #: After the end.
    "ended": QT_TRANSLATE_NOOP("room", "Thank you for coming."),
}

#: Lesser lines.
BESIDE: dict[str, str] = {
    #: The co-chairs said that the room moves on soon. {title} is what comes then.
    "soon": QT_TRANSLATE_NOOP("room", "Soon we talk about: {title}"),
    #: What comes next. {title} is the title of an item.
    "next": QT_TRANSLATE_NOOP("room", "Next: {title}"),
    #: How many points wait to be heard. {count} is 2 or more.
    "points": QT_TRANSLATE_NOOP("room", "{count} points wait"),
    #: One point waits.
    "points_one": QT_TRANSLATE_NOOP("room", "1 point waits"),
}

#: The picture of each heading; that of an item is the item's own.
PICTURES: dict[str, str] = {
    "not_started": "welcome",
    "now": "",
    "paused": "pause",
    "break": "break",
    "thinking": "thinking",
    "ended": "well_done",
}


def room_words(table: dict[str, str], code: str, speaker: Speaker, **facts: object) -> str:
    """Return the words for a code of one of these tables; "" where it has none."""
    return speaker.of({CONTEXT: table}, code, **facts) if code in table else ""


def soon_words(title: str, speaker: Speaker) -> str:
    """Return what is said before the room moves on, calmly and without a number."""
    return speaker.say(CONTEXT, BESIDE["soon"], title=title)
