"""Points that another laptop handed over by file, taken into the record on this one."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.kinds import Kind, PauseAsked, PauseEnded
from app.domain.live_store import AuthorStore
from app.domain.points_file import MOST_BYTES, Counted, PointsFile, counted, points_file_from
from app.domain.wire import Press
from app.domain.wire_lines import what_of
from app.services.guest_presses import KnownPresses, PressedBy, let_happen
from app.services.live_meeting import LiveMeeting


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a file: how much is new, and how much this record has already. Never who it is from."""

    new: Counted
    known: Counted


@dataclass(frozen=True, slots=True)
class NotTaken:
    """What the rules refuse, and why."""

    what: Kind
    why: MeetingError


@dataclass(frozen=True, slots=True)
class TookIn:
    """What came of a file: what was taken, what was here already, and what the rules refuse, in its order."""

    taken: Counted
    known: Counted
    refused: tuple[NotTaken, ...]


def read_points_file(file: Path) -> PointsFile:
    """Return what is in a file. Raises: `points_file_closed`, `points_missing`, `points_broken`, `other_version`."""
    try:
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError:
        raise MeetingError("points_file_closed") from None
    return points_file_from(content)


class TakingIn:
    """One meeting of this laptop's record. Only a press that is new happens, so a file may come again and again."""

    def __init__(self, live: LiveMeeting, authors: AuthorStore) -> None:
        self._live, self._authors = live, authors

    def look(self, points: PointsFile) -> Inside:
        """Return what is in a file. Raises: `points_other_meeting`."""
        if points.meeting_id != self._live.meeting.id:
            raise MeetingError("points_other_meeting")
        here = self._ids()
        known = [press.wishes for press in points.presses if _is_known(press, here)]
        new = [press.wishes for press in points.presses if not _is_known(press, here)]
        return Inside(counted(new), counted(known))

    def take(self, points: PointsFile) -> TookIn:
        """
        Let each press happen as if it was pressed here, in their order; what is known counts as taken.

        Raises: `points_other_meeting`, `not_kept_yet`.
        """
        live, taken, refused = self._live, list[Press](), list[NotTaken]()
        with live.turn:
            known, here = self.look(points).known, self._ids()
            for press in sorted(points.presses, key=lambda each: each.seq):
                if _is_known(press, here):
                    continue
                try:
                    self._take(points.device, press)
                except MeetingError as why:
                    refused.append(NotTaken(what_of(press.wishes[0]), why))
                    continue
                taken.append(press)
                here.update(wish.id for wish in press.wishes)
        live.refuse_unless_kept()
        return TookIn(counted(press.wishes for press in taken), known, tuple(refused))

    def _take(self, device: str, press: Press) -> None:
        if any(isinstance(what_of(wish), PauseAsked | PauseEnded) for wish in press.wishes):
            raise MeetingError("pause_is_past")  # nobody stops a meeting by a file from before
        known = KnownPresses(self._authors.author, self._authors.knows)
        let_happen(self._live, known, PressedBy(device), press)

    def _ids(self) -> set[str]:
        return {event.id for event in self._live.events}


def _is_known(press: Press, here: set[str]) -> bool:
    return any(wish.id in here for wish in press.wishes)
