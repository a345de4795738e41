"""What the suggestions know about words: the lists that came with the program, read once."""

from app.domain.agenda import DraftItem
from app.domain.suggesting import suggest_lines
from app.paths import resources
from app.storage.resource_files import read_glossary, read_wordbook

BOOK = read_wordbook(resources(), read_glossary(resources()))


def offered(*notes, book=BOOK, title="", **said):
    """Return the easy lines that are offered for the notes of an item, without lines that only say a meaning."""
    lines = suggest_lines(DraftItem(title, notes=notes, **said), book)
    meanings = {change.proposed for line in lines for change in line.changes if change.kind == "explain"}
    return [words for line in lines for words in line.proposed if words not in meanings]
