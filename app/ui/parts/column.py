"""Parts one below the other, as high as their words need."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget


def tall(widget: QWidget) -> QWidget:
    """
    Let a widget be as high as its words need in the width that it has.

    Not `Minimum`: then Qt would also keep the height that the words need in the narrowest width.
    """
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
    return widget


def column(*parts: QWidget, spacing: int = 8) -> QWidget:
    """Return parts one below the other."""
    holder = tall(QWidget())
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(spacing)
    for part in parts:
        body.addWidget(part)
    return holder
