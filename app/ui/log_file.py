"""A small log for a helper: where something broke, never what people wrote."""

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.override import override

BYTES, FILES = 200_000, 3


class _OnlyMine(RotatingFileHandler):
    """Files that only the person who uses this computer may read."""

    @override
    def _open(self) -> TextIOWrapper:
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream


def keep_log(folder: Path) -> None:
    """Write warnings and errors to a file that never grows over 200 kB; nothing if the folder cannot be used."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _OnlyMine(folder / "fairsay.log", maxBytes=BYTES, backupCount=FILES, encoding="utf-8")
    except OSError:
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("app").addHandler(handler)
