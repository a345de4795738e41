"""What changed in a file, as its cards say it."""

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.comparing import FieldChange, ItemChange, ItemField
from app.ui.parts.change_card import ChangeView
from app.ui.parts.item_words import item_title
from app.ui.words import SPEAKER
from app.words.comparing import both_words, change_words, fact_words, plan_words

Change = FieldChange | ItemChange
SHOWN: tuple[ItemField, ...] = ("minutes", "lead", "start", "purpose")


def change_view(change: Change, mine: AgendaDraft) -> ChangeView:
    """Return what the card of one difference says."""
    translate = QCoreApplication.translate
    if isinstance(change, FieldChange):
        was, now = both_words(change, SPEAKER)
        return ChangeView(plan_words(change, SPEAKER), (was,), (now,))
    title = change_words(change, mine, SPEAKER)
    if change.kind == "added" and change.new is not None:
        return ChangeView(title, (translate("ChangeViews", "It is not there."),), _facts(change.new))
    if change.kind == "gone":
        gone = translate("ChangeViews", "It is not there any more.")
        return ChangeView(title, _facts(mine.item(change.item)), (gone,))
    both = [both_words(one, SPEAKER) for one in change.fields]
    places = [_places(change, mine)] if change.kind == "moved" else []
    return ChangeView(title, *zip(*places, *both, strict=True))


def _facts(item: DraftItem) -> tuple[str, ...]:
    known: list[ItemField] = [name for name in SHOWN if getattr(item, name) not in (None, "")]
    return (item_title(item), *(fact_words(name, getattr(item, name), SPEAKER) for name in known))


def _places(change: ItemChange, mine: AgendaDraft) -> tuple[str, str]:
    """Return after what an item stands, in the agenda and in the file."""
    ids = [item.id for item in mine.items]
    titles = {item.id: item.title for item in mine.items}
    at = ids.index(change.item)
    was = titles[ids[at - 1]] if at else ""
    known = next((one for one in change.after if one in titles), "")
    return _after(was), _after(titles.get(known, ""))


def _after(title: str) -> str:
    if not title:
        return QCoreApplication.translate("ChangeViews", "It stands first.")
    return QCoreApplication.translate("ChangeViews", "It comes after: {0}").format(title)
