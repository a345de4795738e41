"""Checking the record names what was changed outside Fair Say, and nothing else."""

import pytest

from app.domain.kinds import CardPressed, ItemChanged, MeetingEnded
from tests.storage.invented import codes, item_text

GUARDS = ("events_never_change", "events_never_go", "item_texts_never_change")


@pytest.fixture
def meddled(fast_writer):
    """Does something to the record that Fair Say never does, and returns what the check says."""

    def meddle(statement: str) -> list[str]:
        with fast_writer.record.file.plain() as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            for guard in GUARDS:
                connection.execute(f"DROP TRIGGER {guard}")
            connection.execute(statement)
        return codes(fast_writer.record.care.verify())

    fast_writer.press("my words")
    fast_writer.record.meetings.add_text(fast_writer.id, item_text("bus", 2, "New words"))
    fast_writer.happens(ItemChanged("bus", text=item_text("bus", 2, "New words").digest(), reason_code="late_news"))
    assert fast_writer.record.care.verify() == ()
    return meddle


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE events SET at = '2026-11-24T09:00:00.000Z' WHERE n = 2", "chain_broken"),
        ("DELETE FROM events WHERE n = 2", "chain_broken"),
        ("UPDATE events SET facts = 'not json' WHERE n = 1", "chain_broken"),
        ("UPDATE events SET at = 'noon' WHERE n = 1", "chain_broken"),
        ("UPDATE private_words SET text = 'other words'", "words_changed"),
        ("UPDATE item_texts SET title = 'Trains' WHERE item = 'bus'", "texts_changed"),
        ("UPDATE item_texts SET notes = 'no list' WHERE item = 'bus'", "texts_changed"),
        ("DELETE FROM item_texts WHERE version = 2", "texts_changed"),
        ("INSERT INTO beats VALUES ('nowhere', 1, '')", "links_broken"),
    ],
)
def test_a_change_from_outside_is_seen(meddled, statement, code):
    assert code in meddled(statement)


def test_words_that_a_person_removed_are_no_trouble(meddled):
    assert meddled("DELETE FROM private_words") == []


def test_lines_that_the_rules_refuse_are_counted(fast_writer):
    fast_writer.happens(MeetingEnded())
    fast_writer.happens(CardPressed("slow_down"))
    fast_writer.happens(CardPressed("slow_down"))
    notice = fast_writer.record.care.verify()[0]
    assert (notice.code, notice.facts) == ("lines_refused", {"meeting": fast_writer.id[:8], "count": 2})


def test_the_place_of_the_break_is_named(fast_writer, meddled):
    meddled("UPDATE events SET facts = '{}' WHERE n = 4")
    notice = next(one for one in fast_writer.record.care.verify() if one.code == "chain_broken")
    assert notice.facts == {"meeting": fast_writer.id[:8], "n": 5}
