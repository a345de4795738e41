"""The screens that open above an item: pictures, suggestions, a preview, the check by people, our words, minutes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.domain.agenda import EasyCheck, EasyLine
from app.domain.errors import MeetingError
from app.services.agenda_desk import AgendaDesk
from app.services.writing_easy import WritingEasy
from app.ui.desk import Desk
from app.ui.offers import offers_for
from app.ui.parts.page import Page
from app.ui.remark_words import mend_for
from app.ui.screens.agenda_questions import AgendaQuestions
from app.ui.screens.checked_by_people import CheckedByPeoplePage
from app.ui.screens.choose_picture import ChoosePicturePage, PictureWish
from app.ui.screens.item_preview import ItemPreviewPage
from app.ui.screens.our_words import OurWordsPage
from app.ui.screens.suggestions import SuggestionsPage
from app.ui.stack import stack_of


class ItemScreens(QObject):
    """Opens them with what they need. `page` is the item's screen, which comes back when they are done."""

    def __init__(self, desk: Desk, agenda: AgendaDesk, writing: WritingEasy, page: Page) -> None:
        super().__init__(page)
        self._desk, self._agenda, self._writing, self._page = desk, agenda, writing, page

    def choose_picture(self, at: int) -> None:
        """Choose the picture of a line."""
        writing, line = self._writing, self._writing.item.easy[at]
        wish = PictureWish(
            line.words,
            line.picture,
            writing.picture_before(at),
            writing.pictures_used(at),
            self._desk.house.group.suggesting.picture_choices(line.words, self._agenda.draft),
        )
        self._open(ChoosePicturePage(self._desk, wish, lambda picture: writing.choose_picture(at, picture)))

    def suggest(self) -> None:
        """Offer easy words beside the full words."""
        offers = offers_for(self._desk, self._agenda.draft, self._writing.item)
        self._open(SuggestionsPage(self._desk, offers, self._use, self._agenda.undo))

    def _use(self, lines: Sequence[EasyLine]) -> None:
        self._writing.add_lines(len(self._writing.item.easy), lines)

    def preview(self) -> None:
        """Show the item as people will see it."""
        self._open(ItemPreviewPage(self._desk, self._writing.item, self._agenda.draft.meanings))

    def our_words(self) -> None:
        """Show the group's own words."""
        self._open(OurWordsPage(self._desk))

    def check_by_people(self) -> None:
        """Let people say that the easy words are right."""
        item = self._writing.item
        if not any(line.words.strip() for line in item.easy):
            self._desk.tell(MeetingError("no_easy_words"))
            return
        today = self._desk.house.clock.utc().astimezone().date()
        self._open(CheckedByPeoplePage(self._desk, item, today, self._say_checked))

    def _say_checked(self, check: EasyCheck) -> None:
        item_id = self._writing.item_id
        self._agenda.do(lambda making: making.say_checked(item_id, check))

    def set_minutes(self, minutes: int | None) -> None:
        """Give the item so many minutes; where they are not free, ask who loses them."""
        questions = AgendaQuestions(self._desk, self._agenda, self._page, stack_of(self._page))
        questions.set_minutes(self._writing.item_id, minutes)

    def mend(self, code: str) -> None:
        """Do what a finding about fairness offers; where it must be asked, what experts by experience say."""
        mend = mend_for(self._writing.item, self._agenda, code)
        if mend is not None:
            AgendaQuestions(self._desk, self._agenda, self._page, stack_of(self._page)).mend(mend)

    def _open(self, page: Page) -> None:
        stack_of(self._page).open(page)
