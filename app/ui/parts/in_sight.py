"""What has the focus when a screen opens is in sight, also where letters are so large that it stands far below."""

from PySide6.QtCore import QTimer

from app.ui.parts.page import Page


def bring_focus_into_sight(page: Page) -> None:
    """Scroll to the part with the focus, once everything stands in its place. What is in sight already stays."""

    def look() -> None:
        focus = page.window().focusWidget()
        if focus is not None and page.area.isAncestorOf(focus):
            page.area.ensureWidgetVisible(focus, 0, 24)

    QTimer.singleShot(0, page, lambda: QTimer.singleShot(0, page, look))
