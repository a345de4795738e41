"""Plays sound through the loudspeaker or headphones that the computer uses now."""

from typing import TYPE_CHECKING

from app.domain.errors import MeetingError

if TYPE_CHECKING:
    from PySide6.QtCore import QIODevice
    from PySide6.QtMultimedia import QAudioSink, QMediaDevices

_SAMPLE_BYTES = 2
_AHEAD_S = 0.12


class Loudspeaker:
    """Plays one stream of sound at a time: 16 bits, one channel.

    QtMultimedia is imported when it is first needed: it takes memory, and it is missing on some computers.
    """

    def __init__(self) -> None:
        self._devices: QMediaDevices | None = None
        self._sink: QAudioSink | None = None
        self._stream: QIODevice | None = None
        self._is_stale = False

    def open(self, hz: int) -> None:
        """Find the device, unless it is found.

        Raises: MeetingError "no_sound_part" if Qt cannot play sound here, "no_loudspeaker" if there is no device.
        """
        if self._sink is not None and not self._is_stale:
            return
        self.close()
        try:
            from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
        except ImportError as trouble:
            raise MeetingError("no_sound_part") from trouble
        if self._devices is None:
            self._devices = QMediaDevices()
            self._devices.audioOutputsChanged.connect(self._on_outputs_changed)
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise MeetingError("no_loudspeaker")
        sound = QAudioFormat()
        sound.setSampleRate(hz)
        sound.setChannelCount(1)
        sound.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._sink = QAudioSink(device, sound)
        self._sink.setBufferSize(int(hz * _AHEAD_S) * _SAMPLE_BYTES)
        self._is_stale = False

    def begin(self, volume: float) -> None:
        """Be ready to play something new; what was playing ends."""
        if self._sink is not None:
            self.silence()
            self._sink.setVolume(volume)
            self._stream = self._sink.start()

    def take(self, sound: bytearray) -> None:
        """Take from the front of `sound` as much as can be played soon."""
        if self._sink is None or self._stream is None:
            return
        free = self._sink.bytesFree() // _SAMPLE_BYTES * _SAMPLE_BYTES
        if free > 0 and sound:
            taken = self._stream.write(bytes(sound[:free]))
            del sound[: max(0, taken)]

    @property
    def played_ms(self) -> float:
        """How much has been played since `begin`."""
        return self._sink.processedUSecs() / 1000 if self._sink is not None else 0.0

    def set_volume(self, volume: float) -> None:
        """Be louder or softer at once. 0.0 to 1.0."""
        if self._sink is not None:
            self._sink.setVolume(volume)

    def silence(self) -> None:
        """Be silent now."""
        if self._sink is not None and self._stream is not None:
            self._sink.reset()
            self._stream = None

    def close(self) -> None:
        """Be silent and let the device go."""
        self.silence()
        if self._sink is not None:
            self._sink.deleteLater()
        self._sink = None

    def _on_outputs_changed(self) -> None:
        self._is_stale = True
