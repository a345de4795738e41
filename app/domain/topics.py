"""What a point can be about: a short list that a person chooses from. Nothing is ever guessed from their words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: its code, with words in `words/topics.py`, and its picture."""

    code: str
    picture: str
