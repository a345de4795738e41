"""Compares what guests wrote into their books with what is on disks."""

import time
from collections.abc import Sequence

from tests.live.processes.rig import LaptopThere


def all_there(host: LaptopThere, guests: Sequence[LaptopThere]) -> str:
    """
    Make sure that nothing is lost, nothing is doubled, and all laptops are equal, from their disks.

    Returns the counts as a sentence.
    """
    time.sleep(1)  # books are written twenty times a second
    there = host.lines()
    books = [one.book for one in guests]
    taken, kept, pressed = ({press for book in books for press in book[step]} for step in ("with", "kept", "pressed"))
    said = (
        f"pressed {len(pressed)}, on a guest's disk {len(kept)}, acknowledged {len(taken)}, of these in the host's "
        f"record {len(taken & set(there))}; lost {len(kept - set(there))}, doubled {len(there) - len(set(there))}"
    )
    assert taken, said
    assert taken <= set(there), said
    assert kept <= set(there), said
    assert len(there) == len(set(there)), said
    assert [one.name for one in guests if one.lines() != there] == [], said
    return said
