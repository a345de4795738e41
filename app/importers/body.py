"""Where on the page the items are: below the word Agenda, and before the next part of the page."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.importers.entry import take_fact
from app.importers.item_lines import ReadLine, Style, choose_style, looks_like_item, read_lines
from app.importers.leftovers import is_contact, tidy
from app.importers.numbers import has_item_word, take_bullet, take_number
from app.importers.paper import Block, Line, Table
from app.importers.people import take_label
from app.importers.standing import is_break, standing_item
from app.importers.times import find_span
from app.importers.timing import clock_minutes

_AGENDA = re.compile(
    r"^\W*(?:the\s+|draft\s+|provisional\s+|meeting\s+|final\s+|today'?s\s+"
    r"|proposed\s+)*(?:agenda(?:\s+items?)?|order of business|programme"
    r"|program|running order|items of business|items|timetable|schedule"
    r"|business to be (?:transacted|conducted|discussed)"
    r"|what we will talk about|things to talk about|topics|discussion items"
    r"|plan for the (?:day|meeting))(?:\s*\([^)]*\))?\W*$",
    re.IGNORECASE,
)
_LOOSE_AGENDA = re.compile(r"\bagenda\W*$|^\W*agenda\b", re.IGNORECASE)
_DOTTED_START = re.compile(r"^\s*(?:\W\s*)?(\d{1,2})\.(\d{1,2})(?![\d.])")


@dataclass(frozen=True, slots=True)
class Body:
    """The blocks that hold the items; `first` is where they begin on the page. `dots`: 10.15 is a time here."""

    blocks: Sequence[Block]
    first: int
    style: Style
    dots: bool
    is_agenda: bool


def find_body(blocks: Sequence[Block]) -> Body:
    """Find the part of the page with the items."""
    start, stop, is_headed = _section(blocks)
    dots = has_dotted_times(blocks[start:stop])
    lines = read_lines(blocks[start:stop], dots=dots)
    style = choose_style(lines)
    first = _first_item(blocks, range(start, stop), style, dots=dots, is_headed=is_headed)
    if first is None:
        return Body((), len(blocks), style, dots, is_agenda=False)
    if style in {"plain", "headings"}:
        part = blocks[first:stop]
        is_agenda = is_headed or _has_standing(part) or (style == "headings" and _fact_lines(part) >= 2)
        return Body(blocks[first:stop], first, style, dots, is_agenda)
    return Body(blocks[first:stop], first, style, dots, is_agenda=True)


def _section(blocks: Sequence[Block]) -> tuple[int, int, bool]:
    """Return where the lines below the heading Agenda begin and end; the whole page where there is no such heading."""
    exact = [index for index, block in enumerate(blocks) if isinstance(block, Line) and _AGENDA.match(tidy(block.text))]
    loose = [
        index
        for index, block in enumerate(blocks)
        if isinstance(block, Line) and _is_loose(block) and index not in exact
    ]
    loose = [index for index in loose if _marked_before(blocks, index) < 2]
    for candidates in (exact, loose):
        best = max(candidates, key=lambda index: (_strength(blocks, index), -index), default=None)
        if best is not None and _strength(blocks, best) >= 2:
            return best + 1, _section_end(blocks, best), True
    return 0, len(blocks), False


def _marked_before(blocks: Sequence[Block], index: int) -> int:
    """Count the numbered lines and times above a heading: with items above, the heading only begins a further part."""
    return sum(1 for block in blocks[:index] if isinstance(block, Line) and _is_marked(block))


def _is_loose(line: Line) -> bool:
    text = tidy(line.text)
    is_short = len(text.split()) <= 8 and not text.endswith(".")
    if has_item_word(text) or take_number(text) is not None:
        return False
    return is_short and bool(_LOOSE_AGENDA.search(text)) and not line.mark and take_bullet(line.text) is None


def _strength(blocks: Sequence[Block], index: int) -> int:
    """Count the lines below a heading that could be items."""
    part = blocks[index + 1 : _section_end(blocks, index)]
    dots = has_dotted_times(part)
    lines = read_lines(part, dots=dots)
    style = choose_style(lines)
    return sum(1 for one in lines if isinstance(one, Table) or looks_like_item(one, style))


def _section_end(blocks: Sequence[Block], index: int) -> int:
    """The section ends at the next heading of the same weight, if items came before it."""
    head = blocks[index]
    if not isinstance(head, Line) or not head.heading:
        return len(blocks)
    seen = 0
    for later in range(index + 1, len(blocks)):
        block = blocks[later]
        if isinstance(block, Table):
            seen += 2
        elif (
            block.heading
            and block.heading <= head.heading
            and seen >= 2
            and not _LOOSE_AGENDA.search(block.text)
            and not _is_marked(block)
        ):
            return later
        elif _is_marked(block) or (block.heading and block.heading > head.heading):
            seen += 1
        elif seen and block.heading and block.heading > head.heading and not _is_marked(block):
            continue
    return len(blocks)


def _is_marked(line: Line) -> bool:
    found = read_lines([line], dots=True)
    return (
        bool(found) and isinstance(found[0], ReadLine) and (found[0].is_number or found[0].bullet or found[0].is_timed)
    )


def _first_item(blocks: Sequence[Block], section: range, style: Style, *, dots: bool, is_headed: bool) -> int | None:
    """Return where the first item stands."""
    if style in {"plain", "headings"} and not is_headed:
        part = blocks[section.start : section.stop]
        if style == "headings" and _fact_lines(part) >= 2:
            return section.start + _first_with_facts(part)
        return _first_standing(blocks, section.start, section.stop)
    places = {id(block): index for index, block in enumerate(blocks)}
    lines = read_lines(blocks[section.start : section.stop], dots=dots)
    whole = meeting_line(lines, dots=dots) if style == "timed" and not is_headed else None
    for one in lines:
        if isinstance(one, Table) or one is whole or not looks_like_item(one, style):
            continue
        if style not in {"plain", "headings"} or not is_contact(one.text):
            return places[id(one.line)]
    return None


def meeting_line(lines: Sequence[ReadLine | Table], *, dots: bool) -> ReadLine | None:
    """Return a first line whose times hold all others: it tells when the meeting is, it is no item."""
    timed = [
        (one, span) for one in lines if isinstance(one, ReadLine) and (span := find_span(_with_asides(one), dots=dots))
    ]
    if len(timed) < 3 or timed[0][1].end is None:
        return None
    start, end = clock_minutes(timed[0][1].start), clock_minutes(timed[0][1].end)
    others: list[int] = []
    for _, span in timed[1:]:
        others.append(clock_minutes(span.start, others[-1] if others else start))
    is_whole = others[0] == start and all(start <= other <= end for other in others)
    return timed[0][0] if is_whole and others[-1] > start else None


def _with_asides(one: ReadLine) -> str:
    return "   ".join((one.text, *one.line.asides))


def _fact_lines(blocks: Sequence[Block]) -> int:
    return sum(isinstance(block, Line) and _is_fact(block) for block in blocks)


def _is_fact(line: Line) -> bool:
    return not line.heading and (take_fact(tidy(line.text)) or take_label(tidy(line.text))) is not None


def _first_with_facts(blocks: Sequence[Block]) -> int:
    """Return the place of the heading above the first line that says a time or who leads."""
    fact = next((at for at, block in enumerate(blocks) if isinstance(block, Line) and _is_fact(block)), 0)
    heads = [at for at, block in enumerate(blocks[:fact]) if isinstance(block, Line) and block.heading]
    return heads[-1] if heads else 0


def _first_standing(blocks: Sequence[Block], start: int, stop: int) -> int | None:
    """Without the word Agenda, plain lines begin at the first standing item (Welcome, Apologies)."""
    lines = [index for index in range(start, stop) if isinstance(blocks[index], Line)]
    return next((index for index in lines if standing_item(tidy(_text(blocks[index])))), None)


def _text(block: Block) -> str:
    return block.text if isinstance(block, Line) else ""


def _has_standing(blocks: Sequence[Block]) -> bool:
    texts = [tidy(block.text) for block in blocks if isinstance(block, Line)]
    return sum(1 for text in texts if standing_item(text) or is_break(text)) >= 2


def has_dotted_times(blocks: Sequence[Block]) -> bool:
    """Do lines begin with 10.00, 10.15, 10.40, which can only be times? Numbers such as 7.10 and 7.11 cannot."""
    starts = [
        match
        for block in blocks
        if isinstance(block, Line) and not block.mark and (match := _DOTTED_START.match(block.text))
    ]
    if len(starts) < 2 or any(len(match[2]) != 2 or int(match[2]) % 5 for match in starts):
        return False
    minutes = [(int(match[1]) + (12 if 1 <= int(match[1]) <= 6 else 0)) * 60 + int(match[2]) for match in starts]
    return all(int(match[1]) < 24 for match in starts) and all(one <= two for one, two in itertools.pairwise(minutes))
