"""The hub of a room: `nats-server` as a child process, started again if it dies, gone when we are gone."""

import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from app.domain.errors import MeetingError
from app.domain.organisation import Organisation
from app.sharing.certificates import RoomCertificates, private_folder, write_pair, write_private
from app.sharing.child import Child
from app.sharing.hub_settings import find_program, leaf_settings_text, settings_text
from app.sharing.permissions import RoomKeys

FIRST_PORT = 48485
_PORTS_TRIED = 10
_WAIT_S = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
_LISTENS = re.compile(rb"Listening for client connections on .*:(\d+)\s*$")
# What it says of the organisation's engine: it was let in (whatever these domains are), and it is away.
_JOINED, _AWAY = b"JetStream using domains", b"Leafnode connection closed"

HubState = Literal["starting", "ready", "failed", "closed"]
OnHub = Callable[[HubState], object]


class Hub:
    """
    Carries the messages of one room while this laptop shares it.

    `on_state` is called on the hub's own thread: `ready` (also after it was started again; then `port` is the same),
    `starting` when it died and is started again, `failed` when it cannot be started (`problem` says why),
    `closed` at the end. What the program says about itself is read, and never kept.

    `organisation`: whose engine it joins as a leaf node, when that can be reached; `has_joined` says so now, and
    `on_joined` is called when it changes. Whatever is wrong with it, the room here is carried.
    """

    def __init__(
        self,
        certificates: RoomCertificates,
        keys: RoomKeys,
        host: str,
        port: int = FIRST_PORT,
        organisation: Organisation | None = None,
    ) -> None:
        """Take an address of this laptop to listen at, and the first port to try; 0: any that is free."""
        self._certificates = certificates
        self._keys = keys
        self.host = host
        self.port = port
        self.problem: MeetingError | None = None
        self.on_state: OnHub = lambda _: None
        self.has_joined = False
        self.on_joined: Callable[[], object] = lambda: None
        self._organisation = organisation
        self._closing = threading.Event()
        self._settled = threading.Event()
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._thread: threading.Thread | None = None

    @property
    def pid(self) -> int | None:
        """Return the number of the program while it runs."""
        with self._lock:
            return None if self._child is None else self._child.pid

    def start(self) -> None:
        """Start it, and keep it going until `close`. Returns at once."""
        self._thread = threading.Thread(target=self._keep_going, name="fairsay-hub", daemon=True)
        self._thread.start()

    def wait_until_ready(self, seconds: float = 5.0) -> None:
        """Wait for the first start. MeetingError if it failed, or took longer."""
        if not self._settled.wait(seconds):
            raise MeetingError("hub_cannot_start")
        if self.problem is not None:
            raise self.problem

    def close(self) -> None:
        """End it, and wait until nothing is left of it."""
        with self._lock:
            self._closing.set()
            if self._child is not None:
                self._child.kill()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _keep_going(self) -> None:
        was_ready = self._first_start()
        died = 0
        while was_ready and not self._closing.is_set():
            self.on_state("starting")
            self._closing.wait(_WAIT_S[min(died, len(_WAIT_S) - 1)])
            died = 0 if self._run(self.port) else died + 1
        if not was_ready and not self._closing.is_set():
            self.on_state("failed")
        self._settled.set()
        self.on_state("closed")

    def _first_start(self) -> bool:
        tried = range(self.port, self.port + _PORTS_TRIED) if self.port else [0]
        for port in tried:
            self.problem = None
            if self._run(port):
                return True
            if self._closing.is_set() or (self.problem and self.problem.code != "hub_cannot_listen"):
                return False
        return False

    def _run(self, port: int) -> bool:
        """Run the program until it ends. Return whether it ever listened."""
        program = find_program()
        if program is None:
            self.problem = MeetingError("hub_missing")
            return False
        with private_folder() as folder:
            pair = write_pair(folder, self._certificates)
            settings = folder / "hub.conf"
            write_private(settings, self._settings(port, *pair).encode())
            child = self._start_child([str(program), "-c", str(settings)])
            listens = child is not None and self._listens(child)
        # From here on nothing of the room is on disk: the program has read it.
        if child is None:
            return False
        if not listens and self.problem and self.problem.code == "hub_cannot_start" and self._organisation is not None:
            self._wait_for_end(child)
            return self._run_alone(port)
        if listens and not self._closing.is_set():
            self.problem = None
            self._settled.set()
            self.on_state("ready")
        self._wait_for_end(child)
        return listens

    def _settings(self, port: int, certificate: Path, key: Path) -> str:
        text = settings_text(self.host, port, self._keys, certificate, key)
        if self._organisation is None:
            return text
        return text + leaf_settings_text(self._organisation, self._keys.account)

    def _run_alone(self, port: int) -> bool:
        """Run it without the organisation's engine: it may be that what stands there which keeps it from starting."""
        organisation, self._organisation = self._organisation, None
        try:
            return self._run(port)
        finally:
            self._organisation = organisation

    def _start_child(self, command: list[str]) -> Child | None:
        with self._lock:
            if self._closing.is_set():
                return None
            try:
                self._child = Child(command)
            except OSError:
                self.problem = MeetingError("hub_cannot_start")
            return self._child

    def _listens(self, child: Child) -> bool:
        """Read until it listens, or ends; only then it needs its files no more."""
        self.problem = MeetingError("hub_cannot_start")
        for line in child.says:
            self._look_for_engine(line)
            found = _LISTENS.search(line)
            if found:
                self.port = int(found.group(1))
            if b"Error listening" in line:
                self.problem = MeetingError("hub_cannot_listen")
            if b"Server is ready" in line:
                return True
        return False

    def _wait_for_end(self, child: Child) -> None:
        for line in child.says:
            self._look_for_engine(line)
        self._joined(now=False)
        with self._lock:
            self._child = None
            child.kill()
            child.clear_up()

    def _look_for_engine(self, line: bytes) -> None:
        if _JOINED in line or _AWAY in line:
            self._joined(now=_JOINED in line)

    def _joined(self, *, now: bool) -> None:
        if now != self.has_joined:
            self.has_joined = now
            self.on_joined()
