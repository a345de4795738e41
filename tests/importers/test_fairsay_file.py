"""An agenda on a stick: what goes in comes out, and a stranger's file is checked like any other."""

import contextlib
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine, Notice
from app.domain.errors import MeetingError
from app.domain.travelling import TravellingPicture, picture_ids
from app.importers.fairsay_file import read_fairsay
from app.importers.reader import AgendaFiles
from app.reports.fairsay_file import fairsay_file
from app.words.problems import words_for
from app.words.speaker import Speaker
from tests.reports.our_agenda import ALBUM, BUS, agenda, checked

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
PHOTO = TravellingPicture("group:tea", "png", PNG, "A cup of tea", ("our tea",), "group", "Our own photo")
WITH_PHOTO = agenda(replace(BUS, easy=(EasyLine("We drink tea.", "group:tea"),)))
QUICK = settings(max_examples=60, deadline=None)
Change = Callable[[dict], object]


def packed(draft: AgendaDraft = WITH_PHOTO, *pictures: TravellingPicture) -> bytes:
    return fairsay_file(draft, pictures or (PHOTO,))


def opened(data: bytes) -> tuple[dict, dict[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        files = {name: package.read(name) for name in package.namelist()}
    return json.loads(files.pop("fairsay.json")), files


def zipped(body: object, files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("fairsay.json", body if isinstance(body, (str, bytes)) else json.dumps(body))
        for name, data in files.items():
            package.writestr(name, data)
    return stream.getvalue()


def changed(change: Change) -> bytes:
    body, files = opened(packed())
    change(body)
    return zipped(body, files)


def refused(data: bytes) -> str:
    with pytest.raises(MeetingError) as refusal:
        read_fairsay(data)
    assert words_for(refusal.value, Speaker()).endswith(".")
    return refusal.value.code


def test_what_goes_in_comes_out():
    draft = agenda(checked(BUS))
    assert read_fairsay(packed(draft)) == draft


@QUICK
@given(words=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=50))
def test_any_words_come_out_as_they_went_in(words: str):
    draft = AgendaDraft(words, items=(DraftItem(words, notes=(words,), easy=(EasyLine(words),)),))
    assert read_fairsay(packed(draft)) == draft


def test_the_same_agenda_makes_the_same_file():
    assert packed() == packed()


def test_pictures_come_along_with_what_they_show_and_who_allows_it():
    came: list[TravellingPicture] = []

    def take_in(wanted, pictures):
        came.extend(pictures)
        return {name: name for name in wanted}

    read_fairsay(packed(), take_in)
    assert came == [PHOTO]


def test_a_picture_gets_its_new_name_and_the_check_by_people_holds():
    draft = agenda(checked(WITH_PHOTO.items[0]))
    read = read_fairsay(packed(draft), lambda wanted, _pictures: {name: f"{name}-here" for name in wanted})
    assert read.items[0].easy[0].picture == "group:tea-here"
    assert read.items[0].is_checked


def test_a_picture_that_cannot_be_had_is_left_out_and_told():
    read = read_fairsay(packed(agenda(checked(WITH_PHOTO.items[0]))), lambda wanted, _pictures: {})
    assert read.items[0].easy[0].picture == ""
    assert not read.items[0].is_checked
    assert read.notices == (Notice("pictures_left_out", {"count": 3}),)


def test_only_an_agenda_that_is_opened_for_good_keeps_pictures():
    assert picture_ids(read_fairsay(packed()))[0] == "group:tea"


def test_the_reader_knows_the_file_by_what_is_in_it(tmp_path: Path):
    file = tmp_path / "agenda.zip"
    file.write_bytes(packed())
    read = AgendaFiles().read_file(file)
    assert (read.title, read.source_name) == ("Our Voice board", "agenda.zip")


def test_bundled_pictures_travel_too():
    names = picture_ids(agenda())
    assert {picture.id for picture in ALBUM.travelling(names)} == set(names)


def test_a_newer_version_is_refused_with_a_plain_sentence():
    assert refused(changed(lambda body: body.update(version=2))) == "fairsay_newer"


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.update(version="1"),
        lambda body: body.update(version=True),
        lambda body: body.update(version=0),
        lambda body: body.update(format="other"),
        lambda body: body.pop("draft"),
        lambda body: body.update(draft=[]),
        lambda body: body["draft"].update(title=7),
        lambda body: body["draft"].update(date="yesterday"),
        lambda body: body["draft"].update(date="0001-01-01"),
        lambda body: body["draft"].update(start="10:00+05:00"),
        lambda body: body["draft"]["items"][0].update(easy_sent="9999-12-31"),
        lambda body: body["draft"].update(title="x" * 5000),
        lambda body: body["draft"].update(items=[{"title": "x"}] * 501),
        lambda body: body["draft"]["items"].append({"title": "a", "id": "../../etc"}),
        lambda body: body["draft"].update(items=[{"title": "a", "id": "1"}, {"title": "b", "id": "1"}]),
        lambda body: body["draft"]["items"][0].update(easy=[{"words": "a"}] * 61),
        lambda body: body["draft"]["items"][0].update(minutes=10**9),
        lambda body: body["draft"].update(place="\ud800"),
        lambda body: body.update(pictures={}),
        lambda body: body.update(pictures=[7]),
        lambda body: body["pictures"][0].update(id="../x y"),
        lambda body: body["pictures"][0].update(file="pictures/2.exe"),
        lambda body: body["pictures"][0].update(file="fairsay.json"),
        lambda body: body["pictures"][0].update(words="tea"),
        lambda body: body["pictures"][0].update(alt=["tea"]),
    ],
)
def test_odd_values_are_refused(change: Change):
    assert refused(changed(change)) == "fairsay_damaged"


@pytest.mark.parametrize("data", [b"GIF89a", b"<html>", PNG[:4], b"", b"\xff\xd8\xff\xe0"])
def test_a_picture_that_is_no_picture_is_refused(data: bytes):
    body, _files = opened(packed())
    assert refused(zipped(body, {"pictures/1.png": data})) == "fairsay_damaged"


def test_a_picture_that_is_not_there_is_refused():
    body, _files = opened(packed())
    assert refused(zipped(body, {})) == "agenda_damaged"


@pytest.mark.parametrize(
    "name",
    ["../evil.png", "/etc/passwd", "C:\\evil.png", "pictures/../../x.png", "pictures/a/b.png", "x.exe", "pictures/"],
)
def test_names_that_lead_out_of_the_file_are_refused(name: str):
    body, files = opened(packed())
    assert refused(zipped(body, {**files, name: PNG})) == "fairsay_unsafe"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_refused():
    stream = io.BytesIO(packed())
    with zipfile.ZipFile(stream, "a") as package:
        package.writestr("fairsay.json", "{}")
    assert refused(stream.getvalue()) == "fairsay_unsafe"


def test_a_file_that_unpacks_without_end_is_refused():
    body, files = opened(packed())
    assert refused(zipped(body, {**files, "pictures/1.png": PNG + b"\0" * 20_000_000})) == "agenda_too_big"
    assert refused(zipped(" " * 30_000_000, files)) == "agenda_too_big"


def test_too_many_pictures_are_refused():
    body, files = opened(packed())
    many = {f"pictures/{number}.png": PNG for number in range(402)}
    assert refused(zipped(body, {**files, **many})) == "agenda_too_big"


@pytest.mark.parametrize(
    "text", [b"", b"{", b"\xff\xfe{}", b"[" * 100_000, b'{"a":' * 50 + b"1" + b"}" * 50, b"9" * 9999]
)
def test_text_that_is_no_agenda_is_refused(text: bytes):
    assert refused(zipped(text, {})) in {"fairsay_damaged", "agenda_damaged"}


def test_what_only_holds_where_it_was_made_is_left_behind():
    draft = replace(WITH_PHOTO, notices=(Notice("no_such_code"),), meetings=(AgendaDraft("other"),))
    read = read_fairsay(packed(replace(draft, people={"ebe": 4, "no_such_group": 1})))
    assert (read.notices, read.meetings, read.people) == ((), (), {"ebe": 4})


def test_what_is_decided_already_is_never_to_decide():
    read = read_fairsay(packed(agenda(replace(BUS, stage=5, purpose="decide"))))
    assert (read.items[0].purpose, read.items[0].doubts[0]) == (None, "purpose")


@pytest.mark.slow
@settings(max_examples=1500, deadline=None)
@given(place=st.integers(0, 5000), put=st.binary(max_size=4), cut=st.integers(0, 6))
def test_a_file_with_any_byte_changed_is_read_or_refused(place: int, put: bytes, cut: int):
    data = packed()
    at = place % len(data)
    with contextlib.suppress(MeetingError):
        read_fairsay(data[:at] + put + data[at + cut :])


def test_pictures_that_are_too_large_together_are_not_saved():
    big = replace(PHOTO, data=b"\0" * 30_000_000)
    with pytest.raises(MeetingError, match="fairsay_too_big"):
        fairsay_file(agenda(), (big, replace(big, id="group:other")))
