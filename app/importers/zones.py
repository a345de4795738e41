"""Time zones beside times: "10:00 GMT / 11:00 CET". Where a page names several, a person is told."""

import re

_NAMES = (
    "UTC|GMT|BST|WET|WEST|CET|CEST|EET|EEST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|SAST|JST|KST|SGT|HKT"
    "|AEST|AEDT|ACST|AWST|NZST|NZDT"
)
_SHORT = rf"(?:{_NAMES})(?:\s?[+\-−±]\s?\d{{1,2}}(?::?\d{{2}})?)?"
_LONG = (
    r"(?:UK|London|Irish|Dublin|Central European|Eastern|Central|Pacific|Mountain|Indian|New York|Paris|Berlin|Brussels"
    r"|Sydney|Eastern European)\s+(?:standard\s+|summer\s+|daylight\s+)?time|ET|PT|CT"
)
ZONE = rf"(?:{_SHORT}|{_LONG})"
AFTER_TIME = re.compile(rf"\s{{0,3}}[(\[]?\s{{0,3}}(?P<zone>(?-i:{_SHORT})|{_LONG})\b\s{{0,3}}[)\]]?", re.IGNORECASE)
_TIME = r"\d(?:[:.h]\d\d)?\s{0,2}(?:[ap]\.?\s?m\.?)?"
_BESIDE_TIME = re.compile(rf"{_TIME}\s{{0,3}}[(\[]?\s{{0,3}}(?P<zone>{_SHORT}|(?i:{_LONG}))\b")
_ALL_TIMES = re.compile(
    rf"\b(?i:all times|times? (?:are|is|in|zone)|time ?zone)\b[^.\n]{{0,40}}?\b(?P<zone>{_SHORT}|(?i:{_LONG}))\b"
)
_HEADED = re.compile(
    rf"(?:^|\t) {{0,3}}(?:(?i:time) {{0,3}})?[(\[]?(?P<zone>{_SHORT})[)\]]? {{0,3}}(?=\t|$)", re.MULTILINE
)
HOME = {"GMT", "BST", "UK TIME", "LONDON TIME"}
_LONGEST = 60_000


def find_zones(text: str) -> tuple[str, ...]:
    """Return the zones that stand beside times or head columns of them, in the order of the page, each once."""
    text = text[:_LONGEST]
    found = [
        (match.start("zone"), match["zone"])
        for pattern in (_BESIDE_TIME, _ALL_TIMES, _HEADED)
        for match in pattern.finditer(text)
    ]
    names = [" ".join(name.split()) for _, name in sorted(found)]
    return tuple(dict.fromkeys(name if not name.isupper() else name.upper() for name in names))


def is_zone(text: str) -> bool:
    """Is `text` the name of a time zone and nothing else, as at the head of a column?"""
    return bool(re.fullmatch(rf"\W*(?:time\W*)?(?:{_SHORT}|(?i:{_LONG}))\W*", text.strip()))


def is_home(zones: tuple[str, ...]) -> bool:
    """Are these zones only those of the United Kingdom? Summer and winter time of one place are no two zones."""
    return all(zone.upper() in HOME for zone in zones)
