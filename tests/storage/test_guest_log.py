"""What a laptop keeps while a meeting is shared: the host's lines, and presses until the host has them."""

import json
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from app.domain.agenda import ItemText
from app.domain.errors import MeetingError
from app.domain.events import Event, Moment, PrivateWords, first_break, private_words
from app.domain.kinds import ItemAdded, MeetingEnded, PointRaised, TakenBack
from app.domain.live_store import Joined, Request
from app.domain.ports import Line
from app.storage.database import Record, memory_record
from app.storage.guest_log import SqlAuthors, SqlGuests
from tests.storage.invented import TEN, Clock, Writer, codes, item_text

DEVICE, OTHER = "0123456789abcdef", "fedcba9876543210"


def guests_of(record: Record) -> SqlGuests:
    return SqlGuests(record.file, record.log)


@pytest.fixture
def guests(record: Record) -> SqlGuests:
    return guests_of(record)


@pytest.fixture
def host(in_memory: Record) -> Writer:
    """A meeting that has begun, on another laptop."""
    return Writer(in_memory).begin()


@pytest.fixture
def guest(host: Writer, guests: SqlGuests) -> SqlGuests:
    """This laptop joined that meeting and has its lines."""
    guests.join(host.meeting, tuple(host.record.meetings.texts(host.id).values()), DEVICE)
    guests.settle(host.id, 1, lines_of(host), [])
    return guests


def lines_of(host: Writer, after: int = 0) -> list[Line]:
    return [Line(event) for event in host.record.log.read(host.id)[after:]]


def asked(seq: int, *ids: str, holder: str | None = None) -> Request:
    return Request(seq, json.dumps({"wishes": [{"id": one} for one in ids]}), ids, holder)


def row_of(record: Record, meeting_id: str) -> tuple[object, ...]:
    with record.file.plain() as connection:
        found = "SELECT phase, items, points, ended_at FROM meeting_rows WHERE id = ?"
        return connection.execute(found, (meeting_id,)).fetchone()


def test_a_laptop_that_joins_has_the_meeting_and_its_words(host, guest, record, guests):
    assert guests.joined(host.id) == Joined(host.id, DEVICE, 1, 0)
    assert record.meetings.meeting(host.id) == host.meeting
    assert record.meetings.texts(host.id) == host.record.meetings.texts(host.id)
    assert record.log.read(host.id) == host.record.log.read(host.id)
    assert record.care.verify() == ()


def test_a_laptop_that_never_joined_is_no_guest(guests, host):
    assert guests.joined(host.id) is None
    assert guests.waiting(host.id) == []


def test_joining_again_takes_up_what_is_new_and_keeps_the_rest(host, guest, record):
    guest.put(host.id, asked(1, "a"))
    guest.join(replace(host.meeting, title="Trains"), [item_text("bus", 2), item_text("bus")], DEVICE)
    assert record.meetings.meeting(host.id).title == "Trains"
    assert record.meetings.texts(host.id)["bus"].version == 2
    assert len(record.log.read(host.id)) == 4
    assert guest.joined(host.id) == Joined(host.id, DEVICE, 1, 1)


def test_words_with_the_same_number_become_the_hosts(host, guest, record):
    guest.join(host.meeting, [ItemText("bus", 1, "Another bus")], DEVICE)
    assert record.meetings.texts(host.id)["bus"].title == "Another bus"


def test_a_press_waits_until_the_host_has_it_also_after_a_crash(host, guest, opened):
    press = asked(1, "a", "b", holder="blue")
    guest.put(host.id, press)
    again = guests_of(opened())
    assert again.waiting(host.id) == [press]
    again.settle(host.id, 1, [], [1])
    assert guests_of(opened()).waiting(host.id) == []


def test_the_same_press_is_kept_once(host, guest):
    guest.put(host.id, asked(1, "a"))
    guest.put(host.id, asked(1, "a"))
    assert guest.waiting(host.id) == [asked(1, "a")]


def test_numbers_of_presses_go_on_when_nothing_waits(host, guest, opened):
    guest.put(host.id, asked(1, "a"))
    guest.put(host.id, asked(2, "b"))
    guest.settle(host.id, 1, [], [1])
    guest.refused(host.id, 2)
    assert guests_of(opened()).joined(host.id).last_seq == 2


def test_the_line_of_an_own_press_has_its_words_and_its_key(host, guest, record):
    mine = host.line(PointRaised("bus"), "follow", "too far")
    guest.put(host.id, asked(1, mine.event.id, holder="blue"))
    guest.settle(host.id, 1, [replace(mine, holder="blue")], [1])
    assert record.log.words(host.id) == {mine.event.id: "too far"}
    assert record.log.private(host.id) == {mine.event.id: mine.private}
    assert record.log.held_by("blue", host.id) == {mine.event.id}
    assert guest.waiting(host.id) == []
    assert record.care.verify() == ()


def test_no_private_word_is_left_where_it_waited(host, guest, file):
    guest.put(host.id, Request(1, json.dumps({"wishes": [{"id": "a", "text": "Axolotlword" * 400}]}), ("a",)))
    assert b"Axolotlword" in file.read_bytes()
    guest.settle(host.id, 1, [], [1])
    assert b"Axolotlword" not in file.read_bytes()


def test_a_press_leaves_the_outbox_only_with_its_line(host, guest, record):
    mine = host.line(PointRaised("bus"), "follow")
    missing = host.line(PointRaised("bus"), "follow")
    guest.put(host.id, asked(1, mine.event.id))
    with pytest.raises(MeetingError, match="not_kept"):
        guest.settle(host.id, 7, [Line(missing.event)], [1])
    assert guest.waiting(host.id) == [asked(1, mine.event.id)]
    assert guest.joined(host.id).epoch == 1
    assert mine.event.id not in {event.id for event in record.log.read(host.id)}


def test_lines_that_came_twice_count_once(host, guest, record):
    host.press()
    guest.settle(host.id, 1, lines_of(host, 3), [])
    guest.settle(host.id, 2, lines_of(host, 2), [])
    assert record.log.read(host.id) == host.record.log.read(host.id)
    assert guest.joined(host.id).epoch == 2


@pytest.mark.parametrize("broken", ["gap inside", "other chain", "begins late", "another beginning"])
def test_lines_with_a_hole_are_not_kept(host, guests, record, broken):
    host.press()
    lines = lines_of(host)
    guests.join(host.meeting, [], DEVICE)
    told = {
        "gap inside": [*lines[:2], *lines[3:]],
        "other chain": [*lines[:3], changed(lines[3], prev="0" * 64)],
        "begins late": lines[1:],
        "another beginning": [changed(lines[0], prev="0" * 64)],
    }[broken]
    with pytest.raises(MeetingError, match="not_kept"):
        guests.settle(host.id, 1, told, [])
    assert record.log.read(host.id) == []


def changed(line: Line, **facts: object) -> Line:
    return replace(line, event=replace(line.event, **facts))


def test_words_of_an_item_come_when_the_host_tells_them(host, guest, record):
    text = item_text("tram")
    added = host.line(ItemAdded("tram", minutes=5, text=text.digest()), "agenda")
    guest.join(record.meetings.meeting(host.id), [text], guest.joined(host.id).device)
    guest.settle(host.id, 1, [added], [])
    assert record.meetings.texts(host.id)["tram"] == text
    assert "texts_changed" not in codes(record.care.verify())


def test_words_of_others_are_kept_only_if_they_fit_their_line(host, guest, record):
    said, quiet = host.line(PointRaised("bus"), "follow", "too far"), host.line(PointRaised("bus"), "follow")
    guest.settle(host.id, 1, [Line(said.event), Line(quiet.event)], [])
    guest.keep_words(host.id, {said.event.id: private_words("a lie"), quiet.event.id: private_words("a lie")})
    assert record.log.words(host.id) == {}
    guest.keep_words(host.id, {said.event.id: said.private, "nobody's": PrivateWords("", "x")})
    guest.keep_words(host.id, {said.event.id: said.private})
    assert record.log.words(host.id) == {said.event.id: "too far"}
    guest.keep_words(host.id, {}, [said.event.id])
    assert record.log.words(host.id) == {}
    assert record.care.verify() == ()


def test_what_waits_stays_when_the_laptop_leaves_and_goes_on_with_a_new_device(host, guest):
    guest.put(host.id, asked(1, "a"))
    guest.put(host.id, asked(2, "b"))
    guest.leave(host.id)
    assert guest.joined(host.id) is None
    guest.leave(host.id)
    guest.join(host.meeting, [], OTHER)
    assert guest.waiting(host.id) == [asked(1, "a"), asked(2, "b")]
    assert guest.joined(host.id) == Joined(host.id, OTHER, 0, 2)


@pytest.fixture
def old_host(record: Record) -> Writer:
    """This laptop was the host; four lines of it reached nobody."""
    writer = Writer(record).begin()
    writer.press("heard of")
    writer.press("nobody heard")
    writer.happens(ItemAdded("tram"))
    writer.happens(TakenBack(writer.press()), "follow")
    writer.happens(MeetingEnded())
    return writer


def test_a_host_that_was_away_lets_its_own_lines_wait(old_host, record, guests):
    lines = record.log.read(old_host.id)
    mine = [event.id for event in lines[5:]]
    record.log.beat(old_host.id, Moment(TEN, 60_000))
    guests.join(old_host.meeting, [], DEVICE)
    guests.rewind(old_host.id, 5, [asked(n, one) for n, one in enumerate(mine, 1)])
    assert record.log.read(old_host.id) == lines[:5]
    assert list(record.log.words(old_host.id).values()) == ["heard of"]
    assert record.log.held_by("blue", old_host.id) == {lines[4].id}
    waiting = guests.waiting(old_host.id)
    assert [request.ids for request in waiting] == [(one,) for one in mine]
    assert [request.holder for request in waiting] == ["blue", None, "blue", None, None]
    assert guests.joined(old_host.id).last_seq == 5
    assert record.care.verify() == ()


@pytest.mark.parametrize("to_n", range(1, 10))
def test_after_it_the_meeting_is_counted_as_if_these_lines_never_were(old_host, record, guests, to_n):
    lines = record.log.read(old_host.id)
    guests.rewind(old_host.id, to_n, [])
    fresh = memory_record(Clock())
    fresh.meetings.create(old_host.meeting, [])
    fresh.log.append(old_host.id, [Line(event) for event in lines[:to_n]])
    assert row_of(record, old_host.id) == row_of(fresh, old_host.id)
    fresh.close()


def test_after_it_the_new_hosts_lines_fit(old_host, record, guests):
    lines = record.log.read(old_host.id)
    new_host = Writer(record, old_host.meeting, last=lines[4])
    theirs = [new_host.line(PointRaised("lunch"), "follow")]
    guests.rewind(old_host.id, 5, [])
    guests.settle(old_host.id, 2, theirs, [])
    assert first_break(old_host.id, record.log.read(old_host.id)) is None
    assert record.care.verify() == ()


def test_it_happens_whole_or_not_at_all(old_host, record, guests):
    lines = record.log.read(old_host.id)
    broken = Request(1, None, ("a",))  # type: ignore[arg-type]
    with pytest.raises(MeetingError, match="not_kept"):
        guests.rewind(old_host.id, 5, [broken])
    assert record.log.read(old_host.id) == lines
    assert guests.waiting(old_host.id) == []
    with pytest.raises(IntegrityError, match="only added"):
        delete_line(record, lines[-1])


def delete_line(record: Record, event: Event) -> None:
    with record.file.writing() as connection:
        connection.exec_driver_sql("DELETE FROM events WHERE id = ?", (event.id,))


def test_lines_never_go_otherwise(old_host, record, guests):
    guests.rewind(old_host.id, 8, [])
    with pytest.raises(IntegrityError, match="only added"):
        delete_line(record, record.log.read(old_host.id)[-1])


def test_the_host_knows_which_laptop_pressed_and_forgets_it(writer, record):
    authors = SqlAuthors(record.file)
    theirs = writer.happens(PointRaised("bus"), "follow", author=(DEVICE, 4))
    writer.happens(PointRaised("bus"), "follow", author=(OTHER, 9))
    mine = writer.press()
    assert (authors.author(theirs), authors.author(mine), authors.author("x")) == (DEVICE, None, None)
    assert (authors.newest_seq(writer.id, DEVICE), authors.newest_seq(writer.id, "x")) == (4, 0)
    authors.forget(writer.id)
    assert (authors.author(theirs), authors.newest_seq(writer.id, OTHER)) == (None, 0)


def test_who_made_a_press_is_on_disk_with_it_or_not_at_all(writer, record):
    line = writer.line(PointRaised("bus"), "follow", author=(DEVICE, None))
    with pytest.raises(MeetingError, match="not_kept"):
        record.log.append(writer.id, [line])
    assert line.event.id not in {event.id for event in record.log.read(writer.id)}
