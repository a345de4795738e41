"""Remember which meetings began from an agenda that nobody has checked."""

from app.services.prepare_meeting import PrepareMeeting

KEY = "{0}/not_checked"


class UncheckedAgenda:
    """Whether the agenda of a meeting is still *not checked*. It goes with the meeting when that is deleted."""

    def __init__(self, prepare: PrepareMeeting, meeting_id: str) -> None:
        self._prepare = prepare
        self._key = KEY.format(meeting_id)

    @property
    def is_unchecked(self) -> bool:
        """Whether nobody has said yet that the agenda is right."""
        return bool(self._prepare.drafts(self._key))

    def begin(self) -> None:
        """The meeting was made from a file that nobody has looked at. Raises: `not_kept`."""
        self._prepare.keep_draft(self._key, "yes")

    def say_right(self) -> None:
        """A person looked at all of it: it is right. Raises: `not_kept`."""
        self._prepare.keep_draft(self._key, "")
