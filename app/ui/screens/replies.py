"""Replies after the meeting: the points that wait, for the co-chairs to answer or to name a day."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.kinds import Outcome
from app.domain.replies import OpenReply
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.own_words import SAID, words_by_press
from app.services.preferences import chair_of
from app.services.replies import Owed, replies_of
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, clear, row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.screens.question import Answer, Question, ask_above
from app.ui.stack import stack_of
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.pressing import CONTEXT, OUTCOMES
from app.words.replies import due_words, point_title
from app.words.story import day_words

WEEKS = (1, 2, 4, 8)
ANSWERS: tuple[Outcome, ...] = ("changed", "will_change", "could_not", "passed_on", "not_decided")


class RepliesPage(Page):
    """Every point that waits, by meeting. The words of a point are shown only where it is answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Points that wait for a reply"))
        self._desk = desk
        self._back = BigButton(self.tr("Back"), picture="back")
        self._back.clicked.connect(desk.doors.back)
        head = self.head.layout()
        if head is not None:
            head.addWidget(self._back)
        self.body.addWidget(Text(self.tr("This is for both co-chairs. Each person waits for your reply.")))
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.body.addLayout(self._list)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self.first: QWidget | None = self._back
        self._fill()

    def _fill(self) -> None:
        clear(self._list)
        owed = replies_of(self._desk.house).owed()
        for one in owed:
            self._add(one)
        if not owed:
            self._list.addWidget(Text(self.tr("No point waits for a reply.")))

    def _add(self, owed: Owed) -> None:
        line, live = owed.meeting, self._desk.house.prepare.open(owed.meeting.id)
        day = day_words(line.day or line.created_at.date(), SPEAKER)
        self._list.addWidget(Heading(self.tr("{0}, {1}").format(line.title, day), factor=1.0))
        for number, reply in enumerate(owed.replies, 1):
            self._list.addWidget(self._card(live, reply, number))

    def _card(self, live: LiveMeeting, reply: OpenReply, number: int) -> Panel:
        """Show one point. Its buttons have names of their own, so that nobody answers the wrong one by ear."""
        card, title = Panel(), self._title(live, reply)
        card.body.addWidget(Text(title, bold=True))
        if reply.point.outcome is not None:
            said = self.tr("Said so far: {0}.").format(SPEAKER.say(CONTEXT, OUTCOMES[reply.point.outcome]))
            card.body.addWidget(Text(said))
        card.body.addWidget(Text(due_words(reply, SPEAKER)))
        answer = BigButton(self.tr("Reply"), picture="letter", factor=0.92)
        other = BigButton(self.tr("Another day"), picture="calendar", factor=0.92)
        for button in (answer, other):
            words = self.tr("{0}. {1}. Point {2}.").format(button.text(), title, number)
            button.setAccessibleName(words)
        answer.clicked.connect(lambda _checked=False: self._ask_answer(live, reply))
        other.clicked.connect(lambda _checked=False: self._ask_day(live, reply))
        card.body.addWidget(row(answer, other, gap=8))
        return card

    def _title(self, live: LiveMeeting, reply: OpenReply) -> str:
        text = live.texts.get(reply.point.item or "")
        return point_title(text.title if text else None, SPEAKER)

    # --- what a co-chair does

    def _hearing(self, live: LiveMeeting) -> Hearing:
        return Hearing(Running(live, chair_of(self._desk.preferences.settings)))

    def _ask_answer(self, live: LiveMeeting, reply: OpenReply) -> None:
        point, hearing = reply.point, self._hearing(live)
        codes: dict[str, Outcome] = {code: code for code in ANSWERS}
        words = words_by_press(live.events, live.words, SAID).get(point.id, "")
        said = [self._title(live, reply) + ".", self.tr("Their words: {0}").format(words) if words else ""]
        said.append(self.tr("Write it first, if you like. Then press an answer."))
        self._ask(
            Question(
                self.tr("What comes of it?"),
                [one for one in said if one],
                [Answer(code, SPEAKER.say(CONTEXT, OUTCOMES[code])) for code in ANSWERS],
                lambda code, typed: self._do(live, lambda: hearing.answer(point.id, codes[code], typed)),
                words_label=self.tr("Why, or what happens next (in easy words)"),
            )
        )

    def _ask_day(self, live: LiveMeeting, reply: OpenReply) -> None:
        hearing, today = self._hearing(live), self._desk.house.clock.utc().astimezone().date()
        days = {str(weeks): today + timedelta(weeks=weeks) for weeks in WEEKS}
        one, more = self.tr("In 1 week"), self.tr("In {0} weeks")
        answers = [
            Answer(code, one if code == "1" else more.format(code), "calendar", day_words(day, SPEAKER))
            for code, day in days.items()
        ]
        self._ask(
            Question(
                self.tr("By which day does the reply come?"),
                [self.tr("Everyone can see the new day in Look back.")],
                answers,
                lambda code, _words: self._do(live, lambda: hearing.promise(reply.point.id, days[code])),
            )
        )

    def _ask(self, question: Question) -> None:
        ask_above(self, question, self._desk.doors)

    def _do(self, live: LiveMeeting, do: Callable[[], object]) -> None:
        stack_of(self).close_above(self)
        if self._desk.attempt(do) and self._desk.attempt(live.refuse_unless_kept):
            self._desk.announcer.announce(self.tr("It is kept."))
        self._fill()
