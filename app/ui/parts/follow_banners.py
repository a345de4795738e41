"""What a person who follows must know first: the end, a pause, a gap, an answer, that the room moved on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.clock import Gap
from app.domain.live import LiveState
from app.services.live_meeting import LiveMeeting
from app.ui.parts.agenda_news import AgendaNewsBanner
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.calm_shape import CalmShape
from app.ui.words import SPEAKER
from app.words.room import soon_words
from app.words.time import away_words


class FollowBanners(QWidget):
    """Lines at the top, each shown only when it is true."""

    ready_said = Signal()
    gap_answered = Signal(bool)
    go_there_asked = Signal()
    check_asked = Signal()
    look_back_asked = Signal()
    point_asked = Signal()
    missed_asked = Signal()
    missed_put_away = Signal()
    set_up_asked = Signal()
    look_kept = Signal()

    def __init__(self, meeting: LiveMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ready = BigButton(self.tr("We are ready"))
        yes, no = BigButton(self.tr("Yes, it went on")), BigButton(self.tr("No, it stopped"))
        there = BigButton(self.tr("Go there"), picture="next")
        check = BigButton(self.tr("Check it"))
        self.look_back = BigButton(self.tr("Look back"), picture="look_back")
        point = BigButton(self.tr("Go to my point"))
        set_up, right = BigButton(self.tr("Change size and colours")), BigButton(self.tr("This is right for me"))
        self._ended = Banner("agree", self.look_back, strong=True)
        self._pause = Banner("pause", self.ready, strong=True, over=self.tr("The pause is over."))
        self._gap = Banner("time", yes, no)
        self._thinking = Banner(CalmShape(), over=self.tr("Thinking time is over."))
        self._soon = Banner("next")
        missed, know = BigButton(self.tr("What did I miss?")), BigButton(self.tr("Not now"))
        self._missed = Banner("look_back", missed, know)
        self._moved = Banner("current", there)
        self._news = Banner("point", point, told=True)
        self._agenda = AgendaNewsBanner(meeting)
        self._unchecked = Banner("warning", check)
        self._new_here = Banner("", set_up, right)
        self._all = (
            self._ended, self._pause, self._gap, self._thinking, self._soon, self._missed, self._news, self._moved,
            self._agenda, self._unchecked, self._new_here,
        )  # fmt: skip
        self._lay_out()
        self.ready.clicked.connect(self.ready_said)
        yes.clicked.connect(lambda: self.gap_answered.emit(True))  # noqa: FBT003 (a signal's value)
        no.clicked.connect(lambda: self.gap_answered.emit(False))  # noqa: FBT003 (a signal's value)
        there.clicked.connect(self.go_there_asked)
        missed.clicked.connect(self.missed_asked)
        know.clicked.connect(self.missed_put_away)
        check.clicked.connect(self.check_asked)
        self.look_back.clicked.connect(self.look_back_asked)
        point.clicked.connect(self.point_asked)
        set_up.clicked.connect(self.set_up_asked)
        right.clicked.connect(self.look_kept)
        self.hide()

    def _lay_out(self) -> None:
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        for banner in self._all:
            body.addWidget(banner)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, state: LiveState, gap: Gap | None) -> None:
        """Say that the meeting has ended or is paused; alone, ask whether it went on while the laptop was away."""
        is_over = state.phase == "ended"
        self._say(self._ended, self.tr("The meeting has ended. You can look back.") if is_over else "")
        is_paused = state.pause is not None
        self._say(self._pause, self.tr("The meeting is paused. The clock has stopped.") if is_paused else "")
        self._agenda.show_news()
        is_quiet = state.thinking is not None and state.is_running
        self._say(self._thinking, self.tr("Thinking time. It is quiet now.") if is_quiet else "")
        self._say(self._gap, away_words(gap.seconds, SPEAKER) if gap and state.is_alone else "")

    def show_about(self, *, is_unchecked: bool, is_new_here: bool) -> None:
        """Say that nobody has checked the agenda, and to a person who is new at this window how it looks."""
        self._say(self._unchecked, self.tr("Nobody has checked this agenda yet.") if is_unchecked else "")
        self._say(self._new_here, self.tr("This window looks like the first one.") if is_new_here else "")

    def show_news(self, words: str) -> None:
        """Offer to go to a point of mine of which there is news; "" where there is none."""
        self._say(self._news, words)

    def show_soon(self, title: str) -> None:
        """Say what comes soon, before the room moves on; "" where nobody said so."""
        self._say(self._soon, soon_words(title, SPEAKER) if title else "")

    def show_missed(self, *, is_offered: bool) -> None:
        """Offer to tell what a person missed, after a break or when they come back."""
        self._say(self._missed, self.tr("We go on now. You can see what you missed.") if is_offered else "")

    def show_moved(self, number: int, title: str) -> None:
        """Say where the room is, if it is not what is read; `title` "" if it is."""
        moved = self.tr("We are now on item {0}: {1}.")
        self._say(self._moved, moved.format(number, title) if title else "")

    def _say(self, banner: Banner, words: str) -> None:
        banner.say(words)
        self.setVisible(any(not one.isHidden() for one in self._all))
