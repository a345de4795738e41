"""Words that people may not know: ER-6, ER-7, ER-8, ER-10, ER-20 and ER-33."""

import re
from collections.abc import Iterator

from app.domain.easy.finding import Finding, Weight
from app.domain.easy.phrases import word_set
from app.domain.easy.reading import KNOWN_LETTERS, Reading, Sentence, Word, inside

_CAPITALS = re.compile(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*\b")
_CAMEL = re.compile(r"(?:Mc|Mac|O['’]|De|La|Le|Di|Du|Van)[A-Z][a-z]+|(?:[A-Z][a-z]{2,}){2,}s?")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b")
_LOOKS_LIKE_A_WORD = re.compile(
    r"(?:ing|ion|ions|ment|ments|ity|ness|ance|ence|ism|ise|ize|ised|ized|ed|ly|al|ive|ous|ics|logy)$"
)
_AFTER_A_NAME = word_set("will is has from says tells asks can and")
_OF_A_MEETING = re.compile(
    r"\b(?:the|our|these|those|last|previous|draft|past|meeting|agree|approve|adopt|read|take|takes|sign|check)\s+$"
    r"|^\W*$",
    re.IGNORECASE,
)
_MEETING_AFTER = re.compile(r"\s+(?:of|from|for|are|were|is)\b|\W*$")
_VAGUE = re.compile(
    r"""\bas\ soon\ as\ (?:possible|we\ can)\b | \bsoon(?:er)?\b(?<!as\ soon)(?!\s+as\b)
    | (?<!no\ )(?<!days\ )(?<!day\ )(?<!weeks\ )(?<!week\ )(?<!minutes\ )(?<!hours\ )(?<!hour\ )(?<!months\ )
      (?<!years\ )\blater(?:\ on)?\b(?!\s+(?:than|day|date|time|item|meeting|version|one|stage|page)\b)
    | \b(?:as|if|when|where)\ (?:appropriate|needed|necessary|required)\b | \b(?:if|when|where)\ possible\b
    | \bin\ due\ course\b
    | \bin\ the\ near\ future\b | \bfrom\ time\ to\ time\b | \bat\ some\ point\b | \bshortly\b | \beventually\b
    | \bsome\ time\ (?:soon|next)\b | \bregularly\b | \bperiodically\b | \bin\ a\ timely\ (?:way|manner)\b
    | \buntil\ further\ notice\b | \ba\ while\b""",
    re.VERBOSE | re.IGNORECASE,
)


def jargon(reading: Reading) -> Iterator[Finding]:
    """
    Find hard words of the group's list that the same text does not explain.

    Words on the allow list of ER-6 ("carer") are only a warning. Source: ER-7, IM-1 to IM-3.
    """
    for hit in reading.hits:
        word = reading.text[hit.start : hit.start + hit.length]
        if _is_known(word) or _is_time(reading.text, hit.start, word):
            continue
        said = reading.text.casefold()
        if any(term.expansion and term.expansion.casefold() in said for term in hit.terms):
            continue
        term = hit.terms[0]
        span = (hit.start, hit.start + hit.length)
        weight: Weight = "warn" if reading.book.is_everyday(word.casefold()) else "fail"
        if len(hit.terms) > 1:
            meanings = tuple(each.explanation for each in hit.terms)
            yield reading.found("ER-7 hard_word_choice", weight, span, term=term.term, meanings=meanings)
        else:
            yield reading.found("ER-7 hard_word", weight, span, term=term.term, meaning=term.explanation)


def letters(reading: Reading) -> Iterator[Finding]:
    """Find letters that stand for words, where nobody says which. Source: ER-8."""
    skipped = (
        *reading.hit_spans,
        *reading.addresses,
        *reading.shouted,
        *(each.span() for each in _POSTCODE.finditer(reading.text)),
    )
    for match in _CAPITALS.finditer(reading.text):
        word = match.group()
        if inside(match.start(), skipped) or _is_known(word) or _CAMEL.fullmatch(word):
            continue
        is_numeral = set(word) <= set("IVX")  # ER-12 says so
        if not is_numeral and not spells_out(reading.text, word):
            yield reading.found("ER-8 letters", "fail", match.span())


def spells_out(text: str, word: str) -> bool:
    """Whether a text gives the words beside the letters: "care home group (CHG)", "CHG (care home group)"."""
    one = re.escape(word)
    if re.search(rf"\w\s+\({one}\)|\b{one}\s+\([^()]*\s[^()]*\)", text):
        return True
    return bool(re.search(rf"\b{one}\s+(?:means|stands\s+for|is\s+short\s+for)\b", text))


def uncommon(reading: Reading) -> Iterator[Finding]:
    """Find words that few people use: no names, no hard words of the list. `plain` may be "". Source: ER-6."""
    common, known = reading.book.zipf_of(reading.rules.common_words), reading.book.zipf_of(reading.rules.known_words)
    seen: set[str] = set()
    for sentence in reading.sentences:
        for place, word in enumerate(sentence.words):
            if word.plain in seen or _is_left_alone(reading, word):
                continue
            zipf = _zipf(reading, word)
            if zipf is None or zipf >= common or _may_be_name(sentence, place):
                continue
            seen.add(word.plain)
            plain = next((said for span, said in reading.plainer if inside(word.start, [span])), "")
            if zipf < known and not (zipf == 0 and _begins_like_a_name(sentence, place)):
                yield reading.found("ER-6 rare_word", "fail", (word.start, word.end), plain=plain)
            elif not plain:  # else ER-10 says it
                yield reading.found("ER-6 uncommon_word", "warn", (word.start, word.end))


def plain_words(reading: Reading) -> Iterator[Finding]:
    """Find words with a plainer one: not in names, in quotations or in hard words. Source: ER-10, IM-4."""
    for span, plain in reading.plainer:
        yield reading.found("ER-10 plain_word", "warn", span, plain=plain)


def idioms(reading: Reading) -> Iterator[Finding]:
    """Find words that mean something else than they say. Source: ER-20."""
    for words, phrase, plain in reading.phrases(reading.book.idiom_phrases):
        span = (words[0].start, words[-1].end)
        if phrase in reading.book.may_be_meant:
            yield reading.found("ER-20 idiom_maybe", "warn", span, plain=plain)
        else:
            yield reading.found("ER-20 idiom", "fail", span, plain=plain)


def vague_times(reading: Reading) -> Iterator[Finding]:
    """Find "soon" and its like, which leave people waiting for they know not what. Source: ER-33."""
    for match in _VAGUE.finditer(reading.text):
        yield reading.found("ER-33 vague_time", "warn", match.span())


def _is_known(word: str) -> bool:
    return word in KNOWN_LETTERS or word.removesuffix("s").upper() in KNOWN_LETTERS


def _is_time(text: str, start: int, word: str) -> bool:
    """Whether "minutes" are those of the clock, not the paper about a meeting."""
    if word.casefold() != "minutes":
        return False
    return not (_OF_A_MEETING.search(text[:start]) and _MEETING_AFTER.match(text[start + len(word) :]))


def _is_left_alone(reading: Reading, word: Word) -> bool:
    is_number = any(letter.isdigit() for letter in word.text)
    is_file = "." in word.text or reading.text[word.start - 1 : word.start] == "."
    is_letters = sum(letter.isupper() for letter in word.text) > 1
    is_short = len(word.plain) < 3
    return word.is_name or is_number or is_file or is_letters or is_short or inside(word.start, reading.hit_spans)


def _zipf(reading: Reading, word: Word) -> float | None:
    """Return how common the least common part of a word is: "easy-read" is as common as "read"."""
    book = reading.book
    if book.is_everyday(word.plain):
        return None
    if book.zipf(word.plain) or "-" not in word.plain:
        return book.zipf(word.plain)
    parts = [part for part in word.plain.split("-") if len(part) > 2 and not book.is_everyday(part)]
    return min((zipf for part in parts if (zipf := book.zipf(part)) is not None), default=None)


def _may_be_name(sentence: Sentence, place: int) -> bool:
    """Whether the first word of a sentence is most likely a person: "Priya will tell us"."""
    following = sentence.words[1].plain if len(sentence.words) > 1 else ""
    return _begins_like_a_name(sentence, place) and following in _AFTER_A_NAME


def _begins_like_a_name(sentence: Sentence, place: int) -> bool:
    """Whether a word that nobody counted may be a name: "Milburn bus times"."""
    word = sentence.words[place]
    return not place and word.text[0].isupper() and not _LOOKS_LIKE_A_WORD.search(word.plain)
