"""Easy lines for the full words of an item: offered beside them, never put in their place (ER-35)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.domain.agenda import DraftItem
from app.domain.easy.hard_words import KNOWN_LETTERS
from app.domain.easy.reading import Reading
from app.domain.easy.wordbook import Wordbook
from app.domain.glossary import Term
from app.domain.group_rules import GroupRules
from app.domain.sentences import sentences
from app.domain.suggesting_facts import facts_in, lost_facts
from app.domain.suggesting_lines import cut
from app.domain.suggesting_names import is_ordinary, names_in
from app.domain.suggesting_places import places
from app.domain.suggesting_purposes import asked_of_us, purpose_line
from app.domain.suggestion import Fact, LineSuggestion, Suggestion

MOST_LETTERS = 20_000
"""Longer full words are not looked at: no item of an agenda is so long."""
_ITEM_NUMBER = re.compile(r"^\s*(?:agenda\s+)?item\s+\d{1,3}(?:\.\d{1,3})*\s*[.:)–-]\s*(?=\w)", re.IGNORECASE)
_MANY = re.compile(r"[^\W\d]{3,}(?<![isu])s")


def suggestions_in(text: str, wordbook: Wordbook) -> tuple[Suggestion, ...]:
    """
    Return other words for single places of a text, in order, never one inside another.

    Shape: `start` counts Python characters of `text`. Works on full words and on easy words while they are typed.
    """
    if len(text) > MOST_LETTERS:
        return ()
    found = places(Reading(text, wordbook, GroupRules()))
    return tuple(
        _suggestion(
            text,
            (place.start, place.end),
            place.proposed,
            Suggestion("", place.kind, "", 0, 0, "", place.code),
            wordbook,
        )
        for place in found
    )


def accepted(text: str, suggestions: Iterable[Suggestion]) -> str:
    """Return a text with suggestions accepted. Those that stand one inside another are left out."""
    end = len(text)
    for one in sorted(suggestions, key=lambda each: each.start, reverse=True):
        if one.start + one.length <= end and text[one.start : one.start + one.length] == one.original:
            text = text[: one.start] + one.proposed + text[one.start + one.length :]
            end = one.start
    return text


def suggest_lines(item: DraftItem, wordbook: Wordbook) -> tuple[LineSuggestion, ...]:
    """
    Return easy lines for each sentence of the title, the notes and the question of an item, in that order.

    A hard word that is not written in full gets its meaning on the line after it, once in an item.
    """
    full = full_words(item)
    found: list[LineSuggestion] = []
    explained: set[Term] = set()
    known = known_names(item)
    for place, words in enumerate(full):
        text = words if place else _ITEM_NUMBER.sub("", words)
        found += [
            sentence_lines(text[start:end], wordbook, known, explained) for start, end in sentences(text[:MOST_LETTERS])
        ]
        is_said = any(change.kind == "purpose" for one in found for change in one.changes)
        if place == 0 and found and not is_said and not _asks_itself(full[1:]):
            found[-1] = _with_purpose(found[-1], item)
    return tuple(found)


def full_words(item: DraftItem) -> tuple[str, ...]:
    """Return the full words of an item: its title, its notes, its question."""
    return tuple(text for text in (item.title, *item.notes, item.question) if text.strip())


def known_names(item: DraftItem) -> tuple[str, ...]:
    """Return what is a name in this item, however it is written: who leads it."""
    return tuple(part.strip() for part in re.split(r"[,;/&]|\band\b", item.lead or "") if len(part.strip()) > 2)


def lost_in(item: DraftItem, wordbook: Wordbook) -> tuple[Fact, ...]:
    """Return the facts of the full words that the easy words of an item do not have; nothing while there are none."""
    easy = (item.easy_title, *(line.words for line in item.easy))
    if not any(words.strip() for words in easy):
        return ()
    return lost_facts("\n".join(full_words(item)), easy, wordbook.glossary, known_names(item))


def sentence_lines(sentence: str, wordbook: Wordbook, known: Sequence[str], explained: set[Term]) -> LineSuggestion:
    """
    Return easy lines for one sentence.

    Shape: `known` as in `facts_in`; `explained` are hard words that need no meaning any more, and grows.
    """
    changes = list(suggestions_in(sentence, wordbook))
    calm = _calm(sentence, wordbook)
    if calm != sentence:
        changes.insert(0, _whole(sentence, calm, Suggestion("", "capitals", "", 0, 0, "", "capitals"), wordbook))
    lines, shape = _shaped(calm, wordbook)
    if shape is not None:
        changes.append(_whole(sentence, "\n".join(lines), shape, wordbook))
    plain = [accepted(line, suggestions_in(line, wordbook)) for line in lines]
    proposed = [_begun(words) for words in plain if words.strip()]
    for place in reversed(range(len(proposed))):
        for term, said in _meanings(proposed[place], lines, wordbook, explained):
            proposed.insert(place + 1, said)
            at = sentence.find(term.letters)
            span = (at, at + len(term.letters)) if at >= 0 else (0, len(sentence))
            changes.append(
                _suggestion(sentence, span, said, Suggestion("", "explain", "", 0, 0, "", "explain"), wordbook)
            )
    lost = lost_facts(sentence, proposed, wordbook.glossary, known)
    ordered = sorted(changes, key=lambda change: (change.start, change.length))
    return LineSuggestion(sentence, tuple(proposed), tuple(_numbered(ordered)), lost)


def _shaped(sentence: str, wordbook: Wordbook) -> tuple[tuple[str, ...], Suggestion | None]:
    """Return a sentence in lines with one idea each, and why it was cut, or None where it was not."""
    if ";" not in sentence and asked_of_us(sentence) is not None:
        return _once(_asked(sentence, wordbook)), Suggestion("", "purpose", "", 0, 0, "", "purpose")
    lines = _cut(sentence, wordbook)
    if len(lines) < 2:
        return lines, None
    lines = [each for line in lines for each in _asked(line, wordbook)]
    return _once(lines), Suggestion("", "split", "", 0, 0, "", "split")


def _asked(line: str, wordbook: Wordbook) -> list[str]:
    """Return what a line asks of people, in lines of its own, or the line as it is."""
    asked = asked_of_us(line)
    if asked is None:
        return [line]
    lines = [*([asked.rest] if asked.rest else []), *asked.lines]
    return [each for one in lines for each in _cut(one, wordbook)]


def _once(lines: Sequence[str]) -> tuple[str, ...]:
    """Return each line once, at its last place: "This is because ..." belongs to all lines before it."""
    return tuple(reversed(dict.fromkeys(reversed(lines))))


def _cut(sentence: str, wordbook: Wordbook) -> tuple[str, ...]:
    reading = Reading(sentence, wordbook, GroupRules())
    names = [(name.start, name.end) for name in names_in(sentence)]
    return cut(sentence, (*reading.hit_spans, *reading.quotations, *names))


def _meanings(line: str, before: Sequence[str], wordbook: Wordbook, explained: set[Term]) -> list[tuple[Term, str]]:
    """Return what the hard words of a line mean, the last first, where they have one meaning and it is not said yet."""
    find = wordbook.glossary.find
    short = [hit.terms[0] for text in before for hit in find(text) if len(hit.terms) == 1]
    full = {term.expansion: term for term in short if len(term.expansion) > len(term.letters)}
    found = {(line.find(name), len(name)): term for name, term in full.items() if name in line}
    for hit in find(line):
        inside = any(start <= hit.start < start + length for start, length in found)
        if len(hit.terms) == 1 and not inside:
            found[hit.start, hit.length] = hit.terms[0]
    fresh: dict[Term, str] = {}
    for (start, length), term in sorted(found.items(), key=lambda each: each[0]):
        if term.explanation and term not in explained and term.letters not in KNOWN_LETTERS:
            explained.add(term)
            fresh[term] = meaning_line(
                term.expansion if line[start : start + length] == term.expansion else term.letters, term
            )
    return list(reversed(fresh.items()))


def meaning_line(name: str, term: Term) -> str:
    """Return a line that says what a word means, in the words of the glossary (ER-36)."""
    said = term.explanation
    first = said.split(maxsplit=1)[0]
    small = said[:1].lower() + said[1:] if is_ordinary(first) else said
    words = name.split()
    is_many = (
        name == term.letters and not name.isupper() and any(_MANY.fullmatch(word) for word in (words[0], words[-1]))
    )
    return f"{name[:1].upper()}{name[1:]} {'mean' if is_many else 'means'} {small}"


def _calm(sentence: str, wordbook: Wordbook) -> str:
    """Return a sentence that was ALL CAPITALS as people write; short forms and names keep their capitals."""
    words = re.findall(r"[^\W\d_]{4,}", sentence)
    if len(words) < 2 or not sentence.isupper():
        return sentence
    calm = sentence.capitalize()
    if len(calm) != len(sentence):  # letters that are longer when they are small
        return sentence
    for name in names_in(sentence):
        calm = calm[: name.start] + name.text.title() + calm[name.end :]
    for hit in wordbook.glossary.find(sentence):
        letters = hit.terms[0].letters
        if len(letters) == hit.length and any(letter.isupper() for letter in letters[1:]):
            calm = calm[: hit.start] + letters + calm[hit.start + hit.length :]
    return calm[:1].upper() + calm[1:]


def _with_purpose(line: LineSuggestion, item: DraftItem) -> LineSuggestion:
    """Add what a person said that an item asks of us. What was only guessed is not added."""
    said = "" if "purpose" in (*item.guessed, *item.doubts) or item.kind == "break" else purpose_line(item.purpose)
    if not said:
        return line
    at = len(line.original)
    change = Suggestion("", "purpose", "", at, 0, said, "purpose_said")
    return replace(line, proposed=(*line.proposed, said), changes=tuple(_numbered([*line.changes, change])))


def _asks_itself(texts: Sequence[str]) -> bool:
    return any(asked_of_us(text[start:end]) for text in texts for start, end in sentences(text[:MOST_LETTERS]))


def _begun(words: str) -> str:
    bare = words.strip()
    return bare[:1].upper() + bare[1:]


def _whole(sentence: str, proposed: str, like: Suggestion, wordbook: Wordbook) -> Suggestion:
    return _suggestion(sentence, (0, len(sentence)), proposed, like, wordbook)


def _suggestion(text: str, span: tuple[int, int], proposed: str, like: Suggestion, wordbook: Wordbook) -> Suggestion:
    start, end = span
    original = text[start:end]
    new = original if like.kind == "explain" else proposed
    lost = lost_facts(original, [text[:start] + new + text[end:]], wordbook.glossary) if facts_in(original) else ()
    shown = replace(like, original=original, start=start, length=end - start, proposed=proposed, lost=lost)
    return replace(shown, id=f"{like.because_code}-{start}")


def _numbered(changes: Sequence[Suggestion]) -> Iterator[Suggestion]:
    """Give each change an id of its own within its line."""
    return (replace(change, id=f"{place}-{change.because_code}") for place, change in enumerate(changes))
