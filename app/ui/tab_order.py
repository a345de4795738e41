"""The order in which Tab goes through a screen: the order in which its parts stand, also after some were made anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_stops(widget: QWidget) -> None:
    """Let Tab follow the layout. Qt alone would follow the order in which things were made."""
    before: QWidget | None = None
    for stop in stops_in(widget):
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop


def stops_in(widget: QWidget) -> list[QWidget]:
    """Return what can have the focus by Tab, as it stands in the layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [widget]
    if isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        return stops_in(inside)
    if (layout := widget.layout()) is not None:
        return _stops_of(layout)
    return [stop for part in sorted(_parts_of(widget), key=_place) for stop in stops_in(part)]


def _parts_of(widget: QWidget) -> list[QWidget]:
    return [part for part in widget.children() if isinstance(part, QWidget)]


def _place(part: QWidget) -> tuple[int, int]:
    """Return where a part stands that is in no layout: its line, and how far it is from where reading begins."""
    is_rtl = part.isRightToLeft()
    return part.y(), -part.geometry().right() if is_rtl else part.x()


def _stops_of(layout: QLayout) -> list[QWidget]:
    stops: list[QWidget] = []
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item is not None else None
        part = item.widget() if item is not None else None
        if part is not None:
            stops += stops_in(part)
        elif inner is not None:
            stops += _stops_of(inner)
    return stops
