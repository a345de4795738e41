"""The group's own numbers as a small TOML file. A bad value becomes the default; a bad file is kept aside."""

from dataclasses import asdict
from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.group_rules import GroupRules, rules_from
from app.storage.toml_file import read_toml, write_toml


class GroupRulesFile:
    """The file `rules.toml` in the group's folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "rules.toml"

    def load(self) -> tuple[GroupRules, tuple[str, ...]]:
        """Return the group's numbers, and the names of those that could not be used."""
        return rules_from(read_toml(self._file))

    def save(self, rules: GroupRules) -> None:
        """Keep the group's numbers, whole or not at all. Raises: `group_not_kept`."""
        try:
            write_toml(self._file, asdict(rules))
        except OSError as trouble:
            raise MeetingError("group_not_kept", reason=type(trouble).__name__) from trouble
