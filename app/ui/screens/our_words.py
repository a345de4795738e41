"""The group's own words: what they mean here, added, changed, taken away, and shared as a list."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import MeetingError
from app.domain.glossary import Term
from app.domain.word_list import WordsComparison
from app.override import override
from app.ui.computer_files import ask_for_file, ask_where_to_save
from app.ui.desk import Desk
from app.ui.group_damage import tell_damage
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.page import Page, clear, foot_row, row
from app.ui.parts.panel import Panel
from app.ui.parts.set_aside_note import SetAsideNote
from app.ui.parts.text import Text
from app.ui.parts.word_fields import WordFields
from app.ui.screens.replacing import save_where_chosen
from app.ui.screens.words_list import WordsListPage
from app.ui.stack import stack_of
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.problems import words_for

Asked = Callable[[QWidget, str], str]
ENDING = ".csv"
LIST = f"CSV (*{ENDING})"
SHOWN = 30


def ask_which_list(parent: QWidget, title: str) -> str:
    """Ask which list to take. Returns "" if nothing was chosen."""
    return ask_for_file(parent, title, LIST)


def ask_where_to(parent: QWidget, title: str) -> str:
    """Ask where to save our words. Returns "" if nothing was chosen."""
    return ask_where_to_save(parent, title, f"our-words{ENDING}", LIST)


class OurWordsPage(Page):
    """
    The group's wording wins everywhere, at once, also during a meeting.

    `word`: one to add now; "SAR (data)" is "SAR" with that one of its meanings.
    """

    def __init__(
        self, desk: Desk, word: str = "", which_list: Asked = ask_which_list, where_to: Asked = ask_where_to
    ) -> None:
        super().__init__(self.tr("Our words"))
        self._desk, self._words = desk, desk.house.group.words
        self._which_list, self._where_to = which_list, where_to
        self._changing = ""
        self._gone: Term | None = None
        self._make_parts()
        self._lay_out()
        self._show()
        self.first = self._add
        if word:
            self._open_word(word)
            self.first = self._fields.first

    def _make_parts(self) -> None:
        self._add = BigButton(self.tr("Add a word"), picture="add", factor=0.92)
        self._fields = WordFields()
        self._back_again = BigButton("", picture="back", factor=0.92)
        self._find = Field(self.tr("Look for a word"))
        self._count = Text("")
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._save = BigButton(self.tr("Save as a list"), picture="print", factor=0.92)
        self._take = BigButton(self.tr("Take a list"), picture="folder", factor=0.92)
        self._done = BigButton(self.tr("Done"), picture="tick", factor=0.92)
        self._fields.hide()
        self._back_again.hide()

    def _lay_out(self) -> None:
        damage = SetAsideNote(of_words=True)
        self.body.addWidget(damage)
        tell_damage(damage, self._words, self._add.setFocus)
        self.body.addWidget(Text(self.tr("Words that your group uses, and what they mean here.")))
        self.body.addWidget(row(self._add))
        self.body.addWidget(self._fields)
        self.body.addWidget(row(self._back_again))
        self.body.addWidget(self._find)
        self.body.addWidget(self._count)
        self.body.addLayout(self._list)
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        self.foot.addWidget(foot_row(self._done, self._save, self._take))
        self._add.clicked.connect(lambda _checked=False: self._open(Term("", "", ""), is_new=True))
        self._fields.kept.connect(self._keep)
        self._fields.left.connect(self._close)
        self._back_again.clicked.connect(lambda _checked=False: self._take_back())
        self._find.typed.connect(lambda _words: self._show())
        self._save.clicked.connect(lambda _checked=False: self._save_list())
        self._take.clicked.connect(lambda _checked=False: self._take_list())
        self._done.clicked.connect(lambda _checked=False: self._desk.doors.back())

    # --- what a person does

    def _open(self, term: Term, *, is_new: bool) -> None:
        self._changing = "" if is_new else term.term
        self._fields.show_term(term, is_new=is_new)
        self._fields.show()
        self._fields.first.setFocus()

    def _open_word(self, word: str) -> None:
        """Open a word that the group has, or begin one with what we say of it."""
        asked = Term(word, "", "")
        found = self._desk.house.glossary.look_up(asked.letters)
        meant = [term for term in found if term.term == word] or found
        ours = next((term for term in (*meant, *found) if term in self._words.all()), None)
        ready = ours or (meant[0] if len(meant) == 1 else asked)
        self._open(ready, is_new=ours is None)

    def _close(self) -> None:
        self._fields.hide()
        self._add.setFocus()

    def _keep(self, term: Term) -> None:
        try:
            kept = self._words.change(self._changing, term) if self._changing else self._words.add(term)
        except MeetingError as error:
            self._fields.say(words_for(error, SPEAKER))
            self._desk.announcer.announce(words_for(error, SPEAKER), at_once=True)
            return
        self._close()
        self._show()
        self._desk.announcer.announce(self.tr("Kept: {0}").format(kept.term))

    def _remove(self, term: Term) -> None:
        if not self._desk.attempt(lambda: self._words.remove(term.term)):
            return
        self._gone = term
        self._back_again.say(self.tr("Take back: {0}").format(term.term))
        self._back_again.show()
        self._back_again.setFocus()
        self._show()
        self._desk.announcer.announce(self.tr("Taken away: {0}").format(term.term))

    def _take_back(self) -> None:
        gone = self._gone
        if gone is not None and self._desk.attempt(lambda: self._words.add(gone)):
            self._add.setFocus()
            self._back_again.hide()
            self._gone = None
            self._show()

    def _save_list(self) -> None:
        path = self._where_to(self, self.tr("Save as a list"))
        if path:
            save_where_chosen(self, path, ENDING, self._save_to)

    def _save_to(self, file: Path) -> None:
        self._desk.attempt(lambda: self._say_saved(self._words.export(file)))

    def _say_saved(self, count: int) -> None:
        one, many = self.tr("1 word is saved."), self.tr("{0} words are saved.").format(count)
        self._desk.announcer.announce(one if count == 1 else many)

    def _take_list(self) -> None:
        path = self._which_list(self, self.tr("Take a list"))
        if path:
            self._desk.attempt(lambda: self._look_at(self._words.preview(Path(path))))

    def _look_at(self, comparison: WordsComparison) -> None:
        stack_of(self).open(WordsListPage(self._desk, comparison))

    # --- what is shown

    def _show(self) -> None:
        every, word = self._words.all(), self._find.words().strip().casefold()
        found = [term for term in every if word in term.term.casefold()]
        clear(self._list)
        for term in found[:SHOWN]:
            self._list.addWidget(self._row(term))
        self._find.setVisible(len(every) > SHOWN)
        self._save.setVisible(bool(every))
        self._count.setText(self._count_words(len(every), len(found)))

    def _count_words(self, every: int, found: int) -> str:
        if not every:
            return self.tr("No words of your own yet. Add one that people often ask about.")
        if found > SHOWN:
            return self.tr("{0} words. The first {1} are here. Look for the others.").format(found, SHOWN)
        return self.tr("1 word") if found == 1 else self.tr("{0} words").format(found)

    def _row(self, term: Term) -> Panel:
        panel = Panel()
        panel.body.addWidget(Text(f"{term.term}: {term.expansion}" if term.expansion else term.term, bold=True))
        if term.explanation:
            panel.body.addWidget(Text(term.explanation))
        change = self._small(self.tr("Change"), self.tr("Change: {0}").format(term.term), "settings")
        change.clicked.connect(lambda _checked=False: self._open(term, is_new=False))
        away = self._small(self.tr("Take away"), self.tr("Take away: {0}").format(term.term), "remove")
        away.clicked.connect(lambda _checked=False: self._remove(term))
        panel.body.addWidget(row(change, away, gap=6))
        return panel

    def _small(self, words: str, name: str, picture: str) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.83)
        button.is_quiet = True
        button.setAccessibleName(name)
        return button

    @override
    def opened(self) -> None:
        """A list may have been taken."""
        self._show()
        bring_focus_into_sight(self)

    @override
    def escape(self) -> bool:
        """Close the fields first."""
        was_open = not self._fields.isHidden()
        if was_open:
            self._close()
        return was_open
