"""Short forms, symbols, capitals and split words: ER-16, ER-17, ER-23 and ER-24, as far as the text shows them."""

import re
from collections.abc import Iterator

from app.domain.easy.finding import Finding
from app.domain.easy.phrases import word_list
from app.domain.easy.reading import Reading, inside

SHORT_FORMS = {
    "eg": "for example",
    "e.g.": "for example",
    "ie": "that is",
    "i.e.": "that is",
    "etc": "and so on",
    "nb": "please note",
    "n.b.": "please note",
    "viz": "that is",
    "asap": "",
    "tbc": "we do not know yet",
    "tba": "we do not know yet",
    "aob": "any other business",
    "a.o.b.": "any other business",
    "approx": "about",
    "incl": "with",
    "dept": "department",
    "govt": "government",
    "mtg": "meeting",
    "mins": "minutes",
    "hrs": "hours",
    "cllr": "councillor",
    "vs": "against",
    "p.a.": "each year",
    "w/c": "the week of",
    "re:": "about",
    "24/7": "all day and all night",
}
MONTHS = {
    name[:3]: name
    for name in word_list("January February March April June July August September October November December")
}
_SHORT_FORM = re.compile(
    r"(?<![\w.])(?:e\.?g|i\.?e|etc|n\.?b|viz|asap|tbc|tba|a\.?o\.?b|approx|incl|dept|govt|mtg|mins|hrs|cllr|vs|p\.a|w/c)"
    r"(?:\.(?=\w\.))?\.?(?!\w)|(?<!\w)re:|(?<![\w/])24/7(?![\w/])",
    re.IGNORECASE,
)
_NOT_SHORT = frozenset({"IE", "Nb", "EG"})
_SHORT_MONTH = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\s(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?")
_CONTRACTION = re.compile(
    r"\b(?:\w+n['’]t|\w+['’](?:ll|ve|re)|I['’][md]|(?:you|we|they|he|she)['’]d"
    r"|(?:it|that|let|what|who|there|here|he|she|how|where)['’]s)\b",
    re.IGNORECASE,
)
_WHOLE = {
    "can't": "cannot",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "i'm": "I am",
    "i'd": "I would",
}
_ENDINGS = {"n't": " not", "'ll": " will", "'ve": " have", "'re": " are", "'s": " is", "'d": " would"}
_SYMBOL = re.compile(r"[&/;<>#§@]|\([^()\n]*\)|[()]")
_NUMBER_SLASH = re.compile(r"(?<=\d)/(?=\d)|(?<=\d)\s/\s(?=\d)")
_SPLIT = re.compile(r"\w?\u00ad\w?|(?<=\w)[-\u2010]\s*\n\s*(?=[a-z])")


def short_forms(reading: Reading) -> Iterator[Finding]:
    """Find short forms of words, and two words joined by an apostrophe. Source: ER-16."""
    skipped = (*reading.hit_spans, *reading.addresses)
    for match in _SHORT_FORM.finditer(reading.text):
        if not inside(match.start(), skipped) and match.group() not in _NOT_SHORT:
            whole = _whole_word(match.group())
            yield reading.found("ER-16 short_form", "fail", match.span(), plain=whole)
    for match in _SHORT_MONTH.finditer(reading.text):
        yield reading.found("ER-16 short_form", "fail", match.span(1), plain=MONTHS[match[1][:3]])
    for match in _CONTRACTION.finditer(reading.text):
        if not inside(match.start(), reading.quotations):
            yield reading.found("ER-16 joined_words", "warn", match.span(), plain=_two_words(match.group()))


def symbols(reading: Reading) -> Iterator[Finding]:
    """Find signs that stand for words; "%" is told as percent. Source: ER-17."""
    text = reading.text
    slashed = [match.span() for match in _NUMBER_SLASH.finditer(text)]
    for match in _SYMBOL.finditer(text):
        is_spelled_out = bool(re.fullmatch(r"\([A-Z][\w&]*s?\)", match.group()))
        is_known = inside(match.start(), (*reading.hit_spans, *reading.addresses, *slashed))
        is_short_form = text[match.start() - 1 : match.end() + 1].casefold() == "w/c"
        if not is_spelled_out and not is_known and not is_short_form:
            code = "brackets" if match.group()[0] in "()" else "symbol"
            yield reading.found(f"ER-17 {code}", "warn", match.span())


def capitals(reading: Reading) -> Iterator[Finding]:
    """Find ordinary words in capitals only. Source: ER-23."""
    for start, end in reading.shouted:
        if not inside(start, (*reading.hit_spans, *reading.addresses)):
            yield reading.found("ER-23 all_capitals", "fail", (start, end))


def split_words(reading: Reading) -> Iterator[Finding]:
    """Find words that are split by a hyphen at the end of a line, or may be. Source: ER-24."""
    for match in _SPLIT.finditer(reading.text):
        yield reading.found("ER-24 split_word", "fail", match.span())


def _whole_word(short: str) -> str:
    plain = short.casefold()
    return SHORT_FORMS.get(plain) or SHORT_FORMS.get(plain.rstrip("."), "")


def _two_words(joined: str) -> str:
    plain = joined.replace("’", "'")
    if plain.casefold() in _WHOLE:
        whole = _WHOLE[plain.casefold()]
        return whole[0].upper() + whole[1:] if plain[0].isupper() else whole
    for ending, whole in _ENDINGS.items():
        if plain.endswith(ending):
            return plain.removesuffix(ending) + whole
    return plain
