"""What was typed: plain sentences for calls that cannot be used, and nothing loaded that is not needed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from app.commands.call import read_call
from app.commands.table import COMMANDS
from app.domain.sentences import sentences, words_in
from app.words.commanding import HELP, LINES, PROBLEMS
from app.words.speaker import Speaker
from tests.commands.conftest import Ask

ROOT = Path(__file__).resolve().parents[2]
AGENDA = ROOT / "tests" / "data" / "agendas" / "respite-list.md"

WRONG_CALLS = [
    ["dance"],
    ["agenda"],
    ["agenda", "read"],
    ["agenda", "bake", "x"],
    ["agenda", "read", "a", "b"],
    ["record", "show"],
    ["record", "backup"],
    ["record", "backup", "--to"],
    ["record", "export", "last"],
    ["where", "--json"],
    ["--home"],
    ["--homes", "x"],
    ["--js", "where"],
    ["follow", "no-such-agenda.docx"],
    ["run", "/"],
    ["agenda", "read", "no-such-agenda.docx"],
    ["record", "show", "last"],
    ["record", "show", "no-such-meeting"],
    ["record", "export", "last", "--to", "x.html"],
    ["record", "export", "last", "--to", "x.pdf"],
    ["record", "export", "last", "--to", "x.html", "--easy-read"],
    ["record", "backup", "--to", "x.sqlite"],
    ["record", "restore", "no-such-copy.sqlite"],
]


@pytest.mark.parametrize("words", WRONG_CALLS, ids=" ".join)
def test_a_wrong_call_gets_one_or_two_plain_sentences(ask: Ask, words: list[str]):
    answer = ask(*words)
    assert answer.status == 2
    assert answer.out == ""
    assert 1 <= len(sentences(answer.err)) <= 2
    assert "Traceback" not in answer.err
    assert answer.err.endswith(("\n",))


def test_an_unknown_command_is_named(ask: Ask):
    assert "dance" in ask("dance").err


def test_what_is_missing_is_named(ask: Ask):
    assert "FILE" in ask("agenda", "read").err
    assert "--to" in ask("record", "backup").err
    assert ask("--home").err.startswith("--home needs a name")


def test_a_home_that_is_a_file_is_refused(ask: Ask, tmp_path: Path):
    file = tmp_path / "paper.txt"
    file.write_text("x")
    answer = ask("--home", file, "where")
    assert answer.status == 2
    assert "paper.txt is a file" in answer.err


def test_a_paper_that_cannot_be_made_is_refused_before_anything_is_written(ask: Ask, kept: tuple[Path, str], tmp_path):
    home, _ = kept
    for wrong in (("paper.exe",), ("paper.pdf", "--size", "5"), ("paper.docx", "--level", "all")):
        answer = ask("--home", home, "record", "export", "last", "--to", tmp_path / wrong[0], *wrong[1:])
        assert (answer.status, answer.out) == (2, "")
        assert "Traceback" not in answer.err
    assert list(tmp_path.glob("paper*")) == []


def test_a_window_without_a_screen_is_refused_in_words(ask: Ask, monkeypatch: pytest.MonkeyPatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert ask().err.startswith("There is no screen here")


@pytest.mark.parametrize("words", [["--help"], ["agenda", "--help"], ["record", "export", "--help"]], ids=" ".join)
def test_help_is_printed_and_fine(ask: Ask, words: list[str]):
    answer = ask(*words)
    assert (answer.status, answer.err) == (0, "")
    assert "fairsay" in answer.out


def test_help_names_every_command(ask: Ask):
    helped = ask("--help").out + ask("agenda", "--help").out + ask("record", "--help").out
    assert all(name.split()[-1] in helped for name in COMMANDS)


def test_the_version_is_printed(ask: Ask):
    assert ask("--version").out == f"Fair Say {__version__}\n"


@pytest.mark.parametrize(
    ("words", "command"), [([], ""), (["follow"], "follow"), (["run", "a.docx"], "run"), (["practise"], "practise")]
)
def test_the_window_opens_for(words: list[str], command: str):
    call = read_call(words, Speaker())
    assert (call.command, call.opens_window) == (command, True)


def test_every_command_is_in_the_table():
    named = {name for name in HELP if " " in name} | {"voices", "where"}
    assert named == set(COMMANDS)


@pytest.mark.parametrize("text", [*PROBLEMS.values(), *LINES.values(), *HELP.values()])
def test_every_sentence_is_short(text: str):
    assert all(len(words_in(text[start:end])) <= 15 for start, end in sentences(text))


def run_alone(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, which says in the end what it loaded."""
    ask = "import sys; from app.main import main; status = main(sys.argv[1:]); print(*sys.modules); sys.exit(status)"
    environment = {**os.environ, "FAIRSAY_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-c", ask, *words], env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_where_loads_no_window(home: Path):
    loaded = run_alone("where", home=home).stdout.splitlines()[-1].split()
    assert "app.commands.where" in loaded
    assert not {"PySide6", "shiboken6"} & set(loaded)


def test_reading_an_agenda_loads_no_window_and_no_database(home: Path):
    answer = run_alone("agenda", "read", str(AGENDA), home=home)
    loaded = answer.stdout.splitlines()[-1].split()
    assert answer.returncode == 0
    assert not {"PySide6", "shiboken6", "sqlalchemy", "alembic", "sqlite3"} & set(loaded)


def test_a_reader_that_goes_away_is_no_trouble(home: Path):
    asked = subprocess.Popen(
        [sys.executable, "-m", "app", "where"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert asked.stdout is not None
    assert asked.stderr is not None
    asked.stdout.close()
    with asked.stderr:
        assert asked.stderr.read() == b""
    assert asked.wait() == 0
