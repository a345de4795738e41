"""What has the focus when a screen opens is in sight, also where letters are so large that it stands far below."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.ui.parts.page import Page


def bring_focus_into_sight(page: Page) -> None:
    """Scroll to the part with the focus, once everything stands in its place. What is in sight already stays."""

    def look() -> None:
        focus = page.window().focusWidget()
        if focus is not None and page.area.isAncestorOf(focus):
            page.area.ensureWidgetVisible(focus, 0, 24)

    QTimer.singleShot(0, page, lambda: QTimer.singleShot(0, page, look))


def bring_top_into_sight(part: QWidget) -> None:
    """Scroll to a part that has just come: so far that it is whole in sight, or to its top."""
    page = part.parentWidget()
    while page is not None and not isinstance(page, Page):
        page = page.parentWidget()
    if page is None:
        return
    holder = page

    def look() -> None:
        if part.height() > holder.area.viewport().height():
            holder.bring_up(part)
        else:
            holder.area.ensureWidgetVisible(part, 0, 8)

    QTimer.singleShot(0, part, lambda: QTimer.singleShot(0, part, look))


def begin_in_sight(page: Page) -> None:
    """Where what has the focus first stands so far below that it is out of sight, begin at the heading."""

    def look() -> None:
        first = page.first
        if first is None or page.window().focusWidget() is not first:
            return
        if first.visibleRegion().boundingRect().height() >= first.height():
            return
        page.heading.let_tab_stop()
        page.heading.setFocus()
        page.bring_up(page.heading)

    QTimer.singleShot(0, page, look)
