"""How long sentences are, and how many ideas they hold: ER-1 to ER-5, and the reading grade of ER-32."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from app.domain.easy.finding import Finding, Weight
from app.domain.easy.phrases import word_set
from app.domain.easy.reading import Reading, Sentence, Word, inside
from app.domain.sentences import sentences, words_in

FINITE_VERBS = 2
LEAST_GRADE_WORDS = 20

_ALWAYS_LINKS = word_set("but because although while whereas unless")
_ASKING = word_set(
    "know knows ask asks asked say says said tell tells told decide decides choose see find think show hear"
)
_QUESTIONS = word_set("who what which when where how why")
_BEFORE_A_QUESTION = word_set("and or about of to on out for with")
_MAY_ASK = word_set("which who if")
_JOINS = word_set("and or")
_SUBJECTS = word_set("i we you they he she it there this that these those who")
_SUBJECT_VERBS = word_set(
    """i'm i'll i've we're we'll we've you're you'll you've they're they'll they've it's it'll that's there's"""
)
_HELPERS = word_set(
    """am is are was were be been will would can could may might must shall should has have had do does did cannot
    can't won't don't doesn't didn't isn't aren't wasn't weren't couldn't shouldn't wouldn't hasn't haven't hadn't"""
)
_VERBS = word_set(
    """tell tells told say says said think thinks thought want wants wanted goes went come comes came get gets got make
    makes made know knows knew see sees saw ask asks asked give gives gave take takes took choose chooses chose
    decide decides decided agree agrees agreed send sends sent bring brings brought eat eats ate pay pays paid begin
    begins began start starts started find finds found keep keeps kept let lets put puts use uses used try tries
    tried hear hears heard become becomes became happen happens happened write writes wrote read reads means meant"""
)
_VERB_CUES = _HELPERS | _VERBS | _SUBJECT_VERBS
_LETTERS = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_VOWEL_GROUPS = re.compile("[aeiouy]+")
_SILENT = (  # make, whole; talked, makes; lately, hopeful
    re.compile(r"[^aeiouyl]e$|[aeiouy]les?$"),
    re.compile(r"[^aeioutd]ed$|(?<!l)(?<![aeiouscxzg])es$"),
    re.compile(r"[^aeiou]e(?:ly|less)$|[^aeiou]e(?:ful|ment)"),
)
_SPOKEN_APART = re.compile(  # media, period, video, idea, actual, being, autism, quiet
    r"ia(?!l$|n$|ge)|io(?!n|us)|eo$|[aeiou][^aeiou]+ea$|[^gq]ua[^ir]|[aeiouy]ing$|ism$|iet|uou"
)


def sentence_lengths(reading: Reading) -> Iterator[Finding]:
    """Find long sentences; one that says what a word means may have some words more. Source: ER-1."""
    rules = reading.rules
    for sentence in reading.sentences:
        count = len(words_in(reading.text[sentence.start : sentence.end]))
        span = (sentence.start, sentence.end)
        if count > rules.too_long_sentence_words:
            yield reading.found("ER-1 sentence_too_long", "fail", span, count=count)
        elif count > rules.long_sentence_words and not reading.explains(sentence):
            yield reading.found("ER-1 sentence_long", "warn", span, count=count)


def ideas(reading: Reading) -> Iterator[Finding]:
    """Find sentences with more than one idea, by the words that join ideas. Source: ER-2."""
    for sentence in reading.sentences:
        links = [] if reading.explains(sentence) else list(_links(reading, sentence))
        if any(reading.text[start] != "(" for start, _ in links):  # brackets alone: ER-17 says so
            weight: Weight = "fail" if len(links) > 1 else "warn"
            code = "many_ideas" if len(links) > 1 else "two_ideas"
            link = ", ".join(dict.fromkeys(reading.text[start:end] for start, end in links))
            yield reading.found(f"ER-2 {code}", weight, (sentence.start, sentence.end), count=len(links) + 1, link=link)


def verbs(reading: Reading) -> Iterator[Finding]:
    """Find sentences in which much is done. Without a grammar it is only a hint. Source: ER-3."""
    for sentence in reading.sentences:
        count = _finite_verbs(sentence.words)
        if count > FINITE_VERBS and not reading.explains(sentence):
            yield reading.found("ER-3 many_verbs", "hint", (sentence.start, sentence.end), count=count)


def paragraph(reading: Reading) -> Iterator[Finding]:
    """Find a text that is too long to stand as one paragraph. Source: ER-4."""
    count = len(words_in(reading.text))
    if len(reading.sentences) > reading.rules.most_line_sentences:
        span = (reading.sentences[0].start, reading.sentences[-1].end)
        yield reading.found("ER-4 many_sentences", "fail", span, count=len(reading.sentences))
    elif count > reading.rules.most_line_words:
        yield reading.found("ER-4 long_paragraph", "fail", (0, len(reading.text)), count=count)


def reading_grade(texts: Sequence[str]) -> float | None:
    """
    Return the school grade (Flesch-Kincaid) of short texts; None where there are too few words to say.

    It counts word and sentence lengths and knows nothing of meaning: a hint, never more. Source: ER-32.
    """
    words, count, parts = (sum(each) for each in zip((0, 0, 0), *map(_measured, texts), strict=True))
    if words < LEAST_GRADE_WORDS:
        return None
    return round(0.39 * words / count + 11.8 * parts / words - 15.59, 1)


@lru_cache(maxsize=2048)
def _measured(text: str) -> tuple[int, int, int]:
    """Return how many words, sentences and spoken parts a text has."""
    words = _LETTERS.findall(text)
    return len(words), len(sentences(text)), sum(map(syllables, words))


def syllables(word: str) -> int:
    """Return how many parts a word is spoken in, as far as its letters tell: right for 94 of 100 common words."""
    plain = re.sub(r"['’].*", "", word.casefold())
    count = len(_VOWEL_GROUPS.findall(plain))
    for silent in _SILENT:
        if count > 1 and silent.search(plain):
            count -= 1
    return max(1, count + len(_SPOKEN_APART.findall(plain)))


def _links(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield what joins two ideas: "because", a second part after "and", a semicolon, brackets."""
    words = sentence.words
    is_question = reading.text[: sentence.end].endswith("?")
    for place, word in enumerate(words):
        if is_question and word.plain in _QUESTIONS:
            continue
        if word.is_name or inside(word.start, reading.hit_spans) or inside(word.start, reading.quotations):
            continue
        is_so_that = word.plain == "so" and place + 1 < len(words) and words[place + 1].plain == "that"
        links = word.plain in _MAY_ASK and not _asks(words[:place]) and (place > 0 or word.plain == "if")
        if word.plain in _ALWAYS_LINKS or is_so_that or links or _joins_ideas(words, place):
            yield (word.start, word.end)
    for mark in re.finditer(r";|(?<!^)\([^()]*[a-z][^()]*\)", reading.text[sentence.start : sentence.end]):
        yield (sentence.start + mark.start(), sentence.start + mark.end())


def _asks(before: Sequence[Word]) -> bool:
    """Whether the next "who" or "if" asks: "tell us who comes", "tell us if you come"."""
    plain = [word.plain for word in before[-2:]]
    return _BEFORE_A_QUESTION.issuperset(plain[-1:] or [""]) or not _ASKING.isdisjoint(plain)


def _joins_ideas(words: Sequence[Word], place: int) -> bool:
    """Whether "and" or "or" joins two parts that each do something: not "tea and cake", not "health and care"."""
    if words[place].plain not in _JOINS:
        return False
    if place and place + 1 < len(words) and {words[place - 1].plain, words[place + 1].plain} <= _QUESTIONS:
        return False
    return _does_something(words[:place]) and _does_something(words[place + 1 :], is_second=True)


def _does_something(words: Sequence[Word], *, is_second: bool = False) -> bool:
    plain = [word.plain for word in words]
    if is_second and plain and plain[0] in _SUBJECTS | _VERBS | _HELPERS | _SUBJECT_VERBS | {"then"}:
        return True
    starts = plain[:1] and plain[0] in _VERBS
    return bool(starts) or any(word in _VERB_CUES for word in plain) if not is_second else _has_subject(plain)


def _has_subject(plain: Sequence[str]) -> bool:
    """Whether the part after "and" has somebody who does something in its first words: "and the doctor will come"."""
    return any(word in _HELPERS for word in plain[1:4])


def _finite_verbs(words: Sequence[Word]) -> int:
    """Count verbs that stand on their own: "will come" and "to come" are not two."""
    count, was_helper = 0, False
    for word in words:
        is_helper = word.plain in _HELPERS
        if (is_helper or word.plain in _VERBS or word.plain in _SUBJECT_VERBS) and not was_helper:
            count += 1
        was_helper = is_helper or word.plain in {"to", "not"}
    return count
