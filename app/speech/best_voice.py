"""Chooses how to speak on this computer."""

from collections.abc import Callable

from app.domain.ports import Voice
from app.speech.first_voice import FirstVoiceThatWorks
from app.speech.pcm_voice import PcmVoice
from app.speech.pronounced_voice import PronouncedVoice
from app.speech.pyttsx3_voice import Pyttsx3Voice
from app.speech.qt_voice import QtVoice
from app.speech.silent_voice import SilentVoice
from app.speech.voices import own_engine

_MAKERS: dict[str, Callable[[], Voice]] = {"espeak": PcmVoice, "pyttsx3": Pyttsx3Voice, "qt": QtVoice}


def best_voice(prefer: str = "") -> Voice:
    """Return the best voice that works here; the others are tried only if it does not.

    Shape: `prefer` is "" for this computer's best, or "espeak", "pyttsx3" or "qt" to try that first,
    or "silent" for none.
    """
    if prefer == "silent":
        return SilentVoice("voice_is_off")
    order = dict.fromkeys((prefer or own_engine(), own_engine(), "qt"))
    return PronouncedVoice(FirstVoiceThatWorks([_MAKERS[name] for name in order if name in _MAKERS]))
