"""How an OpenDocument text of ours looks: plain letters, left aligned, 1.5 line spacing, never a word cut in two."""

from xml.etree.ElementTree import Element, SubElement

from app.domain.sheet import SMALL

FONT = "Arial"
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
HEADINGS = {1: (1.35, "0"), 2: (1.25, "1em"), 3: (1.1, "1em")}
LINE = "0.7pt solid #595959"
Facts = dict[str, str]


def name(short: str) -> str:
    """Return the whole name of a tag like "text:p"."""
    prefix, _, rest = short.partition(":")
    return f"{{{NAMES[prefix]}}}{rest}"


def styles(language: str, size_pt: int) -> Element:
    """Return the part of the file that says how it looks."""
    root = Element(name("office:document-styles"), {name("office:version"): "1.3"})
    faces = SubElement(root, name("office:font-face-decls"))
    SubElement(faces, name("style:font-face"), _named({"style:name": FONT, "svg:font-family": FONT}))
    common = SubElement(root, name("office:styles"))
    _paragraphs(common, language, size_pt)
    page = SubElement(SubElement(root, name("office:automatic-styles")), name("style:page-layout"))
    page.set(name("style:name"), "A4")
    edges = {"fo:page-width": "210mm", "fo:page-height": "297mm", "fo:margin": "20mm"}
    SubElement(page, name("style:page-layout-properties"), _named(edges))
    _foot(SubElement(root, name("office:master-styles")))
    return root


def _paragraphs(common: Element, language: str, size_pt: int) -> None:
    tongue, _, country = language.partition("-")
    letters = {
        "style:font-name": FONT,
        "fo:font-size": f"{size_pt}pt",
        "fo:language": tongue,
        "fo:country": country or "none",
        "fo:hyphenate": "false",
        "fo:color": "#000000",
    }
    space = {"fo:line-height": "150%", "fo:text-align": "left", "fo:margin-bottom": f"{size_pt / 2:.0f}pt"}
    default = SubElement(common, name("style:default-style"), _named({"style:family": "paragraph"}))
    _paragraph(default, space, letters)
    small = {"fo:font-size": f"{size_pt * SMALL:.0f}pt"}
    looks: dict[str, Facts] = {"Standard": {}, "Strong": {"fo:font-weight": "bold"}, "Small": small}
    for style, look in looks.items():
        _paragraph(_style(common, style, "paragraph"), {}, look)
    for level, (factor, above) in HEADINGS.items():
        style = _style(common, f"Heading_{level}", "paragraph")
        style.attrib |= _named({"style:display-name": f"Heading {level}", "style:parent-style-name": "Standard"})
        style.set(name("style:default-outline-level"), str(level))
        top = "0pt" if above == "0" else f"{size_pt}pt"
        look = {"fo:font-weight": "bold", "fo:font-size": f"{size_pt * factor:.0f}pt"}
        _paragraph(style, {"fo:keep-with-next": "always", "fo:margin-top": top}, look)
    tight = {"fo:line-height": "100%", "fo:margin-bottom": "0pt"}
    _paragraph(_style(common, "Picture", "paragraph"), tight, {})
    _paragraph(_style(common, "Gap", "paragraph"), tight, {})


def boxes(common: Element) -> None:
    """Add how tables, their cells and pictures look: into the text itself, where every program looks for them."""
    whole = {"style:width": "170mm", "table:align": "left", "table:border-model": "collapsing"}
    SubElement(_style(common, "Whole_width", "table"), name("style:table-properties"), _named(whole))
    together = {"fo:keep-together": "always"}
    SubElement(_style(common, "Whole_row", "table-row"), name("style:table-row-properties"), _named(together))
    for style, edge, where in (("Bare", "none", "middle"), ("Lined", LINE, "top")):
        look = {"fo:border": edge, "fo:padding": "1.5mm", "style:vertical-align": where}
        SubElement(_style(common, style, "table-cell"), name("style:table-cell-properties"), _named(look))
    plain = {"style:vertical-pos": "top", "style:vertical-rel": "baseline", "fo:border": "none"}
    SubElement(_style(common, "Drawing", "graphic"), name("style:graphic-properties"), _named(plain))


def _foot(masters: Element) -> None:
    page = {"style:name": "Standard", "style:page-layout-name": "A4"}
    master = SubElement(masters, name("style:master-page"), _named(page))
    foot = SubElement(SubElement(master, name("style:footer")), name("text:p"), _named({"text:style-name": "Standard"}))
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
