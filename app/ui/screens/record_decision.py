"""Record a decision: one question after another, each may be left out; then look at it once more and keep it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.domain.errors import MeetingError
from app.override import override
from app.services.recording import DecisionDraft, Recording
from app.ui.desk import Desk
from app.ui.look import CARD_LIMIT
from app.ui.parts.big_button import BigButton
from app.ui.parts.decision_steps import AnswerStep, ChosenStep, HereStep, LinesStep, Step
from app.ui.parts.in_sight import begin_in_sight
from app.ui.parts.page import Page, foot_row
from app.ui.parts.reading_lines import LineView, ReadingLines
from app.ui.parts.text import Text
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.deciding import CONTEXT, DECISION_REASONS, EBE_VIEWS, WHAT_CHANGED, draft_lines

CHOSEN = 1


class RecordDecisionPage(Page):
    """Writes down one decision. What is typed is kept at once, so that nothing is lost; `leave` goes back to Run."""

    is_form = True

    def __init__(
        self, desk: Desk, recording: Recording, item: str, draft: DecisionDraft, leave: Callable[[], object]
    ) -> None:
        super().__init__(self.tr("Record a decision"))
        self._desk, self._recording, self._item, self._leave = desk, recording, item, leave
        self._draft = draft
        text = recording.meeting.texts.get(item)
        self._title = text.title if text is not None else ""
        self._where = Text("", factor=0.83, limit=CARD_LIMIT)
        self._steps = self._make_steps()
        self._summary = ReadingLines()
        self._lay_out()
        self._go_to(min(max(0, draft.step), len(self._steps)))

    def _make_steps(self) -> tuple[Step, ...]:
        ways = LinesStep(
            self.tr("Which ways can we choose from?"),
            self.tr("Write each way in easy words. You can leave this out."),
            "options",
            (self.tr("Way {0}"), self.tr("One more way")),
        )
        is_over = self._recording.meeting.state.phase == "ended"
        asked = self.tr("Who was there?") if is_over else self.tr("Who is here now?")
        here = HereStep(asked, self.tr("Only numbers, no names. You can leave this out."))
        disagree = LinesStep(
            self.tr("Does somebody not agree?"),
            self.tr("Write it in their own words. Write no names. You can leave this out."),
            "disagreements",
            (self.tr("Own words {0}"), self.tr("One more person")),
        )
        return (
            ways,
            ChosenStep(self.tr("What did we decide?")),
            here,
            AnswerStep(self.tr("What do experts by experience think?"), "ebe_view", _said(EBE_VIEWS)),
            AnswerStep(self.tr("What changed because of people?"), "what_changed", _said(WHAT_CHANGED)),
            AnswerStep(self.tr("Why did we decide so?"), "reason_code", _said(DECISION_REASONS)),
            disagree,
        )

    def _lay_out(self) -> None:
        later = BigButton(self.tr("Not now"), picture="close", factor=0.83)
        later.clicked.connect(lambda _checked=False: self._leave())
        head = self.head.layout()
        if head is not None:
            head.addWidget(later)
        self.body.insertWidget(1, self._where)
        for step in self._steps:
            step.changed.connect(self._keep)
            step.hide()
            self.body.addWidget(step)
        self.body.addWidget(self._summary)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        self._before = BigButton(self.tr("Question before"), picture="back")
        self._next = BigButton(self.tr("Next question"), picture="next")
        self._done = BigButton(self.tr("Keep the decision"), picture="tick")
        self._before.clicked.connect(lambda _checked=False: self._go_by(-1))
        self._next.clicked.connect(lambda _checked=False: self._go_on())
        self._done.clicked.connect(lambda _checked=False: self._record())
        self.foot.addWidget(foot_row(self._next, self._done, self._before))

    # --- from one question to the next

    def _go_on(self) -> None:
        """The next question; words that may be private are asked about first."""
        self._steps[self._draft.step].ask_private(lambda: self._go_by(1))

    def _go_by(self, step: int) -> None:
        self._take()
        self._go_to(self._draft.step + step)
        if self.first is not None:
            self.first.setFocus()
        begin_in_sight(self)

    def _go_to(self, at: int) -> None:
        """Show one question; after the last one, all that was answered."""
        self._draft = replace(self._draft, step=at)
        is_last = at == len(self._steps)
        for number, step in enumerate(self._steps):
            if number == at:
                step.show_draft(self._draft)
            step.setVisible(number == at)
        self._show_foot(is_first=at == 0, is_last=is_last)
        self._summary.setVisible(is_last)
        if is_last:
            self._show_summary()
        else:
            self.set_title(self._steps[at].title)
        self._where.setText(self._where_words(at))
        self.first = self._done if is_last else self._steps[at].first
        self._recording.keep(self._item, self._draft)

    def _show_foot(self, *, is_first: bool, is_last: bool) -> None:
        """The button with the focus goes last, so that the focus is never lost."""
        for button, is_shown in ((self._done, is_last), (self._next, not is_last), (self._before, not is_first)):
            button.setVisible(is_shown)

    def _where_words(self, at: int) -> str:
        if at == len(self._steps):
            return self._title
        return self.tr("{0} · Question {1} of {2}").format(self._title, at + 1, len(self._steps))

    def _show_summary(self) -> None:
        self.set_title(self.tr("Is this right?"))
        lines = draft_lines(self._draft, SPEAKER)
        self._summary.show_lines([LineView(str(at), words) for at, words in enumerate(lines)], factor=1.0)

    # --- what is answered

    def _take(self) -> None:
        at = self._draft.step
        if at < len(self._steps):
            self._draft = self._steps[at].take(self._draft)

    def _keep(self) -> None:
        """Keep what is typed, at once: a crash loses nothing."""
        self._take()
        self._desk.attempt(lambda: self._recording.keep(self._item, self._draft))

    def _record(self) -> None:
        try:
            self._recording.record(self._item, self._draft)
        except MeetingError as error:
            self._desk.tell(error)
            if error.code in ("not_chosen", "words_needed"):
                self._go_to(CHOSEN)
                if self.first is not None:
                    self.first.setFocus()
            return
        kept, waits = self.tr("The decision is kept. Everyone can see it."), self.tr("Not kept yet. We keep trying.")
        self._desk.announcer.announce(waits if self._recording.meeting.unkept else kept)
        self._leave()

    @override
    def opened(self) -> None:
        begin_in_sight(self)

    @override
    def closing(self) -> bool:
        self._keep()
        return True


def _said(table: Mapping[str, str]) -> dict[str, str]:
    return {code: SPEAKER.say(CONTEXT, words) for code, words in table.items()}
