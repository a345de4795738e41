"""The easy title of an item while it is written, with the picture that stands for the whole item beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.easy_line_row import SIDE_BY_SIDE_PX, picture_px
from app.ui.parts.growing_words import GrowingWords
from app.ui.parts.picture_button import PictureButton
from app.ui.parts.remarks import Remarks
from app.ui.parts.text import Text
from app.ui.parts.two_columns import TwoColumns


class EasyTitle(QWidget):
    """Keeps nothing. `words`, `picture` and `remarks` say by themselves what a person did."""

    def __init__(self) -> None:
        super().__init__()
        self.words = GrowingWords(self.tr("Easy title"))
        self.picture = PictureButton(self.tr("Choose a picture"))
        self.remarks = Remarks(self.tr("the easy title"))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (Text(self.tr("Easy title"), factor=0.83, bold=True), self.words, self.remarks):
            column.addWidget(part)
        column.addStretch()
        holder = QWidget()
        holder.setLayout(column)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.setSizePolicy(policy)
        self._beside = TwoColumns(SIDE_BY_SIDE_PX, spacing=12, parent=self)
        self._beside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self._beside.addWidget(holder, 1)

    def show_title(self, words: str, picture: str, meaning: str) -> None:
        """Show the easy title and the picture of the item ("" for none), with what the picture means."""
        self.words.set_words(words)
        if picture:
            name = self.tr("{0}: the picture of this item. Press to choose another.")
            self.picture.show_picture(picture, meaning, name.format(meaning))
        else:
            self.picture.show_picture("add", self.tr("Choose a picture"), self.tr("Choose a picture for this item"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    def apply_look(self, look: Look) -> None:
        """Stand side by side where there is room."""
        self._beside.fit(self.width(), look)
        self.picture.setFixedWidth(picture_px(look))
