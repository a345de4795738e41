"""Put a line of the story right: choose the line, write what it should say. The line stays; a new one corrects it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.override import override
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import Page, foot_row
from app.ui.parts.private_guard import PrivateGuard
from app.ui.parts.story_lines import StoryView
from app.ui.parts.text import Heading, Text


class ChooseLinePage(Page):
    """Every line of the story as a button, under the same headings."""

    def __init__(self, parts: Sequence[StoryView], chosen: Callable[[str, str], object]) -> None:
        super().__init__(self.tr("Put a line right"))
        self.back_button = BigButton(self.tr("Back"), picture="back")
        head = self.head.layout()
        if head is not None:
            head.addWidget(self.back_button)
        self.body.addWidget(Text(self.tr("Which line is wrong? The line stays. A new line puts it right.")))
        for part in parts:
            self.body.addWidget(Heading(part.title, factor=1.1))
            for line in part.lines:
                button = BigButton(line.words, picture=line.picture, factor=0.92)
                button.clicked.connect(lambda _checked=False, line=line: chosen(line.id, line.words))
                self.body.addWidget(button)
        self.body.addStretch()
        self.first: QWidget | None = self.back_button


class PutRightPage(Page):
    """Asks what a line should say. `kept` gets the words; nothing is kept before it is pressed."""

    def __init__(self, line: str, kept: Callable[[str], object]) -> None:
        super().__init__(self.tr("What should it say?"))
        self.back_button = BigButton(self.tr("Back"), picture="back")
        head = self.head.layout()
        if head is not None:
            head.addWidget(self.back_button)
        self.body.addWidget(Text(self.tr("The line says:")))
        self.body.addWidget(Text(line, bold=True))
        self._field = Field(
            self.tr("It should say"),
            help_words=self.tr("Everyone who looks back on this laptop can read it. Please write no names."),
            lines=3,
        )
        self._guard = PrivateGuard(self._field)
        self.body.addWidget(self._field)
        self.body.addWidget(self._guard)
        self.body.addStretch()
        keep = BigButton(self.tr("Put it right"), picture="tick")
        keep.is_strong = True
        keep.clicked.connect(lambda _checked=False: self._guard.ask(lambda: kept(self._field.words())))
        self.foot.addWidget(foot_row(keep))
        self.first: QWidget | None = self._field.input

    @override
    def closed(self) -> None:
        self._field.flush()
