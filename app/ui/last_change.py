"""What is said about the last change of an agenda: it stays until the next change, and no longer."""

from app.services.agenda_desk import AgendaDesk
from app.ui.announce import Announcer


class LastChange:
    """Says what was just done. When something else changes, the words go away, because they would be untrue."""

    def __init__(self, agenda: AgendaDesk, announcer: Announcer) -> None:
        self._agenda, self._announcer = agenda, announcer
        self._said = ""
        agenda.listen(self._changed)

    def say(self, words: str) -> None:
        """Say it, after the change was made."""
        self._said = words
        self._announcer.announce(words)

    def _changed(self) -> None:
        if self._said and self._announcer.words == self._said:
            self._announcer.clear()
        self._said = ""

    def close(self) -> None:
        """Listen no more."""
        self._agenda.forget(self._changed)
