"""What we say: voices behind the `Voice` port, each in a process of its own.

May import `domain`, and Qt to play sound. Read first: `voices.py`, then `pcm_voice.py`.
"""

from collections.abc import Sequence
from typing import NoReturn


def worker_main(argv: Sequence[str]) -> NoReturn:
    """Be the speech worker: what the frozen program does when its first argument is `--speech-worker`.

    Shape: `argv` is the whole command line; its last word is `espeak`, `pyttsx3` or `qt`.
    """
    from app.speech.worker_life import live

    live(argv[-1])
