"""The questions of Make an agenda: who loses minutes, why, and what experts by experience said."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from app.domain.agenda import DraftItem, EbeSaid
from app.domain.errors import MeetingError
from app.domain.mends import Mend
from app.services import agenda_steps
from app.services.agenda_desk import AgendaDesk
from app.services.making import Because, Payer
from app.ui.desk import Desk
from app.ui.parts.day_and_time import read_minutes
from app.ui.parts.item_words import item_title, minutes_words
from app.ui.parts.page import Page
from app.ui.screens.question import Answer, Question, ask_above
from app.ui.screens.reasons import ebe_said_question, late_question, reason_question
from app.ui.stack import PageStack
from app.ui.words import SPEAKER
from app.words import asking
from app.words.fairness import break_title

MINUTES = (5, 10, 15, 20, 30, 45)
NOBODY, TYPED = "", "typed"

Change = Callable[[Payer | None, Because | None], object]


class AgendaQuestions(QObject):
    """
    Changes an agenda, and asks first what must be asked. Nothing is chosen beforehand.

    Shape: `page` is the screen that comes back when all is answered; `done` is called then.
    """

    def __init__(self, desk: Desk, agenda: AgendaDesk, page: Page, stack: PageStack) -> None:
        super().__init__(page)
        self._desk, self._agenda, self._page, self._stack = desk, agenda, page, stack

    def set_minutes(self, item_id: str, minutes: int | None) -> None:
        """Give an item so many minutes. Where they are not free, ask who loses them."""
        item = self._agenda.draft.item(item_id)
        more = (minutes or 0) - (item.minutes or 0)
        if minutes is None:
            change: Change = lambda payer, because: self._agenda.do(  # noqa: E731
                lambda making: making.set_minutes(item_id, None, payer, because)
            )
        else:
            change = lambda payer, because: self._agenda.do(  # noqa: E731
                lambda making: agenda_steps.set_minutes(making, item_id, minutes, payer, because)
            )
        self._paid(change, max(0, more), item if more < 0 else None, item_id)

    def ask_minutes(self, item_id: str) -> None:
        """Ask how many minutes an item should have."""
        item = self._agenda.draft.item(item_id)
        least = self._agenda.making.rules.least_break_minutes if item.kind == "break" else 0
        choices = [minutes for minutes in MINUTES if minutes != item.minutes and minutes >= least]
        answers = [Answer(str(one), self.tr("{0} minutes").format(one)) for one in choices]
        said = [item_title(item), self.tr("Now: {0}").format(minutes_words(item))]

        answers.append(Answer(TYPED, self.tr("The number that I wrote"), "tick"))

        def answered(code: str, words: str) -> None:
            minutes = read_minutes(words) if code == TYPED else int(code)
            if minutes is None:
                trouble = self.tr("This is no number of minutes. Write it like 15.")
                self._desk.announcer.announce(trouble, at_once=True)
            else:
                self.set_minutes(item_id, minutes)

        label = self.tr("Another number of minutes")
        self._ask(Question(self.tr("How many minutes?"), said, answers, answered, words_label=label))

    def add(self, item: DraftItem) -> None:
        """Add an item where it fits best. Where its minutes are not free, ask who loses them."""
        place = agenda_steps.place_for(self._agenda.draft, item)
        self.add_at(item, place)

    def add_at(self, item: DraftItem, place: int) -> None:
        """Add an item at a place."""

        def change(payer: Payer | None, _because: Because | None) -> None:
            self._agenda.do(lambda making: agenda_steps.add_item(making, item, place, payer))
            self._desk.announcer.announce(self.tr("{0} is on the agenda.").format(item_title(item)))

        self._paid(change, item.minutes or 0, None, "")

    def ask_break(self) -> None:
        """Ask where a new break goes."""
        draft, minutes = self._agenda.draft, self._agenda.making.rules.break_minutes
        title = break_title(SPEAKER)
        new = DraftItem(title, kind="break", minutes=minutes, easy_title=title, picture="break")
        answers = [
            Answer(str(at), self.tr("Before: {0}").format(item_title(item)), "break")
            for at, item in enumerate(draft.items)
            if at > 0
        ]
        answers.append(Answer(str(len(draft.items)), self.tr("At the end"), "break"))
        said = [self.tr("It takes {0} minutes. You can change that.").format(minutes)]

        def answered(code: str, _words: str) -> None:
            self.add_at(new, int(code))

        self._ask(Question(self.tr("Where does the break go?"), said, answers, answered))

    def remove(self, item_id: str) -> None:
        """Take an item off. What experts by experience asked for needs a reason."""
        item = self._agenda.draft.item(item_id)

        def change(because: Because | None) -> None:
            self._agenda.do(lambda making: making.remove(item_id, because))
            words = self.tr("{0} is taken off. Undo brings it back.").format(item_title(item))
            self._desk.announcer.announce(words)

        self._explained(change, item, self.tr("Why does it go off the agenda?"))

    def step(self, item_id: str, by: int) -> None:
        """Move an item one place. What experts by experience asked for needs a reason to go later."""
        draft = self._agenda.draft
        later = agenda_steps.goes_later(draft, item_id, by)
        if not later:
            self._desk.announcer.announce(self.tr("It is the first one.") if by < 0 else self.tr("It is the last one."))
            return
        mover, loser = draft.item(item_id), draft.item(later)
        needs = loser if loser.is_ebe and not (mover.is_ebe and mover is not loser) else None

        def change(because: Because | None) -> None:
            if needs is None and mover is not loser:
                self._agenda.do(lambda making: making.move(item_id, making.place(item_id) - 1))
            else:
                self._agenda.do(lambda making: agenda_steps.step(making, item_id, by, because))
            place = self._agenda.making.place(item_id) + 1
            said = self.tr("It is number {0} of {1} now.").format(place, len(self._agenda.draft.items))
            self._desk.announcer.announce(said)

        self._explained(change, needs, self.tr("Why does it come later?"))

    def mend(self, mend: Mend) -> None:
        """Do what a mend says. Before an EbE item waits for the next meeting, ask what EbEs said."""
        item = self._agenda.item(mend.item)

        def change(said: EbeSaid) -> None:
            self._finish(lambda: self._agenda.mend(mend, break_title=break_title(SPEAKER), ebe_said=said))

        if mend.code == "next_time" and item is not None and item.is_ebe:
            self._ask(ebe_said_question(change, about=item_title(item)))
        else:
            change("not_asked")

    def say_late(self, item_id: str) -> None:
        """Ask why an item is decided although its easy papers are late."""
        title = item_title(self._agenda.draft.item(item_id))

        def answered(reason: str) -> None:
            self._finish(lambda: self._agenda.do(lambda making: making.change(item_id, late_reason=reason)))

        self._ask(late_question(answered, about=title))

    def ask_template_name(self) -> None:
        """Ask what to call this agenda as a template of the group."""

        def answered(_code: str, name: str) -> None:
            self._finish(lambda: self._keep_template(name))

        said = [self.tr("You can begin another agenda with it. Days and papers are left out.")]
        answers = [Answer("keep", self.tr("Keep it"), "tick")]
        label = self.tr("Name of the template")
        self._ask(Question(self.tr("Keep as our template"), said, answers, answered, words_label=label))

    def _keep_template(self, name: str) -> None:
        self._desk.house.group.ways.save_own(name, self._agenda.draft)
        self._desk.announcer.announce(self.tr("It is kept. Find it under From a template."))

    # --- how it is asked

    def _paid(self, change: Change, more: int, loser: DraftItem | None, item_id: str) -> None:
        """Change the minutes; ask first who loses them, and why where experts by experience asked for it."""
        draft, rules = self._agenda.draft, self._agenda.making.rules
        missing = agenda_steps.missing_minutes(draft, more)
        if not missing:
            title = self.tr("Why does it lose minutes?")
            self._explained(lambda because: change(None, because), loser, title)
            return
        able = agenda_steps.can_pay(draft, missing, rules.least_break_minutes, item_id)
        answers = [Answer(one.id, item_title(one), hint=self._about(one)) for one in able]
        answers.append(Answer(NOBODY, self.tr("Nobody: the meeting gets longer"), "time"))
        said = [
            self.tr("1 minute is missing.") if missing == 1 else self.tr("{0} minutes are missing.").format(missing)
        ]

        def answered(code: str, _words: str) -> None:
            payer = next((one for one in able if one.id == code), None)
            self._explained(
                lambda because: change(Payer(code, because), None), payer, self.tr("Why does it lose minutes?")
            )

        self._ask(Question(self.tr("Who loses these minutes?"), said, answers, answered))

    def _about(self, item: DraftItem) -> str:
        if item.kind == "break":
            return minutes_words(item)
        return f"{minutes_words(item)} · {SPEAKER.say(asking.CONTEXT, asking.ASKED[item.asked_by])}"

    def _explained(self, change: Callable[[Because | None], object], loser: DraftItem | None, title: str) -> None:
        """Do it; where experts by experience asked for what loses, ask why first, and what they said."""
        if loser is None or not loser.is_ebe:
            self._finish(lambda: change(None))
            return

        def with_reason(reason: str) -> None:
            because = Because(reason)
            self._ask(
                ebe_said_question(
                    lambda said: self._finish(lambda: change(replace(because, ebe_said=said))), about=item_title(loser)
                )
            )

        self._ask(reason_question(title, with_reason, about=item_title(loser)))

    def _ask(self, question: Question) -> None:
        ask_above(self._page, question, self._desk.doors)

    def _finish(self, do: Callable[[], object]) -> None:
        self._stack.close_above(self._page)
        try:
            do()
        except MeetingError as error:
            self._desk.tell(error)
