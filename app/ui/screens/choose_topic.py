"""What is it about? A short list with pictures. The person chooses; nothing is guessed from their words."""

from collections.abc import Callable

from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, foot_row, row
from app.ui.parts.picture_button import PictureButton
from app.ui.parts.text import Text
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.about_points import topic_words


class ChooseTopicPage(Page):
    """Big pictures, each with its words. Pressing one chooses it and goes back. `chosen` gets its code, "" for none."""

    def __init__(self, desk: Desk, now: str, chosen: Callable[[str], object]) -> None:
        super().__init__(self.tr("What is it about?"))
        self._desk, self._chosen = desk, chosen
        self.body.addWidget(Text(self.tr("It helps us to see what comes up again and again.")))
        buttons = [self._button(topic.code, topic.picture, now) for topic in desk.house.group.topics]
        self.body.addWidget(row(*buttons, gap=12))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        none = BigButton(self.tr("None of these"), picture="remove", factor=0.92)
        back = BigButton(self.tr("Back"), picture="back", factor=0.92)
        none.clicked.connect(lambda _checked=False: self._choose(""))
        back.clicked.connect(lambda _checked=False: desk.doors.back())
        self.foot.addWidget(foot_row(none, back))
        self.first = next(iter(buttons), back)

    def _button(self, code: str, picture: str, now: str) -> PictureButton:
        button = PictureButton(topic_words(code, SPEAKER), picture=picture, big=True)
        button.setFixedWidth(round(button.sizeHint().height() * 1.15))
        if code == now:
            button.is_strong = True
            button.say(button.text(), self.tr("Chosen now"))
        button.clicked.connect(lambda _checked=False: self._choose(code))
        return button

    def _choose(self, code: str) -> None:
        self._chosen(code)
        self._desk.doors.back()
