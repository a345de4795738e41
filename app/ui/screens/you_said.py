"""You said, what happened: each point of a meeting and what became of it, to read, to hear, to save as a paper."""

from app.override import override
from app.services.live_meeting import LiveMeeting
from app.services.you_said import Wanted, you_said
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import row
from app.ui.parts.reading_lines import LineView
from app.ui.parts.story_lines import StoryView
from app.ui.parts.text import Text
from app.ui.reading_page import StoryPage
from app.ui.screens.save_report import SaveReportPage
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.story import day_words
from app.words.you_said import YOU_SAID, you_said_parts


class YouSaidPage(StoryPage):
    """One easy page. The words of a point are on it only if its owner chose *Show everyone*."""

    def __init__(self, desk: Desk, live: LiveMeeting) -> None:
        super().__init__(desk, SPEAKER.say("you_said", YOU_SAID["title"]))
        self._live = live
        day = day_words(live.meeting.day or live.meeting.created_at.date(), SPEAKER)
        self.body.addWidget(Text(self.tr("{0}, {1}").format(live.meeting.title, day)))
        self.body.addWidget(self.lines, 1)
        save = BigButton(self.tr("Save or print"), picture="print")
        save.clicked.connect(self._save)
        self.body.addWidget(row(save))
        self.body.addWidget(settings_and_help(desk.doors))
        self._show()

    def _show(self) -> None:
        house, pictures = self.desk.house, self.desk.preferences.settings.show_pictures
        wanted = Wanted("summary", house.group.ways.rules.reply_days, shows_shared=True)
        told = you_said(self._live, house.clock.utc().astimezone().date(), wanted)
        parts = [
            StoryView(
                f"part {number}",
                part.title,
                tuple(
                    LineView(f"{number} {at}", "\n".join(one.lines), one.picture if pictures else "")
                    for at, one in enumerate(part.rows)
                ),
                part.level,
            )
            for number, part in enumerate(you_said_parts(told, SPEAKER))
        ]
        self.show_parts(parts)

    def _save(self) -> None:
        meeting, desk = self._live.meeting, self.desk
        desk.doors.open_page(lambda: SaveReportPage(desk, meeting, Tasks(self.window()), "you_said"))

    @override
    def opened(self) -> None:
        self.desk.reading.stop()
