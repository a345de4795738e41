"""Profiles as small TOML files. A bad value becomes the default and is reported; a bad file is kept aside."""

import os
import tomllib
from dataclasses import asdict
from pathlib import Path

import tomli_w

from app.domain.errors import MeetingError
from app.domain.settings import Settings, settings_from

LABEL = "label"


class SettingsFolder:
    """One folder with one file for each profile, named by its random id."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def profiles(self) -> list[str]:
        """Return the ids of all profiles, the one used last at the end."""
        files = sorted(self._folder.glob("*.toml"), key=lambda file: file.stat().st_mtime_ns)
        return [file.stem for file in files]

    def load(self, profile: str) -> tuple[Settings, tuple[str, ...]]:
        """Return a profile's settings and the names of those that could not be used."""
        values = self._values(profile)
        values.pop(LABEL, None)
        return settings_from(values)

    def save(self, profile: str, settings: Settings) -> None:
        """Keep a profile's settings, whole or not at all."""
        self._write(profile, {**asdict(settings), LABEL: self.label(profile)})

    def label(self, profile: str) -> str:
        """Return the word a person chose for their profile."""
        label = self._values(profile).get(LABEL, "")
        return label if isinstance(label, str) else ""

    def set_label(self, profile: str, label: str) -> None:
        """Keep that word."""
        self._write(profile, {**self._values(profile), LABEL: label})

    def delete(self, profile: str) -> None:
        """Take a profile away."""
        self._file(profile).unlink(missing_ok=True)

    def _file(self, profile: str) -> Path:
        return self._folder / f"{profile}.toml"

    def _values(self, profile: str) -> dict[str, object]:
        file = self._file(profile)
        try:
            return tomllib.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (ValueError, OSError):
            if file.exists():
                file.replace(file.with_suffix(".damaged"))
            return {}

    def _write(self, profile: str, values: dict[str, object]) -> None:
        new = self._file(profile).with_suffix(".new")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with new.open("wb") as stream:
                tomli_w.dump(values, stream)
                stream.flush()
                os.fsync(stream.fileno())
            new.chmod(0o600)
            new.replace(self._file(profile))
        except OSError as trouble:
            raise MeetingError("settings_not_kept", reason=type(trouble).__name__) from trouble
