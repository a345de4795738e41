"""Say something more: a point in the days after the meeting. It comes first at the next one."""

from PySide6.QtCore import QTimer

from app.override import override
from app.services.about_point import AboutPoint
from app.services.following import Following
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import Page, foot_row
from app.ui.parts.private_guard import PrivateGuard
from app.ui.parts.text import Text
from app.ui.ways_on import settings_and_help

DRAFT_KEY = "{0}/say_more"


class SayMorePage(Page):
    """A field and *Keep it*. What is typed outlives a crash."""

    def __init__(self, desk: Desk, following: Following) -> None:
        super().__init__(self.tr("Say something more"))
        self._desk, self._about = desk, AboutPoint(following)
        self._key = DRAFT_KEY.format(following.meeting.meeting.id)
        self._words = Field(self.tr("What do you want to say?"), lines=3)
        self._words.set_words(desk.house.prepare.drafts(self._key).get(self._key, ""))
        self._words.typed.connect(self._keep_draft)
        self._guard = PrivateGuard(self._words)
        self.body.addWidget(Text(self.tr("The meeting is over. You can still raise a point.")))
        self.body.addWidget(Text(self.tr("It comes first at the next meeting. You can take it back.")))
        self.body.addWidget(self._words)
        self.body.addWidget(self._guard)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        keep = BigButton(self.tr("Keep my point"), picture="point", factor=0.92)
        back = BigButton(self.tr("Back"), picture="back", factor=0.92)
        keep.clicked.connect(lambda _checked=False: self._guard.ask(self._send))
        back.clicked.connect(lambda _checked=False: desk.doors.back())
        self.foot.addWidget(foot_row(keep, back))
        self.first = self._words.input

    def _keep_draft(self, words: str) -> None:
        self._desk.attempt(lambda: self._desk.house.prepare.keep_draft(self._key, words))

    def _send(self) -> None:
        self._words.flush()
        if self._desk.attempt(lambda: self._about.say_more(self._words.words())):
            self._words.set_words("")
            self._keep_draft("")
            self._desk.announcer.announce(self.tr("Kept. It comes first at the next meeting."))
            QTimer.singleShot(0, self, self._desk.doors.back)

    @override
    def closed(self) -> None:
        self._words.flush()
