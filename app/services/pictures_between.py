"""The group's own pictures between laptops: tells parts of those this meeting shows, and asks for those it lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.errors import MeetingError
from app.domain.live_store import MeetingPictures
from app.domain.pictures import PictureIndex
from app.domain.pictures_told import Gathering, chosen_pictures, not_here, parts_of, shown_pictures
from app.domain.told import MOST_PICTURES
from app.domain.wire import Message, Pictured, Want
from app.override import override

if TYPE_CHECKING:
    from app.domain.live_ports import Link
    from app.domain.pictures_told import PictureTold
    from app.services.live_meeting import LiveMeeting

PART_S = 0.04
"""Between two parts: about half a megabyte a second leaves this laptop, so presses and lines have room beside them."""
AGAIN_MS, LONGEST_AGAIN_MS = 3_000, 30_000
MOST_READY = 8

Say = Callable[[str, Message], object]
"""Tells a message to a laptop: its device, "" for the host."""


class NoPictures(MeetingPictures):
    """A laptop that has none, and keeps none."""

    @override
    def index(self) -> PictureIndex:
        return PictureIndex()

    @override
    def told(self, picture_id: str, *, means: bool) -> PictureTold | None:
        return None

    @override
    def find(self, picture_id: str, means: bool, found: Callable[[PictureTold | None], object]) -> None:
        found(None)

    @override
    def keep(self, meeting_id: str, picture: PictureTold) -> None:
        return


NO_PICTURES = NoPictures()


class PicturesBetween:
    """
    Both sides, as a co-chair's laptop may bring pictures, too. Everything is called on the link's thread.

    One part is on its way to a laptop at a time: it asks for the next one when it has this one.
    """

    def __init__(self, live: LiveMeeting, pictures: MeetingPictures, link: Link, say: Say) -> None:
        self._live, self._pictures, self._say = live, pictures, say
        self._telling = _Telling(pictures, link, say)
        self._asking = _Asking(self._keep, link, say)
        self.on_new: Callable[[str], object] = lambda _picture: None

    def shown(self) -> tuple[str, ...]:
        """Return the group's own pictures that this laptop has of those that the meeting shows."""
        return tuple(self._shown())

    def _shown(self) -> dict[str, bool]:
        live = self._live
        return shown_pictures(live.meeting, live.texts, self._pictures.index())

    def heard(self, device: str, message: Want | Pictured) -> None:
        """Answer a laptop that asks, or take up what one tells."""
        if isinstance(message, Pictured):
            self._asking.take(device, message)
            return
        shown = self._shown()
        if message.picture in shown:
            self._telling.asked(device, message, means=shown[message.picture])
        else:
            self._say(device, not_here(message.picture))

    def need(self, device: str, pictures: Iterable[str], *, may_be_gone: bool = False) -> None:
        """
        Ask a laptop for those of these pictures that this one lacks.

        `may_be_gone`: not again for those that it said are not there.
        """
        if wanted := tuple(pictures):
            index = self._pictures.index()
            lacking = [one for one in wanted if index.by_id(one) is None]
            self._asking.need(device, lacking, may_be_gone=may_be_gone)

    def need_chosen(self, device: str) -> None:
        """Ask a laptop for pictures that people chose for the agenda, and that this one lacks."""
        chosen = chosen_pictures(self._live.meeting, self._live.texts)[:MOST_PICTURES]
        self.need(device, chosen, may_be_gone=True)

    def look(self) -> None:
        """Ask again where an answer was lost. Call it each second or so."""
        self._asking.look()

    def _keep(self, picture: PictureTold) -> bool:
        try:
            self._pictures.keep(self._live.meeting.id, picture)
        except MeetingError:  # a full disk, or no picture at all: the words stand alone
            return False
        self.on_new(picture.id)
        self._live.changed()
        return True


class _Telling:
    """Tells parts: one after another, each laptop in its turn."""

    def __init__(self, pictures: MeetingPictures, link: Link, say: Say) -> None:
        self._pictures, self._link, self._say = pictures, link, say
        self._wanted: dict[str, Want] = {}
        self._ready: dict[tuple[str, bool], tuple[Pictured, ...]] = {}
        self._is_looked_for = set[tuple[str, bool]]()
        self._is_busy = False

    def asked(self, device: str, want: Want, *, means: bool) -> None:
        self._wanted[device] = want
        key = (want.picture, means)
        if key not in self._ready and key not in self._is_looked_for:
            self._is_looked_for.add(key)
            self._pictures.find(*key, lambda found: self._link.later(0, lambda: self._found(key, found)))
        self._begin()

    def _found(self, key: tuple[str, bool], found: PictureTold | None) -> None:
        self._is_looked_for.discard(key)
        self._ready[key] = parts_of(found) if found is not None else (not_here(key[0]),)
        while len(self._ready) > MOST_READY:
            del self._ready[next(iter(self._ready))]
        self._begin()

    def _begin(self) -> None:
        if not self._is_busy and self._next() is not None:
            self._is_busy = True
            self._link.later(PART_S, self._tell_one)

    def _next(self) -> tuple[str, Pictured] | None:
        ready = {picture: parts for (picture, _means), parts in self._ready.items()}
        for device, want in self._wanted.items():
            parts = ready.get(want.picture)
            if parts is not None:
                return device, parts[want.part] if want.part < len(parts) else not_here(want.picture)
        return None

    def _tell_one(self) -> None:
        self._is_busy = False
        found = self._next()
        if found is not None:
            del self._wanted[found[0]]
            self._say(*found)
        self._begin()


@dataclass(slots=True)
class _Asked:
    """What is asked of one laptop: the picture that is coming, those after it, those it does not have."""

    coming: Gathering | None = None
    after: list[str] = field(default_factory=list[str])
    gone: set[str] = field(default_factory=set[str])
    again_ms: int = 0
    times: int = 0


class _Asking:
    """Asks one laptop for one picture at a time."""

    def __init__(self, keep: Callable[[PictureTold], bool], link: Link, say: Say) -> None:
        self._keep, self._link, self._say = keep, link, say
        self._asked: dict[str, _Asked] = {}

    def need(self, device: str, pictures: Iterable[str], *, may_be_gone: bool) -> None:
        asked = self._asked.setdefault(device, _Asked())
        coming = asked.coming.id if asked.coming is not None else ""
        known = {coming, *asked.after, *(asked.gone if may_be_gone else ())}
        new = [one for one in pictures if one not in known]
        asked.after += new[: MOST_PICTURES - len(asked.after)]
        if asked.coming is None:
            self._ask_next(device, asked)

    def take(self, device: str, part: Pictured) -> None:
        asked = self._asked.get(device)
        coming = asked.coming if asked is not None else None
        if asked is None or coming is None or part.picture != coming.id:
            return
        if part.of == 0:
            asked.gone.add(coming.id)
            self._ask_next(device, asked)
        elif coming.take(part):
            whole = coming.whole
            if whole is None:
                asked.times = 0
                self._ask(device, asked)
                return
            if not self._keep(whole):
                asked.gone.add(whole.id)
            self._ask_next(device, asked)

    def look(self) -> None:
        now = self._link.steady_ms()
        for device, asked in self._asked.items():
            if asked.coming is not None and asked.again_ms <= now:
                self._ask(device, asked)

    def _ask_next(self, device: str, asked: _Asked) -> None:
        asked.coming, asked.times = Gathering(asked.after.pop(0)) if asked.after else None, 0
        self._ask(device, asked)

    def _ask(self, device: str, asked: _Asked) -> None:
        if asked.coming is not None:
            wait = min(AGAIN_MS * 2**asked.times, LONGEST_AGAIN_MS)
            asked.times, asked.again_ms = asked.times + 1, self._link.steady_ms() + wait
            self._say(device, Want(picture=asked.coming.id, part=asked.coming.next))
