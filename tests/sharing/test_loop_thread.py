"""The thread of the door: work comes back, and it ends with nothing left."""

import asyncio
import threading
from concurrent.futures import CancelledError

import pytest

from app.sharing.loop_thread import LoopThread


def test_work_comes_back_from_another_thread():
    async def where() -> str:
        return threading.current_thread().name

    thread = LoopThread("somewhere else")
    assert thread.run(where()).result(5) == "somewhere else"
    thread.close()
    thread.close()


def test_what_still_runs_is_stopped_at_the_end():
    ended = threading.Event()

    async def long() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    thread = LoopThread()
    work = thread.run(long())
    thread.run(asyncio.sleep(0.01)).result(5)
    thread.close()
    assert ended.wait(5)
    with pytest.raises(CancelledError):
        work.result(5)


def test_trouble_comes_back_too():
    async def trouble() -> None:
        raise ValueError("so it is")

    thread = LoopThread()
    with pytest.raises(ValueError, match="so it is"):
        thread.run(trouble()).result(5)
    thread.close()
