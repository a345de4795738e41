"""One agenda item as it is shown and read aloud, in the view of this person."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import ItemText
from app.services.easy_reading import view_lines
from app.services.live_meeting import LiveMeeting
from app.services.reading_aloud import TITLE, Passage
from app.services.suggesting import NOBODY_CHOSE
from app.ui.desk import Desk
from app.ui.parts.reading_lines import LineView
from app.ui.words import SPEAKER
from app.words.pushed_off import pushed_off_words


@dataclass(frozen=True, slots=True)
class ItemPage:
    """What is on the screen for one item. `notes` are our own words about it."""

    title: str
    lines: tuple[LineView, ...]
    notes: tuple[str, ...] = ()

    def passages(self) -> list[Passage]:
        """Return what is read aloud: the title, then each line; a line that only says the title again is left out."""
        lines = [Passage(line.id, line.words) for line in self.lines if line.words != self.title]
        return [Passage(TITLE, self.title), *lines]


def item_page(desk: Desk, meeting: LiveMeeting, item_id: str, meanings: Mapping[str, str] = NOBODY_CHOSE) -> ItemPage:
    """Return an item in the view that this person chose. `meanings` come first where letters mean several things."""
    text = meeting.texts.get(item_id) or ItemText(item_id, 1, meeting.meeting.title)
    settings = desk.preferences.settings
    shown = view_lines(text, settings.view, desk.shelf.index)
    with_pictures = settings.view == "pictures" and settings.show_pictures
    glossary = desk.house.glossary.preferring(meanings)
    lines = tuple(
        LineView(
            line.id,
            line.words,
            line.picture if with_pictures else "",
            desk.shelf.alt(line.picture) if with_pictures else "",
            glossary.find(line.words),
        )
        for line in shown.lines
    )
    notes = _notes(settings.view, has_easy=shown.has_easy, lead=text.lead)
    return ItemPage(shown.title, lines, notes)


def pushed_off(meeting: LiveMeeting, item_id: str | None) -> str:
    """Return how often the item was pushed off, for everyone to see; "" if never."""
    items = (item for item in meeting.state.items if item.id == item_id)
    return next((pushed_off_words(item, SPEAKER) for item in items), "")


def item_title(desk: Desk, meeting: LiveMeeting, item_id: str | None) -> str:
    """Return the title of an item in the view of this person; "" if there is no such item."""
    text = meeting.texts.get(item_id or "")
    return view_lines(text, desk.preferences.settings.view, desk.shelf.index).title if text is not None else ""


def _notes(view: str, *, has_easy: bool, lead: str) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    notes: list[str] = []
    if view != "full" and not has_easy:
        notes.append(translate("ItemPage", "Nobody has made easy words for this yet."))
    if lead:
        notes.append(translate("ItemPage", "Who leads this: {0}").format(lead))
    return tuple(notes)
