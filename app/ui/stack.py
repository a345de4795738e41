"""The shape of the window's stack, for screens that ask questions above themselves."""

from typing import Protocol

from app.ui.parts.page import Page


class PageStack(Protocol):
    """Screens on top of each other."""

    def open(self, page: Page) -> None:
        """Put a screen on top."""
        ...

    def close_above(self, page: Page) -> None:
        """Take away everything above `page`."""
        ...
