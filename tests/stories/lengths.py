"""How long things last, as stories say it."""

import re


def length_s(word: str) -> int:
    """Seconds of a length as people write it: 5m, +12m, 30s."""
    number, unit = re.fullmatch(r"[+]?(\d+)([smh])", word).groups()  # type: ignore[union-attr]
    return int(number) * {"s": 1, "m": 60, "h": 3600}[unit]


def whole_minutes(ms: float) -> str:
    return f"{int(ms // 60_000)}m"
