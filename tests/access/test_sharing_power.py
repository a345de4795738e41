"""Power shared in a meeting and shown after it, in a real window, by name, role and accessible action alone."""

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.access.test_main_job import AGENDA, NEEDED, without_a_name
from tests.access.using import Session

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(
        sys.platform != "linux" or not all(shutil.which(each) for each in NEEDED),
        reason="needs a Linux with Xvfb and the accessibility bus",
    ),
]

START = [
    ["press", "Go on to run the meeting"],
    ["press", "Start the meeting"],
    ["press", "Start now"],
    ["press", "Expert by experience co-chair"],
    ["press", "Next item"],
    ["press", "More tools"],
]
DECIDE = [
    ["press", "Record a decision"],
    ["tree"],
    ["press", "2. We can choose between several ways."],
    ["press", "Waiting would harm people"],
    ["type", "Way 1", "Small buses"],
    ["type", "Way 2", "Big buses"],
    ["press", "Next question"],
    ["press", "Small buses"],
    ["press", "Next question"],
    ["press", "Next question"],
    ["press", "They do not agree"],
    ["press", "Next question"],
    ["press", "Next question"],
    ["press", "Next question"],
    ["press", "Next question"],
    ["wait", "We decided: Small buses"],
    ["tree"],
    ["press", "Keep the decision"],
]
CHANGE = [
    ["press", "Change the agenda"],
    ["press", "Change: 3. Quiet seats on buses"],
    ["wait", "Take it off today: 3. Quiet seats on buses"],
    ["tree"],
    ["press", "Down: 3. Quiet seats on buses"],
    ["press", "Another item took longer"],
    ["press", "Back to the meeting"],
]
AFTER = [
    ["press", "End"],
    ["press", "End the meeting"],
    ["wait", "What we decided"],
    ["tree"],
    ["press", "Was power shared?"],
    ["press", "Show the table: Were there easy words?"],
    ["tree"],
    ["press", "What this meeting shows"],
    ["wait", "Fair Say counted this."],
    ["tree"],
    ["press", "Back"],
    ["press", "Back"],
    ["press", "You said, what happened"],
    ["wait", "What we decided"],
    ["tree"],
    ["press", "Back"],
    ["press", "Save or print"],
    ["wait", "Which paper?"],
    ["tree"],
    ["press", "Back"],
    ["press", "My hours"],
    ["wait", "Together: no time written yet."],
    ["tree"],
]
SHARED = ["stage_said", "override", "option_put", "option_put", "decision_made", "item_moved", "meeting_ended"]


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[list[dict[str, Any]]], list[str]]:
    """The trees of each screen, and what happened."""
    session = Session(Path(tmp_path_factory.mktemp("sharing")))
    trees = session.use(["run", str(AGENDA)], [*START, *DECIDE, *CHANGE, *AFTER])
    return trees, session.happened()


def words(tree: list[dict[str, Any]]) -> list[str]:
    return [part["name"] for part in tree if "showing" in part["states"] and part["name"]]


def test_a_decision_a_change_and_the_end_are_kept(used: tuple[list[Any], list[str]]):
    kinds = used[1]
    assert [kind for kind in kinds[kinds.index("meeting_started") :] if kind in SHARED] == SHARED


def test_every_screen_has_a_heading_and_a_name_for_all_that_takes_the_focus(used: tuple[list[Any], list[str]]):
    for tree in used[0]:
        assert without_a_name(tree) == []
        assert [part for part in tree if part["role"] == "heading" and part["name"]] != [], words(tree)[:5]


def test_the_decision_is_read_before_it_is_kept(used: tuple[list[Any], list[str]]):
    told = words(used[0][1])
    assert {"We decided: Small buses", "We could choose from: Small buses · Big buses"} <= set(told)
    assert "Experts by experience do not agree." in told


def test_the_parts_of_power_are_sentences_and_a_table(used: tuple[list[Any], list[str]]):
    told = words(used[0][4])
    assert "People checked the easy words of 0 of 6 items." in told
    table = [part for part in used[0][4] if part["role"] == "table" and part["name"]]
    assert table, told
