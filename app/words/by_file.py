"""What we say of points that go from laptop to laptop in a file: how many there are, and what was not taken."""

from app.domain.kinds import CardPressed, Kind, PauseAsked, PauseEnded, PointRaised
from app.domain.points_file import Counted
from app.services.taking_in import NotTaken
from app.words.pressing import CARDS
from app.words.pressing import CONTEXT as PRESSING
from app.words.problems import known_here, words_for
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "by_file"

#: How much there is, in a row: 2 points, 1 card.
COUNTS: dict[str, str] = {
    #: {count} is 2 or more.
    "points": QT_TRANSLATE_NOOP("by_file", "{count} points"),
    "points_one": QT_TRANSLATE_NOOP("by_file", "1 point"),
    #: Cards that were pressed, such as Slow down. {count} is 2 or more.
    "cards": QT_TRANSLATE_NOOP("by_file", "{count} cards"),
    "cards_one": QT_TRANSLATE_NOOP("by_file", "1 card"),
    #: Words, a name or a picture that were put to a point, or that it was taken back. {count} is 2 or more.
    "more": QT_TRANSLATE_NOOP("by_file", "{count} changes to points"),
    "more_one": QT_TRANSLATE_NOOP("by_file", "1 change to a point"),
}

#: What was not taken.
WHAT: dict[str, str] = {
    #: Somebody ended a pause.
    "ready": QT_TRANSLATE_NOOP("by_file", "We are ready"),
    #: Words, a name or a picture that were put to a point, or that it was taken back.
    "about": QT_TRANSLATE_NOOP("by_file", "Something about a point"),
    #: One line: {what} was pressed, {why} is a sentence.
    "line": QT_TRANSLATE_NOOP("by_file", "{what}: {why}"),
}

#: Buttons.
WAYS: dict[str, str] = {
    #: On a laptop without a connection: opens a screen.
    "hand_over": QT_TRANSLATE_NOOP("by_file", "Hand over my points"),
    #: On the co-chair's laptop: opens a screen.
    "take_in": QT_TRANSLATE_NOOP("by_file", "Take in points"),
}


def way_words(code: str, speaker: Speaker) -> str:
    """Return the name of a way."""
    return speaker.say(CONTEXT, WAYS[code])


def counted_words(counted: Counted, speaker: Speaker) -> str:
    """Return how much there is, such as "2 points, 1 card"; "" for nothing. Words belong to their points."""
    has_presses = counted.points or counted.cards
    found = {"points": counted.points, "cards": counted.cards, "more": 0 if has_presses else counted.more}
    return ", ".join(speaker.of({CONTEXT: COUNTS}, code, count=count) for code, count in found.items() if count)


def not_taken_words(one: NotTaken, speaker: Speaker) -> str:
    """Return what was not taken, and why."""
    why = words_for(known_here(one.why), speaker)
    return speaker.say(CONTEXT, WHAT["line"], what=_what(one.what, speaker), why=why)


def _what(what: Kind, speaker: Speaker) -> str:
    if isinstance(what, CardPressed) and what.meaning in CARDS:
        return speaker.say(PRESSING, CARDS[what.meaning])
    if isinstance(what, PointRaised | PauseAsked):
        return speaker.say(PRESSING, CARDS["point" if isinstance(what, PointRaised) else "pause"])
    return speaker.say(CONTEXT, WHAT["ready" if isinstance(what, PauseEnded) else "about"])
