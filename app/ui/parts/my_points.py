"""My points: what I pressed, how far each has come, and what I can do about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.following import MyPress
from app.ui.announce import announcer_of
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.page import clear, row
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words.pressing import CONTEXT, HEARD, OUTCOMES, PRESSED, STATES

SHOWN = 3


class MyPoints(QWidget):
    """The newest press first, with its buttons; older ones below."""

    take_back_asked = Signal(str)
    show_asked = Signal(str)
    say_asked = Signal(str)
    words_added = Signal(str, str)
    words_typed = Signal(str, str)
    words_removal_asked = Signal(str)
    heard_said = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        self._shown: tuple[object, ...] = ("nothing yet",)
        self._all = False
        self._answered: frozenset[str] | None = None
        self._writing = self._closing = ""
        self._drafts: dict[str, str] = {}
        self._field: Field | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, mine: Sequence[MyPress], answers: dict[str, str], drafts: dict[str, str]) -> None:
        """Draw my presses. `answers`: a co-chair's words, by press. `drafts`: what I was typing, by press."""
        key = (tuple(mine), tuple(sorted(answers.items())), self._all, self._writing, self._closing)
        if key == self._shown:
            return
        self._shown, self._drafts = key, dict(drafts)
        self._tell_answered(mine)
        had_focus, place = self._focus_name(), self._typing_place()
        clear(self._body)
        newest = [press for press in reversed(mine) if press.state != "taken_back"]
        if not newest:
            self._body.addWidget(Text(self.tr("No points yet")))
        for press in newest if self._all else newest[:SHOWN]:
            self._add(press, answers.get(press.press.id, ""))
        if len(newest) > SHOWN:
            more = BigButton(self.tr("Fewer points") if self._all else self.tr("All my points"))
            more.clicked.connect(lambda: self._toggle(mine, answers))
            self._body.addWidget(row(more))
        self._give_focus(had_focus)
        if self._field is not None and place is not None:
            self._field.go_on_at(place)

    def _tell_answered(self, mine: Sequence[MyPress]) -> None:
        """Say once that a point of mine has an answer; not that of one that was answered before I came."""
        before, now = self._answered, frozenset(m.press.id for m in mine if m.state == "answered" and m.press.is_point)
        self._answered = now
        window = announcer_of(self)
        if window is not None and before is not None and now - before:
            window.announce(self.tr("Your point has an answer."))

    def _typing_place(self) -> int | None:
        """Keep what stands in the field while all is drawn anew. Returns the place in it; None if it was not there."""
        field, self._field = self._field, None
        if field is None or field.objectName() != self._writing:
            return None
        self._drafts[self._writing] = field.words()
        return field.place()

    def _toggle(self, mine: Sequence[MyPress], answers: dict[str, str]) -> None:
        self._all = not self._all
        self.show_state(mine, answers, self._drafts)

    def _add(self, mine: MyPress, answer: str) -> None:
        press = mine.press
        mark = "! " if mine.state == "not_kept" else "✓ "
        state = SPEAKER.say(CONTEXT, STATES[mine.state])
        ended = "" if state.endswith(".") else "."
        self._body.addWidget(Text(f"{mark}{state}{ended} {SPEAKER.say(CONTEXT, PRESSED[press.meaning])}"))
        if mine.words:
            self._body.addWidget(Text(self.tr("Your words: {0}").format(mine.words), factor=0.83))
        if mine.state == "answered" and press.outcome is not None and press.meaning != "pause":
            self._body.addWidget(Text(f"{SPEAKER.say(CONTEXT, OUTCOMES[press.outcome])}. {answer}".strip(), bold=True))
        if mine.waits:
            self._add_buttons(mine)
        elif mine.can_be_closed:
            self._add_heard(press.id, self._take_back(press.id))
        elif mine.can_be_taken_back:
            self._body.addWidget(row(self._take_back(press.id)))

    def _add_buttons(self, mine: MyPress) -> None:
        press_id, meaning = mine.press.id, mine.press.meaning
        back = self._take_back(press_id)
        show = self._button(self.tr("Show it"), lambda: self.show_asked.emit(meaning))
        say = self._button(self.tr("Say it"), lambda: self.say_asked.emit(meaning))
        buttons = [back, show, say]
        if meaning != "pause":
            buttons.insert(1, self._button(self.tr("Add words"), lambda: self._write(press_id)))
        if mine.words:
            take_out = self._button(self.tr("Take my words out"), lambda: self.words_removal_asked.emit(press_id))
            buttons.append(take_out)
        if mine.can_be_closed and self._closing != press_id:
            buttons.append(self._button(self.tr("Say if I was heard"), lambda: self._ask_if_heard(press_id)))
        self._body.addWidget(row(*buttons, gap=6))
        if self._writing == press_id:
            self._add_field(press_id)
        if mine.can_be_closed and self._closing == press_id:
            self._add_heard(press_id)

    def _add_field(self, press_id: str) -> None:
        field = Field(self.tr("Your words (you can leave this empty)"), lines=2)
        field.setObjectName(press_id)
        field.set_words(self._drafts.get(press_id, ""))
        self._field = field
        field.typed.connect(lambda words: self.words_typed.emit(press_id, words))
        keep = self._button(self.tr("Send my words"), lambda: self._send(press_id, field.words()))
        leave = self._button(self.tr("Close"), lambda: self._write(""))
        self._body.addWidget(field)
        self._body.addWidget(row(keep, leave, gap=6))
        field.input.setFocus()

    def _write(self, press_id: str) -> None:
        self._writing = press_id
        self._shown = ("again",)
        self.words_typed.emit("", "")

    def _ask_if_heard(self, press_id: str) -> None:
        self._closing = press_id
        self.words_typed.emit("", "")
        yes = SPEAKER.say(CONTEXT, HEARD["yes"])
        self._give_focus(yes)

    def _send(self, press_id: str, words: str) -> None:
        self._writing = ""
        self._shown = ("again",)
        self.words_added.emit(press_id, words)

    def _take_back(self, press_id: str) -> BigButton:
        return self._button(self.tr("Take it back"), lambda: self.take_back_asked.emit(press_id))

    def _add_heard(self, press_id: str, *more: BigButton) -> None:
        self._body.addWidget(Text(self.tr("Were you heard?")))
        buttons = [
            self._button(SPEAKER.say(CONTEXT, words), lambda code=code: self.heard_said.emit(press_id, code))
            for code, words in HEARD.items()
        ]
        self._body.addWidget(row(*buttons, *more, gap=6))

    def _button(self, words: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, factor=0.83)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _focus_name(self) -> str:
        inside = self.focusWidget()
        return inside.accessibleName() if inside is not None and inside.hasFocus() else ""

    def _give_focus(self, name: str) -> None:
        if name:
            same = next(
                (b for b in self.findChildren(BigButton) if b.accessibleName() == name and not b.isHidden()), None
            )
            if same is not None:
                same.setFocus()
