"""Pictures that came with meetings of other laptops: found like the group's own, and gone with their meeting."""

import uuid
from dataclasses import replace
from pathlib import Path

import pytest

from app import build, paths
from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.domain.pictures import Picture, PictureIndex, PictureWords
from app.domain.pictures_told import PictureTold
from app.domain.travelling import TravellingPicture
from app.services.group_pictures import GroupPictures
from app.services.house import Speech
from app.storage.group_picture_files import GroupPictureFiles
from app.storage.meeting_pictures import FOLDER, MeetingPictureFiles
from app.storage.picture_album import PictureAlbum, TakingIn
from tests.fakes import FakeVoice
from tests.storage.pictures_made import exif, jpeg, png, svg

MEETING, OTHER = str(uuid.UUID(int=1)), str(uuid.UUID(int=2))
STOP = f"group:{'a' * 32}"
BUNDLED = PictureIndex([Picture("bus", ("bus",), "bus.svg", "bus.svg", "A bus", "Mulberry", "CC BY-SA", tint=True)])


@pytest.fixture
def files(tmp_path: Path) -> MeetingPictureFiles:
    (tmp_path / "record").mkdir()
    return MeetingPictureFiles(tmp_path / "record" / "record.sqlite")


@pytest.fixture
def pictures(files: MeetingPictureFiles, tmp_path: Path) -> GroupPictures:
    return GroupPictures(GroupPictureFiles(tmp_path / "group"), lambda: BUNDLED, files)


def told(
    data: bytes = png(), picture_id: str = STOP, alt: str = "Our stop", means: tuple[str, ...] = ()
) -> PictureTold:
    return PictureTold.of(picture_id, data, alt, "Photo: Sam", means)


def test_a_picture_is_found_at_once_and_is_nobodys_to_change(files: MeetingPictureFiles, pictures: GroupPictures):
    assert pictures.index().by_id(STOP) is None
    files.keep(MEETING, told())
    found = pictures.index().by_id(STOP)
    assert found is not None
    assert (found.alt, found.licence, found.is_own) == ("Our stop", "Photo: Sam", True)
    assert Path(found.file).read_bytes() == png()
    assert pictures.all() == ()
    with pytest.raises(MeetingError, match="picture_gone"):
        pictures.remove(STOP)


def test_the_groups_own_comes_before_it_where_both_mean_the_same(
    files: MeetingPictureFiles, pictures: GroupPictures, tmp_path: Path
):
    files.keep(MEETING, told(means=("bus", "tram")))
    mine = GroupPictureFiles(tmp_path / "group")
    own = mine.keep_picture(".png", png(3, 3), PictureWords(("tram",), "Ours"))
    mine.keep_pictures([own])
    index = pictures.index()
    assert index.exact("Tram") == own
    assert index.exact("bus") == index.by_id(STOP)


def test_what_a_camera_wrote_does_not_come_in(files: MeetingPictureFiles, pictures: GroupPictures):
    files.keep(MEETING, told(jpeg(exif(6))))
    found = pictures.index().by_id(STOP)
    assert found is not None
    assert b"HOME ADDRESS" not in Path(found.file).read_bytes()


@pytest.mark.parametrize(
    "data",
    [b"no picture", svg("<script/>"), svg("<image href='https://far.example/x.png'/>"), png()[:-9], png(20_000, 9)],
)
def test_what_is_no_picture_or_reaches_out_is_refused(files: MeetingPictureFiles, pictures: GroupPictures, data: bytes):
    with pytest.raises(MeetingError):
        files.keep(MEETING, told(data))
    assert pictures.index().by_id(STOP) is None


def test_words_that_come_along_stay_on_their_line(files: MeetingPictureFiles):
    files.keep(MEETING, told(alt='Our\nstop,"|x\0', means=("bus|car\n", "  ")))
    files.keep(MEETING, told(picture_id=f"group:{'b' * 32}"))
    (_second, first) = files.pictures()
    assert (first.alt, first.words) == ('Our stop," x', ("bus car",))


def test_it_goes_with_its_meeting_and_others_stay(files: MeetingPictureFiles, pictures: GroupPictures, tmp_path: Path):
    files.keep(MEETING, told())
    files.keep(OTHER, told(picture_id=f"group:{'b' * 32}"))
    assert pictures.index().by_id(STOP) is not None
    files.forget(MEETING)
    files.forget(MEETING)
    assert pictures.index().by_id(STOP) is None
    assert len(files.pictures()) == 1
    assert [folder.name for folder in (tmp_path / "record" / FOLDER).iterdir()] == [OTHER]


def test_a_second_time_it_takes_the_place_of_the_first(files: MeetingPictureFiles, tmp_path: Path):
    files.keep(MEETING, told())
    files.keep(MEETING, told(svg()))
    (one,) = files.pictures()
    assert Path(one.file).read_bytes() == svg()
    assert len(list((tmp_path / "record" / FOLDER / MEETING / "pictures").iterdir())) == 2


def test_a_meeting_that_is_deleted_takes_them_along(tmp_path: Path):
    places = paths.places(tmp_path / "home")
    places.make_folders()
    house = build.build(places, Speech(FakeVoice, list))
    live = house.prepare.make(AgendaDraft(title="Travel", items=(DraftItem("Buses"),)))
    house.group.meeting_pictures.keep(live.meeting.id, told())
    assert house.pictures.by_id(STOP) is not None
    house.prepare.delete(live.meeting.id)
    assert house.pictures.by_id(STOP) is None
    assert list((places.record.parent / FOLDER).iterdir()) == []
    house.close()


def test_an_agenda_that_is_opened_gets_a_copy_that_stays(
    files: MeetingPictureFiles, pictures: GroupPictures, tmp_path: Path
):
    files.keep(MEETING, told())
    album = PictureAlbum(pictures.index, tmp_path)
    (came,) = album.travelling([STOP])
    assert (came.licence, came.source) == ("Photo: Sam", "meeting")
    taken = TakingIn(GroupPictureFiles(tmp_path / "group"), pictures.index)
    here = taken([STOP], [replace(came, data=png())])
    files.forget(MEETING)
    kept = pictures.index().by_id(here[STOP])
    assert kept is not None
    assert kept.licence == "Photo: Sam"


def test_pictures_of_the_group_are_not_taken_twice(pictures: GroupPictures, tmp_path: Path):
    mine = GroupPictureFiles(tmp_path / "group")
    own = mine.keep_picture(".png", png(), PictureWords(("tram",), "Ours"))
    mine.keep_pictures([own])
    taken = TakingIn(mine, pictures.index)
    assert taken([own.id], [TravellingPicture(own.id, "png", png(), "Ours")]) == {own.id: own.id}
