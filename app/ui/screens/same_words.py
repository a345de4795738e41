"""Are these the same words? Asked once after joining, so that people know that it is their meeting."""

from collections.abc import Callable, Sequence

from app.ui.parts.text import Text
from app.ui.screens.question import Answer, Question

WORDS, LARGEST = 2.2, 200
BETWEEN = "   "


class SameWordsQuestion(Question):
    """Shows the check words of this laptop, large. `answered("yes")` or `answered("no")`."""

    def __init__(self, words: Sequence[str], answered: Callable[[str, str], object]) -> None:
        said = [self.tr("They stand on the co-chair's screen, below the code.")]
        answers = [
            Answer("yes", self.tr("Yes, the same three words"), "tick"),
            Answer("no", self.tr("No, other words"), "no_entry", self.tr("You leave that meeting.")),
        ]
        super().__init__(self.tr("Do you see the same three words?"), said, answers, answered)
        shown = Text(BETWEEN.join(words), factor=WORDS, bold=True, limit=LARGEST)
        shown.tight = True
        self.body.insertWidget(1, shown)
