"""What a guest's laptop may let happen: by what it is, and by which presses are its own. Pure."""

from collections.abc import Callable

from app.domain.errors import MeetingError
from app.domain.events import Maker, facts_of
from app.domain.kinds import (
    CardPressed,
    DisagreementSaid,
    Felt,
    FeltDecided,
    Kind,
    MeToo,
    NamePut,
    NameRemoved,
    PauseAsked,
    PauseEnded,
    PicturePut,
    PlaceHeld,
    PlaceReleased,
    PointClosed,
    PointRaised,
    TakenBack,
    TopicSaid,
    Unknown,
    WordsAdded,
    WordSaid,
    WordsHidden,
    WordsRemoved,
    WordsShown,
)

OF_ITS_OWNER: frozenset[type[Kind]] = frozenset({
    TakenBack, WordsAdded, WordsRemoved, NamePut, NameRemoved, PicturePut, TopicSaid, WordSaid, WordsShown,
    WordsHidden, PlaceHeld, PlaceReleased, PointClosed,
})  # fmt: skip
"""About a press, and only for the laptop that made it."""

FROM_FOLLOW = OF_ITS_OWNER | {
    PointRaised, CardPressed, PauseAsked, PauseEnded, MeToo, Felt, FeltDecided, DisagreementSaid,
}  # fmt: skip
"""What a Follow screen makes while somebody runs the meeting."""

HAS_AN_OWNER = FROM_FOLLOW - OF_ITS_OWNER
"""What somebody may take back, or add to, later."""

AuthorOf = Callable[[str], str | None]


def refuse_unless_allowed(what: Kind, maker: Maker, device: str, is_chair: bool, author_of: AuthorOf) -> None:
    """
    See that a laptop may let this happen. `author_of`: the device that made an event, None for the host's own.

    Raises: `not_allowed_here`, `not_yours`.
    """
    if isinstance(what, Unknown) or (maker.came_from != "follow" and not is_chair) or maker.came_from == "app":
        raise MeetingError("not_allowed_here")
    if maker.came_from == "follow" and type(what) not in FROM_FOLLOW:
        raise MeetingError("not_allowed_here")
    is_for_somebody = is_chair and maker.came_from == "run"
    if type(what) in OF_ITS_OWNER and not is_for_somebody and author_of(str(facts_of(what)["of"])) != device:
        raise MeetingError("not_yours")


def refuse_unless_own(removes: tuple[str, ...], device: str, is_chair: bool, author_of: AuthorOf) -> None:
    """See that a laptop takes out words of its own only; a co-chair's also others'. Raises: `not_yours`."""
    if not is_chair and any(author_of(event_id) != device for event_id in removes):
        raise MeetingError("not_yours")
