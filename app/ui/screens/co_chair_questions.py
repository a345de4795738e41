"""The questions that Run asks a co-chair: waiting points, reasons, answers. Nothing is chosen beforehand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.domain.kinds import Outcome
from app.domain.points import Press
from app.domain.pressing import HARD_WORD_CARDS
from app.services.hearing import Hearing
from app.services.running import Running, WaitingChoice
from app.ui.desk import Desk
from app.ui.hard_now import hard_term
from app.ui.our_words_door import our_words_button
from app.ui.parts.page import row
from app.ui.screens.me_too_question import ME_TOO, me_too_answer, me_too_question
from app.ui.screens.question import Answer, Question
from app.ui.words import SPEAKER
from app.words.about_points import Known, chair_words
from app.words.pressing import CARDS, CONTEXT, OUTCOMES, REASONS
from app.words.word_cards import named

WRITE_REASONS = ("no_time", "not_here", "other_meeting", "people_asked")
PAUSE_REASONS = ("people_said_ready", "pressed_by_mistake", "must_leave")
THINKING = (10, 30, 60, 0)

Open = Callable[[Question], None]
Done = Callable[[Callable[[], object]], None]


class CoChairQuestions(QObject):
    """Opens one question after another; `done` runs what was decided and comes back to Run."""

    def __init__(self, running: Running, hearing: Hearing, open_page: Open, done: Done, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._running, self._hearing = running, hearing
        self._open, self._done = self.open_page, self.done = open_page, done

    def _known(self, press: Press) -> list[str]:
        """Return the owner's words, and what else is known of a press."""
        waiting = next((one for one in self._hearing.waiting() if one.press.id == press.id), None)
        words = [self.tr("Their words: {0}").format(waiting.words)] if waiting and waiting.words else []
        return [*words, *chair_words(Known(press, waiting.name if waiting else ""), SPEAKER)]

    def _reasons(self, codes: Sequence[str]) -> list[Answer]:
        return [Answer(code, SPEAKER.say(CONTEXT, REASONS[code])) for code in codes]

    # --- moving on with points waiting

    def for_each_point(self, points: Sequence[Press], then: Callable[[list[WaitingChoice]], object]) -> None:
        """Ask what to do with each waiting point, one by one; hearing one now ends the asking."""
        self._ask_about(list(points), [], then)

    def _ask_about(
        self, left: list[Press], chosen: list[WaitingChoice], then: Callable[[list[WaitingChoice]], object]
    ) -> None:
        if not left or any(choice.choice == "hear_now" for choice in chosen):
            self._done(lambda: then(chosen))
            return
        press, rest = left[0], left[1:]

        def answered(code: str, _words: str) -> None:
            if code == "write_down":
                self._ask_reason(press, rest, chosen, then)
            elif code == "hear_now":
                self._ask_about(rest, [*chosen, WaitingChoice(press.id, "hear_now")], then)
            else:
                self._ask_about(rest, [*chosen, WaitingChoice(press.id, "keep")], then)

        said = [self.tr("This point was raised here and nobody has answered it."), *self._known(press)]
        answers = [
            Answer("hear_now", self.tr("Hear it now"), "point"),
            Answer("keep", self.tr("Keep it for later"), "waiting", self.tr("It comes back at the end.")),
            Answer(
                "write_down", self.tr("Write it down"), "simple_words", self.tr("It is not heard today. Give a reason.")
            ),
        ]
        self._open(Question(self.tr("A point is waiting"), said, answers, answered))

    def _ask_reason(
        self,
        press: Press,
        rest: list[Press],
        chosen: list[WaitingChoice],
        then: Callable[[list[WaitingChoice]], object],
    ) -> None:
        def answered(reason: str, _words: str) -> None:
            self._ask_about(rest, [*chosen, WaitingChoice(press.id, "write_down", reason)], then)

        said = [self.tr("The reason is kept, and everyone can see it.")]
        self._open(Question(self.tr("Why is it not heard today?"), said, self._reasons(WRITE_REASONS), answered))

    # --- pause

    def go_on(self) -> None:
        """Ask why a co-chair ends the pause."""
        said = [self.tr("People on Follow end a pause by We are ready."), self.tr("If you end it, the reason is kept.")]
        self._open(
            Question(
                self.tr("Why do we go on?"),
                said,
                self._reasons(PAUSE_REASONS),
                lambda code, _words: self._done(lambda: self._running.go_on(code)),
            )
        )

    # --- one press

    def about_press(self, press: Press) -> None:
        """Ask what to do with one press."""
        if not press.is_point:
            self._about_card(press)
            return
        is_heard = press.status == "called"
        answers = [] if is_heard else [Answer("call", self.tr("Hear it now"), "point")]
        answers += [
            Answer("answer", self.tr("It was heard. Say what comes of it"), "tick"),
            Answer("keep", self.tr("Keep it for later"), "waiting"),
            Answer("write_down", self.tr("Write it down, not heard today"), "simple_words"),
        ]
        if not press.is_seen:
            answers.append(Answer("see", self.tr("Just say that we saw it"), "okay"))
        if press.came_from == "run":
            answers.append(Answer("take_back", self.tr("Take it back"), "back"))
        said = self._known(press)
        said = said if press.has_words else [self.tr("It has no words."), *said]
        self._open(Question(self.tr("A point"), said, answers, lambda code, _words: self._press_chosen(press, code)))

    def _press_chosen(self, press: Press, code: str) -> None:
        if code == "answer":
            self._ask_outcome(press)
        elif code == "write_down":
            said = [self.tr("The reason is kept, and everyone can see it.")]
            answered = lambda reason, _words: self._done(lambda: self._hearing.write_down(press.id, reason))  # noqa: E731
            self._open(Question(self.tr("Why is it not heard today?"), said, self._reasons(WRITE_REASONS), answered))
        else:
            acts = {
                "call": self._hearing.call,
                "keep": self._hearing.keep,
                "see": self._hearing.see,
                "take_back": self._hearing.take_back,
            }
            self._done(lambda: acts[code](press.id))

    def _ask_outcome(self, press: Press) -> None:
        codes: tuple[Outcome, ...] = ("changed", "will_change", "could_not", "passed_on", "not_decided")
        outcomes: dict[str, Outcome] = {code: code for code in codes}
        answers = [Answer(code, SPEAKER.say(CONTEXT, OUTCOMES[code])) for code in codes]

        def answered(code: str, words: str) -> None:
            self._done(lambda: self._hearing.answer(press.id, outcomes[code], words))

        label = self.tr("Why, or what happens next (in easy words)")
        said = [self.tr("Write it first, if you like. Then press an answer.")]
        self._open(Question(self.tr("What comes of it?"), said, answers, answered, words_label=label))

    def _about_card(self, press: Press) -> None:
        title = SPEAKER.say(CONTEXT, CARDS[press.meaning])
        answers = [
            Answer("see", self.tr("We saw it"), "okay"),
            Answer("done", self.tr("We did something about it"), "tick"),
        ]
        if press.came_from == "run":
            answers.append(Answer("take_back", self.tr("Take it back"), "back"))

        def answered(code: str, _words: str) -> None:
            acts: dict[str, Callable[[], object]] = {
                "see": lambda: self._hearing.see(press.id),
                "done": lambda: self._hearing.answer(press.id, "done"),
                "take_back": lambda: self._hearing.take_back(press.id),
            }
            self._done(acts[code])

        is_hard, term = press.meaning in HARD_WORD_CARDS, hard_term(self._desk, press.term)
        said = [self.tr("Somebody pressed this card."), *self._known(press)]
        said += [self.tr("The hard word: {0}").format(named(term)), term.explanation] if term is not None else []
        said += [self.tr("Can you say it in other words?")] if is_hard else []
        question = Question(title, said, answers, answered)
        self._open(question)
        words = our_words_button(question, lambda: term.term if term is not None else "") if is_hard else None
        if words is not None:
            question.body.addWidget(row(words))

    def someone_raised(self, meanings: Sequence[str]) -> None:
        """Ask which card somebody in the room raised."""
        answers = [Answer(meaning, SPEAKER.say(CONTEXT, CARDS[meaning]), meaning) for meaning in meanings]
        points = [one for one in self._hearing.waiting() if one.press.is_point]
        answers += [me_too_answer()] if points else []

        def answered(code: str, _words: str) -> None:
            if code == ME_TOO:
                too = lambda point: self._done(lambda: self._hearing.me_too(point))  # noqa: E731
                self._open(me_too_question(points, too))
            else:
                self._done(lambda: self._hearing.someone_raised(code))  # pyright: ignore[reportArgumentType]

        said = [self.tr("This is for people without a laptop.")]
        self._open(Question(self.tr("Which card did they raise?"), said, answers, answered))

    # --- time

    def thinking(self) -> None:
        """Ask how long the quiet time is."""
        names = {0: self.tr("No limit")}
        answers = [Answer(str(s), names.get(s, self.tr("{0} seconds").format(s)), "thinking") for s in THINKING]
        self._open(
            Question(
                self.tr("How long is the thinking time?"),
                [self.tr("It is quiet. Nobody needs to speak.")],
                answers,
                lambda code, _words: self._done(lambda: self._running.think(int(code))),
            )
        )

    def end(self, then: Callable[[], object]) -> None:
        """Ask before the meeting ends."""
        answers = [
            Answer("end", self.tr("End the meeting"), "tick"),
            Answer("stay", self.tr("No, go on"), "back", changes_nothing=True),
        ]

        def answered(code: str, _words: str) -> None:
            self._done(then if code == "end" else lambda: None)

        self._open(
            Question(
                self.tr("End the meeting now?"), [self.tr("You can look back at it afterwards.")], answers, answered
            )
        )
