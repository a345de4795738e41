"""What a group says about privacy: who looks after what is kept, how to complain, how long details stay."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.errors import MeetingError

MOST_LETTERS = 200
DETAILS_DAYS = (30, 90, 180, 365)
"""Days that a group may choose for the details of its meetings. Source: PR-7."""

WORDS = ("organisation", "contact", "complain")


@dataclass(frozen=True, slots=True)
class GroupPrivacy:
    """
    The group's own part of the privacy page. The words may be empty.

    Shape: `organisation` is who looks after what is kept (the controller), `contact` how to reach them, `complain` how
    to complain. Units: `details_days` days after a meeting.
    """

    organisation: str = ""
    contact: str = ""
    complain: str = ""
    details_days: int = 90


def with_words(privacy: GroupPrivacy, name: str, words: str) -> GroupPrivacy:
    """Return it with one of the words changed. Raises: `privacy_too_long`, KeyError."""
    if name not in WORDS:
        raise KeyError(name)
    clean = " ".join(words.split())
    if len(clean) > MOST_LETTERS:
        raise MeetingError("privacy_too_long", most=MOST_LETTERS)
    return replace(privacy, **{name: clean})


def privacy_from(values: Mapping[str, object]) -> GroupPrivacy:
    """Return what was kept; what cannot be used is as at first."""
    privacy = GroupPrivacy()
    for name in WORDS:
        value = values.get(name)
        if isinstance(value, str):
            privacy = with_words(privacy, name, value[:MOST_LETTERS])
    days = values.get("details_days")
    return replace(privacy, details_days=days) if isinstance(days, int) and days in DETAILS_DAYS else privacy
