"""What a co-chair says about a decision: how open it is, that it cannot wait, and what was decided."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal, cast

from app.domain.deciding import ALREADY_DECIDED, EBE_VIEWS, WHAT_CHANGED
from app.domain.errors import MeetingError
from app.domain.events import new_id
from app.domain.kinds import (
    Correction,
    DecisionMade,
    DisagreementSaid,
    ItemChanged,
    OptionPut,
    Override,
    StageSaid,
)
from app.domain.pressing import AFTER
from app.services.deciding import NOTICE, Lateness, current, decisions_of, lateness_of
from app.services.keeper import Wish
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running

Hindrance = Literal["", "stage_needed", "already_decided", "late_item"]
NONE, OWN = "none", "own"
"""What was chosen, where it is none of the options, or something in own words."""
DRAFT_KEY = "{0}/decision/{1}"


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """
    A decision while it is written down, as it was typed.

    Shape: `chosen` is the place of an option counted from 0 as text, `NONE`, `OWN`, or "" if nobody said. `here` is how
    many people of each group are here; empty if nobody said. `step` is where the person is. `id` is what the decision
    is called in the record once it is made: one draft never makes two.
    """

    options: tuple[str, ...] = ("", "")
    chosen: str = ""
    own_words: str = ""
    here: tuple[tuple[str, int], ...] = ()
    ebe_view: str = ""
    what_changed: str = ""
    reason_code: str = ""
    disagreements: tuple[str, ...] = ("",)
    corrects: str = ""
    step: int = 0
    id: str = field(default_factory=new_id, compare=False)

    def to_json(self) -> str:
        """Return it as text that can be kept."""
        return json.dumps(asdict(self))

    @property
    def written(self) -> tuple[str, ...]:
        """The options that have words, each once."""
        return tuple(dict.fromkeys(words.strip() for words in self.options if words.strip()))

    @property
    def chosen_words(self) -> str:
        """What was decided, in words; "" for none of the options, or if nobody said."""
        if self.chosen == OWN:
            return self.own_words.strip()
        at = int(self.chosen) if self.chosen.isdigit() else len(self.options)
        return self.options[at].strip() if at < len(self.options) else ""


def draft_from(text: str) -> DecisionDraft | None:
    """Return what was kept; None if it is nothing, or cannot be read."""
    try:
        told = json.loads(text) if text else None
    except ValueError:
        return None
    if not isinstance(told, dict):
        return None
    named = cast("Mapping[str, object]", told)
    fits = named.keys() <= _FITS.keys() and all(_FITS[name](value) for name, value in named.items())
    return DecisionDraft(**{name: _as_tuple(value) for name, value in named.items()}) if fits else None


def _as_tuple(value: Any) -> Any:
    return tuple(_as_tuple(one) for one in cast("list[object]", value)) if isinstance(value, list) else value


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _are_lines(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, cast("list[object]", value)))


def _are_counts(value: object) -> bool:
    if not isinstance(value, list):
        return False
    pairs = cast("list[object]", value)
    return all(
        isinstance(pair, list) and [type(part) for part in cast("list[object]", pair)] == [str, int] for pair in pairs
    )


_FITS: dict[str, Callable[[object], bool]] = {
    **dict.fromkeys(("chosen", "own_words", "ebe_view", "what_changed", "reason_code", "corrects", "id"), _is_text),
    **dict.fromkeys(("options", "disagreements"), _are_lines),
    "here": _are_counts,
    "step": lambda value: isinstance(value, int),
}


class Recording:
    """Decisions, as one co-chair writes them down. Both co-chairs can do the same."""

    def __init__(self, running: Running, prepare: PrepareMeeting) -> None:
        self._running, self._prepare = running, prepare
        self.meeting = running.meeting

    def say_stage(self, item: str, stage: int) -> None:
        """Say how far a decision is. What is already decided is no item to decide any more: people are told."""
        wishes = [Wish(StageSaid(item, stage))]
        if stage == ALREADY_DECIDED and self.meeting.state.item(item).purpose == "decide":
            wishes.insert(0, Wish(ItemChanged(item, purpose="tell", reason_code="already_decided")))
        self.meeting.happen(self._running.maker, *wishes)

    def decide_anyway(self, item: str, reason_code: str) -> None:
        """Decide although the easy papers came late, for a reason that everyone sees."""
        self.meeting.happen(self._running.maker, Wish(Override(NOTICE, item, reason_code)))

    def lateness(self, item: str) -> Lateness | None:
        """Return how late the easy papers are; None if they are in time."""
        return lateness_of(self.meeting, self.meeting.state.item(item))

    def hindrance(self, item: str) -> Hindrance:
        """Return what must be said before a decision can be kept; "" if nothing."""
        found = self.meeting.state.item(item)
        if found.stage == ALREADY_DECIDED:
            return "already_decided"
        if found.stage is None and self.meeting.state.is_running:
            return "stage_needed"
        late = self.lateness(item)
        return "late_item" if late is not None and late.reason is None else ""

    # --- what is written down

    def draft(self, item: str) -> DecisionDraft:
        """Return what was being written; else begin with who was here at the start and the options there are."""
        kept = self._kept(item)
        return kept if kept is not None and not kept.corrects else self._new(item)

    def _kept(self, item: str) -> DecisionDraft | None:
        """Return what was being written, unless its decision was made and only the draft could not go."""
        key = DRAFT_KEY.format(self.meeting.meeting.id, item)
        kept = draft_from(self._prepare.drafts(key).get(key, ""))
        return None if kept is None or self._is_made(kept) else kept

    def _is_made(self, draft: DecisionDraft) -> bool:
        return any(made.id == draft.id for made in self.meeting.state.decisions)

    def _new(self, item: str) -> DecisionDraft:
        state, words = self.meeting.state, self.meeting.words
        there = [words[one] for one in state.item(item).options if one in words]
        return DecisionDraft(tuple(there) or ("", ""), here=tuple(sorted((state.counts or {}).items())))

    def again(self, item: str) -> DecisionDraft:
        """Return the newest decision about an item as a draft, to put it right; what was being put right is kept."""
        made = [one for one in current(decisions_of(self.meeting)) if one.item == item]
        kept, draft = self._kept(item), self._new(item)
        if not made:
            return draft
        last = made[-1]
        if kept is not None and kept.corrects == last.id:
            return kept
        is_option = last.chosen in draft.options
        chosen = str(draft.options.index(last.chosen)) if is_option else OWN if last.chosen else NONE
        return replace(
            draft,
            chosen=chosen,
            own_words="" if is_option else last.chosen,
            here=last.here or (),
            ebe_view=last.ebe_view or "",
            what_changed=last.what_changed or "",
            reason_code=last.reason_code or "",
            corrects=last.id,
        )

    def after_the_end(self) -> tuple[str, ...]:
        """Return the items about which a decision can be written down or put right after the end: for 7 days."""
        state = self.meeting.state
        if state.is_alone or state.ended_at is None or self.meeting.utc_now() - state.ended_at > AFTER:
            return ()
        talked = (item for item in state.items if item.kind == "item" and item.status in ("now", "done"))
        return tuple(item.id for item in talked if item.id in self.meeting.texts and not self.hindrance(item.id))

    def has_decision(self, item: str) -> bool:
        """Return whether something was decided about an item."""
        return any(made.item == item for made in self.meeting.state.decisions)

    def keep(self, item: str, draft: DecisionDraft | None) -> None:
        """Keep what is being written, so that a crash loses nothing; None: it is no longer needed."""
        key = DRAFT_KEY.format(self.meeting.meeting.id, item)
        self._prepare.keep_draft(key, draft.to_json() if draft is not None else "")

    def record(self, item: str, draft: DecisionDraft) -> None:
        """
        Keep a decision whole, at one moment: its options, what was chosen, and who does not agree. Once only.

        Raises: `stage_needed`, `already_decided`, `late_item`, `not_chosen`, `words_needed`; then nothing is kept and
        nothing typed is lost.
        """
        if not self._is_made(draft):
            self._refuse_unless_said(item, draft)
            self.meeting.happen(self._running.maker, *self._wishes(item, draft))
        with suppress(MeetingError):  # a full disk: the draft is known by its id, and never offered again
            self.keep(item, None)

    def _refuse_unless_said(self, item: str, draft: DecisionDraft) -> None:
        self._refuse_if_hindered(item)
        if not draft.chosen:
            raise MeetingError("not_chosen")
        if draft.chosen != NONE and not draft.chosen_words:
            raise MeetingError("words_needed")

    def _refuse_if_hindered(self, item: str) -> None:
        match self.hindrance(item):
            case "stage_needed":
                raise MeetingError("stage_needed")
            case "already_decided":
                raise MeetingError("already_decided")
            case "late_item":
                raise MeetingError("late_item")
            case "":
                pass

    def _wishes(self, item: str, draft: DecisionDraft) -> list[Wish]:
        """Return all lines of one decision. What was a mistake stands right before what puts it right."""
        there, words = self._options(item), draft.chosen_words
        new = [] if self.meeting.state.phase == "ended" else [one for one in draft.written if one not in there]
        options = [Wish(OptionPut(item), one) for one in new]
        there |= {wish.words: wish.id for wish in options}
        option = there.get(words) if draft.chosen != NONE else None
        return [
            *options,
            *([Wish(Correction(draft.corrects))] if draft.corrects else []),
            Wish(_decision(item, draft, option), "" if option else words, id=draft.id),
            *(Wish(DisagreementSaid(draft.id), said.strip()) for said in draft.disagreements if said.strip()),
        ]

    def _options(self, item: str) -> dict[str, str]:
        words = self.meeting.words
        return {words[one]: one for one in self.meeting.state.item(item).options if one in words}


def _decision(item: str, draft: DecisionDraft, option: str | None) -> DecisionMade:
    return DecisionMade(
        item,
        option,
        draft.what_changed if draft.what_changed in WHAT_CHANGED else None,
        draft.ebe_view if draft.ebe_view in EBE_VIEWS else None,
        draft.reason_code or None,
        {group: count for group, count in draft.here if count > 0} or None,
    )
