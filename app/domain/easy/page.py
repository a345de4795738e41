"""What only the whole item shows: explained hard words (ER-7 to ER-9), pictures (ER-28, ER-29), same words (ER-22)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import cast

from app.domain.agenda import DraftItem, EasyLine
from app.domain.easy.finding import Finding, Place, Placed, Weight
from app.domain.easy.hard_words import spells_out
from app.domain.easy.phrases import plain_sentence
from app.domain.easy.word_forms import plural
from app.domain.easy.wordbook import Wordbook
from app.domain.picture_choice import meaning_of
from app.domain.pictures import PictureIndex
from app.domain.sentences import sentences

_MEANS = re.compile(r"\b(?:means?|stands?\s+for|short\s+for)\b")
_EXPLAINS_WHAT_WAS_SAID = re.compile(r"(?:this|that|it|these|they)\s+(?:means?|is|are)\b")
HARD_WORDS = frozenset({"hard_word", "hard_word_choice", "letters"})


@dataclass(frozen=True, slots=True)
class Text:
    """One text of an item, and which it is."""

    place: Place
    words: str


@dataclass(frozen=True)
class Around:
    """
    What the rest of the agenda says, as far as one item needs it.

    Shape: `explained` are hard words (in small letters) that an earlier item explains. `chosen` gives the word that
    the agenda uses for a thing, by each other word for it. `two_pictures`: words (as `meaning_of` compares them) that
    have two pictures; `two_meanings`: pictures that stand for two things. `known_pictures`: all there are.
    """

    explained: frozenset[str] = frozenset()
    chosen: Mapping[str, str] = field(default_factory=dict[str, str])
    two_pictures: frozenset[str] = frozenset()
    two_meanings: frozenset[str] = frozenset()
    known_pictures: PictureIndex | None = None


def texts_of(item: DraftItem) -> tuple[Text, ...]:
    """Return the easy words of an item, as a person reads them: under the full title where there is no easy one."""
    lines = (Text(Place("line", number), line.words) for number, line in enumerate(item.easy))
    title = Text(Place("title"), item.easy_title or item.title)
    return tuple(text for text in (title, Text(Place("question"), item.question), *lines) if text.words.strip())


def only_easy_titles(item: DraftItem, found: Sequence[Placed]) -> list[Placed]:
    """
    Return the findings; where nobody wrote an easy title, one hint in place of all that is hard in the full title.

    A full title that is easy as it is needs no other. Source: MT-16, ER-34.
    """
    if item.easy_title.strip():
        return list(found)
    rest = [one for one in found if one.place.field != "title"]
    if len(rest) < len(found) and item.easy:
        is_hard = any(one.place.field == "title" and one.finding.weight == "fail" for one in found)
        hint = Finding("MT-16", "no_easy_title", "hint", 0, 0, "", {"is_hard": is_hard})
        rest.append(Placed(Place("title"), hint))
    return rest


def let_explained_go(texts: Sequence[Text], found: Iterable[Placed]) -> Iterator[Placed]:
    """
    Yield the findings; hard words that this page explains only where the explanation is not the next sentence.

    Between a hard word and what it means, other hard words may be explained. A hard word is named at its first use.
    Source: ER-7, ER-8, ER-9.
    """
    said = [(text.place, text.words[start:end], start) for text in texts for start, end in sentences(text.words)]
    named: set[str] = set()
    for one in found:
        finding = one.finding
        if finding.code not in HARD_WORDS:
            yield one
            continue
        word = one_form(finding.text)
        if word in named:
            continue
        named.add(word)
        here = _sentence_of(said, one)
        where = [
            number
            for number, (_, sentence, _) in enumerate(said)
            if explains(sentence, finding, is_next=number == here + 1)
        ]
        if not where:
            yield one
        elif one.place.field == "line" and not all(_MEANS.search(each) for _, each, _ in said[here + 1 : min(where)]):
            yield Placed(one.place, replace(finding, rule="ER-9", code="explain_next"))


def let_known_go(found: Iterable[Placed], explained: frozenset[str]) -> Iterator[Placed]:
    """Yield the findings; a hard word that an earlier item explained is only a warning. Source: ER-7 to ER-9."""
    for one in found:
        is_known = one.finding.code in HARD_WORDS and one_form(one.finding.text) in explained
        yield replace(one, finding=replace(one.finding, weight="warn")) if is_known else one


def explains(sentence: str, finding: Finding, *, is_next: bool = False) -> bool:
    """Whether a sentence says what a hard word means: in the words of the list, or by "… means"."""
    plain = plain_sentence(sentence)
    if any(meaning and plain_sentence(meaning) in plain for meaning in _meanings(finding)):
        return True
    if is_next and _EXPLAINS_WHAT_WAS_SAID.match(plain):
        return True
    one = re.escape(one_form(finding.text))
    if re.search(rf"(?:^|\W){one}(?:e?s|['’]s)?\W?\s+(?:means?|stands?\s+for|(?:is|are)\s+short\s+for)\b", plain):
        return True
    if re.match(rf"(?:an?\s+|the\s+)?{one}s?\s+(?:is|are)\s+(?:an?|the|people|when)\b", plain):
        return True
    return finding.code == "letters" and spells_out(sentence, finding.text)


def explained_words(texts: Sequence[Text], found: Iterable[Placed]) -> frozenset[str]:
    """Return the hard words of an item that it explains."""
    said = [text.words[start:end] for text in texts for start, end in sentences(text.words)]
    return frozenset(
        one_form(one.finding.text)
        for one in found
        if one.finding.code in HARD_WORDS and any(explains(sentence, one.finding, is_next=True) for sentence in said)
    )


def pictures(item: DraftItem, around: Around) -> Iterator[Placed]:
    """
    Find lines without a picture, pictures nobody has or nobody described, and pictures that do not keep to one thing.

    Source: ER-28, ER-29.
    """
    told: set[str] = set()
    for number, line in enumerate(item.easy):
        if line.words.strip():
            for name, weight in _picture_trouble(line, around, told):
                rule, code = name.split()
                yield Placed(Place("line", number), Finding(rule, code, weight, 0, len(line.words), line.words))


def same_words(texts: Sequence[Text], chosen: Mapping[str, str], counts: Mapping[str, int]) -> Iterator[Placed]:
    """Find a second word for a thing that this agenda calls otherwise, at its first use. Source: ER-22."""
    for word in chosen.keys() & counts.keys():
        for text in texts:
            match = whole_word(word).search(text.words)
            if match:
                facts = {"other": chosen[word]}
                finding = Finding(
                    "ER-22", "other_word", "warn", match.start(), len(match.group()), match.group(), facts
                )
                yield Placed(text.place, finding)
                break


def word_counts(texts: Sequence[Text], book: Wordbook) -> dict[str, int]:
    """Return how often the texts use each word that has another word for the same thing."""
    everything = "\n".join(text.words for text in texts)
    counts = {word: len(whole_word(word).findall(everything)) for words in book.same for word in words}
    return {word: count for word, count in counts.items() if count}


def chosen_words(counts: Mapping[str, int], book: Wordbook) -> dict[str, str]:
    """Return, by each other word, the word that is used most for the same thing; only where two are used."""
    chosen: dict[str, str] = {}
    for words in book.same:
        used = [word for word in words if counts.get(word)]
        if len(used) > 1:
            most = max(used, key=lambda word: counts[word])
            chosen |= {word: most for word in used if word != most}
    return chosen


def _picture_trouble(line: EasyLine, around: Around, told: set[str]) -> Iterator[tuple[str, Weight]]:
    if not line.picture:
        yield "ER-28 no_picture", "fail"
        return
    if around.known_pictures is not None:
        picture = around.known_pictures.by_id(line.picture)
        if picture is None:
            yield "ER-28 lost_picture", "fail"
        elif not picture.alt.strip():
            yield "ER-28 no_alt", "fail"
    if meaning_of(line.words) in around.two_pictures:
        yield "ER-29 two_pictures", "fail"
    elif line.picture in around.two_meanings and line.picture not in told:
        told.add(line.picture)
        yield "ER-29 two_meanings", "warn"


def _sentence_of(said: Sequence[tuple[Place, str, int]], one: Placed) -> int:
    places = [
        number for number, (place, _, start) in enumerate(said) if place == one.place and start <= one.finding.start
    ]
    return places[-1] if places else 0


def one_form(word: str) -> str:
    """Return a hard word in small letters and without the s of a plural: what tells it from others."""
    plain = word.casefold().replace("’", "'")
    return plain.removesuffix("s") if len(plain) > 2 else plain


@cache
def whole_word(word: str) -> re.Pattern[str]:
    """Return a pattern for a word and its plural, not inside another word."""
    return re.compile(rf"(?<![\w-])(?:{re.escape(word)}|{re.escape(plural(word))})(?![\w-])", re.IGNORECASE)


def _meanings(finding: Finding) -> tuple[str, ...]:
    meaning, meanings = finding.facts.get("meaning"), finding.facts.get("meanings")
    if isinstance(meaning, str):
        return (meaning,)
    return tuple(str(each) for each in cast("tuple[object, ...]", meanings)) if isinstance(meanings, tuple) else ()
