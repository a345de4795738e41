"""The facts of an item: who asked, what it asks of us, who leads, minutes, how open a decision is, papers sent."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.domain.agenda import DraftItem
from app.ui.parts.big_button import BigButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.day_and_time import day_to_type, day_words, read_day, read_minutes
from app.ui.parts.field import Field
from app.ui.parts.item_words import item_facts
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.remarks import Remarks
from app.ui.parts.text import Heading, Text
from app.ui.words import SPEAKER
from app.words import stages
from app.words.reviewing import CONTEXT, KINDS, PURPOSES, WHO


class AboutItem(Panel):
    """The facts in words; *Change this* opens the fields. Asks by signals; keeps nothing."""

    changed = Signal(str, object)
    """str: the name of the fact; object: its new value."""
    minutes_asked = Signal(object)
    """int or None: how many minutes it should have."""
    mend_asked = Signal(object)
    """RemarkMend: what is to be put right."""

    def __init__(self) -> None:
        super().__init__()
        self._said = Text("")
        self._asks = Text("")
        self._open = Text("")
        self._papers = Text("")
        self.remarks = Remarks(self.tr("this item"))
        self.change = BigButton("", picture="settings", factor=0.83)
        self.fields = AboutItemFields()
        self.fields.hide()
        self.body.addWidget(row(Heading(self.tr("About this item"), factor=1.1), self.change, spread=True))
        for part in (self._said, self._asks, self._open, self._papers, self.remarks, self.fields):
            self.body.addWidget(part)
        self.remarks.mend_asked.connect(self.mend_asked)
        self.fields.changed.connect(self.changed)
        self.fields.minutes_asked.connect(self.minutes_asked)
        self.change.clicked.connect(lambda _checked=False: self._turn())
        self.open(is_open=False)

    def open(self, *, is_open: bool) -> None:
        """Open or close the fields."""
        self.fields.setVisible(is_open)
        self.change.picture_id = "close" if is_open else "settings"
        name = self.tr("Close: about this item") if is_open else self.tr("Change this: about this item")
        self.change.say(self.tr("Close") if is_open else self.tr("Change this"), name=name)

    def open_at(self, name: str) -> QWidget | None:
        """Open the field of a fact. Returns what to give the focus; None if there is no such field."""
        there = self.fields.input_of(name)
        if there is not None:
            self.open(is_open=True)
        return there

    def _turn(self) -> None:
        """Open or close the fields by the button; the focus goes to what was opened."""
        self.open(is_open=self.fields.isHidden())
        first = self.fields.input_of("asked_by") or self.fields.input_of("minutes")
        if not self.fields.isHidden() and first is not None:
            first.setFocus()

    def show_item(self, item: DraftItem) -> None:
        """Show the facts of an item."""
        self._said.setText(item_facts(item))
        asks = item.question or self.tr("Nobody has written the question yet.")
        self._asks.setText(self.tr("What it asks of us: {0}").format(asks))
        self._asks.setVisible(item.kind == "item")
        self._open.setText(_stage_words(item))
        self._open.setVisible(bool(self._open.text()))
        self._papers.setText(self._papers_words(item))
        self._papers.setVisible(item.kind == "item")
        self.fields.show_item(item)

    def _papers_words(self, item: DraftItem) -> str:
        if item.easy_sent is None and item.full_sent is None:
            return self.tr("Nobody has said when the papers went out.")
        not_sent = self.tr("not said")
        said = self.tr("Easy papers went out: {0}. Full papers: {1}.")
        return said.format(day_words(item.easy_sent) or not_sent, day_words(item.full_sent) or not_sent)

    def flush(self) -> None:
        """Tell at once what was typed last."""
        for field in self.findChildren(Field):
            field.flush()


class AboutItemFields(QWidget):
    """A field for each fact. What makes no sense for a break, or for what is no decision, is not shown."""

    changed = Signal(str, object)
    minutes_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown_minutes: int | None = None
        self._question = Field(
            self.tr("What does it ask of us?"), help_words=self.tr("Write it as a question, in easy words."), lines=2
        )
        self._lead = Field(self.tr("Who leads it"))
        self._minutes = CheckedField(
            self.tr("Minutes"), "", read_minutes, self.tr("Write a number, like 15. Or leave it empty.")
        )
        self._kind = ChoiceList(self.tr("What is it?"), _said(KINDS))
        self._asked = ChoiceList(self.tr("Who asked for it?"), _said(WHO))
        self._purpose = ChoiceList(self.tr("What is it for?"), _said(PURPOSES))
        self._stage = ChoiceList(self.tr("How far has the decision come?"), _stages())
        self._easy_sent, self._full_sent = (
            self._day(self.tr("Easy papers sent")),
            self._day(self.tr("Full papers sent")),
        )
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 8, 0, 4)
        body.setSpacing(18)
        for part in self._parts():
            body.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._connect()

    def _parts(self) -> list[QWidget]:
        return [
            self._asked, self._purpose, self._stage, self._question, self._lead, self._minutes,
            self._easy_sent, self._full_sent, self._kind,
        ]  # fmt: skip

    def input_of(self, name: str) -> QWidget | None:
        """Return where a fact is typed or chosen; None if it is not asked here, or not of this item."""
        inputs: dict[str, tuple[QWidget, QWidget]] = {
            "asked_by": (self._asked, self._asked.first),
            "purpose": (self._purpose, self._purpose.first),
            "stage": (self._stage, self._stage.first),
            "question": (self._question, self._question.input),
            "minutes": (self._minutes, self._minutes.field.input),
        }
        part, there = inputs.get(name, (None, None))
        return there if part is not None and not part.isHidden() else None

    def _day(self, label: str) -> CheckedField:
        return CheckedField(
            label, self.tr("Like 24 November 2026."), read_day, self.tr("Write a day, like 24 November 2026.")
        )

    def _connect(self) -> None:
        tell: Callable[..., None] = self.changed.emit
        self._question.typed.connect(lambda words: tell("question", " ".join(words.split())))
        self._lead.typed.connect(lambda words: tell("lead", words.strip() or None))
        left = self._minutes.field.input
        if isinstance(left, QLineEdit):
            left.editingFinished.connect(self._ask_minutes)
            self._minutes.read.connect(lambda _minutes: None if left.hasFocus() else self._ask_minutes())
        self._kind.chosen.connect(lambda kind: tell("kind", kind))
        self._asked.chosen.connect(lambda who: tell("asked_by", who))
        self._purpose.chosen.connect(lambda why: tell("purpose", None if why == "not_said" else why))
        self._stage.chosen.connect(lambda stage: tell("stage", int(stage)))
        self._easy_sent.read.connect(lambda day: tell("easy_sent", day))
        self._full_sent.read.connect(lambda day: tell("full_sent", day))

    def _ask_minutes(self) -> None:
        """
        Only when the person has left the field or pressed Enter: 1 on the way to 15 is no wish for 1 minute.

        Assistive software may put words into the field without going there; that is a wish too.
        """
        words = self._minutes.field.words().strip()
        minutes = read_minutes(words)
        if (minutes is not None or not words) and minutes != self._shown_minutes:
            self.minutes_asked.emit(minutes)

    def show_item(self, item: DraftItem) -> None:
        """Fill the fields, but not the one that somebody types in now."""
        self._shown_minutes = item.minutes
        self.show_minutes()
        for field, words in (
            (self._question, item.question),
            (self._lead, item.lead or ""),
            (self._easy_sent, day_to_type(item.easy_sent)),
            (self._full_sent, day_to_type(item.full_sent)),
        ):
            typed_in = field.input if isinstance(field, Field) else field.field.input
            if not typed_in.hasFocus():
                field.set_words(words)
        self._kind.show_choice(item.kind)
        self._asked.show_choice(item.asked_by)
        self._purpose.show_choice(item.purpose or "not_said")
        self._stage.show_choice(str(item.stage or ""))
        for part in self._parts():
            part.setVisible(part in (self._minutes, self._kind) or item.kind == "item")
        self._stage.setVisible(item.kind == "item" and (item.purpose == "decide" or item.stage is not None))

    def show_minutes(self) -> None:
        """Show the minutes that the item has, in place of what was asked for and refused."""
        self._minutes.set_words("" if self._shown_minutes is None else str(self._shown_minutes))


def _stage_words(item: DraftItem) -> str:
    if item.kind == "break" or (item.purpose != "decide" and item.stage is None):
        return ""
    if item.stage is None:
        return SPEAKER.say(stages.CONTEXT, stages.NOT_SAID)
    code = str(item.stage)
    return " ".join(SPEAKER.say(stages.CONTEXT, table[code]) for table in (stages.STAGES, stages.STILL_OPEN))


def _stages() -> dict[str, str]:
    return {code: SPEAKER.say(stages.CONTEXT, words) for code, words in stages.STAGES.items()}


def _said(table: dict[str, str]) -> dict[str, str]:
    return {code: SPEAKER.say(CONTEXT, words) for code, words in table.items()}
