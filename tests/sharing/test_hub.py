"""The hub as a program beside ours: it comes back when it dies, and goes when we go, however we go."""

import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.errors import MeetingError
from app.sharing import hub as hub_module
from app.sharing.certificates import make_certificates
from app.sharing.child import Child
from app.sharing.hub import Hub
from app.sharing.hub_settings import find_program, settings_text
from app.sharing.permissions import RoomKeys
from tests.house_rules import ROOT

CERTIFICATES = make_certificates()


@pytest.fixture
def temp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for what is kept for a moment, so that it can be looked into."""
    place = tmp_path / "temp"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


@pytest.fixture
def hub(temp: Path) -> Iterator[Hub]:
    hub = Hub(CERTIFICATES, RoomKeys(), "127.0.0.1", port=0)
    yield hub
    hub.close()


def until(true: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not become true"
        time.sleep(0.01)


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def test_it_listens_at_the_address_it_was_given_and_no_other(hub: Hub):
    hub.start()
    hub.wait_until_ready()
    with socket.create_connection(("127.0.0.1", hub.port), timeout=1):
        pass
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.2", hub.port), timeout=1):
        pass


def test_nothing_of_the_room_is_on_disk_once_it_listens(hub: Hub, temp: Path):
    hub.start()
    hub.wait_until_ready()
    until(lambda: not list(temp.rglob("*")))


def test_while_it_starts_its_files_are_closed_to_other_people(hub: Hub, temp: Path, monkeypatch: pytest.MonkeyPatch):
    seen: dict[str, int] = {}

    def look(command: list[str]) -> Child:
        for path in temp.rglob("*"):
            seen[path.name if path.is_file() else "folder"] = stat.S_IMODE(path.stat().st_mode)
        return Child(command)

    monkeypatch.setattr(hub_module, "Child", look)
    hub.start()
    hub.wait_until_ready()
    assert seen == {"folder": 0o700, "certificate.pem": 0o600, "key.pem": 0o600, "hub.conf": 0o600}


def test_when_it_dies_it_is_started_again_at_the_same_port(hub: Hub):
    states: list[str] = []
    hub.on_state = states.append
    hub.start()
    hub.wait_until_ready()
    first, port = hub.pid, hub.port
    assert first is not None
    os.kill(first, signal.SIGKILL)
    until(lambda: states == ["ready", "starting", "ready"])
    assert hub.port == port
    assert hub.pid not in (None, first)


def test_closing_leaves_no_program_no_thread_and_no_file(hub: Hub, temp: Path):
    before = set(threading.enumerate())
    hub.start()
    hub.wait_until_ready()
    pid = hub.pid
    assert pid is not None
    hub.close()
    assert not is_running(pid)
    assert set(threading.enumerate()) == before
    assert list(temp.rglob("*")) == []
    until(lambda: not waiting_beside(pid), seconds=3)


def waiting_beside(pid: int) -> list[str]:
    """Return the shells that were started with this program and are still there."""
    found: list[str] = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            session = place.read_text().rpartition(")")[2].split()[3]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if session == str(pid):
            found.append(place.parent.name)
    return found


def test_it_can_be_closed_before_it_listens(hub: Hub, temp: Path):
    hub.start()
    hub.close()
    assert hub.pid is None
    assert list(temp.rglob("*")) == []


def test_a_port_that_is_taken_is_left_for_the_next(temp: Path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        hub = Hub(CERTIFICATES, RoomKeys(), "127.0.0.1", port=port)
        hub.start()
        hub.wait_until_ready()
        hub.close()
    assert port < hub.port <= port + 9


def test_an_address_that_is_not_ours_is_a_problem_with_words(temp: Path):
    states: list[str] = []
    hub = Hub(CERTIFICATES, RoomKeys(), "192.0.2.1")
    hub.on_state = states.append
    hub.start()
    with pytest.raises(MeetingError, match="hub_cannot_listen"):
        hub.wait_until_ready()
    hub.close()
    assert states == ["failed", "closed"]


def test_without_the_program_it_is_a_problem_with_words(hub: Hub, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(hub_module, "find_program", lambda: None)
    hub.start()
    with pytest.raises(MeetingError, match="hub_missing"):
        hub.wait_until_ready()


def test_a_program_that_cannot_run_is_a_problem_with_words(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    broken = tmp_path / "nats-server"
    broken.write_text("not a program")
    monkeypatch.setattr(hub_module, "find_program", lambda: broken)
    hub.start()
    with pytest.raises(MeetingError, match="hub_cannot_start"):
        hub.wait_until_ready()


def test_the_program_of_a_bundle_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert find_program() is not None
    (tmp_path / "nats-server").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert find_program() == tmp_path / "nats-server"


def test_only_what_a_room_needs_is_switched_on():
    text = settings_text("127.0.0.1", 0, RoomKeys(), Path("c"), Path("k"))
    assert "handshake_first: true" in text
    assert not any(
        word in text for word in ("http", "jetstream", "store_dir", "cluster", "leafnodes", "debug", "trace")
    )


def test_it_dies_with_us_also_when_we_are_killed(tmp_path: Path):
    ours = (
        "import time, sys; sys.path.insert(0, sys.argv[1])\n"
        "from app.sharing.hub import Hub; from app.sharing.permissions import RoomKeys\n"
        "from app.sharing.certificates import make_certificates\n"
        "hub = Hub(make_certificates(), RoomKeys(), '127.0.0.1', port=0)\n"
        "hub.start(); hub.wait_until_ready(); print(hub.pid, flush=True); time.sleep(60)\n"
    )
    us = subprocess.Popen([sys.executable, "-c", ours, str(ROOT)], stdout=subprocess.PIPE, text=True)
    assert us.stdout is not None
    pid = int(us.stdout.readline())
    assert is_running(pid)
    us.kill()
    us.wait()
    us.stdout.close()
    until(lambda: not is_running(pid), seconds=3)
    until(lambda: not waiting_beside(pid), seconds=3)
