"""Hard words on Follow: after the card, which word it was, and what it means."""

from PySide6.QtCore import QObject

from app.domain.glossary import Term
from app.services.following import Following
from app.services.reading_aloud import Passage
from app.services.word_cards import WordCards
from app.ui.desk import Desk
from app.ui.parts.page import Page
from app.ui.parts.which_word import WhichWord
from app.words.word_cards import named


class FollowWords(QObject):
    """Joins the part to one person's side of a meeting. `page`: the screen that it stands on."""

    def __init__(self, desk: Desk, following: Following, page: Page) -> None:
        super().__init__(page)
        self._desk, self._following, self._page = desk, following, page
        self._cards = WordCards(following, lambda: desk.house.glossary)
        self._press = ""
        self.part = WhichWord()
        self.part.chosen.connect(self._say)
        self.part.told.connect(self._tell)
        self.part.searched.connect(lambda words: self.part.show_found(words, self._cards.search(words)))
        self.part.read_asked.connect(lambda words: desk.reading.read([Passage("hard word", words)]))
        self.part.left.connect(self._leave)

    def pressed(self, kept: str) -> None:
        """A card was pressed: if it is about words, ask which, calmly. The focus stays where it is. `kept`: told so."""
        asked = self._cards.asked()
        if asked is None or asked.id == self._press:
            self._desk.announcer.announce(kept)
            return
        self._press = asked.id
        self.part.ask(self._cards.words_of(asked.item))
        self._page.bring_up(self.part)
        question = self.tr("You can say which word is hard. It is at the top.")
        self._desk.announcer.announce(f"{kept} {question}")

    def show_state(self) -> None:
        """Where the card was taken back, ask no more."""
        state = self._following.meeting.state
        is_gone = state.phase == "ended" or (self._press and state.press(self._press).status == "taken_back")
        if is_gone and not self.part.isHidden():
            self._leave()

    def _say(self, term: Term) -> None:
        if self._desk.attempt(lambda: self._cards.say(self._press, term)):
            self.part.tell(term)
            self._told(named(term))

    def _tell(self, word: str) -> None:
        if self._desk.attempt(lambda: self._cards.tell(self._press, word)):
            self.part.tell_unknown(word)
            self._told(word)

    def _told(self, word: str) -> None:
        self._desk.announcer.announce(self.tr("The co-chairs see which word it was: {0}").format(word))

    def _leave(self) -> None:
        had_focus = self.part.isAncestorOf(self._page.window().focusWidget())
        self.part.hide()
        if had_focus and self._page.first is not None:
            self._page.first.setFocus()
