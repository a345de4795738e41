"""The meeting in a file on a USB stick: what goes into it, and how a laptop without a connection follows it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from msgspec import structs

from app.domain.errors import MeetingError
from app.domain.invitation import FILE_ENDING
from app.domain.live_store import GuestStore, MeetingPictures
from app.domain.meeting_file import MOST_BYTES, MeetingFile, MeetingTold, meeting_file_from, told_in_file
from app.domain.pictures_told import PictureTold, shown_pictures
from app.domain.points_file import new_device
from app.services.guest_keeper import GuestKeeper
from app.services.live_meeting import LiveMeeting
from app.services.words_for_guests import for_everyone, said

ENDING = FILE_ENDING
MOST_OF_PICTURES = 8_000_000


def pictures_for_file(live: LiveMeeting, pictures: MeetingPictures) -> tuple[PictureTold, ...]:
    """
    Return the group's own pictures that the meeting shows, as many as a file may hold, in the order of the agenda.

    May be slow: photos are made small.
    """
    found: list[PictureTold] = []
    for each, means in shown_pictures(live.meeting, live.texts, pictures.index()).items():
        told = pictures.told(each, means=means)
        if told is not None and sum(len(one.data) for one in (*found, told)) <= MOST_OF_PICTURES:
            found.append(told)
    return tuple(found)


def meeting_file(live: LiveMeeting, invitation: str = "", pictures: Sequence[PictureTold] = ()) -> bytes:
    """
    Return what is saved for another laptop: the invitation, and what every guest is told of the meeting.

    Of what people wrote it holds only words that are for everyone. Raises: `not_kept_yet`, `meeting_file_too_long`.
    """
    with live.turn:
        live.refuse_unless_kept()
        shown = for_everyone(live.events, live.private(), live.state)
        words = [said(event_id, shown[event_id]) for event_id in shown]
        told = told_in_file(replace(live.meeting, paper=None), tuple(live.texts.values()), live.events, words)
    return MeetingFile(invitation, structs.replace(told, pictures=tuple(pictures))).to_bytes()


def read_meeting_file(file: Path) -> MeetingFile:
    """Return what is in a file. Raises: `invitation_file_closed`, codes of invitations and of meetings in files."""
    try:
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError:
        raise MeetingError("invitation_file_closed") from None
    return meeting_file_from(content)


def keep_pictures(told: MeetingTold, pictures: MeetingPictures) -> None:
    """Keep the pictures in a file with its meeting. Where one cannot be kept, its words stand alone."""
    index = pictures.index()
    for one in told.pictures:
        if index.by_id(one.id) is None:
            with suppress(MeetingError):
                pictures.keep(told.meeting.id, one)


def follow_from_file(told: MeetingTold, guests: GuestStore, open_meeting: Callable[[str], LiveMeeting]) -> LiveMeeting:
    """
    Return the meeting, as this laptop follows it from now on without a connection.

    A laptop that follows it already takes up what is new; what waits there and is in the file waits no more.
    Raises: `own_meeting`, `not_kept`, codes of opening.
    """
    events, meeting_id = told.events, told.meeting.id
    live = _here(meeting_id, open_meeting)
    if live is None:
        guests.join(told.meeting, told.texts, new_device())
        live = open_meeting(meeting_id)
    keeper = live.keeper
    if not isinstance(keeper, GuestKeeper):
        raise MeetingError("own_meeting")
    with live.turn:
        if events[-1].n > keeper.list.end.n:  # else an older file, and what is here is newer
            keeper.has_words(told.texts, told.meeting)
        if not keeper.take(keeper.epoch, events):
            common = keeper.list.common_with(events)
            keeper.rewind(keeper.list.end.n if common is None else common, has_moved=True)
            keeper.take(keeper.epoch, events)
        keeper.take_words(told.shown)
        live.refuse_unless_kept()
    return live


def _here(meeting_id: str, open_meeting: Callable[[str], LiveMeeting]) -> LiveMeeting | None:
    try:
        return open_meeting(meeting_id)
    except MeetingError as error:
        if error.code != "no_such_meeting":
            raise
        return None
