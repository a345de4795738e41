"""Whether facts fit their kind: the right names, the right types, and codes instead of words."""

import re
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from app.domain.kinds import Kind

Check = Callable[[object], bool]
LARGEST_NUMBER = 1_000_000_000
_CODE = re.compile(r"[\w.:+/-]{0,80}")


def fits(kind: type[Kind], facts: object) -> bool:
    """Return whether `facts` can be read as this kind, so that writing them again gives the same line."""
    if not isinstance(facts, Mapping):
        return False
    named = cast("Mapping[str, object]", facts)
    checks, needed = _checks(kind)
    return needed <= named.keys() <= checks.keys() and all(checks[name](value) for name, value in named.items())


def are_codes(facts: Mapping[str, object]) -> bool:
    """Return whether all words in `facts` are ids and codes: no blanks, at most 80 letters. Source: PR-2."""
    return all(_CODE.fullmatch(value) for value in facts.values() if isinstance(value, str))


@cache
def _checks(kind: type[Kind]) -> tuple[dict[str, Check], frozenset[str]]:
    hints = get_type_hints(kind)
    known = fields(cast("Any", kind))
    needed = frozenset(field.name for field in known if field.default is MISSING)
    return {field.name: _check(hints[field.name]) for field in known}, needed


def _check(hint: Any) -> Check:
    """Return what says whether a value fits a type hint. A fact that was not said is left out, never null."""
    if get_origin(hint) is Literal:
        allowed = get_args(hint)
        return lambda value: isinstance(value, str) and value in allowed
    if get_origin(hint) in (Union, types.UnionType):
        checks = [_check(part) for part in get_args(hint) if part is not types.NoneType]
        return lambda value: any(check(value) for check in checks)
    if get_origin(hint) is dict:
        return _is_counts
    return _PLAIN[hint]


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_NUMBER


def _is_counts(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    counts = cast("dict[object, object]", value)
    return all(isinstance(name, str) and _is_number(count) for name, count in counts.items())


_PLAIN: dict[type, Check] = {
    str: lambda value: isinstance(value, str),
    int: _is_number,
    bool: lambda value: isinstance(value, bool),
}
