"""What a suggestion is: other words for a place in the full words, and what they would leave out."""

from dataclasses import dataclass
from typing import Literal

FactKind = Literal["date", "time", "money", "percent", "number", "name", "letters", "email", "phone", "web"]
SuggestionKind = Literal[
    "plain_word", "number", "date", "time", "letters", "short_form", "symbol", "capitals", "purpose", "split", "explain"
]


@dataclass(frozen=True, slots=True)
class Fact:
    """
    Something a reader may need to know exactly. It may never vanish without being shown.

    Shape: `text` as it stands at `start`; `value` is the same for the same fact in other words: "24/11/2026" and
    "Tuesday 24 November 2026".
    """

    kind: FactKind
    text: str
    value: str
    start: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """
    Other words for one place. Offered beside the original; only a person accepts it (ER-35).

    Shape: `original` stands at `start` of the text and is `length` characters long. `proposed` has a line break where
    a new line begins, and is "" where the place would go. `because_code` has its sentence in `app/words/suggesting.py`.
    `lost`: the facts of the place that the proposed words no longer have.
    """

    id: str
    kind: SuggestionKind
    original: str
    start: int
    length: int
    proposed: str
    because_code: str
    lost: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class LineSuggestion:
    """
    Easy lines for one sentence of the full words.

    Shape: `original` is the sentence. `proposed`: the lines with all `changes` made. `lost`: the facts of the sentence
    that none of the lines has. Without `changes` the sentence is offered as it is.
    """

    original: str
    proposed: tuple[str, ...]
    changes: tuple[Suggestion, ...] = ()
    lost: tuple[Fact, ...] = ()
