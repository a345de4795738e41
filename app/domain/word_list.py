"""A group's own hard words as a list that any spreadsheet program opens: read, written, and compared."""

import csv
import io
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NoReturn

from app.domain.errors import MeetingError
from app.domain.glossary import Term, word_key

HEADS = ("term", "expansion", "explanation")
LONGEST = {"term": 80, "expansion": 160, "explanation": 400}
MOST_WORDS = 5_000
_MARK = "\ufeff"  # tells spreadsheet programs that the letters are UTF-8
_JOINS = "\u200c\u200d"
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class ChangedTerm:
    """The same hard word, said in two ways: by the group, and in the list that comes in."""

    ours: Term
    theirs: Term


@dataclass(frozen=True, slots=True)
class WordsComparison:
    """What a list would bring: words the group does not have, words it says in another way, and words it has."""

    new: tuple[Term, ...] = ()
    changed: tuple[ChangedTerm, ...] = ()
    same: tuple[Term, ...] = ()


def whole_term(term: Term) -> Term:
    """
    Return a term without needless blanks.

    Raises: `word_missing`, `meaning_missing`, `word_too_short`, `word_too_long` (name, most).
    """
    clean = Term(*(_clean(part) for part in (term.term, term.expansion, term.explanation)))
    if not any(letter.isalnum() for letter in clean.letters):
        raise MeetingError("word_missing")
    if len(clean.letters) < 2:
        raise MeetingError("word_too_short")
    if not clean.explanation and not clean.expansion:
        raise MeetingError("meaning_missing")
    for name, most in LONGEST.items():
        if len(getattr(clean, name)) > most:
            raise MeetingError("word_too_long", most=most)
    return clean


def same_word(one: Term, other: Term) -> bool:
    """Whether two terms are the same entry of a list. "PA (sound)" and "PA (support)" are two."""
    return _key(one) == _key(other)


def words_to_text(terms: Iterable[Term]) -> str:
    """Return the list as CSV. A cell is never a formula, whatever somebody typed."""
    stream = io.StringIO(newline="")
    rows = csv.writer(stream)
    rows.writerow(HEADS)
    rows.writerows([_plain(cell) for cell in (term.term, term.expansion, term.explanation)] for term in terms)
    return stream.getvalue()


def words_from_text(text: str) -> tuple[Term, ...]:
    """
    Return the words of a list.

    Raises: `words_head_missing`, `words_list_empty`, `words_too_many` (most), and, each with its row, `row_unclear`,
    `row_word_missing`, `row_meaning_missing`, `row_word_too_short`, `row_word_too_long`, `row_word_twice`.
    """
    rows = _rows(text.removeprefix(_MARK))
    _, head = next(rows, (1, list[str]()))
    places = [cell.strip().casefold() for cell in head]
    if any(name not in places for name in HEADS):
        raise MeetingError("words_head_missing")
    found: dict[str, Term] = {}
    for number, row in rows:
        term = _term(number, row, places)
        if _key(term) in found:
            raise MeetingError("row_word_twice", row=number, word=term.term)
        found[_key(term)] = term
        if len(found) > MOST_WORDS:
            raise MeetingError("words_too_many", most=MOST_WORDS)
    if not found:
        raise MeetingError("words_list_empty")
    return tuple(found.values())


def compared(ours: Iterable[Term], theirs: Iterable[Term]) -> WordsComparison:
    """Return what `theirs` would bring to `ours`."""
    known = {_key(term): term for term in ours}
    new: list[Term] = []
    changed: list[ChangedTerm] = []
    same: list[Term] = []
    for term in theirs:
        here = known.get(_key(term))
        if here is None:
            new.append(term)
        elif here == term:
            same.append(term)
        else:
            changed.append(ChangedTerm(here, term))
    return WordsComparison(tuple(new), tuple(changed), tuple(same))


def _clean(text: str) -> str:
    """Return a text without line breaks and without signs that cannot be seen, but for those that join letters."""
    seen = "".join(sign for sign in text if sign.isprintable() or sign.isspace() or sign in _JOINS)
    return " ".join(seen.split())


def _key(term: Term) -> str:
    """Return what is the same for the same entry: its letters, and what stands in brackets to tell two apart."""
    return word_key(term) + term.term[len(term.letters) :].casefold()


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Return the rows that are not empty, numbered as a spreadsheet program numbers them. Raises: `row_unclear`."""
    first = text.split("\n", 1)[0]
    between = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    for number in itertools.count(1):
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise MeetingError("row_unclear", row=number) from None
        if any(cell.strip() for cell in row):
            yield number, row


def _term(number: int, row: Sequence[str], places: Sequence[str]) -> Term:
    cells = {name: row[at] if at < len(row) else "" for name, at in ((name, places.index(name)) for name in HEADS)}
    if any(cell.strip() for cell in row[len(places) :]):
        raise MeetingError("row_unclear", row=number)
    try:
        return whole_term(Term(*(_typed(cells[name]) for name in HEADS)))
    except MeetingError as trouble:
        _refuse_row(trouble, number)


def _refuse_row(trouble: MeetingError, row: int) -> NoReturn:
    if trouble.code == "word_missing":
        raise MeetingError("row_word_missing", row=row)
    if trouble.code == "meaning_missing":
        raise MeetingError("row_meaning_missing", row=row)
    if trouble.code == "word_too_short":
        raise MeetingError("row_word_too_short", row=row)
    raise MeetingError("row_word_too_long", row=row, **trouble.facts)


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.lstrip("'").startswith(_STARTS_A_FORMULA) else cell


def _typed(cell: str) -> str:
    """Return what was typed, without the mark that `_plain` puts before a formula."""
    return cell[1:] if cell[:1] == "'" and cell.lstrip("'").startswith(_STARTS_A_FORMULA) else cell
