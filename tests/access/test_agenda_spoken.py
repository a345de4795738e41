"""The editor's main job as it is heard: what the screen reader says while an agenda is made, in its order."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.settings import Settings
from app.services.house import Speech
from app.storage.settings_file import SettingsFolder
from tests.access.needs import EARS, alone_with
from tests.access.test_spoken import missing, said
from tests.access.using import Session
from tests.ui.agenda_pages import PLAN

pytestmark = alone_with(*EARS)
BUSES = DraftItem(
    "Late buses", minutes=30, asked_by="ebe", purpose="talk", question="What hurts?", picture="bus",
    easy_title="Buses are late", easy=(EasyLine("The bus is late.", "bus"),),
)  # fmt: skip
AGENDA = replace(PLAN, items=(*PLAN.items[:2], BUSES))
HARD = "Needs a change: “mobilisation” is a hard word. (line 2) push button."

STEPS = [
    ["focus", "Make an agenda"],
    ["key", "space"],
    ["focus", "Better buses"],
    ["key", "space"],
    ["hear", "Agenda: Better buses"],
    ["focus", "Open: Late buses"],
    ["hear", "30 minutes. Experts by experience asked for this."],
    ["key", "space"],
    ["hear", "Easy title text."],
    ["focus", "Easy line 1"],
    ["hear", "The bus is late."],
    ["key", "Return"],
    ["hear", "Easy line 2 text."],
    ["keys", "We plan mobilisation."],
    ["hear", "things to look at. Press F4."],
    ["focus", "Needs a change: “mobilisation”"],
    ["hear", "Press to see why."],
    ["key", "space"],
    ["hear", "People may stop at a word they do not know."],
    ["focus", "Choose a picture for line 2"],
    ["hear", "Choose a picture for line 2 push button."],
    ["key", "space"],
    ["hear", "Look for a word text."],
    ["keys", "plan"],
    ["hear", "picture"],
    ["focus", "plan. It shows"],
    ["hear", "plan. It shows"],
    ["key", "space"],
    ["hear", "plan: the picture of line 2."],
    ["focus", "Undo"],
    ["hear", "Undo push button."],
    ["key", "space"],
    ["hear", "The last change is undone."],
]
# Each line is said after the one before it; more may be said between them.
HEARD = [
    "Agenda: Better buses",
    "Open: Late buses push button.",
    "30 minutes. Experts by experience asked for this.",
    "Item 3 of 3: Late buses",
    "Easy title text.",
    "Buses are late.",
    "Easy line 1 text.",
    "The bus is late.",
    "Easy line 2 text.",
    "things to look at. Press F4.",
    HARD,
    "Press to see why.",
    "People may stop at a word they do not know.",
    "Choose a picture for line 2 push button.",
    "Choose a picture panel.",
    "We plan mobilisation.",
    "Look for a word text.",
    "picture",
    "plan. It shows",
    "plan: the picture of line 2. Press to choose another. push button.",
    "Undo push button.",
    "The last change is undone.",
]


def test_the_making_of_an_agenda_is_heard_in_its_order(tmp_path: Path):
    session = Session(tmp_path, more={"ORCA": "1"})
    put_in_the_drawer(session.home, AGENDA)
    session.use([], STEPS)
    heard = said((tmp_path / "orca.log").read_text(encoding="utf-8", errors="replace"))
    assert missing(HEARD, heard) == [], "\n".join(heard)
    assert [line for line in heard if len(line.split()) > 45] == []
    assert [(one, other) for one, other in pairwise(heard) if one == other and " " in one] == []


def put_in_the_drawer(home: Path, draft: AgendaDraft) -> None:
    """Let a person go on with an agenda: it was begun, and this laptop was set up."""
    places = paths.places(home)
    places.make_folders()
    SettingsFolder(places.settings).save("mine", Settings())
    house = build.build(places, Speech(lambda: None, list))  # pyright: ignore[reportArgumentType]
    house.agendas.drawer.put(draft)
    house.close()
