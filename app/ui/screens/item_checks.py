"""What the checks say about an item while it is made: worked out beside the screen, shown, and gone through by F4."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.agenda import AgendaDraft
from app.domain.easy.check import check_draft, state_of
from app.domain.suggesting import lost_in, suggestions_in
from app.services.agenda_desk import AgendaDesk
from app.services.writing_easy import WritingEasy
from app.ui.checks_beside import Check, Checked, ChecksBeside, by_item
from app.ui.desk import Desk
from app.ui.offers import lost_words
from app.ui.parts.about_item import AboutItem
from app.ui.parts.easy_words import EasyWords
from app.ui.parts.growing_words import GrowingWords
from app.ui.parts.item_summary import ItemSummary
from app.ui.parts.page import Page
from app.ui.parts.remarks import Remark, RemarkLine
from app.ui.remark_words import easy_remarks, fair_remarks, question_remarks, state_words

CALM_MS = 1500
"""So long nobody typed, before it is said what the checks found."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A remark on the screen. `part`: 0 for the title, then the lines, the last for the facts of the item."""

    part: int
    line: RemarkLine


class ItemChecks(QObject):
    """Shows remarks in the easy words and in the facts of an item; keeps where a person is among them."""

    picture_asked = Signal(int)
    """int: a line that only needs a picture is what is looked at next."""

    def __init__(self, desk: Desk, agenda: AgendaDesk, writing: WritingEasy, page: Page) -> None:
        super().__init__(page)
        self._desk, self._agenda, self._writing, self._page = desk, agenda, writing, page
        self.easy, self.about, self.summary = EasyWords(), AboutItem(), ItemSummary()
        self._checked = Checked()
        self._met: tuple[int, Remark] | None = None
        self._beside = ChecksBeside(self._check, self)
        self._beside.found.connect(self._show_checked)
        self._heard: list[int] = []
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._tell)

    @property
    def is_waiting(self) -> bool:
        """Whether something is still to be checked."""
        return self._beside.is_waiting

    def close(self) -> None:
        """Let nothing come home any more."""
        self._calm.stop()
        self._beside.close()

    def begin_anew(self) -> None:
        """Another item is shown: the next thing to look at is its first."""
        self._met, self._heard = None, []

    def _check(self, draft: AgendaDraft) -> Check:
        house, rules = self._desk.house, self._agenda.making.rules
        words, pictures, item = house.group.suggesting.wordbook(draft.meanings), house.pictures, self._writing.item
        return lambda: Checked(
            by_item(check_draft(draft, words, rules, pictures)),
            item.id,
            lost_in(item, words),
            {at: suggestions_in(line.words, words) for at, line in enumerate(item.easy)},
        )

    def look(self) -> None:
        """Show what is known, and check the agenda as it is now."""
        self._calm.stop()
        self.show()
        self._beside.look_at(self._agenda.draft)

    def _show_checked(self, draft: AgendaDraft, checked: Checked) -> None:
        if draft is self._agenda.draft:
            self._checked = checked
            self.show()
            self._tell_soon()

    def show(self) -> None:
        """Show what was found last."""
        item = self._agenda.item(self._writing.item_id)
        if item is None:
            return
        found = self._checked.found.get(item.id)
        if found is not None:
            changes = self._checked.changes if self._checked.item == item.id else {}
            self.easy.show_remarks(easy_remarks(item, found, changes))
            self.about.remarks.show_remarks([*question_remarks(found), *fair_remarks(item, self._agenda)])
            self.summary.show_found(item, found, lost_words(self._checked.lost_in(item.id)))
        state = state_of(item, found) if found is not None else "people_checked" if item.is_checked else "draft"
        self.easy.state.setText(state_words(item, state))

    # --- what is heard

    def _counts(self) -> list[int]:
        return [len(lines) for lines in self.easy.remarks_by_part()]

    def _tell_soon(self) -> None:
        """Where a person types and the count of their line changed, say it once they pause. Else say nothing."""
        counts, typed_in = self._counts(), self._typed_in()
        if typed_in is None:
            self._heard = counts
        elif counts[typed_in] != (self._heard[typed_in] if typed_in < len(self._heard) else 0):
            self._calm.start()

    def _typed_in(self) -> int | None:
        """Return the part of the easy words that a person types in now."""
        focus = self._page.window().focusWidget()
        part = self._part_with(focus) if isinstance(focus, GrowingWords) else None
        return part if part is not None and part <= len(self.easy.rows) else None

    def _tell(self) -> None:
        typed_in, self._heard = self._typed_in(), self._counts()
        if typed_in is None:
            return
        count = self._heard[typed_in]
        said = self.tr("1 thing to look at. Press F4.") if count == 1 else self.tr("{0} things to look at. Press F4.")
        fine = self.tr("Nothing more to look at here.")
        self._desk.announcer.announce(said.format(count) if count else fine)

    # --- one thing after the other

    def go_to_next(self) -> None:
        """Open the next thing to look at, after where the person is; after the last one the first."""
        places = [one for one in self._places() if one.line.isVisibleTo(self._page)]
        if not places:
            self._desk.announcer.announce(self.tr("The computer finds nothing more to look at here."))
            return
        following = self._after(places)
        self._open(following)
        for other in places:
            if other is not following:
                other.line.open(is_open=False)

    def _places(self) -> Iterator[_Place]:
        for part, lines in enumerate(self.easy.remarks_by_part()):
            yield from (_Place(part, line) for line in lines)
        last = len(self.easy.rows) + 1
        yield from (_Place(last, line) for line in self.about.remarks.lines)

    def _after(self, places: list[_Place]) -> _Place:
        """Return the remark after the one that has the focus or was met last; where it is mended, what came there."""
        focus = self._page.window().focusWidget()
        at = next((n for n, one in enumerate(places) if focus is not None and one.line.isAncestorOf(focus)), None)
        here = self._part_with(focus)
        if at is None and self._met is not None and here in (None, self._met[0]):
            at = next((n for n, one in enumerate(places) if (one.part, one.line.remark) == self._met), None)
            here = self._met[0]
        if at is not None:
            return places[(at + 1) % len(places)]
        return next((one for one in places if one.part >= (here or 0)), places[0])

    def _part_with(self, focus: QWidget | None) -> int | None:
        """Return the part that has the focus; None if the person is elsewhere."""
        if focus is None:
            return None
        holders = [self.easy.title, *self.easy.rows, self.about]
        return next((part for part, one in enumerate(holders) if one is focus or one.isAncestorOf(focus)), None)

    def _open(self, place: _Place) -> None:
        line, remark = place.line, place.line.remark
        if remark is None:
            return
        self._met = (place.part, remark)
        line.open(is_open=True)
        line.button.setFocus()
        if remark.needs_picture:
            self.picture_asked.emit(place.part - 1)
        else:
            QTimer.singleShot(0, self._page, lambda: self._page.area.ensureWidgetVisible(line, 0, 60))
