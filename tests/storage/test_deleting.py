"""A meeting that is deleted is nowhere any more: not in the file, not in our copies."""

import uuid
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.agenda import AboutToday, EasyLine, ItemText, Paper
from app.domain.errors import MeetingError
from app.domain.events import Moment
from app.domain.kinds import (
    Correction,
    DecisionMade,
    DisagreementSaid,
    ItemAdded,
    NamePut,
    OptionPut,
    PicturePut,
    PointAnswered,
    PointRaised,
)
from app.domain.meeting import WhatGoes
from app.storage.database import open_record
from tests.storage.invented import TEN, Clock, Writer, codes, item_text, meeting

MARKS = ("Zebracrossing", "Quaggapoint", "Okapidraft", "Lemurpaper", "Tapireasy", "Ibexabout", "Dodoroom", "Kiwiname")


def telling_meeting(record) -> Writer:
    """A meeting with a mark in every place where words can be."""
    mine = meeting(
        title=MARKS[0], place=MARKS[6], about=AboutToday(MARKS[5]), paper=Paper(f"{MARKS[3]}.txt", MARKS[3] * 900)
    )
    writer = Writer(record, mine).begin()
    record.meetings.add_text(mine.id, ItemText("bus", 2, "x", easy=(EasyLine(MARKS[4] * 300),)))
    writer.press(MARKS[1] * 400)
    writer.happens(DecisionMade("bus"), words=MARKS[7])
    record.meetings.save_draft(f"{mine.id}/note", MARKS[2])
    record.log.beat(mine.id, Moment(TEN, 60_000))
    return writer


def found_in(folder: Path, marks: tuple[str, ...]) -> list[tuple[str, str]]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [(file.name, mark) for file in files for mark in marks if mark.encode() in file.read_bytes()]


@pytest.fixture
def gone(record) -> Writer:
    return telling_meeting(record)


@pytest.fixture
def stays(record) -> Writer:
    writer = Writer(record, meeting(created_at=TEN + timedelta(days=1), title="This one stays")).begin()
    writer.press("kept words")
    record.meetings.save_draft(f"{writer.id}/note", "kept draft")
    return writer


def test_what_goes_is_shown_first(gone, stays):
    copy = gone.record.care.back_up()
    goes = gone.record.meetings.what_goes(gone.id)
    assert goes == WhatGoes(MARKS[0], events=6, words=2, drafts=1, backups=(copy.name,))
    assert gone.record.meetings.what_goes(stays.id[:8]).title == "This one stays"


def test_nothing_of_it_is_left_in_the_file_or_in_any_copy(gone, stays, folder, clock, tmp_path):
    gone.record.care.back_up()
    clock.after(days=1)
    gone.press(MARKS[1])
    newest = gone.record.care.back_up()
    aside = gone.record.care.restore(newest)
    before = stays.record.log.read(stays.id)
    assert len({mark for _file, mark in found_in(folder, MARKS)}) == len(MARKS)
    gone.record.meetings.delete(gone.id)
    assert found_in(folder, (*MARKS, gone.id)) == []
    assert stays.record.log.read(stays.id) == before
    assert stays.record.meetings.drafts() == {f"{stays.id}/note": "kept draft"}
    assert stays.record.care.verify() == ()
    for copy in (*stays.record.care.backups(), aside):
        other = open_record(copy, tmp_path / "other", clock)
        assert (other.notices, other.care.verify(), other.log.read(stays.id)) == ((), (), before)
        other.close()


def test_a_damaged_file_that_is_kept_is_cleaned_too(gone, stays, folder, file, opened):
    for _ in range(40):
        stays.press("kept words")
    gone.record.close()
    whole = file.read_bytes()
    cut = whole.index(stays.record.log.read(stays.id)[-9].prev.encode())
    stays.record.close()
    file.write_bytes(whole[:cut] + b"\x00" * 3000 + whole[cut + 3000 :])
    opened()
    assert codes(opened().notices) == []
    damaged = next(folder.glob("record.sqlite.damaged-*"))
    assert MARKS[0].encode() in damaged.read_bytes()
    record = opened()
    assert damaged.name in record.meetings.what_goes(gone.id).backups
    record.meetings.delete(gone.id)
    assert found_in(folder, (*MARKS, gone.id)) == []
    assert b"kept words" in damaged.read_bytes()


def test_a_deletion_that_was_interrupted_is_finished_at_the_next_opening(gone, stays, folder, opened, monkeypatch):
    gone.record.care.back_up()

    def stop(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr("app.storage.meetings.clean_copies", stop)
    with pytest.raises(KeyboardInterrupt):
        gone.record.meetings.delete(gone.id)
    monkeypatch.undo()
    assert found_in(folder / "copies", MARKS) != []
    assert opened().notices == ()
    assert found_in(folder, (*MARKS, gone.id)) == []


def test_copies_that_cannot_be_cleaned_are_named(gone, folder, opened, monkeypatch):
    copy = gone.record.care.back_up()
    monkeypatch.setattr("app.storage.deleting._put_in_place", _no_room)
    with pytest.raises(MeetingError) as trouble:
        gone.record.meetings.delete(gone.id)
    assert (trouble.value.code, trouble.value.facts["names"]) == ("copies_not_cleaned", copy.name)
    assert codes(opened().notices) == ["copies_not_cleaned"]
    monkeypatch.undo()
    assert opened().notices == ()
    assert found_in(folder, MARKS) == []


def _no_room(*_paths):
    raise OSError(28, "no room")


def test_only_the_meeting_that_was_asked_for_goes(record):
    with pytest.raises(MeetingError, match="no_such_meeting"):
        record.meetings.delete("nothing")
    for meeting_id in ("aa1", "aa2"):
        record.meetings.create(meeting(meeting_id), [])
    with pytest.raises(MeetingError, match="no_such_meeting"):
        record.meetings.delete("aa")
    record.meetings.delete("aa1")
    assert [line.id for line in record.meetings.lines(9)] == ["aa2"]


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 3000), min_size=1, max_size=5), st.booleans())
def test_deleting_leaves_nothing_whatever_the_sizes(tmp_path_factory, sizes, copied):
    folder = tmp_path_factory.mktemp("sizes")
    record = open_record(folder / "record.sqlite", folder / "copies", Clock())
    mark = f"Mark{uuid.uuid4().hex}"
    stays = Writer(record).begin()
    gone = Writer(record, meeting(title=mark)).create("bus")
    for n, size in enumerate(sizes):
        gone.happens(ItemAdded(f"i{n}"), words=mark * size)
        record.meetings.add_text(gone.id, item_text(f"i{n}", 1, mark * size))
        stays.press("x" * size)
    if copied:
        record.care.back_up()
    record.meetings.delete(gone.id)
    assert found_in(folder, (mark, gone.id)) == []
    assert record.care.verify() == ()
    record.close()


WORDS_OF_PEOPLE = {
    "words": "Walrusword", "name": "Ospreyname", "picture": "Pumapicture", "prepared": "Gazelleprepared",
    "option": "Marmotoption", "decision": "Badgerdecision", "disagreement": "Heronsaid", "correction": "Otterput",
    "answer": "Lynxanswer",
}  # fmt: skip


def told_by_people(record) -> Writer:
    """A meeting in which people typed words of every kind. Taking them out: test_words_taken_out.py."""
    writer = Writer(record, meeting(title="A meeting")).begin()
    point = writer.press(WORDS_OF_PEOPLE["words"] * 90)
    said = {
        "prepared": PointRaised("bus"), "name": NamePut(point), "picture": PicturePut(point),
        "option": OptionPut("bus"), "decision": DecisionMade("bus"), "correction": Correction(point),
        "answer": PointAnswered(point, "changed"),
    }  # fmt: skip
    made = {name: writer.happens(what, words=WORDS_OF_PEOPLE[name] * 90) for name, what in said.items()}
    writer.happens(DisagreementSaid(made["decision"]), words=WORDS_OF_PEOPLE["disagreement"] * 90)
    return writer


def test_after_a_meeting_is_deleted_no_word_of_anyone_is_in_any_file(record, folder, clock):
    writer = told_by_people(record)
    record.meetings.save_draft(f"{writer.id}/words/p1", "Moosedraft" * 90)
    record.care.back_up()
    clock.after(days=1)
    record.care.restore(record.care.back_up())
    marks = (*WORDS_OF_PEOPLE.values(), "Moosedraft")
    assert {mark for _file, mark in found_in(folder, marks)} == set(marks)
    record.meetings.delete(writer.id)
    assert found_in(folder, marks) == []
