"""The shape of the window's stack, for screens that ask questions above themselves."""

from typing import Protocol, cast

from app.ui.parts.page import Page


class PageStack(Protocol):
    """Screens on top of each other."""

    def open(self, page: Page) -> None:
        """Put a screen on top."""
        ...

    def close_above(self, page: Page) -> None:
        """Take away everything above `page`."""
        ...


def stack_of(page: Page) -> PageStack:
    """Return the stack that a screen lies on: its window."""
    return cast("PageStack", page.window())
