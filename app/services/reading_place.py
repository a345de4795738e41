"""Which item a person looks at. The room moving on never moves them."""

from app.services.live_meeting import LiveMeeting


class ReadingPlace:
    """`item`: the one that is looked at; None only while an agenda has no items."""

    def __init__(self, meeting: LiveMeeting) -> None:
        self._meeting = meeting
        self.item: str | None = None
        self.go_to_now()

    @property
    def _items(self) -> list[str]:
        return [item.id for item in self._meeting.state.on_agenda()]

    @property
    def is_where_the_room_is(self) -> bool:
        """Whether the room talks about it now."""
        return self.item is not None and self.item == self._meeting.state.now

    def go_to_now(self) -> None:
        """Look at what the room talks about; where it talks about nothing, stay, or begin at the first item."""
        self.item = self._meeting.state.now or self.item or next(iter(self._items), None)

    def go_by(self, step: int) -> None:
        """Look at another item: 1 the one after, -1 the one before."""
        items = self._items
        at = items.index(self.item) + step if self.item in items else 0
        self.item = items[max(0, min(len(items) - 1, at))] if items else None

    def beside_the_room(self, step: int) -> str | None:
        """Return the item so far from where the room is, if there is one."""
        items, now = self._items, self._meeting.state.now
        at = (items.index(now) if now in items else 0) + step
        return items[at] if 0 <= at < len(items) else None

    @property
    def elsewhere(self) -> tuple[int, str] | None:
        """The number and the id of the item where the room is, if it is not what is looked at."""
        now, items = self._meeting.state.now, self._items
        return None if now is None or now == self.item or now not in items else (items.index(now) + 1, now)

    def after(self, most: int) -> list[str]:
        """Return the items that come after what is looked at."""
        items = self._items
        at = items.index(self.item) if self.item in items else -1
        return items[at + 1 : at + 1 + most]
