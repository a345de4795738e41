"""What co-chairs are told about hard words: how many, which, and to say it in other words. Never who."""

from collections.abc import Sequence

from app.domain.glossary import Term
from app.domain.word_cards import HardHere
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "word_cards"

HARD: dict[str, str] = {
    #: On Run: how many cards wait that say that something is hard to understand. {count} is 2 or more.
    "cards": QT_TRANSLATE_NOOP("word_cards", "{count} cards say: this is hard to understand."),
    #: On Run: one card waits.
    "cards_one": QT_TRANSLATE_NOOP("word_cards", "1 card says: this is hard to understand."),
    #: On Run: the words that were hard. {words} is like "SAR · procurement".
    "words": QT_TRANSLATE_NOOP("word_cards", "The hard words: {words}."),
    #: On Run: one word was hard.
    "word": QT_TRANSLATE_NOOP("word_cards", "The hard word: {words}."),
    #: On Run: what to do about it.
    "ask": QT_TRANSLATE_NOOP("word_cards", "Can you say it in other words?"),
    #: In the list of items on Run: how many words were hard. {count} is 2 or more.
    "in_item": QT_TRANSLATE_NOOP("word_cards", "{count} hard words"),
    #: In the list of items on Run.
    "in_item_one": QT_TRANSLATE_NOOP("word_cards", "1 hard word"),
}


def named(term: Term) -> str:
    """Return a word with its full name, if it is short for one."""
    return f"{term.term}: {term.expansion}" if term.expansion else term.term


def hard_words(hard: HardHere, names: Sequence[str], speaker: Speaker) -> str:
    """Return what is hard now and what to do, for co-chairs; "" where nothing is. `names`: of the words."""
    if not hard.cards:
        return ""
    said = [_say("cards_one" if hard.cards == 1 else "cards", speaker, count=hard.cards)]
    if names:
        said.append(_say("word" if len(names) == 1 else "words", speaker, words=" · ".join(names)))
    return " ".join([*said, _say("ask", speaker)])


def in_item_words(count: int, speaker: Speaker) -> str:
    """Return how many words were hard in an item; "" for none."""
    return _say("in_item_one" if count == 1 else "in_item", speaker, count=count) if count else ""


def _say(code: str, speaker: Speaker, **facts: object) -> str:
    return speaker.say(CONTEXT, HARD[code], **facts)
