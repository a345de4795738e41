"""The invitation to a meeting as a file, on a USB stick."""

from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.invitation import FILE_ENDING, MOST_TEXT, invitation_from_file

ENDING = FILE_ENDING


def read_invitation(file: Path) -> str:
    """Return the invitation in a file, as its line of text. Raises: `invitation_file_closed`, codes of invitations."""
    try:
        with file.open("rb") as stream:
            content = stream.read(2 * MOST_TEXT)
    except OSError:
        raise MeetingError("invitation_file_closed") from None
    return invitation_from_file(content).text
