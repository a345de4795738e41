"""`fairsay where`: folders, versions and settings, for a helper on the phone. Never anything from a meeting."""

import platform
import sys
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app import __version__
from app.commands.call import Call
from app.commands.printing import say
from app.domain.errors import MeetingError
from app.services.house import House
from app.services.preferences import Preferences
from app.words.commanding import LINES
from app.words.problems import words_for
from app.words.speaker import Speaker

PARTS = {"PySide6": "PySide6_Essentials", "SQLAlchemy": "SQLAlchemy", "Alembic": "alembic", "pyttsx3": "pyttsx3"}


def where(house: House, _call: Call, speaker: Speaker) -> int:
    """Say where things are, which versions run, and which settings are in force."""
    say(_line(speaker, "version", __version__), _line(speaker, "python", platform.python_version()))
    say(_line(speaker, "system", platform.platform()))
    say(*(_part(speaker, name, package) for name, package in PARTS.items()))
    say(_line(speaker, "program", Path(sys.modules["app"].__file__ or "").parent), "")
    say(*_places(house, speaker), "")
    say(*_settings(house, speaker))
    return 0


def _line(speaker: Speaker, code: str, value: object = "", **facts: object) -> str:
    return speaker.say("commanding", LINES[code], value=value, **facts)


def _part(speaker: Speaker, name: str, package: str) -> str:
    try:
        return _line(speaker, "part", version(package), name=name)
    except PackageNotFoundError:
        return _line(speaker, "part_missing", name=name)


def _places(house: House, speaker: Speaker) -> list[str]:
    places = house.places
    lines = [_line(speaker, "record", places.record)]
    if places.record.is_file():
        lines.append(_line(speaker, "record_size", -(-places.record.stat().st_size // 1024)))
    copies = sum(1 for _ in places.backups.glob("*.sqlite"))
    lines.append(_line(speaker, "settings", places.settings))
    lines += [_line(speaker, "backups", places.backups, count=copies), _line(speaker, "logs", places.logs)]
    words, pictures = len(house.group.words.all()), len(house.group.pictures.all())
    group = _line(speaker, "group", places.group, words=words, pictures=pictures)
    return [*lines, group, *_organisation(house, speaker)]


def _organisation(house: House, speaker: Speaker) -> list[str]:
    """Return where the organisation's engine is, and which files say so; never what is in them."""
    file = house.places.organisation
    try:
        found = house.makers.organisation()
    except MeetingError as trouble:
        return [_line(speaker, "organisation_trouble", file, trouble=words_for(trouble, speaker))]
    if found is None:
        return [_line(speaker, "organisation_none", file)]
    servers = {"halls": found.halls, "laptops": found.laptops}
    return [
        _line(speaker, "organisation", file),
        *(f"  {name} = {', '.join(value) or '-'}" for name, value in servers.items()),
        f"  credentials = {found.credentials}",
        f"  ca = {found.ca or '-'}",
    ]


def _settings(house: House, speaker: Speaker) -> list[str]:
    preferences = Preferences(house.settings_store)
    head = _line(speaker, "first_use" if preferences.is_first_use else "in_force")
    lines = [f"  {name} = {_plain(value)}" for name, value in asdict(preferences.settings).items()]
    return [head, *lines, *(_line(speaker, "setting_not_used", name=name) for name in preferences.not_used)]


def _plain(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value) or "-"
