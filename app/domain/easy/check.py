"""Check a line, an item, an agenda. A line is checked once for each of its words, so typing costs one line."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.easy import hard_words, lengths, marks, numbers, page, sense
from app.domain.easy.finding import Finding, ItemFindings, Place, Placed, in_order
from app.domain.easy.page import Around, Text, texts_of
from app.domain.easy.phrases import word_set
from app.domain.easy.reading import Reading, inside
from app.domain.easy.wordbook import Wordbook
from app.domain.group_rules import GroupRules
from app.domain.picture_choice import picture_clashes
from app.domain.pictures import PictureIndex

State = Literal["draft", "computer_checked", "people_checked"]
Rule = Callable[[Reading], Iterator[Finding]]

MOST_PAGES = 24
CACHED_TEXTS, CACHED_ITEMS = 2048, 256
MOST_LETTERS = 3_000
RULES: tuple[Rule, ...] = (
    lengths.sentence_lengths,
    lengths.ideas,
    lengths.verbs,
    lengths.paragraph,
    hard_words.jargon,
    hard_words.letters,
    hard_words.uncommon,
    hard_words.plain_words,
    hard_words.idioms,
    hard_words.vague_times,
    numbers.number_words,
    numbers.parts_of_a_whole,
    numbers.big_numbers,
    numbers.dates,
    numbers.times,
    marks.short_forms,
    marks.symbols,
    marks.capitals,
    marks.split_words,
    sense.passives,
    sense.negatives,
    sense.pronouns,
)
WORD_RULES = ("ER-20", "ER-7", "ER-8", "ER-33", "ER-16", "ER-6", "ER-10", "ER-18")
"""Rules about one word or phrase, the most telling first: a word is named once, not once for each rule."""


@lru_cache(maxsize=CACHED_TEXTS)
def check_line(text: str, words: Wordbook, rules: GroupRules) -> tuple[Finding, ...]:
    """
    Return what may be hard to read in one text, by its own words only, in order.

    What the list of hard words says of a word is left alone: it is mended there, for everyone (ER-36). Of a text with
    more than 3,000 letters the beginning is checked: it is too long anyway. Source: ER-1 to ER-24, ER-33.
    """
    reading = Reading(text[:MOST_LETTERS], words, rules)
    found = [finding for rule in RULES for finding in rule(reading) if not inside(finding.start, reading.explanations)]
    return in_order(_once_a_word(found))


def check_item(item: DraftItem, words: Wordbook, rules: GroupRules, around: Around | None = None) -> ItemFindings:
    """
    Return what may be hard to read in the easy words of an item: title, question, lines, pictures.

    Source: ER-1 to ER-33. `around` is what the rest of the agenda says (`around_items`); None looks at the item alone.
    """
    alone = _alone(item, words, rules)
    if around is None:
        around = Around(chosen=page.chosen_words(alone.counts, words))
    found = list(page.let_known_go(alone.found, around.explained))
    found += page.pictures(item, around)
    found += page.same_words(alone.texts, around.chosen, alone.counts)
    return ItemFindings(item.id, _in_reading_order(page.only_easy_titles(item, found)))


def check_full(item: DraftItem, words: Wordbook, rules: GroupRules) -> ItemFindings:
    """
    Return what may be hard to read in the full words of an item: its title and its notes, each note a line.

    Source: ER-1 to ER-24, ER-33; full words need no pictures, and may stand in paragraphs.
    """
    notes = (Text(Place("line", number), note) for number, note in enumerate(item.notes))
    texts = tuple(text for text in (Text(Place("title"), item.title), *notes) if text.words.strip())
    found = page.let_explained_go(texts, _of_lines(texts, words, rules))
    return ItemFindings(item.id, _in_reading_order(found))


def check_draft(
    draft: AgendaDraft, words: Wordbook, rules: GroupRules, pictures: PictureIndex | None = None
) -> tuple[ItemFindings, ...]:
    """Return what was found in each item of an agenda, in its order. Source: ER-1 to ER-33."""
    around = around_items(draft, words, rules, pictures)
    found: list[ItemFindings] = []
    for item in draft.items:
        found.append(check_item(item, words, rules, around))
        around = replace(around, explained=around.explained | _alone(item, words, rules).explained)
    return tuple(found)


def check_whole(draft: AgendaDraft, words: Wordbook, rules: GroupRules, pages: int | None = None) -> ItemFindings:
    """Return what was found in the title of the agenda and in its length; `pages` once laid out. Source: ER-30."""
    texts = (Text(Place("title"), draft.title),) if draft.title else ()
    found = list(_of_lines(texts, words, rules))
    count = sum(1 for item in draft.items if item.kind == "item" and item.level == 1)
    whole = Place("item")
    if count > rules.most_items:
        found.append(Placed(whole, Finding("ER-30", "many_items", "warn", 0, 0, "", {"count": count})))
    too_long = None if pages is None else check_pages(pages, rules)
    if too_long is not None:
        found.append(Placed(whole, too_long))
    return ItemFindings("", tuple(found))


def check_pages(pages: int, rules: GroupRules) -> Finding | None:
    """Return what was found in the length of an agenda on paper; None where it is short enough. Source: ER-30."""
    if pages <= rules.most_pages:
        return None
    weight, code = ("fail", "too_many_pages") if pages > MOST_PAGES else ("warn", "many_pages")
    return Finding("ER-30", code, weight, 0, 0, "", {"count": pages})


def around_items(
    draft: AgendaDraft, words: Wordbook, rules: GroupRules, pictures: PictureIndex | None = None
) -> Around:
    """Return what the items of an agenda need to know of each other, but for what is explained before them."""
    counts = Counter[str]()
    for item in draft.items:
        counts.update(_alone(item, words, rules).counts)
    clashes = picture_clashes(draft, pictures or PictureIndex())
    return Around(
        chosen=page.chosen_words(counts, words),
        two_pictures=frozenset(words for one in clashes if one.code == "two_pictures" for words in one.words),
        two_meanings=frozenset(one.pictures[0] for one in clashes if pictures and one.code == "two_meanings"),
        known_pictures=pictures,
    )


def state_of(item: DraftItem, found: ItemFindings) -> State:
    """Return how far the easy words of an item are; `found` is what was found in them. Source: ER-34."""
    if item.is_checked:
        return "people_checked"
    return "computer_checked" if item.easy and not (found.has_fail or found.has_hard_title) else "draft"


@dataclass(frozen=True, slots=True)
class _Alone:
    """What one item says by itself, worked out once for each of its wordings. Who leads it is a name, no rare word."""

    texts: tuple[Text, ...]
    found: tuple[Placed, ...]
    explained: frozenset[str]
    counts: Mapping[str, int]


@lru_cache(maxsize=CACHED_ITEMS)
def _alone(item: DraftItem, words: Wordbook, rules: GroupRules) -> _Alone:
    texts = texts_of(item)
    leads = word_set(item.lead or "")
    of_lines = tuple(
        one
        for one in _of_lines(texts, words, rules)
        if one.finding.rule != "ER-6" or one.finding.text.casefold() not in leads
    )
    found = list(page.let_explained_go(texts, of_lines))
    found += _one_idea_a_line(item, words, rules)
    found += _grade(item, texts, rules)
    explained = page.explained_words(texts, of_lines)
    return _Alone(texts, tuple(found), explained, page.word_counts(texts, words))


def _of_lines(texts: Iterable[Text], words: Wordbook, rules: GroupRules) -> Iterator[Placed]:
    for text in texts:
        yield from (Placed(text.place, finding) for finding in check_line(text.words, words, rules))


def _once_a_word(found: list[Finding]) -> Iterator[Finding]:
    """Yield the findings; of those about the same words only the most telling."""
    told: list[Finding] = []
    by_rule = sorted(
        (one for one in found if one.rule in WORD_RULES), key=lambda one: (WORD_RULES.index(one.rule), one.start)
    )
    for one in by_rule:
        if not any(one.overlaps(other.start, other.end) and one.rule != other.rule for other in told):
            told.append(one)
    yield from (one for one in found if one.rule not in WORD_RULES or one in told)


def _one_idea_a_line(item: DraftItem, words: Wordbook, rules: GroupRules) -> Iterator[Placed]:
    for number, line in enumerate(item.easy):
        yield from (Placed(Place("line", number), one) for one in _further_ideas(line.words, words, rules))


@lru_cache(maxsize=CACHED_TEXTS)
def _further_ideas(text: str, words: Wordbook, rules: GroupRules) -> tuple[Finding, ...]:
    """Return the sentences of a line after the first; one that says what a word means is fine. Source: ER-5."""
    reading = Reading(text[:MOST_LETTERS], words, rules)
    ideas = [
        each
        for each in reading.sentences
        if not reading.explains(each) and not inside(each.start, reading.explanations)
    ]
    if len(ideas) < 2:
        return ()
    span = (ideas[1].start, ideas[-1].end)
    return (reading.found("ER-5 two_sentences", "fail", span, count=len(ideas)),)


def _grade(item: DraftItem, texts: Iterable[Text], rules: GroupRules) -> Iterator[Placed]:
    grade = lengths.reading_grade([text.words for text in texts]) if item.easy else None
    if grade is not None and grade > rules.reading_grade:
        yield Placed(Place("item"), Finding("ER-32", "reading_grade", "hint", 0, 0, "", {"grade": grade}))


def _in_reading_order(found: Iterable[Placed]) -> tuple[Placed, ...]:
    fields = ("title", "question", "line", "item")
    return tuple(
        sorted(
            found, key=lambda one: (fields.index(one.place.field), one.place.line, one.finding.start, one.finding.rule)
        )
    )
