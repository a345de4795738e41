"""Choose a picture for some words: by looking for a word, no picture, a photo of our own, or a folder of pictures."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.pictures import Picture, PictureIndex
from app.override import override
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.page import Page, clear, foot_row, row
from app.ui.parts.panel import Panel
from app.ui.parts.picture_button import PictureButton
from app.ui.parts.text import Heading, Text
from app.ui.screens.own_pictures import Asked, OwnPicturesPage
from app.ui.stack import stack_of
from app.ui.ways_on import settings_and_help

SHOWN = 18

Chosen = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class PictureWish:
    """What a picture is for.

    Shape: `words` of the line; `now`: the picture it has; `before`: the picture the agenda has for the same words;
    `used`: the words that each picture stands for elsewhere in the agenda; `ideas`: pictures that may fit.
    `may_bring`: a picture of our own may be brought too.
    """

    words: str
    now: str = ""
    before: str = ""
    used: dict[str, str] = field(default_factory=dict[str, str])
    ideas: tuple[Picture, ...] = ()
    may_bring: bool = True


class ChoosePicturePage(Page):
    """Big pictures, each with its words. Pressing one chooses it and goes back."""

    def __init__(self, desk: Desk, wish: PictureWish, chosen: Chosen, asked: Asked | None = None) -> None:
        super().__init__(self.tr("Choose a picture"))
        self._desk, self._wish, self._chosen, self._asked = desk, wish, chosen, asked
        self._word = Field(self.tr("Look for a word"), help_words=self.tr("Like bus, money or home."))
        self._said = Text("", bold=True)
        self._pictures = row(gap=12)
        self._more = BigButton(self.tr("Show more pictures"), picture="add", factor=0.92)
        self._limit = SHOWN
        self._word.typed.connect(lambda _words: self._look_anew())
        self._more.clicked.connect(lambda _checked=False: self._show_more())
        self._lay_out()
        self._show()
        self.first = self._word.input

    def _lay_out(self) -> None:
        words = Panel()
        words.body.addWidget(Text(self.tr("The words are:"), factor=0.83))
        words.body.addWidget(Text(self._wish.words, bold=True))
        self.body.addWidget(words)
        if not self._wish.words:
            words.hide()
        self.body.addWidget(self._word)
        self.body.addWidget(self._said)
        self.body.addWidget(self._pictures)
        self.body.addWidget(row(self._more))
        if self._wish.may_bring:
            self.body.addWidget(Heading(self.tr("Or bring your own"), factor=1.1))
            self.body.addWidget(row(self._way("photo"), self._way("folder")))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        none = BigButton(self.tr("No picture"), picture="remove", factor=0.92)
        back = BigButton(self.tr("Back"), picture="back", factor=0.92)
        none.clicked.connect(lambda _checked=False: self._choose(""))
        back.clicked.connect(lambda _checked=False: self._desk.doors.back())
        self.foot.addWidget(foot_row(none, back))

    @override
    def opened(self) -> None:
        bring_focus_into_sight(self)

    def _way(self, kind: str) -> BigButton:
        words = {"photo": self.tr("My own photo"), "folder": self.tr("A folder of pictures")}[kind]
        button = BigButton(words, picture="with_pictures", factor=0.92)
        button.clicked.connect(lambda _checked=False: self._bring(kind))
        return button

    def _bring(self, kind: str) -> None:
        """Open the page for pictures of our own; a photo that was brought is chosen at once."""

        def brought(picture: Picture) -> None:
            self._desk.doors.back()
            self._choose(picture.id)

        stack_of(self).open(OwnPicturesPage(self._desk, kind, brought, self._asked))

    def _look_anew(self) -> None:
        self._limit = SHOWN
        self._show()
        if self._said.text():
            self._desk.announcer.announce(self._said.text())

    def _show_more(self) -> None:
        self._limit += SHOWN
        self._show()

    def _show(self) -> None:
        """Show what was found; before anything is looked for, what the words of the line may mean."""
        index, word = self._desk.shelf.index, self._word.words().strip()
        found = list(index.search(word)) if word else self._first_ideas(index)
        grid = self._pictures.layout()
        if grid is not None:
            clear(grid)
            for picture in found[: self._limit]:
                grid.addWidget(self._button(picture))
        self._more.setVisible(len(found) > self._limit)
        self._said.setText(self._what_was_found(word, len(found)))

    def _what_was_found(self, word: str, count: int) -> str:
        if not word:
            return self.tr("Maybe one of these:") if count else ""
        if not count:
            return self.tr("No picture for this. Try another word.")
        return self.tr("1 picture") if count == 1 else self.tr("{0} pictures").format(count)

    def _first_ideas(self, index: PictureIndex) -> list[Picture]:
        """Return the picture that the same words have elsewhere, the one chosen now, then those that may fit."""
        first = [index.by_id(picture_id) for picture_id in (self._wish.before, self._wish.now)]
        found = [*(picture for picture in first if picture is not None), *self._wish.ideas]
        return list(dict.fromkeys(found))

    def _button(self, picture: Picture) -> PictureButton:
        meaning = picture.words[0] if picture.words else picture.alt
        button = PictureButton(meaning, picture=picture.id, big=True)
        button.setFixedWidth(round(button.sizeHint().height() * 1.15))
        hint = self._hint(picture)
        button.say(meaning, hint)
        button.setAccessibleName(self.tr("{0}. It shows: {1}").format(meaning, picture.alt))
        button.is_strong = picture.id == self._wish.now
        button.clicked.connect(lambda _checked=False: self._choose(picture.id))
        return button

    def _hint(self, picture: Picture) -> str:
        if picture.id == self._wish.now:
            return self.tr("Chosen now")
        if picture.id == self._wish.before:
            return self.tr("You have it for these words")
        if picture.id in self._wish.used:
            return self.tr("It means something else here: {0}").format(self._wish.used[picture.id])
        return ""

    def _choose(self, picture_id: str) -> None:
        self._chosen(picture_id)
        self._desk.doors.back()
