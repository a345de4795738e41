"""Which screen a person asked for when they started Fair Say."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Then = Literal["follow", "run", "make"]
OpeningScreen = Literal["welcome", "follow", "run", "practise", "open"]


@dataclass(frozen=True, slots=True)
class Opening:
    """
    What the window shows first. `agenda`: a file to open there, known to be there when the program started.

    "open": whatever file it is: an agenda is looked at, a meeting in a file is joined.
    """

    screen: OpeningScreen = "welcome"
    agenda: Path | None = None
