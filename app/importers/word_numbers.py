"""Word's automatic numbers: counts 1, 1.1, a) as Word would print them."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.importers.paper import BULLET

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    text: str = "%1."


@dataclass(slots=True)
class Numbering:
    """The lists of a document and how far each has counted."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict[str, dict[int, _Level]])
    shared: dict[str, str] = field(default_factory=dict[str, str])
    counts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    restarts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])

    def next_mark(self, list_id: str, depth: int) -> str:
        """Count one on and return the mark without its full stop or bracket; a bullet for bullets."""
        levels = self.levels.get(list_id, {})
        level = levels.get(depth, _Level(text=f"%{depth + 1}."))
        if level.form in {"bullet", "none"}:
            return BULLET if level.form == "bullet" else ""
        shared = self.shared.get(list_id, list_id)
        if list_id in self.restarts:
            self._restart(shared, self.restarts.pop(list_id))
        counts = self.counts.setdefault(shared, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        return _printed(level.text, depth, counts, levels)

    def _restart(self, shared: str, starts: dict[int, int]) -> None:
        counts = self.counts.setdefault(shared, {})
        for depth, start in starts.items():
            counts[depth] = start - 1


def _printed(text: str, depth: int, counts: dict[int, int], levels: dict[int, _Level]) -> str:
    """Fill "%1.%2" with the counts."""
    for other in range(depth + 1):
        level = levels.get(other, _Level())
        count = counts.get(other, level.start)
        text = text.replace(f"%{other + 1}", written(count, level.form))
    return text.strip().strip("().:[]- \t").strip() or written(counts[depth], "decimal")


def written(count: int, form: str) -> str:
    """Write a count as digits, a letter or a Roman numeral."""
    if form in {"lowerLetter", "upperLetter"}:
        letter = chr(97 + (count - 1) % 26) * (1 + (count - 1) // 26 % 4)
        return letter.upper() if form == "upperLetter" else letter
    if form in {"lowerRoman", "upperRoman"}:
        roman, left = "", max(1, min(count, 399))
        for value, signs in _ROMAN:
            while left >= value:
                roman, left = roman + signs, left - value
        return roman.upper() if form == "upperRoman" else roman
    return str(count)


def read_numbering(root: "Element | None") -> Numbering:
    """Read numbering.xml; without it there are no lists."""
    numbering = Numbering()
    if root is None:
        return numbering
    abstract = {element.get(f"{_W}abstractNumId", ""): _levels(element) for element in root.iter(f"{_W}abstractNum")}
    for element in root.iter(f"{_W}num"):
        number, link = element.get(f"{_W}numId", ""), element.find(f"{_W}abstractNumId")
        shared = "" if link is None else link.get(f"{_W}val", "")
        numbering.levels[number] = dict(abstract.get(shared, {}))
        numbering.shared[number] = f"abstract {shared}"
        starts: dict[int, int] = {}
        for change in element.findall(f"{_W}lvlOverride"):
            depth, start = change.get(f"{_W}ilvl", "0"), change.find(f"{_W}startOverride")
            value = "" if start is None else start.get(f"{_W}val", "")
            if depth.isdigit() and value.isdigit():
                starts[int(depth)] = int(value)
        if starts:
            numbering.restarts[number] = starts
    return numbering


def _levels(abstract: "Element") -> dict[int, _Level]:
    levels: dict[int, _Level] = {}
    for element in abstract.findall(f"{_W}lvl"):
        values = {name: _child_value(element, name) for name in ("start", "numFmt", "lvlText")}
        depth, start = element.get(f"{_W}ilvl", "0"), values["start"]
        if depth.isdigit():
            levels[int(depth)] = _Level(
                int(start) if start.isdigit() else 1, values["numFmt"] or "decimal", values["lvlText"]
            )
    return levels


def _child_value(element: "Element", name: str) -> str:
    child = element.find(f"{_W}{name}")
    return "" if child is None else child.get(f"{_W}val", "")
