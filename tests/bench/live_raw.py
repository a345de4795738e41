"""The floor: plain asyncio, TLS and JSON; a host that commits, and tells everyone."""

import asyncio
import json
import os
import random
import sqlite3
import ssl
import time
import uuid
from pathlib import Path
from tempfile import TemporaryDirectory

from live_rig import Commits, Interval, cpu_s, memory_mb

from app.sharing.certificates import client_context, make_certificates, write_pair
from app.sharing.loop_thread import LoopThread

ADDRESS = "127.0.77.2"
PAD = "x" * 230


def record(path: Path) -> sqlite3.Connection:
    """Return a file to commit to, as safe as ours."""
    file = sqlite3.connect(path, isolation_level="IMMEDIATE", factory=Commits, check_same_thread=False)
    file.execute("PRAGMA journal_mode = DELETE")
    file.execute("PRAGMA synchronous = FULL")
    file.execute("CREATE TABLE lines (id TEXT PRIMARY KEY, text TEXT NOT NULL)")
    file.commit()
    Commits.waited.clear()
    return file


def keep(file: sqlite3.Connection, one: str, text: str) -> None:
    """Put one line on the disk."""
    file.execute("INSERT INTO lines VALUES (?, ?)", (one, text))
    file.commit()


class RawHost:
    """Takes a line, commits it, and sends it to all; and an answer to whoever sent it."""

    def __init__(self, folder: str) -> None:
        self.file = record(Path(folder) / "raw-host.sqlite")
        self.guests: set[asyncio.StreamWriter] = set()
        self.certificates = make_certificates()
        self.thread = LoopThread("raw")
        self.port = self.thread.run(self._open()).result()

    async def _open(self) -> int:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        with TemporaryDirectory() as folder:
            context.load_cert_chain(*write_pair(Path(folder), self.certificates))
        self.server = await asyncio.start_server(self._serve, ADDRESS, 0, ssl=context)
        return self.server.sockets[0].getsockname()[1]

    def door(self) -> tuple[int, bytes]:
        """Return the port, and the certificate."""
        return self.port, self.certificates.ca

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.guests.add(writer)
        try:
            while line := await reader.readline():
                told = json.loads(line)
                keep(self.file, told["id"], line.decode())
                news = json.dumps({"m": "line", **told}).encode() + b"\n"
                for guest in self.guests:
                    guest.write(news)
                writer.write(json.dumps({"m": "taken", "id": told["id"]}).encode() + b"\n")
        except OSError:
            pass
        finally:
            self.guests.discard(writer)
            writer.close()

    def used(self) -> tuple[float, float]:
        """Return CPU seconds and MB."""
        return cpu_s(os.getpid()), memory_mb(os.getpid())

    def commits(self) -> list[Interval]:
        """Return when it waited for its disk."""
        return list(Commits.waited)

    def close(self) -> None:
        """End."""
        self.thread.close()


class RawGuests:
    """Several guests in one process."""

    def __init__(self, count: int, folder: str, on_disk: int = 0) -> None:
        self.count, self.on_disk = count, on_disk
        self.files = [record(Path(folder) / f"raw-{number}.sqlite") for number in range(on_disk)]
        self.thread = LoopThread("raw")
        self.saw: list[dict[str, float]] = [{} for _ in range(count)]
        self.had: dict[str, float] = {}
        self.pressed: dict[str, tuple[float, float]] = {}
        self.writers: list[asyncio.StreamWriter] = []

    def join(self, door: tuple[int, bytes]) -> None:
        """Connect all."""
        for number in range(self.count):
            self.thread.run(self._connect(number, *door)).result()

    async def _connect(self, number: int, port: int, ca: bytes) -> None:
        reader, writer = await asyncio.open_connection(ADDRESS, port, ssl=client_context(ca))
        self.writers.append(writer)
        self.reading = asyncio.get_running_loop().create_task(self._read(number, reader))

    async def _read(self, number: int, reader: asyncio.StreamReader) -> None:
        while line := await reader.readline():
            told = json.loads(line)
            times = self.saw[number] if told["m"] == "line" else self.had
            times[told["id"]] = time.monotonic()

    def press(self, seconds: float, a_second: float) -> None:
        """Press, by turns, so often: those with a disk if there are any."""
        chance, pressers = random.Random(7), self.on_disk or self.count
        due, end, number = time.monotonic(), time.monotonic() + seconds, 0
        loop = self.thread._loop
        while (due := due + chance.expovariate(a_second)) < end:
            time.sleep(max(0.0, due - time.monotonic()))
            began, one = time.monotonic(), str(uuid.uuid4())
            line = json.dumps({"id": one, "kind": "point_raised", "facts": {"item": one}, "pad": PAD})
            if self.files:
                keep(self.files[number % pressers], one, line)
            self.pressed[one] = (began, time.monotonic())
            loop.call_soon_threadsafe(self.writers[number % pressers].write, line.encode() + b"\n")
            number += 1

    def figures(
        self,
    ) -> tuple[list[dict[str, float]], dict[str, tuple[float, float]], dict[str, float], list[Interval]]:
        """Return what each saw when, what was pressed and kept when, what the host had when, and the commits."""
        return self.saw, self.pressed, self.had, list(Commits.waited)

    def forget(self) -> None:
        """Begin to count anew."""
        for saw in self.saw:
            saw.clear()
        self.had.clear()
        self.pressed.clear()
        Commits.waited.clear()

    def close(self) -> None:
        """End."""
        self.thread.close()
