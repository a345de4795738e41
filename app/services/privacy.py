"""What a group says about privacy, changed one thing at a time."""

from dataclasses import replace
from typing import Protocol

from app.domain.errors import MeetingError
from app.domain.group_privacy import DETAILS_DAYS, GroupPrivacy, with_words


class PrivacyStore(Protocol):
    """Where what the group says about privacy is kept."""

    def load(self) -> GroupPrivacy:
        """Return what was kept."""
        ...

    def save(self, privacy: GroupPrivacy) -> None:
        """Keep it. Raises: `group_not_kept`."""
        ...


class Privacy:
    """The group's own part of the privacy page, and how long the details of its meetings stay."""

    def __init__(self, store: PrivacyStore) -> None:
        self._store = store

    @property
    def now(self) -> GroupPrivacy:
        """What the group says now."""
        return self._store.load()

    def say(self, name: str, words: str) -> None:
        """Change one of the words and keep it. Raises: `privacy_too_long`, `group_not_kept`."""
        self._keep(with_words(self.now, name, words))

    def keep_details(self, days: int) -> None:
        """Choose how long details stay. Raises: `no_such_setting`, `group_not_kept`."""
        if days not in DETAILS_DAYS:
            raise MeetingError("no_such_setting", name="details_days")
        self._keep(replace(self.now, details_days=days))

    def _keep(self, privacy: GroupPrivacy) -> None:
        if privacy != self.now:
            self._store.save(privacy)
