"""What comes back meeting after meeting, in words."""

from app.domain.patterns import Pattern, What
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.topics import CONTEXT as TOPIC_CONTEXT
from app.words.topics import TOPICS

CONTEXT = "patterns"

BACK: dict[What, str] = {
    #: The same topic in {meetings} meetings, and no final answer. {name} is a topic like Travel.
    "topic": QT_TRANSLATE_NOOP("patterns", "{meetings} meetings: this was not heard. Topic: {name}."),
    #: The same item, pushed off {meetings} times. {name} is its title.
    "item": QT_TRANSLATE_NOOP("patterns", "{meetings} meetings: this was not heard. Item: {name}."),
    #: The same hard word in {meetings} meetings.
    "word": QT_TRANSLATE_NOOP("patterns", "{meetings} meetings: this word was hard. Word: {name}."),
}

NEW: dict[What, str] = {
    #: The title of a new item on an agenda that comes from a pattern.
    "topic": QT_TRANSLATE_NOOP("patterns", "Not heard yet: {name}"),
    "item": QT_TRANSLATE_NOOP("patterns", "{name}"),
    "word": QT_TRANSLATE_NOOP("patterns", "A hard word: {name}"),
}


def name_of(pattern: Pattern, title: str, speaker: Speaker) -> str:
    """Return what a pattern is about. `title`: of an item, where it is one."""
    if pattern.what == "topic" and pattern.code in TOPICS:
        return speaker.say(TOPIC_CONTEXT, TOPICS[pattern.code])
    return title.rstrip(" .") or pattern.code.replace("_", " ")


def pattern_words(pattern: Pattern, title: str, speaker: Speaker) -> str:
    """Return a pattern as two sentences."""
    name = name_of(pattern, title, speaker)
    return speaker.say(CONTEXT, BACK[pattern.what], meetings=pattern.meetings, name=name)


def pattern_title(pattern: Pattern, title: str, speaker: Speaker) -> str:
    """Return the title of an item that brings a pattern to the agenda."""
    return speaker.say(CONTEXT, NEW[pattern.what], name=name_of(pattern, title, speaker))
