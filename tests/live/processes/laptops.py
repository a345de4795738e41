"""
A program that is some laptops, driven by lines: `python -m tests.live.processes.laptops`.

Each line that comes is JSON, `{"id": 1, "laptop": "g1", "do": "point", "with": {…}}`; each line that goes is
`{"id": 1, "gave": …}` or `{"id": 1, "trouble": code}`. Each laptop does one thing after the other, on a thread of its
own that may live in a network namespace of its own; its links inherit that. When nobody writes any more, it is gone.
"""

import ctypes
import json
import logging
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from app.domain.errors import MeetingError
from tests.live.processes.desk import Desk

TICK_S = 1.0
BOOK_S = 0.05


class Laptops:
    """The laptops of this process."""

    def __init__(self) -> None:
        self.desks: dict[str, Desk] = {}
        self._threads: dict[str, ThreadPoolExecutor] = {}
        self._out = threading.Lock()
        self._a_second = 0.0
        Desk.clock.for_links()
        threading.Thread(target=self._tick, daemon=True).start()
        threading.Thread(target=self._press, daemon=True).start()
        threading.Thread(target=self._write_books, daemon=True).start()

    def take(self, line: str) -> None:
        """Do what a line asks for."""
        asked = json.loads(line)
        name = asked.get("laptop", "")
        thread = self._threads.setdefault(name, ThreadPoolExecutor(1, f"laptop-{name}"))
        thread.submit(self._answer, asked["id"], name, asked["do"], asked.get("with", {}))

    def _answer(self, number: int, name: str, do: str, given: dict[str, Any]) -> None:
        try:
            told = {"id": number, "gave": self._do(name, do, given)}
        except MeetingError as trouble:
            told = {"id": number, "trouble": trouble.code}
        except BaseException as trouble:
            logging.exception("what a laptop was asked to do")
            told = {"id": number, "trouble": f"rig: {type(trouble).__name__}"}
        with self._out:
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()

    def _do(self, name: str, do: str, given: dict[str, Any]) -> object:
        if do == "start":
            if given.get("namespace"):
                enter_namespace(given["namespace"])
            self.desks = {**self.desks, name: Desk(Path(given["folder"]), given["ip"])}
            return None
        if do == "pressing":
            self._a_second = given["a_second"]
            return None
        if do == "clock":
            Desk.clock.move(given["utc_s"], given["steady_s"])
            return None
        return getattr(self.desks[name], do)(**given)

    def _tick(self) -> None:
        while True:
            time.sleep(TICK_S)
            for desk in self.desks.values():
                try_it(desk.tick)

    def _write_books(self) -> None:
        while True:
            time.sleep(BOOK_S)
            for desk in self.desks.values():
                try_it(desk.write_book)

    def _press(self) -> None:
        """All laptops of this process together press so often a second, in turn."""
        due, at = time.monotonic(), 0
        while True:
            if not self._a_second or not self.desks:
                time.sleep(0.05)
                due = time.monotonic()
                continue
            due = max(due + 1 / self._a_second, time.monotonic() - 1)
            time.sleep(max(0.0, due - time.monotonic()))
            at += 1
            try_it([*self.desks.values()][at % len(self.desks)].press)


def try_it(call: Any) -> None:
    """Call this; say it loudly if it does not work, and go on."""
    try:
        call()
    except MeetingError as trouble:
        logging.warning("trouble of a laptop: %s", trouble.code)
    except Exception:
        logging.exception("what a laptop does by itself")


CLONE_NEWNET = 0x40000000


def enter_namespace(name: str) -> None:
    """Let this thread, and those it starts, live in a network of its own."""
    there = os.open(f"/run/netns/{name}", os.O_RDONLY)
    try:
        if ctypes.CDLL(None, use_errno=True).setns(there, CLONE_NEWNET) != 0:  # os.setns is there from 3.12 on
            raise OSError(ctypes.get_errno(), "setns")
    finally:
        os.close(there)


def main() -> None:
    """Be some laptops until nobody writes any more."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    laptops = Laptops()
    for line in sys.stdin:
        laptops.take(line)
    os._exit(0)


if __name__ == "__main__":
    main()
