"""Was power shared? What was counted of one meeting, of many, and a short page of facts."""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication

from app.domain.report import Block, Grid, Heading
from app.domain.trends import SPANS, Span
from app.override import override
from app.ui.desk import Desk
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.counting_note import CountingNote
from app.ui.parts.facts_table import table_lines
from app.ui.parts.page import ways
from app.ui.parts.power_card import PowerCard
from app.ui.parts.power_charts import BarChart, ColumnChart
from app.ui.parts.reading_lines import LineView
from app.ui.parts.story_lines import StoryView
from app.ui.parts.text import Text
from app.ui.power_page import PowerCards
from app.ui.reading_page import StoryPage
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.power import PAPER, power_blocks, power_words
from app.words.power_said import PartWords
from app.words.power_trend import SPANS as SPAN_WORDS
from app.words.power_trend import TrendWords, trend_words
from app.words.power_words import CONTEXT
from app.words.story import day_words


def power_title() -> str:
    """Return the words of the button that leads to the power record, and its heading."""
    return QCoreApplication.translate("PowerPage", "Was power shared?")


class PowerPage(PowerCards):
    """The power record of one meeting: one card for each part, never one score."""

    def __init__(self, desk: Desk, meeting_id: str) -> None:
        super().__init__(desk, power_title())
        power = desk.house.power.of(meeting_id)
        words = power_words(power, SPEAKER)
        day = day_words(power.meeting.day or power.day, SPEAKER)
        self.body.addWidget(Text(self.tr("{0}, {1}").format(power.meeting.title, day)))
        self.body.addWidget(Text(self.tr("This is about the meeting. It is not about any one person.")))
        cards = [_card(part) for part in words.parts]
        if words.not_measured:
            title = SPEAKER.say(CONTEXT, PAPER["not_measured"])
            cards.append(PowerCard("not_measured", title, words.not_measured, None, None))
        self.show_cards(cards)
        self.body.addWidget(self.holder)
        self.body.addStretch()
        self.body.addWidget(
            ways(
                (
                    SPEAKER.say(CONTEXT, PAPER["title"]),
                    "papers",
                    lambda: desk.doors.open_page(lambda: WhatItShowsPage(desk, meeting_id)),
                ),
                (self.tr("Over many meetings"), "look_back", lambda: open_trend(desk)),
            )
        )
        self.body.addWidget(settings_and_help(desk.doors))


def _card(part: PartWords) -> PowerCard:
    """Words stand at every bar; so only a table that says more than the bars has a button."""
    chart = BarChart(part.bars, part.said[0] if part.said else part.title, part.key) if part.bars else None
    return PowerCard(part.code, part.title, part.said, chart, part.table if part.has_more else None)


def open_trend(desk: Desk) -> None:
    """Open the power record over many meetings."""
    desk.doors.open_page(lambda: PowerTrendPage(desk))


class PowerTrendPage(PowerCards):
    """
    The power record over many meetings: a line of columns for each part, with words and a table.

    Meetings that are not counted yet are counted meanwhile. Nothing that is read or in focus changes by itself.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Power over many meetings"))
        self._choice = ChoiceList(
            self.tr("How far back?"), {span: SPEAKER.say(CONTEXT, SPAN_WORDS[span]) for span in SPANS}
        )
        self._choice.chosen.connect(lambda span: self._show(cast("Span", span)))
        self._span: Span = "meetings"
        self._note = Text(self.tr("There is nothing to show yet. End a meeting, then look here."))
        self._counting = CountingNote(desk.house.counting)
        self._counting.counted.connect(self._show_counted)
        self._counting.asked.connect(lambda: self._show(self._span))
        self.body.addWidget(self._choice)
        self.body.addWidget(self._counting)
        self.body.addWidget(self._note)
        self.body.addWidget(self.holder)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self._show("meetings")

    def _show_counted(self) -> None:
        """All are counted now: show them, or offer it where that would take away what is read or in focus."""
        in_focus = self.focusWidget()
        is_in_cards = in_focus is not None and self.holder.isAncestorOf(in_focus)
        if self.desk.reading.state.is_reading or is_in_cards:
            self._counting.offer()
            self.desk.announcer.announce(self.tr("All meetings are counted now."))
        else:
            self._show(self._span)

    @override
    def closed(self) -> None:
        super().closed()
        self._counting.let_go()

    def _show(self, span: Span) -> None:
        self._span = span
        self._counting.settle()
        self._choice.show_choice(span)
        found = self.desk.house.power.trend(span)
        self._note.setVisible(not found and self.desk.house.counting.is_idle)
        self.show_cards([_trend_card(trend_words(trend, span, SPEAKER)) for trend in found])


def _trend_card(words: TrendWords) -> PowerCard:
    said = ". ".join(table_lines(words.table))
    chart = ColumnChart(words.heights, words.said[0], said)
    return PowerCard(words.code, words.title, words.said, chart, words.table)


class WhatItShowsPage(StoryPage):
    """For professionals: facts from the record, no advice, as they stand on paper. Small groups are hidden."""

    def __init__(self, desk: Desk, meeting_id: str) -> None:
        super().__init__(desk, SPEAKER.say(CONTEXT, PAPER["title"]))
        power = desk.house.power.of(meeting_id)
        blocks = power_blocks(power, "summary", SPEAKER)[1:]
        self.show_parts(list(_under_headings(power.meeting.title, blocks)), each_alone=False)
        self.body.addWidget(self.lines)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))


def _under_headings(title: str, blocks: Sequence[Block]) -> Iterator[StoryView]:
    """Yield what stands under each heading, what comes before them under `title`; rows of a table are lines."""
    lines: list[LineView] = []
    for at, block in enumerate(blocks):
        if isinstance(block, Heading):
            yield StoryView(f"part before {at}", title, tuple(lines))
            title, lines = block.text, []
        else:
            told = table_lines(block) if isinstance(block, Grid) else (block.text,)
            lines += [LineView(f"{at}/{number}", line) for number, line in enumerate(told)]
    yield StoryView("last part", title, tuple(lines))
