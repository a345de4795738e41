"""Easy words for a whole item: offered only where our own checks find nothing in them that is too hard (ER-35)."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.domain.agenda import DraftItem, EasyLine
from app.domain.easy.check import check_item
from app.domain.easy.wordbook import Wordbook
from app.domain.glossary import Term
from app.domain.group_rules import GroupRules
from app.domain.item_offer import ItemOffer, OfferedPart
from app.domain.pictures import PictureIndex, one_or_many
from app.domain.sentences import sentences
from app.domain.standard_items import StandardItems
from app.domain.suggesting import MOST_LETTERS, accepted, known_names, sentence_lines, suggestions_in
from app.domain.suggesting_facts import facts_in
from app.domain.suggesting_pictures import picture_beside
from app.domain.suggesting_purposes import asked_of_us, asked_title, purpose_line, shorter_lines
from app.domain.suggesting_topics import left_open, topic_line

ITEM_NUMBER = re.compile(r"^\s*(?:agenda\s+)?item\s+\d{1,3}(?:\.\d{1,3})*\s*[.:)–-]\s*(?=\w)", re.IGNORECASE)
TALK = "We will talk about this."
_LIST = re.compile(r"\s*,\s+(?:and\s+)?|\s+[-–—]\s+|\s*:\s+")
_HEAD = re.compile(r"\s+[-–—]\s+|\s*:\s+|\s+(?=\([^()]+\)$)")
_HAS_WORDS = re.compile(r"[^\W\d_]{2}")
_PICTURES = "ER-28", "ER-29"
Lines = tuple[EasyLine, ...]


@dataclass(frozen=True)
class OfferTools:
    """What easy words are made with. `used`: which picture stands beside which words in the agenda already."""

    wordbook: Wordbook
    pictures: PictureIndex
    standards: StandardItems = field(default_factory=StandardItems)
    rules: GroupRules = field(default_factory=GroupRules)
    used: Mapping[str, str] = field(default_factory=dict[str, str])

    @cached_property
    def drawn(self) -> frozenset[str]:
        """Words that a picture means: things, so no names."""
        return frozenset(words.casefold() for picture in self.pictures.pictures for words in picture.words)

    def is_known(self, word: str) -> bool:
        """Whether a word in small letters is an ordinary word."""
        return not self.drawn.isdisjoint((word, *one_or_many(word))) or self.wordbook.is_everyday(word)


def offer_for(item: DraftItem, tools: OfferTools) -> ItemOffer:
    """Return what is offered for an item. What its easy words say already is not offered again."""
    return _Offering(item, tools).offer()


class _Offering:
    """Makes one offer, part by part; a hard word gets its meaning once."""

    def __init__(self, item: DraftItem, tools: OfferTools) -> None:
        self._item, self._tools = item, tools
        self._known = known_names(item)
        self._explained: set[Term] = set()
        self._lines: list[EasyLine] = []
        self._parts: list[OfferedPart] = []
        self._said = {_plain(line.words) for line in item.easy}

    def offer(self) -> ItemOffer:
        title = ITEM_NUMBER.sub("", self._item.title).strip()
        standard = self._tools.standards.words_for(title)
        meant = frozenset[str]()
        if standard is not None:
            names = {fact.value for fact in facts_in(self._item.title, self._known) if fact.kind == "name"}
            meant = frozenset(names - {fact.value for fact in facts_in(standard.rest, self._known)})
            self._add(self._item.title, [standard.lines])
            self._add_text(standard.rest)
            easy_title = standard.easy_title
        else:
            self._add_title(title)
            easy_title = self._plainer(asked_title(title) or left_open(title) or title)
        for text in (*self._item.notes, self._item.question):
            self._add_text(text)
        easy_title, needs_title = self._checked_title(easy_title)
        parts = tuple(part for part in self._parts if part.lines or _plain(part.original) not in self._said)
        return ItemOffer(self._item.id, easy_title, needs_title, parts, meant)

    # --- the title

    def _add_title(self, title: str) -> None:
        """Offer lines for a title that is no standard item. What stands below an open title says what it is about."""
        if not title or (left_open(title) and any(note.strip() for note in self._item.notes)):
            return
        asked = asked_of_us(title)
        topic = topic_line(self._plainer(title), self._tools.is_known) if asked is None else ""
        if topic:
            self._add(self._item.title, self._ways(self._with_purpose(topic)))
        elif asked is not None:
            self._add(self._item.title, self._ways(title))
        elif len(pieces := [piece for piece in _HEAD.split(title, maxsplit=1) if piece.strip()]) > 1:
            for piece in pieces:
                self._add_text(piece.strip() if _HAS_WORDS.search(piece) else "")
        else:
            said = self._purpose() or TALK
            self._add(self._item.title, [(_line(said, self._tools),)])

    def _with_purpose(self, topic: str) -> str:
        said = self._purpose()
        if self._item.purpose == "tell" and said:
            return topic.replace("We will talk about", "We will hear about", 1)
        return f"{topic}\n{said}" if self._item.purpose in ("decide", "check") and said else topic

    def _purpose(self) -> str:
        """Return what a person said that the item asks of us; what was only guessed is not said."""
        item = self._item
        is_guessed = "purpose" in (*item.guessed, *item.doubts) or item.kind == "break"
        asks_itself = any(asked_of_us(text) for text in (*item.notes, item.question))
        return "" if is_guessed or asks_itself else purpose_line(item.purpose)

    def _checked_title(self, easy_title: str) -> tuple[str, bool]:
        """Return the easy title, if it is easy, and whether a person must write one."""
        if self._item.easy_title or not self._item.title.strip():
            return "", False
        for words in (easy_title, self._item.title):
            if words and not self._title_fails(words):
                return ("" if _plain(words) == _plain(self._item.title) and words == self._item.title else words), False
        return "", True

    def _title_fails(self, words: str) -> bool:
        shown = DraftItem(words, easy_title=words, lead=self._item.lead, easy=tuple(self._lines))
        found = check_item(shown, self._tools.wordbook, self._tools.rules)
        return any(one.weight == "fail" for one in found.at("title"))

    def _plainer(self, text: str) -> str:
        book = self._tools.wordbook
        calm = text.capitalize() if text.isupper() and not book.glossary.find(text) else text
        said = accepted(calm, suggestions_in(calm, book)).strip()
        return said[:1].upper() + said[1:]

    # --- lines

    def _add_text(self, text: str) -> None:
        """Offer lines for each sentence of a text."""
        bare = text[:MOST_LETTERS]
        for start, end in sentences(bare):
            sentence = bare[start:end]
            topic = "" if asked_of_us(sentence) else topic_line(sentence, self._tools.is_known)
            self._add(sentence, self._ways(topic, sentence) if topic else self._ways(sentence))

    def _add(self, original: str, ways: "Sequence[Lines | Callable[[], Lines]]") -> None:
        """Offer the first of the ways in which nothing is too hard; none of them, if all are."""
        for way in ways:
            before = set(self._explained)
            lines = way() if callable(way) else way
            fresh = tuple(line for line in dict.fromkeys(lines) if not self._is_said(line))
            if lines and not self._fails(fresh):
                self._lines += fresh
                if fresh:
                    self._parts.append(OfferedPart(original, fresh))
                return
            self._explained = before
        self._parts.append(OfferedPart(original))

    def _ways(self, *texts: str) -> list["Lines | Callable[[], Lines]"]:
        """Return the ways in which a text may be said: as it is cut, what it asks of us apart, piece by piece."""
        ways: list[Lines | Callable[[], Lines]] = []
        for text in texts:
            ways += [lambda text=text: self._cut(text), lambda text=text: self._apart(text)]
            ways.append(lambda text=text: self._pieces(text))
        return ways

    def _cut(self, text: str) -> Lines:
        tools = self._tools
        pieces = [text[start:end] for start, end in sentences(text)]
        found = [sentence_lines(piece, tools.wordbook, self._known, self._explained) for piece in pieces]
        return tuple(_line(words, tools) for one in found for words in one.proposed)

    def _apart(self, text: str) -> Lines:
        """Return a line that asks something of us in two, and all others as they are."""
        said = [line.words for line in self._cut(text)]
        return tuple(_line(words, self._tools) for line in said for words in (shorter_lines(line) or (line,)))

    def _pieces(self, text: str) -> Lines:
        """Return the parts of a list, each on a line of its own."""
        pieces = [piece.strip() for piece in _LIST.split(text.rstrip(". ")) if piece.strip()]
        if len(pieces) < 2:
            return ()
        return tuple(line for piece in pieces for line in self._cut(piece[:1].upper() + piece[1:]))

    def _is_said(self, line: EasyLine) -> bool:
        return _plain(line.words) in self._said or _plain(line.words) in {_plain(one.words) for one in self._lines}

    def _fails(self, lines: Lines) -> bool:
        """Whether something in these lines is too hard. Which picture a line has is chosen by a person."""
        shown = DraftItem("", lead=self._item.lead, easy=(*self._item.easy, *self._lines, *lines))
        found = check_item(shown, self._tools.wordbook, self._tools.rules).found
        first = len(shown.easy) - len(lines)
        return any(_is_fail(one.finding.rule, one.finding.weight) and one.place.line >= first for one in found)


def _is_fail(rule: str, weight: str) -> bool:
    return weight == "fail" and rule not in _PICTURES


def _line(words: str, tools: OfferTools) -> EasyLine:
    return EasyLine(words, picture_beside(words, tools.pictures, tools.used))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".!?")
