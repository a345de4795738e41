"""Every screen, in every size, theme and kind of language: whole, in order, named, reached by keys and by actions."""

import itertools
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

from app.ui.parts.page import Page
from app.ui.window import Window
from tests.every_screen.looks import SHAPES, THEMES, WORDS, dealt
from tests.every_screen.pretend import Pretend, in_english
from tests.every_screen.scenes import SCENES
from tests.every_screen.stage import Look, Stage, place
from tests.every_screen.walker import arrangement, not_felt, troubles
from tests.ui.looking import language, seen, settle, spoken

DEALT = list(dealt(list(SCENES)))
HARDEST = {SHAPES[0], SHAPES[-1]}
SPACED = (Look(100, 480, 800), Look(400, 1280, 720))


def looked_at(stage: Stage, scene: str, look: Look, **settings: object) -> list[str]:
    """Open a screen in a look, and return what is wrong with it."""
    with spoken_in(look.words), place(stage, look) as here:
        for name, value in settings.items():
            here.desk.preferences.change(name, value)
        with windows_that_flash() as flashed:
            screen = SCENES[scene].open(here)
        return flashed + troubles(screen)


class _Windows(QObject):
    """Notes what is shown as a window before it has a place on a screen: it flashes, and takes the focus away."""

    def __init__(self) -> None:
        super().__init__()
        self.flashed: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if is_shown and not isinstance(watched, (Window, Page)) and not watched.windowTitle():
            self.flashed.append(f"{type(watched).__name__} flashes as a window")
        return False


@contextmanager
def windows_that_flash() -> Iterator[list[str]]:
    """What flashed while a screen was opened."""
    windows, program = _Windows(), QApplication.instance()
    assert program is not None
    program.installEventFilter(windows)
    yield windows.flashed
    program.removeEventFilter(windows)


def looked_at_in_every_theme(stage: Stage, scene: str, look: Look) -> dict[str, list[str]]:
    """Open a screen in a look, go through the themes in place, and return what is wrong in which.

    Where every thing stands and measures as in a theme before, the rules need no second look: they know no colours.
    """
    with spoken_in(look.words), place(stage, look) as here:
        screen = SCENES[scene].open(here)
        wrong, known = {look.theme: troubles(screen)}, [arrangement(screen)]
        for theme in [theme for theme in THEMES if theme != look.theme]:
            here.desk.preferences.change("theme", theme)
            settle()
            if arrangement(screen) not in known:
                wrong[theme] = troubles(screen)
                known.append(arrangement(screen))
    return {theme: found for theme, found in wrong.items() if found}


def spoken_in(words: str) -> AbstractContextManager[object]:
    """The pretend language while it lasts, or none."""
    return language(Pretend()) if words == "pretend" else nullcontext()


@pytest.mark.parametrize(("scene", "look"), DEALT, ids=str)
def test_a_screen_is_whole_in_a_look(stage: Stage, scene: str, look: Look):
    assert looked_at(stage, scene, look) == []


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_is_whole_in_every_look(stage: Stage, scene: str):
    shapes = [Look(*shape, words=words) for shape, words in itertools.product(SHAPES, WORDS)]
    wrong = {str(look): found for look in shapes if (found := looked_at_in_every_theme(stage, scene, look))}
    assert wrong == {}


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_is_whole_with_heavy_letters_and_the_widest_space(stage: Stage, scene: str):
    wrong = {
        str(look): found for look in SPACED if (found := looked_at(stage, scene, look, font="dyslexic", space="widest"))
    }
    assert wrong == {}


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_is_left_in_english_and_every_button_is_pressed_by_its_accessible_action(stage: Stage, scene: str):
    """One visit for both, because making a screen takes longer than looking at it. The buttons do nothing after it."""
    with language(Pretend()), place(stage, Look(words="pretend")) as here:
        screen = SCENES[scene].open(here)
        english, silent = in_english(screen, stage.house), not_felt(screen)
    assert (english, silent) == (set(), []), "left in English; buttons that no accessible action presses"


def test_in_the_ordinary_run_every_screen_has_a_hard_look_and_every_look_comes_up():
    shapes = {scene: {(look.size, look.wide, look.high) for each, look in DEALT if each == scene} for scene in SCENES}
    assert [scene for scene in SCENES if not shapes[scene] & HARDEST or not shapes[scene] - HARDEST] == []
    every = {str(Look(*shape, theme, words)) for shape, theme, words in itertools.product(SHAPES, THEMES, WORDS)}
    times = Counter(str(look) for _scene, look in DEALT)
    assert set(times) == every
    assert min(times.values()) >= 3


def test_a_button_that_feels_nothing_is_found(stage: Stage):
    with place(stage, Look()) as here:
        screen = SCENES["help"].open(here)
        back = next(part for part in seen(screen) if isinstance(part, QAbstractButton) and spoken(part) == "Back")
        back.blockSignals(True)
        assert not_felt(screen) == ["Back"]


def test_a_fault_is_found(stage: Stage):
    """The rules can fail: a button that is too small, cut off and called something else."""
    with place(stage, Look()) as here:
        page = SCENES["welcome"].open(here)
        door = page._doors[0]  # pyright: ignore
        door.setAccessibleName("Something else")
        door.setFixedSize(30, 30)
        found = "\n".join(troubles(page))
    rules = ("big_enough_to_press", "words_are_whole", "what_is_seen_is_what_is_spoken")
    assert [rule for rule in rules if rule not in found] == []
