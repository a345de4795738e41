"""An item as people will see it: with pictures, in simple words, or in full."""

from collections.abc import Mapping

from app.domain.agenda import DraftItem, ItemText
from app.services.easy_reading import view_lines
from app.services.suggesting import NOBODY_CHOSE
from app.ui.desk import Desk
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.panel import Panel
from app.ui.parts.reading_lines import LineView
from app.ui.parts.text import Heading, Text
from app.ui.reading_page import ReadingPage


class ItemPreviewPage(ReadingPage):
    """Three views of one item, made by the same code as *Follow*. Nothing can be changed here.

    `meanings`: what was chosen in this agenda where the same letters mean several things.
    """

    def __init__(self, desk: Desk, item: DraftItem, meanings: Mapping[str, str] = NOBODY_CHOSE) -> None:
        super().__init__(desk, self.tr("As people will see it"))
        self._text = item_text(item)
        self._glossary = desk.house.glossary.preferring(meanings)
        views = {
            "pictures": self.tr("With pictures"),
            "simple": self.tr("Simple words"),
            "full": self.tr("Full words"),
        }
        self._choice = ChoiceList(self.tr("Each person chooses one of these"), views)
        self._choice.chosen.connect(self._show)
        self._title = Heading("", factor=1.3)
        self._asks = Text("")
        shown = Panel()
        for part in (self._title, self._asks, self.lines):
            shown.body.addWidget(part)
        self.body.addWidget(self._choice)
        self.body.addWidget(shown)
        self.body.addStretch()
        self._choice.show_choice("pictures")
        self._show("pictures")
        self.first = self._choice.first

    def _show(self, view: str) -> None:
        shelf, glossary = self.desk.shelf, self._glossary
        seen = view_lines(self._text, view, shelf.index)
        self._title.setText(seen.title)
        self._asks.setText(self._text.question)
        self._asks.setVisible(bool(self._text.question))
        with_pictures = view == "pictures"
        lines = [
            LineView(
                line.id,
                line.words,
                line.picture if with_pictures else "",
                shelf.alt(line.picture) if with_pictures else "",
                glossary.find(line.words),
            )
            for line in seen.lines
        ]
        missing = "" if seen.has_easy or view == "full" else self.tr("Nobody has made easy words for this yet.")
        self.show_lines(lines, factor=1.25 if view != "full" else 1.0, before=seen.title, note=missing)


def item_text(item: DraftItem) -> ItemText:
    """Return the words of an item as a meeting would keep them."""
    return ItemText(
        item=item.id,
        version=1,
        title=item.title,
        notes=item.notes,
        easy_title=item.easy_title,
        easy=tuple(line for line in item.easy if line.words.strip()),
        picture=item.picture,
        number=item.number or "",
        lead=item.lead or "",
        purpose=item.purpose,
        question=item.question,
    )
