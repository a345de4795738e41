"""After a decision: *I do not agree*, in own words, and *How open did it feel?* Nothing takes the focus by itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import clear, row
from app.ui.parts.panel import Panel
from app.ui.parts.private_guard import PrivateGuard
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words.deciding import CONTEXT, OPEN_PICTURES, SHORT_OPENNESS


@dataclass(frozen=True, slots=True)
class OwnDecision:
    """One decision and my words about it, as (id, words). `words`: what was decided, where there are several."""

    id: str
    mine: tuple[tuple[str, str], ...]
    words: str = ""


class OwnViewPart(Panel):
    """Draws what it is shown; asks by signals."""

    felt_said = Signal(str)
    """str: how open it felt; "" for do not ask me."""
    disagreed = Signal(str, str)
    """str, str: the decision, and the words."""
    words_typed = Signal(str, str)
    removal_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._drafts: dict[str, str] = {}
        self._writing = ""
        self.hide()

    def show_state(self, decisions: Sequence[OwnDecision], *, asks_felt: bool, drafts: dict[str, str]) -> None:
        """Offer what can be said about these decisions. `drafts`: what I was typing, by decision."""
        key = (tuple(decisions), asks_felt, self._writing)
        if key == self._shown:
            return
        had_focus, name = self._focus()
        self._shown, self._drafts = key, dict(drafts)
        clear(self.body)
        for decision in decisions:
            self._add(decision)
        if asks_felt:
            self._add_felt()
        self.setVisible(bool(decisions) or asks_felt)
        if had_focus:
            self._give_focus(name)

    def _focus(self) -> tuple[bool, str]:
        inside = self.focusWidget()
        return (True, inside.accessibleName()) if inside is not None and inside.hasFocus() else (False, "")

    def _give_focus(self, name: str) -> None:
        """Keep the focus where it was, or near to it."""
        field = next((one.input for one in self.findChildren(Field) if not one.isHidden()), None)
        buttons = [one for one in self.findChildren(BigButton) if not one.isHidden() and one.isVisibleTo(self)]
        same = next((one for one in buttons if one.accessibleName() == name), None)
        target = field or same or next(iter(buttons), None)
        if target is not None:
            target.setFocus()

    def _add(self, decision: OwnDecision) -> None:
        if decision.words:
            self.body.addWidget(Text(decision.words))
        for disagreement, words in decision.mine:
            self.body.addWidget(Text(self.tr("You do not agree. Your words: {0}").format(words)))
            out = self._button(self.tr("Take my words out"), "remove", self._remover(disagreement))
            self.body.addWidget(row(out))
        if self._writing == decision.id:
            self._add_field(decision.id)
        else:
            write = self._button(self.tr("I do not agree"), "disagree", lambda: self._write(decision.id))
            self.body.addWidget(row(write))

    def _remover(self, disagreement: str) -> Callable[[], None]:
        return lambda: self.removal_asked.emit(disagreement)

    def _add_field(self, decision: str) -> None:
        label, help_words = self.tr("Why do you not agree?"), self.tr("In your own words. Your name is not kept.")
        field = Field(label, lines=2, help_words=help_words)
        field.set_words(self._drafts.get(decision, ""))
        field.typed.connect(lambda words: self.words_typed.emit(decision, words))
        guard = PrivateGuard(field)
        send = self._button(
            self.tr("Send my words"), "tick", lambda: guard.ask(lambda: self._send(decision, field.words()))
        )
        close = self._button(self.tr("Close"), "close", lambda: self._write(""))
        for part in (field, guard, row(send, close, gap=6)):
            self.body.addWidget(part)

    def _send(self, decision: str, words: str) -> None:
        if words.strip():
            self._writing = ""
        self.disagreed.emit(decision, words)

    def _write(self, decision: str) -> None:
        self._writing = decision
        self.words_typed.emit("", "")

    def _add_felt(self) -> None:
        self.body.addWidget(Text(self.tr("How open did it feel?"), bold=True))
        self.body.addWidget(Text(self.tr("Your answer has no name."), factor=0.83))
        buttons = [
            self._button(SPEAKER.say(CONTEXT, words), OPEN_PICTURES[code], lambda code=code: self.felt_said.emit(code))
            for code, words in SHORT_OPENNESS.items()
        ]
        buttons.append(self._button(self.tr("Do not ask me"), "", lambda: self.felt_said.emit("")))
        self.body.addWidget(row(*buttons, gap=6))

    def _button(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.83)
        button.clicked.connect(lambda _checked=False: do())
        return button
