"""What to look at in an agenda: a calm count, and one thing after the other, each with its ways on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.mends import FairFinding, Mend
from app.services.agenda_desk import AgendaDesk
from app.ui.parts.agenda_rows import AgendaRows
from app.ui.parts.big_button import BigButton
from app.ui.parts.finding_card import FindingCard, FindingView, Way
from app.ui.parts.item_words import item_title, short_title
from app.ui.parts.text import Text
from app.ui.screens.agenda_questions import AgendaQuestions
from app.ui.words import SPEAKER
from app.words.fairness import CONTEXT, WEIGHTS, finding_words, mend_words

MEND_SHAPES = {
    "add_break": "break",
    "give_minutes": "more_time",
    "end_later": "time",
    "tell_only": "speak",
    "next_time": "calendar",
}
LATE = ("short_notice", "late_decision", "late_papers", "late_news")
PAPERS = "papers"

GoTo = Callable[[str, str], object]
"""The id of an item ("" for the agenda), and the name of the field."""


class AgendaFindings(QObject):
    """One card, shown below what it is about. `next` goes to the next thing; after the last one comes the first."""

    shown = Signal(object)
    """QWidget: the card, to bring it into sight."""
    following = Signal(str)
    """str: in a few words, what `next` shows next; "" for nothing."""

    def __init__(self, agenda: AgendaDesk, questions: AgendaQuestions, rows: AgendaRows, go_to: GoTo) -> None:
        super().__init__(rows)
        self._agenda, self._questions, self._rows, self._go_to = agenda, questions, rows, go_to
        self._found: tuple[FairFinding, ...] = ()
        self._at: FairFinding | None = None
        self.count = Text("")
        self.next = BigButton(self.tr("Next thing to look at"), picture="warning", factor=0.92)
        self.next.is_strong = True
        self.top = QWidget()
        self._top = QVBoxLayout(self.top)
        self._top.setContentsMargins(0, 0, 0, 0)
        self.card = FindingCard()
        self._top.addWidget(self.card)
        self.put_away()
        self.next.clicked.connect(lambda _checked=False: self.show_next())
        self.card.closed.connect(self._close)

    def show_found(self, found: Sequence[FairFinding]) -> None:
        """Take up what is found now; a card about something that is mended goes away."""
        self._found = tuple(found)
        heavy = sum(one.weight != "hint" for one in found)
        hints = len(found) - heavy
        self.count.setText(self._count_words(heavy, hints))
        self.next.setVisible(bool(found))
        if self._at is not None and self._at not in self._found:
            focus = self.card.window().focusWidget()
            had_focus = focus is not None and self.card.isAncestorOf(focus)
            self.put_away()
            if had_focus:
                self.next.setFocus()
        self._tell_following()

    def _following(self) -> FairFinding | None:
        """Return the finding after the one that is shown; the heaviest where none is, or after the last."""
        if not self._found:
            return None
        places = [at for at, one in enumerate(self._found) if one == self._at]
        return self._found[(places[0] + 1) % len(self._found) if places else 0]

    def _tell_following(self) -> None:
        finding = self._following()
        if finding is None:
            self.following.emit("")
            return
        what, item = finding_words(finding, SPEAKER).what, self._agenda.item(finding.item or "")
        self.following.emit(self.tr("{0}: {1}").format(short_title(item), what) if item is not None else what)

    def _count_words(self, heavy: int, hints: int) -> str:
        if heavy:
            return self.tr("1 thing to look at") if heavy == 1 else self.tr("{0} things to look at").format(heavy)
        if hints:
            return self.tr("1 idea to make it better") if hints == 1 else self.tr("{0} ideas").format(hints)
        return self.tr("Nothing more to look at")

    def show_next(self) -> None:
        """Show the next thing to look at."""
        finding = self._following()
        if finding is not None:
            self._show(finding)

    def put_away(self) -> bool:
        """Put the card away. Returns whether it was there."""
        was_there, self._at = self._at is not None, None
        self.card.hide()
        self.top.hide()
        self._tell_following()
        return was_there

    def _close(self) -> None:
        self.put_away()
        self.next.setFocus()

    def _show(self, finding: FairFinding) -> None:
        self._at = finding
        words = finding_words(finding, SPEAKER)
        item = self._agenda.item(finding.item or "")
        kind = SPEAKER.say(CONTEXT, WEIGHTS[finding.weight])
        about = item_title(item) if item is not None else ""
        view = FindingView(finding.weight, kind, about, words.what, words.why, words.what_to_try)
        is_below = item is not None and self._rows.put_card(self.card, item.id)
        if not is_below:
            self._top.addWidget(self.card)
        self.top.setVisible(not is_below)
        self.card.show_finding(view, self._ways(finding))
        if self.card.first is not None:
            self.card.first.setFocus()
        self._tell_following()
        self.shown.emit(self.card)

    def _ways(self, finding: FairFinding) -> list[Way]:
        ways = [self._mend_way(mend) for mend in finding.mends]
        if finding.asks == "late_reason" and finding.item:
            item_id = finding.item
            ways.append(Way(self.tr("Say why it cannot wait"), "full_words", lambda: self._questions.say_late(item_id)))
        elif finding.asks:
            item_id, field = finding.item or "", finding.asks
            ways.append(Way(self.tr("Write it now"), "full_words", lambda: self._go_to(item_id, field)))
        elif finding.item and not finding.mends:
            item_id = finding.item
            ways.append(Way(self.tr("Open this item"), "next", lambda: self._go_to(item_id, "")))
        if finding.code in LATE:
            ways.append(Way(self.tr("Say when papers went out"), "calendar", lambda: self._go_to("", PAPERS)))
        if len(self._found) > 1:
            ways.append(Way(self.tr("Look at the next one"), "next", self.show_next))
        return ways

    def _mend_way(self, mend: Mend) -> Way:
        words = mend_words(mend, self._agenda.draft, SPEAKER)
        return Way(words, MEND_SHAPES.get(mend.code, "up"), lambda: self._questions.mend(mend))
