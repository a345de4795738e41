"""An organisation's own engine, as one small file names it: where it is, and what opens it. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from app.domain.errors import MeetingError

MOST_SERVERS = 16
_SERVER = re.compile(r"([A-Za-z0-9.-]{1,250}|\[[0-9A-Fa-f:.]{2,45}\]):[0-9]{1,5}")
_NAMES = ("halls", "laptops", "credentials", "ca")


@dataclass(frozen=True, slots=True)
class Organisation:
    """
    Where an organisation's engine is, for this laptop.

    Shape: `halls` and `laptops` are servers as `host:port`: where the hub of a hall joins, and where a co-chair's
    laptop that cannot reach the hall connects (none: it cannot). `credentials` is the file that opens them; nothing of
    it is copied. `ca` is the file of the organisation's own certificates, None: those that this computer trusts count.
    """

    halls: tuple[str, ...]
    credentials: Path
    laptops: tuple[str, ...] = ()
    ca: Path | None = None


def organisation_from(values: Mapping[str, object], folder: Path) -> Organisation:
    """
    Return what a file says that lies in this folder: names of files are seen from there.

    Raises: MeetingError `organisation_wrong` with the `name` of what cannot be used.
    """
    for name in values:
        if name not in _NAMES:
            raise MeetingError("organisation_wrong", name=name[:40])
    halls, credentials = _servers(values, "halls"), _file(values, "credentials", folder)
    if not halls:
        raise MeetingError("organisation_wrong", name="halls")
    if credentials is None:
        raise MeetingError("organisation_wrong", name="credentials")
    return Organisation(halls, credentials, _servers(values, "laptops"), _file(values, "ca", folder))


def _servers(values: Mapping[str, object], name: str) -> tuple[str, ...]:
    told = values.get(name, [])
    if not isinstance(told, list):
        raise MeetingError("organisation_wrong", name=name)
    servers = tuple(str(each) for each in cast("list[object]", told)[: MOST_SERVERS + 1])
    if len(servers) > MOST_SERVERS:
        raise MeetingError("organisation_wrong", name=name)
    if not all(_SERVER.fullmatch(each) and 0 < int(each.rpartition(":")[2]) < 65_536 for each in servers):
        raise MeetingError("organisation_wrong", name=name)
    return servers


def _file(values: Mapping[str, object], name: str, folder: Path) -> Path | None:
    told = values.get(name)
    if told is None:
        return None
    if not isinstance(told, str) or not told or any(ord(letter) < 32 for letter in told):
        raise MeetingError("organisation_wrong", name=name)
    return folder / Path(told).expanduser()
