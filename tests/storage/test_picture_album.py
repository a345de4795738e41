"""Pictures on paper and on a journey: what is here is found, what comes along is checked, nothing is kept twice."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.pictures import PictureIndex
from app.domain.travelling import TravellingPicture
from app.paths import resources
from app.storage.group_picture_files import GroupPictureFiles
from app.storage.picture_album import PictureAlbum, TakingIn
from app.storage.resource_files import read_pictures

BUNDLED = read_pictures(resources())
BUS = BUNDLED.by_id("bus")
SVG = (resources() / "pictures" / BUS.high_contrast_file).read_bytes() if BUS else b""
DRAWING = TravellingPicture("group:far", "svg", SVG + b"<!-- ours -->", "Our bus", ("red bus", "bus"), "group", "Sam")


@pytest.fixture
def files(tmp_path: Path) -> GroupPictureFiles:
    return GroupPictureFiles(tmp_path / "group")


def index(files: GroupPictureFiles) -> PictureIndex:
    return BUNDLED.with_own(files.pictures())


def taken(files: GroupPictureFiles, *pictures: TravellingPicture) -> dict[str, str]:
    wanted = [picture.id for picture in pictures]
    return dict(TakingIn(files, lambda: index(files))(wanted, pictures))


def album(files: GroupPictureFiles) -> PictureAlbum:
    return PictureAlbum(lambda: index(files), resources() / "pictures")


def test_a_picture_that_comes_along_is_kept_and_found(files: GroupPictureFiles):
    here = taken(files, DRAWING)
    found = album(files).find(here["group:far"])
    assert found is not None
    assert (found.alt, found.licence, found.kind) == ("Our bus", "Sam", "svg")


def test_the_same_picture_is_kept_once(files: GroupPictureFiles):
    first = taken(files, DRAWING)
    assert taken(files, replace(DRAWING, id="group:again")) == {"group:again": first["group:far"]}
    assert len(files.pictures()) == 1


def test_two_pictures_of_one_file_that_are_the_same_are_kept_once(files: GroupPictureFiles):
    here = taken(files, DRAWING, replace(DRAWING, id="group:twin"))
    assert len(set(here.values())) == 1
    assert len(files.pictures()) == 1


def test_a_picture_that_is_here_already_is_not_kept_again(files: GroupPictureFiles):
    assert taken(files, replace(DRAWING, id="bus")) == {"bus": "bus"}
    assert files.pictures() == ()


def test_it_takes_no_words_that_mean_another_picture_here(files: GroupPictureFiles):
    taken(files, DRAWING)
    assert files.pictures()[0].words == ("red bus",)
    assert album(files).meaning("bus") == "bus"


def test_a_picture_that_is_no_picture_is_left_out(files: GroupPictureFiles):
    assert taken(files, replace(DRAWING, data=b"<svg onload='x()'><script/></svg>")) == {}
    assert files.pictures() == ()


def test_a_picture_nobody_wants_is_left_out(files: GroupPictureFiles):
    assert TakingIn(files, lambda: index(files))([], [DRAWING]) == {}
    assert files.pictures() == ()


def test_a_bundled_picture_of_a_newer_program_brings_what_it_owes(files: GroupPictureFiles):
    here = taken(files, replace(DRAWING, id="new_bus", source="openmoji", licence="CC BY-SA 4.0"))
    found = album(files).find(here["new_bus"])
    assert found is not None
    assert found.licence == "openmoji, CC BY-SA 4.0"


def test_without_room_the_agenda_opens_without_these_pictures(tmp_path: Path):
    (tmp_path / "group").write_text("a file stands where the folder should be")
    assert taken(GroupPictureFiles(tmp_path / "group"), DRAWING) == {}


def test_a_picture_whose_file_is_gone_is_not_found(files: GroupPictureFiles):
    here = taken(files, DRAWING)
    Path(files.pictures()[0].file).unlink()
    assert album(files).find(here["group:far"]) is None
    assert album(files).travelling([here["group:far"], "bus"])[0].id == "bus"
