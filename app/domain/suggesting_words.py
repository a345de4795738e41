"""Plainer words for hard ones, in the form the sentence needs: "commenced" becomes "started"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.easy.phrases import word_set
from app.domain.easy.reading import Reading, Sentence, Word, inside
from app.domain.easy.word_forms import plural

_TOGETHER = re.compile(r"[\w\s'’-]+")
# Hard words that are verbs; the others of the list have no forms but a plural.
_VERBS = word_set(
    """
    abolish accelerate accompany accomplish acquire adhere advise alleviate allocate ameliorate anticipate ascertain
    assist attain attempt authorise bring cascade cease circle circulate clarify collaborate commence comply comprise
    consolidate consult convene deem defer deliver demonstrate designate despatch determine disburse discontinue
    disseminate eliminate empower enable encounter endeavour enquire ensure envisage establish evaluate exclude expedite
    facilitate finalise give identify implement incentivise incorporate indicate inform initiate instigate liaise locate
    maintain maximise minimise mitigate modify monitor necessitate notify obtain operationalise optimise participate
    permit possess preclude procure prohibit purchase reiterate remain remunerate require reside resolve respond retain
    solicit speak streamline submit terminate touch transmit undertake utilise validate verify withdraw
    """
)
_NOUNS = word_set(
    "aspiration assistance competency deadline duration inception magnitude methodology objective rationale"
)
# Past, then with "have": of the plain verbs that do not take -ed.
_IRREGULAR = {
    "be": ("was", "been"),
    "buy": ("bought", "bought"),
    "choose": ("chose", "chosen"),
    "do": ("did", "done"),
    "find": ("found", "found"),
    "get": ("got", "got"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"),
    "leave": ("left", "left"),
    "let": ("let", "let"),
    "make": ("made", "made"),
    "meet": ("met", "met"),
    "pay": ("paid", "paid"),
    "put": ("put", "put"),
    "say": ("said", "said"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "show": ("showed", "shown"),
    "take": ("took", "taken"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
}
_DOUBLED = word_set("get let put set stop")
_BE = {"s": "is", "ed": "was", "ing": "being"}
_PAST_ALONE = word_set("undertook withdrew spoke brought gave")
_WITH_HAVE = word_set("undertaken withdrawn spoken given")
_HELPS_A_VERB = word_set("is are was were be been being has have had having gets got get")
_IS = word_set("is are was were be been")
_ARTICLES = word_set("a an")
_BEFORE_A_NOUN = word_set(
    "a an the this that these those our their its your his her my each any every no some another of's"
)
_NOT_AFTER_A = word_set("more enough many most now best")
_AFTER_IS_ONLY = frozenset({"able to work", "on time", "looking back", "not enough", "made of"})
_MAKE_IT = frozenset({"make less", "make less bad", "make better", "make simpler"})
_WITHOUT_PARTNER = {("consult", "with"), ("respond", "to"), ("enquire", "about")}
_NOT_BEFORE = {
    ("advise", "on"),
    ("eligible", "for"),
    ("inform", "by"),
    ("notify", "to"),
    ("resolve", "to"),
    ("collaborate", "on"),
}


@dataclass(frozen=True, slots=True)
class PlainWords:
    """Plainer words for a place of a text: from `start` to `end`."""

    start: int
    end: int
    proposed: str
    hard: str


def plain_words(reading: Reading) -> Iterator[PlainWords]:
    """
    Yield plainer words for the hard ones of a text, where they fit into the sentence.

    Names, quotations, addresses and what the glossary explains are left alone. Source: ER-10, IM-4.
    """
    kept = (*reading.hit_spans, *reading.addresses, *reading.quotations)
    for sentence in reading.sentences:
        found = reading.book.plain_phrases.find(sentence.plain)
        for hit in found:
            words = sentence.words[hit.first : hit.last + 1]
            if any(word.is_name or inside(word.start, kept) or word.text.isupper() for word in words):
                continue
            if not _TOGETHER.fullmatch(reading.text[words[0].start : words[-1].end]):
                continue
            fitted = _fitted(sentence, (hit.first, hit.last), hit.phrase, hit.said)
            if fitted is not None:
                first, last, said = fitted
                yield _placed(sentence.words[first : last + 1], said, hit.phrase)


def an_or_a(article: str, following: str) -> str:
    """Return "a" or "an", as the word after it needs, with the capital that it had."""
    right = "an" if following[:1].casefold() in "aeio" or following[:3].casefold() == "eas" else "a"
    return right.capitalize() if article[:1].isupper() else right


def _placed(words: tuple[Word, ...], said: str, hard: str) -> PlainWords:
    is_capital = words[0].text[0].isupper()
    proposed = said[:1].upper() + said[1:] if is_capital else said
    return PlainWords(words[0].start, words[-1].end, proposed, hard)


def _fitted(sentence: Sentence, place: tuple[int, int], phrase: str, said: str) -> tuple[int, int, str] | None:
    """Return which words go and what stands there instead, or None where it would not be good English."""
    first, last = place
    words = sentence.plain
    before = words[first - 1] if first else ""
    after = words[last + 1] if last + 1 < len(words) else ""
    base = phrase.casefold().split()[0]
    if base == "require" and after == "to" and before in _IS:
        return first - 1, last + 1, "had to" if before in ("was", "were") else "must"
    if (base, after) in _NOT_BEFORE or (base == "appropriate" and before in {"as", "where", "if"}):
        return None
    if (base, after) in _WITHOUT_PARTNER:
        last += 1
    is_extra = base == "additional" and before in _BEFORE_A_NOUN
    shaped = "extra" if is_extra else _shaped(words[first], base, said, before, after)
    if said in _MAKE_IT and before not in _HELPS_A_VERB:
        return None
    if shaped is None or (shaped.startswith("must ") and before not in {"is", "are"}):
        return None
    if shaped.startswith("must "):
        return first - 1, last, shaped
    return _beside(sentence, (first, last), before, shaped)


def _beside(sentence: Sentence, place: tuple[int, int], before: str, shaped: str) -> tuple[int, int, str] | None:
    """Return the same, after "is", "a" or "an", which some words cannot follow."""
    first, last = place
    if before in _ARTICLES:
        if shaped.split(maxsplit=1)[0] in _NOT_AFTER_A or shaped in _AFTER_IS_ONLY:
            return None
        return first - 1, last, f"{an_or_a(sentence.words[first - 1].text, shaped)} {shaped}"
    return None if shaped in _AFTER_IS_ONLY and before not in _IS else (first, last, shaped)


def _shaped(word: str, base: str, said: str, before: str, after: str) -> str | None:
    """Return the plain words in the form that the hard word has."""
    if base in _VERBS:
        if before in _BEFORE_A_NOUN:
            return None
        form = _form(word, base)
        if form == "ed" and after == "that" and before not in _HELPS_A_VERB and said == "tell":
            return "said"
        return _verb(said, form, with_helper=before in _HELPS_A_VERB or word in _WITH_HAVE)
    if word == base:
        is_loose = said == "before" and " " not in said and base == "previously"
        return None if is_loose and after else said
    if base in _NOUNS and word == plural(base):
        first, _, rest = said.partition(" of ")
        return f"{plural(first)} of {rest}" if rest else plural(said)
    return None


def _form(word: str, base: str) -> str:
    if word == base:
        return ""
    if word in _PAST_ALONE or word in _WITH_HAVE or word.endswith("ed"):
        return "ed"
    return "ing" if word.endswith("ing") else "s"


def _verb(said: str, form: str, *, with_helper: bool) -> str:
    verb, _, rest = said.partition(" ")
    return f"{_inflected(verb, form, with_helper=with_helper)} {rest}".rstrip()


def _inflected(verb: str, form: str, *, with_helper: bool) -> str:
    if not form:
        return verb
    if verb == "be":
        return "been" if form == "ed" and with_helper else _BE[form]
    if form == "s":
        return {"do": "does", "go": "goes"}.get(verb) or plural(verb)
    doubled = verb + verb[-1] if verb in _DOUBLED else verb
    if form == "ed":
        return _IRREGULAR[verb][with_helper] if verb in _IRREGULAR else _with_ed(verb, doubled)
    return f"{verb[:-1]}ing" if verb.endswith("e") and not verb.endswith("ee") else f"{doubled}ing"


def _with_ed(verb: str, doubled: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{doubled}ed"
