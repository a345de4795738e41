"""The record by command: list, show, export, verify, backup, restore; and the two small commands, voices and where."""

import json
import re
import shutil
import wave
from pathlib import Path

import pytest

from app.commands.call import read_call
from app.commands.voices import voices
from app.domain.ports import VoiceInfo
from app.services.house import EngineVoices
from app.speech.voices import list_voices
from app.words.speaker import Speaker
from tests.commands.conftest import Ask
from tests.commands.kept import ITEMS, TITLE, WORDS, house_at, keep_a_meeting

Kept = tuple[Path, str]


def test_meetings_are_listed(ask: Ask, kept: Kept):
    answer = ask("--home", kept[0], "record", "list")
    assert answer.status == 0
    assert TITLE in answer.out
    assert "Ended. Items: 2. Points: 1." in answer.out


def test_the_list_is_one_json_document(ask: Ask, kept: Kept):
    listed = json.loads(ask("--home", kept[0], "record", "list", "--json").out)
    assert [(one["id"], one["title"], one["phase"], one["points"]) for one in listed] == [(kept[1], TITLE, "ended", 1)]


def test_an_empty_list_is_still_a_list(ask: Ask):
    assert json.loads(ask("record", "list", "--json").out) == []


@pytest.mark.parametrize("start", [8, 36])
def test_a_meeting_is_found_by_the_start_of_its_id(ask: Ask, kept: Kept, start: int):
    assert TITLE in ask("--home", kept[0], "record", "show", kept[1][:start]).out


def test_what_happened_is_told_oldest_first_with_no_seconds(ask: Ask, kept: Kept):
    lines = ask("--home", kept[0], "record", "show", "last").out.splitlines()
    assert lines[0] == TITLE
    assert lines[2].endswith("The meeting started.")
    assert lines[-1].endswith("The meeting ended.")
    assert all(re.match(r" *\d{1,2}:\d\d[ap]m  \S", line) for line in lines[2:])


def test_what_happened_is_a_list_of_kinds_with_their_facts(ask: Ask, kept: Kept):
    events = json.loads(ask("--home", kept[0], "record", "show", "last", "--json").out)
    assert [event["n"] for event in events] == list(range(1, len(events) + 1))
    raised = next(event for event in events if event["kind"] == "point_raised")
    assert set(raised) == {"n", "at", "kind", "item"}


def test_showing_never_prints_what_people_wrote(ask: Ask, kept: Kept):
    shown = [ask("--home", kept[0], "record", "show", "last", *more).out for more in ([], ["--json"])]
    assert "Robin" not in "".join(shown)


@pytest.mark.parametrize("ending", [".html", ".csv", ".json", ".HTML"])
def test_a_paper_is_saved_without_what_people_wrote(ask: Ask, kept: Kept, tmp_path: Path, ending: str):
    paper = tmp_path / f"paper{ending}"
    answer = ask("--home", kept[0], "record", "export", "last", "--to", paper)
    text = paper.read_text(encoding="utf-8")
    assert answer.status == 0
    assert "we will change something" in text
    assert not any(word in text for word in (*WORDS, "Robin"))


def test_a_paper_for_a_folder_that_is_not_there_is_refused(ask: Ask, kept: Kept, tmp_path: Path):
    answer = ask("--home", kept[0], "record", "export", "last", "--to", tmp_path / "gone" / "paper.html")
    assert (answer.status, answer.out) == (2, "")
    assert "no folder called gone" in answer.err


@pytest.mark.skipif(not list_voices("espeak").voices, reason="needs espeak-ng")
@pytest.mark.parametrize("paper", [[], ["--you-said"]])
def test_an_easy_paper_is_saved_as_sound(ask: Ask, kept: Kept, tmp_path: Path, paper: list[str]):
    file = tmp_path / "easy.wav"
    answer = ask("--home", kept[0], "record", "export", "last", *paper, "--to", file)
    assert answer.status == 0
    assert answer.out.endswith(" to listen.\n")
    with wave.open(str(file)) as sound:
        assert 10 < sound.getnframes() / sound.getframerate() < 300


def test_a_paper_never_half_replaces_a_folder(ask: Ask, kept: Kept, tmp_path: Path):
    (tmp_path / "paper.html").mkdir()
    answer = ask("--home", kept[0], "record", "export", "last", "--to", tmp_path / "paper.html")
    assert answer.status == 2
    assert [file.name for file in tmp_path.iterdir() if file.name.endswith(".new")] == []


def test_a_whole_record_is_said_to_be_whole(ask: Ask, kept: Kept):
    answer = ask("--home", kept[0], "record", "verify")
    assert (answer.status, answer.out) == (0, "The record is whole.\n")


def test_one_meeting_is_said_to_be_whole(ask: Ask, kept: Kept):
    answer = ask("--home", kept[0], "record", "verify", "last")
    assert (answer.status, answer.out) == (0, "This meeting is whole.\n")


def test_a_meeting_that_is_not_there_is_said(ask: Ask, kept: Kept):
    assert ask("--home", kept[0], "record", "verify", "nowhere").status == 2


def test_no_record_yet_is_no_fault_and_none_is_made(ask: Ask, home: Path):
    answer = ask("record", "verify")
    assert answer.status == 0
    assert not home.exists()


def test_a_damaged_record_is_found_and_left_as_it_is(ask: Ask, kept: Kept, tmp_path: Path):
    home = tmp_path / "damaged"
    record = home / "record" / "record.sqlite"
    record.parent.mkdir(parents=True)
    whole = bytearray((kept[0] / "record" / "record.sqlite").read_bytes())
    whole[4096 * 2 : 4096 * 4] = b"\xaa" * 8192
    record.write_bytes(whole)
    answer = ask("--home", home, "record", "verify")
    assert answer.status == 1
    assert "not whole" in answer.out
    assert record.read_bytes() == bytes(whole)


def test_a_lost_record_with_copies_is_found(ask: Ask, home: Path, kept: Kept):
    shutil.copytree(kept[0], home)
    house_at(home).care.back_up()
    (home / "record" / "record.sqlite").unlink()
    answer = ask("record", "verify")
    assert answer.status == 1
    assert "The record is missing" in answer.out


def test_a_copy_brings_the_meetings_to_another_computer(ask: Ask, kept: Kept, tmp_path: Path, home: Path):
    copy = tmp_path / "copy.sqlite"
    assert ask("--home", kept[0], "record", "backup", "--to", copy).status == 0
    assert ask("record", "restore", copy).status == 0
    assert TITLE in ask("record", "list").out


def test_restoring_keeps_the_present_record_aside(ask: Ask, kept: Kept, tmp_path: Path, home: Path):
    mine = keep_a_meeting(home)
    copy = tmp_path / "copy.sqlite"
    ask("--home", kept[0], "record", "backup", "--to", copy)
    answer = ask("record", "restore", copy)
    aside = Path(answer.out.splitlines()[-1].partition("kept here: ")[2])
    assert aside.is_file()
    assert [one["id"] for one in json.loads(ask("record", "list", "--json").out)] == [kept[1]]
    assert ask("record", "restore", aside).status == 0
    assert [one["id"] for one in json.loads(ask("record", "list", "--json").out)] == [mine]


def test_where_says_where_things_are_and_nothing_from_a_meeting(ask: Ask, kept: Kept):
    answer = ask("--home", kept[0], "where")
    assert answer.status == 0
    assert str(kept[0] / "record" / "record.sqlite") in answer.out
    assert "size = 100" in answer.out
    assert not any(words in answer.out for words in (TITLE, *ITEMS, kept[1]))


def test_where_follows_the_variable_and_makes_nothing(ask: Ask, home: Path):
    assert str(home) in ask("where").out
    assert not home.exists()


def test_where_names_a_setting_that_could_not_be_used(ask: Ask, home: Path):
    (home / "settings").mkdir(parents=True)
    (home / "settings" / "one.toml").write_text('size = 7\ntheme = "paper"\n')
    told = ask("where").out
    assert "theme = paper" in told
    assert "size: could not be used" in told


ENGINES = (
    EngineVoices("espeak", (VoiceInfo("gmw/en", "English", "en-GB"), VoiceInfo("x", "Robot"))),
    EngineVoices("qt", code="no_voice_installed"),
)


def say_voices(home: Path, *words: str) -> int:
    return voices(house_at(home, ENGINES), read_call(["voices", *words], Speaker()), Speaker())


def test_voices_are_listed_or_it_says_why_there_are_none(home: Path, capsys: pytest.CaptureFixture[str]):
    assert say_voices(home) == 0
    told = capsys.readouterr().out
    assert "English (en-GB)" in told
    assert "Robot (language not said)" in told
    assert "Ask a helper to install espeak-ng" in told


def test_voices_are_one_json_document(home: Path, capsys: pytest.CaptureFixture[str]):
    say_voices(home, "--json")
    first, second = json.loads(capsys.readouterr().out)["engines"]
    assert first["voices"][0] == {"id": "gmw/en", "name": "English", "language": "en-GB"}
    assert (first["why_none"], second["voices"]) == (None, [])
    assert second["why_none"].startswith("This computer has no voice.")


def test_a_copy_is_not_used_while_a_window_shows_the_record(ask: Ask, kept: Kept, tmp_path: Path, home: Path):
    mine = keep_a_meeting(home)
    copy = tmp_path / "copy.sqlite"
    ask("--home", kept[0], "record", "backup", "--to", copy)
    window = house_at(home)
    window.care.hold()
    answer = ask("record", "restore", copy)
    assert (answer.status, answer.err) == (2, "Fair Say is open. Close its windows, then try again.\n")
    assert [one["id"] for one in json.loads(ask("record", "list", "--json").out)] == [mine]
    window.close()
    assert ask("record", "restore", copy).status == 0
