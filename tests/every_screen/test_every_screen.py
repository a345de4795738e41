"""Every screen, in every size, theme and kind of language: whole, in order, named, and reached by the keyboard."""

import itertools
from contextlib import nullcontext

import pytest

from tests.every_screen.looks import SHAPES, THEMES, WORDS, every_look, paired
from tests.every_screen.pretend import Pretend
from tests.every_screen.scenes import SCENES
from tests.every_screen.stage import Look, Stage, place
from tests.every_screen.walker import troubles
from tests.ui.looking import language

PAIRED = list(paired(list(SCENES)))
SPACED = (Look(100, 480, 800), Look(400, 1280, 720))


def looked_at(stage: Stage, scene: str, look: Look, **settings: object) -> list[str]:
    """Open a screen in a look, and return what is wrong with it."""
    speaking = language(Pretend()) if look.words == "pretend" else nullcontext()
    with speaking, place(stage, look) as here:
        for name, value in settings.items():
            here.desk.preferences.change(name, value)
        return troubles(SCENES[scene].open(here))


@pytest.mark.parametrize(("scene", "look"), PAIRED, ids=str)
def test_a_screen_is_whole_in_a_look(stage: Stage, scene: str, look: Look):
    assert looked_at(stage, scene, look) == []


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_is_whole_in_every_look(stage: Stage, scene: str):
    wrong = {str(look): found for look in every_look() if (found := looked_at(stage, scene, look))}
    assert wrong == {}


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_a_screen_is_whole_with_heavy_letters_and_the_widest_space(stage: Stage, scene: str):
    wrong = {
        str(look): found for look in SPACED if (found := looked_at(stage, scene, look, font="dyslexic", space="widest"))
    }
    assert wrong == {}


def values(scene: str, look: Look) -> tuple[object, ...]:
    return scene, (look.size, look.wide, look.high), look.theme, look.words


ALL_VALUES: tuple[tuple[object, ...], ...] = (tuple(SCENES), SHAPES, THEMES, WORDS)


@pytest.mark.parametrize(("one", "other"), [*itertools.combinations(range(4), 2)])
def test_in_the_ordinary_run_every_two_values_meet(one: int, other: int):
    met = {(values(*case)[one], values(*case)[other]) for case in PAIRED}
    assert met == set(itertools.product(ALL_VALUES[one], ALL_VALUES[other]))


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
