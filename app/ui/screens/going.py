"""What goes and when: which meetings are old enough, which wait for an answer, and which go later."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from app.domain.errors import MeetingError
from app.override import override
from app.services.letting_go import Going, Preview
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, clear, foot_row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.screens.copies import copy_days
from app.ui.screens.question import Answer, Question
from app.ui.stack import stack_of
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.privacy_notice import CHOICES, CONTEXT
from app.words.story import day_words

LATER = 10


class GoingPage(Page):
    """The preview. Exactly what stands here goes, after one more yes; nothing goes by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("What goes and when"))
        self._desk = desk
        back = BigButton(self.tr("Back"), picture="back")
        back.clicked.connect(lambda _checked=False: desk.doors.back())
        head = self.head.layout()
        if head is not None:
            head.addWidget(back)
        self._shown = Preview(desk.house.group.privacy.now.details_days)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self._delete = BigButton("", picture="remove")
        self._delete.clicked.connect(lambda _checked=False: self._ask())
        self.foot.addWidget(foot_row(self._delete))
        self.first = back

    @override
    def opened(self) -> None:
        self._look()

    def _look(self) -> None:
        self._shown = self._desk.house.letting_go.preview()
        self._draw()

    def _draw(self) -> None:
        shown = self._shown
        clear(self._list)
        days = SPEAKER.say(CONTEXT, CHOICES[shown.days])
        self._list.addWidget(Text(self.tr("Your group keeps the details of a meeting for: {0}.").format(days)))
        self._list.addWidget(Text(self.tr("Nothing goes by itself. You see it here first, then you say yes.")))
        self._add(self.tr("These can go now"), shown.due, self.tr("There are none."))
        if shown.copies:
            copies = self.tr("They also go from the copies that Fair Say made: {0}.")
            self._list.addWidget(Text(copies.format(" · ".join(copy_days(self._desk, shown.copies))), factor=0.92))
        self._list.addWidget(Text(self.tr("Papers and copies that you saved stay. Delete them yourself."), factor=0.92))
        if shown.held:
            self._add(self.tr("These stay, because people wait for an answer"), shown.held, "")
        if shown.later:
            self._add(self.tr("These go later"), shown.later[:LATER], "")
        if len(shown.later) > LATER:
            self._list.addWidget(Text(self.tr("And {0} more after that.").format(len(shown.later) - LATER)))
        self._delete.setVisible(bool(shown.due))
        self._delete.say(self._question(self.tr("Delete 1 meeting"), self.tr("Delete {0} meetings")))

    def _add(self, heading: str, meetings: Sequence[Going], none: str) -> None:
        self._list.addWidget(Heading(heading, factor=1.2))
        if not meetings:
            self._list.addWidget(Text(none))
        for going in meetings:
            self._list.addWidget(self._panel(going))

    def _panel(self, going: Going) -> Panel:
        panel = Panel()
        panel.body.addWidget(Text(going.title, bold=True))
        panel.body.addWidget(Text(day_words(going.day, SPEAKER), factor=0.92))
        if going.lines:
            told = self.tr("{0} lines of what happened, {1} texts that people wrote.")
            panel.body.addWidget(Text(told.format(going.lines, going.texts), factor=0.92))
        else:
            goes = self.tr("From {0} on.").format(day_words(going.goes_on, SPEAKER))
            panel.body.addWidget(Text(goes, factor=0.92))
        if going.waiting:
            self._add_waiting(panel, going)
        return panel

    def _add_waiting(self, panel: Panel, going: Going) -> None:
        one = self.tr("1 point still waits for an answer.")
        waits = one if going.waiting == 1 else self.tr("{0} points still wait for an answer.").format(going.waiting)
        panel.body.addWidget(Text(waits, bold=True))
        look = BigButton(self.tr("Look at it"), picture="look_back", factor=0.83)
        look.setAccessibleName(self.tr("Look at it: {0}").format(going.title))
        look.clicked.connect(lambda _checked=False: self._desk.doors.look_back(going.id))
        panel.body.addWidget(look)

    # --- deleting

    def _question(self, one: str, several: str) -> str:
        count = len(self._shown.due)
        return one if count == 1 else several.format(count)

    def _ask(self) -> None:
        """Ask about the meetings that stand here now; no other meeting goes."""
        stack, shown = stack_of(self), self._shown

        def answered(code: str, _words: str) -> None:
            stack.close_above(self)
            if code == "yes":
                self._let_go(shown)

        answers = [
            Answer("no", self.tr("No, keep them"), "back", changes_nothing=True),
            Answer("yes", self.tr("Yes, delete them"), "remove"),
        ]
        titles = [going.title for going in self._shown.due]
        title = self._question(self.tr("Delete 1 meeting?"), self.tr("Delete {0} meetings?"))
        stack.open(Question(title, [*titles, self.tr("It cannot come back.")], answers, answered))

    def _let_go(self, shown: Preview) -> None:
        before = len(shown.due)
        trouble: MeetingError | None = None
        try:
            self._desk.house.letting_go.let_go(shown)
        except MeetingError as error:
            trouble = error
        self._look()
        if self.first is not None:
            self.first.setFocus()
        if trouble is not None:
            self._desk.tell(trouble)
            return
        one, several = self.tr("1 meeting is deleted."), self.tr("{0} meetings are deleted.")
        self._desk.announcer.announce(one if before == 1 else several.format(before))


def going_way(desk: Desk, due: int) -> BigButton:
    """Return the button that opens the preview. `due`: how many meetings are old enough."""
    translate = QCoreApplication.translate
    hint = translate("GoingPage", "1 meeting is old enough to go.")
    if due != 1:
        hint = translate("GoingPage", "{0} meetings are old enough to go.").format(due)
    button = BigButton(translate("GoingPage", "What goes and when"), picture="calendar", hint=hint, factor=0.83)
    button.clicked.connect(lambda _checked=False: desk.doors.open_page(lambda: GoingPage(desk)))
    return button
