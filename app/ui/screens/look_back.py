"""Look back: the meetings that were, and what happened in one of them."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.meeting import MeetingLine
from app.domain.settings import Settings
from app.override import override
from app.services.about_point import AboutPoint
from app.services.following import Following
from app.services.live_meeting import LiveMeeting
from app.services.looking_back import LookingBack
from app.services.preferences import chair_of, group_of
from app.services.reading_aloud import Passage
from app.services.running import Running
from app.services.telling import StoryLine
from app.ui.bridge import MeetingBridge
from app.ui.by_file_ways import by_file_ways
from app.ui.decide_later import DecideLater
from app.ui.desk import Desk
from app.ui.own_points import OwnPoints
from app.ui.parts.big_button import BigButton
from app.ui.parts.my_points import MyPoints
from app.ui.parts.page import Page, row, way, ways
from app.ui.parts.panel import Panel
from app.ui.parts.reading_lines import LineView
from app.ui.parts.replies_note import RepliesNote
from app.ui.parts.story_lines import StoryLines, StoryView
from app.ui.parts.text import Heading, Text
from app.ui.parts.what_we_decided import WhatWeDecided
from app.ui.reading_page import ReadingPage
from app.ui.screens.going import going_way
from app.ui.screens.my_hours import hours_way
from app.ui.screens.power import PowerPage, open_trend, power_title
from app.ui.screens.put_right import ChooseLinePage, PutRightPage
from app.ui.screens.save_report import SaveReportPage
from app.ui.screens.say_more import SayMorePage
from app.ui.screens.speaking_counts import SpeakingCountsPage
from app.ui.screens.you_said import YouSaidPage
from app.ui.stack import stack_of
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.story import OwnWords, day_words, part_words, story_words, time_words

AT_ONCE = 10

PICTURES = {
    "meeting_started": "welcome",
    "following_started": "follow",
    "item_": "current",
    "pause_": "pause",
    "break_": "break",
    "thinking_": "thinking",
    "minutes_": "more_time",
    "point_raised": "point",
    "point_": "point",
    "answered_": "tick",
    "heard_": "okay",
    "gap_": "time",
    "words_": "write",
    "meeting_ended": "agree",
}


def _picture(code: str) -> str:
    """Return the picture for a line: of a card its own, else that of its kind."""
    if code.startswith("card_"):
        return code.removeprefix("card_")
    return next((picture for start, picture in PICTURES.items() if code.startswith(start)), "")


def _words(line: StoryLine, own: OwnWords) -> str:
    """Return one line with its time. What the co-chairs answered is said to everyone who asked; no other words are."""
    return f"{time_words(line.at, SPEAKER)}: {story_words(line, SPEAKER, own)}"


class LookBackScreen(Page):
    """The newest meetings first; more on request, so that many meetings open as fast as few."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Look back"))
        self._desk = desk
        back = BigButton(self.tr("Back"), picture="back")
        back.clicked.connect(desk.doors.back)
        head = self.head.layout()
        if head is not None:
            head.addWidget(back)
        self._replies = RepliesNote(desk)
        self.body.addWidget(self._replies)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self._more = BigButton(self.tr("Show older meetings"), picture="down")
        self._more.clicked.connect(self._show_more)
        self.body.addWidget(row(self._more))
        self.body.addWidget(ways((self.tr("Power over many meetings"), "look_back", lambda: open_trend(desk))))
        due = desk.house.letting_go.count_due()
        self.body.addWidget(row(hours_way(desk), *([going_way(desk, due)] if due else [])))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self._last: str | None = None
        self.first = back
        self._show_more()
        if self._last is None:
            self.body.insertWidget(2, Text(self.tr("There are no meetings yet. After a meeting, you find it here.")))

    @override
    def opened(self) -> None:
        self._replies.look()

    def _show_more(self) -> None:
        lines = self._desk.house.meetings.lines(AT_ONCE + 1, self._last)
        for line in lines[:AT_ONCE]:
            button = BigButton(line.title, picture="look_back", hint=self._about(line))
            button.clicked.connect(lambda _checked=False, line=line: self._desk.doors.look_back(line.id))
            self._list.addWidget(button)
            self._last = line.id
        self._more.setVisible(len(lines) > AT_ONCE)

    def _about(self, line: MeetingLine) -> str:
        day = day_words(line.day or line.created_at.date(), SPEAKER)
        phases = {
            "not_started": self.tr("not started"),
            "running": self.tr("not ended"),
            "ended": self.tr("ended"),
        }
        points = {0: self.tr("no points"), 1: self.tr("1 point")}
        said = points.get(line.points, self.tr("{0} points").format(line.points))
        return f"{day} · {said} · {phases[line.phase]}"


class MeetingStory(ReadingPage):
    """What happened in one meeting, in plain words, under headings; each line and all of it can be read aloud."""

    def __init__(self, desk: Desk, meeting_id: str) -> None:
        self._live = live = desk.house.prepare.open(meeting_id)
        super().__init__(desk, live.meeting.title)
        self._back_then = LookingBack(live, chair_of(desk.preferences.settings))
        self.lines: StoryLines = StoryLines()
        self.lines.line_asked.connect(self._read_line)
        self._decided, self._later = WhatWeDecided(desk, live), DecideLater(desk, live, self, self._join)
        self.body.addWidget(Text(day_words(live.meeting.day or live.meeting.created_at.date(), SPEAKER)))
        self.body.addWidget(self._papers())
        self._add_my_points()
        if AboutPoint(self._following).can_say_more:
            say = BigButton(self.tr("Say something more"), picture="point")
            say.clicked.connect(lambda: desk.doors.open_page(lambda: SayMorePage(desk, self._following)))
            self.body.addWidget(row(say))
        self.body.addWidget(self._decided)
        self.body.addWidget(row(self._later.button))
        self._show_story()
        self.body.addWidget(self.lines, 1)
        put_right = BigButton(self.tr("Put a line right"), picture="write", factor=0.83)
        put_right.clicked.connect(self._choose_line)
        delete = BigButton(self.tr("Delete this meeting"), picture="remove", factor=0.83)
        delete.clicked.connect(lambda: desk.doors.record.delete_meeting(meeting_id))
        if live.state.phase != "ended":
            self._add_ways_back(meeting_id)
        rights = (put_right,) if self._parts else ()
        self.body.addWidget(row(hours_way(desk, live), *self._who_spoke(), *by_file_ways(desk, live), *rights, delete))
        self.body.addWidget(settings_and_help(desk.doors))
        self.first = self.back_button

    def _papers(self) -> QWidget:
        """Lead to what was said and what happened, to how power was shared, and to papers of it."""
        desk, live, go = self.desk, self._live, self.desk.doors.open_page
        told = self.tr("You said, what happened"), "listen", lambda: go(lambda: YouSaidPage(desk, live))
        power = power_title(), "look_back", lambda: go(lambda: PowerPage(desk, live.meeting.id))
        save = self.tr("Save or print"), "print", lambda: go(self._paper_page)
        return ways(told, *([power] if live.state.phase != "not_started" else []), save, factor=0.92)

    def _paper_page(self) -> Page:
        return SaveReportPage(self.desk, self._live.meeting, Tasks(self.window()))

    def _who_spoke(self) -> tuple[BigButton, ...]:
        """Return the way to what was counted of who spoke, where something was."""
        desk, live = self.desk, self._live
        if not live.state.spoken_ms:
            return ()
        running = Running(live, chair_of(desk.preferences.settings))
        open_counts = lambda: desk.doors.open_page(lambda: SpeakingCountsPage(desk, running))  # noqa: E731
        return (way(self.tr("Who spoke"), "talk", open_counts),)

    def _show_story(self) -> None:
        live, pictures = self._live, self.desk.preferences.settings.show_pictures
        own = OwnWords(live.words, self._back_then.put_right_words(), is_numbered=False)
        self._parts = [
            StoryView(
                f"part {number}",
                part_words(part, SPEAKER),
                tuple(
                    LineView(line.event, _words(line, own), _picture(line.code) if pictures else "")
                    for line in part.lines
                ),
            )
            for number, part in enumerate(self._back_then.parts())
        ]
        self.desk.reading.stop()
        self._said = [
            passage
            for part in self._parts
            for passage in (Passage(part.id, part.title), *(Passage(line.id, line.words) for line in part.lines))
        ]
        self.lines.show_parts(self._parts, self.tr("Nothing has happened in this meeting yet."))

    def _read_line(self, line: str) -> None:
        self.desk.reading.read([passage for passage in self._said if passage.id == line])

    # --- a line that is wrong

    def _choose_line(self) -> None:
        page, stack = ChooseLinePage(self._parts, self._ask_words), stack_of(self)
        page.back_button.clicked.connect(lambda _checked=False: stack.close_above(self))
        page.body.addWidget(settings_and_help(self.desk.doors))
        stack.open(page)

    def _ask_words(self, event_id: str, line: str) -> None:
        page, stack = PutRightPage(line, lambda words: self._put_right(event_id, words)), stack_of(self)
        page.back_button.clicked.connect(lambda _checked=False: stack.close_above(self))
        page.body.addWidget(settings_and_help(self.desk.doors))
        stack.open(page)

    def _put_right(self, event_id: str, words: str) -> None:
        if self.desk.attempt(lambda: self._back_then.put_right(event_id, words)):
            stack_of(self).close_above(self)
            self._show_story()
            self.desk.announcer.announce(self.tr("The line is put right."))

    def _add_my_points(self) -> None:
        """After the end, who holds keys of presses can still do with them what is theirs to do."""
        self._mine, points = Panel(), MyPoints()
        self._mine.body.addWidget(Heading(self.tr("My points"), factor=0.9))
        until = self._back_then.changeable_until()
        if until is not None:
            said = self.tr("They are yours. You can change them or take them back until {0}.")
            self._mine.body.addWidget(Text(said.format(day_words(until, SPEAKER))))
        self._mine.body.addWidget(points)
        self.body.addWidget(self._mine)
        self._following = Following(self._live, self.desk.preferences.profile)
        self._own = OwnPoints(points, self.desk, self._following)
        self._own.changed.connect(self._show_points)
        self._own.was_taken_back.connect(self.back_button.setFocus)
        self._bridge: MeetingBridge | None = None
        self.desk.preferences.listen(self._use_settings)
        self._use_settings(self.desk.preferences.settings)

    def _use_settings(self, settings: Settings) -> None:
        self._following.group, self._following.profile = group_of(settings), self.desk.preferences.profile
        self._show_points()

    def _show_points(self) -> None:
        is_shown = bool(self._own.show()) and self._live.state.phase == "ended"
        self._mine.setVisible(is_shown)
        if is_shown:
            self._join()

    def _join(self) -> None:
        """From now on nobody deletes the meeting in another window."""
        if self._bridge is None:
            self._bridge = MeetingBridge(self._live, self)
            for show in (self._show_points, self._show_story, self._decided.show_state, self._later.show_state):
                self._bridge.changed.connect(show)
            self._show_story()

    @override
    def opened(self) -> None:
        """Something more may have been said on the screen above."""
        self._show_points()

    @override
    def closing(self) -> bool:
        return self._bridge is None or self.desk.attempt(self._live.refuse_unless_kept)

    @override
    def closed(self) -> None:
        super().closed()
        self._decided.let_go()
        self.desk.preferences.forget(self._use_settings)
        if self._bridge is not None:
            self._bridge.close()

    def _add_ways_back(self, meeting_id: str) -> None:
        def go(door: Callable[[LiveMeeting], None]) -> None:
            """Open it as it is in the record now: another window may have used a copy, or deleted it."""
            self.desk.attempt(lambda: door(self.desk.house.prepare.open(meeting_id)))

        follow = BigButton(self.tr("Follow it"), picture="follow")
        run = BigButton(self.tr("Run it"), picture="run")
        follow.clicked.connect(lambda: go(self.desk.doors.follow))
        run.clicked.connect(lambda: go(self.desk.doors.run))
        ready = BigButton(self.tr("Get ready for it"), picture="thinking")
        ready.clicked.connect(lambda: go(self.desk.doors.agendas.get_ready))
        ready.setVisible(self._live.state.phase == "not_started")
        self.body.addWidget(row(follow, run, ready))
