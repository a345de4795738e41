"""The power balance of an agenda, folded to a button that says it in a few words; pressing it shows all of it."""

from PySide6.QtCore import QObject

from app.domain.fairness import PowerBalance
from app.ui.parts.big_button import BigButton
from app.ui.parts.power_bar import PowerBalancePanel
from app.ui.words import SPEAKER
from app.words.fairness import balance_in_short


class PowerFold(QObject):
    """It only makes `button` and `panel`; the screen puts them where they belong."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.button = BigButton(self.tr("Power balance"), factor=0.92)
        self.button.is_quiet = True
        self.button.hint_factor = 0.83
        self.panel = PowerBalancePanel()
        self.button.clicked.connect(lambda _checked=False: self.open(is_open=self.panel.isHidden()))
        self.open(is_open=False)

    def open(self, *, is_open: bool) -> None:
        """Show all of it, or fold it away."""
        self.panel.setVisible(is_open)
        self.button.picture_id = "up" if is_open else "down"
        self.button.update()
        self._describe()

    def show_balance(self, balance: PowerBalance) -> None:
        """Say the balance as it is now."""
        self.panel.show_balance(balance)
        self.button.say(self.button.text(), balance_in_short(balance, SPEAKER))
        self._describe()

    def _describe(self) -> None:
        """Say aloud what is on the button, and what pressing it does."""
        does = self.tr("Press to see all of it.") if self.panel.isHidden() else self.tr("Press to fold it away.")
        self.button.setAccessibleDescription(". ".join(part for part in (self.button.hint, does) if part))
