"""Ask before a file that is there is replaced, where the computer's own window did not ask."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.ui.parts.page import Page
from app.ui.screens.question import Answer, Question
from app.ui.stack import stack_of


def save_where_chosen(page: Page, chosen: str, ending: str, save: Callable[[Path], object]) -> None:
    """
    Save in the file that was chosen in the computer's own window, with our ending.

    That window asked before it took the very name that was chosen. Where our ending makes another name of it, we ask.
    """
    if chosen.lower().endswith(ending):
        save(Path(chosen))
        return
    to, stack = Path(f"{chosen}{ending}"), stack_of(page)
    if not to.exists():
        save(to)
        return

    def answered(code: str, _words: str) -> None:
        stack.close_above(page)
        if code == "yes":
            save(to)

    stack.open(replace_question(to, answered))


def replace_question(file: Path, answered: Callable[[str, str], object]) -> Question:
    """Return the question that is asked before a file is replaced."""
    translate = QCoreApplication.translate
    said = [
        translate("Replacing", "There is already a file called {0}.").format(file.name),
        translate("Replacing", "If you replace it, the old file is gone."),
    ]
    answers = [
        Answer("no", translate("Replacing", "No, keep the old file"), "back", changes_nothing=True),
        Answer("yes", translate("Replacing", "Yes, replace it"), "tick"),
    ]
    return Question(translate("Replacing", "Replace this file?"), said, answers, answered)
