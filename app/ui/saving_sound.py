"""Make a sound file beside the screen: say how far it is, and let a person stop it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.sound import SoundLine
from app.services.preferences import voice_settings
from app.services.sound_files import SoundSaved
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.tasks import Tasks

STEPS = 4
"""How often it is said how far it is: after each quarter."""


class SavingSound(QObject):
    """Put `banner` on the page; call `save`. Speed and voice are those of the person who saves."""

    _is_so_far = Signal(int, int)

    def __init__(self, page: QWidget, desk: Desk, tasks: Tasks, then: QWidget) -> None:
        """`then` gets the focus where *Stop* had it."""
        super().__init__(page)
        self._desk, self._tasks, self._then = desk, tasks, then
        self._is_wanted, self._quarter = True, -1
        self._stop = BigButton(self.tr("Stop"), picture="close")
        self._stop.clicked.connect(lambda _checked=False: self.stop())
        self.banner = Banner("speak", self._stop)
        self._is_so_far.connect(self._say_how_far)

    def save(
        self,
        lines: Callable[[], Sequence[SoundLine]],
        to: Path,
        saved: Callable[[SoundSaved], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Make the sound of what `lines` returns, and write it."""
        self._is_wanted, self._quarter = True, -1
        files, how = self._desk.house.sound_files, voice_settings(self._desk.preferences.settings)
        self.banner.say(self.tr("Making the sound file {0}…").format(to.name))

        def is_over(tell: Callable[[], object]) -> None:
            self._hide()
            tell()

        self._tasks.run(
            lambda: files.save(lines(), to, how, self._told),
            lambda sound: is_over(lambda: saved(sound)),
            lambda problem: is_over(lambda: failed(problem)),
        )

    def stop(self) -> None:
        """Leave off; no file is left."""
        self._is_wanted = False

    def _told(self, done: int, of: int) -> bool:
        """Hear how far it is, on the thread that saves."""
        quarter = done * STEPS // of
        if quarter != self._quarter:
            self._quarter = quarter
            self._is_so_far.emit(done, of)
        return self._is_wanted

    def _say_how_far(self, done: int, of: int) -> None:
        if done and not self.banner.isHidden():
            self.banner.say(self.tr("Making the sound file. {0} of {1} lines are done.").format(done, of))

    def _hide(self) -> None:
        had_focus = self._stop.hasFocus()
        self.banner.say("")
        if had_focus:
            self._then.setFocus()
