"""Papers about a meeting in every form: their structure, what each level leaves out, and numbers that agree."""

import csv
import io
import json
from itertools import pairwise
from pathlib import Path

import pytest

from app import build, paths
from app.domain.errors import MeetingError
from app.services.exporting import PaperKind, ReportChoice
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.house import House, Speech
from app.services.running import Running
from app.services.you_said import LEVELS, Level
from app.words.practising import practice_agenda
from app.words.speaker import Speaker
from tests.fakes import FakeVoice
from tests.reports.read_back import read_open_document, read_pdf, read_word

WORDS, NAME, ANSWER = "The bus is late.", "Robin", "We asked the bus firm."
BOTH = ("ebe", "ebt")
READ = {".pdf": read_pdf, ".docx": read_word, ".odt": read_open_document}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[House, str]:
    """A house with one meeting: two points, one with words, a name and an answer; a pause."""
    house = build.build(paths.places(tmp_path_factory.mktemp("home")), Speech(FakeVoice, list))
    live = house.prepare.make(practice_agenda(Speaker()))
    running, me = Running(live), Following(live, "me", "ebe")
    running.start({"ebe": 6, "ebt": 3})
    point = me.raise_point()
    me.add_words(point, WORDS)
    me.put_name(point, NAME)
    Hearing(running).answer(point, "could_not", ANSWER)
    Hearing(running).keep(me.raise_point())
    me.ask_pause()
    me.we_are_ready()
    running.next_item()
    running.end()
    yield house, live.meeting.id
    house.close()


def paper(kept: tuple[House, str], to: Path, choice: ReportChoice) -> bytes:
    house, meeting = kept
    return house.exporting.export(meeting, to, choice).read_bytes()


def choice(kind: PaperKind = "full", level: Level = "summary", size_pt: int = 16) -> ReportChoice:
    return ReportChoice(kind, level, size_pt, BOTH if level == "full" else ())


@pytest.mark.parametrize("kind", ["full", "easy", "you_said"])
@pytest.mark.parametrize("ending", READ)
def test_each_paper_has_headings_a_language_and_the_mark(kept: tuple[House, str], tmp_path: Path, kind, ending: str):
    back = READ[ending](paper(kept, tmp_path / f"paper{ending}", choice(kind)))
    levels = [level for level, _words in back.headings]
    assert (back.language, levels[0]) == ("en-GB", 1)
    assert all(after - before <= 1 for before, after in pairwise(levels))
    house, meeting = kept
    assert house.exporting.summary(meeting).chain_end in back.text


@pytest.mark.parametrize("ending", READ)
def test_tables_have_heads_and_pictures_say_what_they_show(kept: tuple[House, str], tmp_path: Path, ending: str):
    assert "What happened" in READ[ending](paper(kept, tmp_path / f"a{ending}", choice("full"))).heads
    alts = READ[ending](paper(kept, tmp_path / f"b{ending}", choice("easy"))).alts
    assert alts
    assert all(alts)


@pytest.mark.parametrize("kind", ["full", "easy", "you_said"])
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("ending", [".html", ".json", ".csv"])
def test_each_level_leaves_out_what_it_says(kept: tuple[House, str], tmp_path: Path, kind, level: Level, ending: str):
    text = paper(kept, tmp_path / f"paper{ending}", choice(kind, level)).decode()
    assert level == "full" or NAME not in text
    assert level != "summary" or WORDS not in text
    if ending == ".html":
        assert (WORDS in text) == (level != "summary")
        assert (NAME in text) == (level == "full")


def test_what_the_co_chairs_answered_is_on_you_said_and_not_on_the_summary(kept: tuple[House, str], tmp_path: Path):
    assert ANSWER in paper(kept, tmp_path / "you.html", choice("you_said")).decode()
    assert ANSWER not in paper(kept, tmp_path / "all.html", choice("full")).decode()


@pytest.mark.parametrize("agreed", [(), ("ebe",), ("ebt",)])
def test_the_full_record_needs_both_co_chairs(kept: tuple[House, str], tmp_path: Path, agreed):
    with pytest.raises(MeetingError) as refused:
        paper(kept, tmp_path / "paper.html", ReportChoice("full", "full", 16, agreed))
    assert refused.value.code == "export_both_needed"
    assert not (tmp_path / "paper.html").exists()


def test_the_foot_says_that_both_agreed(kept: tuple[House, str], tmp_path: Path):
    text = paper(kept, tmp_path / "paper.html", choice(level="full")).decode()
    assert "expert by experience agreed to this paper" in text
    assert "professional agreed to this paper" in text


def test_small_groups_are_never_counted(kept: tuple[House, str], tmp_path: Path):
    told = json.loads(paper(kept, tmp_path / "paper.json", choice(level="full")))
    assert told["people"] == {"ebe": 6, "ebt": "fewer than 5"}


def test_the_numbers_of_the_summary_are_those_of_the_table(kept: tuple[House, str], tmp_path: Path):
    table = paper(kept, tmp_path / "paper.csv", choice()).decode("utf-8-sig")
    happened = [row["What happened"] for row in csv.DictReader(io.StringIO(table))]
    told = json.loads(paper(kept, tmp_path / "paper.json", choice()))
    assert sum("had a point" in line for line in happened) == sum(told["points"].values()) == 2
    assert sum("asked for a pause" in line for line in happened) == told["pauses"] == 1
    assert sum("co-chairs answered" in line for line in happened) == told["points"]["answered"] == 1
    assert sum("got less time" in line for line in happened) == 0


@pytest.mark.parametrize("size_pt", [14, 24])
def test_letters_are_as_large_as_was_chosen(kept: tuple[House, str], tmp_path: Path, size_pt: int):
    text = paper(kept, tmp_path / "paper.html", choice("easy", size_pt=size_pt)).decode()
    assert f"body {{ font-size: {size_pt}pt; }}" in text


SAYS_LEVEL: dict[str, str] = {
    "summary": "It does not say what people wrote in their points.",
    "points": "This paper has no names.",
    "full": "This is the full record.",
}


def read(ending: str, data: bytes) -> str:
    return " ".join((READ[ending](data).text if ending in READ else data.decode()).split())


@pytest.mark.parametrize("kind", ["full", "easy", "you_said"])
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("ending", [".html", ".pdf", ".docx", ".odt", ".csv", ".json"])
def test_every_form_says_its_level_and_the_mark_of_the_record(
    kept: tuple[House, str], tmp_path: Path, kind: PaperKind, level: Level, ending: str
):
    house, meeting = kept
    text = read(ending, paper(kept, tmp_path / f"paper{ending}", choice(kind, level)))
    assert house.exporting.summary(meeting).chain_end in text
    if ending == ".json":
        assert json.loads(text)["level"] == level
    else:
        assert SAYS_LEVEL[level] in text


@pytest.mark.parametrize("ending", [".html", ".pdf", ".docx", ".odt"])
def test_every_form_with_pictures_says_whose_they_are(kept: tuple[House, str], tmp_path: Path, ending: str):
    """A table and plain values hold no pictures, so none are owed there."""
    text = read(ending, paper(kept, tmp_path / f"paper{ending}", choice("easy")))
    assert "OpenMoji" in text
    assert "CC BY-SA 4.0" in text
