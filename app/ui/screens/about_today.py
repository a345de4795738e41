"""About today: said at the start of a meeting. Everything may be skipped."""

from collections.abc import Callable

from app.domain.agenda import AboutToday
from app.domain.errors import MeetingError
from app.domain.settings import CARD_SETS
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.head_count import COUNTED, Count
from app.ui.parts.page import Page, foot_row, row
from app.ui.parts.reading_lines import LineView, ReadingLines
from app.ui.parts.text import Heading, Text
from app.ui.screens.privacy import PrivacyPage
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.cards import MEANS


class AboutTodayPage(Page):
    """What our cards mean, where the quiet room is, who helps, who is here; then the meeting starts."""

    def __init__(self, desk: Desk, running: Running, started: Callable[[], object]) -> None:
        super().__init__(self.tr("About today"))
        self._desk, self._running, self._started = desk, running, started
        read, start = BigButton(self.tr("Read to me"), picture="speak"), BigButton(self.tr("Start now"), picture="next")
        head = self.head.layout()
        if head is not None:
            head.addWidget(read)
        self._cards = CARD_SETS[desk.preferences.settings.cards]
        self.body.addWidget(Text(self.tr("Read this aloud at the start. You can skip all of it.")))
        self.body.addWidget(Heading(self.tr("What our cards mean"), factor=1.2))
        lines = ReadingLines()
        lines.show_lines([LineView(card, SPEAKER.say("cards", MEANS[card]), card) for card in self._cards], factor=1.0)
        self.body.addWidget(lines)
        self.body.addWidget(Heading(self.tr("Breaks"), factor=1.2))
        self.body.addWidget(Text(self._breaks()))
        about = running.meeting.meeting.about or AboutToday()
        self._quiet = self._field(self.tr("Where is the quiet room?"), about.quiet_room)
        self._helper = self._field(self.tr("Who can help?"), about.helper)
        self._safe = self._field(self.tr("If someone is not safe, who do we tell?"), about.safe_person)
        privacy = BigButton(self.tr("Read what we keep"), picture="profile", factor=0.83)
        privacy.clicked.connect(lambda _checked=False: desk.doors.open_page(lambda: PrivacyPage(desk, self._about())))
        self.body.addWidget(row(privacy))
        self.body.addWidget(Heading(self.tr("How many people are here?"), factor=1.2))
        self.body.addWidget(Text(self.tr("Only numbers, no names. You can skip this.")))
        self._counts = {group: Count(group) for group in COUNTED}
        self.body.addWidget(row(*self._counts.values()))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors, with_back=True))
        self.foot.addWidget(foot_row(start))
        read.clicked.connect(self._read)
        start.clicked.connect(self._start)
        self.first = start

    def _field(self, label: str, words: str) -> Field:
        field = Field(label)
        field.set_words(words)
        field.typed.connect(lambda _words: self._keep())
        self.body.addWidget(field)
        if self._running.meeting.keeper.is_elsewhere:  # these words are told by the laptop that shares
            field.hide()
            for said in (label, words) if words else ():
                self.body.addWidget(Text(said))
        return field

    def _breaks(self) -> str:
        meeting = self._running.meeting
        planned = [item for item in meeting.state.on_agenda() if item.kind == "break"]
        if not planned:
            return self.tr("No break is planned. You can ask for one at any time.")
        titles = [meeting.texts[item.id].title for item in planned if item.id in meeting.texts]
        return self.tr("Planned: {0}. You can ask for another one at any time.").format(" · ".join(titles))

    def _about(self) -> AboutToday:
        return AboutToday(self._quiet.words(), self._helper.words(), self._safe.words())

    def _keep(self) -> None:
        try:
            self._desk.house.prepare.set_about(self._running.meeting, self._about())
        except MeetingError as error:
            self._desk.tell(error)

    def _read(self) -> None:
        about = self._about()
        said = [*(SPEAKER.say("cards", MEANS[card]) for card in self._cards), self._breaks()]
        if about.quiet_room:
            said.append(self.tr("The quiet room: {0}.").format(about.quiet_room))
        if about.helper:
            said.append(self.tr("This person can help: {0}.").format(about.helper))
        if about.safe_person:
            said.append(self.tr("If someone is not safe, tell {0}.").format(about.safe_person))
        self._desk.reading.say(" ".join(said))

    def _start(self) -> None:
        self._keep()
        counts = {group: count.number.value() for group, count in self._counts.items()}
        self._started()
        try:
            self._running.start(counts if any(counts.values()) else None, self._about())
        except MeetingError as error:
            self._desk.tell(error)

    def closed(self) -> None:
        """Stop reading."""
        self._desk.reading.stop()
