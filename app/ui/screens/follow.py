"""Follow: what we talk about now, read and heard at one's own pace, with the cards always in the same place."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.domain.settings import CARD_SETS, KEY_SETS, Settings
from app.override import override
from app.services.following import Following
from app.services.own_meanings import OwnMeanings
from app.services.preferences import group_of
from app.services.reading_aloud import Reading
from app.services.reading_place import ReadingPlace
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.follow_deciding import FollowDeciding
from app.ui.follow_moments import FollowMoments
from app.ui.follow_words import FollowWords
from app.ui.item_lines import item_page, pushed_off
from app.ui.leaving import leave_way
from app.ui.look import Look
from app.ui.own_points import OwnPoints
from app.ui.parts.alone_row import AloneRow
from app.ui.parts.card_bar import CardBar
from app.ui.parts.card_keys import CardKeys
from app.ui.parts.follow_banners import FollowBanners
from app.ui.parts.other_laptops import OtherLaptops
from app.ui.parts.page import Page, row, way
from app.ui.parts.read_bar import ReadBar
from app.ui.parts.reading_lines import ReadingLines, light_title
from app.ui.parts.side_panel import SidePanel
from app.ui.parts.two_columns import TwoColumns
from app.ui.screens.set_up import SetUpScreen
from app.ui.words import SPEAKER
from app.words.pressing import CARDS, CONTEXT, NEWS
from app.words.time import left_words, share_left

VOICE_AFTER_MS = 700


class FollowScreen(Page):
    """One person follows one meeting. `check`: opens the review, where nobody has checked the agenda yet."""

    keeps_drafts = True

    def __init__(
        self, desk: Desk, bridge: MeetingBridge, following: Following, check: Callable[[], None] | None = None
    ) -> None:
        super().__init__("")
        self._check = check
        self._desk, self._bridge, self._following = desk, bridge, following
        self._meeting = following.meeting
        self._place = ReadingPlace(self._meeting)
        self._meanings = OwnMeanings(following, desk.house.prepare if self.keeps_drafts else None)
        self._drawn: tuple[object, ...] = ()
        self._read_item: str | None = None
        self._make_parts()
        self._own = OwnPoints(self._side.points, desk, following, self._side.room, keeps_drafts=self.keeps_drafts)
        self._deciding = FollowDeciding(desk, following, keeps_drafts=self.keeps_drafts)
        self._moments = FollowMoments(desk, following, self._banners, self._side, keeps_drafts=self.keeps_drafts)
        self._words = FollowWords(desk, following, self)
        self._lay_out()
        self._connect()
        self._keys = CardKeys(self)
        self._keys.pressed.connect(self.press)
        self._use_settings(desk.preferences.settings)

    def _make_parts(self) -> None:
        self._banners = FollowBanners(self._meeting)
        self._laptops = OtherLaptops(self._desk, self._meeting)
        self._alone = AloneRow()
        self._read = ReadBar(self._desk.reading)
        self._lines = ReadingLines(may_choose=True)
        self._side = SidePanel()
        settings = self._desk.preferences.settings
        self._cards = CardBar(CARD_SETS[settings.cards], KEY_SETS[settings.keys])

    def _lay_out(self) -> None:
        self.body.insertWidget(0, self._laptops)
        self.body.insertWidget(1, self._banners)
        self.body.insertWidget(2, self._words.part)
        self.body.insertWidget(3, self._deciding.felt)
        head = self.head.layout()
        if head is not None:
            head.addWidget(self._read)
        self._columns = TwoColumns()
        self._columns.addWidget(self._deciding.around(self._lines), 3)
        self._columns.addWidget(self._side, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._columns, 1)
        self.body.addWidget(self._alone)
        self.body.addWidget(self._ways())
        self.foot.addWidget(self._cards)

    def _ways(self) -> QWidget:
        doors = self._desk.doors
        self._small = way(self.tr("Small cards"), "small_cards", lambda: doors.small_cards(self._meeting))
        return row(
            way(self.tr("Settings"), "settings", doors.settings),
            way(self.tr("Help"), "help", doors.help),
            self._small,
            leave_way(self, self._desk, self._meeting),
        )

    def _connect(self) -> None:
        self._bridge.changed.connect(self.show_state)
        self._bridge.ticked.connect(self.show_state)
        self._desk.preferences.listen(self._use_settings)
        self._desk.reading.listen(self._show_reading)
        self._read.read_asked.connect(self._read_to_me)
        self._lines.meaning_chosen.connect(lambda *which: self._desk.attempt(lambda: self._meanings.choose(*which)))
        banners = self._banners
        banners.ready_said.connect(self._end_pause)
        banners.go_there_asked.connect(self._go_to_now)
        banners.gap_answered.connect(self._answer_gap)
        banners.check_asked.connect(lambda: self._check() if self._check else None)
        banners.look_back_asked.connect(lambda: self._desk.doors.look_back(self._meeting.meeting.id))
        banners.point_asked.connect(self._go_to_news)
        banners.set_up_asked.connect(lambda: self._keep_look(change=True))
        banners.look_kept.connect(lambda: self._keep_look(change=False))
        self._alone.start_asked.connect(self._start_alone)
        self._alone.room_moved.connect(self._move_room)
        self._alone.end_asked.connect(lambda: self._desk.attempt(self._following.end_alone))
        self._cards.pressed.connect(self.press)
        side, change = self._side, self._desk.preferences.change
        side.view_chosen.connect(lambda view: change("view", view))
        side.time_switched.connect(lambda is_shown: change("show_time", is_shown))
        side.another_item_asked.connect(self._look_at)
        self._own.changed.connect(self.show_state)
        self._own.was_taken_back.connect(lambda: self.first and self.first.setFocus())

    # --- what a person does

    def press(self, meaning: str) -> None:
        """Press a card: kept first, then shown and announced."""
        me = self._following
        actions: dict[str, Callable[[], str]] = {"point": me.raise_point, "pause": me.ask_pause}
        act = actions.get(meaning, lambda: me.press_card(meaning))  # pyright: ignore[reportArgumentType]
        try:
            act()
        except MeetingError as error:
            self._desk.tell(error)
            return
        mine, card = self._following.mine()[-1], SPEAKER.say(CONTEXT, CARDS[meaning])
        kept = self.tr("{0}: kept.") if mine.state != "not_kept" else self.tr("{0}: not kept yet. We keep trying.")
        self._words.pressed(kept.format(card))
        if meaning == "pause":
            self._banners.ready.take_focus()

    def _end_pause(self) -> None:
        self._desk.attempt(self._following.we_are_ready)
        if self._meeting.state.pause is None:
            self._cards.cards[0].setFocus()

    def _start_alone(self) -> None:
        self._desk.attempt(self._following.start_alone)
        self._go_to_now()

    def _move_room(self, step: int) -> None:
        item = self._place.beside_the_room(step)
        if item is not None:
            self._desk.attempt(lambda: self._following.room_is_on(item))
            self._go_to_now()

    def _look_at(self, step: int) -> None:
        self._place.go_by(step)
        self.show_state()

    @override
    def opened(self) -> None:
        QTimer.singleShot(VOICE_AFTER_MS, self._desk.reading.start)

    def _go_to_now(self) -> None:
        self._place.go_to_now()
        self.show_state()
        self.area.verticalScrollBar().setValue(0)

    def _keep_look(self, *, change: bool) -> None:
        """In a second window: its look is right, or is changed now."""
        self._desk.preferences.keep_lent()
        self.show_state()
        if self.first is not None:
            self.first.setFocus()
        if change:
            self._desk.doors.open_page(lambda: SetUpScreen(self._desk, self._desk.doors.back))

    def _go_to_news(self) -> None:
        newest = self._own.news.newest
        if newest is not None:
            self._own.news.gone_to(newest[0])
            self.show_state()
            self.bring_up(self._side.points.go_to(newest[0]))

    def _answer_gap(self, went_on: bool) -> None:
        self._desk.attempt(lambda: self._meeting.answer_gap(self._following.maker, went_on=went_on))

    def _read_to_me(self) -> None:
        self._desk.reading.read(self._deciding.passages(self._page))

    # --- what is shown

    def show_state(self) -> None:
        """Draw what is true now. The room moving on never moves me."""
        state = self._meeting.shown()
        if self._place.item is None:
            self._place.go_to_now()
        is_over = state.phase == "ended"
        self._banners.show_state(state, self._meeting.gap)
        self._laptops.show_state()
        is_known = not self._laptops.is_by_file  # else nobody here knows where the room is, nor how its time goes
        self._following.reads = None if is_known else self._place.item
        self._show_over(is_over=is_over)
        is_new_here = self._desk.preferences.is_lent and not is_over
        self._banners.show_about(is_unchecked=self._check is not None and not is_over, is_new_here=is_new_here)
        self._deciding.show_state(state, self._place.item)
        self._show_item()
        self._moments.show(self._place)
        self._words.show_state()
        self._alone.show_state(state, is_run=bool(self._meeting.co_chairs))
        if not is_over:
            words, share = left_words(state, SPEAKER, is_known=is_known), share_left(state) if is_known else None
            self._side.show_time(words, share, is_shown=self._desk.preferences.settings.show_time)
        self._side.show_today(self._meeting.meeting.about)
        self._show_points()

    def _show_over(self, *, is_over: bool) -> None:
        """After the end nothing looks as if the meeting was on: no cards, no time, nothing to come."""
        focus = self.window().focusWidget()
        had_focus = focus is not None and self._cards.isAncestorOf(focus)
        self._cards.setVisible(not is_over)
        self._small.setVisible(not is_over)
        self._side.show_over(is_over=is_over)
        self.first = self._banners.look_back if is_over else self._cards.cards[0]
        if is_over and had_focus:
            self._banners.look_back.take_focus()

    def _show_item(self) -> None:
        """Draw the item that this person looks at. Its lines are drawn anew only when they are other lines."""
        state, settings = self._meeting.state, self._desk.preferences.settings
        seen = settings.view, settings.show_pictures, self._desk.shelf.index
        if (drawn := (self._place.item, pushed_off(self._meeting, self._place.item), *seen)) != self._drawn:
            self._drawn = drawn
            self._page = item_page(self._desk, self._meeting, self._place.item or "", self._meanings.now)
            self._lines.show_lines(self._page.lines, self._page.notes, mark=drawn[1])
            self._side.show_view(settings.view)
        title = self._page.title
        self.set_title(self.tr("Now: {0}").format(title) if self._place.is_where_the_room_is else title)
        if settings.read_by_itself and state.is_running and self._read_item != self._place.item:
            self._read_item = self._place.item
            self._read_to_me()

    def _show_points(self) -> None:
        mine = self._own.show()
        newest = self._own.news.newest
        self._banners.show_news(SPEAKER.say(CONTEXT, NEWS[newest[1]]) if newest is not None else "")
        self._cards.show_states({press.press.meaning: press.state for press in mine if press.waits})

    def _show_reading(self, reading: Reading) -> None:
        self._lines.light(reading.passage, reading.sentence, reading.word)
        self._deciding.about.light(reading)
        light_title(self.heading, self._page.title, reading)

    def _use_settings(self, settings: Settings) -> None:
        keys, meanings = KEY_SETS[settings.keys], CARD_SETS[settings.cards]
        if [card.meaning for card in self._cards.cards] != list(meanings):
            self._cards.use(meanings, keys)
        self._keys.use(self._cards.cards, keys)
        self._following.group = group_of(settings)
        self._following.profile = self._desk.preferences.profile
        self._drawn = ()
        self.show_state()

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        if hasattr(self, "_columns"):
            wide = self._columns.fit(self.width(), look)
            self._side.setMinimumWidth(round(self.width() * 0.25) if wide else 0)
            self._side.setMaximumWidth(round(self.width() * 0.3) if wide else 16777215)
            self._cards.fold()

    @override
    def escape(self) -> bool:
        if self._desk.reading.state.is_reading:
            self._desk.reading.stop()
            return True
        return self._lines.close_card()

    @override
    def closing(self) -> bool:
        return self._desk.attempt(self._meeting.refuse_unless_kept)

    @override
    def closed(self) -> None:
        self._moments.leave()
        self._desk.reading.stop()
        self._desk.reading.forget(self._show_reading)
        self._desk.preferences.forget(self._use_settings)
        self._bridge.close()
