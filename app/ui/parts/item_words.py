"""One agenda item in words: its facts in one line, guesses called guesses."""

from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import DraftItem
from app.ui.words import SPEAKER
from app.words import asking
from app.words.reviewing import CONTEXT, PURPOSES

SHORT_LETTERS = 40


def item_title(item: DraftItem) -> str:
    """Return the number and the title."""
    title = item.title.strip() or QCoreApplication.translate("ItemWords", "No title yet")
    number = (item.number or "").rstrip(".")
    return f"{number}. {title}" if number else title


def short_title(item: DraftItem) -> str:
    """Return the easy title, or the title, in a few words."""
    title = item.easy_title.strip() or item.title.strip() or QCoreApplication.translate("ItemWords", "No title yet")
    return shorten(title, SHORT_LETTERS, placeholder=" …")


def item_facts(item: DraftItem) -> str:
    """Return minutes, purpose, lead and who asked, in words."""
    said = [minutes_words(item)]
    if item.kind == "break":
        said.insert(0, QCoreApplication.translate("ItemWords", "A break"))
    if item.purpose is not None:
        said.append(_maybe_guess(SPEAKER.say(CONTEXT, PURPOSES[item.purpose]), item, "purpose"))
    if item.lead:
        lead = QCoreApplication.translate("ItemWords", "Lead: {0}").format(item.lead)
        said.append(_maybe_guess(lead, item, "lead"))
    if item.kind == "item":
        said.append(SPEAKER.say(asking.CONTEXT, asking.ASKED[item.asked_by]))
    return " · ".join(said)


def minutes_words(item: DraftItem) -> str:
    """Return how long the item is."""
    if item.minutes is None:
        return QCoreApplication.translate("ItemWords", "No time set")
    one = QCoreApplication.translate("ItemWords", "1 minute")
    many = QCoreApplication.translate("ItemWords", "{0} minutes").format(item.minutes)
    return _maybe_guess(one if item.minutes == 1 else many, item, "minutes")


def _maybe_guess(words: str, item: DraftItem, name: str) -> str:
    guess = QCoreApplication.translate("ItemWords", "{0} (a guess)").format(words)
    return guess if name in item.guessed else words
