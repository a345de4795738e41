"""Deciding, on Follow: how open it is, what was decided, what I think of it, and how the meeting felt."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.deciding import openness
from app.domain.kinds import Openness
from app.domain.live import Item, LiveState
from app.services.deciding import DecisionShown, current, decisions_of, is_to_decide, lateness_of, stage_said_by
from app.services.following import Following
from app.services.own_view import MEETING, OwnView
from app.services.reading_aloud import Passage
from app.ui.desk import Desk
from app.ui.item_lines import ItemPage
from app.ui.parts.deciding_part import DecidingPart, Said
from app.ui.parts.how_it_felt import HowItFelt
from app.ui.parts.own_view_part import OwnDecision, OwnViewPart
from app.ui.words import SPEAKER
from app.words.co_chairing import said_by_words
from app.words.deciding import CONTEXT, OPEN_PICTURES, OPENNESS, decided_words, decision_said, late_words

DRAFT_KEY = "{0}/disagree/{1}/"
SAID_PICTURES = {"decided": "tick", "what_changed": "to_change"}
"""What Follow shows of a decision, and its picture. All of it is in Look back."""
FELT: dict[str, Openness] = {"open": "open", "partly": "partly", "already_decided": "already_decided"}


class FollowDeciding(QObject):
    """Joins what one person sees of decisions to a Follow screen. `keeps_drafts`: what is typed outlives a crash."""

    def __init__(self, desk: Desk, following: Following, *, keeps_drafts: bool = True) -> None:
        super().__init__()
        self._desk, self._following, self._keeps_drafts = desk, following, keeps_drafts
        self._view = OwnView(following, desk.house.prepare if keeps_drafts else None)
        self._item: Item | None = None
        self._drafts: dict[str, str] = {}
        self._read_for = ""
        self._known: set[str] | None = None
        self._felt_now = False
        self.about, self.own, self.felt = DecidingPart(), OwnViewPart(), HowItFelt()
        self.own.felt_said.connect(self._say_felt)
        self.own.disagreed.connect(self._disagree)
        self.own.words_typed.connect(self._keep_draft)
        self.own.removal_asked.connect(lambda one: desk.attempt(lambda: self._view.take_words_out(one)))
        self.felt.told.connect(self._feel)
        self.felt.skipped.connect(self._skip)
        self.felt.left.connect(lambda: self._skip(MEETING))

    def around(self, lines: QWidget) -> QWidget:
        """Return what an item says, with what is known of a decision above it, and what I think of that below it."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self.about, lines, self.own):
            column.addWidget(part)
        column.addStretch()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    # --- what is shown

    def show_state(self, state: LiveState, item_id: str | None) -> None:
        """Draw what is true now of the item that this person looks at."""
        shown = current(decisions_of(self._following.meeting))
        self._tell_new(shown)
        self._item = next((one for one in state.items if one.id == item_id), None)
        about = [one for one in shown if one.item == item_id]
        self.about.show_lines(self._lines(about) if self._item is not None else ())
        self._show_own(about)
        question = self._view.next_question()
        self.felt.show_question(question, thanks=self._felt_now)

    def _tell_new(self, shown: Sequence[DecisionShown]) -> None:
        """A screen reader says what is decided, once; what was decided before this screen is not new."""
        known, self._known = self._known, {one.id for one in shown}
        for one in shown:
            if known is not None and one.id not in known:
                self._desk.announcer.announce(decided_words(one, SPEAKER))

    def _lines(self, shown: Sequence[DecisionShown]) -> list[Said]:
        item, lines = self._item, list[Said]()
        if item is None:
            return lines
        how_open = openness(item.stage)
        if how_open is not None and item.kind == "item" and not shown:
            question, answer = self.tr("How open is it?"), SPEAKER.say(CONTEXT, OPENNESS[how_open])
            who = said_by_words(stage_said_by(self._following.meeting, item.id), SPEAKER)
            lines.append(Said(OPEN_PICTURES[how_open], f"{question} {answer} {who}".strip()))
        late = lateness_of(self._following.meeting, item)
        if late is not None and (is_to_decide(item) or shown):
            lines.append(Said("warning", late_words(late, SPEAKER)))
        for one in shown:
            lines += (
                Said(SAID_PICTURES[code], words, is_strong=code == "decided")
                for code, words in decision_said(one, SPEAKER, with_own_words=False)
                if code in SAID_PICTURES
            )
        return lines

    def _show_own(self, shown: Sequence[DecisionShown]) -> None:
        several = len(shown) > 1
        mine = [
            OwnDecision(one.id, self._view.own_words(one.id), decided_words(one, SPEAKER) if several else "")
            for one in shown
        ]
        asks = self._item is not None and self._view.may_ask_felt(self._item)
        self.own.show_state(mine, asks_felt=asks, drafts=self._my_drafts())

    def passages(self, page: ItemPage) -> list[Passage]:
        """Return what is read aloud of an item: its title, what stands above its lines, its lines."""
        title, *lines = page.passages()
        return [title, *self.about.passages(), *lines]

    # --- what a person does

    def _say_felt(self, felt: str) -> None:
        item = self._item
        if item is None:
            return
        if felt:
            self._desk.attempt(lambda: self._view.felt(item.id, FELT[felt]))
        else:
            self._desk.attempt(lambda: self._view.do_not_ask(item.id))
        self._again()

    def _feel(self, question: str, face: int) -> None:
        self._felt_now = self._desk.attempt(lambda: self._view.feel(question, face)) or self._felt_now
        self._again()

    def _skip(self, about: str) -> None:
        self._desk.attempt(lambda: self._view.do_not_ask(about))
        self._again()

    def _disagree(self, decision: str, words: str) -> None:
        if self._desk.attempt(lambda: self._view.disagree(decision, words)):
            self._keep_draft(decision, "")
            self._desk.announcer.announce(self.tr("Kept. You do not agree."))

    def _again(self) -> None:
        self.show_state(self._following.meeting.shown(), self._item.id if self._item is not None else None)

    def _my_drafts(self) -> dict[str, str]:
        start = self._start
        if start != self._read_for:
            kept = self._desk.house.prepare.drafts(start) if self._keeps_drafts else {}
            self._read_for, self._drafts = start, {key.removeprefix(start): words for key, words in kept.items()}
        return self._drafts

    @property
    def _start(self) -> str:
        return DRAFT_KEY.format(self._following.meeting.meeting.id, self._following.profile)

    def _keep_draft(self, decision: str, words: str) -> None:
        """Keep what is typed. No decision: the part wants to be drawn again."""
        if not decision:
            self._again()
            return
        self._my_drafts()[decision] = words
        if self._keeps_drafts:
            self._desk.attempt(lambda: self._desk.house.prepare.keep_draft(self._start + decision, words))
