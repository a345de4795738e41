"""Reads a paper as a screen reader does: what it is called, its language, headings, alt texts, heads of tables."""

import ctypes
import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree

import pypdfium2
import pypdfium2.raw as pdfium

from app.reports.open_document_styles import NAMES

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"


@dataclass
class ReadBack:
    title: str = ""
    language: str = ""
    headings: list[tuple[int, str]] = field(default_factory=list)
    alts: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    text: str = ""


def read_word(data: bytes) -> ReadBack:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body, about = _xml(package, "word/document.xml"), _xml(package, "docProps/core.xml")
        styles = _xml(package, "word/styles.xml")
    back = ReadBack(about.findtext(f"{DC}title", ""), styles.find(f".//{W}rPrDefault//{W}lang").get(f"{W}val"))
    for paragraph in body.iter(f"{W}p"):
        style, words = paragraph.find(f"{W}pPr/{W}pStyle"), _words(paragraph, f"{W}t")
        back.text += words + "\n"
        if style is not None and style.get(f"{W}val", "").startswith("Heading"):
            back.headings.append((int(style.get(f"{W}val")[-1]), words))
    back.alts = [each.get("descr", "") for each in body.iter() if each.tag.endswith("}docPr")]
    for row in body.iter(f"{W}tr"):
        if row.find(f"{W}trPr/{W}tblHeader") is not None:
            back.heads += [_words(cell, f"{W}t") for cell in row.iter(f"{W}tc")]
    return back


def read_open_document(data: bytes) -> ReadBack:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body, about = _xml(package, "content.xml"), _xml(package, "meta.xml")
        styles = _xml(package, "styles.xml")
    names = {key: f"{{{value}}}" for key, value in NAMES.items()}
    letters = next(styles.iter(f"{names['style']}text-properties"))
    language = f"{letters.get(names['fo'] + 'language')}-{letters.get(names['fo'] + 'country')}"
    back = ReadBack(next(about.iter(f"{DC}title")).text or "", language)
    for part in body.iter():
        if part.tag == f"{names['text']}h":
            back.headings.append((int(part.get(f"{names['text']}outline-level")), "".join(part.itertext())))
        if part.tag in (f"{names['text']}h", f"{names['text']}p"):
            said = (each for each in part.iter() if each.tag.startswith(names["text"]))
            back.text += "".join(each.text or "" for each in said) + "\n"
    back.alts = [each.text or "" for each in body.iter(f"{names['svg']}desc")]
    for head in body.iter(f"{names['table']}table-header-rows"):
        back.heads += ["".join(cell.itertext()) for cell in head.iter(f"{names['table']}table-cell")]
    return back


def read_pdf(data: bytes) -> ReadBack:
    with pypdfium2.PdfDocument(data) as paper:
        assert pdfium.FPDFCatalog_IsTagged(paper.raw)
        back = ReadBack(paper.get_metadata_dict()["Title"], _language(data))
        for page in paper:
            # a hyphen at the end of a line is read as U+FFFE
            back.text += page.get_textpage().get_text_range().replace("\ufffe", "-") + "\n"
            for kind, alt, words in _tags(page):
                if kind.startswith("H") and kind[1:].isdigit():
                    back.headings.append((int(kind[1:]), words))
                if kind == "Figure":
                    back.alts.append(alt)
                if kind == "TH":
                    back.heads.append(words)
    return back


def fonts_of(data: bytes) -> dict[str, bool]:
    """Every font of a PDF by name, and whether it is inside the file."""
    found: dict[str, bool] = {}
    with pypdfium2.PdfDocument(data) as paper:
        for page in paper:
            for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=5):
                font = pdfium.FPDFTextObj_GetFont(thing.raw)
                name = ctypes.create_string_buffer(200)
                pdfium.FPDFFont_GetBaseFontName(font, name, 200)
                found[name.value.decode()] = bool(pdfium.FPDFFont_GetIsEmbedded(font))
    return found


def _tags(page: pypdfium2.PdfPage) -> Iterator[tuple[str, str, str]]:
    """Every tag of a page: its kind, its alt text, the words in it."""
    marked: dict[int, str] = {}
    text = page.get_textpage()
    for thing in page.get_objects(max_depth=5):
        number = pdfium.FPDFPageObj_GetMarkedContentID(thing.raw)
        if number >= 0 and thing.type == pdfium.FPDF_PAGEOBJ_TEXT:
            size = pdfium.FPDFTextObj_GetText(thing.raw, text.raw, None, 0)
            letters = (ctypes.c_ushort * (size // 2))()
            pdfium.FPDFTextObj_GetText(thing.raw, text.raw, letters, size)
            marked[number] = marked.get(number, "") + bytes(letters).decode("utf-16-le").rstrip("\x00")
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    todo = [
        pdfium.FPDF_StructTree_GetChildAtIndex(tree, each) for each in range(pdfium.FPDF_StructTree_CountChildren(tree))
    ]
    while todo:
        tag = todo.pop(0)
        yield (
            _said(pdfium.FPDF_StructElement_GetType, tag),
            _said(pdfium.FPDF_StructElement_GetAltText, tag),
            "".join(marked.get(number, "") for number in _numbers(tag)),
        )
        children = range(pdfium.FPDF_StructElement_CountChildren(tag))
        below = [pdfium.FPDF_StructElement_GetChildAtIndex(tag, each) for each in children]
        todo = [each for each in below if each] + todo


def _numbers(tag: object) -> Iterator[int]:
    for each in range(pdfium.FPDF_StructElement_CountChildren(tag)):
        number = pdfium.FPDF_StructElement_GetChildMarkedContentID(tag, each)
        if number >= 0:
            yield number
        child = pdfium.FPDF_StructElement_GetChildAtIndex(tag, each)
        if child:
            yield from _numbers(child)


def _said(ask: Callable[..., int], tag: object) -> str:
    size = ask(tag, None, 0)
    letters = ctypes.create_string_buffer(max(size, 2))
    ask(tag, letters, size)
    return letters.raw[:size].decode("utf-16-le").rstrip("\x00")


def _language(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as paper:
        size = pdfium.FPDFCatalog_GetLanguage(paper.raw, None, 0)
        letters = (ctypes.c_ushort * (size // 2))()
        pdfium.FPDFCatalog_GetLanguage(paper.raw, letters, size)
        return bytes(letters).decode("utf-16-le").rstrip("\x00")


def _xml(package: zipfile.ZipFile, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(package.read(name))


def _words(part: ElementTree.Element, tag: str) -> str:
    return "".join(each.text or "" for each in part.iter(tag))
