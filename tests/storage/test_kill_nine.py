"""Nothing that was acknowledged is lost when the computer stops in the middle."""

import sys

import pytest

from tests.bench.kill_nine import run


@pytest.mark.alone
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_no_acknowledged_press_is_lost_when_fair_say_is_killed():
    tally = run(12)
    assert (tally.lost, tally.trouble) == (0, [])
    assert tally.presses > 50
    assert tally.kills.total() == 12
