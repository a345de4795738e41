"""A program beside ours. What Windows does is tried with a stand-in for its kernel: no Windows is at hand."""

import ctypes
import sys
import time
from pathlib import Path

import pytest

from app.sharing.child import Child, Job


class Kernel:
    """Writes down what it is asked for."""

    def __init__(self, refuses: str = "") -> None:
        self.asked: list[tuple[str, tuple[object, ...]]] = []
        self.refuses = refuses
        for name in ("CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject", "CloseHandle"):
            setattr(self, name, self._call(name))

    def _call(self, name: str) -> object:
        def call(*given: object) -> int:
            self.asked.append((name, tuple(getattr(each, "value", each) for each in given)))
            return 0 if name == self.refuses else 7

        return call

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.asked]


def test_a_job_ends_its_programs_with_us():
    kernel = Kernel()
    job = Job(kernel)
    job.take(42)
    (_, (handle, kind, limits, size)) = kernel.asked[1]
    assert (handle, kind) == (7, 9)
    assert limits._obj.basic.flags == 0x2000
    assert size == (144 if ctypes.sizeof(ctypes.c_void_p) == 8 else 112)
    assert kernel.asked[2] == ("AssignProcessToJobObject", (7, 42))
    job.close()
    job.close()
    assert kernel.names[3:] == ["CloseHandle"]


@pytest.mark.parametrize("call", ["CreateJobObjectW", "SetInformationJobObject"])
def test_a_job_that_cannot_be_made_is_trouble(call: str):
    kernel = Kernel(refuses=call)
    with pytest.raises(OSError, match="job"):
        Job(kernel)
    assert ("CloseHandle" in kernel.names) == (call == "SetInformationJobObject")


def test_a_program_that_is_not_taken_is_trouble():
    job = Job(Kernel(refuses="AssignProcessToJobObject"))
    with pytest.raises(OSError, match="not taken"):
        job.take(42)


def test_what_it_says_is_heard_until_it_ends():
    child = Child([sys.executable, "-c", "import sys; print('ready', file=sys.stderr)"])
    assert child.says.read() == b"ready\n"
    child.clear_up()


def test_it_is_the_program_itself_that_has_the_number():
    child = Child([sys.executable, "-c", "import os, sys; print(os.getpid(), file=sys.stderr)"])
    assert int(child.says.read()) == child.pid
    child.clear_up()


def test_it_can_be_killed():
    child = Child([sys.executable, "-c", "import time; time.sleep(60)"])
    began = time.monotonic()
    child.kill()
    assert child.says.read() == b""
    child.clear_up()
    assert time.monotonic() - began < 5


def test_words_with_spaces_and_quotes_reach_it_whole(tmp_path: Path):
    odd = str(tmp_path / "a 'b' \"c\" $d `e`")
    child = Child([sys.executable, "-c", "import sys; sys.stderr.write(sys.argv[1])", odd])
    assert child.says.read().decode() == odd
    child.clear_up()
