"""The agenda as a paper, in words: what is on it and in which order, in easy, plain or full words."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.agenda_time import starts
from app.domain.report import Grid, Heading
from app.domain.sentences import sentences
from app.domain.sheet import Album, Illustration, PaperChoice, PictureRow, PictureRows, Said, Sheet, SheetBlock
from app.words.asking import ASKED, GROUPS
from app.words.card_papers import card_words
from app.words.paper import CONTEXT, PAPER, QUESTIONS, STATUS
from app.words.paper_foot import about_this_paper
from app.words.pressing import CARDS
from app.words.reviewing import WHO
from app.words.speaker import Speaker, Table
from app.words.stages import STAGES
from app.words.story import clock_words, day_words

LANGUAGE = "en-GB"
FITS_TOGETHER_PT = 18


def agenda_sheet(
    speaker: Speaker, draft: AgendaDraft, choice: PaperChoice, album: Album, language: str = LANGUAGE
) -> Sheet:
    """Return an agenda as a paper."""
    return _AgendaPaper(draft, choice, album, speaker).sheet(language)


class _AgendaPaper:
    """One agenda while it is put in words. `_pictures` collects those that are on the paper."""

    def __init__(self, draft: AgendaDraft, choice: PaperChoice, album: Album, speaker: Speaker) -> None:
        self._draft, self._choice, self._album, self._speaker = draft, choice, album, speaker
        self._with_pictures = choice.form == "easy"
        self._is_full = choice.form == "full"
        self._pictures: dict[str, Illustration] = {}

    def sheet(self, language: str) -> Sheet:
        """Return the whole paper."""
        title = self._draft.title or self._say(PAPER, "no_title")
        blocks = [*self._meeting(), *self._items(), *self._rules(), *self._cards()]
        foot = about_this_paper(self._pictures.values(), self._choice.mark, self._speaker)
        return Sheet(title, language, (*blocks, *foot), self._pictures, self._choice.size_pt)

    def _meeting(self) -> list[SheetBlock]:
        draft, rows = self._draft, list[PictureRow]()
        if draft.date:
            rows.append(self._row("calendar", day_words(draft.date, self._speaker), bold=True))
        if draft.start:
            rows.append(self._row("time", self._from_to(draft.start, draft.end), bold=True))
        if draft.place:
            rows.append(self._row("place", draft.place))
        if draft.paid != "not_said":
            rows.append(self._row("pounds", *_lines(self._say(PAPER, f"paid_{draft.paid}"))))
        rows.append(self._row("", *_lines(self._whole_status()), bold=True))
        return self._shown(rows)

    def _from_to(self, start: dt.time, end: dt.time | None) -> str:
        began = clock_words(start, self._speaker)
        if end is None:
            return self._say(PAPER, "from", start=began)
        return self._say(PAPER, "from_to", start=began, end=clock_words(end, self._speaker))

    def _whole_status(self) -> str:
        if self._is_full:
            return self._say(STATUS, "full")
        items = [item for item in self._draft.items if item.kind == "item"]
        checked = sum(item.is_checked for item in items)
        if not checked:
            return self._say(STATUS, "draft")
        return self._say(STATUS, "all" if checked == len(items) else "some", count=checked, all=len(items))

    def _items(self) -> list[SheetBlock]:
        times = [begins or item.start for item, begins in zip(self._draft.items, starts(self._draft), strict=True)]
        blocks: list[SheetBlock] = []
        if not self._with_pictures:
            blocks += [Heading(self._say(PAPER, "at_a_glance")), self._table(times)]
        blocks.append(Heading(self._say(PAPER, "items")))
        for item, time in zip(self._draft.items, times, strict=True):
            blocks += [Heading(self._title(item), 3), *self._shown(self._item(item, time))]
        return blocks

    def _table(self, times: list[dt.time | None]) -> Grid:
        """Return all items at a glance; without a column for times where no item has one."""
        name = self._say(PAPER, "at_a_glance")
        heads = tuple(self._say(PAPER, code) for code in ("head_when", "head_what", "head_asked"))
        rows = tuple(
            (self._when_in_table(item, time), self._title(item), self._asked_in_table(item))
            for item, time in zip(self._draft.items, times, strict=True)
        )
        if any(row[0] for row in rows):
            return Grid(name, heads, rows, names=1)
        return Grid(name, heads[1:], tuple(row[1:] for row in rows))

    def _when_in_table(self, item: DraftItem, time: dt.time | None) -> str:
        when = self._when(item, time)
        return when if self._choice.size_pt > FITS_TOGETHER_PT else _held(when)

    def _asked_in_table(self, item: DraftItem) -> str:
        return "" if item.kind == "break" else self._speaker.say("reviewing", WHO[item.asked_by])

    def _item(self, item: DraftItem, time: dt.time | None) -> list[PictureRow]:
        """Return the lines under one heading: when, who asked, who checked the words; the words; what it asks of us."""
        when = self._when(item, time)
        if item.kind == "break":
            return [self._row("break", when, *_lines(self._say(PAPER, "break")))]
        status = [] if self._is_full else self._item_status(item)
        first = self._row(self._topic(item, when), when, *self._who(item), *status)
        return [first, *self._words(item), self._asks(item)]

    def _who(self, item: DraftItem) -> list[str]:
        """Return who asked for an item, who leads it, and whether it was pushed off before."""
        asked = self._speaker.say("asking", ASKED[item.asked_by])
        said = [self._say(PAPER, "sentence", words=asked)]
        if item.lead:
            said.append(self._say(PAPER, "leads", name=item.lead))
        if item.carried:
            said.append(self._speaker.of({CONTEXT: PAPER}, "carried", count=item.carried.times))
            if item.carried.first_day:
                first = day_words(item.carried.first_day, self._speaker)
                said.append(self._say(PAPER, "first_asked", day=first))
        return said

    def _asks(self, item: DraftItem) -> PictureRow:
        """Return what an item asks of us, as a question, and how far a decision has come."""
        asked = item.question or (self._say(QUESTIONS, item.purpose) if item.purpose else "")
        row = self._row("question" if asked.strip() else "", *_lines(asked), bold=True)
        stage = self._speaker.say("stages", STAGES[str(item.stage)]).partition(". ")[2] if item.stage else ""
        return replace(row, lines=(*row.lines, *([Said(stage)] if stage else [])))

    def _words(self, item: DraftItem) -> list[PictureRow]:
        if self._is_full or not item.easy:
            notes = [line for note in item.notes for line in _lines(note)]
            if self._is_full or not self._with_pictures:
                return [self._row("", line) for line in notes]
            return [self._row("", *notes)] if notes else []
        return [self._row(line.picture, *_lines(line.words)) for line in item.easy if line.words.strip()]

    def _item_status(self, item: DraftItem) -> list[str]:
        """Return whether people checked the easy words. Only then they are called Easy Read (ER-34)."""
        if not item.easy:
            return _lines(self._say(STATUS, "no_easy"))
        if not item.is_checked or item.check is None:
            return [self._say(STATUS, "draft")]
        role = item.check.by_role
        role = self._speaker.say("asking", GROUPS[role]) if role in GROUPS else role
        day = day_words(item.check.day, self._speaker)
        return [self._say(STATUS, "easy_read"), self._say(STATUS, "item", role=role, day=day)]

    def _title(self, item: DraftItem) -> str:
        own = item.title if self._is_full or not item.easy_title else item.easy_title
        title = own.strip() or self._say(PAPER, "no_item_title")
        number = (item.number or "").strip(" .:)")
        return self._say(PAPER, "numbered", number=number, title=title) if number else title

    def _topic(self, item: DraftItem, when: str) -> str:
        """Return the picture of an item; where its easy words show the same one, a clock beside the time."""
        topic = item.picture or self._album.meaning(item.easy_title or item.title)
        clock = "time" if when else ""
        return clock if not topic or topic in {line.picture for line in item.easy} else topic

    def _when(self, item: DraftItem, time: dt.time | None) -> str:
        if item.minutes is None:
            return clock_words(time, self._speaker) if time else ""
        one = "_one" if item.minutes == 1 else ""
        code = f"time_minutes{one}" if time else f"minutes{one}"
        clock = clock_words(time, self._speaker) if time else ""
        return self._say(PAPER, code, time=clock, minutes=item.minutes)

    def _rules(self) -> list[SheetBlock]:
        rows = [self._row(rule.picture, *_lines(rule.words)) for rule in self._draft.rules if rule.words.strip()]
        return [Heading(self._say(PAPER, "rules")), *self._shown(rows)] if rows else []

    def _cards(self) -> list[SheetBlock]:
        cards = [code for code in self._choice.cards if code in CARDS]
        if not cards:
            return []
        head = Heading(self._say(PAPER, "cards"))
        said = [(code, *card_words(code, self._speaker)) for code in cards]
        if self._with_pictures:
            rows = [self._row(code, name, *_lines(means)) for code, name, means in said]
            return [head, PictureRows(tuple(_first_bold(row) for row in rows))]
        heads = (self._say(PAPER, "head_card"), self._say(PAPER, "head_means"))
        return [head, Grid(head.text, heads, tuple((name, means) for _code, name, means in said))]

    def _row(self, picture: str, *lines: str, bold: bool = False) -> PictureRow:
        found = self._album.find(picture) if picture and self._with_pictures else None
        if found is not None:
            self._pictures[found.id] = found
        return PictureRow(found.id if found else "", tuple(Said(line, bold=bold) for line in lines if line.strip()))

    def _shown(self, rows: Iterable[PictureRow]) -> list[SheetBlock]:
        """Return rows with their pictures, or without pictures as lines."""
        said = [row for row in rows if row.lines]
        if self._with_pictures:
            return [PictureRows(tuple(said))] if said else []
        return [line for row in said for line in row.lines]

    def _say(self, table: Table, code: str, **facts: object) -> str:
        return self._speaker.say(CONTEXT, table[code], **facts)


def _held(words: str) -> str:
    """Return words whose last two stay on one line, as "10 minutes" must."""
    start, blank, last = words.rpartition(" ")
    return f"{start}\u00a0{last}" if blank else last


def _first_bold(row: PictureRow) -> PictureRow:
    return replace(row, lines=(replace(row.lines[0], bold=True), *row.lines[1:]))


def _lines(words: str) -> list[str]:
    """Return one sentence a line."""
    return [words[start:end] for start, end in sentences(words)]
