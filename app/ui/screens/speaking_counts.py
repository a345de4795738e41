"""Who spoke: how much each group spoke, and a way to put a count right, also after the end."""

from typing import cast

from PySide6.QtWidgets import QWidget

from app.domain.kinds import SpeakingGroup
from app.domain.speaking import SPEAKING_GROUPS
from app.override import override
from app.services.running import Running
from app.services.speaking_counts import SpeakingCounts
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.speaking_share import group_words, share_words

STEP_S = 60


class SpeakingCountsPage(Page):
    """Only groups are here, never people. What is put right is kept as a line of its own."""

    def __init__(self, desk: Desk, running: Running) -> None:
        super().__init__(self.tr("Who spoke"))
        self._desk, self._counts = desk, SpeakingCounts(running)
        self._bridge = MeetingBridge(running.meeting, self)
        back = BigButton(self.tr("Back"), picture="back")
        back.clicked.connect(lambda _checked=False: desk.doors.back())
        head = self.head.layout()
        if head is not None:
            head.addWidget(back)
        self._share = Text("")
        self._minutes: dict[str, Text] = {}
        self.body.addWidget(self._share)
        self.body.addWidget(Text(self.tr("Only groups are counted, never people."), factor=0.83))
        self.body.addWidget(Heading(self.tr("Put a count right"), factor=1.2))
        for group in SPEAKING_GROUPS:
            self.body.addWidget(self._group(cast(SpeakingGroup, group)))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self._bridge.changed.connect(self._show)
        self._bridge.ticked.connect(self._show)
        self._show()
        self.first: QWidget | None = back

    def _group(self, group: SpeakingGroup) -> Panel:
        panel, name = Panel(), group_words(group, SPEAKER)
        self._minutes[group] = Text("", bold=True)
        more = self._step(self.tr("1 minute more"), "add", group, STEP_S)
        fewer = self._step(self.tr("1 minute fewer"), "remove", group, -STEP_S)
        for button in (more, fewer):
            button.setAccessibleName(self.tr("{0}: {1}").format(button.text(), name))
        panel.body.addWidget(self._minutes[group])
        panel.body.addWidget(row(more, fewer, gap=8))
        return panel

    def _step(self, words: str, picture: str, group: SpeakingGroup, seconds: int) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.clicked.connect(lambda _checked=False: self._desk.attempt(lambda: self._counts.correct(group, seconds)))
        return button

    def _show(self) -> None:
        state = self._counts.meeting.shown()
        self._share.setText("\n".join(share_words(self._counts.share(), SPEAKER)))
        for group, words in self._minutes.items():
            minutes = round(self._counts.seconds(group, state) / 60)
            some = self.tr("{0}: 1 minute") if minutes == 1 else self.tr("{0}: {1} minutes")
            words.setText(some.format(group_words(group, SPEAKER), minutes))

    @override
    def closing(self) -> bool:
        return self._desk.attempt(self._counts.meeting.refuse_unless_kept)

    @override
    def closed(self) -> None:
        self._bridge.close()
