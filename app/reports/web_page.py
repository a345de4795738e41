"""A paper as one web page that needs nothing else: big calm text, headings and tables a screen reader can follow."""

from base64 import b64encode
from html import escape

from app.domain.report import Grid, Heading, Report
from app.domain.sheet import PictureRow, PictureRows, Said, Sheet, SmallPrint, printable

_STYLE = """
:root { color-scheme: light dark; }
body { background: #fffdf7; color: #1a1a1a; font: 18pt/1.5 "Atkinson Hyperlegible Next", Verdana, sans-serif;
       margin: 0 auto; max-width: 42em; overflow-wrap: anywhere; padding: 1em; }
h1, h2, h3 { line-height: 1.25; margin: 1.5em 0 0.5em; }
h1 { font-size: 1.5em; margin-top: 0.5em; }
h2 { font-size: 1.2em; }
table { border-collapse: collapse; margin: 0.5em 0 1.5em; width: 100%; }
caption { font-weight: bold; padding: 0.5em 0; text-align: left; }
th, td { border-bottom: 2px solid #595959; padding: 0.5em 0.75em 0.5em 0; text-align: left; vertical-align: top; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid #1f3a93; }
footer { border-top: 3px solid #1a1a1a; margin-top: 2em; }
.row { display: flex; gap: 1.2em; align-items: center; margin: 1em 0; break-inside: avoid; }
.picture { flex: 0 0 30%; max-width: 9em; }
.picture img { width: 100%; max-height: 8em; object-fit: contain; background: #ffffff; border-radius: 0.4em; }
@media (prefers-color-scheme: dark) {
  body { background: #121212; color: #f5f5f5; }
  th, td { border-color: #b0b0b0; }
  footer { border-color: #f5f5f5; }
  .wide:focus-visible { outline-color: #ffd400; }
}
@media print { body { background: #ffffff; color: #000000; max-width: none; } }
"""
MOST_COLUMNS = 3
"""A table with more columns is wider than a small screen with large letters."""

_SAFE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def web_page(report: Report) -> bytes:
    """Return the page as UTF-8 HTML. Pictures are inside it, so that it needs nothing else."""
    return _document(report.sheet).encode()


def _document(sheet: Sheet) -> str:
    language, title = escape(sheet.language, quote=True), escape(printable(sheet.title))
    blocks = [*sheet.plain_blocks()]
    above = [None, *blocks]
    body = "\n".join(
        _table(block, has_name=isinstance(before, Heading) and before.text == block.name)
        if isinstance(block, Grid)
        else _block(block, sheet)
        for before, block in zip(above, blocks, strict=False)
        if not isinstance(block, SmallPrint)
    )
    foot = "\n".join(_small(block) for block in blocks if isinstance(block, SmallPrint))
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_SAFE}">
<title>{title}</title>
<style>{_STYLE}
body {{ font-size: {sheet.size_pt}pt; }}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
<footer>
{foot}
</footer>
</body>
</html>
"""


def _block(block: Heading | Said | PictureRows, sheet: Sheet) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(printable(block.text))}</h{block.level}>"
    if isinstance(block, Said):
        return _line(block)
    return "\n".join(_row(row, sheet) for row in block.rows)


def _line(line: Said) -> str:
    pieces = ((escape(words), is_bold) for words, is_bold in line.pieces())
    words = "".join(f"<strong>{words}</strong>" if is_bold else words for words, is_bold in pieces)
    return f"<p>{words}</p>"


def _row(row: PictureRow, sheet: Sheet) -> str:
    lines = "".join(_line(line) for line in row.lines)
    return f"""<div class="row"><div class="picture">{_picture(row.picture, sheet)}</div><div>{lines}</div></div>"""


def _picture(name: str, sheet: Sheet) -> str:
    drawn = sheet.pictures.get(name)
    if drawn is None:
        return ""
    kind = "svg+xml" if drawn.kind == "svg" else drawn.kind
    data = b64encode(drawn.data).decode()
    return f'<img alt="{escape(printable(drawn.alt), quote=True)}" src="data:image/{kind};base64,{data}">'


def _small(block: SmallPrint) -> str:
    title = f"<h2>{escape(printable(block.title))}</h2>" if block.title else ""
    return title + "\n".join(f"<p>{escape(printable(line))}</p>" for line in block.lines)


def _table(grid: Grid, *, has_name: bool) -> str:
    """Return a table; its name is not said twice where a heading says it. A wide one can be scrolled by keyboard."""
    name = escape(grid.name, quote=True)
    caption = "" if has_name else f"\n<caption>{name}</caption>"
    scrolls = f' role="region" aria-label="{name}" tabindex="0"' if len(grid.heads) > MOST_COLUMNS else ""
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in grid.heads)
    rows = "\n".join(f"<tr>{_cells(grid, row)}</tr>" for row in grid.rows)
    return f"""<div class="wide"{scrolls}>
<table>{caption}
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</div>"""


def _cells(grid: Grid, row: tuple[str, ...]) -> str:
    return "".join(
        f'<th scope="row">{escape(cell)}</th>' if column == grid.names else f"<td>{escape(cell)}</td>"
        for column, cell in enumerate(row)
    )
