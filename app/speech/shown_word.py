"""Finds the word to light: engines name half words, spaces, and the middle of numbers."""

_BEFORE = "([{\"'“‘«<*_"
_AFTER = ".,;:!?…)]}\"'”’»>*_"


def word_around(text: str, at: int) -> tuple[int, int] | None:
    """Return start and length of the word that holds character `at`, without the marks around it.

    Shape: a place between words belongs to the word before it; None if there is none.
    """
    at = min(at, len(text) - 1)
    while at >= 0 and text[at].isspace():
        at -= 1
    if at < 0:
        return None
    start, end = at, at + 1
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return _bare(text, start, end)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    token = text[start:end]
    bare = token.lstrip(_BEFORE)
    first = start + len(token) - len(bare)
    bare = bare.rstrip(_AFTER)
    return (first, len(bare)) if bare else (start, end - start)
