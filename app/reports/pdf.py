"""Papers and cards as PDF: headings, alt text, table heads and the language are inside, so that they can be heard."""

from app.domain.report import Grid, Heading
from app.domain.sentences import sentences
from app.domain.sheet import (
    CardSheet,
    Illustration,
    PictureRow,
    PictureRows,
    Said,
    Sheet,
    SheetBlock,
    SmallPrint,
    Together,
    printable,
)
from app.reports.pixels import INSIDE_MM
from app.reports.typeset import breakable, file_name, language_parts, typeset
from app.reports.wide_tables import fitting, least_mm

MOST_HELD = 40


def sheet_pdf(sheet: Sheet) -> bytes:
    """Return the paper as PDF."""
    return typeset("sheet.typ", *_data(sheet)).data


def sheet_pages(sheet: Sheet) -> int:
    """Return how many pages the paper has as PDF."""
    return typeset("sheet.typ", *_data(sheet)).pages


def _data(sheet: Sheet) -> tuple[dict[str, object], list[Illustration]]:
    """Return what the template shows, and the pictures."""
    sheet = fitting(sheet)
    pictures = list(sheet.pictures.values())
    files = {picture.id: (file_name(number, picture), picture.alt) for number, picture in enumerate(pictures)}
    title = Heading(sheet.title, level=1)
    values = {
        "title": printable(sheet.title),
        "size_pt": sheet.size_pt,
        "small_pt": sheet.small_pt,
        "picture_mm": sheet.picture_mm,
        "blocks": [_block(block, files, sheet.size_pt) for block in (title, *sheet.blocks)],
        **language_parts(sheet.language),
    }
    return values, pictures


def cards_pdf(sheet: CardSheet) -> bytes:
    """Return cards to cut out as PDF."""
    pictures = [card.picture for card in sheet.cards]
    cards = [
        {
            "words": _shown(card.words),
            "means": [_shown(card.means[start:end]) for start, end in sentences(card.means)],
            "colour": card.colour,
            "file": file_name(number, card.picture),
            "alt": _alt(card.picture.alt),
        }
        for number, card in enumerate(sheet.cards)
    ]
    values = {"title": printable(sheet.title), "on_a_page": sheet.on_a_page, "cards": cards}
    return typeset("cards.typ", {**values, **language_parts(sheet.language)}, pictures).data


def column_shares(grid: Grid, size_pt: int) -> list[int]:
    """
    Return how wide each column is beside the others: as wide as its longest word, and wider the more it holds.

    Units: about millimetres on paper, where the words leave room for all columns.
    """
    columns = list(zip(grid.heads, *grid.rows, strict=True))
    held = [(min(max(map(len, column)), MOST_HELD) + 1) ** 2 for column in columns]
    least = least_mm(grid, size_pt)
    spare = max(0.0, INSIDE_MM - sum(least))
    return [max(1, round(most + spare * whole / sum(held))) for most, whole in zip(least, held, strict=True)]


def _block(block: SheetBlock, files: dict[str, tuple[str, str]], size_pt: int) -> dict[str, object]:
    if isinstance(block, Heading):
        return {"kind": "heading", "level": block.level, "words": _shown(block.text)}
    if isinstance(block, Said):
        return {"kind": "said", **_said(block)}
    if isinstance(block, PictureRows):
        return {"kind": "rows", "rows": [_row(row, files) for row in block.rows]}
    if isinstance(block, SmallPrint):
        return {"kind": "small", "title": _shown(block.title), "lines": [_shown(line) for line in block.lines]}
    if isinstance(block, Together):
        return {"kind": "together", "blocks": [_block(one, files, size_pt) for one in block.blocks]}
    return {
        "kind": "table",
        "columns": column_shares(block, size_pt),
        "heads": [_shown(head) for head in block.heads],
        "rows": [[_shown(cell) for cell in row] for row in block.rows],
    }


def _row(row: PictureRow, files: dict[str, tuple[str, str]]) -> dict[str, object]:
    file, alt = files.get(row.picture, ("", ""))
    lines = [_said(line) for line in row.lines]
    return {"file": file, "alt": _alt(alt), "high_mm": row.picture_mm, "lines": lines}


def _said(line: Said) -> dict[str, object]:
    pieces = [{"words": breakable(words), "bold": is_bold} for words, is_bold in line.pieces()]
    return {"pieces": pieces, "quiet": line.quiet}


def _shown(words: str) -> str:
    return breakable(printable(words))


def _alt(words: str) -> str:
    """Return what is said of a picture; never nothing, or a screen reader would say the name of a file."""
    return printable(words) or "–"
