"""What the tests of this room need: a Linux with a screen of its own, the accessibility bus, and maybe Orca."""

import shutil
import sys

import pytest

from tests.access.using import SYSTEM_PYTHON

BUS = ("xvfb-run", "dbus-run-session", "xfwm4", SYSTEM_PYTHON)
EARS = (*BUS, "xdotool", "orca")


def alone_with(*programs: str) -> list[pytest.MarkDecorator]:
    """Return the marks of a test that needs these programs and the machine for itself."""
    is_missing = sys.platform != "linux" or not all(shutil.which(each) for each in programs)
    return [pytest.mark.alone, pytest.mark.skipif(is_missing, reason=f"needs a Linux with {', '.join(programs)}")]
