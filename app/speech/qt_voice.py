"""The second way to speak: Qt's own text to speech, where the first way does not work.

It has a process of its own too: on Linux it waits for speech-dispatcher, sometimes for ever. There it cannot say
which word sounds, and speech-dispatcher may end the sentence it has begun after the app is gone.
"""

from app.speech.engine_voice import EngineVoice
from app.speech.worker_life import worker_command
from app.speech.worker_process import WorkerProcess


class QtVoice(EngineVoice):
    """Speaks with QtTextToSpeech in a process of its own."""

    def __init__(self, process: WorkerProcess | None = None) -> None:
        super().__init__(process or WorkerProcess(worker_command("qt")))
