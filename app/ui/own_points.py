"""*My points* on any screen: what their owner does with them, told and kept."""

from typing import cast

from PySide6.QtCore import QObject, Signal

from app.domain.kinds import Heard
from app.services.about_point import AboutPoint
from app.services.following import Following, MyPress
from app.services.point_news import PointNews
from app.services.room_points import RoomPoints
from app.ui.desk import Desk
from app.ui.parts.my_points import MyPoints
from app.ui.parts.room_points import RoomPointsList
from app.ui.screens.about_my_point import AboutMyPointPage
from app.ui.screens.show_card import ShowCard
from app.ui.words import SPEAKER
from app.words.pressing import CARDS, CONTEXT
from app.words.pressing import NEWS as NEWS_WORDS

DRAFT_KEY = "{0}/words/{1}"


class OwnPoints(QObject):
    """
    Joins the parts to one person's side of a meeting. `room`: the points of everyone, where they are shown.

    `keeps_drafts`: what is typed outlives a crash.
    """

    was_taken_back = Signal()
    changed = Signal()
    """What is open or typed is other than before: draw it."""

    def __init__(
        self,
        part: MyPoints,
        desk: Desk,
        following: Following,
        room: RoomPointsList | None = None,
        *,
        keeps_drafts: bool = True,
    ) -> None:
        super().__init__(part)
        self._part, self._desk, self._following = part, desk, following
        self._keeps_drafts = keeps_drafts
        self._start = DRAFT_KEY.format(following.meeting.meeting.id, "")
        self._drafts = desk.house.prepare.drafts(self._start)
        self.news, self._profile = PointNews(), following.profile
        part.take_back_asked.connect(self._take_back)
        part.words_added.connect(self._add_words)
        part.words_typed.connect(self._keep_draft)
        part.words_removal_asked.connect(self._remove_words)
        part.heard_said.connect(self._close)
        about, self._room, self._in_room = AboutPoint(following), room, RoomPoints(following)
        part.place_asked.connect(
            lambda press, hold: desk.attempt(lambda: (about.hold if hold else about.release)(press))
        )
        part.more_asked.connect(lambda press: desk.doors.open_page(lambda: AboutMyPointPage(desk, following, press)))
        part.show_asked.connect(lambda meaning: ShowCard(meaning, part.window()).show())
        part.say_asked.connect(lambda meaning: desk.reading.say(SPEAKER.say(CONTEXT, CARDS[meaning])))
        if room is not None:
            room.me_too_said.connect(self._me_too)

    def show(self) -> tuple[MyPress, ...]:
        """Draw my presses, tell what is new, and return them."""
        if self._profile != self._following.profile:  # someone else uses this window now
            self.news, self._profile = PointNews(), self._following.profile
        mine = self._following.mine()
        if self._room is not None:
            self._room.show_points(self._in_room.waiting())
        new = self.news.look(mine)
        drafts = {key.removeprefix(self._start): words for key, words in self._drafts.items()}
        self._part.show_state(mine, drafts)
        if new:
            self._desk.announcer.announce(" ".join(SPEAKER.say(CONTEXT, NEWS_WORDS[code]) for code in new))
        return mine

    def _me_too(self, press: str) -> None:
        if self._desk.attempt(lambda: self._in_room.me_too(press)):
            self._desk.announcer.announce(self.tr("You said me too. It is counted."))

    def _remove_words(self, press: str) -> None:
        """Take out what was sent, and what was being typed."""
        if self._desk.attempt(lambda: self._following.remove_words(press)):
            self._keep_draft(press, "")

    def _close(self, press: str, heard: str) -> None:
        self._desk.attempt(lambda: self._following.close_point(press, cast("Heard", heard)))

    def _take_back(self, press: str) -> None:
        had_words = any(mine.words for mine in self._following.mine() if mine.press.id == press)
        if self._desk.attempt(lambda: self._following.take_back(press)):
            self._keep_draft(press, "")
            out, gone = self.tr("Taken back."), self.tr("Taken back. Your words are deleted.")
            self._desk.announcer.announce(gone if had_words else out)
            self.was_taken_back.emit()

    def _add_words(self, press: str, words: str) -> None:
        self._desk.attempt(lambda: self._following.add_words(press, words))
        self._keep_draft(press, "")
        self.changed.emit()

    def _keep_draft(self, press: str, words: str) -> None:
        """Keep what is typed. No press: the part wants to be drawn again."""
        if not press:
            self.changed.emit()
            return
        key = self._start + press
        self._drafts[key] = words
        if self._keeps_drafts:
            self._desk.attempt(lambda: self._desk.house.prepare.keep_draft(key, words))
