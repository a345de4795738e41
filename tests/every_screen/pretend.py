"""A pretend language: ⟦our words, a third longer⟧. It knows only what translators are given in `translations/`."""

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.services.house import House
from tests.conftest import ROOT
from tests.ui.looking import seen

FOR_TRANSLATORS = ROOT / "translations" / "app_en_GB.ts"
LONGER = 0.35


def longer(words: str) -> str:
    """Return words that are a third longer, between ⟦ and ⟧. What is put in later, like {0}, stays as it is."""
    parts = re.split(r"(\{\w*\})", words)
    return "⟦" + "".join(part if part.startswith("{") else _stretched(part) for part in parts) + "⟧"


def _stretched(part: str) -> str:
    return re.sub(r"[A-Za-z]+", lambda word: word[0] + word[0][-1] * math.ceil(len(word[0]) * LONGER), part)


@cache
def known_words() -> frozenset[tuple[str, str]]:
    """Return what translators are given: each text with the heading that it stands under."""
    root = ET.parse(FOR_TRANSLATORS).getroot()
    return frozenset(
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
    )


class Pretend(QTranslator):
    """Translates what translators were given, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._known = known_words()

    @override
    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        return longer(source_text) if (context, source_text) in self._known else None  # pyright: ignore (Qt: not known)

    @override
    def isEmpty(self) -> bool:
        return False


def left_in_english(words: str) -> str:
    """Return what stands outside ⟦ ⟧ and outside the « » of people's own words, if any letters do; else ""."""
    rest = words
    for pattern in (r"«[^«»]*»", r"⟦[^⟦⟧]*⟧", r"^[^⟦⟧]*⟧", r"⟦[^⟦⟧]*$"):  # the last two: a text shown in sentences
        while (found := re.sub(pattern, " ", rest)) != rest:
            rest = found
    return rest.strip() if re.search(r"[^\W\d_]{2}", rest) else ""


def in_english(screen: QWidget, house: House) -> set[str]:
    """Return what a person reads or hears on a screen in English, while `Pretend` is spoken."""
    return {words for words in {*_told(screen)} - _data(house) if left_in_english(words)}


def _told(screen: QWidget) -> Iterator[str]:
    """Yield everything that a person reads or hears on a screen, but for what they typed themselves."""
    for part in (screen, *seen(screen)):
        if isinstance(part, (QLabel, QAbstractButton)):
            yield part.text()
        if isinstance(part, (QLineEdit, QPlainTextEdit)):
            yield part.placeholderText()
        thing = QAccessible.queryAccessibleInterface(part)
        if thing is not None and not isinstance(part.parent(), QLineEdit):
            yield thing.text(QAccessible.Text.Name)
            yield thing.text(QAccessible.Text.Description)
        yield part.toolTip()
    yield screen.window().windowTitle().removesuffix("· Fair Say")


def _data(house: House) -> set[str]:
    """Words that came with the program in another way: what hard words mean, and what is on a picture."""
    terms = house.glossary.terms
    return {
        *(term.term for term in terms),
        *(term.letters for term in terms),
        *(f"{term.term}: {term.expansion}" for term in terms),
        *(term.expansion for term in terms),
        *(term.explanation for term in terms),
        *(f"{term.expansion}: {term.explanation}" for term in terms),
        *(picture.alt for picture in house.pictures.pictures),
        *(words for picture in house.pictures.pictures for words in picture.words),
    }
