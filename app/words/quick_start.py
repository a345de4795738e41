"""The quick start: what to press, on one page in easy words, the same on the screen, read aloud and on paper."""

from dataclasses import replace

from app.domain.sheet import SMALL_PICTURE_MM, USUAL_PT, Album, Sheet
from app.words.paper_foot import about_this_paper
from app.words.paper_rows import PaperRows
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "quick_start"
LANGUAGE = "en-GB"

#: Title of one page that says what to press.
TITLE = QT_TRANSLATE_NOOP("quick_start", "Quick start: what to press")

BUTTONS = (
    "Follow a meeting",
    "Join a meeting",
    "Read to me",
    "I have a point",
    "Please pause",
    "Take it back",
    "Settings",
    "Help",
)
"""The buttons that the page names, in the very words of the screen."""

#: Each line: a picture, then one idea.
LINES: tuple[tuple[str, str], ...] = (
    #: Quick start. Follow a meeting is the name of a button.
    ("follow", QT_TRANSLATE_NOOP("quick_start", "Press Follow a meeting to see what we talk about now.")),
    #: Quick start. Join a meeting is the name of a button.
    ("laptop", QT_TRANSLATE_NOOP("quick_start", "Press Join a meeting if it runs on another laptop.")),
    #: Quick start. Read to me is the name of a button.
    ("speak", QT_TRANSLATE_NOOP("quick_start", "Press Read to me to hear the words.")),
    #: Quick start. I have a point is the name of a card.
    ("point", QT_TRANSLATE_NOOP("quick_start", "Press I have a point when you want to speak.")),
    #: Quick start. Please pause is the name of a card.
    ("pause", QT_TRANSLATE_NOOP("quick_start", "Press Please pause to stop the meeting.")),
    #: Quick start: about the cards.
    ("okay", QT_TRANSLATE_NOOP("quick_start", "You never have to say why.")),
    #: Quick start. Take it back is the name of a button.
    ("back", QT_TRANSLATE_NOOP("quick_start", "Press Take it back if you change your mind.")),
    #: Quick start. Settings is the name of a button.
    ("settings", QT_TRANSLATE_NOOP("quick_start", "Press Settings to make the words bigger.")),
    #: Quick start. Help is the name of a button.
    ("help", QT_TRANSLATE_NOOP("quick_start", "Press Help if you want to know more.")),
    #: Quick start: an honest word about this page. Experts by experience is what the people call themselves.
    ("question", QT_TRANSLATE_NOOP("quick_start", "Experts by experience have still to try this page.")),
)


def quick_start_sheet(speaker: Speaker, album: Album) -> Sheet:
    """Return the quick start for paper: one page."""
    rows = PaperRows(album)
    shown = [rows.row(picture, speaker.say(CONTEXT, words)) for picture, words in LINES]
    foot = replace(about_this_paper(rows.pictures.values(), "", speaker), title="")
    blocks = (*rows.shown(shown), foot)
    return Sheet(speaker.say(CONTEXT, TITLE), LANGUAGE, blocks, rows.pictures, USUAL_PT, SMALL_PICTURE_MM)
