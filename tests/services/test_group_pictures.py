"""A group's own photos and licensed sets: copied, checked, with what they show and who allows them."""

import csv

import pytest

from app.domain.errors import MeetingError
from app.domain.pictures import Picture, PictureIndex, PictureWords
from app.services.group_pictures import GroupPictures
from app.storage.group_picture_files import GroupPictureFiles
from tests.storage.pictures_made import exif, jpeg, png, svg

BUS = Picture("bus", ("bus",), "bus.svg", "bus.svg", "A bus", "own", "MIT", tint=True)
HALL = PictureWords(("Our hall", "town hall"), "A red hall with a ramp", "Our own photo")


@pytest.fixture
def ours(tmp_path):
    return GroupPictures(GroupPictureFiles(tmp_path / "group"), lambda: PictureIndex([BUS], {"coach": "bus"}))


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "IMG_0001.JPG"
    path.write_bytes(jpeg(exif(6)))
    return path


def folder(tmp_path, rows, files=(), name="pictures.csv", head="file,words,alt,licence"):
    place = tmp_path / "set"
    place.mkdir(exist_ok=True)
    with (place / name).open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows([head.split(","), *rows])
    for file, content in dict(files).items():
        (place / file).parent.mkdir(exist_ok=True)
        (place / file).write_bytes(content)
    return place


def code(do):
    with pytest.raises(MeetingError) as trouble:
        do()
    return trouble.value.code


def kept_files(tmp_path):
    return sorted(file.name for file in (tmp_path / "group" / "pictures").iterdir() if file.name != "index.csv")


def test_a_photo_is_copied_under_a_random_name_and_found_at_once(ours, photo, tmp_path):
    told = []
    ours.listen(lambda: told.append(ours.version))
    new = ours.add_photo(photo, HALL)
    assert new.id.startswith("group:")
    assert new.is_own
    assert ours.index().exact("our hall") == ours.index().by_id(new.id) == new
    assert told == [ours.version]
    (name,) = kept_files(tmp_path)
    assert "IMG" not in name
    assert new.file.endswith(name)
    assert b"HOME ADDRESS" not in (tmp_path / "group" / "pictures" / name).read_bytes()


def test_pictures_are_there_after_a_restart_with_their_licence(ours, photo, tmp_path):
    new = ours.add_photo(photo, HALL)
    again = GroupPictures(GroupPictureFiles(tmp_path / "group"), lambda: PictureIndex([BUS]))
    assert again.all() == (new,)
    assert (new.alt, new.licence, new.source) == ("A red hall with a ramp", "Our own photo", "group")


def test_the_groups_picture_comes_before_ours(ours, photo):
    new = ours.add_photo(photo, PictureWords(("bus",), "Our minibus"))
    assert ours.index().exact("bus") == new
    assert ours.index().search("bus") == (new, BUS)
    assert ours.index().search("coach") == (new, BUS)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (PictureWords((), "A hall"), "picture_words_missing"),
        (PictureWords((" ", "|"), "A hall"), "picture_words_missing"),
        (PictureWords(("hall",), "  \n"), "picture_alt_missing"),
        (PictureWords(("h" * 81,), "A hall"), "picture_words_long"),
        (PictureWords(("hall",), "a" * 201), "picture_words_long"),
    ],
)
def test_a_picture_needs_words_and_what_it_shows(ours, photo, said, expected, tmp_path):
    assert code(lambda: ours.add_photo(photo, said)) == expected
    assert not (tmp_path / "group").exists()


def test_a_file_that_is_no_picture_is_refused_and_nothing_is_copied(ours, tmp_path):
    (tmp_path / "a.png").write_bytes(b"MZ\x90")
    (tmp_path / "b.png").write_bytes(b"\x89PNG" + b"\0" * 5_000_000)
    assert code(lambda: ours.add_photo(tmp_path / "a.png", HALL)) == "picture_kind"
    assert code(lambda: ours.add_photo(tmp_path / "b.png", HALL)) == "picture_too_big"
    assert code(lambda: ours.add_photo(tmp_path / "c.png", HALL)) == "picture_missing"
    assert not (tmp_path / "group").exists()


def test_words_of_a_picture_can_be_changed(ours, photo):
    new = ours.add_photo(photo, HALL)
    ours.change(new.id, PictureWords(("library",), "Books"))
    assert ours.index().exact("our hall") is None
    assert ours.index().exact("library").id == new.id


def test_a_picture_that_is_taken_away_leaves_no_file(ours, photo, tmp_path):
    new = ours.add_photo(photo, HALL)
    ours.remove(new.id)
    assert (ours.all(), kept_files(tmp_path)) == ((), [])
    assert code(lambda: ours.remove(new.id)) == "picture_gone"


def test_a_set_is_taken_with_a_report(ours, tmp_path):
    rows = [
        ("a.png", "Doctor|GP", "A doctor", "Photosymbols, licence 12"),
        ("sub\\b.svg", "Nurse; ward nurse", "A nurse", "Photosymbols, licence 12"),
        ("gone.png", "Ward", "A ward", "P"),
        ("a.png", "Copy", "The same doctor", "P"),
        ("c.png", "Bad", "Not a picture", "P"),
        ("../../secret.png", "Out", "Outside", "P"),
        ("a.png", "No alt", "", "P"),
        ("a.png", "No licence", "A doctor", ""),
    ]
    (tmp_path.parent / "secret.png").write_bytes(png())
    place = folder(tmp_path, rows, {"a.png": png(), "sub/b.svg": svg(), "c.png": b"x"})
    report = ours.import_folder(place)
    assert [one.words for one in report.taken] == [("Doctor", "GP"), ("Nurse", "ward nurse")]
    assert [one.words for one in report.same] == [("Doctor", "GP")]
    assert [(one.row, one.code) for one in report.refused] == [
        (4, "picture_missing"),
        (6, "picture_kind"),
        (7, "picture_outside"),
        (8, "picture_alt_missing"),
        (9, "picture_licence_missing"),
    ]
    assert ours.index().exact("gp").licence == "Photosymbols, licence 12"
    assert len(kept_files(tmp_path)) == 2


def test_a_set_taken_twice_is_there_once(ours, tmp_path):
    place = folder(tmp_path, [("a.png", "Doctor", "A doctor", "P")], {"a.png": png()})
    assert len(ours.import_folder(place).taken) == 1
    again = ours.import_folder(place)
    assert (again.taken, len(again.same), len(ours.all())) == ((), 1, 1)


def test_the_first_picture_of_a_set_is_the_exact_one(ours, tmp_path):
    rows = [("a.png", "Doctor", "A doctor", "P"), ("b.png", "Doctor", "Another doctor", "P")]
    ours.import_folder(folder(tmp_path, rows, {"a.png": png(), "b.png": png(3, 3)}))
    assert ours.index().exact("doctor").alt == "A doctor"
    assert [one.alt for one in ours.index().search("doctor")] == ["A doctor", "Another doctor"]


@pytest.mark.parametrize(
    ("name", "head", "expected"),
    [("pictures.txt", "file,words,alt,licence", "picture_list_missing"), ("a.csv", "file,word", "picture_list_head")],
)
def test_a_folder_without_a_good_list_is_refused(ours, tmp_path, name, head, expected):
    assert code(lambda: ours.import_folder(folder(tmp_path, [], name=name, head=head))) == expected


def test_of_several_lists_the_one_called_pictures_is_taken(ours, tmp_path):
    folder(tmp_path, [], name="a.csv")
    place = folder(tmp_path, [], name="b.csv")
    assert code(lambda: ours.import_folder(place)) == "picture_list_several"
    place = folder(tmp_path, [("a.png", "Doctor", "A doctor", "P")], {"a.png": png()})
    assert len(ours.import_folder(place).taken) == 1


def test_a_full_disk_takes_nothing_of_a_set(ours, tmp_path, monkeypatch):
    place = folder(
        tmp_path, [("a.png", "A b", "A", "P"), ("b.png", "B c", "B", "P")], {"a.png": png(), "b.png": png(3, 3)}
    )
    whole = GroupPictureFiles.keep_picture

    def full(self, ending, content, said):
        if said.words == ("B c",):
            raise MeetingError("group_not_kept")
        return whole(self, ending, content, said)

    monkeypatch.setattr(GroupPictureFiles, "keep_picture", full)
    assert code(lambda: ours.import_folder(place)) == "group_not_kept"
    assert (ours.all(), kept_files(tmp_path)) == ((), [])


def test_a_list_of_ours_that_names_other_files_is_not_followed(ours, photo, tmp_path):
    ours.add_photo(photo, HALL)
    index = tmp_path / "group" / "pictures" / "index.csv"
    index.write_text(index.read_text("utf-8") + "../../../etc/passwd,out,Out,P\n/etc/passwd,out,Out,P\n", "utf-8")
    assert [one.words for one in ours.all()] == [HALL.words]


def test_a_list_of_ours_that_cannot_be_read_is_set_aside(ours, photo, tmp_path):
    ours.add_photo(photo, HALL)
    (tmp_path / "group" / "pictures" / "index.csv").write_bytes(b"\xff\xff")
    assert ours.all() == ()
    assert (tmp_path / "group" / "pictures" / "index.csv.damaged").exists()
