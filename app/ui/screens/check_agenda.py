"""What we understood, looked at while the meeting is on: nothing can be changed here, but it can be called right."""

from collections.abc import Callable

from app.domain.agenda import DraftItem
from app.domain.errors import MeetingError
from app.domain.live import Item
from app.services.live_meeting import LiveMeeting
from app.services.reviewing import Row
from app.services.unchecked_agenda import UncheckedAgenda
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, row
from app.ui.parts.review_row import ReviewRow
from app.ui.parts.text import Text
from app.ui.showing import show_in_place
from app.ui.ways_on import settings_and_help


class CheckAgendaPage(Page):
    """The items of a meeting that began from an unchecked agenda; *This is right* ends that."""

    def __init__(self, desk: Desk, live: LiveMeeting, done: Callable[[], object]) -> None:
        super().__init__(self.tr("What we understood"))
        self._desk, self._done = desk, done
        self._unchecked = UncheckedAgenda(desk.house.prepare, live.meeting.id)
        is_unchecked = self._unchecked.is_unchecked
        said = self.tr("Nobody has checked these items yet.") if is_unchecked else self.tr("A person checked this.")
        self.body.addWidget(Text(said, bold=True))
        for at, item in enumerate(live.state.on_agenda()):
            line = ReviewRow(Row(at, _as_draft(live, item), is_right=not is_unchecked), says_unchecked=True)
            line.change.hide()
            self.body.addWidget(line)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors, with_back=True))
        right = BigButton(self.tr("This is right"), picture="tick")
        close = BigButton(self.tr("Close"), picture="close")
        show_in_place(right, is_unchecked)
        right.clicked.connect(self._say_right)
        close.clicked.connect(lambda _checked=False: self._done())
        self.foot.addWidget(row(right, close, gap=6))
        self.first = right if is_unchecked else close

    def _say_right(self) -> None:
        try:
            self._unchecked.say_right()
        except MeetingError as error:
            self._desk.tell(error)
            return
        self._done()


def _as_draft(live: LiveMeeting, item: Item) -> DraftItem:
    text = live.texts.get(item.id)
    return DraftItem(
        title=text.title if text is not None else "",
        number=text.number if text is not None else None,
        lead=text.lead if text is not None else None,
        minutes=item.minutes,
        purpose=item.purpose,
        kind=item.kind,
        asked_by=item.asked_by,
    )
