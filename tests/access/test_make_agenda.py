"""Make an agenda from a file to a started meeting, in a real window, by names, roles and accessible actions alone."""

from pathlib import Path
from typing import Any

from tests.access.needs import BUS, alone_with
from tests.access.using import Session
from tests.conftest import ROOT

AGENDA = ROOT / "tests" / "data" / "agendas" / "getting-about.md"
HARD = "Needs a change: “mobilisation” is a hard word. (line 1)"
ITEM = "5. Procurement of the new booking system"
pytestmark = alone_with(*BUS)

FROM_A_FILE = [
    ["press", "This is right for me"],
    ["press", "Make an agenda"],
    ["press", "From a file"],
    ["press", "Open a file"],
    ["type", "File name:", str(AGENDA)],
    ["press", "Open"],
    ["wait", "What we understood"],
    ["read", f"Change: {ITEM}"],
    ["tree"],
    ["press", "Go on to make it easy"],
]
WRITE_EASY = [
    ["wait", "Agenda: Getting about"],
    ["tree"],
    ["press", f"Open: {ITEM}"],
    ["press", "Add a line"],
    ["type", "Easy line 1", "We choose a day for the mobilisation."],
    ["read", HARD],
    ["press", HARD],
    ["rest", "0.5"],
    ["read", HARD],
    ["press", "Choose a picture for line 1"],
    ["type", "Look for a word", "computer"],
    ["wait", "3 pictures"],
    ["press", "computer. It shows: A computer"],
    ["wait", "computer: the picture of line 1."],
]
SAY_THE_FACTS = [
    ["press", "Change this: about this item"],
    ["press", "Experts by experience"],
    ["press", "To talk"],
    ["type", "What does it ask of us?", "Which way of booking helps you?"],
    ["rest", "1"],
    ["tree"],
    ["type", "Minutes", "30"],
    ["wait", "Who loses these minutes?"],
    ["tree"],
    ["press", "2. Getting to the day centre"],
    ["press", "All items"],
]
START_IT = [
    ["press", "Power balance"],
    ["wait", "Power balance: Items that experts by experience asked for have 30 of 105 minutes."],
    ["tree"],
    ["press", "Send or start"],
    ["press", "People have it now"],
    ["press", "Send or start"],
    ["press", "Run it now"],
    ["press", "Start the meeting"],
    ["press", "Start now"],
    ["wait", "Now: 1. Welcome"],
    ["tree"],
]


def test_an_agenda_is_made_and_started_by_accessible_actions(tmp_path: Path):
    session = Session(tmp_path)
    doubtful, review, agenda, hard, opened, item, question, power, run = session.use(
        [], [*FROM_A_FILE, *WRITE_EASY, *SAY_THE_FACTS, *START_IT]
    )
    assert "a guess" in doubtful[0]["description"]
    assert (hard[0]["role"], hard[0]["description"]) == ("push button", "Press to see why.")
    assert "Getting ready to start" in opened[0]["description"]
    assert checked(item) >= {"Experts by experience", "To talk", "An item"}
    assert "10 minutes are missing." in names(question)
    for tree in (review, agenda, item, question, power, run):
        assert without_a_name(tree) == []
        assert of(tree, "heading") != []
        assert len(focused(tree)) == 1, focused(tree)
    kinds = session.happened()
    assert kinds[kinds.index("agenda_sent") :] == ["agenda_sent", "meeting_started", "item_started"]


def names(tree: list[dict[str, Any]]) -> set[str]:
    return {part["name"] for part in tree}


def of(tree: list[dict[str, Any]], role: str) -> list[str]:
    return [part["name"] for part in tree if part["role"] == role and part["name"]]


def checked(tree: list[dict[str, Any]]) -> set[str]:
    return {part["name"] for part in tree if "checked" in part["states"]}


def focused(tree: list[dict[str, Any]]) -> list[str]:
    return [part["name"] for part in tree if "focused" in part["states"]]


def without_a_name(tree: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what can have the focus and says nothing about itself."""
    return [part for part in tree if "focusable" in part["states"] and not part["name"]]
