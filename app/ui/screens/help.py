"""Help in easy words, with pictures, read aloud."""

from app.services.reading_aloud import Passage, Reading
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, row
from app.ui.parts.read_bar import ReadBar
from app.ui.parts.reading_lines import LineView, ReadingLines
from app.ui.parts.text import Heading
from app.ui.words import SPEAKER
from app.words.helping import CONTEXT, PAGES


class HelpScreen(Page):
    """One subject at a time; the others are a press away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Help"))
        self._desk = desk
        self._shown = 0
        back = BigButton(self.tr("Back"), picture="back")
        back.clicked.connect(desk.doors.back)
        self._read = ReadBar(desk.reading)
        self._read.read_asked.connect(self._read_to_me)
        head = self.head.layout()
        if head is not None:
            head.addWidget(self._read)
            head.addWidget(back)
        self._subject = Heading("", factor=1.2)
        self._lines = ReadingLines()
        subjects: list[BigButton] = []
        for at, (title, _lines) in enumerate(PAGES):
            button = BigButton(SPEAKER.say(CONTEXT, title), factor=0.92)
            button.clicked.connect(lambda _checked=False, at=at: self.show_subject(at))
            subjects.append(button)
        self._subjects = subjects
        self.body.addWidget(row(*subjects, gap=6))
        self.body.addWidget(self._subject)
        self.body.addWidget(self._lines, 1)
        desk.reading.listen(self._show_reading)
        self.show_subject(0)
        self.first = subjects[0]

    def show_subject(self, at: int) -> None:
        """Show one subject."""
        self._desk.reading.stop()
        self._shown = at
        for n, button in enumerate(self._subjects):
            button.is_strong, button.is_quiet = n == at, n != at
            button.update()
        title, lines = PAGES[at]
        self._subject.setText(SPEAKER.say(CONTEXT, title))
        shown = [LineView(str(n), SPEAKER.say(CONTEXT, words), picture) for n, (picture, words) in enumerate(lines)]
        self._lines.show_lines(shown, factor=1.1)

    def _read_to_me(self) -> None:
        title, lines = PAGES[self._shown]
        said = [Passage("title", SPEAKER.say(CONTEXT, title))]
        said += [Passage(str(n), SPEAKER.say(CONTEXT, words)) for n, (_picture, words) in enumerate(lines)]
        self._desk.reading.read(said)

    def _show_reading(self, reading: Reading) -> None:
        self._lines.light(reading.passage, reading.sentence, reading.word)

    def escape(self) -> bool:
        """Stop the voice first."""
        was_reading = self._desk.reading.state.is_reading
        self._desk.reading.stop()
        return was_reading

    def closed(self) -> None:
        """Stop reading."""
        self._desk.reading.stop()
        self._desk.reading.forget(self._show_reading)
