"""Help in easy words, with pictures, read aloud."""

from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.reading_lines import LineView
from app.ui.parts.text import Heading
from app.ui.reading_page import ReadingPage
from app.ui.screens.privacy import privacy_way
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.helping import CONTEXT, PAGES


class HelpScreen(ReadingPage):
    """One subject at a time; the others are a press away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Help"))
        self._subject = Heading("", factor=1.2)
        subjects: list[BigButton] = []
        for at, (title, _lines) in enumerate(PAGES):
            button = BigButton(SPEAKER.say(CONTEXT, title), factor=0.92)
            button.clicked.connect(lambda _checked=False, at=at: self.show_subject(at))
            subjects.append(button)
        self._subjects = subjects
        self.body.addWidget(row(*subjects, gap=6))
        self.body.addWidget(self._subject)
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(row(privacy_way(desk)))
        self.body.addWidget(settings_and_help(desk.doors, with_help=False, with_back=True))
        self.show_subject(0)
        self.first = subjects[0]

    def show_subject(self, at: int) -> None:
        """Show one subject."""
        for n, button in enumerate(self._subjects):
            button.is_strong, button.is_quiet = n == at, n != at
            button.update()
        title, lines = PAGES[at]
        subject = SPEAKER.say(CONTEXT, title)
        self._subject.setText(subject)
        shown = [LineView(str(n), SPEAKER.say(CONTEXT, words), picture) for n, (picture, words) in enumerate(lines)]
        self.show_lines(shown, factor=1.1, before=subject)
