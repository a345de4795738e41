"""How we treat each other: the rules of a meeting, one idea a line, each with its picture."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.agenda import EasyLine
from app.override import override
from app.services.agenda_desk import AgendaDesk
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.easy_line_row import EasyLineRow, ShownLine
from app.ui.parts.page import Page, foot_row, row
from app.ui.parts.text import Text
from app.ui.screens.choose_picture import ChoosePicturePage, PictureWish
from app.ui.stack import PageStack
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.templates import ground_rules

Rules = tuple[EasyLine, ...]


class GroundRulesPage(Page):
    """Everything can be done by keyboard; each change is kept at once and can be undone on the agenda."""

    def __init__(self, desk: Desk, agenda: AgendaDesk, stack: PageStack) -> None:
        super().__init__(self.tr("Our rules"))
        self._desk, self._agenda, self._stack = desk, agenda, stack
        self._rows: list[EasyLineRow] = []
        self.body.addWidget(Text(self.tr("How do we treat each other? Agree on it together.")))
        self._ours = self._button(self.tr("Use our ready-made rules"), "agreement", self._use_ready_made)
        self._none = Text(self.tr("There are no rules yet."))
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        self._add = self._button(self.tr("Add a rule"), "add", lambda: self._add_lines(len(self._now), [""]))
        self._undo = self._button(self.tr("Undo"), "back", self._undo_last)
        done = self._button(self.tr("Back to the agenda"), "back", desk.doors.back)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.body.addWidget(row(self._ours, self._add))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        self.foot.addWidget(foot_row(done, self._undo))
        agenda.listen(self._show)
        self._show()
        self.first: QWidget | None = self._ours if not self._now else self._rows[0].words

    def _button(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.clicked.connect(lambda _checked=False: do())
        return button

    @property
    def _now(self) -> Rules:
        return self._agenda.draft.rules

    # --- what a person does

    def _keep(self, rules: Rules, typing: object = None) -> None:
        self._desk.attempt(lambda: self._agenda.do(lambda making: making.change_meeting(typing, rules=rules)))

    def _use_ready_made(self) -> None:
        self._keep(ground_rules(SPEAKER))
        self._rows[0].words.setFocus()

    def _type(self, at: int, words: str) -> None:
        if at < len(self._now) and self._now[at].words != words:
            self._keep(self._with(at, replace(self._now[at], words=words)), ("rule", at))

    def _add_lines(self, at: int, words: Sequence[str]) -> None:
        self._flush()
        self._keep((*self._now[:at], *(EasyLine(one) for one in words), *self._now[at:]))
        self._rows[at + len(words) - 1].words.setFocus()

    def _move(self, at: int, by: int) -> None:
        self._flush()
        to, rules = at + by, list(self._now)
        if not 0 <= to < len(rules):
            self._desk.announcer.announce(self.tr("It cannot go further."))
            return
        rules[at], rules[to] = rules[to], rules[at]
        self._keep(tuple(rules))
        self._rows[to].words.setFocus()
        self._desk.announcer.announce(self.tr("It is number {0} now.").format(to + 1))

    def _remove(self, at: int) -> None:
        self._flush()
        self._keep((*self._now[:at], *self._now[at + 1 :]))
        (self._rows[max(0, at - 1)].words if self._rows else self._add).setFocus()
        self._desk.announcer.announce(self.tr("The rule is taken away. Undo brings it back."))

    def _choose_picture(self, at: int) -> None:
        self._flush()
        line = self._now[at]

        def chosen(picture: str) -> None:
            if at < len(self._now):
                self._keep(self._with(at, replace(self._now[at], picture=picture)))

        wish = PictureWish(line.words, line.picture)
        self._stack.open(ChoosePicturePage(self._desk, wish, chosen))

    def _undo_last(self) -> None:
        self._flush()
        self._agenda.undo()
        self._desk.announcer.announce(self.tr("The last change is undone."))

    def _with(self, at: int, line: EasyLine) -> Rules:
        return (*self._now[:at], line, *self._now[at + 1 :])

    # --- what is shown

    def _show(self) -> None:
        while len(self._rows) > len(self._now):
            gone = self._rows.pop()
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(self._now):
            self._rows.append(self._new_row(len(self._rows)))
            self._list.addWidget(self._rows[-1])
        for shown, line in zip(self._rows, self._now, strict=True):
            picture = self._desk.shelf.index.by_id(line.picture) if line.picture else None
            meaning = picture.words[0] if picture is not None and picture.words else ""
            shown.show_line(ShownLine(line.words, line.picture if picture else "", meaning))
        self._none.setVisible(not self._now)
        self._ours.setVisible(not self._now)
        self._undo.setVisible(self._agenda.making.can_undo)

    def _new_row(self, at: int) -> EasyLineRow:
        new = EasyLineRow(at + 1)
        new.typed.connect(lambda words: self._type(at, " ".join(words.split())))
        new.picture_asked.connect(lambda: self._choose_picture(at))
        new.move_asked.connect(lambda by: self._move(at, by))
        new.below_asked.connect(lambda words: self._add_lines(at + 1, words))
        new.removal_asked.connect(lambda: self._remove(at))
        return new

    def _flush(self) -> None:
        for shown in self._rows:
            shown.words.flush()

    @override
    def closed(self) -> None:
        self._flush()
        self._agenda.forget(self._show)
