"""One item of an agenda on paper, in words: when, who asked, its words, what it asks of us, who checked it."""

import datetime as dt
from dataclasses import dataclass, replace

from app.domain.agenda import DraftItem
from app.domain.glossary import Glossary
from app.domain.sheet import Form, PictureRow, Said
from app.words.asking import ASKED, GROUPS
from app.words.paper import CONTEXT, PAPER, QUESTIONS, STATUS
from app.words.paper_rows import PaperRows, first_bold, lines_of, with_meanings
from app.words.speaker import Speaker, Table
from app.words.stages import STAGES
from app.words.story import clock_words, day_words


@dataclass(frozen=True, slots=True)
class SaidOnce:
    """What the beginning of the paper says of all items, so that no item says it again."""

    draft: bool = False
    no_easy: bool = False


class ItemPaper:
    """Puts items in words, in the form of one paper."""

    def __init__(self, form: Form, rows: PaperRows, glossary: Glossary, once: SaidOnce, speaker: Speaker) -> None:
        self._form, self._rows, self._glossary = form, rows, glossary
        self._once, self._speaker = once, speaker

    def title(self, item: DraftItem) -> str:
        """Return the heading of an item, with its number."""
        own = item.title if self._form == "full" or not item.easy_title else item.easy_title
        title = own.strip() or self._say(PAPER, "no_item_title")
        number = (item.number or "").strip(" .:)")
        return self._say(PAPER, "numbered", number=number, title=title) if number else title

    def when(self, item: DraftItem, time: dt.time | None) -> str:
        """Return when an item starts and how long it takes, as far as that is known."""
        clock = clock_words(time, self._speaker) if time else ""
        if item.minutes is None:
            return clock
        one = "_one" if item.minutes == 1 else ""
        return self._say(PAPER, f"time_minutes{one}" if time else f"minutes{one}", time=clock, minutes=item.minutes)

    def rows(self, item: DraftItem, time: dt.time | None) -> list[PictureRow]:
        """Return what stands under the heading: first when and who asked, at last what it asks of us."""
        when = self.when(item, time)
        if item.kind == "break":
            lines = lines_of(self._say(PAPER, "break"))
            return [first_bold(self._rows.sign("break", when, *lines)) if when else self._rows.sign("break", *lines)]
        first = self._rows.sign(self._topic(item, when), when, *self._who(item))
        words = [*self._words(item), self._asks(item)]
        of_title = list[Said]()
        if self._form != "full":
            of_title, words = with_meanings(self.title(item), words, self._glossary, self._speaker)
        rows = [
            first_bold(first) if when else first,
            self._rows.sign("waiting", *self._carried(item)),
            _quiet(self._rows.row("", *self._missing(item))),
            PictureRow("", tuple(of_title)),
            *words,
            _quiet(self._rows.row("", *self._checked(item))),
        ]
        return [row for row in rows if row.lines]

    def _who(self, item: DraftItem) -> list[str]:
        """Return who asked for an item, where somebody said so, and who leads it."""
        asked = self._speaker.say("asking", ASKED[item.asked_by]) if item.asked_by != "not_said" else ""
        said = [self._say(PAPER, "sentence", words=asked)] if asked else []
        return [*said, self._say(PAPER, "leads", name=item.lead)] if item.lead else said

    def _carried(self, item: DraftItem) -> list[str]:
        if item.carried is None:
            return []
        said = [self._speaker.of({CONTEXT: PAPER}, "carried", count=item.carried.times)]
        if item.carried.first_day:
            said.append(self._say(PAPER, "first_asked", day=day_words(item.carried.first_day, self._speaker)))
        return said

    def _asks(self, item: DraftItem) -> PictureRow:
        """Return what an item asks of us, as a question, and how far a decision has come."""
        asked = item.question or (self._say(QUESTIONS, item.purpose) if item.purpose else "")
        row = self._rows.sign("question" if asked.strip() else "", *lines_of(asked), bold=True)
        stage = self._speaker.say("stages", STAGES[str(item.stage)]).partition(". ")[2] if item.stage else ""
        return replace(row, lines=(*row.lines, *map(Said, lines_of(stage))))

    def _words(self, item: DraftItem) -> list[PictureRow]:
        if self._form != "full" and item.easy:
            return [self._rows.row(line.picture, *lines_of(line.words)) for line in item.easy if line.words.strip()]
        return [self._rows.row("", line) for note in item.notes for line in lines_of(note)]

    def _missing(self, item: DraftItem) -> list[str]:
        """Return that nobody wrote easy words, and that full words follow, if there are any."""
        if self._form == "full" or item.easy or self._once.no_easy:
            return []
        said = lines_of(self._say(STATUS, "no_easy"))
        return said if item.notes else said[:1]

    def _checked(self, item: DraftItem) -> list[str]:
        """Return whether people checked the easy words. Only then they are called Easy Read (ER-34)."""
        if self._form == "full" or not item.easy:
            return []
        if not item.is_checked or item.check is None:
            return [] if self._once.draft else [self._say(STATUS, "draft")]
        role = item.check.by_role
        role = self._speaker.say("asking", GROUPS[role]) if role in GROUPS else role
        day = day_words(item.check.day, self._speaker)
        return [self._say(STATUS, "easy_read"), self._say(STATUS, "item", role=role, day=day)]

    def _topic(self, item: DraftItem, when: str) -> str:
        """Return the picture of an item; where its easy words show the same one, a clock beside the time."""
        topic = item.picture or self._rows.meaning(item.easy_title or item.title)
        clock = "time" if when else ""
        return clock if not topic or topic in {line.picture for line in item.easy} else topic

    def _say(self, table: Table, code: str, **facts: object) -> str:
        return self._speaker.say(CONTEXT, table[code], **facts)


def _quiet(row: PictureRow) -> PictureRow:
    return replace(row, lines=tuple(replace(line, quiet=True) for line in row.lines))
