"""In which looks every screen is seen: each size of letters and window, each theme, each kind of language."""

from collections.abc import Iterator

from tests.every_screen.stage import Look

# Text size in percent, width and height of the window.
SHAPES = ((100, 320, 640), (100, 1366, 768), (200, 1280, 720), (400, 1280, 720))
THEMES = ("paper", "white_on_black", "yellow_on_black", "soft", "computer")
WORDS = ("english", "pretend", "right to left")


def _look(shape: tuple[int, int, int], theme: str, words: str) -> Look:
    return Look(*shape, theme, words)


def dealt(scenes: list[str]) -> Iterator[tuple[str, Look]]:
    """Yield two looks for each screen, dealt in turn: one of the smallest or largest shape, and one of another.

    Over all screens every shape meets every theme in every kind of language, many times. The slow run has all of them
    on every screen.
    """
    for at, scene in enumerate(scenes):
        for turn in range(2):
            shape = SHAPES[(at + 2 * turn) % len(SHAPES)]
            yield scene, _look(shape, THEMES[(at + turn) % len(THEMES)], WORDS[(at + turn) % len(WORDS)])
