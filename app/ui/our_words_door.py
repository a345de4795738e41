"""The way to the group's own words, from any hard word on any screen of a window, also during a meeting."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.parts.big_button import BigButton

PROPERTY = "fairsay_our_words"
Open = Callable[[str], object]


def open_our_words_by(window: QWidget, open_words: Open) -> None:
    """Say how a window opens the group's own words at a word."""
    window.setProperty(PROPERTY, open_words)


def our_words_button(widget: QWidget, word: Callable[[], str]) -> BigButton | None:
    """
    Return a small button that opens the group's own words; None where the window has no such way.

    `word`: asked when it is pressed; the hard word, as "SAR (data)" where one of several meanings is shown.
    """
    found = widget.window().property(PROPERTY)
    if not callable(found):
        return None
    open_words = cast("Open", found)
    translate = QCoreApplication.translate
    button = BigButton(translate("OurWordsDoor", "Say it in our words"), picture="jargon", factor=0.83)
    button.is_quiet = True
    button.clicked.connect(lambda _checked=False: open_words(word()))
    return button
