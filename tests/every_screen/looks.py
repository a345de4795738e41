"""In which looks every screen is seen: each size of letters and window, each theme, each kind of language."""

from collections.abc import Iterator

from tests.every_screen.stage import Look

# Text size in percent, width and height of the window.
SHAPES = ((100, 320, 640), (100, 1366, 768), (200, 1280, 720), (400, 1280, 720))
THEMES = ("paper", "white_on_black", "yellow_on_black", "soft", "computer")
WORDS = ("english", "pretend", "right to left")


def _look(shape: tuple[int, int, int], theme: str, words: str) -> Look:
    return Look(*shape, theme, words)


def paired(scenes: list[str]) -> Iterator[tuple[str, Look]]:
    """Yield so many looks for each screen that every two things meet: screen, shape, theme and words."""
    for at, scene in enumerate(scenes):
        for turn, theme in enumerate(THEMES):
            shape, words = SHAPES[(turn + at) % len(SHAPES)], WORDS[(turn + at // len(SHAPES)) % len(WORDS)]
            yield scene, _look(shape, theme, words)
