"""Mend an agenda by one press. Each mend is one change that can be undone."""

import datetime as dt
from collections.abc import Callable

from app.domain.agenda import DraftItem, EbeSaid
from app.domain.agenda_time import free_minutes, over_minutes
from app.domain.mends import Mend, MendCode
from app.services.making import Because, Making, Payer

LATE_PAPERS = "late_papers"
LONGER = Payer()


def apply_mend(making: Making, mend: Mend, *, break_title: str, ebe_said: EbeSaid = "not_asked") -> None:
    """
    Do what a mend says; one undo takes it back. `break_title` is what a new break is called.

    Raises: KeyError if the item is gone, and the codes of `Making`.
    """
    with making.together():
        if mend.code == "add_break":
            _add_break(making, mend, break_title)
        elif mend.code == "next_time":
            making.remove(mend.item, Because(LATE_PAPERS, ebe_said))
        else:
            _MENDS[mend.code](making, mend)


def _add_break(making: Making, mend: Mend, title: str) -> None:
    was_over = over_minutes(making.draft)
    rest = DraftItem(title, kind="break", minutes=mend.minutes, easy_title=title, picture="break")
    making.add(rest, making.place(mend.before), LONGER)
    _end_by(making, over_minutes(making.draft) - was_over)


def _give_minutes(making: Making, mend: Mend) -> None:
    item = making.draft.item(mend.item)
    was_over = over_minutes(making.draft)
    free = free_minutes(making.draft)
    pays = mend.from_item if mend.from_item and free is not None and free < mend.minutes else ""
    making.set_minutes(mend.item, (item.minutes or 0) + mend.minutes, Payer(pays))
    _end_by(making, over_minutes(making.draft) - was_over)


def _end_later(making: Making, mend: Mend) -> None:
    _end_by(making, mend.minutes)


def _end_by(making: Making, minutes: int) -> None:
    """Let the meeting end later by so many minutes, where somebody said when it ends."""
    end = making.draft.end
    if end is not None and minutes > 0:
        later = dt.datetime.combine(dt.date.min, end) + dt.timedelta(minutes=minutes)
        making.change_meeting(end=later.time())


def _move_up(making: Making, mend: Mend) -> None:
    making.move(mend.item, min(making.place(mend.before), making.place(mend.item)))


def _tell_only(making: Making, mend: Mend) -> None:
    making.change(mend.item, purpose="tell")


_MENDS: dict[MendCode, Callable[[Making, Mend], None]] = {
    "give_minutes": _give_minutes,
    "end_later": _end_later,
    "move_before_break": _move_up,
    "move_earlier": _move_up,
    "move_first": _move_up,
    "tell_only": _tell_only,
}
