"""What a check of fairness found, and the mends it offers: each one press, each can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Weight = Literal["fail", "warn", "hint"]
WEIGHTS: tuple[Weight, ...] = ("fail", "warn", "hint")
MendCode = Literal[
    "add_break", "give_minutes", "end_later", "move_before_break", "move_earlier", "move_first", "tell_only",
    "next_time",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mend:
    """
    One press that mends a finding.

    Shape: `item` is the id of the item it is done to ("" for the meeting). `before`: the id of the item it goes in
    front of. `minutes`: how many are added. `from_item`: which item gives them; "" if they are free or the meeting
    ends later.
    """

    code: MendCode
    item: str = ""
    before: str = ""
    minutes: int = 0
    from_item: str = ""


@dataclass(frozen=True, slots=True)
class FairFinding:
    """
    Something that is not fair yet. `code` has its words in `app/words/fairness.py`.

    Shape: `item` is the id of an item, None for the whole agenda. `asks` names the field that a person should fill
    in, of the item or of the agenda; "" if there is none.
    """

    code: str
    weight: Weight
    item: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict[str, object])
    mends: tuple[Mend, ...] = ()
    asks: str = ""
