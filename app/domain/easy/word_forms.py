"""The forms an English word takes: what "facilitates" and "touched base" are forms of."""

from collections.abc import Iterator

IRREGULAR = {
    "be": ("is", "are", "was", "were", "been", "being"),
    "bring": ("brought",),
    "break": ("broke", "broken"),
    "build": ("built",),
    "buy": ("bought",),
    "draw": ("drew", "drawn"),
    "drive": ("drove", "driven"),
    "fall": ("fell", "fallen"),
    "feel": ("felt",),
    "get": ("got",),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "have": ("has", "had"),
    "hold": ("held",),
    "keep": ("kept",),
    "leave": ("left",),
    "lose": ("lost",),
    "make": ("made",),
    "put": (),
    "run": ("ran",),
    "see": ("saw", "seen"),
    "sit": ("sat",),
    "speak": ("spoke", "spoken"),
    "stand": ("stood",),
    "take": ("took", "taken"),
    "think": ("thought",),
    "throw": ("threw", "thrown"),
    "undertake": ("undertook", "undertaken"),
    "wear": ("wore", "worn"),
    "withdraw": ("withdrew", "withdrawn"),
}
_SPELLINGS = (("our", "or"), ("is", "iz"), ("ys", "yz"), ("tre", "ter"), ("ll", "l"), ("ogue", "og"), ("mme", "m"))
_VOWELS = "aeiou"


def forms(word: str) -> frozenset[str]:
    """Return a word with its plural and its verb forms. Some do not exist, so nobody writes them. Source: IM-1."""
    return frozenset({word, *IRREGULAR.get(word, ()), _with_s(word), *_with_ed_and_ing(word)})


def plural(word: str) -> str:
    """Return the plural of a word, as most words make it."""
    return _with_s(word)


def bases(word: str) -> Iterator[str]:
    """Yield what a word may be a plural or an owner of: "carers", "carer's" and "carers'" are forms of "carer"."""
    bare = word.removesuffix("'s").removesuffix("'")
    if bare != word:
        yield bare
    if bare.endswith("ies"):
        yield bare[:-3] + "y"
    if bare.endswith("es"):
        yield bare[:-2]
    if bare.endswith("s") and not bare.endswith("ss"):
        yield bare[:-1]


def made_from(word: str) -> Iterator[str]:
    """Yield what a word may be made from: "phoning" from "phone", "happier" from "happy"."""
    for ending in ("ing", "ed", "er", "est", "ly"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            yield stem
            yield stem + "e"
            if stem[-1] == stem[-2]:
                yield stem[:-1]
            if stem.endswith("i"):
                yield stem[:-1] + "y"


def american(word: str) -> Iterator[str]:
    """Yield how a British word may be written in America: most of what was counted is from there."""
    for british, other in _SPELLINGS:
        if british in word:
            yield word.replace(british, other)


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _with_ed_and_ing(word: str) -> Iterator[str]:
    if word.endswith("e"):
        yield from (word + "d", word[:-1] + "ing")
        return
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        yield from (word[:-1] + "ied", word + "ing")
        return
    yield from (word + "ed", word + "ing")
    is_doubled = len(word) > 2 and word[-1] not in "wxy" + _VOWELS and word[-2] in _VOWELS and word[-3] not in _VOWELS
    if is_doubled:  # "stop": stopped; "submit": submitted
        yield from (word + word[-1] + "ed", word + word[-1] + "ing")
