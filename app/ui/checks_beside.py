"""Checks beside the screen: they begin a moment after the last key, and the window never waits for them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.agenda import AgendaDraft
from app.domain.easy.finding import ItemFindings
from app.domain.suggestion import Fact, Suggestion
from app.ui.tasks import Tasks

BEGIN_AFTER_MS = 150


@dataclass(frozen=True, slots=True)
class Checked:
    """
    What was found, by item; and the facts of one `item` that its easy words do not have.

    Shape: `changes` are other words for places of the easy lines of that item, by line.
    """

    found: Mapping[str, ItemFindings] = field(default_factory=dict[str, ItemFindings])
    item: str = ""
    lost: tuple[Fact, ...] = ()
    changes: Mapping[int, tuple[Suggestion, ...]] = field(default_factory=dict[int, tuple[Suggestion, ...]])

    def lost_in(self, item_id: str) -> tuple[str, ...]:
        """Return the facts that the easy words of an item do not say; nothing where another item was checked."""
        return tuple(dict.fromkeys(fact.text for fact in self.lost)) if item_id == self.item else ()


Check = Callable[[], Checked]
Prepare = Callable[[AgendaDraft], Check]
"""Gives the work for a draft. Called on the screen thread; the work is done beside it."""


class ChecksBeside(QObject):
    """Checks the newest draft only. What comes home late, about an older draft, is checked anew."""

    found = Signal(object, object)
    """AgendaDraft that was checked, and `Checked`."""

    def __init__(self, prepare: Prepare, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prepare = prepare
        self._tasks = Tasks(self)
        self._wanted: AgendaDraft | None = None
        self._is_busy = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(BEGIN_AFTER_MS)
        self._wait.timeout.connect(self._begin)

    def look_at(self, draft: AgendaDraft) -> None:
        """Check this draft soon."""
        self._wanted = draft
        self._wait.start()

    @property
    def is_waiting(self) -> bool:
        """Whether something is still to be checked."""
        return self._is_busy or self._wanted is not None

    def close(self) -> None:
        """Let nothing come home any more."""
        self._wait.stop()
        self._tasks.close()

    def _begin(self) -> None:
        draft = self._wanted
        if self._is_busy or draft is None:
            return
        self._is_busy, self._wanted = True, None
        check = self._prepare(draft)
        self._tasks.run(lambda: (draft, check()), self._came_home, self._failed)

    def _came_home(self, home: tuple[AgendaDraft, Checked]) -> None:
        self._is_busy = False
        if self._wanted is None:
            self.found.emit(*home)
        else:
            self._wait.start()

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        raise error


def by_item(found: Sequence[ItemFindings]) -> dict[str, ItemFindings]:
    """Return what was found, by the id of its item."""
    return {one.item: one for one in found}
