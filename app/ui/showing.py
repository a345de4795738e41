"""Showing a part of a screen before it has its place there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget


def show_in_place(part: QWidget, is_shown: bool) -> None:
    """
    Show or hide a part. One that has no place yet is shown with its screen.

    Qt shows such a part at once as a window of its own: it flashes and takes the focus away.
    """
    if is_shown and part.parentWidget() is None:
        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
    else:
        part.setVisible(is_shown)


def put(part: QWidget, holder: QBoxLayout, at: int) -> None:
    """Put a part there, unless it is in that layout already."""
    if holder.indexOf(part) < 0:
        holder.insertWidget(at, part)
