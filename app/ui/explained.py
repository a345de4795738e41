"""What a hard word means, as lines for the easy words."""

from PySide6.QtCore import QCoreApplication

from app.domain.glossary import Term
from app.domain.suggesting import meaning_line


def meaning_lines(term: Term) -> list[str]:
    """Return a line for the full name of letters, if they have one, and a line that says what they mean."""
    short = QCoreApplication.translate("Explained", "{0} is short for {1}.")
    said = [short.format(term.letters, term.expansion)] if term.expansion else []
    return [*said, *([meaning_line(term.letters, term)] if term.explanation else [])]


def meaning_of(term: Term) -> str:
    """Return what a term means, with the full name of letters first."""
    return ": ".join(part for part in (term.expansion, term.explanation) if part)
