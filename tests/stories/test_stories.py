"""Whole meetings, as people would tell them: each `.txt` file here is a story. The README says how to write one."""

from pathlib import Path

import pytest

from tests.stories.teller import Story, lines_of

HERE = Path(__file__).parent
STORIES = sorted(HERE.glob("*.txt"))


def tell(text: str, name: str) -> Story:
    story = Story()
    for told in lines_of(text, name):
        story.tell(told)
    return story


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_came_true(path: Path):
    story = tell(path.read_text(encoding="utf-8"), path.name)
    assert story.is_whole()


def test_there_are_stories_of_whole_meetings():
    assert len(STORIES) >= 8


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("run: start => now: b", "it says “now: b”, but it is “now: a”"),
        ("run: next", "it says “fine”, but it is “no: meeting_not_started”"),
        ("run: start => no: points_waiting", "but it is “fine”"),
        ("run: dance", "run cannot “dance”"),
        ("run: start => all are happy", "A story cannot say"),
        ("...", "this is not a line of a story"),
    ],
)
def test_a_story_that_is_not_true_says_which_line(line, complaint):
    with pytest.raises(AssertionError, match=complaint):
        tell(f"agenda: a 10, b 10\n{line}\n", "a story")
