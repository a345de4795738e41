"""The agenda as a paper, in words: what is on it and in which order, in easy, plain or full words."""

import datetime as dt

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.agenda_time import starts
from app.domain.glossary import Glossary
from app.domain.report import Grid, Heading
from app.domain.sheet import Album, PaperChoice, PictureRow, PlainBlock, Sheet, SheetBlock, Together
from app.words.card_papers import card_words
from app.words.item_paper import ItemPaper, SaidOnce
from app.words.paper import CONTEXT, PAPER, STATUS
from app.words.paper_foot import about_this_paper
from app.words.paper_rows import PaperRows, first_bold, lines_of
from app.words.pressing import CARDS
from app.words.reviewing import WHO
from app.words.speaker import Speaker, Table
from app.words.story import clock_words, day_words

LANGUAGE = "en-GB"
FITS_TOGETHER_PT = 18


def agenda_sheet(
    speaker: Speaker, draft: AgendaDraft, choice: PaperChoice, album: Album, glossary: Glossary | None = None
) -> Sheet:
    """
    Return an agenda as a paper.

    Shape: `glossary` has the hard words, which are said in easy ones; the meanings of the agenda itself are chosen.
    """
    known = (glossary or Glossary(())).choosing(draft.meanings)
    return _AgendaPaper(draft, choice, PaperRows(album, with_pictures=choice.form == "easy"), speaker).sheet(known)


class _AgendaPaper:
    """One agenda while it is put in words."""

    def __init__(self, draft: AgendaDraft, choice: PaperChoice, rows: PaperRows, speaker: Speaker) -> None:
        self._draft, self._choice, self._rows, self._speaker = draft, choice, rows, speaker
        self._is_full = choice.form == "full"

    def sheet(self, glossary: Glossary) -> Sheet:
        """Return the whole paper."""
        title = self._draft.title or self._say(PAPER, "no_title")
        items = ItemPaper(self._choice.form, self._rows, glossary, self._said_once(), self._speaker)
        blocks = [*self._meeting(), *self._items(items), *self._rules(), *self._cards()]
        foot = about_this_paper(self._rows.pictures.values(), self._choice.mark, self._speaker)
        return Sheet(title, LANGUAGE, (*blocks, foot), self._rows.pictures, self._choice.size_pt)

    def _meeting(self) -> list[PlainBlock]:
        draft, rows = self._draft, list[PictureRow]()
        if draft.date:
            rows.append(self._rows.row("calendar", day_words(draft.date, self._speaker), bold=True))
        if draft.start:
            rows.append(self._rows.row("time", self._from_to(draft.start, draft.end), bold=True))
        if draft.place:
            rows.append(self._rows.row("place", draft.place))
        if draft.paid != "not_said":
            rows.append(self._rows.row("pounds", *lines_of(self._say(PAPER, f"paid_{draft.paid}"))))
        rows.append(self._rows.row("", *lines_of(self._whole_status()), bold=True))
        return self._rows.shown(rows)

    def _from_to(self, start: dt.time, end: dt.time | None) -> str:
        began = clock_words(start, self._speaker)
        if end is None:
            return self._say(PAPER, "from", start=began)
        return self._say(PAPER, "from_to", start=began, end=clock_words(end, self._speaker))

    def _real_items(self) -> list[DraftItem]:
        return [item for item in self._draft.items if item.kind == "item"]

    def _said_once(self) -> SaidOnce:
        items = self._real_items()
        return SaidOnce(draft=not any(item.is_checked for item in items), no_easy=not any(item.easy for item in items))

    def _whole_status(self) -> str:
        once, items = self._said_once(), self._real_items()
        if self._is_full:
            return self._say(STATUS, "full")
        if once.no_easy:
            return self._say(STATUS, "none_easy")
        if once.draft:
            return self._say(STATUS, "draft")
        checked = sum(item.is_checked for item in items)
        return self._say(STATUS, "all" if checked == len(items) else "some", count=checked, all=len(items))

    def _items(self, paper: ItemPaper) -> list[SheetBlock]:
        times = [begins or item.start for item, begins in zip(self._draft.items, starts(self._draft), strict=True)]
        blocks: list[SheetBlock] = []
        if self._choice.form != "easy":
            blocks += [Heading(self._say(PAPER, "at_a_glance")), self._table(paper, times)]
        blocks.append(Heading(self._say(PAPER, "items")))
        for item, time in zip(self._draft.items, times, strict=True):
            rows = self._rows.shown(paper.rows(item, time))
            blocks.append(Together((Heading(paper.title(item), 3), *rows)))
        return blocks

    def _table(self, paper: ItemPaper, times: list[dt.time | None]) -> Grid:
        """Return all items at a glance; without a column that would be empty or say the same of each item."""
        rows = [
            (self._when_in_table(paper, item, time), paper.title(item), self._asked_in_table(item))
            for item, time in zip(self._draft.items, times, strict=True)
        ]
        has_asked = any(item.asked_by != "not_said" for item in self._real_items())
        shown = [column for column, is_shown in enumerate((any(row[0] for row in rows), True, has_asked)) if is_shown]
        heads = [self._say(PAPER, code) for code in ("head_when", "head_what", "head_asked")]
        return Grid(
            self._say(PAPER, "at_a_glance"),
            tuple(heads[column] for column in shown),
            tuple(tuple(row[column] for column in shown) for row in rows),
            names=shown.index(1),
        )

    def _when_in_table(self, paper: ItemPaper, item: DraftItem, time: dt.time | None) -> str:
        """Return when an item is. In large letters the time alone, so that titles have room: minutes are told later."""
        is_large = self._choice.size_pt > FITS_TOGETHER_PT
        return clock_words(time, self._speaker) if is_large and time else _held(paper.when(item, time))

    def _asked_in_table(self, item: DraftItem) -> str:
        return "" if item.kind == "break" else self._speaker.say("reviewing", WHO[item.asked_by])

    def _rules(self) -> list[SheetBlock]:
        rows = [self._rows.sign(rule.picture, *lines_of(rule.words)) for rule in self._draft.rules]
        shown = self._rows.shown(rows)
        return [Together((Heading(self._say(PAPER, "rules")), *shown))] if shown else []

    def _cards(self) -> list[SheetBlock]:
        cards = [code for code in self._choice.cards if code in CARDS]
        if not cards:
            return []
        head = Heading(self._say(PAPER, "cards"))
        said = [(code, *card_words(code, self._speaker)) for code in cards]
        if self._choice.form == "easy":
            rows = [first_bold(self._rows.sign(code, name, *lines_of(means))) for code, name, means in said]
            return [Together((head, *self._rows.shown(rows)))]
        heads = (self._say(PAPER, "head_card"), self._say(PAPER, "head_means"))
        return [Together((head, Grid(head.text, heads, tuple((name, means) for _code, name, means in said))))]

    def _say(self, table: Table, code: str, **facts: object) -> str:
        return self._speaker.say(CONTEXT, table[code], **facts)


def _held(words: str) -> str:
    """Return words whose last two stay on one line, as "10 minutes" must."""
    start, blank, last = words.rpartition(" ")
    return f"{start}\u00a0{last}" if blank else last
