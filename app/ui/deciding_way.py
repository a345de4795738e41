"""The way to a decision about one item: say first what must be said first, then write it down or put it right."""

from collections.abc import Callable

from app.domain.errors import MeetingError
from app.services.deciding import current, decisions_of
from app.services.recording import DecisionDraft, Recording
from app.ui.desk import Desk
from app.ui.screens.deciding_questions import decided_before_question, how_open_question
from app.ui.screens.question import Question
from app.ui.screens.reasons import late_question
from app.ui.screens.record_decision import RecordDecisionPage
from app.ui.stack import PageStack
from app.ui.words import SPEAKER
from app.words.deciding import decided_words, late_words

Ask = Callable[[Question], None]
Done = Callable[[Callable[[], object]], None]


class DecidingWay:
    """`ask` opens a question above the screen; `done` comes back to it and does something."""

    def __init__(self, desk: Desk, recording: Recording, ask: Ask, done: Done, stack: PageStack) -> None:
        self._desk, self._recording, self._ask, self._done, self._stack = desk, recording, ask, done, stack

    def record(self, item: str) -> None:
        """*Record a decision* about an item; where there is one, ask if it is put right."""
        hindrance = self._recording.hindrance(item)
        if hindrance == "stage_needed":
            self.ask_how_open(item, lambda: self.record(item))
        elif hindrance == "late_item":
            self.ask_why(item, lambda: self.record(item))
        elif hindrance == "already_decided":
            self._desk.tell(MeetingError("already_decided"))
        elif self._recording.has_decision(item):
            self._ask_about_the_one_before(item)
        else:
            self._open(item, self._recording.draft(item))

    def _ask_about_the_one_before(self, item: str) -> None:
        made = [one for one in current(decisions_of(self._recording.meeting)) if one.item == item]
        self._ask(
            decided_before_question(
                decided_words(made[-1], SPEAKER),
                lambda: self._open(item, self._recording.again(item)),
                lambda: self._open(item, self._recording.draft(item)),
            )
        )

    def _open(self, item: str, draft: DecisionDraft) -> None:
        self._done(lambda: None)
        self._stack.open(RecordDecisionPage(self._desk, self._recording, item, draft, lambda: self._done(lambda: None)))

    def ask_how_open(self, item: str, then: Callable[[], object] | None = None) -> None:
        """Ask how far a decision is."""

        def answered(stage: int) -> None:
            self._done(lambda: self._recording.say_stage(item, stage))
            if then is not None and self._recording.meeting.state.item(item).stage == stage:
                then()

        self._ask(how_open_question(self._title(item), answered))

    def ask_why(self, item: str, then: Callable[[], object] | None = None) -> None:
        """Ask why a late item cannot wait."""

        def answered(reason: str) -> None:
            self._done(lambda: self._recording.decide_anyway(item, reason))
            if then is not None and self._recording.hindrance(item) != "late_item":
                then()

        late = self._recording.lateness(item)
        self._ask(late_question(answered, about=late_words(late, SPEAKER) if late is not None else ""))

    def _title(self, item: str) -> str:
        text = self._recording.meeting.texts.get(item)
        return text.title if text is not None else ""
