"""Counting who speaks, for a co-chair or a helper: groups begin, stop, and are put right. Never people."""

from app.domain.kinds import SpeakingCorrected, SpeakingEnded, SpeakingGroup, SpeakingStarted
from app.domain.live import LiveState
from app.domain.speaking_share import SpeakingShare, speaking_share
from app.services.keeper import Wish
from app.services.running import Running


class SpeakingCounts:
    """What a co-chair can do with the counts of one meeting."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self.meeting = running.meeting

    def press(self, group: SpeakingGroup) -> None:
        """A group begins to speak, or stops. Raises: `clock_stands`, `meeting_not_started`, `meeting_ended`."""
        speaks = group in self.meeting.state.speaking
        self.meeting.happen(self._running.maker, Wish(SpeakingEnded(group) if speaks else SpeakingStarted(group)))

    def correct(self, group: SpeakingGroup, seconds: int) -> None:
        """Put a count right, also after the end. Raises: `meeting_not_started`."""
        self.meeting.happen(self._running.maker, Wish(SpeakingCorrected(group, seconds)))

    def seconds(self, group: str, state: LiveState) -> int:
        """Return how long a group spoke so far."""
        return dict(state.spoken_ms).get(group, 0) // 1000

    def share(self) -> SpeakingShare | None:
        """Return the shares up to now; None where nothing was counted."""
        return speaking_share(self.meeting.shown())
