"""Settings: a loop over the settings there are. Each change shows at once and is kept."""

from PySide6.QtWidgets import QApplication

from app.domain.settings import Settings, options
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import Page, row
from app.ui.parts.setting_choice import SettingChoice
from app.ui.parts.text import Heading, Text
from app.ui.screens.our_numbers import OurNumbersPage
from app.ui.screens.our_words import OurWordsPage
from app.ui.screens.privacy import privacy_way
from app.ui.theme import computer_theme, contrast

ORDER = (
    "size", "theme", "view", "show_pictures", "font", "space", "show_time",
    "speed", "volume", "read_by_itself", "cards", "keys", "run_view", "group",
)  # fmt: skip
ENOUGH = 7


class SettingsScreen(Page):
    """How one person wants Fair Say, and who is using this laptop."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Settings"))
        self._desk = desk
        self._choices = [SettingChoice(name, options(name)) for name in ORDER]
        voices = ["", *(voice.id for voice in desk.reading.state.voices)]
        if len(voices) > 1:
            self._choices.insert(ORDER.index("volume") + 1, SettingChoice("voice", voices[:12]))
        done = BigButton(self.tr("Done"), picture="tick")
        done.clicked.connect(desk.doors.back)
        head = self.head.layout()
        if head is not None:
            head.addWidget(done)
        self._try_voice = BigButton(self.tr("Try the voice"), picture="speak", factor=0.92)
        self._try_voice.clicked.connect(lambda: desk.reading.say(self.tr("This is how I speak.")))
        self._contrast = Text("")
        for choice in self._choices:
            self.body.addWidget(choice)
            choice.chosen.connect(desk.preferences.change)
            if choice.name == "theme":
                self.body.addWidget(self._contrast)
            if choice.name == "volume":
                self.body.addWidget(row(self._try_voice))
        self._add_people()
        self.body.addStretch()
        desk.preferences.listen(self._show)
        self._show(desk.preferences.settings)
        self.first = self._choices[0].first

    def _add_people(self) -> None:
        preferences = self._desk.preferences
        self.body.addWidget(Heading(self.tr("Who is using this laptop?"), factor=1.2))
        label = Field(
            self.tr("A word for my settings"), help_words=self.tr("You do not have to. It does not need to be a name.")
        )
        label.set_words(preferences.label())
        label.typed.connect(preferences.set_label)
        self.body.addWidget(label)
        someone = BigButton(self.tr("Someone else is using this laptop now"), picture="profile")
        someone.clicked.connect(self._someone_else)
        self.body.addWidget(someone)
        for profile, words in preferences.others():
            if words:
                other = BigButton(words, picture="profile", hint=self.tr("Use these settings"))
                other.clicked.connect(lambda _checked=False, profile=profile: preferences.someone_else(profile))
                self.body.addWidget(other)
        self.body.addWidget(privacy_way(self._desk))
        copies = BigButton(self.tr("Copies of the record"), picture="look_back")
        copies.clicked.connect(self._desk.doors.record.copies)
        self.body.addWidget(copies)
        words = BigButton(self.tr("Our words"), picture="jargon", hint=self.tr("What hard words mean in your group"))
        words.clicked.connect(lambda _checked=False: self._open_words())
        self.body.addWidget(words)
        numbers = BigButton(
            self.tr("Our numbers"), picture="ruler", hint=self.tr("What your group agreed on, in numbers")
        )
        numbers.clicked.connect(lambda _checked=False: self._open_numbers())
        self.body.addWidget(numbers)

    def _open_numbers(self) -> None:
        self._desk.doors.open_page(lambda: OurNumbersPage(self._desk))

    def _open_words(self) -> None:
        self._desk.doors.open_page(lambda: OurWordsPage(self._desk))

    def _someone_else(self) -> None:
        self._desk.preferences.someone_else()
        self._desk.doors.set_up()

    def _show(self, settings: Settings) -> None:
        for choice in self._choices:
            choice.show_value(getattr(settings, choice.name))
        theme = computer_theme(QApplication.palette())
        low = settings.theme == "computer" and contrast(theme.ink, theme.bg) < ENOUGH
        warning = self.tr("The colours of this computer are hard to read. Paper is clearer.")
        self._contrast.setText(warning if low else "")
        self._contrast.setVisible(low)

    def closed(self) -> None:
        """Let go of the settings."""
        self._desk.preferences.forget(self._show)
        self._desk.reading.stop()
