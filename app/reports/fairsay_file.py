"""One file with a whole agenda and its pictures, for a stick. `app/importers/fairsay_file.py` reads it."""

import io
import json
import zipfile
from collections.abc import Sequence

from app import __version__
from app.domain.agenda import AgendaDraft
from app.domain.draft_json import draft_to_json
from app.domain.errors import MeetingError
from app.domain.travelling import AGENDA_PART, FORMAT, MOST_BYTES, VERSION, TravellingPicture

_MADE = (1980, 1, 1, 0, 0, 0)


def fairsay_file(draft: AgendaDraft, pictures: Sequence[TravellingPicture]) -> bytes:
    """Return the file. The same agenda always makes the same bytes. Raises: `fairsay_too_big`."""
    if sum(len(picture.data) for picture in pictures) > MOST_BYTES:
        raise MeetingError("fairsay_too_big")
    files = {f"pictures/{number}.{picture.kind}": picture for number, picture in enumerate(pictures, 1)}
    body = {
        "format": FORMAT,
        "version": VERSION,
        "made_by": f"Fair Say {__version__}",
        "draft": json.loads(draft_to_json(draft)),
        "pictures": [_facts(file, picture) for file, picture in files.items()],
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        _put(package, AGENDA_PART, json.dumps(body, ensure_ascii=False, indent=1).encode("utf-8", "replace"))
        for file, picture in files.items():
            _put(package, file, picture.data)
    return stream.getvalue()


def _put(package: zipfile.ZipFile, name: str, data: bytes) -> None:
    package.writestr(zipfile.ZipInfo(name, _MADE), data, zipfile.ZIP_DEFLATED)


def _facts(file: str, picture: TravellingPicture) -> dict[str, object]:
    return {
        "id": picture.id,
        "file": file,
        "alt": picture.alt,
        "words": list(picture.words),
        "source": picture.source,
        "licence": picture.licence,
    }
