"""The words of the agenda on a guest's laptop: the host's, and beside them those of presses that wait here."""

from collections.abc import Iterable, Mapping

from app.domain.agenda import ItemText
from app.domain.live import Item


class TextsHere:
    """Words by item. Whoever uses it holds the meeting's turn."""

    def __init__(self, texts: Mapping[str, ItemText]) -> None:
        self._texts = dict(texts)
        self._digests = {item: text.digest() for item, text in texts.items()}

    def take(self, texts: Iterable[ItemText]) -> None:
        """Know words that are with the meeting."""
        for text in texts:
            self._texts[text.item], self._digests[text.item] = text, text.digest()

    def all(self, waiting: Iterable[ItemText] = ()) -> dict[str, ItemText]:
        """Return every word that is known, with those that wait."""
        return self._texts | {text.item: text for text in waiting}

    def lack(self, items: Iterable[Item]) -> bool:
        """Whether words of an item are not here, or older than what the host's list speaks of."""
        return any(
            item.id not in self._texts or (item.text is not None and self._digests[item.id] != item.text)
            for item in items
        )
