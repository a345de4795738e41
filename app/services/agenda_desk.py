"""One agenda while people work on it: kept after every change, checked, weighed, and the same in every screen."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from app.domain.agenda import AgendaDraft, DraftItem, EbeSaid
from app.domain.easy.check import State, check_draft, state_of
from app.domain.easy.finding import ItemFindings
from app.domain.easy.wordbook import Wordbook
from app.domain.errors import MeetingError
from app.domain.fair_findings import fair_findings
from app.domain.fairness import PowerBalance, power_balance
from app.domain.group_rules import GroupRules
from app.domain.mends import FairFinding, Mend
from app.domain.notice import ItemNotice, NoticeMeter, notice_meter
from app.domain.pictures import PictureIndex
from app.services.making import Making
from app.services.mending import apply_mend

Result = TypeVar("Result")
Listener = Callable[[], object]


@dataclass(frozen=True, slots=True)
class AgendaTools:
    """What an agenda is checked with. Asked each time, so that new words and pictures of the group count at once."""

    words: Callable[[], Wordbook]
    pictures: Callable[[], PictureIndex]
    today: Callable[[], dt.date]
    rules: Callable[[], GroupRules] = GroupRules


@dataclass
class _Looked:
    """What was found in one state of the agenda."""

    draft: AgendaDraft
    words: Wordbook
    pictures: PictureIndex
    rules: GroupRules
    checks: dict[str, ItemFindings] = field(default_factory=dict[str, ItemFindings])


class AgendaDesk:
    """
    One agenda that people work on.

    Shape: `id` is its place in the drawer; `unkept` is what to tell people if the last change is not on disk, None if
    all is kept.
    """

    def __init__(
        self, agenda_id: str, draft: AgendaDraft, keep: Callable[[AgendaDraft], None], tools: AgendaTools
    ) -> None:
        self.id = agenda_id
        self.making = Making(draft, tools.rules())
        self.unkept: MeetingError | None = None
        self._keep, self._tools = keep, tools
        self._kept = draft
        self._listeners: list[Listener] = []
        self._looked: _Looked | None = None
        self._keep_now()

    @property
    def draft(self) -> AgendaDraft:
        """The agenda as it is now."""
        return self.making.draft

    def item(self, item_id: str) -> DraftItem | None:
        """Return one item; None if it is not on the agenda any more (another screen, undo)."""
        return next((item for item in self.draft.items if item.id == item_id), None)

    def do(self, act: Callable[[Making], Result]) -> Result:
        """Change the agenda; then keep it, and tell every screen. Raises: as `Making`; then nothing is changed."""
        result = act(self.making)
        self._changed()
        return result

    def undo(self) -> None:
        """Take back the last change."""
        self.do(lambda making: making.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.do(lambda making: making.redo())

    def mend(self, mend: Mend, *, break_title: str, ebe_said: EbeSaid = "not_asked") -> None:
        """Do what a mend says; one undo takes it back. Raises: as `apply_mend`."""
        self.do(lambda making: apply_mend(making, mend, break_title=break_title, ebe_said=ebe_said))

    def keep(self) -> bool:
        """Try again to keep what is not on disk yet. Returns whether all is kept."""
        self._changed()
        return self.unkept is None

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each change."""
        self._listeners.append(listener)

    def forget(self, listener: Listener) -> None:
        """Call `listener` no more."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def balance(self) -> PowerBalance:
        """Return whose items have the minutes and the good places."""
        return power_balance(self.draft)

    def findings(self) -> tuple[FairFinding, ...]:
        """Return what is not fair yet, the heaviest first."""
        return fair_findings(self.draft, self.making.rules, self._tools.today())

    def notice(self) -> NoticeMeter:
        """Return how much notice people get."""
        return notice_meter(self.draft, self.making.rules, self._tools.today())

    def notice_of(self, item_id: str) -> ItemNotice:
        """Return how much notice people get for one item."""
        return self.notice().item(item_id)

    def checks(self, item_id: str) -> ItemFindings:
        """Return what may be hard to read in the easy words of an item."""
        return self._look().checks.get(item_id) or ItemFindings(item_id)

    def state_of(self, item_id: str) -> State:
        """Return how far the easy words of an item are: "draft", "computer_checked" or "people_checked"."""
        return state_of(self.draft.item(item_id), self.checks(item_id))

    def _look(self) -> _Looked:
        words = self._tools.words().choosing(self.draft.meanings)
        now = (self.draft, words, self._tools.pictures(), self.making.rules)
        old = self._looked
        if old is None or any(
            a is not b for a, b in zip((old.draft, old.words, old.pictures, old.rules), now, strict=True)
        ):
            draft, words, pictures, rules = now
            self._looked = old = _Looked(*now, {one.item: one for one in check_draft(draft, words, rules, pictures)})
        return old

    def _changed(self) -> None:
        self._keep_now()
        for listener in tuple(self._listeners):
            listener()

    def _keep_now(self) -> None:
        if self.draft is self._kept and self.unkept is None:
            return
        try:
            self._keep(self.draft)
        except MeetingError as error:
            self.unkept = error
        else:
            self.unkept, self._kept = None, self.draft
