"""A paper as one web page that needs nothing else: big calm text, headings and tables a screen reader can follow."""

from html import escape

from app.domain.report import Block, Grid, Heading, Page, Paragraph, Report

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
@media (prefers-color-scheme: dark) {
  body { background: #121212; color: #f5f5f5; }
  th, td { border-color: #b0b0b0; }
  footer { border-color: #f5f5f5; }
  .wide:focus-visible { outline-color: #ffd400; }
}
@media print { body { background: #ffffff; color: #000000; font-size: 16pt; max-width: none; } }
"""
_SAFE = "default-src 'none'; style-src 'unsafe-inline'"


def web_page(report: Report) -> bytes:
    """Return the page as UTF-8 HTML."""
    return _document(report.page).encode()


def _document(page: Page) -> str:
    language, title = escape(page.language, quote=True), escape(page.title)
    body = "\n".join(_block(block) for block in page.blocks)
    foot = "\n".join(f"<p>{escape(line)}</p>" for line in page.foot)
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_SAFE}">
<title>{title}</title>
<style>{_STYLE}</style>
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


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        return f"<p>{escape(block.text)}</p>"
    return _table(block)


def _table(grid: Grid) -> str:
    name = escape(grid.name, quote=True)
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in grid.heads)
    rows = "\n".join(f"<tr>{_cells(grid, row)}</tr>" for row in grid.rows)
    return f"""<div class="wide" role="region" aria-label="{name}" tabindex="0">
<table>
<caption>{name}</caption>
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
