"""How an OpenDocument text of ours looks: plain letters, left aligned, 1.5 line spacing, never a word cut in two."""

from xml.etree.ElementTree import Element, SubElement

from app.domain.sheet import Sheet
from app.reports.pixels import (
    FAR,
    FONT,
    FONTS_INSTEAD,
    HEADING_SIZES,
    INSIDE_MM,
    MARGIN_MM,
    NEAR,
    PAGE_HIGH_MM,
    PAGE_MM,
    ROW_EDGE_MM,
)

NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
LINE = "0.7pt solid #595959"
Facts = dict[str, str]


def name(short: str) -> str:
    """Return the whole name of a tag like "text:p"."""
    prefix, _, rest = short.partition(":")
    return f"{{{NAMES[prefix]}}}{rest}"


def styles(sheet: Sheet) -> Element:
    """Return the part of the file that says how it looks."""
    root = Element(name("office:document-styles"), {name("office:version"): "1.3"})
    faces = SubElement(root, name("office:font-face-decls"))
    families = ", ".join(f"'{family}'" for family in (FONT, *FONTS_INSTEAD))
    face = {"style:name": FONT, "svg:font-family": families, "style:font-family-generic": "swiss"}
    SubElement(faces, name("style:font-face"), _named({**face, "style:font-pitch": "variable"}))
    common = SubElement(root, name("office:styles"))
    _letters(common, sheet)
    _paragraphs(common, sheet)
    page = SubElement(SubElement(root, name("office:automatic-styles")), name("style:page-layout"))
    page.set(name("style:name"), "A4")
    edges = {"fo:page-width": f"{PAGE_MM}mm", "fo:page-height": f"{PAGE_HIGH_MM}mm", "fo:margin": f"{MARGIN_MM}mm"}
    SubElement(page, name("style:page-layout-properties"), _named(edges))
    _foot(SubElement(root, name("office:master-styles")))
    return root


def _letters(common: Element, sheet: Sheet) -> None:
    tongue, _, country = sheet.language.partition("-")
    letters = {
        "style:font-name": FONT,
        "fo:font-size": f"{sheet.size_pt}pt",
        "fo:language": tongue,
        "fo:country": country or "none",
        "fo:hyphenate": "false",
        "fo:color": "#000000",
    }
    gap = f"{sheet.size_pt / 2:.0f}pt"
    space = {"fo:line-height": "150%", "fo:text-align": "left", "fo:margin-bottom": gap}
    default = SubElement(common, name("style:default-style"), _named({"style:family": "paragraph"}))
    _paragraph(default, space, letters)
    _paragraph(_style(common, "Strong", "text"), {}, {"fo:font-weight": "bold"})


def _paragraphs(common: Element, sheet: Sheet) -> None:
    small = {"fo:font-size": f"{sheet.small_pt}pt"}
    held, tight = {"fo:keep-with-next": "always"}, {"fo:margin-bottom": f"{sheet.size_pt / 4:.0f}pt"}
    near, far = (
        {"fo:margin-bottom": f"{sheet.size_pt * gap:.0f}pt"} for gap in (NEAR, FAR / 2)
    )  # cells have edges too
    for style, look, space in (
        ("Standard", {}, {}),
        ("Standard_held", {}, held),
        ("Small", small, tight),
        ("Small_held", small, {**held, **tight}),
        ("Standard_near", {}, near),
        ("Standard_far", {}, far),
        ("Small_near", small, near),
        ("Small_far", small, far),
        ("Owed", small, {"fo:margin-bottom": "0pt"}),
        ("Owed_held", small, {**held, "fo:margin-bottom": "0pt"}),
    ):
        _paragraph(_style(common, style, "paragraph"), space, look)
    for level, factor in HEADING_SIZES.items():
        top = "0pt" if level == 1 else f"{sheet.size_pt * 1.2:.0f}pt"
        style = _heading(common, f"Heading_{level}", level)
        size = {"fo:font-weight": "bold", "fo:font-size": f"{sheet.size_pt * factor:.0f}pt"}
        _paragraph(style, {**held, "fo:margin-top": top}, size)
    small_heading = _style(common, "Small_heading", "paragraph")
    small_heading.set(name("style:parent-style-name"), "Heading_2")
    _paragraph(small_heading, {"fo:margin-bottom": "0pt"}, small)
    tight = {"fo:line-height": "100%", "fo:margin-bottom": "0pt"}
    _paragraph(_style(common, "Picture", "paragraph"), {**tight, "fo:text-align": "center"}, {})
    _paragraph(_style(common, "Gap", "paragraph"), tight, {"fo:font-size": f"{sheet.size_pt / 2:.0f}pt"})


def _heading(common: Element, called: str, level: int) -> Element:
    style = _style(common, called, "paragraph")
    style.attrib |= _named({"style:display-name": f"Heading {level}", "style:parent-style-name": "Standard"})
    style.set(name("style:default-outline-level"), str(level))
    return style


def boxes(common: Element) -> None:
    """Add how tables, their cells and pictures look: into the text itself, where every program looks for them."""
    width = {"style:width": f"{INSIDE_MM}mm", "table:align": "left", "table:border-model": "collapsing"}
    for style, may_break in (("Long", "true"), ("Whole", "false")):
        look = {**width, "style:may-break-between-rows": may_break}
        SubElement(_style(common, style, "table"), name("style:table-properties"), _named(look))
    together = {"fo:keep-together": "always"}
    SubElement(_style(common, "Whole_row", "table-row"), name("style:table-row-properties"), _named(together))
    for style, edge, where in (("Bare", "none", "middle"), ("Lined", LINE, "top")):
        look = {"fo:border": edge, "fo:padding": f"{ROW_EDGE_MM}mm", "style:vertical-align": where}
        SubElement(_style(common, style, "table-cell"), name("style:table-cell-properties"), _named(look))
    plain = {"style:vertical-pos": "top", "style:vertical-rel": "baseline", "fo:border": "none"}
    SubElement(_style(common, "Drawing", "graphic"), name("style:graphic-properties"), _named(plain))


def _foot(masters: Element) -> None:
    page = {"style:name": "Standard", "style:page-layout-name": "A4"}
    master = SubElement(masters, name("style:master-page"), _named(page))
    foot = SubElement(SubElement(master, name("style:footer")), name("text:p"), _named({"text:style-name": "Small"}))
    SubElement(foot, name("text:page-number"), _named({"text:select-page": "current"})).text = "1"


def _style(common: Element, style: str, family: str) -> Element:
    return SubElement(common, name("style:style"), _named({"style:name": style, "style:family": family}))


def _paragraph(style: Element, space: Facts, letters: Facts) -> None:
    if space:
        SubElement(style, name("style:paragraph-properties"), _named(space))
    if letters:
        SubElement(style, name("style:text-properties"), _named(letters))


def _named(facts: Facts) -> Facts:
    return {name(key): value for key, value in facts.items()}
