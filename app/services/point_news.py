"""What became of my points while I was here: told once, and offered until I went to look."""

from collections.abc import Sequence
from typing import Literal

from app.services.following import MyPress

News = Literal["answered", "called", "written_down"]
NEWS: tuple[News, ...] = ("answered", "called", "written_down")


class PointNews:
    """Remembers how far each of my points had come. What was so before I came is no news."""

    def __init__(self) -> None:
        self._known: dict[str, News] | None = None
        self._unseen: dict[str, News] = {}

    def look(self, mine: Sequence[MyPress]) -> tuple[News, ...]:
        """Return what is new since the last look."""
        now: dict[str, News] = {one.press.id: code for one in mine if (code := _news_of(one)) is not None}
        before, self._known = self._known, now
        known = now if before is None else before
        new: dict[str, News] = {point: code for point, code in now.items() if known.get(point) != code}
        still: dict[str, News] = {
            point: code for point, code in self._unseen.items() if now.get(point) == code and point not in new
        }
        self._unseen = {**still, **new}
        return tuple(new.values())

    @property
    def newest(self) -> tuple[str, News] | None:
        """The point that has the newest news its owner did not go to, and what became of it."""
        return next(reversed(self._unseen.items()), None)

    def gone_to(self, point: str) -> None:
        """Its owner went to look."""
        self._unseen.pop(point, None)


def _news_of(mine: MyPress) -> News | None:
    if not mine.press.is_point or (mine.press.status == "called" and not mine.is_asked_for):
        return None
    return next((code for code in NEWS if code == mine.press.status), None)
