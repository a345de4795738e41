"""How a meeting felt: three questions, three faces, nobody's name. Too few answers are never shown."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

QUESTIONS = ("listened_to", "understood", "could_change")
FACES = (3, 2, 1)
"""Good, in between, bad: the order in which they are offered."""
FEWEST = 5
"""Fewer answers than this are not shown, so that nobody can tell who gave them. Source: PR-5, PW-14."""


@dataclass(frozen=True, slots=True)
class Feeling:
    """
    The answers to one question. `told` is how many there are.

    Shape: `faces` counts the answers good, in between, bad; None where there are too few to show.
    """

    question: str
    told: int
    faces: tuple[int, int, int] | None


def feelings(felt: Sequence[tuple[str, int]]) -> tuple[Feeling, ...]:
    """Return the answers to each question, from (question, face) as `LiveState.felt` holds them."""
    counted = Counter(felt)
    return tuple(_feeling(question, [counted[(question, face)] for face in FACES]) for question in QUESTIONS)


def _feeling(question: str, counts: list[int]) -> Feeling:
    told = sum(counts)
    good, between, bad = counts
    return Feeling(question, told, (good, between, bad) if told >= FEWEST else None)
