"""*Read to me*, and what goes with it while it reads: stop, again, next and previous sentence."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.reading_aloud import Reading, ReadingAloud
from app.ui.look import CARD_LIMIT, Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.flow import Flow
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words.problems import problem_tables


class ReadBar(QWidget):
    """One button that starts and stops; three more while something was read."""

    read_asked = Signal()

    def __init__(self, reading: ReadingAloud, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._read = BigButton(self.tr("Read to me"), picture="speak")
        self._stop = BigButton(self.tr("Stop reading"), picture="stop_reading", hint=self.tr("Key Esc"))
        self._before = BigButton(self.tr("Sentence before"), picture="back", factor=0.83)
        self._again = BigButton(self.tr("Say it again"), factor=0.83)
        self._after = BigButton(self.tr("Next sentence"), picture="next", factor=0.83)
        for button in (self._read, self._stop, self._before, self._again, self._after):
            button.limit = CARD_LIMIT
        self._why_not = Text("", factor=0.83)
        layout = Flow(self, gap=8, to_end=True)
        for part in (self._read, self._stop, self._before, self._again, self._after, self._why_not):
            layout.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._was_asked = False
        self._read.clicked.connect(self._ask)
        self._stop.clicked.connect(reading.stop)
        self._before.clicked.connect(reading.previous_sentence)
        self._again.clicked.connect(reading.again)
        self._after.clicked.connect(reading.next_sentence)
        reading.listen(self.show_reading)
        self.destroyed.connect(lambda: reading.forget(self.show_reading))
        self.show_reading(reading.state)

    def apply_look(self, _look: Look) -> None:
        """Take up the look of the window."""
        self.updateGeometry()

    def _ask(self) -> None:
        self._was_asked = True
        self.read_asked.emit()
        self.show_reading(self._reading.state)

    def show_reading(self, reading: Reading) -> None:
        """Draw whether something is read, and why not if it cannot be."""
        had_focus = self._read.hasFocus() or self._stop.hasFocus()
        self._read.setVisible(not reading.is_reading)
        self._stop.setVisible(reading.is_reading)
        for button in (self._before, self._again, self._after):
            button.setVisible(reading.is_reading)
        if had_focus:
            (self._stop if reading.is_reading else self._read).setFocus()
        problem = (reading.problem or "") if self._was_asked else ""
        self._why_not.setText(SPEAKER.of(problem_tables(), problem) if problem else "")
        self._why_not.setVisible(bool(problem))
