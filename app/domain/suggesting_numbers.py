"""Numbers in words: how many they are, and where digits say the same."""

import re
from collections.abc import Iterator

from app.domain.easy.phrases import word_list

_SMALL_NAMES = word_list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_SMALL = {name: place for place, name in enumerate(_SMALL_NAMES)}
_TENS_NAMES = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
_TENS = {name: 10 * place for place, name in enumerate(_TENS_NAMES, 2)}
ORDINALS = {
    name: place for place, name in enumerate(word_list("third fourth fifth sixth seventh eighth ninth tenth"), 3)
}
_ONE = "|".join((*_SMALL, *_TENS))
_WORDS = re.compile(
    rf"\b(?:(?:a|an)\s+(?=hundred|thousand))?(?:{_ONE}|hundred|thousand)(?:[\s-]+(?:and\s+)?(?:{_ONE}|hundred|thousand)\b)*"
    r"|\b(?:a|one)\s+dozen\b|\b(?:two|three|four|five|six)\s+dozen\b|\ba\s+couple\s+of\b",
    re.IGNORECASE,
)
_PART_OF_A_WHOLE = re.compile(r"[\s-]+(?:thirds?|quarters?|halves|fifths?|eighths?|tenths?)\b", re.IGNORECASE)


def numbers_in_words(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Yield numbers written in words, each with its value. "One" by itself is no number: one can see that."""
    for match in _WORDS.finditer(text):
        after = text[match.end() :]
        if re.match(r"-\w|\w", after) or text[: match.start()].endswith("-") or _PART_OF_A_WHOLE.match(after):
            continue
        value = _value(match.group())
        if value is not None and value > 1:
            yield match, value


def digits(value: int) -> str:
    """Return a number in digits, with a comma in thousands."""
    return f"{value:,}"


def _value(words: str) -> int | None:
    """Return what the words count, or None where they are no one number ("two three")."""
    names = [name for name in re.split(r"[\s-]+", words.casefold()) if name not in {"a", "an", "and", "of"}]
    if names[-1] == "dozen":
        return 12 * (_SMALL[names[0]] if len(names) > 1 else 1)
    if names == ["couple"]:
        return 2
    total = part = 0
    last = 10_000
    for name in names:
        if name == "thousand":
            total, part, last = total + (part or 1) * 1000, 0, 1000
        elif name == "hundred":
            part, last = (part or 1) * 100, 100
        else:
            size = _SMALL.get(name, _TENS.get(name, 0))
            if size >= last or (last == 10 and size == 0):
                return None
            part, last = part + size, 10 if name in _TENS else 1
    return total + part
