"""Other words for single places of a text: dates, times, numbers, short forms, full names, plainer words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.easy.hard_words import KNOWN_LETTERS
from app.domain.easy.marks import MONTHS, SHORT_FORMS
from app.domain.easy.reading import Reading, inside
from app.domain.glossary import Hit
from app.domain.suggesting_moments import moments
from app.domain.suggesting_numbers import digits, numbers_in_words
from app.domain.suggesting_words import an_or_a, plain_words
from app.domain.suggestion import SuggestionKind

_SHORT = re.compile(
    r"(?<![\w.])(?:e\.?g|E\.g|i\.?e|I\.e|etc|n\.b|NB|asap|ASAP|tbc|TBC|tba|TBA|approx|incl|dept|govt|mtg|mins|hrs|vs|p\.a|w/c)"
    r"(?:\.(?=\w\.))?\.?(?![\w/])|(?<!\w)[Rr]e:(?=\s)"
)
_SURE_SHORT = {"asap": "as soon as possible", "tbc": "not decided yet", "tba": "not decided yet"}
_JOINED = re.compile(r"\b(?:\w+n['’]t|(?:I|we|you|they|he|she|it|that|there|who)['’](?:ll|ve|re|m))\b", re.IGNORECASE)
_WHOLE = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not", "i'm": "I am"}
_ENDINGS = {"n't": " not", "'ll": " will", "'ve": " have", "'re": " are"}
_AND_SIGN = re.compile(r"(?<=\w)\s&\s(?=\w)|\band\s?/\s?or\b", re.IGNORECASE)
_PERCENT = re.compile(r"(?<![\d.,])(10|20|25|50|100)\s?(?:%|per\s?cent\b)(?!\s*(?:-|–|to)\s*\d)")
_PARTS = {"10": "1 in 10", "20": "1 in 5", "25": "1 in 4", "50": "half", "100": "all"}
_ROMAN = re.compile(
    r"\b(Part|Phase|Stage|Section|Schedule|Annex|Appendix|Volume|Tier|Level|Band|Type)\s+([IVX]{1,4})\b"
)
_ROMAN_VALUES = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
_IN_BRACKETS = re.compile(r"\w\s*\([\w& ]*$")
_SAID_TWICE = re.compile(r"\s*\(\s*([\w&]+)\s*\)")
_FULL = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a text and other words for it. `code` says why, with words in `app/words/suggesting.py`."""

    start: int
    end: int
    proposed: str
    kind: SuggestionKind
    code: str


def places(reading: Reading) -> tuple[Place, ...]:
    """Return other words for places of a text, in order, never one inside another. Quotations are left alone."""
    found: list[Place] = []
    kept = (*reading.addresses, *reading.quotations)
    for find in (_moments, _full_names, _short_forms, _joined, _parts_of_a_whole, _roman, _numbers, _plain, _signs):
        for place in find(reading):
            is_free = all(place.end <= one.start or one.end <= place.start for one in found)
            if is_free and not inside(place.start, kept):
                found.append(place)
    return tuple(sorted(found, key=lambda place: place.start))


def _moments(reading: Reading) -> Iterator[Place]:
    for moment in moments(reading.text):
        if moment.plain and moment.plain != moment.text:
            code = f"{moment.kind}_plain" if moment.is_sure else "time_by_day"
            kind: SuggestionKind = "date" if moment.kind == "date" else "time"
            yield Place(moment.start, moment.end, moment.plain, kind, code)


def _full_names(reading: Reading) -> Iterator[Place]:
    """Find acronyms with one meaning: their full name instead; nothing, where the full name stands before them."""
    text = reading.text
    for hit in reading.hits:
        end = hit.start + hit.length
        twice = next((m for m in _SAID_TWICE.finditer(text) if m.start(1) == hit.start and m.end(1) == end), None)
        if twice and _said_before(text[: twice.start()], hit):
            yield Place(twice.start(), twice.end(), "", "letters", "letters_said_twice")
            continue
        full = _full_name(text, hit)
        if not full:
            continue
        article = re.search(r"\b(an?)\s+$", text[: hit.start], re.IGNORECASE)
        start, proposed = hit.start, full
        if article:
            start, proposed = article.start(), f"{an_or_a(article[1], full)} {full}"
        yield Place(start, end, proposed, "letters", "letters_full")


def _is_said_here(text: str, hit: Hit) -> bool:
    """Whether the text itself says what the letters mean: "Kent Integrated Care Strategy (ICS)"."""
    opened = _IN_BRACKETS.search(text[: hit.start])
    capitals = "".join(re.findall(r"\b[A-Z]", text[: opened.start() + 1])) if opened else ""
    return hit.terms[0].letters.upper() in capitals


def _said_before(text: str, hit: Hit) -> bool:
    return any(term.expansion and text.casefold().endswith(term.expansion.casefold()) for term in hit.terms)


def _full_name(text: str, hit: Hit) -> str:
    term = hit.terms[0]
    found = text[hit.start : hit.start + hit.length]
    if len(hit.terms) > 1 or not term.expansion or found.removesuffix("s") in KNOWN_LETTERS or found in KNOWN_LETTERS:
        return ""
    if len(term.expansion) <= hit.length or _is_said_here(text, hit):
        return ""
    is_many = found.endswith("s") and not term.letters.endswith("s")
    return f"{term.expansion}s" if is_many and not term.expansion.endswith("s") else term.expansion


def _short_forms(reading: Reading) -> Iterator[Place]:
    for match in _SHORT.finditer(reading.text):
        short = match.group().casefold()
        bare = short.rstrip(".")
        whole = _SURE_SHORT.get(bare) or SHORT_FORMS.get(short) or SHORT_FORMS.get(bare)
        if whole and not inside(match.start(), reading.hit_spans):
            end = match.end() - (match.group().endswith(".") and _ends_text(reading.text, match.end()))
            whole = whole.capitalize() if _begins(reading, match.start()) else whole
            yield Place(match.start(), end, whole, "short_form", "short_form")
    for match in re.finditer(
        r"\b\d{1,2}(?:st|nd|rd|th)?\s(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?", reading.text
    ):
        yield Place(match.start(1), match.end(1), MONTHS[match[1][:3]], "short_form", "short_form")


def _ends_text(text: str, end: int) -> bool:
    return not text[end:].strip()


def _begins(reading: Reading, start: int) -> bool:
    return any(sentence.start == start for sentence in reading.sentences)


def _joined(reading: Reading) -> Iterator[Place]:
    for match in _JOINED.finditer(reading.text):
        joined = match.group().replace("’", "'")
        whole = _WHOLE.get(joined.casefold()) or next(
            joined[: -len(ending)] + said
            for ending, said in {**_ENDINGS, "'m": " am"}.items()
            if joined.casefold().endswith(ending)
        )
        whole = whole[0].upper() + whole[1:] if joined[0].isupper() else whole
        yield Place(match.start(), match.end(), whole, "short_form", "joined_words")


def _parts_of_a_whole(reading: Reading) -> Iterator[Place]:
    for match in _PERCENT.finditer(reading.text):
        said = _PARTS[match[1]]
        after = reading.text[match.end() :]
        if match[1] in {"50", "100"} and not re.match(r"\s+of\b", after):
            continue
        said = said.capitalize() if _begins(reading, match.start()) else said
        without = (
            re.match(r"\s+of(?=\s+(?!the\b|our\b|these\b|those\b|them\b|us\b))", after) if " in " in said else None
        )
        end = match.end() + (without.end() if without else 0)
        yield Place(match.start(), end, said, "number", "percent_plain")


def _roman(reading: Reading) -> Iterator[Place]:
    for match in _ROMAN.finditer(reading.text):
        if match[2] in _ROMAN_VALUES:
            yield Place(match.start(2), match.end(2), str(_ROMAN_VALUES[match[2]]), "number", "number_roman")


def _numbers(reading: Reading) -> Iterator[Place]:
    names = [(word.start, word.end) for sentence in reading.sentences for word in sentence.words if word.is_name]
    for match, value in numbers_in_words(reading.text):
        beside_one = re.search(r"\bone(?:\s+or|\s+to)?\s+$", reading.text[: match.start()], re.IGNORECASE)
        if not beside_one and not inside(match.start(), (*names, *reading.hit_spans)):
            rest = " " if match.group().casefold().endswith(" of") else ""
            yield Place(match.start(), match.end(), digits(value) + rest.strip(), "number", "number_digits")


def _plain(reading: Reading) -> Iterator[Place]:
    for found in plain_words(reading):
        yield Place(found.start, found.end, found.proposed, "plain_word", "plain_word")


def _signs(reading: Reading) -> Iterator[Place]:
    for match in _AND_SIGN.finditer(reading.text):
        if not inside(match.start(), reading.hit_spans):
            said = " and " if "&" in match.group() else "or"
            yield Place(match.start(), match.end(), said, "symbol", "sign_plain")
