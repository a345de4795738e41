"""The screen for the room: what everyone sees, on a second display or a window of its own. Nothing on it is pressed."""

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.domain.room_size import BASE_PX, Display, Fit, fitted, letter_px, ways_to_fit
from app.domain.room_view import RoomView, room_view
from app.domain.settings import Settings
from app.override import override
from app.services.easy_reading import view_lines
from app.services.live_meeting import LiveMeeting
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.drawing import longest_word
from app.ui.look import FAMILIES, Look, dress, look_from
from app.ui.parts.calm_shape import CalmShape
from app.ui.parts.room_parts import RoomHeading, RoomLine, RoomPicture
from app.ui.parts.text import Text
from app.ui.words import SPEAKER
from app.words.room import BESIDE, NOW, PICTURES, SAID, room_words, soon_words

EDGE = 0.04
HEADING = 1.2
HINT_PX = 18
LESSER = ("next", "points")
ONLY_LARGER = ("large heading", "large picture")
PICTURE_SHARE = 0.3
LEAST_PICTURE = 48
ROUNDED_UP = 2


class RoomScreen(QWidget):
    """
    Follows one meeting. Its letters are as large as the back row needs; its colours are those of the window beside it.

    Esc closes it, F11 fills the display or leaves it.
    """

    fit_changed = Signal()

    def __init__(self, desk: Desk, meeting: LiveMeeting, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Screen for the room"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk, self.meeting = desk, meeting
        self._bridge = MeetingBridge(meeting, self)
        self._view = RoomView("not_started")
        self._look = Look()
        self.fit = Fit(BASE_PX)
        self._told_for: int | None = None
        self._picture, self._shape = RoomPicture(), CalmShape(LEAST_PICTURE)
        self._heading = RoomHeading(factor=HEADING)
        self._said, self._soon, self._next, self._points = RoomLine(), RoomLine(bold=True), RoomLine(), RoomLine()
        self._hint = Text(self.tr("Esc closes this screen. F11 fills the display with it."))
        self._lay_out()
        for key, do in (("Esc", self.close), ("F11", self._turn_full)):
            QShortcut(QKeySequence(key), self).activated.connect(do)
        self._bridge.changed.connect(self.show_state)
        desk.preferences.listen(self._use_settings)
        desk.house.group.room.listen(self.fit_now)
        self._use_settings(desk.preferences.settings)
        self.setFocus()

    def _lay_out(self) -> None:
        self._words = QVBoxLayout()
        for part in (self._heading, self._said, self._soon, self._next, self._points):
            self._words.addWidget(part)
        self._main = QHBoxLayout()
        middle = Qt.AlignmentFlag.AlignVCenter
        self._main.addWidget(self._picture, 0, middle)
        self._main.addWidget(self._shape, 0, middle)
        self._main.addLayout(self._words, 1)
        self._all = QVBoxLayout(self)
        self._all.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._all.addStretch()
        self._all.addLayout(self._main)
        self._all.addStretch()
        self._all.addWidget(self._hint)
        self.setMinimumSize(320, 240)

    # --- what is shown

    def show_state(self) -> None:
        """Draw what is true now."""
        state = self.meeting.shown()
        self._view = view = room_view(state)
        title, after = self._title(view.item), self._title(view.after)
        said = room_words(SAID, view.code, SPEAKER, title=title)
        if view.code == "not_started":
            said = f"{self.meeting.meeting.title}. {said}"
        self._heading.setText(room_words(NOW, view.code, SPEAKER, title=title))
        self.setAccessibleName(self._heading.text())
        self._said.setText(said)
        soon = self._title(view.soon) if view.code == "now" else ""
        self._soon.setText(soon_words(soon, SPEAKER) if soon else "")
        has_next = view.code in ("now", "thinking", "not_started") and after and not soon
        self._next.setText(room_words(BESIDE, "next", SPEAKER, title=after) if has_next else "")
        waiting = room_words(BESIDE, "points", SPEAKER, count=view.points) if view.points else ""
        self._points.setText(waiting)
        self.fit_now()

    def _title(self, item: str | None) -> str:
        text = self.meeting.texts.get(item or "")
        return view_lines(text, "pictures", self._desk.shelf.index).title if text is not None else ""

    def _picture_id(self) -> str:
        text = self.meeting.texts.get(self._view.item or "")
        if self._view.code != "now" or text is None:
            return PICTURES[self._view.code]
        if self._desk.shelf.index.by_id(text.picture) is not None:
            return text.picture
        shown = view_lines(text, "pictures", self._desk.shelf.index)
        return next((line.picture for line in shown.lines if line.picture), "")

    # --- how large it is

    def fit_now(self) -> None:
        """Make the letters as large as the back row needs. Where they do not fit, what matters least goes first."""
        screen = self.screen()
        mm = screen.physicalSize() if screen is not None else QSizeF()
        px = screen.size() if screen is not None else self.size()
        display = Display(px.width(), px.height(), mm.width(), mm.height())
        said = {"next": self._next, "points": self._points}
        ways = ways_to_fit([name for name in LESSER if said[name].text()], ONLY_LARGER)
        fit = fitted(letter_px(self._desk.house.group.room.size, display), ways, self._fits)
        self._arrange(fit.px, fit.left_out)
        dress(self, self._look)
        if fit != self.fit:
            self.fit = fit
            self.fit_changed.emit()
        self._tell_once(metres=self._desk.house.group.room.size.metres)

    def _tell_once(self, *, metres: int | None) -> None:
        """Tell the co-chairs, once for each distance, that the back row needs larger letters than fit."""
        if self.fit.is_smaller and self.isVisible() and self._told_for != metres:
            self._told_for = metres
            self._desk.announcer.announce(
                self.tr("On the screen for the room, the letters are too small for the back row.")
            )

    def _fits(self, px: int, left_out: tuple[str, ...]) -> bool:
        """Whether all words are whole in this size, without what is left out."""
        self._arrange(px, left_out)
        side, edge, gap = self._side(left_out), self._edge(), round(px * 0.5)
        wide = self.width() - 2 * edge - (side + gap if side else 0)
        high = self.height() - 2 * edge - self._hint.heightForWidth(self.width() - 2 * edge) - gap
        shown = [part for part in self._lines() if not part.isHidden()]
        needed = sum(part.heightForWidth(wide) for part in shown) + gap * (len(shown) - 1)
        longest = max(longest_word(part.text(), part.font()) for part in shown)
        return max(needed, side) <= high and longest + ROUNDED_UP <= wide

    def _arrange(self, px: int, left_out: tuple[str, ...]) -> None:
        """Put everything there in this size, without what is left out."""
        base = self._look
        self._look = Look(base.theme, round(px * 100 / BASE_PX), base.family, base.space, self._desk.shelf)
        self._heading.set_factor(1.0 if "large heading" in left_out else HEADING)
        for part in self._lines():
            part.apply_look(self._look)
        self._hint.set_factor(HINT_PX / px)
        self._hint.apply_look(self._look)
        gone = [part for name, part in (("next", self._next), ("points", self._points)) if name in left_out]
        for part in self._lines():
            part.setVisible(bool(part.text()) and part not in gone)
        edge = self._edge()
        self._all.setContentsMargins(edge, edge, edge, edge)
        self._all.setSpacing(round(px * 0.25))
        self._main.setSpacing(round(px * 0.5))
        self._words.setSpacing(round(px * 0.5))
        side = self._side(left_out)
        is_quiet = self._view.code == "thinking"
        self._shape.setVisible(is_quiet)
        self._shape.set_side(max(1, side))
        self._shape.apply_look(self._look)
        self._picture.apply_look(self._look)
        self._picture.show_picture("" if is_quiet else self._picture_id(), max(1, side))

    def _lines(self) -> tuple[Text, ...]:
        return (self._heading, self._said, self._soon, self._next, self._points)

    def _side(self, left_out: tuple[str, ...]) -> int:
        """Return how large the picture is, which is half as large before letters become smaller. 0: there is none."""
        if self._view.code != "thinking" and not self._picture_id():
            return 0
        share = min(self.width() * PICTURE_SHARE, self.height() * 0.6)
        return max(LEAST_PICTURE, round(share / 2 if "large picture" in left_out else share))

    def _edge(self) -> int:
        return max(8, round(min(self.width(), self.height()) * EDGE))

    # --- the window

    def _use_settings(self, settings: Settings) -> None:
        """Take up the colours and the letters of whoever runs the meeting."""
        worn = look_from(settings, self._desk.shelf)
        self._look = Look(worn.theme, self._look.size, FAMILIES.get(settings.font, ""), worn.space, self._desk.shelf)
        self.show_state()

    def _turn_full(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_now()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._desk.preferences.forget(self._use_settings)
        self._desk.house.group.room.forget(self.fit_now)
        self._bridge.close()
        super().closeEvent(event)
