"""The voice for a computer, or a person, without one."""

import itertools

from app.domain.ports import VoiceListener, VoiceSettings


class SilentVoice:
    """Says nothing, and says by code why."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._listener: VoiceListener | None = None
        self._numbers = itertools.count(1)

    def start(self, listener: VoiceListener) -> None:
        """Tell `listener` at once why there is no voice."""
        self._listener = listener
        listener.voice_unavailable(self._code)

    def speak(self, text: str, settings: VoiceSettings) -> int:  # noqa: ARG002 - the shape of the port
        """Say again why there is no voice."""
        if self._listener is not None:
            self._listener.voice_unavailable(self._code)
        return next(self._numbers)

    def stop(self) -> None:
        """Be silent, as always."""

    def change(self, settings: VoiceSettings) -> None:
        """Nothing changes."""

    def close(self) -> None:
        """Forget the listener."""
        self._listener = None
