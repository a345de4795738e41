"""The shapes of single values that laptops tell each other, strictly bounded. Pure."""

from typing import Annotated, Any

from msgspec import Meta

MOST_TEXT = 8_000
MOST_HUBS, MOST_OWN_HUBS = 16, 4

Number = Annotated[int, Meta(ge=0, le=2**53)]
Id = Annotated[str, Meta(pattern=r"^[0-9a-f-]{1,64}$")]
Code = Annotated[str, Meta(pattern=r"^[a-z0-9_]{1,60}$")]
Salt = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
Typed = Annotated[str, Meta(max_length=MOST_TEXT)]
Facts = dict[Annotated[str, Meta(max_length=60)], Any]
Key = Annotated[bytes, Meta(min_length=32, max_length=32)]
Room = Annotated[str, Meta(pattern=r"^[0-9a-f]{8,64}$")]
Device = Annotated[str, Meta(pattern=r"^[0-9a-f]{16}$")]
Pem = Annotated[
    str, Meta(max_length=4_000, pattern=r"^-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+-----END CERTIFICATE-----\n?$")
]
PrivatePem = Annotated[
    str, Meta(max_length=4_000, pattern=r"^-----BEGIN PRIVATE KEY-----\n[A-Za-z0-9+/=\n]+-----END PRIVATE KEY-----\n?$")
]
Jwt = Annotated[str, Meta(max_length=4_000, pattern=r"^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$")]
UserKey = Annotated[str, Meta(pattern=r"^U[A-Z2-7]{55}$")]
Hub = Annotated[str, Meta(max_length=260, pattern=r"^[A-Za-z0-9._:\[\]-]+:[0-9]{1,5}$")]
"""Where a room may be: `host:port`."""
Hubs = Annotated[tuple[Hub, ...], Meta(max_length=MOST_HUBS)]
OwnHubs = Annotated[tuple[Hub, ...], Meta(max_length=MOST_OWN_HUBS)]
PICTURE_ID = r"^group:[0-9a-f]{32}$"
PictureId = Annotated[str, Meta(pattern=PICTURE_ID)]
"""A picture of a group's own, as a laptop named it by chance."""
MOST_PICTURES, MOST_PARTS, PART_BYTES = 100, 20, 20_000
"""How many pictures of its own a meeting shows on other laptops, in how many parts one comes, and how long one is."""
PictureIds = Annotated[tuple[PictureId, ...], Meta(max_length=MOST_PICTURES)]
Part = Annotated[int, Meta(ge=0, lt=MOST_PARTS)]
Parts = Annotated[int, Meta(ge=0, le=MOST_PARTS)]
PartBytes = Annotated[bytes, Meta(max_length=PART_BYTES)]
MOST_ALT, MOST_OWED, MOST_MEANS, MOST_MEANING = 200, 500, 20, 80
PictureAlt = Annotated[str, Meta(max_length=MOST_ALT)]
PictureOwed = Annotated[str, Meta(max_length=MOST_OWED)]
PictureMeans = Annotated[tuple[Annotated[str, Meta(max_length=MOST_MEANING)], ...], Meta(max_length=MOST_MEANS)]
Said = tuple[Id, Salt, Typed]
"""The words of one event: its id, their salt, and they themselves."""
MOST_MADE_BY = 5_000
"""How many of the next a laptop remembers while their lines are on their way."""
MadeBy = tuple[Id, Device, Number]
"""A press: its event, the laptop that made it, and the number it had there."""
