"""From last time: what was pushed off or not answered opens the meeting, for both co-chairs."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.agenda import DraftItem
from app.domain.kinds import Outcome
from app.domain.live import Item
from app.domain.patterns import Pattern
from app.domain.replies import OpenReply
from app.services.agenda_now import AgendaNow, NewItem
from app.services.from_last_time import LeftOver, left_over
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.own_words import SAID, words_by_press
from app.services.preferences import chair_of
from app.services.replies import Owed
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, clear, foot_row, row
from app.ui.parts.panel import Panel
from app.ui.parts.pattern_list import PatternList
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Heading, Text
from app.ui.screens.question import Answer, Question, ask_above
from app.ui.screens.replies import ANSWERS
from app.ui.screens.squeeze_guard import SqueezeGuard
from app.ui.showing import show_in_place
from app.ui.stack import stack_of
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.patterns import pattern_title
from app.words.pressing import CONTEXT, OUTCOMES
from app.words.pushed_off import pushed_off_words
from app.words.replies import point_title
from app.words.story import day_words


class FromLastTimePage(Page):
    """A point is answered in the record of its own meeting; an item comes on the agenda of today."""

    def __init__(self, desk: Desk, now: AgendaNow) -> None:
        super().__init__(self.tr("From last time"))
        self._desk, self._now = desk, now
        self._guard = SqueezeGuard(now, self._ask, self._done)
        self._heard, self._open = set[str](), set[str]()
        self._patterns = PatternList(self.tr("Put it on today's agenda"))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._go_on = BigButton(self.tr("Go on with the meeting"), picture="next")
        self._go_on.clicked.connect(lambda _checked=False: desk.doors.back())
        self.body.addWidget(Text(self.tr("This waited from earlier meetings. It comes first.")))
        self.body.addWidget(self._patterns)
        self.body.addLayout(self._list)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self.foot.addWidget(foot_row(self._go_on))
        self._patterns.add_asked.connect(self._add_pattern)
        self.first: QWidget | None = self._go_on
        self._fill()

    # --- what is shown

    def _fill(self) -> None:
        left = left_over(self._desk.house, self._now.meeting)
        self._show_patterns(left)
        clear(self._list)
        if left.on_agenda or left.off:
            self._list.addWidget(Heading(self.tr("Items"), factor=1.1))
        for item in left.on_agenda:
            self._list.addWidget(self._item_card(item))
        for waiting in left.off:
            self._list.addWidget(self._off_card(waiting))
        if left.points:
            self._list.addWidget(Heading(self.tr("Points"), factor=1.1))
        for owed in left.points:
            self._add_points(owed)
        if left.is_empty:
            self._list.addWidget(Text(self.tr("Nothing is left from earlier meetings.")))

    def _show_patterns(self, left: LeftOver) -> None:
        titles = left.titles or {}
        on_agenda = {self._now.title(item.id) for item in self._now.state.on_agenda()}
        carried = {item.id for item in left.on_agenda}
        done = frozenset(
            one
            for one in left.patterns
            if one.code in carried or pattern_title(one, titles.get(one.code, ""), SPEAKER) in on_agenda
        )
        shown = [one for one in left.patterns if one.what != "item" or one.code in titles]
        self._patterns.show_patterns(shown, titles, done)

    def _item_card(self, item: Item) -> Panel:
        card = Panel()
        card.body.addWidget(Text(self._now.title(item.id), bold=True))
        card.body.addWidget(Mark("waiting", pushed_off_words(item, SPEAKER), bold=False))
        words = {"now": self.tr("We talk about it now."), "dropped": self.tr("It went off today's agenda.")}
        said = words.get(item.status, self.tr("It is on today's agenda."))
        card.body.addWidget(Mark("warning" if item.status == "dropped" else "tick", said, bold=False))
        return card

    def _off_card(self, item: DraftItem) -> Panel:
        card = Panel()
        card.body.addWidget(Text(item.title, bold=True))
        if item.carried is not None:
            counted = Item(item.id, times_carried=item.carried.times, first_asked=item.carried.first_day)
            card.body.addWidget(Mark("waiting", pushed_off_words(counted, SPEAKER), bold=False))
        add = self._button(self.tr("Put it on today's agenda"), "add", item.title, lambda: self._guard.carry(item))
        card.body.addWidget(row(add))
        return card

    def _add_points(self, owed: Owed) -> None:
        line, live = owed.meeting, self._desk.house.prepare.open(owed.meeting.id)
        day = day_words(line.day or line.created_at.date(), SPEAKER)
        for number, reply in enumerate(owed.replies, 1):
            self._list.addWidget(self._point_card(live, reply, day, number))

    def _point_card(self, live: LiveMeeting, reply: OpenReply, day: str, number: int) -> Panel:
        point, title = reply.point, self._title(live, reply)
        is_heard, is_open = point.id in self._heard, point.id in self._open
        card = Panel(strong=is_heard)
        card.body.addWidget(Text(title, bold=True))
        card.body.addWidget(Text(self.tr("From {0}.").format(day), factor=0.92))
        outcome = SPEAKER.say(CONTEXT, OUTCOMES[point.outcome]) if point.outcome is not None else ""
        said = self.tr("Said so far: {0}.").format(outcome) if outcome else self.tr("Nobody has answered it yet.")
        card.body.addWidget(Text(said, factor=0.92))
        if is_heard:
            card.body.addWidget(Mark("point", self.tr("We hear it now. Then press Answer it.")))
        elif is_open:
            card.body.addWidget(Mark("waiting", self.tr("Still open. It comes first next time too.")))
        named = self.tr("{0}. Point {1}").format(title, number)
        hear = self._button(self.tr("Hear it now"), "point", named, lambda: self._hear(live, point.id))
        answer = self._button(self.tr("Answer it"), "letter", named, lambda: self._ask_answer(live, reply))
        still = self._button(self.tr("Still open"), "waiting", named, lambda: self._leave_open(live, point.id))
        for button, is_done in ((hear, is_heard), (still, is_open)):
            show_in_place(button, not is_done)
        card.body.addWidget(row(hear, answer, still, gap=8))
        return card

    def _button(self, words: str, picture: str, about: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.setAccessibleName(self.tr("{0}: {1}").format(words, about))
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _title(self, live: LiveMeeting, reply: OpenReply) -> str:
        text = live.texts.get(reply.point.item or "")
        return point_title(text.title if text else None, SPEAKER)

    # --- what a co-chair does

    def _add_pattern(self, pattern: Pattern) -> None:
        left = left_over(self._desk.house, self._now.meeting)
        waiting = next((item for item in left.off if item.id == pattern.code), None)
        if waiting is not None:
            self._guard.carry(waiting)
            return
        title = pattern_title(pattern, (left.titles or {}).get(pattern.code, ""), SPEAKER)
        first = next((item.id for item in self._now.to_come()), None)
        self._guard.add(NewItem(title, purpose="talk", before=first))

    def _hear(self, live: LiveMeeting, press: str) -> None:
        if self._desk.attempt(lambda: self._hearing(live).see(press)):
            self._open.discard(press)
            self._heard.add(press)
            self._fill_and_say(self.tr("We hear it now."))

    def _leave_open(self, live: LiveMeeting, press: str) -> None:
        if self._desk.attempt(lambda: self._hearing(live).leave_open(press)):
            self._heard.discard(press)
            self._open.add(press)
            self._fill_and_say(self.tr("It stays open."))

    def _fill_and_say(self, words: str) -> None:
        self._fill()
        self._go_on.setFocus()
        self._desk.announcer.announce(words)

    def _hearing(self, live: LiveMeeting) -> Hearing:
        return Hearing(Running(live, chair_of(self._desk.preferences.settings)))

    def _ask_answer(self, live: LiveMeeting, reply: OpenReply) -> None:
        codes: dict[str, Outcome] = {code: code for code in ANSWERS}
        words = words_by_press(live.events, live.words, SAID).get(reply.point.id, "")
        said = [self.tr("Their words: {0}").format(words)] if words else []
        said.append(self.tr("Write it first, if you like. Then press an answer."))

        def answered(code: str, typed: str) -> None:
            self._done(lambda: self._hearing(live).answer(reply.point.id, codes[code], typed))

        answers = [Answer(code, SPEAKER.say(CONTEXT, OUTCOMES[code])) for code in ANSWERS]
        label = self.tr("Why, or what happens next (in easy words)")
        self._ask(Question(self.tr("What comes of it?"), said, answers, answered, words_label=label))

    def _ask(self, question: Question) -> None:
        ask_above(self, question, self._desk.doors)

    def _done(self, do: Callable[[], object]) -> None:
        stack_of(self).close_above(self)
        if self._desk.attempt(do):
            self._fill()
            self._go_on.setFocus()
