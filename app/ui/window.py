"""A stack of screens and a way back. Nothing else."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.override import override
from app.ui.announce import Announcer
from app.ui.look import Look, dress, dress_parts, parts_in
from app.ui.parts.page import Page
from app.ui.parts.text import Notification
from app.ui.tab_order import order_stops

SAID_LIMIT = 150


class Window(QWidget):
    """One window of one person. Esc goes back; F1 is help; + and - change the text size, with Ctrl while typing."""

    help_asked = Signal()
    larger_asked = Signal()
    smaller_asked = Signal()
    settings_asked = Signal()
    closed = Signal()

    def __init__(self, program_name: str) -> None:
        super().__init__()
        self._program_name = program_name
        self._look = Look()
        self._stack = QStackedWidget()
        line = Notification("", factor=0.83, limit=SAID_LIMIT)
        keep = line.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        line.setSizePolicy(keep)
        self.announcer = Announcer(line)
        self.setProperty("fairsay_announcer", self.announcer)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._stack, 1)
        under = QVBoxLayout()
        under.setContentsMargins(24, 0, 24, 6)
        under.addWidget(line)
        body.addLayout(under)
        self._add_keys()
        self.resize(1366, 768)
        self.setMinimumSize(320, 240)

    def _add_keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Esc", self.escape),
            ("F1", self.help_asked.emit),
            *((key, self.larger_asked.emit) for key in ("+", "=", "Ctrl++", "Ctrl+=")),
            *((key, self.smaller_asked.emit) for key in ("-", "Ctrl+-")),
            ("Ctrl+,", self.settings_asked.emit),
        ]
        for key, do in keys:
            QShortcut(QKeySequence(key), self).activated.connect(do)

    @property
    def page(self) -> Page | None:
        """The screen on top."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def use_look(self, look: Look) -> None:
        """Dress the whole window."""
        self._look = look
        dress(self, look)

    def open(self, page: Page) -> None:
        """Put a screen on top."""
        below, focus = self.page, self.focusWidget()
        if below is not None and focus is not None and below.isAncestorOf(focus):
            below.left_at = focus
        page.windowTitleChanged.connect(self._show_name)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if below is not None and self.isVisible():
            dress_parts(page, self._look)  # all of it takes long, where the screens below have many parts
        else:
            dress(self, self._look)
        self._show_page()

    def start_over(self, page: Page) -> None:
        """Take every screen away and put this one there."""
        while self._stack.count():
            self._drop()
        self.open(page)

    def replace(self, page: Page) -> None:
        """Put a screen in the place of the one on top."""
        self._drop()
        self.open(page)

    def close_above(self, page: Page) -> None:
        """Take away every screen above `page`."""
        if self._stack.indexOf(page) < 0 or self.page is page:
            return
        while self._stack.count() > 1 and self.page is not page:
            self._drop()
        self._show_page()

    def back(self) -> None:
        """Go back to the screen below, if there is one and this one lets go."""
        page = self.page
        if self._stack.count() > 1 and (page is None or page.closing()):
            self._drop()
            self._show_page()

    def escape(self) -> None:
        """Esc: what is on the screen first (stop reading, close a card), else back."""
        page = self.page
        if page is None or not page.escape():
            self.back()

    @property
    def has_way_back(self) -> bool:
        """Whether there is a screen below."""
        return self._stack.count() > 1

    def _drop(self) -> None:
        page = self._stack.currentWidget()
        if page is not None:
            if isinstance(page, Page):
                page.closed()
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _show_name(self) -> None:
        if self.page is not None:
            self.setWindowTitle(f"{self.page.title} · {self._program_name}")

    def _show_page(self) -> None:
        page = self.page
        if page is None:
            return
        self.announcer.clear()
        self._show_name()
        page.opened()
        left_at = page.left_at
        still_there = (part for part in parts_in(page) if part is left_at and part.isVisibleTo(page))
        (next(still_there, None) or page.first or page).setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(page.heading, QAccessible.Event.NameChanged))

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        page = self.page
        if page is not None:
            order_stops(page)
        return super().focusNextPrevChild(next)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        pages = [self._stack.widget(at) for at in range(self._stack.count())]
        if not all(page.closing() for page in pages if isinstance(page, Page)):
            event.ignore()
            return
        while self._stack.count():
            self._drop()
        for beside in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if beside.isWindow():
                beside.close()
        self.closed.emit()
        super().closeEvent(event)
