"""First use: a few big questions with the answer shown at once. All can be changed later."""

from collections.abc import Callable

from app.domain.settings import Settings, options
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, foot_row, row
from app.ui.parts.panel import Panel
from app.ui.parts.reading_lines import LineView, ReadingLines
from app.ui.parts.setting_choice import SettingChoice
from app.ui.parts.text import Text
from app.ui.screens.privacy import privacy_way

FIRST = ("size", "theme")
FEW_SIZES = (100, 150, 200, 300, 400)
AFTER = ("show_pictures", "view", "show_time", "group")


class SetUpScreen(Page):
    """How big, which colours, hear it: the first three things. Then pictures, time, and who you are."""

    def __init__(self, desk: Desk, finished: Callable[[], object]) -> None:
        super().__init__(self.tr("Make it right for you"))
        self._desk, self._finished = desk, finished
        self._choices = [
            SettingChoice(name, FEW_SIZES if name == "size" else options(name)) for name in (*FIRST, *AFTER)
        ]
        read = BigButton(self.tr("Read to me"), picture="speak")
        read.clicked.connect(self._read)
        done = BigButton(self.tr("This is right for me"), picture="tick")
        done.clicked.connect(self._finish)
        self._sample = ReadingLines()
        sample = Panel()
        sample.body.addWidget(self._sample)
        for choice in self._choices[: len(FIRST)]:
            self.body.addWidget(choice)
        self.body.addWidget(row(read))
        self.body.addWidget(sample)
        for choice in self._choices[len(FIRST) :]:
            self.body.addWidget(choice)
        self.body.addWidget(Text(self.tr("You can change all of this later in Settings.")))
        self.body.addWidget(row(privacy_way(desk)))
        self.body.addStretch()
        self.foot.addWidget(foot_row(done))
        for choice in self._choices:
            choice.chosen.connect(desk.preferences.change)
        desk.preferences.listen(self._show)
        self._show(desk.preferences.settings)
        self.first = self._choices[0].first

    def _lines(self) -> list[tuple[str, str]]:
        return [
            ("follow", self.tr("This is how your meeting will look.")),
            ("point", self.tr("You can say that you have a point.")),
        ]

    def _read(self) -> None:
        self._desk.reading.say(" ".join(words for _picture, words in self._lines()))

    def _show(self, settings: Settings) -> None:
        for choice in self._choices:
            choice.show_value(getattr(settings, choice.name))
        pictures = settings.show_pictures
        self._sample.show_lines(
            [LineView(picture, words, picture if pictures else "") for picture, words in self._lines()]
        )

    def _finish(self) -> None:
        self._desk.preferences.finish_set_up()
        self._finished()

    def closed(self) -> None:
        """Let go of the settings."""
        self._desk.preferences.forget(self._show)
        self._desk.reading.stop()
