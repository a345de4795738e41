"""Introduces the way to other laptops, and what is kept for it. Nothing of it is loaded before its first use."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from app.paths import ORGANISATION_VARIABLE

if TYPE_CHECKING:
    from app.domain.live_store import AuthorStore, GuestStore, WayBackStore
    from app.domain.organisation import Organisation
    from app.paths import Places
    from app.services.house import House
    from app.services.sharing import Sharing
    from app.storage.database import Record


def sharing(places: Places, house: House) -> Sharing:
    """Return the way to other laptops. It opens no network before somebody shares, joins, looks, or did so before."""
    from app.services.late_sharing import LateSharing

    def make() -> Sharing:
        from app.build_live import LiveSharing, Stores

        kept, told = ways_back(places), partial(organisation, places)

        def stores() -> Stores:
            record = house.record
            return Stores(record.guests, record.authors, kept, house.prepare.open, told, house.group.meeting_pictures)

        return LiveSharing(stores)

    return LateSharing(make, partial(has_ways_back, places))


def organisation(places: Places) -> Organisation | None:
    """Return whose engine this laptop knows, None for none. Raises: `organisation_…`."""
    from app.storage.organisation_file import OrganisationFile

    return OrganisationFile(places.organisation, is_named=bool(os.environ.get(ORGANISATION_VARIABLE))).read()


def has_ways_back(places: Places) -> bool:
    """Return whether this laptop was in any room when its program was closed."""
    return places.ways_back.is_dir() and any(places.ways_back.glob("*.json"))


def ways_back(places: Places) -> WayBackStore:
    """Return what lets this laptop into its rooms again; what is too old goes."""
    from app.storage.ways_back import WaysBackFiles

    return WaysBackFiles(places.ways_back)


def guests_of(record: Record) -> GuestStore:
    """Return what is kept while this laptop is a guest of a meeting."""
    from app.storage.guest_log import SqlGuests

    return SqlGuests(record.file, record.log)


def authors_of(record: Record) -> AuthorStore:
    """Return which laptop made which press, while this one is the host of a meeting."""
    from app.storage.guest_log import SqlAuthors

    return SqlAuthors(record.file)
