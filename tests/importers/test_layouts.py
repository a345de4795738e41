"""The layouts that groups use, and strange ones: every labelled fact of every item is read."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.commands.agenda_json import draft_as_json
from app.importers.reader import AgendaFiles

TESTS = Path(__file__).parents[1]
FACTS = ("number", "title", "lead", "start", "purpose", "kind", "level")
FILES = [
    pytest.param(folder, path, id=f"{folder}/{path.name}")
    for folder in ("layouts", "strange")
    for path in sorted((TESTS / "data" / folder).iterdir())
]


def labelled(folder: str, path: Path) -> dict[str, Any]:
    return json.loads((TESTS / "golden" / folder / f"{path.stem}.json").read_text(encoding="utf-8"))


def read(path: Path) -> dict[str, Any]:
    return draft_as_json(AgendaFiles().read_file(path), lambda notice: notice.code)


def said(item: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """The labelled facts of an item. Minutes that no one stated are not labelled; they may be worked out."""
    names = FACTS if wanted["minutes"] is None else (*FACTS, "minutes")
    return {name: item[name] for name in names}


@pytest.mark.parametrize(("folder", "path"), FILES)
def test_each_item_is_read_with_all_that_is_said_of_it(folder: str, path: Path) -> None:
    wanted, got = labelled(folder, path)["items"], read(path)["items"]
    assert [said(one, label) for one, label in zip(got, wanted, strict=False)] == [said(one, one) for one in wanted]
    assert len(got) == len(wanted)


@pytest.mark.parametrize(("folder", "path"), FILES)
def test_the_day_and_the_times_of_the_meeting_are_read(folder: str, path: Path) -> None:
    wanted, got = labelled(folder, path), read(path)
    assert got["date"] == wanted["date"]
    assert got["start"] == wanted["start"]
    assert got["end"] in (wanted["end"], *(wanted.get("alt") or {}).get("end", ()))


def test_short_sentences_beside_pictures_become_easy_words_without_a_picture() -> None:
    first, *_, last = AgendaFiles().read_file(TESTS / "data" / "layouts" / "easy-read.docx").items
    assert [line.words for line in first.easy] == ["Say your name.", "Tell us how you feel today."]
    assert {line.picture for line in (*first.easy, *last.easy)} == {""}
    assert (first.easy_title, first.picture, first.notes) == ("Hello everyone", "", ())


def test_a_table_of_times_and_titles_is_no_easy_read() -> None:
    rows = AgendaFiles().read_text("Time | Item |\n| 10:00 | Welcome |\n| 10:10 | Buses |\n| 10:30 | Trips |\n").items
    assert all(not item.easy for item in rows)
