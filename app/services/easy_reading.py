"""What to show of one agenda item in each of the three views. Words are never rewritten, pictures never guessed."""

from dataclasses import dataclass

from app.domain.agenda import ItemText
from app.domain.glossary import Glossary, Term
from app.domain.pictures import PictureIndex
from app.domain.sentences import sentences


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence on a line of its own. `id` is unique within the item; `picture` is an id, or ""."""

    id: str
    words: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item as a person sees it. `has_easy` is False where nobody has made easy words for it yet."""

    title: str
    lines: tuple[Line, ...]
    has_easy: bool


def view_lines(item: ItemText, view: str, pictures: PictureIndex) -> ItemView:
    """Return an item in one of the views of the settings: "full", "simple" or "pictures".

    Full: its own words. Simple and with pictures: the easy words people made, or else its own words, a sentence a
    line; with pictures also has the pictures people chose. An item without easy words has at most one picture, beside
    its first line: the one people chose for it, or one that means exactly its title.
    Source: ER-0, ER-35.
    """
    has_easy = bool(item.easy)
    with_pictures = view == "pictures"
    if view == "full" or not has_easy:
        topic = _topic_picture(item, pictures) if with_pictures else ""
        return ItemView(item.title, _own_lines(item, topic), has_easy)
    return ItemView(item.easy_title or item.title, _easy_lines(item, pictures, with_pictures=with_pictures), has_easy)


def hard_words(text: str, glossary: Glossary) -> tuple[Term, ...]:
    """Return the hard words of a text, each once, in the order they come."""
    return tuple(dict.fromkeys(term for hit in glossary.find(text) for term in hit.terms))


def _own_lines(item: ItemText, topic: str) -> tuple[Line, ...]:
    """Return the sentences under the title. Where a picture has no sentence to stand beside, it gets the title."""
    said = [note[start:end] for note in item.notes for start, end in sentences(note)]
    if topic and not said:
        said = [item.title]
    return tuple(Line(f"own-{place}", words, "" if place else topic) for place, words in enumerate(said))


def _easy_lines(item: ItemText, pictures: PictureIndex, *, with_pictures: bool) -> tuple[Line, ...]:
    """Return the easy words. Where one idea has two sentences, its picture stands beside the first."""
    lines: list[Line] = []
    for idea in item.easy:
        known = pictures.by_id(idea.picture) if with_pictures else None
        for place, (start, end) in enumerate(sentences(idea.words)):
            picture = known.id if known and not place else ""
            lines.append(Line(f"easy-{len(lines)}", idea.words[start:end], picture))
    return tuple(lines)


def _topic_picture(item: ItemText, pictures: PictureIndex) -> str:
    found = pictures.by_id(item.picture) or pictures.exact(item.title)
    return found.id if found else ""
