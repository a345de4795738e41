"""Rows of a paper while they are put in words: each with its picture, and hard words said in easy ones."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.easy.explaining import HardWord, hard_words_in
from app.domain.glossary import Glossary
from app.domain.sentences import sentences
from app.domain.sheet import SIGN_MM, Album, Illustration, PictureRow, PictureRows, PlainBlock, Said, printable
from app.domain.suggesting import meaning_line
from app.words.paper import CONTEXT, PAPER
from app.words.speaker import Speaker


class PaperRows:
    """Makes the rows of one paper. `pictures` are those that are on it."""

    def __init__(self, album: Album, *, with_pictures: bool = True) -> None:
        self._album, self._with_pictures = album, with_pictures
        self.pictures: dict[str, Illustration] = {}

    def without_pictures(self) -> "PaperRows":
        """Return what makes rows without pictures."""
        return PaperRows(self._album, with_pictures=False)

    def row(self, picture: str, *lines: str, bold: bool = False) -> PictureRow:
        """Return a row. A picture that is not here is left out, and its words stay."""
        said = tuple(Said(line, bold=bold) for line in lines if line.strip())
        found = self._album.find(picture) if picture and said and self._with_pictures else None
        if found is not None:
            self.pictures[found.id] = found
        return PictureRow(found.id if found else "", said)

    def meaning(self, words: str) -> str:
        """Return the id of the picture that means exactly these words; "" if there is none."""
        return self._album.meaning(words)

    def sign(self, picture: str, *lines: str, bold: bool = False) -> PictureRow:
        """Return a row with a smaller picture: what is said of every item, not what people wrote."""
        return replace(self.row(picture, *lines, bold=bold), picture_mm=SIGN_MM)

    def shown(self, rows: Iterable[PictureRow]) -> list[PlainBlock]:
        """Return rows with their pictures; on a paper without pictures as lines."""
        said = [row for row in rows if row.lines]
        if self._with_pictures:
            return [PictureRows(tuple(said))] if said else []
        return [line for row in said for line in row.lines]


def lines_of(words: str) -> list[str]:
    """Return one sentence a line."""
    return [words[start:end] for start, end in sentences(words)]


def first_bold(row: PictureRow) -> PictureRow:
    """Return a row whose first line is bold."""
    return replace(row, lines=(replace(row.lines[0], bold=True), *row.lines[1:]))


def with_meanings(
    title: str, rows: Sequence[PictureRow], glossary: Glossary, speaker: Speaker
) -> tuple[list[Said], list[PictureRow]]:
    """
    Return what hard words of a title mean, and rows where hard words are bold and the next line says what they mean.

    Each word once, where it stands first. Where it may mean several things and nobody chose, the line says to ask.
    Source: ER-9, IM-3.
    """
    lines = [printable(line.words) for row in rows for line in row.lines]
    of_title, *of_lines = hard_words_in([title, *lines], glossary)
    found = iter(of_lines)
    made = [replace(row, lines=tuple(_explained(row.lines, found, speaker))) for row in rows]
    return _meanings(of_title, speaker), made


def _explained(lines: Iterable[Said], found: Iterable[Sequence[HardWord]], speaker: Speaker) -> Iterable[Said]:
    for line, words in zip(lines, found, strict=False):
        strong = () if line.bold else tuple((word.start, word.length) for word in words)
        yield replace(line, words=printable(line.words), strong=strong)
        yield from _meanings(words, speaker)


def _meanings(words: Iterable[HardWord], speaker: Speaker) -> list[Said]:
    """Return a line for each hard word, which begins with that word in bold."""
    said: list[Said] = []
    for word in words:
        if word.is_explained:
            continue
        term = word.terms[0]
        if len(word.terms) > 1:
            ask = speaker.say(CONTEXT, PAPER["ask_meaning"], word=word.word)
            said.append(Said(ask, strong=_places(ask, word.word)))
        else:
            line = meaning_line(term.expansion if word.word == term.expansion else term.letters, term)
            said += [Said(each, strong=_places(each, term.letters)) for each in lines_of(printable(line))[:1]]
            said += [Said(each) for each in lines_of(printable(line))[1:]]
    return said


def _places(line: str, word: str) -> tuple[tuple[int, int], ...]:
    found = re.search(re.escape(word), line, re.IGNORECASE)
    return ((found.start(), len(found.group())),) if found else ()
