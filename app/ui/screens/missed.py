"""*What did I miss?*: a short list in easy words, with pictures. Each line, and all of it, can be read aloud."""

from app.domain.room_view import room_view
from app.services.live_meeting import LiveMeeting
from app.services.missed import Missed
from app.ui.desk import Desk
from app.ui.item_lines import item_title
from app.ui.parts.reading_lines import LineView
from app.ui.parts.story_lines import StoryView
from app.ui.parts.text import Text
from app.ui.reading_page import StoryPage
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.missed import PICTURES, missed_words, now_words, since_words


class MissedPage(StoryPage):
    """What one person missed, and where the meeting is now."""

    def __init__(self, desk: Desk, meeting: LiveMeeting, missed: Missed) -> None:
        super().__init__(desk, self.tr("What did I miss?"))
        self._meeting = meeting
        since = since_words(missed.since, SPEAKER)
        self.body.addWidget(Text(since))
        self._show(missed, since)
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(settings_and_help(desk.doors))

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
        self.show_parts(parts, before=since)

    def _line(self, line_id: str, words: str, code: str) -> LineView:
        return LineView(line_id, words, PICTURES.get(code, "") if self.desk.preferences.settings.show_pictures else "")

    def _title(self, item: str) -> str:
        return item_title(self.desk, self._meeting, item)
