"""Sharing power as it is heard: a point that waits, a decision, what was missed, the power record; in their order."""

from pathlib import Path

from tests.access.needs import EARS, alone_with
from tests.access.test_spoken import AGENDA, missing, said
from tests.access.using import Session

pytestmark = alone_with(*EARS)
TABLE = "Show the table: Were there easy words?"
SPACE = ["key", "space"]
TAB = ["key", "Tab"]
NEXT = ["press", "Next question"]
CLOSE_THE_WINDOW = ["key", "alt+F4"]

A_POINT_WAITS = [
    ["press", "Go on to run the meeting"],
    ["press", "Start the meeting"],
    ["press", "Start now"],
    ["press", "Expert by experience co-chair"],
    ["focus", "Someone raised a card"],
    SPACE,
    ["hear", "Which card did they raise?"],
    ["focus", "I have a point"],
    SPACE,
    ["hear", "notification New: I have a point."],
    ["focus", "More tools"],
    ["hear", "More tools push button."],
    SPACE,
    ["hear", "Fewer tools"],
    TAB,
    ["hear", "Change the agenda push button."],
]
DECIDE = [
    ["focus", "Record a decision"],
    SPACE,
    ["hear", "Is it decided already?"],
    ["focus", "2. We can choose between several ways."],
    SPACE,
    ["hear", "Why can it not wait?"],
    ["press", "Waiting would harm people"],
    ["type", "Way 1", "Small buses"],
    ["focus", "Way 2"],
    ["hear", "Way 2 text."],
    ["keys", "Big buses"],
    NEXT,
    ["focus", "Small buses"],
    ["hear", "not selected radio button"],
    SPACE,
    ["hear", "selected"],
    NEXT,
    NEXT,
    ["focus", "They do not agree"],
    ["hear", "What do experts by experience think?"],
    SPACE,
    NEXT,
    NEXT,
    NEXT,
    NEXT,
    ["focus", "Keep the decision"],
    SPACE,
    ["hear", "notification The decision is kept. Everyone can see it."],
    ["press", "Next item"],
    ["hear", "Hear it now push button."],
    ["focus", "Keep it for later"],
    SPACE,
    ["hear", "Points were kept for later. Hear them before the end."],
]
MISSED = [
    ["focus", "Follow in a second window"],
    SPACE,
    ["hear", "I have a point push button."],
    ["focus", "What did I miss?"],
    SPACE,
    ["hear", "Back push button."],
    TAB,
    TAB,
    ["hear", "Read this line: We finished: Quiet seats on buses. push button."],
    CLOSE_THE_WINDOW,
    ["hear", "Now: 2. Tea break"],
]
POWER = [
    ["press", "End"],
    ["press", "End the meeting"],
    ["focus", "Was power shared?"],
    SPACE,
    ["hear", "This is about the meeting. It is not about any one person."],
    ["focus", TABLE],
    ["hear", TABLE],
    SPACE,
    TAB,
    ["hear", "table"],
    ["key", "Right"],
    ["key", "Right"],
    ["rest", "1"],
]
# Each line is said after the one before it; more may be said between them.
HEARD = [
    "Which card did they raise? panel.",
    "This is for people without a laptop.",
    "I have a point push button.",
    "notification New: I have a point.",
    "More tools push button.",
    "Shut.",
    "Fewer tools",
    "Open",
    "Change the agenda push button.",
    "Record a decision push button.",
    "Is it decided already? panel.",
    "Could we still choose something else? Everyone sees the answer.",
    "2. We can choose between several ways. push button.",
    "Why can it not wait? panel.",
    "Not ready to decide: there are no easy papers yet.",
    "Way 2 text.",
    "Small buses.",
    "not selected radio button",
    "What did we decide?",
    "selected",
    "They do not agree.",
    "What do experts by experience think?",
    "Keep the decision push button.",
    "notification The decision is kept. Everyone can see it.",
    "A point is waiting panel.",
    "This point was raised here and nobody has answered it.",
    "Hear it now push button.",
    "Keep it for later push button.",
    "notification Points were kept for later. Hear them before the end.",
    "Now: 2. Tea break panel.",
    "Follow in a second window push button.",
    "Now: Tea break panel.",
    "1 point is waiting.",
    "What did I miss? push button.",
    "What did I miss? panel.",
    "This is since the meeting began. We finished: Quiet seats on buses.",
    "The decision: Small buses Now we talk about: Tea break.",
    "We finished: Quiet seats on buses. label.",
    "Read this line: We finished: Quiet seats on buses. push button.",
    "Now: 2. Tea break panel.",
    "Was power shared? panel.",
    "This is about the meeting. It is not about any one person.",
    "0 of 1 points got an answer in the meeting.",
    "0 of 1 decisions changed something.",
    "Nobody said who asked for the items.",
    f"{TABLE} push button.",
    "Hide the table: Were there easy words?",
    "table with 1 row 2 columns.",
    "Quiet seats on buses.",
    "no.",
]


def test_sharing_power_is_heard_in_its_order(tmp_path: Path):
    agenda = tmp_path / "agenda.md"
    agenda.write_text(AGENDA, encoding="utf-8")
    session = Session(tmp_path, more={"ORCA": "1"})
    session.use(["run", str(agenda)], [*A_POINT_WAITS, *DECIDE, *MISSED, *POWER])
    heard = said((tmp_path / "orca.log").read_text(encoding="utf-8", errors="replace"))
    assert missing(HEARD, heard) == [], "\n".join(heard)
    assert {"point_raised", "decision_made", "point_kept", "meeting_ended"} <= set(session.happened())
