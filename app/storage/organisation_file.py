"""The file that names an organisation's engine. It belongs to whoever looks after the laptop: it is only ever read."""

import tomllib
from pathlib import Path

from app.domain.errors import MeetingError
from app.domain.organisation import Organisation, organisation_from

MOST_BYTES = 100_000
_JWT, _SEED = "-----BEGIN NATS USER JWT-----", "-----BEGIN USER NKEY SEED-----"
_CERTIFICATE = "-----BEGIN CERTIFICATE-----"


class OrganisationFile:
    """Reads it. `is_named`: somebody named this very file, so it must be there."""

    def __init__(self, file: Path, *, is_named: bool) -> None:
        self._file, self._is_named = file, is_named

    def read(self) -> Organisation | None:
        """
        Return what it says, None where there is none.

        Raises: `organisation_unreadable`, `organisation_wrong`, `organisation_credentials`, `organisation_ca`.
        """
        try:
            found = organisation_from(tomllib.loads(_text(self._file)), self._file.parent)
        except FileNotFoundError:
            if self._is_named:
                raise MeetingError("organisation_unreadable", file=self._file.name) from None
            return None
        except (OSError, ValueError, RecursionError):
            raise MeetingError("organisation_unreadable", file=self._file.name) from None
        if not _holds(found.credentials, _JWT, _SEED):
            raise MeetingError("organisation_credentials", file=found.credentials.name)
        if found.ca is not None and not _holds(found.ca, _CERTIFICATE):
            raise MeetingError("organisation_ca", file=found.ca.name)
        return found


def _holds(file: Path, *marks: str) -> bool:
    try:
        text = _text(file)
    except (OSError, ValueError):
        return False
    return all(mark in text for mark in marks)


def _text(file: Path) -> str:
    if file.stat().st_size > MOST_BYTES:
        raise ValueError("too long")
    return file.read_text(encoding="utf-8")
