"""*What did I miss?*: a short list in easy words, with pictures. Each line, and all of it, can be read aloud."""

from app.domain.room_view import room_view
from app.services.live_meeting import LiveMeeting
from app.services.missed import Missed
from app.services.reading_aloud import Passage
from app.ui.desk import Desk
from app.ui.item_lines import item_title
from app.ui.parts.reading_lines import LineView
from app.ui.parts.story_lines import StoryLines, StoryView
from app.ui.parts.text import Text
from app.ui.reading_page import ReadingPage
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.missed import PICTURES, missed_words, now_words, since_words


class MissedPage(ReadingPage):
    """What one person missed, and where the meeting is now."""

    def __init__(self, desk: Desk, meeting: LiveMeeting, missed: Missed) -> None:
        super().__init__(desk, self.tr("What did I miss?"))
        self._meeting = meeting
        self.lines: StoryLines = StoryLines()
        self.lines.line_asked.connect(self._read_line)
        since = since_words(missed.since, SPEAKER)
        self.body.addWidget(Text(since))
        self._show(missed, since)
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(settings_and_help(desk.doors))
        self.first = self.back_button

    def _show(self, missed: Missed, since: str) -> None:
        has_pictures = self.desk.preferences.settings.show_pictures
        lines = [
            self._line(f"missed {number}", missed_words(one, self._title(one.item), SPEAKER), one.code)
            for number, one in enumerate(missed.lines)
        ] or [LineView("missed 0", self.tr("You missed nothing big."), "okay" if has_pictures else "")]
        view = room_view(self._meeting.state)
        now = self._line("now", now_words(view.code, self._title(view.item or ""), SPEAKER), view.code)
        parts = [
            StoryView("part missed", self.tr("What happened"), tuple(lines)),
            StoryView("part now", self.tr("Where we are now"), (now,)),
        ]
        self._said = [Passage("since", since)]
        for part in parts:
            self._said.append(Passage(part.id, part.title))
            self._said += [Passage(line.id, line.words) for line in part.lines]
        self.lines.show_parts(parts)

    def _line(self, line_id: str, words: str, code: str) -> LineView:
        return LineView(line_id, words, PICTURES.get(code, "") if self.desk.preferences.settings.show_pictures else "")

    def _title(self, item: str) -> str:
        return item_title(self.desk, self._meeting, item)

    def _read_line(self, line: str) -> None:
        self.desk.reading.read([passage for passage in self._said if passage.id == line])
