"""The easy words of an item: a title, one idea a line, each with its picture, and what the checks say."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.agenda import DraftItem
from app.services.writing_easy import WHOLE
from app.ui.parts.big_button import BigButton
from app.ui.parts.easy_line_row import EasyLineRow, ShownLine
from app.ui.parts.easy_title import EasyTitle
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.picture_button import PictureButton
from app.ui.parts.remarks import Remark, RemarkLine
from app.ui.parts.text import Heading, Text

TITLE = WHOLE
"""The place of the easy title, and of the item as a whole, among the lines."""


class EasyWords(Panel):
    """Everything can be done by keyboard. Asks by signals; keeps nothing."""

    title_typed = Signal(str)
    line_typed = Signal(int, str)
    picture_asked = Signal(int)
    """int: which line; `TITLE` for the item as a whole."""
    move_asked = Signal(int, int)
    """int, int: which line, and -1 up or 1 down."""
    lines_asked = Signal(int, list)
    """int, list[str]: new lines with these words, and where the first of them stands."""
    removal_asked = Signal(int)
    mend_asked = Signal(int, object)
    """int, RemarkMend: which line (`TITLE` for the title), and what is to be put right there."""

    def __init__(self) -> None:
        super().__init__()
        self.state = Heading("", factor=1.1)
        self.head = EasyTitle()
        self.title, self.title_remarks = self.head.words, self.head.remarks
        self.none = Text(self.tr("No easy words yet. Write one idea on each line."))
        self.add = BigButton(self.tr("Add a line"), picture="add", factor=0.92)
        self._rows: list[EasyLineRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(16)
        holder = QWidget()
        holder.setLayout(self._lines)
        self._lines.setContentsMargins(0, 8, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        for part in (
            self.state,
            self.head,
            holder,
            self.none,
            row(self.add),
        ):
            self.body.addWidget(part)
        self.title.typed.connect(lambda words: self.title_typed.emit(" ".join(words.split())))
        self.title_remarks.mend_asked.connect(lambda mend: self.mend_asked.emit(TITLE, mend))
        self.head.picture.clicked.connect(lambda _checked=False: self.picture_asked.emit(TITLE))
        self.title.entered.connect(lambda: self.lines_asked.emit(0, [""]))
        self.add.clicked.connect(lambda _checked=False: self.lines_asked.emit(len(self._rows), [""]))

    def show_item(self, item: DraftItem, meanings: Mapping[str, str]) -> None:
        """Show the easy words. `meanings`: what each picture means, by its id."""
        own = item.picture if item.picture in meanings else ""
        self.head.show_title(item.easy_title, own, meanings.get(own, ""))
        while len(self._rows) > len(item.easy):
            gone = self._rows.pop()
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(item.easy):
            self._rows.append(self._new_row(len(self._rows)))
            self._lines.addWidget(self._rows[-1])
        for shown, line in zip(self._rows, item.easy, strict=True):
            picture = line.picture if line.picture in meanings else ""
            shown.show_line(ShownLine(line.words, picture, meanings.get(picture, "")))
        self.none.setVisible(not item.easy)

    def _new_row(self, at: int) -> EasyLineRow:
        new = EasyLineRow(at + 1)
        new.typed.connect(lambda words: self.line_typed.emit(at, " ".join(words.split())))
        new.picture_asked.connect(lambda: self.picture_asked.emit(at))
        new.move_asked.connect(lambda step: self.move_asked.emit(at, step))
        new.below_asked.connect(lambda words: self.lines_asked.emit(at + 1, words))
        new.removal_asked.connect(lambda: self.removal_asked.emit(at))
        new.mend_asked.connect(lambda mend: self.mend_asked.emit(at, mend))
        return new

    def show_remarks(self, by_place: Mapping[int, Sequence[Remark]]) -> None:
        """Show what the checks say, by line; `TITLE` for the title."""
        self.title_remarks.show_remarks(by_place.get(TITLE, ()))
        for at, shown in enumerate(self._rows):
            shown.remarks.show_remarks(by_place.get(at, ()))

    def remarks_by_part(self) -> list[tuple[RemarkLine, ...]]:
        """Return everything that the checks say: of the title first, then of each line."""
        return [self.title_remarks.lines, *(shown.remarks.lines for shown in self._rows)]

    @property
    def rows(self) -> Sequence[EasyLineRow]:
        """The lines, in order."""
        return self._rows

    def picture_of(self, at: int) -> PictureButton:
        """Return the button for the picture of a line, or of the whole item (`TITLE`)."""
        return self._rows[at].picture if 0 <= at < len(self._rows) else self.head.picture

    def go_to(self, at: int) -> None:
        """Let the person type in a line; where there is none, in the title."""
        place = self._rows[at].words if 0 <= at < len(self._rows) else self.title
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Tell at once what was typed last."""
        self.title.flush()
        for shown in list(self._rows):
            shown.words.flush()
