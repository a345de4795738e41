"""My points: what I pressed, how far each has come, and what I can do about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.following import MyPress
from app.ui.parts.big_button import BigButton
from app.ui.parts.field import Field
from app.ui.parts.own_words import OwnWords
from app.ui.parts.page import clear, row
from app.ui.parts.private_guard import PrivateGuard
from app.ui.parts.text import Text
from app.ui.press_words import said_about
from app.ui.words import SPEAKER
from app.words.pressing import CONTEXT, HEARD, OUTCOMES, PRESSED, SAID_HEARD, STATES

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
    place_asked = Signal(str, bool)
    """str: the press; bool: hold its place (True), or its owner is ready (False)."""
    more_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        self._shown: tuple[object, ...] = ("nothing yet",)
        self._all = False
        self._places: dict[str, tuple[Text, BigButton | None]] = {}
        self._writing = self._closing = ""
        self._drafts: dict[str, str] = {}
        self._field: Field | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, mine: Sequence[MyPress], drafts: dict[str, str]) -> None:
        """Draw my presses. `drafts`: what I was typing, by press."""
        key = (tuple(mine), self._all, self._writing, self._closing)
        if key == self._shown:
            return
        self._shown, self._drafts = key, dict(drafts)
        had_focus, place = self._focus_name(), self._typing_place()
        clear(self._body)
        self._places = {}
        newest = [press for press in reversed(mine) if press.state != "taken_back"]
        if not newest:
            self._body.addWidget(Text(self.tr("No points yet")))
        for press in newest if self._all else newest[:SHOWN]:
            self._add(press)
        if len(newest) > SHOWN:
            more = BigButton(self.tr("Fewer points") if self._all else self.tr("All my points"))
            more.clicked.connect(lambda: self._toggle(mine))
            self._body.addWidget(row(more))
        self._give_focus(had_focus)
        if self._field is not None and place is not None:
            self._field.go_on_at(place)

    def _typing_place(self) -> int | None:
        """Keep what stands in the field while all is drawn anew. Returns the place in it; None if it was not there."""
        field, self._field = self._field, None
        if field is None or field.objectName() != self._writing:
            return None
        self._drafts[self._writing] = field.words()
        return field.place()

    def _toggle(self, mine: Sequence[MyPress]) -> None:
        self._all = not self._all
        self.show_state(mine, self._drafts)

    def _add(self, mine: MyPress) -> None:
        press = mine.press
        state = Text(_state_words(mine))
        self._body.addWidget(state)
        self._add_what_is_said(mine)
        buttons = self._buttons(mine)
        if mine.can_be_closed and (not mine.waits or self._closing == press.id):
            buttons = [*self._heard_buttons(press.id), *buttons]
            self._body.addWidget(Text(self.tr("Were you heard?")))
        if buttons:
            self._body.addWidget(row(*buttons, gap=6))
        if mine.waits and self._writing == press.id:
            self._add_field(press.id)
        self._places[press.id] = (state, next(iter(buttons), None))

    def _add_what_is_said(self, mine: MyPress) -> None:
        press, about = mine.press, said_about(mine)
        if mine.words or mine.picture:
            self._body.addWidget(
                OwnWords(self.tr("Your words: {0}").format(mine.words) if mine.words else "", mine.picture)
            )
        if about:
            self._body.addWidget(Text(about, factor=0.83))
        if mine.is_asked_for:
            self._body.addWidget(Text(self.tr("They ask to hear it now."), bold=True))
        if press.outcome is not None and press.meaning != "pause" and mine.state in ("answered", "closed"):
            outcome = SPEAKER.say(CONTEXT, OUTCOMES[press.outcome])
            self._body.addWidget(Text(f"{outcome}. {mine.answer}".strip(), bold=True))
        if mine.state == "closed" and press.heard is not None:
            self._body.addWidget(Text(SPEAKER.say(CONTEXT, SAID_HEARD[press.heard]), factor=0.83))

    def _buttons(self, mine: MyPress) -> list[BigButton]:
        """Return what can be done with a press. Of a point the first things only; the rest is one press away."""
        press_id, meaning = mine.press.id, mine.press.meaning
        can_show = mine.is_live and (not mine.press.is_point or mine.is_alone)
        buttons: list[BigButton] = []
        if mine.can_be_taken_back:
            buttons.append(self._button(self.tr("Take it back"), lambda: self.take_back_asked.emit(press_id)))
        if mine.is_live and meaning != "pause":
            buttons.append(self._button(self.tr("Add words"), lambda: self._write(press_id)))
        if mine.can_keep_place:
            buttons.append(self._place_button(press_id, is_held=mine.press.is_held))
        if can_show:
            buttons.append(self._button(self.tr("Show it"), lambda: self.show_asked.emit(meaning)))
        if can_show and not mine.press.is_point:
            buttons.append(self._button(self.tr("Say it"), lambda: self.say_asked.emit(meaning)))
        if mine.words and not (mine.is_live and mine.press.is_point):
            take_out = self._button(self.tr("Take my words out"), lambda: self.words_removal_asked.emit(press_id))
            buttons.append(take_out)
        if mine.waits and mine.can_be_closed and self._closing != press_id:
            buttons.append(self._button(self.tr("Say if I was heard"), lambda: self._ask_if_heard(press_id)))
        if mine.press.is_point and mine.state != "taken_back":
            buttons.append(self._button(self.tr("More about this point"), lambda: self.more_asked.emit(press_id)))
        return buttons

    def _place_button(self, press_id: str, *, is_held: bool) -> BigButton:
        words = self.tr("I am ready now") if is_held else self.tr("Hold my place, I am thinking")
        return self._button(words, lambda: self.place_asked.emit(press_id, not is_held))

    def _heard_buttons(self, press_id: str) -> list[BigButton]:
        return [
            self._button(SPEAKER.say(CONTEXT, words), lambda code=code: self.heard_said.emit(press_id, code))
            for code, words in HEARD.items()
        ]

    def go_to(self, press_id: str) -> Text | None:
        """Show this press, give the focus to its first button, and return where it begins."""
        if press_id not in self._places and not self._all:
            self._all = True
            self.words_typed.emit("", "")
        state, button = self._places.get(press_id, (None, None))
        if button is not None:
            button.take_focus()
        return state

    def _add_field(self, press_id: str) -> None:
        field = Field(self.tr("Your words (you can leave this empty)"), lines=2)
        field.setObjectName(press_id)
        field.set_words(self._drafts.get(press_id, ""))
        self._field = field
        field.typed.connect(lambda words: self.words_typed.emit(press_id, words))
        guard = PrivateGuard(field)
        send = self.tr("Send my words")
        keep = self._button(send, lambda: guard.ask(lambda: self._send(press_id, field.words())))
        leave = self._button(self.tr("Close"), lambda: self._write(""))
        self._body.addWidget(field)
        self._body.addWidget(guard)
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


def _state_words(mine: MyPress) -> str:
    """Return how far a press has come, and what it was."""
    code = "pause_over" if mine.press.meaning == "pause" and mine.state == "answered" else mine.state
    mark = "! " if code == "not_kept" else "✓ "
    state = SPEAKER.say(CONTEXT, STATES[code])
    ended = "" if state.endswith(".") else "."
    return f"{mark}{state}{ended} {SPEAKER.say(CONTEXT, PRESSED[mine.press.meaning])}"
