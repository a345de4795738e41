"""More about this point: who may read it, a name, a picture, what it is about. Each is the owner's own choice."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from app.override import override
from app.services.about_point import AboutPoint
from app.services.following import Following, MyPress
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.in_sight import begin_in_sight
from app.ui.parts.own_words import OwnWords
from app.ui.parts.page import Page, clear, foot_row, row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.press_words import said_about
from app.ui.screens.choose_picture import ChoosePicturePage, PictureWish
from app.ui.screens.choose_topic import ChooseTopicPage
from app.ui.screens.question import Answer, Question
from app.ui.screens.show_card import ShowCard
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.pressing import CARDS, CONTEXT, STATES

Do = Callable[[], object]


class AboutMyPointPage(Page):
    """One point of mine, and what else I can say about it."""

    def __init__(self, desk: Desk, following: Following, press_id: str) -> None:
        super().__init__(self.tr("More about this point"))
        self._desk, self._following, self._press_id = desk, following, press_id
        self._about = AboutPoint(following)
        self._drawn: object = None
        self._what, self._ways = QVBoxLayout(), QVBoxLayout()
        self._buttons: list[BigButton] = []
        back = BigButton(self.tr("Back"), picture="back", factor=0.92)
        back.clicked.connect(lambda _checked=False: desk.doors.back())
        self._lay_out(back)
        self.first = back
        self._bridge = MeetingBridge(following.meeting, self)
        self._bridge.changed.connect(self.show_state)
        self.show_state()
        self.first = next(iter(self._buttons), back)

    def _lay_out(self, back: BigButton) -> None:
        panel = Panel()
        self._what.setSpacing(8)
        self._ways.setSpacing(10)
        panel.body.addLayout(self._what)
        self.body.addWidget(panel)
        self.body.addLayout(self._ways)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        self.foot.addWidget(foot_row(back))

    @property
    def _mine(self) -> MyPress | None:
        return next((mine for mine in self._following.mine() if mine.press.id == self._press_id), None)

    def show_state(self) -> None:
        """Draw what is true of this point now."""
        mine = self._mine
        if mine == self._drawn:
            return
        self._drawn = mine
        focus = self.focusWidget()
        place = self._buttons.index(focus) if isinstance(focus, BigButton) and focus in self._buttons else None
        clear(self._what)
        clear(self._ways)
        self._buttons = []
        if mine is None or mine.state == "taken_back":
            self._what.addWidget(Text(SPEAKER.say(CONTEXT, STATES["taken_back"])))
            return
        self._show_what(mine)
        self._show_ways(mine)
        if place is not None and self._buttons:
            self._buttons[min(place, len(self._buttons) - 1)].setFocus()

    def _show_what(self, mine: MyPress) -> None:
        about = said_about(mine)
        self._what.addWidget(Text(SPEAKER.say(CONTEXT, STATES[mine.state]), bold=True))
        if mine.words or mine.picture:
            self._what.addWidget(OwnWords(mine.words, mine.picture, factor=1.0))
        else:
            self._what.addWidget(Text(self.tr("It has no words. That is fine.")))
        if about:
            self._what.addWidget(Text(about))

    def _show_ways(self, mine: MyPress) -> None:
        self._heading(self.tr("What others can see"))
        if mine.waits:
            self._show_who_reads(mine)
            picture = self.tr("Change the picture") if mine.picture else self.tr("Add a picture")
            self._way(picture, "with_pictures", self._choose_picture)
            self._way(self.tr("What is it about?"), "hint", self._choose_topic)
        if mine.name:
            self._way(self.tr("Take my name out"), "remove", self._remove_name)
        else:
            self._way(self.tr("Put my name"), "profile", self._ask_name, self.tr("Only on this point."))
        if mine.words or mine.picture:
            take_out = self.tr("Take my words out")
            self._way(take_out, "remove", self._remove_words, self.tr("The picture goes too."))
        if mine.is_live and not mine.is_before:
            self._heading(self.tr("Say it without speaking"))
            self._way(self.tr("Show it"), "show_it", lambda: ShowCard("point", self.window()).show())
            self._way(self.tr("Say it"), "speak", self._say_it)

    def _show_who_reads(self, mine: MyPress) -> None:
        if mine.press.is_shown:
            words, hint = self.tr("Only for the co-chairs"), self.tr("Now everyone can read it.")
            self._way(words, "quiet_room", lambda: self._about.show_co_chairs_only(self._press_id), hint)
        elif mine.words or mine.picture:
            words, hint = self.tr("Show everyone"), self.tr("Now only the co-chairs can read it.")
            self._way(words, "follow", lambda: self._about.show_everyone(self._press_id), hint)

    def _heading(self, words: str) -> None:
        self._ways.addWidget(Heading(words, factor=1.1))
        self._row = row(gap=10)
        self._ways.addWidget(self._row)

    def _way(self, words: str, picture: str, do: Do, hint: str = "") -> None:
        button = BigButton(words, picture=picture, hint=hint)
        button.clicked.connect(lambda _checked=False: self._desk.attempt(do))
        layout = self._row.layout()
        if layout is not None:
            layout.addWidget(button)
        self._buttons.append(button)

    # --- what a person does

    def _choose_picture(self) -> None:
        mine = self._mine
        wish = PictureWish(mine.words if mine else "", now=mine.picture if mine else "", may_bring=False)
        chosen = lambda picture: self._desk.attempt(lambda: self._about.put_picture(self._press_id, picture))  # noqa: E731
        self._desk.doors.open_page(lambda: ChoosePicturePage(self._desk, wish, chosen))

    def _choose_topic(self) -> None:
        mine = self._mine
        chosen = lambda code: self._desk.attempt(lambda: self._about.say_topic(self._press_id, code))  # noqa: E731
        now = (mine.press.topic or "") if mine else ""
        self._desk.doors.open_page(lambda: ChooseTopicPage(self._desk, now, chosen))

    def _ask_name(self) -> None:
        def answered(_code: str, name: str) -> None:
            self._desk.doors.back()
            self._desk.attempt(lambda: self._following.put_name(self._press_id, name))

        said = [
            self.tr("The co-chairs see your name with this point."),
            self.tr("You can take it out again, also after the meeting."),
        ]
        answers = [Answer("put", self.tr("Put my name"), "tick")]
        question = Question(
            self.tr("What name?"), said, answers, answered, words_label=self.tr("Your name, as you like it")
        )
        question.add_way_back(self._desk.doors.back)
        question.body.addWidget(settings_and_help(self._desk.doors))
        self._desk.doors.open_page(lambda: question)

    def _remove_name(self) -> None:
        self._following.remove_name(self._press_id)

    def _remove_words(self) -> None:
        self._following.remove_words(self._press_id)

    def _say_it(self) -> None:
        self._desk.reading.say(SPEAKER.say(CONTEXT, CARDS["point"]))

    @override
    def opened(self) -> None:
        begin_in_sight(self)

    @override
    def closing(self) -> bool:
        return self._desk.attempt(self._following.meeting.refuse_unless_kept)

    @override
    def closed(self) -> None:
        self._bridge.close()
