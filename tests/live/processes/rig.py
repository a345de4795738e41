"""
Starts laptops as real processes, asks them to do things, kills them, and looks at their disks.

    with Rig(folder) as rig:
        host, guest = rig.laptop("host"), rig.laptop("guest")
        meeting, ways = rig.shared_by(host)
        guest.join(ways["code"])
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app import paths
from app.domain.errors import MeetingError
from app.storage.database import open_record
from tests.conftest import ROOT
from tests.live.processes.desk import memory_kb, steps_in

ANSWER_S = 60.0


class Program:
    """One process: some laptops."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name, self._folder, self._number = name, folder, 0
        self._answers: dict[int, dict[str, Any]] = {}
        self._news = threading.Condition()
        self.start()

    def start(self) -> None:
        """Start it, for the first time or again."""
        self._heard_all = False
        with (self._folder / f"{self.name}.log").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-X", "faulthandler", "-m", "tests.live.processes.laptops"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, cwd=ROOT,
            )  # fmt: skip
        self._reader = threading.Thread(target=self._read, args=(self._process,), daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_on(self) -> bool:
        return self._process.poll() is None

    @property
    def children(self) -> list[int]:
        """The processes that it started: its hubs."""
        found: list[int] = []
        for task in Path(f"/proc/{self.pid}/task").glob("*/children"):
            found += [int(child) for child in task.read_text().split()]
        return found

    @property
    def log(self) -> str:
        """What it said about trouble."""
        return (self._folder / f"{self.name}.log").read_text()

    def send(self, laptop: str, do: str, **given: object) -> int:
        """Ask for something. `answer` waits for it."""
        self._number += 1
        line = json.dumps({"id": self._number, "laptop": laptop, "do": do, "with": given})
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return self._number

    def answer(self, number: int, seconds: float = ANSWER_S) -> Any:
        """Wait for an answer. Raises: MeetingError, as the laptop did."""
        with self._news:
            came = self._news.wait_for(lambda: number in self._answers or self._heard_all, seconds)
            told = self._answers.pop(number, None)
        assert told is not None, f"{self.name} {'says nothing' if not came else 'is gone'}: {self.log[-2000:]}"
        if "trouble" in told:
            raise MeetingError(told["trouble"])
        return told["gave"]

    def ask(self, laptop: str, do: str, **given: object) -> Any:
        """Ask, and wait for the answer."""
        return self.answer(self.send(laptop, do, **given))

    def _read(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        for line in process.stdout:
            with self._news:
                told = json.loads(line)
                self._answers[told["id"]] = told
                self._news.notify_all()
        with self._news:
            self._heard_all = True
            self._news.notify_all()

    def kill(self) -> None:
        """kill -9."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                assert pipe is not None
                pipe.close()
            except OSError:
                pass


class LaptopThere:
    """One laptop, as the test sees it."""

    def __init__(self, program: Program, name: str, folder: Path, ip: str, namespace: str = "") -> None:
        self.program, self.name, self.folder, self.ip, self.namespace = program, name, folder, ip, namespace
        self.meeting = ""
        self.start()

    def start(self) -> None:
        """Start Fair Say on it. After a kill: `comes_back`."""
        self.ask("start", folder=str(self.folder), ip=self.ip, namespace=self.namespace)

    def ask(self, do: str, **given: object) -> Any:
        """Let it do something, and wait for what it gives."""
        return self.program.ask(self.name, do, **given)

    def join(self, given: str) -> None:
        """Come in."""
        self.meeting = self.ask("join", given=given)

    def comes_back(self, *, runs: bool = False) -> None:
        """Start Fair Say again, and open the meeting: it comes back by itself. Its program was started already."""
        self.start()
        self.ask("open", meeting=self.meeting, runs=runs)

    @property
    def facts(self) -> dict[str, Any]:
        """How it stands there."""
        return self.ask("facts")

    @property
    def book(self) -> dict[str, set[str]]:
        """Which presses it kept, and which it was told that the meeting has."""
        return steps_in(self.folder.with_suffix(".book"))

    def lines(self) -> list[str]:
        """The ids on its disk, in order, read by another program than its own."""
        places = paths.places(self.folder)
        record = open_record(places.record, places.backups)
        try:
            return [event.id for event in record.log.read(self.meeting)]
        finally:
            record.close()


class Rig:
    """All the laptops of one test. Nothing of it is left when it is closed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.programs: list[Program] = []
        self.laptops: dict[str, LaptopThere] = {}

    def __enter__(self) -> "Rig":
        return self

    def __exit__(self, *_trouble: object) -> None:
        for program in self.programs:
            program.kill()

    def program(self, name: str) -> Program:
        """Start one more process."""
        self.programs.append(Program(self.folder, name))
        return self.programs[-1]

    def laptop(self, name: str, program: Program | None = None, *, ip: str = "", namespace: str = "") -> LaptopThere:
        """One more laptop: in a process of its own, or in this one."""
        ip = ip or f"127.0.0.{11 + len(self.laptops)}"
        where = self.folder / name
        one = self.laptops[name] = LaptopThere(program or self.program(name), name, where, ip, namespace)
        return one

    def guests(self, count: int, in_one: int = 8) -> list[LaptopThere]:
        """So many laptops of guests, some in each process."""
        made: list[LaptopThere] = []
        for number in range(count):
            program = made[-1].program if number % in_one else self.program(f"guests-{number // in_one + 1}")
            made.append(self.laptop(f"guest-{number + 1}", program))
        return made

    def shared_by(self, host: LaptopThere, titles: Sequence[str] = ("Buses", "Taxis", "Trains")) -> dict[str, str]:
        """Let this laptop make a meeting, begin it and share it. Returns how others come in."""
        host.meeting = host.ask("make", titles=list(titles))
        return host.ask("share")

    def all_join(self, guests: Sequence[LaptopThere], given: str, at_once: int = 12) -> None:
        """Let these come in, so many at the same moment: the door takes 12 at once from one address."""
        for first in range(0, len(guests), at_once):
            asked = [(one, one.program.send(one.name, "join", given=given)) for one in guests[first : first + at_once]]
            for one, number in asked:
                one.meeting = one.program.answer(number)

    def wait_until_equal(self, host: LaptopThere, others: Sequence[LaptopThere], seconds: float = 60) -> float:
        """Wait until nobody waits for anything, and all lists end the same. Returns how long it took."""
        began = time.monotonic()
        while True:
            end = host.facts
            asked = [(one, one.program.send(one.name, "facts")) for one in others]
            facts = {one.name: one.program.answer(number) for one, number in asked}
            behind = [
                (name, each["n"], each["waits"], each["contact"])
                for name, each in facts.items()
                if (each["n"], each["digest"]) != (end["n"], end["digest"])
                or each["waits"]
                or each["unkept"]
                or each["unsaved"]
            ]
            if not behind and not end["unkept"]:
                return time.monotonic() - began
            assert time.monotonic() - began < seconds, f"host has {end['n']}; behind: {behind[:6]}"
            time.sleep(0.3)

    def trouble_told(self) -> str:
        """What programs said that nobody expected."""
        said = [program.log for program in self.programs]
        return "\n".join(text[:4000] for text in said if "Traceback" in text or "Trouble on" in text)


def until(is_so: Callable[[], object], seconds: float = 30.0) -> float:
    """Wait until this is so. Returns how long it took."""
    began = time.monotonic()
    while not is_so():
        assert time.monotonic() - began < seconds, "it did not come"
        time.sleep(0.02)
    return time.monotonic() - began


def kill_nine(pid: int) -> None:
    """kill -9 of a process that one of ours started."""
    os.kill(pid, signal.SIGKILL)


__all__ = ["LaptopThere", "Program", "Rig", "kill_nine", "memory_kb", "until"]
