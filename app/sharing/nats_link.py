"""The link over the Wi-Fi: a thread of its own with an event loop of its own, and a hub at the other end."""

import asyncio
import contextlib
import logging
import random
import ssl
import threading
import time
from collections.abc import Callable, Sequence

from app.domain.live_ports import LinkState, OnMessage, OnState
from app.domain.ticket import places_of
from app.sharing.certificates import client_context
from app.sharing.nats_talk import Address, EngineWay, Pass, Talk
from app.sharing.rights import can_travel

_CONNECT_S = 4.0
_PING_S = 2.0
_SILENT_S = 5.0
_LAST_WORDS_S = 0.5
_FIRST_WAIT_S = 0.1
_LONGEST_WAIT_S = 2.0
_NEXT_S = 0.1
_ELSEWHERE_S = 10.0
_END_S = 5.0
_ENGINE_AFTER_S = 1.0
_BACK_S = 20.0

_log = logging.getLogger(__name__)


class NatsLink:
    """A `Link` (`app/domain/live_ports.py`) to a hub at one of some addresses: all are tried at once."""

    def __init__(
        self,
        addresses: Sequence[Address],
        ca: bytes,
        me: Pass,
        subjects: Sequence[str],
        engine: EngineWay | None = None,
    ) -> None:
        """
        Take where the hub may be, its room's CA (PEM), what opens it for this laptop, and what to read there.

        `engine` is knocked at a moment later; a link that is there looks for the hubs of the hall now and then.
        """
        self._engine = engine
        self._addresses = tuple(dict.fromkeys(addresses))
        self._here: Address | None = None
        self._left: tuple[Address | None, float] = (None, 0)
        self._tls: ssl.SSLContext = client_context(ca)
        self._me = me
        self._subjects = tuple(subjects)
        self._on_message: OnMessage = lambda _subject, _data: None
        self._on_state: OnState = lambda _state: None
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._stop = asyncio.Event()
        self._talk: Talk | None = None
        self._closed = False
        self._waiting: list[Callable[[], object]] = []

    def start(self, on_message: OnMessage, on_state: OnState) -> None:
        """Connect, and stay connected until `close`. `on_message(subject, data)`; `on_state` at each change."""
        with self._lock:
            if self._closed or self._loop is not None:
                return
            self._on_message, self._on_state = on_message, on_state
            self._loop = loop = asyncio.new_event_loop()
            loop.set_exception_handler(_tell)
            for call in self._waiting:
                loop.call_soon(call)
            self._thread = threading.Thread(target=self._work, args=(loop,), name="fairsay-link", daemon=True)
            self._thread.start()

    def publish(self, subject: str, data: bytes) -> None:
        """Send, if connected now; else it is gone. What no hub would carry is gone too."""
        if can_travel(subject, data):
            self._on_thread(lambda: self._publish(subject, data))

    def at(self, hubs: Sequence[str]) -> None:
        """Know where the room may be from now on (`host:port`), the likeliest first."""
        self._addresses = tuple(dict.fromkeys(places_of(hubs))) or self._addresses

    def elsewhere(self) -> None:
        """Leave this hub, and look at the other places first for a while: the room is not here any more."""
        self._on_thread(self._leave_hub)

    def later(self, seconds: float, call: Callable[[], object]) -> "LaterCall":
        """Call this on the link's thread after so many seconds."""
        later = LaterCall(lambda: None if self._closed else call())
        due = time.monotonic() + seconds
        self._on_thread(lambda: asyncio.get_running_loop().call_at(due, later), wait_for_start=True)
        return later

    def steady_ms(self) -> int:
        """Return the clock that `later` goes by: milliseconds that only go forward."""
        return time.monotonic_ns() // 1_000_000

    def close(self) -> None:
        """Disconnect for good. `closed` is told before this returns, and nothing after it."""
        with self._lock:
            self._closed = True
            loop, thread = self._loop, self._thread
        if loop is None or thread is None:
            return
        with contextlib.suppress(RuntimeError):  # the loop has ended already
            loop.call_soon_threadsafe(self._stop.set)
        if thread is threading.current_thread():
            self._say_closed()
        else:
            thread.join(_END_S)

    def _on_thread(self, call: Callable[[], object], *, wait_for_start: bool = False) -> None:
        with self._lock:
            if self._closed:
                return
            if self._loop is not None:
                with contextlib.suppress(RuntimeError):
                    self._loop.call_soon_threadsafe(call)
            elif wait_for_start:
                self._waiting.append(call)

    def _leave_hub(self) -> None:
        if self._talk is not None:
            self._left = (self._here, time.monotonic() + _ELSEWHERE_S)
            self._talk.end()

    def _publish(self, subject: str, data: bytes) -> None:
        if self._talk is not None:
            self._talk.publish(subject, data)

    def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            loop.run_until_complete(self._live())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            loop.close()

    async def _live(self) -> None:
        stopping = asyncio.create_task(self._stop.wait())
        going = asyncio.create_task(self._stay_connected())
        while not stopping.done():
            await asyncio.wait((going, stopping), return_when=asyncio.FIRST_COMPLETED)
            if going.done() and not stopping.done():  # trouble that nobody expected: say it, and begin anew
                _tell(asyncio.get_running_loop(), {"exception": going.exception()})
                await asyncio.wait((stopping,), timeout=_LONGEST_WAIT_S)
                going = asyncio.create_task(self._stay_connected())
        if self._talk is not None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._talk.ping().wait(), _LAST_WORDS_S)
        for task in (going, stopping):
            task.cancel()
        await asyncio.gather(going, stopping, return_exceptions=True)
        self._say_closed()

    async def _stay_connected(self) -> None:
        self._say("connecting")
        wait = _FIRST_WAIT_S
        while True:
            talk = await self._connect_anywhere(with_engine=True)
            if talk is not None:
                wait = _FIRST_WAIT_S
                await self._talk_until_cut(talk)
            # By chance, so that forty laptops that lost the same hub do not come back in the same moment.
            await asyncio.sleep(wait * random.uniform(0.5, 1.5))  # noqa: S311
            if talk is None:
                wait = min(wait * 2, _LONGEST_WAIT_S)

    async def _connect_anywhere(self, *, with_engine: bool) -> Talk | None:
        """Knock at every place, one a moment after the other, and return the first talk that is ready."""
        left, until = self._left
        places = [each for each in self._addresses if each != left or time.monotonic() > until] or self._addresses
        tries = {asyncio.create_task(self._connect(each, at * _NEXT_S)): each for at, each in enumerate(places)}
        if with_engine and self._engine is not None:
            for at, each in enumerate(self._engine.addresses):
                knock = self._connect(each, _ENGINE_AFTER_S + at * _NEXT_S, self._engine)
                tries[asyncio.create_task(knock)] = each
        won: Talk | None = None
        try:
            for ended in asyncio.as_completed(tries):
                won = await ended
                if won is not None:
                    break
        finally:
            for task in tries:
                task.cancel()
            ends = dict(zip(tries.values(), await asyncio.gather(*tries, return_exceptions=True), strict=True))
            for place, end in ends.items():
                if isinstance(end, Talk) and end is not won:
                    await _leave(end)
                elif won is not None and end is won:
                    self._here = place
                    if self._engine is not None:
                        self._engine.is_used = place in self._engine.addresses
        return won

    async def _connect(self, address: Address, after_s: float, engine: EngineWay | None = None) -> Talk | None:
        """Return a talk that is ready; None if nobody there lets us in."""
        await asyncio.sleep(after_s)
        talk = Talk(self._me if engine is None else engine.me, self._subjects, self._take)
        tls = self._tls if engine is None else engine.tls
        host, port = address
        try:
            async with asyncio.timeout(_CONNECT_S):
                await asyncio.get_running_loop().create_connection(lambda: talk, host, port, ssl=tls)
                await _first_of(talk.ready, talk.gone)
        except (OSError, UnicodeError):
            pass
        except asyncio.CancelledError:
            await _leave(talk)
            raise
        if talk.ready.is_set() and not talk.gone.is_set():
            return talk
        await _leave(talk)
        return None

    async def _talk_until_cut(self, talk: Talk) -> None:
        self._talk, since = talk, time.monotonic()
        self._say("connected")
        try:
            while not talk.gone.is_set() and talk.silent_s < _SILENT_S:
                talk.ping()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(talk.gone.wait(), _PING_S)
                if self._engine is not None and self._engine.is_used and time.monotonic() - since > _BACK_S:
                    since, nearer = time.monotonic(), await self._connect_anywhere(with_engine=False)
                    if nearer is not None:
                        await _leave(talk)
                        talk = self._talk = nearer
                        self._say("connected")
        finally:
            self._talk = None
            await _leave(talk)
        self._say("cut")

    def _take(self, subject: str, data: bytes) -> None:
        # Not at once: trouble in what is called must not end the connection.
        asyncio.get_running_loop().call_soon(self._hand_over, subject, data)

    def _hand_over(self, subject: str, data: bytes) -> None:
        if not self._closed:
            self._on_message(subject, data)

    def _say(self, state: LinkState) -> None:
        asyncio.get_running_loop().call_soon(self._tell_state, state)  # not at once, as in `_take`

    def _tell_state(self, state: LinkState) -> None:
        if not self._closed:
            self._on_state(state)

    def _say_closed(self) -> None:
        say, self._on_state = self._on_state, lambda _state: None
        say("closed")


class LaterCall:
    """Something that will be called, and can be called off from any thread."""

    def __init__(self, call: Callable[[], object]) -> None:
        self._call: Callable[[], object] | None = call

    def cancel(self) -> None:
        """Do not call it any more."""
        self._call = None

    def __call__(self) -> None:
        """Call it now, unless it was called off."""
        call, self._call = self._call, None
        if call is not None:
            call()


async def _leave(talk: Talk) -> None:
    """End a connection, and wait the moment until its socket is closed."""
    talk.end()
    if talk.is_open:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(talk.gone.wait(), _LAST_WORDS_S)


async def _first_of(*events: asyncio.Event) -> None:
    tasks = [asyncio.create_task(event.wait()) for event in events]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()


def _tell(_loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
    """Log trouble that nobody expected, without what was carried."""
    trouble = context.get("exception")
    _log.error("Trouble on the link's thread", exc_info=trouble if isinstance(trouble, BaseException) else None)
