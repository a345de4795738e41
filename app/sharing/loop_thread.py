"""A thread of its own for the door and for finding meetings, so that the window never waits."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

Result = TypeVar("Result")


class LoopThread:
    """Runs coroutines one beside the other, on a thread that ends with the program."""

    def __init__(self, name: str = "door") -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._live, name=name, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, Result]) -> "Future[Result]":
        """Begin; the result comes later, and `cancel` of what is returned stops it. From any thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def close(self) -> None:
        """Stop whatever still runs, and wait for the thread to end. From any other thread, once or again."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()

    def _live(self) -> None:
        try:
            self._loop.run_forever()
            self._loop.run_until_complete(_stop_all())
        finally:
            self._loop.close()


async def _stop_all() -> None:
    """Stop whatever runs beside this, and wait for it."""
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    await asyncio.get_running_loop().shutdown_asyncgens()
