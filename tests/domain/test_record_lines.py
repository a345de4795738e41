"""One line of the record: what is in it, what never is, and how the chain shows damage."""

import json
import re
import uuid
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.domain.apply import apply, replay
from app.domain.errors import MeetingError
from app.domain.events import (
    Maker,
    Moment,
    at_from,
    canonical,
    end_of,
    envelope,
    first_break,
    from_envelope,
    group_to_write,
    next_event,
    private_words,
    what_from,
)
from app.domain.kinds import (
    KINDS,
    AgendaKind,
    AgendaSent,
    CardPressed,
    ClockKind,
    DecisionMade,
    ItemDropped,
    ItemStarted,
    Kind,
    MeetingStarted,
    PauseAsked,
    PeopleKind,
    PointRaised,
    Unknown,
    kind_name,
)
from app.domain.live import LiveState
from tests.domain.tellings import MEETING, begun

LINES = Path(__file__).with_name("lines.jsonl")
AT = datetime(2026, 11, 24, 10, 42, 37, 123_456, tzinfo=UTC)
FOLLOW = Maker("follow", group="ebe")


def line_of(what: Kind, maker: Maker = FOLLOW) -> dict[str, object]:
    return envelope(next_event(end_of(MEETING, None), what, maker, Moment(AT, 9)))


def newer(**changes: object) -> dict[str, object]:
    return {**line_of(PointRaised("a")), **changes}


# --- whole minutes, ids, places


def test_a_clock_kind_keeps_the_exact_time_and_meeting_time():
    line = line_of(PauseAsked())
    assert (line["at"], line["t_ms"]) == ("2026-11-24T10:42:37.123Z", 9)


@pytest.mark.parametrize("what", [PointRaised("a"), CardPressed("jargon"), AgendaSent()])
def test_what_people_do_keeps_the_whole_minute_only(what):
    line = line_of(what)
    assert (line["at"], line["t_ms"]) == ("2026-11-24T10:42:00.000Z", None)


def test_time_is_utc_wherever_the_laptop_is():
    india = AT.astimezone(timezone(timedelta(hours=5, minutes=30)))
    event = next_event(end_of(MEETING, None), PauseAsked(), FOLLOW, Moment(india, 0))
    assert envelope(event)["at"] == "2026-11-24T10:42:37.123Z"


def test_ids_are_random_and_hold_no_time():
    ids = [uuid.UUID(next_event(end_of(MEETING, None), PauseAsked(), FOLLOW, Moment(AT, 0)).id) for _ in range(20)]
    assert {each.version for each in ids} == {4}
    assert len(set(ids)) == 20


def test_the_first_line_follows_the_meetings_id_and_each_other_the_line_before():
    told = begun()
    assert [event.n for event in told.events] == list(range(1, len(told.events) + 1))
    assert told.events[0].prev == MEETING
    assert told.events[3].prev == told.events[2].digest()


@pytest.mark.parametrize(
    ("what", "group"), [(PointRaised("a"), "ebe"), (PauseAsked(), None), (ItemDropped("a", "x"), None)]
)
def test_only_people_kinds_carry_a_group(what, group):
    assert line_of(what)["group"] == group


@pytest.mark.parametrize(("place", "chair"), [("run", "ebe"), ("follow", None), ("agenda", None)])
def test_only_run_carries_a_chair(place, chair):
    assert line_of(PauseAsked(), Maker(place, chair="ebe"))["chair"] == chair


@pytest.mark.parametrize(
    ("counts", "written"),
    [({"ebe": 3}, "ebe"), ({"ebe": 2}, None), ({"ebt": 9}, None), ({}, None), (None, None)],
)
def test_a_group_is_written_only_from_three_people_on(counts, written):
    assert group_to_write("ebe", counts) == written


def test_who_does_not_say_a_group_has_none():
    assert group_to_write(None, {"ebe": 30}) is None


# --- facts: ids, numbers, codes


def test_facts_are_never_over_four_kilobytes():
    told = begun()
    assert told.refused(MeetingStarted({f"group{n}": n for n in range(400)})) == "too_many_facts"


def test_four_kilobytes_are_still_kept():
    room = 4096 - len(canonical({"counts": {"": 1}}))
    assert begun().refused(MeetingStarted({"x" * room: 1})) == "meeting_started_already"
    assert begun().refused(MeetingStarted({"x" * (room + 1): 1})) == "too_many_facts"


@pytest.mark.parametrize(
    "what",
    [
        PointRaised("a", topic="my flat is cold"),
        ItemDropped("a", reason_code="Ann was late"),
        DecisionMade("a", option="two\nlines"),
        ItemDropped("a", reason_code="x" * 81),
        ItemDropped("a", reason_code="\ud800"),
    ],
)
def test_facts_hold_no_words(what):
    assert begun().refused(what, "follow") == "no_such_kind"


def test_what_could_not_be_read_again_is_never_written():
    assert begun().refused(what_from("break_started", 99, {})) == "no_such_kind"
    assert begun().refused(CardPressed("shout")) == "no_such_kind"  # type: ignore[arg-type]


MALFORMED = [
    ("minutes_changed", {"item": "a", "delta": "x"}),
    ("minutes_changed", {"item": "a", "delta": 10**12}),
    ("minutes_changed", {"item": "a", "delta": 1.5}),
    ("minutes_changed", {"item": "a"}),
    ("gap_answered", {"went_on": 1}),
    ("gap_answered", {"went_on": True, "gap_s": True}),
    ("item_started", {"item": None}),
    ("item_started", {"item": ["a"]}),
    ("item_started", {"item": "a", "more": 1}),
    ("item_started", ["a"]),
    ("item_started", None),
    ("meeting_started", {"counts": {"ebe": "many"}}),
    ("meeting_started", {"counts": [3]}),
    ("pause_ended", {"how": "by_time"}),
    ("papers_sent", {"item": "a", "easy": 20261124}),
    ("card_pressed", {"meaning": {}}),
    ("asked_for_by", {"item": "a", "who": "manager"}),
]


@pytest.mark.parametrize(("kind", "facts"), MALFORMED)
def test_facts_that_do_not_fit_are_kept_counted_and_change_nothing(kind, facts):
    line = newer(kind=kind, facts=facts)
    event = from_envelope(line)
    before = begun().state
    after = apply(before, event)
    assert isinstance(event.what, Unknown)
    assert canonical(envelope(event)) == canonical(line)
    assert (after.not_understood, after.items, after.pause) == (1, before.items, None)


@pytest.mark.parametrize(
    "change", [{"kind": "spell_cast"}, {"v": 2}, {"facts": {"item": "a", "colour": ["red", {"deep": 1.25}]}}]
)
def test_what_a_newer_fair_say_wrote_is_kept_counted_and_written_back_the_same(change):
    line = newer(**change)
    event = from_envelope(json.loads(canonical(line)))
    assert canonical(envelope(event)) == canonical(line)
    assert (event.kind, event.v) == (line["kind"], line["v"])
    assert replay(MEETING, [event]).not_understood == 1


@pytest.mark.parametrize(
    "change",
    [
        {"n": "1"}, {"n": True}, {"n": 1.0}, {"id": None}, {"kind": 3}, {"v": "1"}, {"t_ms": "x"}, {"prev": None},
        {"at": "yesterday"}, {"at": "2026-11-24T10:42:00Z"}, {"at": "2026-11-24T10:42:00.0Z"}, {"at": 0},
        {"from": None}, {"chair": 1}, {"group": []}, {"words": 1}, {"more": 1},
    ],
)  # fmt: skip
def test_a_line_that_is_not_whole_is_refused_with_a_code(change):
    with pytest.raises(MeetingError, match="no_such_kind"):
        from_envelope(newer(**change))


@pytest.mark.parametrize("name", sorted(line_of(PauseAsked())))
def test_a_line_with_something_missing_is_refused_with_a_code(name):
    line = newer()
    del line[name]
    with pytest.raises(MeetingError, match="no_such_kind"):
        from_envelope(line)


def test_a_kept_time_is_read_as_it_was():
    assert at_from("2026-11-24T10:42:37.123Z") == AT.replace(microsecond=123_000)


# --- private words


def test_the_record_holds_a_digest_and_the_words_are_apart():
    private = private_words("the bus was late")
    told = begun()
    told.happens(PointRaised("a"), "follow", private.digest())
    assert "bus" not in canonical(envelope(told.events[-1]))
    assert re.fullmatch("[0-9a-f]{64}", told.events[-1].words or "")


def test_the_same_words_never_have_the_same_digest():
    assert private_words("yes").digest() != private_words("yes").digest()


def test_taking_words_away_leaves_the_chain_whole():
    told = begun()
    told.happens(PointRaised("a"), "follow", private_words("mine").digest())
    told.run(ItemStarted("a"))
    assert first_break(MEETING, [from_envelope(json.loads(canonical(envelope(each)))) for each in told.events]) is None


def test_half_a_letter_does_not_stop_a_press():
    private = private_words("ok \ud83d")
    assert private.text == "ok ?"
    assert len(private.digest()) == 64


# --- what is kept for ever


def test_every_kind_reads_the_lines_of_version_one_for_ever():
    kept = LINES.read_text(encoding="utf-8").splitlines()
    events = [from_envelope(json.loads(line)) for line in kept]
    assert [canonical(envelope(event)) for event in events] == kept
    assert {event.kind for event in events if not isinstance(event.what, Unknown)} == set(KINDS)
    assert first_break(MEETING, events) is None
    assert events[-1].digest()[-8:] == "396868ed"


def test_every_kind_has_one_family_and_its_own_name():
    for name, kind in KINDS.items():
        assert kind_name(kind) == name
        assert sum(issubclass(kind, family) for family in (ClockKind, PeopleKind, AgendaKind)) == 1


def test_a_record_that_todays_rules_refuse_is_never_dropped():
    told = begun()
    again = [*told.events, next_event(end_of(MEETING, told.events[-1]), MeetingStarted(), Maker("run"), told.now)]
    state = replay(MEETING, again)
    assert (state.n, state.not_understood, state.now) == (len(again), 1, "a")


def test_an_empty_record_is_a_meeting_that_has_not_begun():
    assert replay(MEETING, []) == LiveState(meeting_id=MEETING)
