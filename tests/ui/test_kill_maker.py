"""A flat battery or a crash while an agenda is typed: at most the last second is lost."""

import os
from pathlib import Path

import pytest

from tests.bench.kill_maker import LEAST_TYPED, kill_once


@pytest.mark.alone
@pytest.mark.skipif(os.name == "nt", reason="signal 9 is not on Windows")
@pytest.mark.parametrize("after_s", [1.7, 3.2])
def test_a_kill_loses_at_most_the_last_second(tmp_path: Path, after_s: float):
    kill = kill_once(tmp_path, after_s)
    assert kill.a_second_before >= LEAST_TYPED
    assert kill.kept >= kill.a_second_before
