"""How it stands between a guest's laptop and the host."""

from typing import Literal

Contact = Literal["connecting", "connected", "cut", "away", "ended"]
"""How it stands between this laptop and the host. "away": the host is silent; "ended": it stopped sharing."""
