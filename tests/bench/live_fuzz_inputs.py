"""Messages between laptops to try them with: real ones, changed. The same chance gives the same message."""

import copy
import json
import random
import typing
import uuid
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from app.domain.kinds import KINDS, Kind

ODD = [
    *(None, True, False, -1, 0, 1, 2**53, 2**53 + 1, 10**30, 1e308, 0.5, "", "x", "x" * 9_000, "\ud800", "\x00"),
    *("2026-99-99", "../x", "ebe", "run", "follow", "app", [], {}, [[]], {"a": {}}, [[[[]]]], {"code": 1}, "\u202e"),
]
NESTED = b"[" * 20_000
NOON = "2026-11-24T12:00:00Z"
CAME_FROM = ("follow", "follow", "follow", "run", "run", "agenda", "app")


def kind_facts(kind: type[Kind], chance: random.Random, ids: Sequence[str]) -> dict[str, Any]:
    """Return facts that nearly fit a kind, and speak of things that are there."""
    hints = typing.get_type_hints(kind)
    made = {each.name: _fact(hints[each.name], chance, ids) for each in fields(kind)}  # type: ignore[arg-type]
    return {name: value for name, value in made.items() if value is not None}


def _fact(hint: Any, chance: random.Random, ids: Sequence[str]) -> Any:
    words = typing.get_args(hint)
    if typing.get_origin(hint) is typing.Literal:
        return chance.choice(words)
    if words and typing.get_origin(hint) is not dict:
        return _fact(chance.choice(words), chance, ids)
    if hint is int:
        return chance.choice((0, 1, 3, 10, -1, 10**9))
    if hint is bool:
        return chance.random() < 0.5
    if hint is str:
        return chance.choice((*ids, *ids, "ebe", "yes", "no", "done", "2026-11-24", ""))
    if typing.get_origin(hint) is dict or hint is dict:
        return chance.choice(({"ebe": 3}, {"ebe": 5, "ebt": 3}, {}))
    return None


def wish(chance: random.Random, ids: Sequence[str]) -> dict[str, Any]:
    """Return something that should happen, of any kind."""
    name = chance.choice([kind for kind in KINDS if kind != "meeting_ended" or chance.random() < 0.02])
    told: dict[str, Any] = {"id": _id(chance), "kind": name, "v": KINDS[name].v}
    told |= {"facts": kind_facts(KINDS[name], chance, ids), "from": chance.choice(CAME_FROM)}
    if chance.random() < 0.4:
        told |= {"salt": f"{chance.getrandbits(128):032x}", "text": chance.choice(("words", "a" * 3_000, "\u202e"))}
    if chance.random() < 0.1:
        told["removes"] = [chance.choice(ids)]
    if chance.random() < 0.2:
        told |= {"group": chance.choice(("ebe", "guest")), "chair": "ebe"}
    return told


def press(chance: random.Random, ids: Sequence[str]) -> dict[str, Any]:
    """Return a press of one wish, or of some."""
    wishes = [wish(chance, ids) for _ in range(chance.choice((1, 1, 1, 2, 5)))]
    told: dict[str, Any] = {"p": 1, "m": "press", "seq": chance.randrange(100_000), "wishes": wishes}
    if chance.random() < 0.1:
        told["meeting"] = {"id": _id(chance), "title": "T" * chance.choice((1, 900, 40_000)), "created_at": NOON}
    return told


def _id(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


def changed(message: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """Return a message with something of it changed: a value, a part of another one, some bytes, or nothing at all."""
    how = chance.random()
    if how < 0.15:
        return message
    if how < 0.35:
        return _broken(message, chance)
    if how < 0.36:
        return message[: len(message) // 2] + NESTED
    try:
        return json.dumps(_changed_value(json.loads(message), chance, others)).encode()
    except ValueError:
        return _broken(message, chance)


def _broken(message: bytes, chance: random.Random) -> bytes:
    made = bytearray(message)
    for _time in range(chance.choice((1, 1, 4, 40))):
        at = chance.randrange(len(made) + 1)
        made[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
    return bytes(made[: chance.randrange(len(made) + 1)] if chance.random() < 0.2 else made)


def _changed_value(told: Any, chance: random.Random, others: Sequence[bytes]) -> Any:
    for _time in range(chance.choice((1, 1, 2, 4))):
        place = told
        while isinstance(place, dict | list) and place:
            key = chance.choice(list(place) if isinstance(place, dict) else list(range(len(place))))
            if not isinstance(place[key], dict | list) or not place[key] or chance.random() < 0.2:
                place[key] = _another(key, chance, others)
                break
            place = place[key]
    return told


def _another(key: Any, chance: random.Random, others: Sequence[bytes]) -> Any:
    """Return a value that is odd, or what another message has in this place."""
    if chance.random() < 0.5 and others and isinstance(key, str):
        other = json.loads(chance.choice(others))
        if key in other:
            return other[key]
    return copy.deepcopy(chance.choice(ODD))
