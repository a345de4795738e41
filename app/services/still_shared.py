"""A meeting that other laptops are in is not deleted under them: nothing that is on its way may be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.domain.errors import MeetingError

if TYPE_CHECKING:
    from app.services.sharing import Sharing

Tie = Literal["meeting_shared", "meeting_joined"]


def tie_of(sharing: Sharing | None, meeting_id: str) -> Tie | None:
    """Return what ties a meeting to other laptops now: it is shared from here, or this laptop is in it."""
    if sharing is None:
        return None
    shared = sharing.shared(meeting_id)
    if shared is not None and shared.state in ("starting", "ready"):
        return "meeting_shared"
    return "meeting_joined" if sharing.joined(meeting_id) is not None else None


def refuse_if_tied(sharing: Sharing | None, meeting_id: str) -> None:
    """See that no other laptop needs this meeting. Raises: `meeting_shared`, `meeting_joined`."""
    tie = tie_of(sharing, meeting_id)
    if tie == "meeting_shared":
        raise MeetingError("meeting_shared")
    if tie == "meeting_joined":
        raise MeetingError("meeting_joined")
