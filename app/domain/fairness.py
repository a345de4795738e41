"""Power balance: whose items have the minutes and the good places of an agenda, before the meeting."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.agenda import AgendaDraft, AskedBy, DraftItem
from app.domain.standing_items import is_standing

LAST_THIRD = 2 / 3
NEARLY = 1e-9
SIDES: tuple[AskedBy, ...] = ("ebe", "both", "ebt", "not_said")


@dataclass(frozen=True, slots=True)
class PowerBalance:
    """
    Who has what of an agenda. Source: PW-1, PW-2.

    Shape: `minutes` and `items` are by who asked: "ebe", "both", "ebt", "not_said". Breaks and standing items
    (welcome, apologies, last minutes, goodbye) do not count; `standing` are the titles of the latter. `ebe_items` and
    `in_last_third` are ids in agenda order.
    `later_by`: how much later EbE items begin than the others, as a share of the meeting (-1 to 1); None if there is
    nothing to compare. `ebe_people` and `people`: how many are asked to come; None if nobody said.
    """

    minutes: Mapping[AskedBy, int]
    items: Mapping[AskedBy, int]
    ebe_items: tuple[str, ...] = ()
    in_last_third: tuple[str, ...] = ()
    later_by: float | None = None
    without_minutes: int = 0
    ebe_people: int | None = None
    people: int | None = None
    standing: tuple[str, ...] = ()

    @property
    def all_minutes(self) -> int:
        """The minutes that count."""
        return sum(self.minutes.values())

    @property
    def ebe_minutes(self) -> int:
        """The minutes of items that EbEs asked for, alone or together with professionals."""
        return self.minutes["ebe"] + self.minutes["both"]

    @property
    def unsaid(self) -> int:
        """How many items count where nobody said who asked for them."""
        return self.items["not_said"]

    @property
    def ebe_share(self) -> float | None:
        """The EbE share of the minutes, 0 to 1; None if no item has minutes."""
        return self.ebe_minutes / self.all_minutes if self.all_minutes else None

    @property
    def people_share(self) -> float | None:
        """The EbE share of the people who are asked to come; None if nobody said."""
        return self.ebe_people / self.people if self.people and self.ebe_people is not None else None


@dataclass(frozen=True, slots=True)
class Placed:
    """An item or a break, and where it begins: 0 at the start of the meeting to 1 at its end."""

    item: DraftItem
    begins: float

    @property
    def is_in_last_third(self) -> bool:
        """Whether it begins in the last third of the meeting."""
        return self.begins >= LAST_THIRD - NEARLY

    @property
    def is_in_second_half(self) -> bool:
        """Whether it begins in the second half of the meeting."""
        return self.begins >= 0.5 - NEARLY


def counts(item: DraftItem) -> bool:
    """Return whether an item is a share of the meeting: no break, and nothing that every meeting has anyhow."""
    return item.kind == "item" and not is_standing(item.title)


def placed(draft: AgendaDraft) -> tuple[Placed, ...]:
    """Return all items with their places in time. An item without minutes is taken to be as long as the others."""
    known = [item.minutes for item in draft.items if item.minutes]
    usual = sum(known) / len(known) if known else 1.0
    lengths = [float(item.minutes) if item.minutes else usual for item in draft.items]
    whole, before, found = sum(lengths), 0.0, list[Placed]()
    for item, length in zip(draft.items, lengths, strict=True):
        found.append(Placed(item, before / whole))
        before += length
    return tuple(found)


def power_balance(draft: AgendaDraft) -> PowerBalance:
    """Return who has the minutes and the places of an agenda."""
    rows = [row for row in placed(draft) if counts(row.item)]
    ebe = [row for row in rows if row.item.is_ebe]
    people = sum(draft.people.values())
    return PowerBalance(
        minutes={side: sum(row.item.minutes or 0 for row in rows if row.item.asked_by == side) for side in SIDES},
        items={side: sum(row.item.asked_by == side for row in rows) for side in SIDES},
        ebe_items=tuple(row.item.id for row in ebe),
        in_last_third=tuple(row.item.id for row in ebe if row.is_in_last_third),
        later_by=_later_by(ebe, [row for row in rows if not row.item.is_ebe]),
        without_minutes=sum(row.item.minutes is None for row in rows),
        ebe_people=draft.people.get("ebe", 0) if people else None,
        people=people or None,
        standing=tuple(item.title for item in draft.items if item.kind == "item" and is_standing(item.title)),
    )


def _later_by(ebe: list[Placed], others: list[Placed]) -> float | None:
    if not ebe or not others:
        return None
    return sum(row.begins for row in ebe) / len(ebe) - sum(row.begins for row in others) / len(others)
