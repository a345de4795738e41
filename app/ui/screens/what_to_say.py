"""What do I say?: plain words for this moment, one line after the other, to say or to play aloud."""

from collections.abc import Sequence

from PySide6.QtGui import QAccessible

from app.domain.agenda import AboutToday
from app.domain.chair_script import MOMENTS, Papers, moment_of, script
from app.domain.settings import CARD_SETS
from app.override import override
from app.services.live_meeting import LiveMeeting
from app.services.reading_aloud import Passage, Reading
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.page import foot_row
from app.ui.parts.reading_lines import LineView
from app.ui.reading_page import ReadingPage
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.chair_script import CONTEXT, WHEN, say_picture, say_words


class WhatToSayPage(ReadingPage):
    """The lines of one moment. The line that is next stands lit; the same press always says the same words."""

    def __init__(self, desk: Desk, meeting: LiveMeeting) -> None:
        self._lines: Sequence[LineView] = ()
        self._at = 0
        super().__init__(desk, self.tr("What do I say?"))
        self._meeting = meeting
        self._moments = ChoiceList(
            self.tr("Words for another moment"), {moment: SPEAKER.say(CONTEXT, WHEN[moment]) for moment in MOMENTS}
        )
        self.body.addWidget(self.lines)
        self.body.addStretch()
        self.body.addWidget(self._moments)
        self.body.addWidget(settings_and_help(desk.doors))
        self._before = BigButton(self.tr("Line before"), picture="back")
        self._say = BigButton(self.tr("Say this line"), picture="speak")
        self._after = BigButton(self.tr("Next line"), picture="next")
        self.foot.addWidget(foot_row(self._after, self._say, self._before))
        self._before.clicked.connect(lambda: self._go(-1))
        self._after.clicked.connect(lambda: self._go(1))
        self._say.clicked.connect(self._say_line)
        self._moments.chosen.connect(self._show_moment)
        self.first = self._after
        self._show_moment(moment_of(meeting.state))

    def _papers(self) -> Papers:
        """Return the papers of the meeting as they are now."""
        meeting = self._meeting
        plan = meeting.meeting.plan
        return Papers(
            meeting.texts.get(meeting.state.now or ""),
            meeting.meeting.about or AboutToday(),
            plan.rules if plan is not None else (),
            CARD_SETS[self.desk.preferences.settings.cards],
        )

    def _show_moment(self, moment: str) -> None:
        said = script(moment, self._meeting.state, self._papers())
        index, with_pictures = self.desk.shelf.index, self.desk.preferences.settings.show_pictures
        self._lines = [
            LineView(
                f"say-{at}",
                say_words(one, SPEAKER),
                picture if with_pictures and (picture := say_picture(one)) and index.by_id(picture) else "",
            )
            for at, one in enumerate(said)
        ]
        self._at = 0
        self.show_lines(self._lines, factor=1.25)
        self._moments.show_choice(moment)
        self.area.verticalScrollBar().setValue(0)
        self._light()

    def _go(self, step: int) -> None:
        """One line on or back. The voice stops; it speaks only when it is asked to."""
        self.desk.reading.stop()
        self._at = max(0, min(len(self._lines) - 1, self._at + step))
        self._light()
        line = self.lines.line(self._lines[self._at].id)
        if line is not None:
            self.area.ensureWidgetVisible(line, 0, 24)
        if QAccessible.isActive():  # others see it lit
            self.desk.announcer.announce(self._lines[self._at].words)

    def _say_line(self) -> None:
        line = self._lines[self._at]
        self.desk.reading.read([Passage(line.id, line.words)])

    def _light(self) -> None:
        line = self._lines[self._at]
        self.lines.light(line.id, (0, len(line.words)), None)

    @override
    def show_reading(self, reading: Reading) -> None:
        """Light what is spoken; else the line that is next to say."""
        ids = [line.id for line in self._lines]
        if reading.passage in ids:
            self._at = ids.index(reading.passage)
            super().show_reading(reading)
        elif self._lines:
            self._light()
