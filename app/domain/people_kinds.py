"""
Every kind of thing that a person did, with its facts. They carry only the whole minute.

Add kinds freely. Never change what one means: give it a new `v`.
"""

from dataclasses import dataclass

from app.domain.families import Heard, Meaning, Openness, Outcome, PeopleKind


@dataclass(frozen=True, slots=True)
class PointRaised(PeopleKind):
    """*I have a point*. `item` None: pressed between items."""

    item: str | None = None
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class CardPressed(PeopleKind):
    """Another card: its meaning, never its colour."""

    meaning: Meaning
    item: str | None = None


@dataclass(frozen=True, slots=True)
class TakenBack(PeopleKind):
    """A press taken back by whoever made it."""

    of: str


@dataclass(frozen=True, slots=True)
class WordsAdded(PeopleKind):
    """Its owner added words to a press."""

    of: str


@dataclass(frozen=True, slots=True)
class MeToo(PeopleKind):
    """Somebody has the same point. Never changes the order."""

    of: str


@dataclass(frozen=True, slots=True)
class PlaceHeld(PeopleKind):
    """*Hold my place, I am thinking*."""

    of: str


@dataclass(frozen=True, slots=True)
class PointCalled(PeopleKind):
    """A co-chair asked to hear it now."""

    of: str


@dataclass(frozen=True, slots=True)
class PointSeen(PeopleKind):
    """A co-chair saw the press."""

    of: str


@dataclass(frozen=True, slots=True)
class PointAnswered(PeopleKind):
    """What became of it, by a co-chair."""

    of: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class PointClosed(PeopleKind):
    """Its owner closed it: *I was heard*."""

    of: str
    heard: Heard


@dataclass(frozen=True, slots=True)
class PointKept(PeopleKind):
    """Kept for later: it comes back at the end of the agenda."""

    of: str


@dataclass(frozen=True, slots=True)
class PointWrittenDown(PeopleKind):
    """Not heard today: written down, with a reason."""

    of: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class WordsRemoved(PeopleKind):
    """A person took their own words out: of a press, or those with which they did not agree to a decision."""

    of: str


@dataclass(frozen=True, slots=True)
class NamePut(PeopleKind):
    """A person put a name on their own press. The name is in the private words."""

    of: str


@dataclass(frozen=True, slots=True)
class NameRemoved(PeopleKind):
    """A person took their name out."""

    of: str


@dataclass(frozen=True, slots=True)
class Felt(PeopleKind):
    """How it felt: a face for a question, by nobody in particular."""

    question: str
    face: int


@dataclass(frozen=True, slots=True)
class PlaceReleased(PeopleKind):
    """Its owner is ready: the place is not held any more."""

    of: str


@dataclass(frozen=True, slots=True)
class WordsShown(PeopleKind):
    """*Show everyone*: its owner lets everyone in the room read the words."""

    of: str


@dataclass(frozen=True, slots=True)
class WordsHidden(PeopleKind):
    """Its owner lets only the co-chairs read the words again."""

    of: str


@dataclass(frozen=True, slots=True)
class PicturePut(PeopleKind):
    """Its owner put a picture to a press. Which one is in the private words."""

    of: str


@dataclass(frozen=True, slots=True)
class TopicSaid(PeopleKind):
    """Its owner chose what a press is about: a topic of the list, never guessed from words."""

    of: str
    topic: str


@dataclass(frozen=True, slots=True)
class WordSaid(PeopleKind):
    """Which hard word a press was about: `term` is the code of a word in our lists or the group's."""

    of: str
    term: str


@dataclass(frozen=True, slots=True)
class DueSaid(PeopleKind):
    """A co-chair said by which day (ISO date) a point gets its reply."""

    of: str
    day: str


@dataclass(frozen=True, slots=True)
class FeltDecided(PeopleKind):
    """How open a decision felt afterwards, by nobody in particular."""

    item: str
    felt: Openness


@dataclass(frozen=True, slots=True)
class DisagreementSaid(PeopleKind):
    """Somebody does not agree with the decision `of`. In own words, which are private words of this event."""

    of: str
