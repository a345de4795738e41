"""The easy words of an item, as a story gives them: buses The bus to town | bus: The bus is late. | (checked)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.agenda import DraftItem, EasyCheck, EasyLine
from tests.fakes import TEN_O_CLOCK

CHECKED = "(checked)"


@dataclass(frozen=True)
class EasyPaper:
    """What people read of an item: its title, and its lines with their pictures."""

    title: str
    easy: tuple[EasyLine, ...] = ()
    is_checked: bool = False


def easy_paper(papers: dict[str, EasyPaper], words: list[str]) -> None:
    """Remember the words of an item under the name that the story gives it."""
    name, *rest = words
    title, *parts = (part.strip() for part in " ".join(rest).split("|"))
    lines = [part.partition(": ") for part in parts if part != CHECKED]
    easy = tuple(EasyLine(said, picture) for picture, _mark, said in lines)
    papers[name] = EasyPaper(title, easy, CHECKED in parts)


def dressed(item: DraftItem, papers: Mapping[str, EasyPaper]) -> DraftItem:
    """The item with its title and its easy words, where the story gives any."""
    paper = papers.get(item.title)
    if paper is None:
        return item
    item = replace(item, title=paper.title, easy=paper.easy)
    read = EasyCheck("ebe", TEN_O_CLOCK.date(), of=item.words_digest())
    return replace(item, check=read) if paper.is_checked else item
