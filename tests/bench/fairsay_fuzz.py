"""Many broken agendas of our own kind: python tests/bench/fairsay_fuzz.py [COUNT]

Half have bytes changed in the zip; half are whole zips whose words and values were changed. Each must be read or
refused with a code. Prints how many of each, the slowest, and how much memory was used. Exit status 1 for a traceback.
"""

import copy
import io
import json
import random
import resource
import sys
import time
import zipfile
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.domain.agenda import AgendaDraft
from app.domain.draft_json import draft_from_json, draft_to_json
from app.domain.errors import MeetingError
from app.domain.sheet import FORMS
from app.domain.travelling import AGENDA_PART, picture_ids
from app.importers.fairsay_file import read_fairsay
from app.reports.fairsay_file import fairsay_file
from app.services.making import Making
from tests.reports.our_agenda import ALBUM, agenda, sheet

ODD = [None, True, -1, 10**30, 1e308, "", "x" * 9000, "\ud800", "\x00", "2026-99-99", "../x", [], {}, [[]], {"a": {}}]


def broken_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return the file with a few bytes changed, put in or taken out."""
    changed = bytearray(data)
    for _time in range(chance.randint(1, 8)):
        at = chance.randrange(len(changed))
        changed[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
    return bytes(changed[: chance.randrange(len(changed))] if chance.random() < 0.2 else changed)


def broken_values(data: bytes, chance: random.Random) -> bytes:
    """Return a whole zip in which some values are others."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = json.loads(parts[AGENDA_PART])
    for _time in range(chance.randint(1, 4)):
        place = body
        while isinstance(place, (dict, list)) and place:
            key = chance.choice(list(place) if isinstance(place, dict) else list(range(len(place))))
            if not isinstance(place[key], (dict, list)) or not place[key] or chance.random() < 0.2:
                place[key] = copy.deepcopy(chance.choice(ODD))
                break
            place = place[key]
    parts[AGENDA_PART] = json.dumps(body).encode()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return stream.getvalue()


def use(draft: AgendaDraft) -> None:
    """What was read can be made into papers, kept, and worked on."""
    for form in FORMS:
        sheet(draft, form)
    assert draft_from_json(draft_to_json(draft)) == draft
    Making(draft)


def main(count: int) -> int:
    """Read them all and say how it went."""
    chance = random.Random(3)
    whole = fairsay_file(agenda(), ALBUM.travelling(picture_ids(agenda())))
    came, slowest, tracebacks = Counter[str](), 0.0, 0
    for number in range(count):
        data = (broken_bytes if number % 2 else broken_values)(whole, chance)
        began = time.perf_counter()
        try:
            use(read_fairsay(data))
            came["read"] += 1
        except MeetingError as refusal:
            came[refusal.code] += 1
        except (ArithmeticError, LookupError, TypeError, ValueError, OSError, RuntimeError, AttributeError) as fault:
            tracebacks += 1
            print(number, repr(fault)[:200])
        slowest = max(slowest, time.perf_counter() - began)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{count} files: {dict(came)}; tracebacks {tracebacks}; slowest {slowest * 1000:.0f} ms; memory {memory} MB")
    return 1 if tracebacks else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000))
