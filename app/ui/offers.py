"""What is offered for the full words of an item, as a screen shows it: lines, pictures, reasons, and what is lost."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.suggestion import LineSuggestion, Suggestion
from app.ui.desk import Desk
from app.ui.parts.suggestion_card import Offer, OfferedLine
from app.ui.words import SPEAKER
from app.words.suggesting import BECAUSE, CONTEXT

WHOLE_LINE = ("split", "purpose", "capitals", "explain")
"""Kinds of change that are about a whole line, not about a word."""


def offers_for(desk: Desk, draft: AgendaDraft, item: DraftItem) -> list[Offer]:
    """Return what may be used for an item; what its easy words say already is not offered again."""
    said = {_plain(line.words) for line in item.easy}
    found = desk.house.group.suggesting.lines(item, draft.meanings)
    return [_offer(desk, draft, one) for one in found if _is_news(one, item, said)]


def _is_news(found: LineSuggestion, item: DraftItem, said: set[str]) -> bool:
    """Whether it is not said yet. The title alone, as it is, is no line: people see it above the lines."""
    is_title = _plain(found.original) == _plain(item.title) and not found.changes
    return not is_title and not {_plain(words) for words in found.proposed} <= said


def _offer(desk: Desk, draft: AgendaDraft, found: LineSuggestion) -> Offer:
    return Offer(
        found.original,
        tuple(_line(desk, draft, words) for words in found.proposed),
        tuple(dict.fromkeys(_change_words(change) for change in found.changes)),
        tuple(fact.text for fact in found.lost),
    )


def _line(desk: Desk, draft: AgendaDraft, words: str) -> OfferedLine:
    picture = desk.house.group.suggesting.picture_for(words, draft)
    return OfferedLine(words, picture.id, picture.alt) if picture is not None else OfferedLine(words)


def _change_words(change: Suggestion) -> str:
    because = SPEAKER.say(CONTEXT, BECAUSE[change.because_code])
    translate = QCoreApplication.translate
    if change.kind in WHOLE_LINE:
        return because
    if not change.proposed:
        return translate("Offers", "“{0}” is left out. {1}").format(change.original, because)
    said = translate("Offers", "“{0}” becomes “{1}”. {2}")
    return said.format(change.original, " ".join(change.proposed.split()), because)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".!?")


def lost_words(facts: Sequence[str]) -> str:
    """Return what the easy words do not say yet, or "" where they say all."""
    if not facts:
        return ""
    return QCoreApplication.translate("Offers", "The easy words do not say: {0}").format(", ".join(facts))
