"""What waits on a laptop without a connection, saved in a file for the laptop that has the record."""

from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.live_store import Request
from app.domain.points_file import Counted, PointsFile, counted, read_press
from app.services.exporting import write_paper
from app.services.guest_keeper import GuestKeeper
from app.services.live_meeting import LiveMeeting
from app.services.prepare_meeting import PrepareMeeting

KEY = "{0}/handed_over"


class HandingOver:
    """
    One meeting of which this laptop is a guest. What is in a file goes on waiting here, as a stick may get lost.

    How far the presses were saved in a file is kept with the meeting, and goes with it.
    """

    def __init__(self, live: LiveMeeting, prepare: PrepareMeeting) -> None:
        self._live, self._prepare = live, prepare
        self._key = KEY.format(live.meeting.id)

    @property
    def has_any(self) -> bool:
        """Whether anything waits here."""
        return bool(self._waiting())

    def waits(self) -> Counted:
        """Return how much waits here, whether it is in a file already or not."""
        return counted(read_press(request.wishes_json).wishes for request in self._waiting())

    def not_saved(self) -> int:
        """Return how many of these presses are in no file."""
        return sum(1 for request in self._waiting() if not self._live.handed_over.issuperset(request.ids))

    def save(self, to: Path) -> None:
        """Save all that waits in a file. Raises: `nothing_waits`, `points_file_too_long`, codes of saving."""
        self._live.refuse_unless_kept()
        waiting, keeper = self._waiting(), self._live.keeper
        if not waiting or not isinstance(keeper, GuestKeeper):
            raise MeetingError("nothing_waits")
        presses = tuple(read_press(request.wishes_json) for request in waiting)
        told = PointsFile(meeting_id=self._live.meeting.id, device=keeper.device, presses=presses)
        write_paper(told.to_bytes(), to)
        self._live.handed_over |= {each for request in waiting for each in request.ids}
        self._prepare.keep_draft(self._key, str(waiting[-1].seq))
        self._live.changed()

    def remember(self) -> None:
        """The meeting is opened: know again what was saved in a file."""
        kept = self._prepare.drafts(self._key).get(self._key, "")
        if kept.isdecimal():
            known = [request for request in self._waiting() if request.seq <= int(kept)]
            self._live.handed_over |= {each for request in known for each in request.ids}

    def _waiting(self) -> list[Request]:
        keeper = self._live.keeper
        if not isinstance(keeper, GuestKeeper):
            return []
        with self._live.turn:
            return [one.request for one in keeper.outbox]
