"""*This may be private. Keep it?*: asked below a field before its words are kept. Nothing is ever held back."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.private_hints import private_hints
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.in_sight import bring_top_into_sight
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words.privacy import hint_words


class PrivateGuard(Panel):
    """
    Put it below a field and call `ask` in place of keeping the words at once.

    Words with nothing private in them are kept at once. Else it shows what it found, and a person chooses: *Keep it*
    keeps them as they are, *Change it* goes back to the field, where they still stand.
    """

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent, strong=True)
        self.body.setContentsMargins(8, 10, 8, 10)
        self._field = field
        self._keep: Callable[[], object] = lambda: None
        self._agreed = ""
        self._said = Text("", bold=True)
        self._found = Text("", factor=0.92)
        self._yes = BigButton(self.tr("Keep it"), picture="tick", factor=0.92)
        self._no = BigButton(self.tr("Change it"), picture="write", factor=0.92)
        self.body.addWidget(self._said)
        self.body.addWidget(self._found)
        self.body.addWidget(row(self._no, self._yes, gap=8))
        self._yes.clicked.connect(lambda _checked=False: self._agree())
        self._no.clicked.connect(lambda _checked=False: self._change())
        field.input.textChanged.connect(self._look_away)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether the question stands there now."""
        return not self.isHidden()

    def ask(self, keep: Callable[[], object]) -> None:
        """Call `keep`: at once where the words show nothing private, else when the person says so."""
        words = self._field.words()
        hints = private_hints(words) if words != self._agreed else ()
        if not hints:
            self.hide()
            keep()
            return
        self._keep = keep
        self._show(" ".join(hint_words(hints, SPEAKER)))

    def _show(self, found: str) -> None:
        question = self.tr("This may be private. Keep it?")
        self._said.setText(question)
        self._found.setText(found)
        for button in (self._yes, self._no):
            button.setAccessibleDescription(f"{question} {found}")
        self.show()
        bring_top_into_sight(self)
        QTimer.singleShot(0, self._no, self._no.setFocus)

    def _agree(self) -> None:
        """Keep these very words; where that cannot be done now, nobody is asked about them again."""
        self._agreed = self._field.words()
        self._change()
        self._keep()

    def _change(self) -> None:
        """Back to the field; the focus goes there first, so that it is never lost."""
        self._field.input.setFocus()
        self.hide()

    def _look_away(self) -> None:
        """Other words stand in the field now: what was asked is no longer about them."""
        if self.is_asking:
            self.hide()
