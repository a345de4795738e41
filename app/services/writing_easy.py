"""Write the easy words of one item: lines begun, moved, taken away, each with its picture. Every step can be undone."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.agenda import DraftItem, EasyLine
from app.services.agenda_desk import AgendaDesk


class WritingEasy:
    """The easy words of one item. A line that is not there any more is left alone."""

    def __init__(self, agenda: AgendaDesk, item_id: str) -> None:
        self._agenda, self.item_id = agenda, item_id

    @property
    def item(self) -> DraftItem:
        """The item as it is now. Raises: KeyError where it is gone."""
        return self._agenda.draft.item(self.item_id)

    @property
    def is_check_gone(self) -> bool:
        """Whether people checked these easy words, and somebody changed them afterwards (ER-34)."""
        return self.item.check is not None and not self.item.is_checked

    def type_title(self, words: str) -> None:
        """Change the easy title."""
        self._agenda.do(lambda making: making.change(self.item_id, typing="easy_title", easy_title=words))

    def type_line(self, at: int, words: str) -> None:
        """Change the words of a line."""
        if self._has(at) and self.item.easy[at].words != words:
            self._keep(self._with(at, replace(self.item.easy[at], words=words)), typing=f"easy_{at}")

    def mend_line(self, at: int, words: str) -> None:
        """Change the words of a line as a check offered; a change of its own to undo."""
        if self._has(at):
            self._keep(self._with(at, replace(self.item.easy[at], words=words)))

    def choose_picture(self, at: int, picture: str) -> None:
        """Give a line a picture; "" takes it away."""
        if self._has(at):
            self._keep(self._with(at, replace(self.item.easy[at], picture=picture)))

    def add_lines(self, at: int, lines: Sequence[EasyLine]) -> int:
        """Put lines in, the first at a place. Returns where it stands."""
        easy = self.item.easy
        place = max(0, min(at, len(easy)))
        self._keep((*easy[:place], *lines, *easy[place:]))
        return place

    def move_line(self, at: int, step: int) -> int:
        """Move a line up or down by one. Returns where it stands now."""
        to, lines = at + step, list(self.item.easy)
        if not self._has(at) or not self._has(to):
            return at
        lines[at], lines[to] = lines[to], lines[at]
        self._keep(tuple(lines))
        return to

    def remove_line(self, at: int) -> None:
        """Take a line away."""
        if self._has(at):
            self._keep((*self.item.easy[:at], *self.item.easy[at + 1 :]))

    def picture_before(self, at: int) -> str:
        """Return the picture that the same words have elsewhere in the agenda, or "" (ER-29)."""
        if not self._has(at):
            return ""
        words = _plain(self.item.easy[at].words)
        for item in self._agenda.draft.items:
            for number, line in enumerate(item.easy):
                is_this = item.id == self.item_id and number == at
                if not is_this and words and line.picture and _plain(line.words) == words:
                    return line.picture
        return ""

    def pictures_used(self, at: int) -> dict[str, str]:
        """Return what each picture stands for elsewhere in the agenda, by its id (ER-29)."""
        found: dict[str, str] = {}
        for item in self._agenda.draft.items:
            for number, line in enumerate(item.easy):
                if line.picture and not (item.id == self.item_id and number == at):
                    found.setdefault(line.picture, line.words)
        return found

    def _has(self, at: int) -> bool:
        return 0 <= at < len(self.item.easy)

    def _with(self, at: int, line: EasyLine) -> tuple[EasyLine, ...]:
        return (*self.item.easy[:at], line, *self.item.easy[at + 1 :])

    def _keep(self, easy: tuple[EasyLine, ...], typing: object = None) -> None:
        self._agenda.do(lambda making: making.change(self.item_id, typing=typing, easy=easy))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".!?")
