"""The room people meet in: how far its back row is, and how wide the picture on its wall. Said once, kept here."""

from collections.abc import Callable
from typing import Protocol

from app.domain.room_size import RoomSize, said_of_room


class RoomStore(Protocol):
    """Where it is kept what people said of the room."""

    def load(self) -> RoomSize:
        """Return what is known of the room."""
        ...

    def save(self, size: RoomSize) -> None:
        """Keep it. Raises: `settings_not_kept`."""
        ...


class Room:
    """What is said holds at once for every screen, also where it cannot be kept."""

    def __init__(self, store: RoomStore) -> None:
        self._store = store
        self._listeners: list[Callable[[], None]] = []
        self.size = store.load()

    def say(self, name: str, value: int) -> None:
        """Say one thing of the room, `metres` or `wide_cm`. Raises: `settings_not_kept`."""
        self.size = said_of_room(self.size, name, value)
        for listener in tuple(self._listeners):
            listener()
        self._store.save(self.size)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each change."""
        self._listeners.append(listener)

    def forget(self, listener: Callable[[], None]) -> None:
        """Stop calling `listener`."""
        if listener in self._listeners:
            self._listeners.remove(listener)
