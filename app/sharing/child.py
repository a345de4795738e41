"""
A program that ends with ours, however ours ends. What differs between systems stands here and nowhere else.

- Linux and macOS: a shell waits at a pipe beside the program. When we are gone the pipe ends, and it kills the program.
- Windows: a job object; the system ends all that is in it when our last hold on it is gone.
"""

import contextlib
import ctypes
import subprocess
import sys
from collections.abc import Sequence
from typing import IO, Any, Protocol

# `exec` makes the shell itself the program, so its number is the program's. The waiting shell beside it holds the
# other end of our pipe: a line means that the program has ended and that its number may belong to another by now.
_WAIT_BESIDE = 'exec 3<&0; (read -r line <&3 || kill -9 $$) >/dev/null 2>&1 & exec "$@" 3<&- </dev/null'

_KILL_WITH_US = 0x2000
_EXTENDED_LIMITS = 9
_NO_WINDOW = 0x08000000


class Child:
    """A program that was started, with what it says on its standard error."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it. OSError if that cannot be done."""
        self._job: Job | None = None
        if sys.platform == "win32":
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                creationflags=_NO_WINDOW,
            )
            self._hold_in_job()
        else:
            self._process = subprocess.Popen(
                ["/bin/sh", "-c", _WAIT_BESIDE, "sh", *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """Return the number that the system gave the program."""
        return self._process.pid

    @property
    def says(self) -> IO[bytes]:
        """Return what it says, line by line; the end comes when it has ended."""
        says = self._process.stderr
        assert says is not None
        return says

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def clear_up(self) -> None:
        """Give back all that was held for it, after it was killed or has ended."""
        door = self._process.stdin
        if door is not None:
            # Before `wait`: as long as nobody waited for it, its number cannot belong to another program.
            with contextlib.suppress(OSError):
                door.write(b"ended\n")
                door.flush()
            with contextlib.suppress(OSError):
                door.close()
        self._process.wait()
        self.says.close()
        if self._job is not None:
            self._job.close()

    def _hold_in_job(self) -> None:
        try:
            self._job = Job(ctypes.WinDLL("kernel32", use_last_error=True))  # pyright: ignore[reportAttributeAccessIssue]
            self._job.take(int(self._process._handle))  # pyright: ignore[reportAttributeAccessIssue]
        except OSError:
            self.kill()
            self.clear_up()
            raise


class Kernel(Protocol):
    """The four calls of Windows that a job needs."""

    CreateJobObjectW: Any
    SetInformationJobObject: Any
    AssignProcessToJobObject: Any
    CloseHandle: Any


class Job:
    """A job object of Windows that ends its programs when we end."""

    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        self._handle: int | None = kernel.CreateJobObjectW(None, None)
        if not self._handle:
            raise OSError("no job")
        limits = _Limits()
        limits.basic.flags = _KILL_WITH_US
        if not kernel.SetInformationJobObject(
            ctypes.c_void_p(self._handle), _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        ):
            self.close()
            raise OSError("no limits for the job")

    def take(self, process: int) -> None:
        """Put a program into the job. OSError if the system refuses."""
        if not self._kernel.AssignProcessToJobObject(ctypes.c_void_p(self._handle), ctypes.c_void_p(process)):
            raise OSError("not taken into the job")

    def close(self) -> None:
        """Let go of the job: what is still in it ends."""
        if self._handle:
            self._kernel.CloseHandle(ctypes.c_void_p(self._handle))
            self._handle = None


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_memory", ctypes.c_size_t),
        ("most_memory", ctypes.c_size_t),
        ("most_programs", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Limits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )
