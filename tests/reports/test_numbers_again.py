"""The numbers of a whole meeting, worked out again from its saved table by other code, are those the program tells."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.services.exporting import ReportChoice
from app.words.power import power_words
from app.words.speaker import Speaker
from tests.reports.count_again import Counted, count, read_table
from tests.stories.a_real_record import WHOLE_MEETING, KeptStory
from tests.stories.teller import lines_of

OTHER_LENGTHS = {"as it was": {}, "longer": {"+3m": "+9m", "+7m": "+2m"}, "shorter": {"+5m": "+2m", "+6m": "+11m"}}


def happened(home: Path, lengths: dict[str, str]) -> KeptStory:
    """The whole meeting, with other lengths; what it says is true is then not asked."""
    text = WHOLE_MEETING.read_text(encoding="utf-8")
    text = re.sub(r"\+\d+m", lambda found: lengths.get(found[0], found[0]), text)
    story = KeptStory(home)
    for told in lines_of(text, "other lengths"):
        refused = [each for each in told.expected if each.startswith("no:")]
        story.tell(replace(told, expected=refused))
    return story


@pytest.fixture(scope="module", params=OTHER_LENGTHS)
def story(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeptStory]:
    made = happened(tmp_path_factory.mktemp("home"), OTHER_LENGTHS[request.param])
    yield made
    made.house.close()


@pytest.fixture
def saved(story: KeptStory, tmp_path: Path) -> Path:
    """The folder with the safest table and values."""
    for ending in (".csv", ".json"):
        story.house.exporting.export(story.meeting.meeting.id, tmp_path / f"full{ending}", ReportChoice("full"))
    return tmp_path


@pytest.fixture
def counted(saved: Path) -> Counted:
    return count(read_table(saved / "full.csv"))


def said(story: KeptStory) -> list[str]:
    words = power_words(story.house.power.of(story.meeting.meeting.id), Speaker())
    return [line for part in words.parts for line in part.said]


def of_power(counted: Counted) -> list[str]:
    """Sentences of Was power shared?, made from the numbers that were worked out again."""
    ebe, others = (counted.minutes(counted.used, ebe=side) for side in (True, False))
    plans = [counted.minutes(counted.planned, ebe=side) for side in (True, False)]
    reached = {item for item in counted.used if counted.planned.get(item)}
    kept = counted.minutes(counted.planned, ebe=True, only=reached)
    points = [became for became in counted.became.values() if became != "taken_back"]
    answered = sum(became not in ("waiting", "written_down") for became in points)
    ebe_items = [item for item in counted.to_talk if counted.asked_by[item] in ("Experts by experience", "Both")]
    changed = Counter(counted.changed)
    some = sum(changed.values()) - changed["nothing"] - changed["not_said"]
    return [
        f"Items of experts by experience got {ebe} of {ebe + others} minutes.",
        f"The plan was {plans[0]} of {sum(plans)} minutes.",
        f"Items of experts by experience got {ebe} minutes. The plan was {kept}.",
        f"Other items got {others} minutes. The plan was {plans[1]}.",
        f"{counted.minutes(counted.lost, ebe=True)} minutes were taken from items of experts by experience.",
        f"{len(counted.pushed_off)} of {len(ebe_items)} items of experts by experience were pushed off.",
        f"{answered} of {len(points)} points got an answer in the meeting.",
        f"Half of them waited {counted.median_wait:g} minutes or less.",
        f"{some} of {len(counted.changed)} decisions changed something.",
        f"Somebody asked for a pause. We stopped for {counted.paused} minutes.",
    ]


def test_was_power_shared_says_the_same(story: KeptStory, counted: Counted):
    assert set(of_power(counted)) <= set(said(story))


def test_minutes_and_points_on_the_paper_are_the_same(saved: Path, counted: Counted):
    values = json.loads((saved / "full.json").read_text(encoding="utf-8"))
    for number, item in enumerate(values["items"], 1):
        assert (item["minutes_planned"], item["minutes_used"]) == (
            counted.planned[str(number)],
            counted.used.get(str(number), 0),
        )
    assert [point["became"] for point in values["you_said"]] == list(_in_order(counted.became))
    assert [point["me_too"] for point in values["you_said"]] == [
        counted.me_too[str(number)] for number in range(1, len(values["you_said"]) + 1)
    ]
    assert [made["what_changed"] for made in values["decisions"]] == counted.changed


def _in_order(became: dict[str, str]) -> list[str]:
    return [became[number] for number in sorted(became, key=int)]


@pytest.mark.parametrize("story", ["as it was"], indirect=True)
@pytest.mark.parametrize(
    ("code", "column", "wrong"),
    [
        ("item_started", "Day and time", "2026-11-24 10:07"),
        ("agenda", "Minutes", "6"),
        ("agenda", "Who asked", "Professionals"),
        ("answered_changed", "Code", "point_seen"),
        ("point_raised", "Day and time", "2026-11-24 10:19"),
        ("pause_asked", "Code", "break_started"),
        ("minutes_moved", "Minutes", "1"),
        ("decision_changed", "What changed", "nothing"),
        ("decision_made", "Changed later", "yes"),
    ],
)
def test_one_wrong_cell_is_found(story: KeptStory, saved: Path, code: str, column: str, wrong: str):
    rows = read_table(saved / "full.csv")
    about = {"agenda": "The bus to the day centre", "item_started": "Money for the day centre"}.get(code)
    row = next(one for one in rows if one["Code"] == code and about in (None, one["Item"]))
    assert row[column] != wrong
    row[column] = wrong
    assert not set(of_power(count(rows))) <= set(said(story))
