"""Read a changed file again: show what it says otherwise, and let a person take over what they want."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.agenda import AgendaDraft
from app.domain.comparing import Comparison, FieldChange, ItemChange, compare
from app.domain.ports import AgendaReader
from app.services.making import Because, Making, Payer

SAME_READING = (".txt", ".md", ".markdown")
"""Files whose kept text reads as the file did; so does what was pasted."""


@dataclass(frozen=True, slots=True)
class SecondReading:
    """
    What a file says now, beside what it said before.

    Shape: `base` is what it said when it was read first, if that is known; `old_text` are the words of that time.
    """

    new: AgendaDraft
    base: AgendaDraft | None
    old_text: str

    def differences(self, mine: AgendaDraft) -> Comparison:
        """Return what the file says otherwise than the agenda as it is now; what was taken over is no more in it."""
        return compare(replace(mine, source_text=self.old_text), self.new, self.base)

    def of_meeting(self, at: int) -> "SecondReading":
        """Return the reading of one meeting of a calendar."""
        return replace(self, new=self.new.one_meeting(at))


def read_again(reader: AgendaReader, mine: AgendaDraft, path: Path) -> SecondReading:
    """Read a file for an agenda that was made before. May be slow. Raises: as `AgendaReader.read_file`."""
    return SecondReading(reader.read_file(path), _before(reader, mine), mine.source_text)


def read_pasted(reader: AgendaReader, mine: AgendaDraft, text: str) -> SecondReading:
    """Read pasted words for an agenda that was made before. May be slow. Raises: as `AgendaReader.read_text`."""
    return SecondReading(reader.read_text(text), _before(reader, mine), mine.source_text)


def read_pictures_again(reader: AgendaReader, mine: AgendaDraft, path: Path) -> SecondReading:
    """Read the words in the pictures of a file. Takes a minute or two. Raises: as `AgendaReader.read_pictures`."""
    return SecondReading(reader.read_pictures(path), _before(reader, mine), mine.source_text)


def _before(reader: AgendaReader, mine: AgendaDraft) -> AgendaDraft | None:
    """Return what the file said when it was read first, where its kept text tells."""
    is_same = not mine.source_name or mine.source_name.casefold().endswith(SAME_READING)
    return reader.read_text(mine.source_text) if mine.source_text and is_same else None


def take_over(making: Making, change: ItemChange, because: Because | None = None) -> None:
    """
    Do what the new file says about one item; one undo takes it back. What does not fit makes the agenda longer.

    Shape: the easy words of an item stay as they are; they are to be looked at again.
    Raises: `reason_needed` where what EbEs asked for gets less, goes later or goes away; KeyError.
    """
    with making.together():
        if change.kind == "gone":
            making.remove(change.item, because)
        elif change.kind == "added" and change.new is not None:
            making.add(change.new, _place_after(making, change.after), Payer())
        else:
            _take_facts(making, change, because)


def take_over_plan(making: Making, change: FieldChange) -> None:
    """Do what the new file says about the meeting: its title, day, times or place."""
    making.change_meeting(**{change.field: change.new})


def _take_facts(making: Making, change: ItemChange, because: Because | None) -> None:
    for one in change.fields:
        if one.field == "minutes":
            minutes = one.new if isinstance(one.new, int) else None
            making.set_minutes(change.item, minutes, Payer(), because)
        else:
            making.change(change.item, **{one.field: one.new})
    if change.kind == "moved":
        place = _place_after(making, change.after)
        making.move(change.item, place - (making.place(change.item) < place), because)


def _place_after(making: Making, before: Sequence[str]) -> int:
    ids = [item.id for item in making.draft.items]
    return next((ids.index(one) + 1 for one in before if one in ids), 0)
