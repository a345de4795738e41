"""Our own words are easy, as far as a computer can tell. Only people can say whether they are."""

import re
from collections.abc import Iterator

import pytest

from app import paths
from app.domain.glossary import Glossary
from app.domain.sentences import sentences, words_in
from app.storage.resource_files import read_glossary
from tests.every_screen.pretend import known_words

MOST_WORDS = 15
LINKS = re.compile(r"\b(and|but|or|because|which|who|although|while|so that|unless|if)\b|;", re.IGNORECASE)
NOTS = re.compile(r"\b(not|no|never|nothing|nobody|none|cannot|without)\b|n['’]t\b", re.IGNORECASE)
SHORT_FORMS = re.compile(r"\b(e\.?g|i\.?e|etc|nb|re|asap)\b|n['’]t\b|['’](ll|ve|re|d|m)\b", re.IGNORECASE)
CAPITALS = re.compile(r"\b(?:[A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*|[A-Z]{2,})\b")

# Hard words that we use all the same, each with the reason.
HARD_BUT_NEEDED = {
    "agenda": "the paper that people get is called so, and Help says what it is",
    "minutes": "only ever of time, never of what was written down",
    "co-chair": "the name of the role; Follow says what they do",
    "carer": "what carers call themselves",
    "commissioner": "in the name of the office for complaints about privacy",
    "easy read": "the name of what people checked, and said only of that",
}
NAMES = {
    "PDF", "CSV", "UTF", "OpenDocument", "PNG", "JPEG", "SVG", "MB",  # kinds of files, as the computer names them
    "OpenMoji", "OpenDyslexic", "CC", "BY", "SA", "MIT",  # names of works and of a licence
    "USB",  # what people call the stick
    "JSON", "KB",  # on the command line, for helpers
}  # fmt: skip
# What the pretend meeting shows on purpose: a paper full of hard words.
SHOWS_HARD_WORDS = "practising"
# A list of cards, not a sentence.
NO_SENTENCES = {"Point, pause, yes, no, not sure"}


def filled(text: str) -> str:
    """Return a text as it is shown: something stands where {title} or {0} was."""
    return re.sub(r"\{(\w*)\}", lambda name: "7" if name[1].isdigit() else "something", text)


def our_sentences() -> Iterator[tuple[str, str]]:
    for context, text in sorted(known_words()):
        whole = filled(text)
        if text not in NO_SENTENCES:
            yield from ((context, whole[start:end]) for start, end in sentences(whole))


def long_sentences(sentence: str) -> bool:
    return len(words_in(sentence)) > MOST_WORDS


def two_ideas(sentence: str) -> bool:
    asks = sentence.endswith("?")  # "who" and "which" ask something there
    links = [link[0].lower() for link in LINKS.finditer(sentence)]
    return len([link for link in links if not (asks and link in ("who", "which"))]) > 1


def double_not(sentence: str) -> bool:
    return len(NOTS.findall(sentence)) > 1


def short_form(sentence: str) -> bool:
    return SHORT_FORMS.search(sentence) is not None


def unknown_capitals(sentence: str) -> bool:
    return bool(set(CAPITALS.findall(sentence)) - NAMES)


@pytest.mark.parametrize("rule", [long_sentences, two_ideas, double_not, short_form, unknown_capitals])
def test_no_sentence_of_ours_is_hard(rule):
    assert [sentence for _context, sentence in our_sentences() if rule(sentence)] == []


@pytest.mark.parametrize(
    ("rule", "hard"),
    [
        (long_sentences, "This sentence goes on and on with one word after the other until nobody listens to it."),
        (two_ideas, "Press it and wait, or press it again if you like."),
        (double_not, "Nobody did not come."),
        (short_form, "Don't press it."),
        (short_form, "Bring food, e.g. bread."),
        (unknown_capitals, "The ICB meets."),
    ],
)
def test_each_rule_finds_something(rule, hard: str):
    assert rule(hard)


def needed(word: str) -> bool:
    return any(word.lower() in (known, f"{known}s") for known in HARD_BUT_NEEDED)


def hard_words(glossary: Glossary, text: str) -> list[str]:
    found = [text[hit.start : hit.start + hit.length] for hit in glossary.find(text)]
    return [word for word in found if not needed(word)]


def test_no_text_of_ours_has_a_hard_word():
    glossary = read_glossary(paths.resources())
    texts = [text for context, text in known_words() if context != SHOWS_HARD_WORDS]
    assert {text: hard for text in texts if (hard := hard_words(glossary, text))} == {}


def test_a_hard_word_would_be_found():
    assert hard_words(read_glossary(paths.resources()), "The procurement of safeguarding") != []


def test_every_hard_word_that_is_allowed_is_used():
    glossary, texts = read_glossary(paths.resources()), [text for _context, text in known_words()]
    used = {text[hit.start : hit.start + hit.length].lower() for text in texts for hit in glossary.find(text)}
    assert [word for word in HARD_BUT_NEEDED if not {word, f"{word}s"} & used] == []
