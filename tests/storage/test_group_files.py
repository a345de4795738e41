"""The group's words are on disk whole; what cannot be read is set aside, never lost."""

import os
import sys

import pytest

from app.domain.errors import MeetingError
from app.domain.glossary import Term
from app.storage.group_files import GroupFiles, read_list
from app.storage.whole_file import write_whole

HUB = Term("Hub", "", "Our centre.")


@pytest.fixture
def files(tmp_path):
    return GroupFiles(tmp_path / "group")


def code(do):
    with pytest.raises(MeetingError) as trouble:
        do()
    return trouble.value.code, trouble.value.facts


def test_nothing_is_kept_at_first(files, tmp_path):
    assert files.words() == ()
    assert not (tmp_path / "group").exists()


def test_words_come_back_and_their_stamp_changes(files):
    before = files.words_stamp()
    files.keep_words((HUB,))
    assert files.words() == (HUB,)
    assert files.words_stamp() != before


def test_without_words_there_is_no_file(files, tmp_path):
    files.keep_words((HUB,))
    files.keep_words(())
    assert list((tmp_path / "group").iterdir()) == []


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"nonsense", b"", b"term,expansion,explanation\n,,\n,,x\n"])
def test_a_file_that_cannot_be_read_is_set_aside(files, tmp_path, content):
    (tmp_path / "group").mkdir()
    (tmp_path / "group" / "words.csv").write_bytes(content)
    assert files.words() == ()
    files.keep_words((HUB,))
    assert (tmp_path / "group" / "words.csv.damaged").read_bytes() == content


def test_a_full_disk_leaves_the_words_that_were_there(files, monkeypatch):
    files.keep_words((HUB,))

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert code(lambda: files.keep_words((Term("Den", "", "Room."),)))[0] == "group_not_kept"
    assert files.words() == (HUB,)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_the_list_is_closed_to_others(files, tmp_path):
    files.keep_words((HUB,))
    assert (tmp_path / "group" / "words.csv").stat().st_mode & 0o777 == 0o600


def test_a_list_in_other_letters_is_refused_with_its_row(tmp_path):
    (tmp_path / "list.csv").write_bytes("term,expansion,explanation\nCafé,,x\n".encode("cp1252"))
    assert code(lambda: read_list(tmp_path / "list.csv")) == ("list_letters", {"row": 2})


def test_a_list_that_is_no_list_is_refused(tmp_path):
    (tmp_path / "big.csv").write_bytes(b"x" * 2_000_001)
    assert code(lambda: read_list(tmp_path / "big.csv"))[0] == "list_too_big"
    assert code(lambda: read_list(tmp_path / "none.csv")) == ("list_missing", {"name": "none.csv"})
    assert code(lambda: read_list(tmp_path))[0] == "list_missing"


def test_a_list_that_cannot_be_written_is_said(tmp_path):
    assert code(lambda: GroupFiles.write_list(tmp_path / "no" / "list.csv", "x"))[0] == "list_not_written"


def test_a_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    write_whole(tmp_path / "f", b"old")
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError()))
    with pytest.raises(OSError):  # noqa: PT011 any trouble of the disk
        write_whole(tmp_path / "f", b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("f", b"old")]
