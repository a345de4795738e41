"""Where files are: what people keep, and what came with the program. Stands on the lowest floor."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "FAIRSAY_HOME"
_NAME = "fairsay"
_APP = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and files that one person's Fair Say uses. None of them need be there yet."""

    record: Path
    settings: Path
    backups: Path
    logs: Path

    @property
    def folders(self) -> tuple[Path, ...]:
        """Every folder that may be made."""
        return (self.record.parent, self.settings, self.backups, self.logs)


def places(home: Path | None = None) -> Places:
    """Return the places below `home`, else below FAIRSAY_HOME, else where this computer keeps such things."""
    told = os.environ.get(HOME_VARIABLE)
    if home is None and told:
        home = Path(told)
    if home is not None:
        home = home.expanduser().absolute()
        return Places(home / "record" / "record.sqlite", home / "settings", home / "backups", home / "logs")
    data = platformdirs.user_data_path(_NAME, appauthor=False)
    return Places(
        record=data / "record" / "record.sqlite",
        settings=platformdirs.user_config_path(_NAME, appauthor=False) / "settings",
        backups=data / "backups",
        logs=platformdirs.user_log_path(_NAME, appauthor=False),
    )


def came_with(name: str) -> Path:
    """Return a folder that came with the program ("resources", "translations"): in a wheel, or in a checkout."""
    inside = _APP / name
    return inside if inside.is_dir() else _APP.parent / name
