"""Bring pictures of our own: one photo with its words, or a whole folder with a list."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import MeetingError
from app.domain.pictures import Picture, PictureWords
from app.override import override
from app.services.group_pictures import PictureFolderReport, RefusedPicture
from app.ui.computer_files import ask_for_file, ask_for_folder
from app.ui.desk import Desk
from app.ui.group_damage import tell_damage
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.in_sight import bring_focus_into_sight
from app.ui.parts.page import Page, clear, foot_row, row
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.parts.set_aside_note import SetAsideNote
from app.ui.parts.text import Text
from app.ui.tasks import Tasks
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.problems import words_for

Asked = Callable[[QWidget, str], str]
"""Asks the person for a file or a folder, with a title. Returns its path, or ""."""
PHOTOS = "*.png *.jpg *.jpeg *.svg"
REFUSED_SHOWN = 8


def ask_for_photo(parent: QWidget, title: str) -> str:
    """Ask which photo. Returns "" if nothing was chosen."""
    return ask_for_file(parent, title, f"{title} ({PHOTOS})")


class OwnPicturesPage(Page):
    """`kind` is "photo" or "folder". A photo needs words and what it shows, for people who do not see it."""

    def __init__(self, desk: Desk, kind: str, brought: Callable[[Picture], object], asked: Asked | None = None) -> None:
        super().__init__(self.tr("My own photo") if kind == "photo" else self.tr("A folder of pictures"))
        self._desk, self._kind, self._brought = desk, kind, brought
        self._ask = asked or (ask_for_photo if kind == "photo" else ask_for_folder)
        self._tasks = Tasks(self)
        self._path = ""
        self._is_busy = False
        self._file = BigButton(self._choose_words(), picture="folder")
        self._file.clicked.connect(lambda _checked=False: self._choose())
        self._chosen = Text("", bold=True)
        self._means = Field(self.tr("What does it mean?"), help_words=self.tr("A word or two, like: our day centre."))
        self._shows = Field(
            self.tr("What can be seen?"), help_words=self.tr("For people who cannot see it. Write no names.")
        )
        self._allows = Field(
            self.tr("Who allows us to use it?"),
            help_words=self.tr("It is printed on the paper. You may leave it empty."),
        )
        self._trouble = Text("", bold=True)
        self._report = Panel()
        self._lay_out()
        self.first = self._file

    def _choose_words(self) -> str:
        return self.tr("Choose a photo") if self._kind == "photo" else self.tr("Choose a folder")

    def _lay_out(self) -> None:
        damage = SetAsideNote(of_words=False)
        self.body.addWidget(damage)
        tell_damage(damage, self._desk.house.group.pictures, self._file.setFocus)
        for words in self._said():
            self.body.addWidget(Text(words))
        self.body.addWidget(row(self._file))
        self.body.addWidget(self._chosen)
        fields = (self._means, self._shows, self._allows) if self._kind == "photo" else ()
        for part in (*fields, self._trouble, self._report):
            self.body.addWidget(part)
        for part in (self._chosen, self._trouble, self._report):
            part.hide()
        self.body.addStretch()
        self.body.addWidget(settings_and_help(self._desk.doors))
        use = BigButton(self._use_words(), picture="tick", factor=0.92)
        back = BigButton(self.tr("Back"), picture="back", factor=0.92)
        use.clicked.connect(lambda _checked=False: self._use())
        back.clicked.connect(lambda _checked=False: self._desk.doors.back())
        self.foot.addWidget(foot_row(use, back))

    @override
    def opened(self) -> None:
        bring_focus_into_sight(self)

    def _use_words(self) -> str:
        return self.tr("Use this photo") if self._kind == "photo" else self.tr("Take these pictures")

    def _said(self) -> tuple[str, ...]:
        if self._kind == "photo":
            return (
                self.tr("A photo of a place or a thing helps many people."),
                self.tr("Ask people before you use a photo of them."),
            )
        return (
            self.tr("For a set of pictures that your group may use."),
            self.tr("The folder needs a list, saved as CSV. Its columns: file, words, alt, licence."),
        )

    def _choose(self) -> None:
        path = self._ask(self, self._choose_words())
        if path:
            self._path = path
            self._chosen.setText(self.tr("Chosen: {0}").format(Path(path).name))
            self._chosen.show()
            (self._means.input if self._kind == "photo" else self._file).setFocus()

    def _use(self) -> None:
        if self._is_busy:
            return
        if not self._path:
            self._say(self._choose_first())
            return
        if self._kind == "photo":
            self._take_photo()
        else:
            self._is_busy = True
            self._say(self.tr("Looking at the pictures…"))
            folder, pictures = Path(self._path), self._desk.house.group.pictures
            self._tasks.run(lambda: pictures.import_folder(folder), self._taken, self._failed)

    def _choose_first(self) -> str:
        if self._kind == "photo":
            return self.tr("Please choose a photo first.")
        return self.tr("Please choose a folder first.")

    def _take_photo(self) -> None:
        words = tuple(word.strip() for word in self._means.words().split(",") if word.strip())
        said = PictureWords(words, self._shows.words(), self._allows.words())
        try:
            picture = self._desk.house.group.pictures.add_photo(Path(self._path), said)
        except MeetingError as error:
            self._say(words_for(error, SPEAKER))
            return
        self._brought(picture)

    def _taken(self, report: PictureFolderReport) -> None:
        self._is_busy = False
        self._desk.house.group.pictures.tell()
        self._say("")
        clear(self._report.body)
        taken, same = len(report.taken), len(report.same)
        said = self.tr("1 picture is here now.") if taken == 1 else self.tr("{0} pictures are here now.").format(taken)
        self._report.body.addWidget(Mark("tick" if taken else "hint", said))
        if same:
            again = self.tr("{0} of them were here before.").format(same)
            self._report.body.addWidget(Mark("hint", again, bold=False))
        for refused in report.refused[:REFUSED_SHOWN]:
            self._report.body.addWidget(Mark("warning", self._refused_words(refused), bold=False))
        if len(report.refused) > REFUSED_SHOWN:
            more = self.tr("{0} more could not be taken.").format(len(report.refused) - REFUSED_SHOWN)
            self._report.body.addWidget(Mark("warning", more, bold=False))
        self._report.show()
        self._desk.announcer.announce(said)

    def _refused_words(self, refused: RefusedPicture) -> str:
        why = words_for(MeetingError(refused.code, **refused.facts), SPEAKER)
        return self.tr("Row {0}, {1}: {2}").format(refused.row, refused.file, why)

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        if not isinstance(error, MeetingError):
            raise error
        self._say(words_for(error, SPEAKER))

    def _say(self, words: str) -> None:
        self._trouble.setText(f"! {words}" if words else "")
        self._trouble.setVisible(bool(words))
        if words:
            self._desk.announcer.announce(words, at_once=True)

    def closed(self) -> None:
        """Let nothing come home any more."""
        self._tasks.close()
