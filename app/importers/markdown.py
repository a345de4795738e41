"""Markdown files: lists as they are numbered when shown, tables, headings, and the facts in a block at the top."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from app.importers.paper import BULLET, Block, Cell, Facts, Line, Paper, Table
from app.importers.plain_text import split_lines

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---[ \t]*\n(?P<inside>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_KEY = re.compile(r"^(?P<key>[A-Za-z][\w -]{0,40}):(?:[ \t]+(?P<value>.*))?$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_PLACES = ("location", "venue", "place", "where")


def read_markdown(text: str) -> Paper:
    """Read a Markdown text."""
    text = "\n".join(split_lines(text))
    front = _FRONT.match(text)
    keys = _front_keys(front["inside"]) if front else {}
    rest = text[front.end() :] if front else text
    inside = "\n\n".join(value for key, value in keys.items() if key in {"agenda", "description", "content", "items"})
    return Paper((*_blocks(inside), *_blocks(rest)), _facts(keys))


def _front_keys(text: str) -> dict[str, str]:
    """Return the keys at the top of the file; a text over several lines is kept with its own indents."""
    keys: dict[str, str] = {}
    key = ""
    for line in text.split("\n"):
        match = _KEY.match(line)
        if match:
            key = match["key"].strip().lower()
            value = (match["value"] or "").strip()
            keys[key] = "" if re.fullmatch(r"[|>][+-]?\d?", value) else value.strip("'\"")
        elif key:
            keys[key] += "\n" + line
    return {key: _unindented(value) for key, value in keys.items()}


def _unindented(value: str) -> str:
    lines = value.split("\n")
    steps = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    cut = min(steps, default=0)
    return "\n".join([lines[0], *(line[cut:] for line in lines[1:])]).strip("\n")


def _facts(keys: dict[str, str]) -> Facts:
    """Return what the block at the top says of the meeting."""
    start, end = _moment(keys.get("start") or keys.get("date") or ""), _moment(keys.get("end", ""))
    place = next((keys[key] for key in _PLACES if keys.get(key)), None)
    return Facts(
        title=re.sub(r"\s+", " ", keys.get("title", "")).strip() or None,
        date=start[0] if start else None,
        start=start[1] if start else None,
        end=end[1] if end else None,
        place=place.strip() if place else None,
    )


def _moment(text: str) -> tuple[date, time | None] | None:
    """Read 2022-12-15 or 2022-12-15T15:00:56Z, to the minute."""
    match = re.match(r"\s*(\d{4}-\d{2}-\d{2})(?:[T ]\s*(\d{1,2}:\d{2}))?", text)
    if not match:
        return None
    try:
        moment = datetime.fromisoformat(f"{match[1]}T{(match[2] or '00:00').zfill(5)}")
    except ValueError:
        return None
    return moment.date(), moment.time() if match[2] else None


def _blocks(text: str) -> list[Block]:
    from markdown_it import MarkdownIt

    if not text.strip():
        return []
    parser = MarkdownIt("commonmark", {"maxNesting": 40}).enable("table")
    return list(_Walk().blocks(parser.parse(_COMMENT.sub("", text))))


@dataclass(slots=True)
class _Walk:
    """Goes through the tokens; a list item's first words carry its number."""

    lists: list[int | None] = field(default_factory=list[int | None])
    mark: str = ""
    heading: int = 0
    in_cell: bool = False
    cells: list[Cell] = field(default_factory=list[Cell])
    rows: list[tuple[Cell, ...]] = field(default_factory=list[tuple[Cell, ...]])

    def blocks(self, tokens: Sequence["Token"]) -> Iterator[Block]:
        """Yield lines and tables."""
        for token in tokens:
            if token.type == "inline":
                yield from self._inline(token)
            elif token.type == "table_close":
                yield Table(tuple(self.rows), indent=4.0 * len(self.lists))
            elif token.type in {"ordered_list_open", "bullet_list_open", "ordered_list_close", "bullet_list_close"}:
                self._list(token)
            else:
                self._note(token)

    def _list(self, token: "Token") -> None:
        if token.nesting < 0:
            self.lists.pop()
        elif token.type.startswith("ordered"):
            self.lists.append(int(token.attrGet("start") or 1) - 1)
        else:
            self.lists.append(None)

    def _note(self, token: "Token") -> None:
        """Keep what the next words need to know."""
        kind = token.type
        if kind == "list_item_open":
            self.mark = _next_mark(self.lists)
        elif kind == "heading_open":
            self.heading = int(token.tag[1:])
        elif kind == "table_open":
            self.rows = []
        elif kind == "tr_open":
            self.cells = []
        elif kind == "tr_close":
            self.rows.append(tuple(self.cells))
        elif kind in {"th_open", "td_open", "th_close", "td_close"}:
            self.in_cell = token.nesting > 0

    def _inline(self, token: "Token") -> Iterator[Line]:
        if self.in_cell:
            self.cells.append(_cell(token))
            return
        for text in _lines(token):
            yield Line(text, self.mark, _indent(self.lists, self.mark), self.heading)
            self.mark = ""
        self.heading = 0


def _next_mark(lists: list[int | None]) -> str:
    count = lists[-1] if lists else None
    if count is None:
        return BULLET
    lists[-1] = count + 1
    return str(count + 1)


def _indent(lists: Sequence[int | None], mark: str) -> float:
    return 4.0 * len(lists) + (0 if mark or not lists else 2)


def _cell(token: "Token") -> Cell:
    return Cell(tuple(Line(text) for text in _lines(token)))


def _lines(token: "Token") -> list[str]:
    """Return the words as they are shown: link texts, no stars, no pictures."""
    made = ""
    for child in token.children or []:
        if child.type in {"text", "code_inline"}:
            made += child.content
        elif child.type == "hardbreak" or (
            child.type == "html_inline" and re.match(r"<br\b", child.content, re.IGNORECASE)
        ):
            made += "\n"
        elif child.type == "softbreak":
            made += "\r"
    return [part for line in _soft_lines(made) if (part := _TAG.sub("", line).strip())]


def _soft_lines(text: str) -> list[str]:
    """Lines of one paragraph belong together, unless they are short as in a list of Date, Time and Place."""
    lines: list[str] = []
    for line in text.split("\n"):
        parts = line.split("\r")
        if len(parts) > 1 and sum(1 for part in parts if len(part) < 60) >= 0.8 * len(parts):
            lines.extend(parts)
        else:
            lines.append(" ".join(parts))
    return lines
