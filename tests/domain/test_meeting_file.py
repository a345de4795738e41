"""A meeting in a file survives being saved again by other programs; what is not ours is told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import ItemText, Paper
from app.domain.errors import MeetingError
from app.domain.events import Maker, Moment, end_of, next_event, private_words
from app.domain.invitation import Invitation
from app.domain.kinds import ItemAdded
from app.domain.meeting import Meeting
from app.domain.meeting_file import MOST_BYTES, MeetingFile, MeetingTold, meeting_file_from, told_in_file
from tests.storage.invented import TEN, item_text, meeting

INVITATION = Invitation(("192.168.1.23",), 48484, bytes(range(32)), bytes(range(16))).text
MEETING = meeting("9f0c2c1e-0000-4000-8000-000000000001", paper=None)


def told(mine: Meeting = MEETING, texts: tuple[ItemText, ...] = (), shown: str = "") -> MeetingTold:
    first = next_event(end_of(mine.id, None), ItemAdded("i1"), Maker("agenda"), Moment(TEN, 0), None)
    second = next_event(end_of(mine.id, first), ItemAdded("i2"), Maker("agenda"), Moment(TEN, 0), None)
    words = private_words(shown) if shown else None
    said = [(second.id, words.salt, words.text)] if words else []
    return told_in_file(mine, texts, [first, second], said)


def trouble(content: bytes) -> str | None:
    try:
        meeting_file_from(content)
    except MeetingError as error:
        return error.code
    return None


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(TEXT, TEXT, st.booleans())
def test_it_comes_back_whole(title: str, shown: str, is_shared: bool):
    file = MeetingFile(INVITATION if is_shared else "", told(texts=(item_text("i1", title=title),), shown=shown))
    assert meeting_file_from(file.to_bytes()) == file


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
def test_a_program_may_save_it_in_another_way(coding: str):
    file = MeetingFile(INVITATION, told())
    changed = file.to_bytes().decode().replace("\n", "\r\n").encode(coding)
    assert meeting_file_from(changed) == file


def test_a_file_from_before_holds_an_invitation_only():
    assert meeting_file_from(INVITATION.encode() + b"\n") == MeetingFile(INVITATION)


def test_an_older_fair_say_joins_by_the_first_line():
    from app.domain.invitation import invitation_from_file

    assert invitation_from_file(MeetingFile(INVITATION, told()).to_bytes()).text == INVITATION


def test_lines_that_do_not_follow_each_other_are_refused():
    whole = told()
    assert trouble(MeetingFile("", told_in_file(MEETING, (), whole.events[1:], ())).to_bytes()) == "meeting_file_broken"
    turned = MeetingTold(p=1, meeting=MEETING, lines=(whole.lines[1], whole.lines[0]))
    assert trouble(MeetingFile("", turned).to_bytes()) == "meeting_file_broken"


def test_the_agendas_own_file_is_never_taken():
    mine = meeting(MEETING.id, paper=Paper("agenda.docx", "All of it", None))
    assert trouble(MeetingFile("", told(mine)).to_bytes()) == "meeting_file_broken"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "invitation_missing"),
        (b"A letter to somebody", "invitation_missing"),
        (b"{", "meeting_file_broken"),
        (b'{"p":2,"meeting":{}}', "other_version"),
        (b'{"p":1,"meeting":{}}', "meeting_file_broken"),
        (b"{" * 100_000, "meeting_file_broken"),
        (b"x" * (MOST_BYTES + 1), "meeting_file_broken"),
        (INVITATION[:-4].encode(), "invitation_broken"),
    ],
)
def test_what_is_not_a_meeting_is_told(content: bytes, code: str):
    assert trouble(content) == code


KNOWN = {None, "invitation_missing", "invitation_broken", "invitation_newer", "meeting_file_broken", "other_version"}


@given(st.binary(max_size=300), st.integers(0, 2_000))
def test_garbage_in_it_never_ends_the_program(garbage: bytes, at: int):
    whole = MeetingFile(INVITATION, told(shown="hello")).to_bytes()
    at %= len(whole)
    assert trouble(garbage) in KNOWN
    assert trouble(whole[:at] + garbage + whole[at + len(garbage) :]) in KNOWN
