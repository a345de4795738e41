"""What is offered for the full words of an item, as a screen shows it: lines, pictures, reasons, and what is lost."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.glossary import Glossary
from app.domain.item_offer import OfferedPart
from app.domain.suggesting import known_names
from app.domain.suggesting_facts import lost_facts
from app.domain.suggestion import Fact, Suggestion
from app.ui.desk import Desk
from app.ui.parts.suggestion_card import Offer, OfferedLine
from app.ui.words import SPEAKER
from app.words.suggesting import BECAUSE, CONTEXT

WHOLE_LINE = ("split", "purpose", "capitals", "explain")
"""Kinds of change that are about a whole line, not about a word."""


def offers_for(desk: Desk, draft: AgendaDraft, item: DraftItem) -> list[Offer]:
    """Return what may be used for an item: nothing that our checks find too hard, nothing that it says already."""
    suggesting = desk.house.group.suggesting
    found = suggesting.offer(item, draft, desk.house.group.ways.rules)
    reasons = {one.original: one.changes for one in suggesting.lines(item, draft.meanings)}
    glossary = suggesting.wordbook(draft.meanings).glossary
    return [
        Offer(
            part.original,
            tuple(_line(desk, line) for line in part.lines),
            tuple(dict.fromkeys(_change_words(change) for change in reasons.get(part.original, ()))),
            tuple(fact.text for fact in _lost(item, part, glossary) if fact.value not in found.meant),
        )
        for part in found.parts
        if part.lines
    ]


def _lost(item: DraftItem, part: OfferedPart, glossary: Glossary) -> tuple[Fact, ...]:
    """Return the facts of one part of the full words that its easy lines do not say."""
    return lost_facts(part.original, [line.words for line in part.lines], glossary, known_names(item))


def _line(desk: Desk, line: EasyLine) -> OfferedLine:
    picture = desk.house.pictures.by_id(line.picture)
    return OfferedLine(line.words, line.picture, picture.alt) if picture is not None else OfferedLine(line.words)


def _change_words(change: Suggestion) -> str:
    because = SPEAKER.say(CONTEXT, BECAUSE[change.because_code])
    translate = QCoreApplication.translate
    if change.kind in WHOLE_LINE:
        return because
    if not change.proposed:
        return translate("Offers", "“{0}” is left out. {1}").format(change.original, because)
    said = translate("Offers", "“{0}” becomes “{1}”. {2}")
    return said.format(change.original, " ".join(change.proposed.split()), because)


def lost_words(facts: Sequence[str]) -> str:
    """Return what the easy words do not say yet, or "" where they say all."""
    if not facts:
        return ""
    return QCoreApplication.translate("Offers", "The easy words do not say: {0}").format(", ".join(facts))
