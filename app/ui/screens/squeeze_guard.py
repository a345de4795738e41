"""The squeeze guard while the meeting is on: who loses, why, and what EbEs said. Nothing is chosen beforehand."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from app.domain.agenda import DraftItem, EbeSaid
from app.domain.errors import MeetingError
from app.domain.live import Item
from app.services.agenda_now import FINISHING_LATER, AgendaNow, Change, Effect, NewItem, spare
from app.services.lost_time import FOUND
from app.services.making import Because
from app.ui.screens.question import Answer, Question
from app.ui.screens.reasons import ebe_said_question
from app.ui.words import SPEAKER
from app.words import asking
from app.words.planning import reason_words
from app.words.squeezing import REASONS_IN_A_MEETING, effect_words, loss_words, why_words

STEPS = (5, 10, -5)
NOBODY, LATER = "", "later"

Open = Callable[[Question], None]
Done = Callable[[Callable[[], object]], None]
ChangeFor = Callable[[str], Change]


class SqueezeGuard(QObject):
    """
    Asks what must be asked before today's agenda changes, then changes it.

    Shape: `open_page` puts a question on top; `done` comes back to the screen that asked, and does it.
    """

    def __init__(self, now: AgendaNow, open_page: Open, done: Done) -> None:
        super().__init__()
        self._now, self._open, self._done = now, open_page, done

    def minutes(self, item_id: str) -> None:
        """Ask for more or fewer minutes, and who loses them."""
        more, fewer = self.tr("{0} minutes more"), self.tr("{0} minutes fewer")
        item = self._now.state.item(item_id)
        answers = [
            Answer(
                str(step),
                more.format(step) if step > 0 else fewer.format(-step),
                "more_time" if step > 0 else "remove",
            )
            for step in STEPS
            if (item.minutes or 0) + step > 0
        ]
        said = [part for part in (self._now.title(item_id), self._has(item)) if part]
        question = Question(
            self.tr("Change the minutes"), said, answers, lambda code, _words: self._step(item_id, code)
        )
        self._open(question)

    def _step(self, item_id: str, code: str) -> None:
        step = int(code)
        if step > 0:
            self._who_loses(step, lambda payer: self._now.minutes(item_id, step, payer), but=item_id)
        else:
            self.make(self._now.minutes(item_id, step))

    def add(self, new: NewItem) -> None:
        """Put a new item on the agenda; where it has minutes, ask who loses them."""
        if new.minutes:
            self._who_loses(new.minutes, lambda payer: self._now.added(new, payer))
        else:
            self.make(self._now.added(new))

    def bring_back(self, item_id: str) -> None:
        """Put an item back that was taken off."""
        self.make(self._now.brought_back(item_id))

    def carry(self, item: DraftItem) -> None:
        """Put an item of an earlier meeting on the agenda, first; where it has minutes, ask who loses them."""
        if item.minutes:
            self._who_loses(item.minutes, lambda payer: self._now.carried(item, payer))
        else:
            self.make(self._now.carried(item))

    def undo(self) -> None:
        """Put the last change back, with a reason."""
        change = self._now.undoing()
        if change is not None:
            self.make(change)

    # --- after a pause

    def find(self, minutes: int, leave: Callable[[], object]) -> None:
        """Ask where the minutes of a pause are found. What EbEs asked for comes last, and is never taken by itself."""
        gives = {item.id: min(minutes, spare(item)) for item in self._now.payers(1)}
        changes = {item_id: self._now.minutes(item_id, -given) for item_id, given in gives.items()}
        answers = [Answer(LATER, self.tr("We finish later"), "time", self.tr("Nobody loses any minutes."))]
        for item in self._now.payers(1):
            hint = self._gives(item, gives[item.id], changes[item.id])
            answers.append(Answer(item.id, self._now.title(item.id), self._shape(item), hint))
        answers.append(Answer(NOBODY, self.tr("No, leave it"), "back", changes_nothing=True))

        def answered(code: str, _words: str) -> None:
            if code == NOBODY:
                self._done(leave)
            elif code == LATER:
                self._done(lambda: self._now.do(FINISHING_LATER, Because(FOUND)))
            else:
                self._found(changes[code])

        one, many = self.tr("The pause took 1 minute."), self.tr("The pause took {0} minutes.").format(minutes)
        said = [one if minutes == 1 else many, self.tr("A pause is a right. It may take the time it needs.")]
        self._open(Question(self.tr("Where do we find this time?"), said, answers, answered))

    def _gives(self, item: Item, given: int, change: Change) -> str:
        one, many = self.tr("1 minute less."), self.tr("{0} minutes less.").format(given)
        said = (self._has(item), one if given == 1 else many, self._who(item), self._words(change))
        return " ".join(part for part in said if part)

    def _found(self, change: Change) -> None:
        """Take the minutes; the reason is known, and what EbEs said is asked where it is theirs."""
        effect = self._now.effect(change)
        if effect.squeezed:
            self._ask_what_they_said(change, effect, Because(FOUND))
        else:
            self._done(lambda: self._now.do(change, Because(FOUND)))

    # --- who loses

    def _who_loses(self, minutes: int, change_for: ChangeFor, but: str = "") -> None:
        payers = self._now.payers(minutes, but)
        changes = {payer.id: change_for(payer.id) for payer in payers} | {NOBODY: change_for(NOBODY)}
        answers = [
            Answer(payer.id, self._now.title(payer.id), self._shape(payer), self._cost(payer, changes[payer.id]))
            for payer in payers
        ]
        answers.append(Answer(NOBODY, self.tr("Nobody. We finish later"), "time", self._words(changes[NOBODY])))
        said = [self.tr("It is about {0} minutes.").format(minutes)]
        question = Question(
            self.tr("Who loses these minutes?"), said, answers, lambda code, _words: self.make(changes[code])
        )
        self._open(question)

    def _shape(self, item: Item) -> str:
        return "break" if item.kind == "break" else ""

    def _cost(self, item: Item, change: Change) -> str:
        return " ".join(part for part in (self._has(item), self._who(item), self._words(change)) if part)

    def _who(self, item: Item) -> str:
        return "" if item.kind == "break" else f"{SPEAKER.say(asking.CONTEXT, asking.ASKED[item.asked_by])}."

    def _has(self, item: Item) -> str:
        if item.minutes is None:
            return self.tr("It has no minutes yet.")
        one, many = self.tr("It has 1 minute now."), self.tr("It has {0} minutes now.")
        return one if item.minutes == 1 else many.format(item.minutes)

    def _words(self, change: Change) -> str:
        """Return what a change does to the power balance; "" where it cannot be made."""
        try:
            effect = self._now.effect(change)
        except MeetingError:
            return ""
        return effect_words(effect.before, effect.after, SPEAKER)

    # --- why, and what they said

    def make(self, change: Change) -> None:
        """Make a change; ask first why, and what EbEs said where something of theirs loses by it."""
        try:
            effect = self._now.effect(change)
        except MeetingError:
            self._done(lambda: self._now.do(change))  # says in words why it cannot be done
            return
        if effect.squeezed:
            self._ask_why(change, effect, lambda because: self._ask_what_they_said(change, effect, because))
        elif effect.needs_reason or change.does == "undone":
            self._ask_why(change, effect, lambda because: self._done(lambda: self._now.do(change, because)))
        else:
            self._done(lambda: self._now.do(change))

    def _ask_why(self, change: Change, effect: Effect, then: Callable[[Because], object]) -> None:
        said = [*self._losses(effect), effect_words(effect.before, effect.after, SPEAKER)]
        if effect.squeezed:
            said.append(self.tr("Experts by experience asked for this item."))
        said.append(self.tr("The reason is kept, and everyone can see it."))
        answers = [Answer(code, reason_words(code, SPEAKER)) for code in REASONS_IN_A_MEETING]
        question = Question(self._title(change, effect), said, answers, lambda reason, _words: then(Because(reason)))
        self._open(question)

    def _title(self, change: Change, effect: Effect) -> str:
        if change.does == "undone":
            return self.tr("Why is it put back?")
        return why_words(effect.squeezed[0], SPEAKER) if effect.squeezed else self.tr("Why is the agenda changed?")

    def _losses(self, effect: Effect) -> Sequence[str]:
        return [loss_words(one, self._now.title(one.item), SPEAKER) for one in effect.squeezed]

    def _ask_what_they_said(self, change: Change, effect: Effect, because: Because) -> None:
        def answered(said: EbeSaid) -> None:
            told = replace(because, ebe_said=said)
            self._done(lambda: self._now.do(change, told, is_squeeze=True))

        self._open(ebe_said_question(answered, about=" ".join(self._losses(effect))))
