"""The words that a guest's laptop knows: those typed on it, and those that the host told it."""

from collections.abc import Iterable, Mapping

from app.domain.events import PrivateWords
from app.domain.told import Said


class WordsHere:
    """Words by event. Whoever uses it holds the meeting's turn."""

    def __init__(self, kept: Mapping[str, str]) -> None:
        self._kept = dict(kept)
        self._told: dict[str, PrivateWords] = {}

    def all(self) -> dict[str, str]:
        """Return every word that is known."""
        return {event_id: told.text for event_id, told in self._told.items()} | self._kept

    def keep(self, event_id: str, text: str) -> None:
        """Know the words of a press of this laptop."""
        self._kept[event_id] = text

    def take(self, words: Iterable[Said]) -> None:
        """Know words that the host told."""
        self._told.update({event_id: PrivateWords(salt, text) for event_id, salt, text in words})

    def let_go(self, gone: Iterable[str]) -> None:
        """Know the words of these no more."""
        for event_id in gone:
            self._told.pop(event_id, None)
            self._kept.pop(event_id, None)

    def told(self, only: Iterable[str]) -> dict[str, PrivateWords]:
        """Return what the host told of these events."""
        return {event_id: self._told[event_id] for event_id in only if event_id in self._told}
