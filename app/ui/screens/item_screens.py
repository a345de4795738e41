"""The screens that open above an item: pictures, suggestions, a preview, the check by people, our words, minutes."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from app.domain.agenda import EasyCheck, EasyLine
from app.domain.errors import MeetingError
from app.domain.glossary import Term
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
from app.ui.screens.question import Answer, Question
from app.ui.screens.suggestions import SuggestionsPage
from app.ui.stack import stack_of
from app.ui.ways_on import settings_and_help


class SayMeaning(Protocol):
    """Says in the easy words what a word means. `is_chosen`: a person chose that among several meanings."""

    def __call__(self, term: Term, *, is_chosen: bool) -> None:
        """Say it."""
        ...


class ItemScreens(QObject):
    """Opens them with what they need. `page` is the item's screen, which comes back when they are done."""

    def __init__(self, desk: Desk, agenda: AgendaDesk, writing: WritingEasy, page: Page) -> None:
        super().__init__(page)
        self._desk, self._agenda, self._writing, self._page = desk, agenda, writing, page

    def choose_picture(self, at: int) -> None:
        """Choose the picture of a line, or of the item as a whole (`WHOLE`)."""
        writing, words = self._writing, self._writing.words_at(at)
        wish = PictureWish(
            words,
            writing.picture_at(at),
            writing.picture_before(at),
            writing.pictures_used(at),
            self._desk.house.group.suggesting.picture_choices(words, self._agenda.draft),
        )
        self._open(ChoosePicturePage(self._desk, wish, lambda picture: writing.choose_picture(at, picture)))

    def explain(self, word: str, say: SayMeaning) -> None:
        """Say what a word means; where it may mean several things, ask which, and where nobody knows, ask for it."""
        terms = self._desk.house.glossary.choosing(self._agenda.draft.meanings).look_up(word)
        if not terms:
            self._open(OurWordsPage(self._desk, word))
        elif len(terms) == 1:
            say(terms[0], is_chosen=False)
        else:
            self._ask_meaning(terms, say)

    def _ask_meaning(self, terms: Sequence[Term], say: SayMeaning) -> None:
        stack, page = stack_of(self._page), self._page

        def answered(code: str, _words: str) -> None:
            stack.close_above(page)
            say(terms[int(code)], is_chosen=True)

        answers = [
            Answer(str(at), term.expansion or term.term, "jargon", term.explanation) for at, term in enumerate(terms)
        ]
        title = self.tr("What does {0} mean here?").format(terms[0].letters)
        question = Question(title, [self.tr("It may mean several things. Ask, if you do not know.")], answers, answered)
        question.add_way_back(self._desk.doors.back)
        question.body.addWidget(settings_and_help(self._desk.doors))
        self._open(question)

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
