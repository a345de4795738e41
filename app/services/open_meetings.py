"""The meetings that are open in this start of the program: each once, for all windows."""

from weakref import WeakValueDictionary

from app.services.live_meeting import LiveMeeting

HELD_LOOKS = 360


class OpenMeetings:
    """Forgets a meeting that nobody shows any more, but not at once if it is on.

    A person may leave a meeting for a moment. For `HELD_LOOKS` looks (half an hour, at one look each 5 s) its clock
    goes on, as the laptop was here all the time; after that people are asked whether the meeting went on.
    """

    def __init__(self) -> None:
        self._known: WeakValueDictionary[str, LiveMeeting] = WeakValueDictionary()
        self._held: dict[str, LiveMeeting] = {}
        self._unseen: dict[str, int] = {}

    def get(self, meeting_id: str) -> LiveMeeting | None:
        """Return a meeting that is open already."""
        return self._known.get(meeting_id)

    def add(self, live: LiveMeeting) -> None:
        """Remember a meeting that was opened now."""
        self._known[live.meeting.id] = live

    def forget(self, meeting_id: str) -> None:
        """A meeting was deleted."""
        self._known.pop(meeting_id, None)
        self._held.pop(meeting_id, None)

    def forget_all(self) -> None:
        """A copy took the record's place."""
        self._known.clear()
        self._held.clear()

    def shown(self) -> list[str]:
        """Return the meetings that a screen shows."""
        return [meeting_id for meeting_id, live in self._known.items() if live.is_open]

    def look(self) -> None:
        """Look at the clock of every meeting that is on. Call it each 5 s."""
        for meeting_id, live in tuple(self._known.items()):
            self._unseen[meeting_id] = 0 if live.is_open else self._unseen.get(meeting_id, HELD_LOOKS) + 1
            if live.state.is_running and self._unseen[meeting_id] <= HELD_LOOKS:
                self._held[meeting_id] = live
                live.tick()
            else:
                self._held.pop(meeting_id, None)
