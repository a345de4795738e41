"""Write the easy words of one item: lines begun, moved, taken away, each with its picture. Every step can be undone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.agenda import DraftItem, EasyLine
from app.domain.glossary import Term
from app.services.agenda_desk import AgendaDesk
from app.services.making import Making

WHOLE = -1
"""The place of the item as a whole, with its title, among its lines."""


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
        """Give a line, or the item as a whole (`WHOLE`), a picture; "" takes it away."""
        if at == WHOLE:
            self._agenda.do(lambda making: making.change(self.item_id, picture=picture))
        elif self._has(at):
            self._keep(self._with(at, replace(self.item.easy[at], picture=picture)))

    def add_lines(self, at: int, lines: Sequence[EasyLine]) -> int:
        """Put lines in, the first at a place. Returns where it stands."""
        easy = self.item.easy
        place = max(0, min(at, len(easy)))
        self._keep((*easy[:place], *lines, *easy[place:]))
        return place

    def take(self, easy: Sequence[EasyLine], easy_title: str = "") -> None:
        """Have these easy lines from now on, and this easy title if it is not "". One change to undo."""
        facts: dict[str, object] = {"easy_title": easy_title} if easy_title else {}
        self._agenda.do(lambda making: making.change(self.item_id, easy=tuple(easy), **facts))

    def explain(self, at: int, lines: Sequence[EasyLine], meant: Term | None = None) -> int:
        """
        Put lines in that say what a word means. One change to undo. Returns where the first stands.

        `meant`: the meaning that was chosen where the same letters mean several things (IM-3).
        """
        easy = self.item.easy
        place = max(0, min(at, len(easy)))

        def act(making: Making) -> None:
            with making.together():
                if meant is not None:
                    making.change_meeting(meanings={**making.draft.meanings, meant.letters: meant.term})
                making.change(self.item_id, easy=(*easy[:place], *lines, *easy[place:]))

        self._agenda.do(act)
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

    def words_at(self, at: int) -> str:
        """Return the words of a line; of the item as a whole (`WHOLE`) its title; "" where there is no such line."""
        if at == WHOLE:
            return self.item.easy_title or self.item.title
        return self.item.easy[at].words if self._has(at) else ""

    def picture_at(self, at: int) -> str:
        """Return the picture of a line, or of the item as a whole (`WHOLE`); "" for none."""
        if at == WHOLE:
            return self.item.picture
        return self.item.easy[at].picture if self._has(at) else ""

    def picture_before(self, at: int) -> str:
        """Return the picture that the same words have elsewhere in the agenda, or "" (ER-29)."""
        mine = _plain(self.words_at(at))
        return next((picture for words, picture in self._pictures_but(at) if mine and _plain(words) == mine), "")

    def pictures_used(self, at: int) -> dict[str, str]:
        """Return what each picture stands for elsewhere in the agenda, by its id (ER-29)."""
        found: dict[str, str] = {}
        for words, picture in self._pictures_but(at):
            found.setdefault(picture, words)
        return found

    def _pictures_but(self, at: int) -> Iterator[tuple[str, str]]:
        """Yield the words and the picture of every line and title of the agenda but this one, where there is one."""
        for item in self._agenda.draft.items:
            whole = (WHOLE, item.easy_title or item.title, item.picture)
            for number, words, picture in (whole, *((n, one.words, one.picture) for n, one in enumerate(item.easy))):
                if picture and not (item.id == self.item_id and number == at):
                    yield words, picture

    def _has(self, at: int) -> bool:
        return 0 <= at < len(self.item.easy)

    def _with(self, at: int, line: EasyLine) -> tuple[EasyLine, ...]:
        return (*self.item.easy[:at], line, *self.item.easy[at + 1 :])

    def _keep(self, easy: tuple[EasyLine, ...], typing: object = None) -> None:
        self._agenda.do(lambda making: making.change(self.item_id, typing=typing, easy=easy))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".!?")
