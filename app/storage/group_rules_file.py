"""The group's own numbers as a small TOML file. A bad value becomes the default; a bad file is kept aside."""

import tomllib
from dataclasses import asdict
from pathlib import Path

import tomli_w

from app.domain.errors import MeetingError
from app.domain.group_rules import GroupRules, rules_from
from app.storage.whole_file import write_whole

MOST_BYTES = 100_000


class GroupRulesFile:
    """The file `rules.toml` in the group's folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "rules.toml"

    def load(self) -> tuple[GroupRules, tuple[str, ...]]:
        """Return the group's numbers, and the names of those that could not be used."""
        return rules_from(self._values())

    def save(self, rules: GroupRules) -> None:
        """Keep the group's numbers, whole or not at all. Raises: `group_not_kept`."""
        try:
            write_whole(self._file, tomli_w.dumps(asdict(rules)).encode())
        except OSError as trouble:
            raise MeetingError("group_not_kept", reason=type(trouble).__name__) from trouble

    def _values(self) -> dict[str, object]:
        try:
            if self._file.stat().st_size > MOST_BYTES:
                raise ValueError("too long")
            return tomllib.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (ValueError, OSError, RecursionError):
            if self._file.is_file():
                self._file.replace(self._file.with_suffix(".damaged"))
            return {}
