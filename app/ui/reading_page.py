"""A screen of lines to read or hear: *Read to me*, *Back*, and the lines that light up."""

from collections.abc import Sequence

from app.services.reading_aloud import Passage, Reading
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page
from app.ui.parts.read_bar import ReadBar
from app.ui.parts.reading_lines import LineView, ReadingLines
from app.ui.parts.story_lines import StoryLines, StoryView


class ReadingPage(Page):
    """Subclasses put `lines` where they belong and fill them by `show_lines`; Esc stops the voice first."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(title)
        self.desk = desk
        self.lines = ReadingLines()
        self._said: list[Passage] = []
        read, self.back_button = ReadBar(desk.reading), BigButton(self.tr("Back"), picture="back")
        head = self.head.layout()
        if head is not None:
            head.addWidget(read)
            head.addWidget(self.back_button)
        read.read_asked.connect(lambda: desk.reading.read(self._said))
        self.back_button.clicked.connect(desk.doors.back)
        desk.reading.listen(self.show_reading)

    def show_lines(self, lines: Sequence[LineView], *, factor: float, before: str = "", note: str = "") -> None:
        """Show these lines. `before` is read aloud first; `note` is shown where there are no lines."""
        self.desk.reading.stop()
        self._said = [Passage("before", before)] if before else []
        self._said += [Passage(line.id, line.words) for line in lines]
        self.draw_lines(lines, (note,) if note and not lines else (), factor)

    def draw_lines(self, lines: Sequence[LineView], notes: Sequence[str], factor: float) -> None:
        """Put the lines where they stand on this screen."""
        self.lines.show_lines(lines, notes, factor=factor)

    def show_reading(self, reading: Reading) -> None:
        """Light what is spoken."""
        self.lines.light(reading.passage, reading.sentence, reading.word)

    def escape(self) -> bool:
        """Stop the voice first."""
        was_reading = self.desk.reading.state.is_reading
        self.desk.reading.stop()
        return was_reading

    def closed(self) -> None:
        """Stop reading."""
        self.desk.reading.stop()
        self.desk.reading.forget(self.show_reading)


class StoryPage(ReadingPage):
    """Lines under headings."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self.lines: StoryLines = StoryLines()
        self.lines.line_asked.connect(self._read_line)
        self.first = self.back_button

    def show_parts(self, parts: Sequence[StoryView], *, before: str = "", each_alone: bool = True) -> None:
        """
        Show these parts, and read them aloud when asked, headings too.

        `before` is read aloud first; `each_alone`: with a button at each line.
        """
        self._said = [Passage("before", before)] if before else []
        self._said += [
            passage
            for part in parts
            for passage in (Passage(part.id, part.title), *(Passage(line.id, line.words) for line in part.lines))
        ]
        self.lines.show_parts(parts, each_alone=each_alone)

    def _read_line(self, line: str) -> None:
        self.desk.reading.read([passage for passage in self._said if passage.id == line])
