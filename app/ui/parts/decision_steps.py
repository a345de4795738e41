"""The questions about a decision that is written down, one at a time. Each may be left empty."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.recording import NONE, OWN, DecisionDraft
from app.ui.parts.big_button import BigButton, ChoiceButton
from app.ui.parts.field import Field
from app.ui.parts.head_count import COUNTED, Count
from app.ui.parts.page import clear, row
from app.ui.parts.private_guard import PrivateGuard
from app.ui.parts.text import Text

MOST_LINES = 8


class Step(QWidget):
    """One question: `title` is the question, `said` stands below it. `changed` comes when something is answered."""

    changed = Signal()

    def __init__(self, title: str, said: str = "") -> None:
        super().__init__()
        self.title = title
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        if said:
            self.body.addWidget(Text(said))
        _grows(self)

    @property
    def first(self) -> QWidget:
        """What gets the focus."""
        raise NotImplementedError

    def show_draft(self, draft: DecisionDraft) -> None:
        """Show what was answered so far."""
        raise NotImplementedError

    def take(self, draft: DecisionDraft) -> DecisionDraft:
        """Return the draft with what is answered here."""
        raise NotImplementedError

    def ask_private(self, then: Callable[[], object]) -> None:
        """Ask about words that may be private, then go on."""
        then()


class LinesStep(Step):
    """Several lines in own words, each in a field; one more on request. `name`: which part of the draft they are."""

    def __init__(self, title: str, said: str, name: str, labels: tuple[str, str]) -> None:
        super().__init__(title, said)
        self._name = name
        self._label, more = labels
        self._fields: list[Field] = []
        self._guards: list[PrivateGuard] = []
        self._holder = QVBoxLayout()
        self._holder.setSpacing(10)
        self.body.addLayout(self._holder)
        self._more = BigButton(more, picture="add", factor=0.92)
        self._more.clicked.connect(lambda _checked=False: self._add_line())
        self.body.addWidget(row(self._more))

    @property
    def first(self) -> QWidget:
        """The first field."""
        return self._fields[0].input

    def show_draft(self, draft: DecisionDraft) -> None:
        """Put a field there for each line; fields that are there keep what is typed."""
        lines: Sequence[str] = getattr(draft, self._name) or ("",)
        while len(self._fields) < len(lines):
            self._add_field()
        for field, words in zip(self._fields, lines, strict=False):
            field.set_words(words)

    def take(self, draft: DecisionDraft) -> DecisionDraft:
        """Return the draft with these lines."""
        return replace(draft, **{self._name: tuple(field.words() for field in self._fields)})

    def ask_private(self, then: Callable[[], object], at: int = 0) -> None:
        """Ask about one line after the other."""
        if at == len(self._guards):
            then()
        else:
            self._guards[at].ask(lambda: self.ask_private(then, at + 1))

    def _add_line(self) -> None:
        field = self._add_field()
        field.input.setFocus()
        self.changed.emit()

    def _add_field(self) -> Field:
        field = Field(self._label.format(len(self._fields) + 1))
        guard = PrivateGuard(field)
        field.typed.connect(lambda _words: self.changed.emit())
        self._holder.addWidget(field)
        self._holder.addWidget(guard)
        self._guards.append(guard)
        self._fields.append(field)
        self._more.setVisible(len(self._fields) < MOST_LINES)
        return field


class Answers(QWidget):
    """Answers one below the other, of which one is ticked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        self._buttons: dict[str, ChoiceButton] = {}
        self._words: dict[str, str] = {}
        _grows(self)

    def show_answers(self, question: str, words: Mapping[str, str], chosen: str) -> None:
        """Offer these answers, by code, and tick one of them."""
        if self._words != dict(words):
            clear(self._body)
            self._words = dict(words)
            self._buttons = {code: self._button(code, said, question) for code, said in words.items()}
        if chosen in self._buttons:
            self._buttons[chosen].setChecked(True)

    def _button(self, code: str, words: str, question: str) -> ChoiceButton:
        button = ChoiceButton(words)
        button.setAccessibleDescription(question)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(code))
        self._body.addWidget(button)
        return button

    def now(self) -> str:
        """Return the code of the answer that is ticked; "" if none is."""
        return next((code for code, button in self._buttons.items() if button.isChecked()), "")

    @property
    def first(self) -> QWidget:
        """The answer that is ticked, or the first."""
        return self._buttons.get(self.now()) or next(iter(self._buttons.values()))


class AnswerStep(Step):
    """One of a few answers, or nobody said. `name`: which part of the draft it is."""

    def __init__(self, title: str, name: str, words: Mapping[str, str], said: str = "") -> None:
        super().__init__(title, said)
        self._name, self._words = name, {**words, "": self.tr("Nobody said")}
        self._answers = Answers()
        self._answers.chosen.connect(lambda _code: self.changed.emit())
        self.body.addWidget(self._answers)

    @property
    def first(self) -> QWidget:
        """The answer that is ticked."""
        return self._answers.first

    def show_draft(self, draft: DecisionDraft) -> None:
        """Tick what was answered."""
        self._answers.show_answers(self.title, self._words, getattr(draft, self._name))

    def take(self, draft: DecisionDraft) -> DecisionDraft:
        """Return the draft with this answer."""
        return replace(draft, **{self._name: self._answers.now()})


class ChosenStep(Step):
    """What was decided: one of the ways, none of them, or something in own words."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._answers = Answers()
        self._own = Field(self.tr("What we decided, in easy words"), lines=2)
        self._answers.chosen.connect(self._chosen)
        self._own.typed.connect(lambda _words: self.changed.emit())
        self.body.addWidget(self._answers)
        self.body.addWidget(self._own)
        self._guard = PrivateGuard(self._own)
        self.body.addWidget(self._guard)

    @property
    def first(self) -> QWidget:
        """The answer that is ticked, or the first."""
        return self._answers.first

    def show_draft(self, draft: DecisionDraft) -> None:
        """Offer the ways that were written, and what else can be."""
        ways = {str(at): words.strip() for at, words in enumerate(draft.options) if words.strip()}
        other = self.tr("Something else, in own words") if ways else self.tr("In own words")
        words = {**ways, **({NONE: self.tr("None of these ways")} if ways else {}), OWN: other}
        self._answers.show_answers(self.title, words, draft.chosen)
        self._own.set_words(draft.own_words)
        self._own.setVisible(draft.chosen == OWN)

    def take(self, draft: DecisionDraft) -> DecisionDraft:
        """Return the draft with what was decided."""
        return replace(draft, chosen=self._answers.now(), own_words=self._own.words())

    def ask_private(self, then: Callable[[], object]) -> None:
        """Ask about the own words, where they are what was decided."""
        if self._answers.now() == OWN:
            self._guard.ask(then)
        else:
            then()

    def _chosen(self, code: str) -> None:
        self._own.setVisible(code == OWN)
        self.changed.emit()


class HereStep(Step):
    """How many people of each group are here. At first what was said at the start."""

    def __init__(self, title: str, said: str) -> None:
        super().__init__(title, said)
        self._counts = {group: Count(group) for group in COUNTED}
        for count in self._counts.values():
            count.number.valueChanged.connect(lambda _value: self.changed.emit())
        self.body.addWidget(row(*self._counts.values()))

    @property
    def first(self) -> QWidget:
        """The first number."""
        return self._counts[COUNTED[0]].number

    def show_draft(self, draft: DecisionDraft) -> None:
        """Show the numbers."""
        for group, number in draft.here:
            if group in self._counts:
                self._counts[group].number.setValue(number)

    def take(self, draft: DecisionDraft) -> DecisionDraft:
        """Return the draft with these numbers."""
        told = [(group, count.number.value()) for group, count in self._counts.items()]
        return replace(draft, here=tuple((group, number) for group, number in told if number))


def _grows(part: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    part.setSizePolicy(policy)
