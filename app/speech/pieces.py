"""Cuts a long text so that no engine gets too much at once."""

from app.domain.sentences import sentences

LONGEST = 2_000


def pieces(text: str, longest: int = LONGEST) -> list[tuple[int, str]]:
    """Return the pieces of `text` in order, each with its place: whole sentences where possible, else whole words.

    Shape: joined they are `text` again; none is longer than `longest`; an empty text is one empty piece.
    """
    cuts = [0]
    ends = [end for _, end in sentences(text)] if len(text) > longest else []
    while len(text) - cuts[-1] > longest:
        cuts.append(_next_cut(text, cuts[-1], longest, ends))
    return [(start, text[start:end]) for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True)]


def _next_cut(text: str, start: int, longest: int, ends: list[int]) -> int:
    limit = start + longest
    sentence_end = max((end for end in ends if start < end <= limit), default=0)
    word_end = text.rfind(" ", start + 1, limit) + 1
    return sentence_end or word_end or limit
