"""The voice on Windows and macOS: the system's own voice, through pyttsx3. Not tried on either system yet."""

from app.speech.engine_voice import EngineVoice
from app.speech.worker_life import worker_command
from app.speech.worker_process import WorkerProcess


class Pyttsx3Voice(EngineVoice):
    """Speaks with pyttsx3's engine in a process of its own."""

    def __init__(self, process: WorkerProcess | None = None) -> None:
        super().__init__(process or WorkerProcess(worker_command("pyttsx3")))
