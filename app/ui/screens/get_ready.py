"""Get ready for a meeting: read or hear its agenda before it starts, and say what you want to talk about."""

from PySide6.QtCore import Qt

from app.domain.settings import Settings
from app.override import override
from app.services.about_point import AboutPoint
from app.services.following import Following, MyPress
from app.services.preferences import group_of
from app.services.reading_aloud import Reading
from app.services.reading_place import ReadingPlace
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.item_lines import item_page
from app.ui.look import Look
from app.ui.own_points import OwnPoints
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, foot_row, way
from app.ui.parts.read_bar import ReadBar
from app.ui.parts.reading_lines import ReadingLines, light_title
from app.ui.parts.side_panel import SidePanel
from app.ui.parts.text import Text
from app.ui.parts.two_columns import TwoColumns
from app.ui.ways_on import settings_and_help


class GetReadyScreen(Page):
    """One person reads one agenda before the meeting. What they keep here is nobody else's until it starts."""

    def __init__(self, desk: Desk, bridge: MeetingBridge, following: Following) -> None:
        super().__init__("")
        self._desk, self._bridge, self._following = desk, bridge, following
        bridge.setParent(self)
        self._meeting, self._about = following.meeting, AboutPoint(following)
        self._place = ReadingPlace(self._meeting)
        self._drawn: tuple[object, ...] = ()
        self._make_parts()
        self._own = OwnPoints(self._side.points, desk, following)
        self._lay_out()
        self._connect()
        self._use_settings(desk.preferences.settings)
        self.first = self._talk

    def _make_parts(self) -> None:
        self._follow = BigButton(self.tr("Follow the meeting"), picture="follow")
        self._started = Banner("current", self._follow, strong=True)
        self._where = Text("", factor=0.92)
        self._read = ReadBar(self._desk.reading)
        self._lines = ReadingLines()
        self._side = SidePanel()
        self._side.show_over(is_over=True)
        self._side.leave_out_other_items()
        self._before = way(self.tr("Item before"), "back", lambda: self._look_at(-1), 1.0)
        self._after = way(self.tr("Item after"), "next", lambda: self._look_at(1), 1.0)
        self._talk = BigButton("", picture="point", ink="point")

    def _lay_out(self) -> None:
        self.body.insertWidget(0, self._started)
        head = self.head.layout()
        if head is not None:
            for part in (self._read, self._before, self._after):
                head.addWidget(part)
        self.body.addWidget(self._where)
        self._columns = TwoColumns()
        self._columns.addWidget(self._lines, 3)
        self._columns.addWidget(self._side, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._columns, 1)
        self.body.addWidget(settings_and_help(self._desk.doors, with_back=True))
        self.foot.addWidget(foot_row(self._talk))

    def _connect(self) -> None:
        self._bridge.changed.connect(self.show_state)
        self._desk.preferences.listen(self._use_settings)
        self._desk.reading.listen(self._show_reading)
        self._read.read_asked.connect(lambda: self._desk.reading.read(self._page.passages()))
        self._talk.clicked.connect(lambda _checked=False: self._talk_about_it())
        self._follow.clicked.connect(lambda _checked=False: self._desk.doors.follow(self._meeting))
        side, change = self._side, self._desk.preferences.change
        side.view_chosen.connect(lambda view: change("view", view))
        self._own.changed.connect(self.show_state)
        self._own.was_taken_back.connect(self._talk.setFocus)

    # --- what a person does

    def _talk_about_it(self) -> None:
        """Keep a point on this item; where there is one, go to it."""
        mine, item = self._mine_here(), self._place.item
        if mine is not None:
            self.bring_up(self._side.points.go_to(mine.press.id))
        elif item is not None and self._desk.attempt(lambda: self._about.raise_on(item)):
            self._desk.announcer.announce(self.tr("Kept. It waits until the meeting starts."))

    def _mine_here(self) -> MyPress | None:
        here = (mine for mine in self._following.mine() if mine.waits and mine.press.item == self._place.item)
        return next((mine for mine in here if mine.press.is_prepared), None)

    def _look_at(self, step: int) -> None:
        self._place.go_by(step)
        self.show_state()

    # --- what is shown

    def show_state(self) -> None:
        """Draw what is true now."""
        state, settings = self._meeting.state, self._desk.preferences.settings
        has_started = state.phase != "not_started"
        self._started.say(self.tr("The meeting has started.") if has_started else "")
        drawn = (self._place.item, settings.view, settings.show_pictures, self._desk.shelf.index)
        if drawn != self._drawn:
            self._drawn = drawn
            self._page = item_page(self._desk, self._meeting, self._place.item or "")
            self._lines.show_lines(self._page.lines, self._page.notes)
            self._side.show_view(settings.view)
            self.set_title(self._page.title)
        self._where.setText(self._where_words())
        self._talk.setVisible(not has_started)
        if self._mine_here() is not None:
            self._talk.say(self.tr("✓ You want to talk about this"), self.tr("Go to my point"))
        else:
            self._talk.say(self.tr("I want to talk about this"), self.tr("Only you see it before the meeting."))
        self._side.show_next("", ())
        self._side.show_today(self._meeting.meeting.about)
        self._own.show()

    def _where_words(self) -> str:
        items = [item.id for item in self._meeting.state.on_agenda()]
        at = items.index(self._place.item) + 1 if self._place.item in items else 1
        place = self.tr("Get ready: item {0} of {1}.").format(at, len(items))
        return place + " " + self.tr("Take all the time you want. Nothing starts from here.")

    def _show_reading(self, reading: Reading) -> None:
        self._lines.light(reading.passage, reading.sentence, reading.word)
        light_title(self.heading, self._page.title, reading)

    def _use_settings(self, settings: Settings) -> None:
        self._following.group, self._following.profile = group_of(settings), self._desk.preferences.profile
        self._drawn = ()
        self.show_state()

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        if hasattr(self, "_columns"):
            wide = self._columns.fit(self.width(), look)
            self._side.setMinimumWidth(round(self.width() * 0.3) if wide else 0)
            self._side.setMaximumWidth(round(self.width() * 0.35) if wide else 16777215)

    @override
    def escape(self) -> bool:
        was_reading = self._desk.reading.state.is_reading
        self._desk.reading.stop()
        return was_reading

    @override
    def closing(self) -> bool:
        return self._desk.attempt(self._meeting.refuse_unless_kept)

    @override
    def closed(self) -> None:
        self._desk.reading.stop()
        self._desk.reading.forget(self._show_reading)
        self._desk.preferences.forget(self._use_settings)
        self._bridge.close()
