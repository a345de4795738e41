"""The words that a guest's laptop knows: those typed on it, and those that the host told it."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.events import Event, PrivateWords
from app.domain.kinds import Kind
from app.domain.live_store import GuestStore
from app.domain.told import Said


class WordsHere:
    """Words by event. Whoever uses it holds the meeting's turn."""

    def __init__(self, kept: Mapping[str, str]) -> None:
        self._kept = dict(kept)
        self._told: dict[str, PrivateWords] = {}
        self._news, self._gone = set[str](), set[str]()

    def all(self) -> dict[str, str]:
        """Return every word that is known."""
        return {event_id: told.text for event_id, told in self._told.items()} | self._kept

    def keep(self, event_id: str, text: str) -> None:
        """Know the words of a press of this laptop."""
        self._kept[event_id] = text

    def take(self, words: Iterable[Said]) -> None:
        """Know words that the host told."""
        for event_id, salt, text in words:
            self._told[event_id] = PrivateWords(salt, text)
            self._news.add(event_id)
            self._gone.discard(event_id)

    def let_go(self, gone: Iterable[str]) -> None:
        """Know the words of these no more."""
        for event_id in gone:
            self._told.pop(event_id, None)
            self._kept.pop(event_id, None)
            self._news.discard(event_id)
            self._gone.add(event_id)

    @property
    def are_unkept(self) -> bool:
        """Whether words came or went that the disk does not know of yet."""
        return bool(self._news or self._gone)

    def put_on(self, store: GuestStore, meeting_id: str, events: Sequence[Event], only: tuple[type[Kind], ...]) -> None:
        """Put what the host told of these events on the disk, of `only` some kinds, (): all. Raises: `not_kept`."""
        if not self.are_unkept:
            return
        mine = (event for event in events if event.id in self._news)
        told = {event.id: self._told[event.id] for event in mine if not only or isinstance(event.what, only)}
        if told or self._gone:
            store.keep_words(meeting_id, told, tuple(sorted(self._gone)))
        self._news.clear()
        self._gone.clear()
