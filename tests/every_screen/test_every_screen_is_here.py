"""A new screen is looked at because it is there: one that nobody put among the scenes fails here."""

import importlib
import inspect
import pkgutil

from PySide6.QtWidgets import QWidget

from app.ui import screens
from app.ui.parts.page import Page
from tests.every_screen.scenes import SCENES


def classes() -> set[type[QWidget]]:
    """Every class that `app/ui/screens` defines for a screen or a window of its own."""
    modules = [importlib.import_module(one.name) for one in pkgutil.iter_modules(screens.__path__, "app.ui.screens.")]
    return {
        one
        for module in modules
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, QWidget) and one.__module__ == module.__name__
    }


def is_a_screen(one: type[QWidget]) -> bool:
    return issubclass(one, Page) or "WindowType.Window" in inspect.getsource(one)


def test_every_screen_is_looked_at():
    seen = {scene.screen for scene in SCENES.values()}
    missing = sorted(one.__name__ for one in classes() if is_a_screen(one) and one not in seen)
    assert missing == [], "put these into tests/every_screen/scenes.py"


def test_windows_of_their_own_are_found_too():
    names = {one.__name__ for one in classes() if is_a_screen(one)}
    assert {"SmallCards", "ShowCard", "FollowScreen"} <= names
