"""The meeting itself: its title, day, start, end and place, closed to a few lines or open with fields."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.agenda import AgendaDraft
from app.override import override
from app.ui.look import Look, look_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.checked_field import CheckedField
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.day_and_time import day_to_type, day_words, read_day, read_time, time_words
from app.ui.parts.field import Field
from app.ui.parts.page import row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Text
from app.ui.parts.two_columns import TwoColumns
from app.ui.source_words import source_words

SIDE_BY_SIDE_PX = 560


class MeetingFacts(Panel):
    """
    Shows the facts of the meeting; *Change* opens their fields. A doubtful day is asked.

    `in_one_line`: without the title, where that is the heading of the screen; `more` is for further words then.
    """

    changed = Signal(str, object)
    """str: the name of the fact; object: its new value."""

    def __init__(self, draft: AgendaDraft, parent: QWidget | None = None, *, in_one_line: bool = False) -> None:
        super().__init__(parent)
        self.more = Text("")
        self._in_one_line = in_one_line
        self._source = Text("", factor=0.92)
        self._title, self._when, self._place = Text("", bold=True, factor=1.2, limit=270), Text(""), Text("")
        words = QVBoxLayout()
        words.setSpacing(4)
        if in_one_line:
            words.addStretch()
            words.addWidget(row(self._when, self._place, self.more, gap=24))
            words.addStretch()
        else:
            for part in (self._title, self._when, self._place, self._source):
                words.addWidget(part)
        self.change = BigButton("", factor=0.92)
        self.change.clicked.connect(lambda: self.open(self._fields.isHidden()))
        self._line = TwoColumns(SIDE_BY_SIDE_PX, spacing=12)
        self._line.addLayout(words, 1)
        self._line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._line)
        self._days = [day for day in (draft.date, *draft.other_dates) if day is not None]
        self._which = ChoiceList(
            self.tr("Which day is it?"), {day.isoformat(): day_words(day) for day in self._days or [dt.date.min]}
        )
        self._which.chosen.connect(lambda day: self.changed.emit("date", dt.date.fromisoformat(day)))
        self.body.addWidget(self._which)
        self._make_fields()
        self.open(is_open=False)
        self.show_facts(draft)

    def _make_fields(self) -> None:
        self._name = Field(self.tr("Title of the meeting"))
        self._day = CheckedField(
            self.tr("Day"), self.tr("Like 24 November 2026"), read_day,
            self.tr("This is no day. Write it like 24 November 2026."),
        )  # fmt: skip
        trouble = self.tr("This is no time. Write it like 10:30.")
        self._start = CheckedField(self.tr("Start"), self.tr("Like 10:30"), read_time, trouble)
        self._end = CheckedField(self.tr("End"), self.tr("Like 12:00"), read_time, trouble)
        self._where = Field(self.tr("Place"))
        self._fields = QWidget()
        self._times = TwoColumns(SIDE_BY_SIDE_PX, spacing=18)
        for field in (self._day, self._start, self._end):
            self._times.addWidget(field, 2 if field is self._day else 1)
        body = QVBoxLayout(self._fields)
        body.setContentsMargins(0, 8, 0, 4)
        body.setSpacing(18)
        body.addWidget(self._name)
        body.addLayout(self._times)
        body.addWidget(self._where)
        if self._in_one_line:
            body.addWidget(self._source)
        self.body.addWidget(self._fields)
        self._name.typed.connect(lambda words: self.changed.emit("title", " ".join(words.split()) or None))
        self._day.read.connect(lambda day: self.changed.emit("date", day))
        self._start.read.connect(lambda time: self.changed.emit("start", time))
        self._end.read.connect(lambda time: self.changed.emit("end", time))
        self._where.typed.connect(lambda words: self.changed.emit("place", words.strip() or None))

    def open(self, is_open: bool) -> None:
        """Open or close the fields."""
        self._fields.setVisible(is_open)
        words = self.tr("Close") if is_open else self.tr("Change")
        spoken = self.tr("Close the meeting's facts") if is_open else self.tr("Change the meeting's facts")
        self.change.say(words, name=spoken)
        self.updateGeometry()

    def show_facts(self, draft: AgendaDraft, *, with_fields: bool = True) -> None:
        """Draw the facts. `with_fields` False: a person is typing in them."""
        self._title.setText(draft.title or self.tr("No title yet"))
        self._when.setText(self._when_words(draft))
        self._place.setText(draft.place or self.tr("No place yet"))
        came_from = source_words(draft.source_name, draft.source_text, draft.source_date)
        self._source.setText(came_from)
        self._source.setVisible(bool(came_from))
        self._which.setVisible(bool(draft.other_dates))
        if draft.date is not None:
            self._which.show_choice(draft.date.isoformat())
        if not with_fields:
            return
        self._name.set_words(draft.title or "")
        self._day.set_words(day_to_type(draft.date))
        self._start.set_words(time_words(draft.start))
        self._end.set_words(time_words(draft.end))
        self._where.set_words(draft.place or "")

    @property
    def day_input(self) -> QWidget:
        """Where the day is typed."""
        return self._day.field.input

    def flush(self) -> None:
        """Tell at once what was typed last."""
        for field in self.findChildren(Field):
            field.flush()

    def _when_words(self, draft: AgendaDraft) -> str:
        day = day_words(draft.date) or self.tr("No day yet")
        start, end = time_words(draft.start), time_words(draft.end)
        if start and end:
            return self.tr("{0}, {1} to {2}").format(day, start, end)
        return self.tr("{0}, {1}").format(day, start or self.tr("no start yet"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_look(look_of(self))

    @override
    def apply_look(self, look: Look) -> None:
        super().apply_look(look)
        self._times.fit(self.width(), look)
        is_wide = self._line.fit(self.width(), look)
        beside = Qt.AlignmentFlag.AlignVCenter if self._in_one_line else Qt.AlignmentFlag.AlignTop
        aligned = beside if is_wide else Qt.AlignmentFlag.AlignLeft
        self._line.setAlignment(self.change, aligned)
