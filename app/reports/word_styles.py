"""How a Word file of ours looks: plain letters, left aligned, 1.5 line spacing, never a word cut in two."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.domain.sheet import Sheet, printable
from app.reports.pixels import FONT, FONTS_INSTEAD, HEADING_SIZES, MARGIN_MM, PAGE_HIGH_MM, PAGE_MM

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

LINE_SPACE = 1.5
SMALL_STYLE = "Small print"
BLACK = (0, 0, 0)


def set_up(paper: "Document", sheet: Sheet) -> None:
    """Say what a paper is, and give it our letters, edges and numbers of pages."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm, Pt

    _say_what_it_is(paper, sheet)
    _name_other_letters(paper)
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(PAGE_MM), Mm(PAGE_HIGH_MM)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN_MM)
    normal = _style(paper, "Normal")
    _dress(normal, sheet.size_pt)
    normal.paragraph_format.space_after = Pt(sheet.size_pt * 0.5)
    paper.styles.add_style(SMALL_STYLE, WD_STYLE_TYPE.PARAGRAPH)
    small = _style(paper, SMALL_STYLE)
    small.base_style = normal
    small.font.size, small.paragraph_format.space_after = Pt(sheet.small_pt), Pt(sheet.size_pt / 4)
    for level, factor in HEADING_SIZES.items():
        heading = _style(paper, f"Heading {level}")
        _dress(heading, sheet.size_pt * factor)
        heading.font.bold = True
        heading.paragraph_format.space_before = Pt(0 if level == 1 else sheet.size_pt * 1.2)
        heading.paragraph_format.space_after = Pt(sheet.size_pt * 0.5)
        heading.paragraph_format.keep_with_next = True
    _number_pages(paper)


def _style(paper: "Document", name: str) -> "ParagraphStyle":
    from docx.styles.style import ParagraphStyle

    style = paper.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(name)
    return style


def _dress(style: "ParagraphStyle", size_pt: float) -> None:
    """Give a style of the template our letters: plain, black, never slanted."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    font, layout = style.font, style.paragraph_format
    font.name, font.size, font.italic, font.underline = FONT, Pt(round(size_pt)), False, False
    font.color.rgb = RGBColor(*BLACK)
    letters = style.element.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
    for name in [name for name in letters.attrib if name.endswith("Theme")]:
        del letters.attrib[name]
    for name in ("w:cs", "w:eastAsia", "w:hAnsi"):
        letters.set(qn(name), FONT)
    layout.line_spacing, layout.alignment = LINE_SPACE, WD_ALIGN_PARAGRAPH.LEFT


def _say_what_it_is(paper: "Document", sheet: Sheet) -> None:
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    about = paper.core_properties
    about.title, about.language = printable(sheet.title), sheet.language
    about.author, about.comments = "Fair Say", ""
    about.created = about.modified = datetime.now(UTC)
    language = paper.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:val"), sheet.language)
    never = OxmlElement("w:autoHyphenation", {qn("w:val"): "false"})
    before = paper.settings.element.find(qn("w:defaultTabStop"))  # the order that Word asks for
    if before is not None:
        before.addnext(never)


def _name_other_letters(paper: "Document") -> None:
    """Say which letters to take where a computer does not have ours: others without feet."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.oxml import serialize_part_xml
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement, parse_xml

    part = paper.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    fonts = parse_xml(part.blob)
    for old in [font for font in fonts if font.get(qn("w:name")) == FONT]:
        fonts.remove(old)
    ours = OxmlElement("w:font", {qn("w:name"): FONT})
    for tag, value in (("w:altName", FONTS_INSTEAD[0]), ("w:family", "swiss"), ("w:pitch", "variable")):
        ours.append(OxmlElement(tag, {qn("w:val"): value}))
    fonts.append(ours)
    part._blob = serialize_part_xml(fonts)  # python-docx has no other way to it


def _number_pages(paper: "Document") -> None:
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    foot = paper.sections[0].footer.paragraphs[0]
    foot.style = SMALL_STYLE
    foot._p.append(OxmlElement("w:fldSimple", {qn("w:instr"): "PAGE"}))
