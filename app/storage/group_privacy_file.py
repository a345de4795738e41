"""What the group says about privacy, as a small file in its folder."""

from dataclasses import asdict
from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.group_privacy import GroupPrivacy, privacy_from
from app.storage.toml_file import read_toml, write_toml


class GroupPrivacyFile:
    """The file `privacy.toml` in the group's folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "privacy.toml"

    def load(self) -> GroupPrivacy:
        """Return what was kept; what cannot be used is as at first."""
        return privacy_from(read_toml(self._file))

    def save(self, privacy: GroupPrivacy) -> None:
        """Keep it, whole or not at all. Raises: `group_not_kept`."""
        try:
            write_toml(self._file, asdict(privacy))
        except OSError as trouble:
            raise MeetingError("group_not_kept", reason=type(trouble).__name__) from trouble
