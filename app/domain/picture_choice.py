"""Which pictures may stand beside a line: one that means exactly that, else a choice for a person (ER-29, ER-35)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.easy.phrases import word_set
from app.domain.pictures import Picture, PictureIndex, one_or_many

MOST_CHOICES = 12
LONGEST_PHRASE = 5

_WORD = re.compile(r"[^\W_]+(?:['’\-&][^\W_]+)*")
# Words with a picture that nearly every line has, so that they come last.
_EVERYWHERE = word_set(
    """
    meeting meetings talk talking discuss decide decision people person group question questions plan plans change
    changes support time date dates go start next now wait show help home add close stop yes no
    """
)
_ARTICLES = word_set("the a an our your")
_NO_MEANING = word_set(
    """
    a an the and or but so if we you they i it he she this that these those our your their its is are was were be been
    will would can could must should may might has have had do does did to of in on at by for from with about into over
    new not no what when where who which how why there here then than as us them me him her also all any some each every
    """
)


@dataclass(frozen=True, slots=True)
class PictureClash:
    """
    The same words with two pictures, or one picture for two meanings, in one agenda.

    Shape: `items` are the ids of the items, in their order; `pictures` and `words` what they have. Source: ER-29.
    """

    code: str
    items: tuple[str, ...]
    pictures: tuple[str, ...]
    words: tuple[str, ...]


def picture_for(words: str, index: PictureIndex, used: Mapping[str, str] | None = None) -> Picture | None:
    """
    Return the picture that means exactly these words: the one this agenda has for them, else the one of the index.

    Shape: `used` is what `pictures_used` returns.
    """
    chosen = index.by_id((used or {}).get(meaning_of(words), ""))
    return chosen or index.exact(words)


def picture_choices(words: str, index: PictureIndex, used: Mapping[str, str] | None = None) -> tuple[Picture, ...]:
    """
    Return pictures a person may choose from for a line, at most 12: the longest meaning in it comes first, then the
    last one, which is often what the line is about ("the new bus timetable").

    None of them is chosen by itself. What this agenda has for the same words, or means the whole line, comes first.
    """
    first = picture_for(words, index, used)
    found = dict.fromkeys([first] if first else [])
    ranked = sorted(_phrases(words), key=lambda each: (_is_everywhere(each[1]), -each[0], -each[2]))
    for _, phrase, _ in ranked:
        for form in (phrase, *one_or_many(phrase)):
            chosen = index.by_id((used or {}).get(form, ""))
            further = index.exact(index.synonyms.get(form, ""))
            found.update(dict.fromkeys(one for one in (chosen, index.exact(form), further) if one))
    return tuple(found)[:MOST_CHOICES]


def is_meant(words: str, picture: Picture) -> bool:
    """Whether a picture means something that these words say."""
    return _sense(words, picture).startswith("=")


def pictures_used(draft: AgendaDraft) -> dict[str, str]:
    """Return which picture stands beside which words in an agenda; the first one, where there are two."""
    found: dict[str, str] = {}
    for _, words, picture in _with_pictures(draft):
        found.setdefault(meaning_of(words), picture)
    return found


def picture_clashes(draft: AgendaDraft, index: PictureIndex) -> tuple[PictureClash, ...]:
    """
    Return where the same words have two pictures ("two_pictures"), or one picture has two meanings ("two_meanings").

    One picture means one thing where it stands beside the same words, or beside words it means, or that have one of
    them inside. Source: ER-29.
    """
    by_words: dict[str, dict[str, DraftItem]] = {}
    by_picture: dict[str, dict[str, tuple[str, DraftItem]]] = {}
    for item, words, picture in _with_pictures(draft):
        by_words.setdefault(meaning_of(words), {}).setdefault(picture, item)
        by_picture.setdefault(picture, {}).setdefault(_sense(words, index.by_id(picture)), (words, item))
    twice = [
        PictureClash("two_pictures", tuple(item.id for item in found.values()), tuple(found), (words,))
        for words, found in by_words.items()
        if len(found) > 1
    ]
    return (*twice, *_two_meanings(by_picture))


@lru_cache(maxsize=4096)
def meaning_of(words: str) -> str:
    """Return words as they are compared: without capitals, marks at the end, or blanks that do not count."""
    return " ".join(words.replace("’", "'").casefold().split()).strip(" .,:;!?")


def _two_meanings(by_picture: Mapping[str, Mapping[str, tuple[str, DraftItem]]]) -> Iterator[PictureClash]:
    for picture, senses in by_picture.items():
        if len(senses) > 1 and not any(sense.startswith("=") for sense in senses):
            found = list(senses.values())
            items = tuple(dict.fromkeys(item.id for _, item in found))
            yield PictureClash("two_meanings", items, (picture,), tuple(words for words, _ in found))


@lru_cache(maxsize=4096)
def _sense(words: str, picture: Picture | None) -> str:
    """Return what a picture means beside these words: "=" and its id where it is one of its own meanings."""
    plain = f" {' '.join(_WORD.findall(meaning_of(words)))} "
    for said in picture.words if picture else ():
        if any(f" {form} " in plain for form in (meaning_of(said), *one_or_many(meaning_of(said)))):
            return f"={picture.id}" if picture else ""
    return meaning_of(words)


def _with_pictures(draft: AgendaDraft) -> Iterator[tuple[DraftItem, str, str]]:
    for item in draft.items:
        if item.picture:
            yield item, item.easy_title or item.title, item.picture
        yield from ((item, line.words, line.picture) for line in item.easy if line.picture and line.words.strip())


def _is_everywhere(phrase: str) -> bool:
    return all(word in _EVERYWHERE or word in _NO_MEANING for word in phrase.split())


def _phrases(words: str) -> list[tuple[int, str, int]]:
    """Return the phrases of a line that may mean something: how many words, the phrase, where it begins."""
    plain = [word.casefold().replace("’", "'") for word in _WORD.findall(words)]
    return [
        (size, " ".join(plain[start : start + size]), start)
        for size in range(LONGEST_PHRASE, 0, -1)
        for start in range(len(plain) - size + 1)
        if plain[start] not in (_NO_MEANING if size == 1 else _ARTICLES)
    ]
