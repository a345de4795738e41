"""Where files are: what people keep, and what came with the program. Stands on the lowest floor."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "FAIRSAY_HOME"
ORGANISATION_VARIABLE = "FAIRSAY_ORGANISATION"
_NAME = "fairsay"
_APP = Path(__file__).resolve().parent
_ONLY_ME = 0o700


@dataclass(frozen=True, slots=True)
class Places:
    """
    The folders and files that one person's Fair Say uses. None of them need be there yet.

    Shape: `group` is the folder of the group's own words and pictures.
    """

    record: Path
    settings: Path
    backups: Path
    logs: Path
    group: Path

    @property
    def ways_back(self) -> Path:
        """The folder of what lets this laptop into a room again while a meeting is shared; made when it is needed."""
        return self.record.parent / "ways-back"

    @property
    def organisation(self) -> Path:
        """The file that names an organisation's engine, if there is one: what FAIRSAY_ORGANISATION says, else ours."""
        told = os.environ.get(ORGANISATION_VARIABLE)
        return Path(told).expanduser().absolute() if told else self.settings / "organisation" / "organisation.toml"

    @property
    def folders(self) -> tuple[Path, ...]:
        """Every folder that may be made."""
        return (self.record.parent, self.settings, self.backups, self.logs, self.group)

    def make_folders(self) -> None:
        """Make the folders that are not there yet, closed to other people who use this computer."""
        for folder in self.folders:
            folder.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=_ONLY_ME, exist_ok=True)


def places(home: Path | None = None) -> Places:
    """Return the places below `home`, else below FAIRSAY_HOME, else where this computer keeps such things."""
    told = os.environ.get(HOME_VARIABLE)
    if home is None and told:
        home = Path(told)
    if home is not None:
        home = home.expanduser().absolute()
        return Places(
            record=home / "record" / "record.sqlite",
            settings=home / "settings",
            backups=home / "backups",
            logs=home / "logs",
            group=home / "group",
        )
    data = platformdirs.user_data_path(_NAME, appauthor=False)
    return Places(
        record=data / "record" / "record.sqlite",
        settings=platformdirs.user_config_path(_NAME, appauthor=False) / "settings",
        backups=data / "backups",
        logs=platformdirs.user_log_path(_NAME, appauthor=False),
        group=data / "group",
    )


def resources() -> Path:
    """Return the folder of pictures, fonts and word lists that came with the program."""
    return _came_with("resources")


def translations() -> Path:
    """Return the folder of translations that came with the program."""
    return _came_with("translations")


def privacy_papers() -> Path:
    """Return the folder of privacy papers that came with the program: questions and texts for an organisation."""
    return _came_with("docs/privacy")


def third_party() -> Path:
    """Return the list of whose work is inside: all of it in a frozen program, else pictures and letters."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "THIRD_PARTY.txt" if frozen else resources() / "LICENSES.md"


def _came_with(name: str) -> Path:
    """Return a folder beside a frozen program, inside the package (in a wheel) or beside it (in a checkout)."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / name
    inside = _APP / name
    return inside if inside.is_dir() else _APP.parent / name
