"""What a list of words would bring, before anything is taken: the group's own wording stays unless a person says so."""

from app.domain.glossary import Term
from app.domain.word_list import ChangedTerm, WordsComparison
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.page import Page, foot_row
from app.ui.parts.panel import Panel
from app.ui.parts.text import Heading, Text
from app.ui.parts.tick_box import TickBox
from app.ui.showing import show_in_place
from app.ui.ways_on import settings_and_help

SHOWN = 60


class WordsListPage(Page):
    """New words, words that are said in another way, and words that are the same."""

    def __init__(self, desk: Desk, comparison: WordsComparison) -> None:
        super().__init__(self.tr("What this list brings"))
        self._desk, self._comparison = desk, comparison
        self._boxes: list[tuple[TickBox, str]] = []
        self._add_new(comparison.new)
        self._add_changed(comparison.changed)
        if comparison.same:
            self.body.addWidget(Text(self._same_words(len(comparison.same))))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        take = BigButton(self.tr("Take these words"), picture="tick", factor=0.92)
        back = BigButton(self.tr("Leave it"), picture="back", factor=0.92)
        show_in_place(take, bool(comparison.new or comparison.changed))
        take.clicked.connect(lambda _checked=False: self._take())
        back.clicked.connect(lambda _checked=False: desk.doors.back())
        self.foot.addWidget(foot_row(take, back))
        self.first = back if take.isHidden() else take

    def _same_words(self, count: int) -> str:
        return self.tr("1 word is the same.") if count == 1 else self.tr("{0} words are the same.").format(count)

    def _add_new(self, terms: tuple[Term, ...]) -> None:
        if not terms:
            return
        count = len(terms)
        self.body.addWidget(
            Heading(self.tr("1 new word") if count == 1 else self.tr("{0} new words").format(count), factor=1.1)
        )
        panel = Panel()
        for term in terms[:SHOWN]:
            panel.body.addWidget(Text(_said(term)))
        if count > SHOWN:
            panel.body.addWidget(Text(self.tr("And {0} more.").format(count - SHOWN)))
        self.body.addWidget(panel)

    def _add_changed(self, pairs: tuple[ChangedTerm, ...]) -> None:
        if not pairs:
            return
        self.body.addWidget(Heading(self.tr("Said in another way"), factor=1.1))
        self.body.addWidget(Text(self.tr("Your words stay. Tick those where you want the new ones.")))
        for pair in pairs[:SHOWN]:
            panel = Panel()
            panel.body.addWidget(Text(pair.ours.term, bold=True))
            panel.body.addWidget(Text(self.tr("Your words: {0}").format(_meaning(pair.ours))))
            panel.body.addWidget(Text(self.tr("The list says: {0}").format(_meaning(pair.theirs))))
            box = TickBox(self.tr("Take what the list says"))
            box.setAccessibleName(self.tr("Take what the list says: {0}").format(pair.theirs.term))
            self._boxes.append((box, pair.theirs.term))
            panel.body.addWidget(box)
            self.body.addWidget(panel)
        if len(pairs) > SHOWN:
            self.body.addWidget(Text(self.tr("And {0} more, where your words stay.").format(len(pairs) - SHOWN)))

    def _take(self) -> None:
        ticked = {term for box, term in self._boxes if box.isChecked()}
        words = self._desk.house.group.words
        self._desk.attempt(lambda: self._say_taken(words.take(self._comparison, ticked)))

    def _say_taken(self, count: int) -> None:
        self._desk.doors.back()
        one, many = self.tr("1 word is taken."), self.tr("{0} words are taken.").format(count)
        self._desk.announcer.announce(one if count == 1 else many)


def _said(term: Term) -> str:
    return f"{term.term}: {_meaning(term)}"


def _meaning(term: Term) -> str:
    return ". ".join(part.rstrip(".") for part in (term.expansion, term.explanation) if part) + "."
