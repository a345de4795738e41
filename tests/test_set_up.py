"""The two commands of the README set up a machine, and leave alone what is there."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.house_rules import ROOT

Load = Callable[[str], ModuleType]


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    """Loads a script of `packaging/` afresh, as `python3 packaging/…` would."""

    def load_script(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, name, module)
        spec.loader.exec_module(module)
        return module

    return load_script


@pytest.fixture
def place(load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`set_up` for a checkout in a new folder, where installing only writes down what it would do."""
    module = load("set_up")
    (tmp_path / "packaging").mkdir()
    for name in ("requirements.txt", "requirements-dev.txt"):
        (tmp_path / "packaging" / name).write_text(name)
    (tmp_path / "pyproject.toml").write_text("")
    inside = tmp_path / ".venv" / "python"
    module.done = []
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", inside.parent)
    monkeypatch.setattr(module, "INSIDE", inside)
    monkeypatch.setattr(module, "add_system_packages", lambda names: None)
    monkeypatch.setattr(module, "works", lambda python: True)

    def make_venv(python: str) -> None:
        module.done.append("venv")
        inside.parent.mkdir()
        inside.touch()

    monkeypatch.setattr(module, "make_venv", make_venv)
    monkeypatch.setattr(module, "install", module.done.append)
    return module


def test_the_first_start_makes_the_environment_and_installs_the_lock(place: ModuleType):
    assert place.set_up("run") == place.INSIDE
    assert place.done == ["venv", "requirements.txt"]


def test_the_second_start_installs_nothing(place: ModuleType):
    place.set_up("run")
    place.done.clear()
    place.set_up("run")
    assert place.done == []


def test_after_the_tests_were_set_up_the_program_starts_at_once(place: ModuleType):
    place.set_up("test")
    place.done.clear()
    place.set_up("run")
    assert place.done == []


def test_a_changed_lock_is_installed_into_the_same_environment(place: ModuleType):
    place.set_up("run")
    place.done.clear()
    (place.ROOT / "packaging" / "requirements.txt").write_text("another")
    place.set_up("run")
    assert place.done == ["requirements.txt"]


def test_when_installing_failed_the_next_start_tries_again(place: ModuleType, monkeypatch: pytest.MonkeyPatch):
    def fail(lock: str) -> None:
        raise place.SetUpError("no network")

    with monkeypatch.context() as broken:
        broken.setattr(place, "install", fail)
        with pytest.raises(place.SetUpError):
            place.set_up("run")
    place.set_up("run")
    assert place.done == ["venv", "requirements.txt"]


def test_with_no_fitting_python_a_plain_sentence_says_what_to_do(
    load: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    module = load("set_up")
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(module.SetUpError, match=r"has only 3\.9\. Please install Python 3\.13"):
        module.find_python()


def test_another_python_on_the_path_is_found_and_tried(load: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    module = load("set_up")
    for folder, body in (("broken", "exit 127"), ("good", f'exec "{sys.executable}" "$@"')):
        program = tmp_path / folder / f"python3.{sys.version_info[1]}"
        program.parent.mkdir()
        program.write_text(f"#!/bin/sh\n{body}\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'broken'}:{tmp_path / 'good'}:/bin:/usr/bin")
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert Path(module.find_python()).parent == tmp_path / "good"


def test_without_root_what_is_missing_is_said_and_nothing_stops(
    load: Load, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    module = load("set_up")
    monkeypatch.setattr(module.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(module, "missing_packages", lambda names: ["libegl1"])
    monkeypatch.setattr(module, "as_root", lambda: None)
    module.add_system_packages(["libegl1", "libgl1"])
    assert "missing: libegl1. An administrator can add them. Going on." in capsys.readouterr().err


@pytest.mark.parametrize("chosen", ["-m", "-mslow", "-n0"])
def test_arguments_that_choose_tests_are_passed_on_as_they_are(load: Load, chosen: str):
    load("set_up")
    assert load("test").test_runs([chosen, "x"]) == [["pytest", chosen, "x"]]


def test_without_such_arguments_slow_tests_follow_the_ordinary_ones(load: Load):
    load("set_up")
    ordinary, slow, alone = load("test").test_runs(["tests/ui"])
    assert ordinary[:3] == ["pytest", "-m", "not slow and not alone"]
    assert slow[:3] == ["pytest", "-m", "slow and not alone"]
    assert alone == ["pytest", "-m", "alone", "tests/ui"]
