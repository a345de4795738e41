"""Papers beside the agenda, in words: cards to cut out, how to follow without a laptop, and reminders."""

from dataclasses import replace
from typing import Literal

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.domain.settings import CARD_INKS
from app.domain.sheet import (
    SMALL_PICTURE_MM,
    USUAL_PT,
    Album,
    CardSheet,
    PaperCard,
    PictureRow,
    Sheet,
)
from app.words.cards import MEANS
from app.words.paper import PAPER
from app.words.paper_foot import about_this_paper
from app.words.paper_rows import PaperRows
from app.words.paper_steps import BEFORE, CARD_TITLE, CONTEXT, HOW, HOW_TITLE, REMIND_TITLES
from app.words.pressing import CARDS
from app.words.speaker import Speaker
from app.words.story import clock_words, day_words

DaysBefore = Literal[1, 7]
LANGUAGE = "en-GB"
BLACK = b"#000"


def card_sheet(speaker: Speaker, meanings: tuple[str, ...], on_a_page: Literal[2, 4], album: Album) -> CardSheet:
    """Return the cards of a group, to cut out."""
    cards: list[PaperCard] = []
    for meaning in meanings:
        picture = album.find(meaning)
        if picture is None or meaning not in CARDS:
            continue
        words, means = card_words(meaning, speaker)
        ink = CARD_INKS[meaning]
        drawn = replace(picture, data=picture.data.replace(BLACK, ink.encode()))
        cards.append(PaperCard(words, means, drawn, ink))
    return CardSheet(speaker.say(CONTEXT, CARD_TITLE), LANGUAGE, tuple(cards), on_a_page)


def card_words(meaning: str, speaker: Speaker) -> tuple[str, str]:
    """Return what stands on a card, and what it means as sentences."""
    means = speaker.say("cards", MEANS[meaning]).partition(": ")[2]
    return speaker.say("pressing", CARDS[meaning]), means[:1].upper() + means[1:]


def how_to_follow_sheet(speaker: Speaker, album: Album) -> Sheet:
    """Return one page that says how to follow a meeting without a laptop."""
    page = _Steps(album, speaker)
    for picture, *lines in HOW:
        page.add(picture, *lines)
    return page.sheet(speaker.say(CONTEXT, HOW_TITLE), SMALL_PICTURE_MM)


def reminder_sheet(speaker: Speaker, draft: AgendaDraft, days: DaysBefore, album: Album) -> Sheet:
    """Return a reminder for a week or a day before the meeting. Source: MT-13. Raises: `paper_no_day`."""
    if draft.date is None:
        raise MeetingError("paper_no_day")
    page = _Steps(album, speaker)
    page.put("agenda", draft.title or speaker.say("paper", PAPER["no_title"]), bold=True)
    page.put("calendar", day_words(draft.date, speaker), bold=True)
    if draft.start:
        start = clock_words(draft.start, speaker)
        ended = clock_words(draft.end, speaker) if draft.end else ""
        said = speaker.say("paper", PAPER["from_to" if ended else "from"], start=start, end=ended)
        page.put("time", said, bold=True)
    if draft.place:
        page.put("place", draft.place)
    for picture, *lines in BEFORE[days]:
        page.add(picture, *lines)
    return page.sheet(speaker.say(CONTEXT, REMIND_TITLES[days]), SMALL_PICTURE_MM)


class _Steps:
    """Rows of pictures and words of ours while they are collected."""

    def __init__(self, album: Album, speaker: Speaker) -> None:
        self._paper, self._speaker = PaperRows(album), speaker
        self._rows: list[PictureRow] = []

    def add(self, picture: str, *lines: str) -> None:
        """Add words of ours."""
        self.put(picture, *(self._speaker.say(CONTEXT, line) for line in lines))

    def put(self, picture: str, *lines: str, bold: bool = False) -> None:
        """Add words as they are."""
        self._rows.append(self._paper.row(picture, *lines, bold=bold))

    def sheet(self, title: str, picture_mm: int) -> Sheet:
        """Return the page. Its foot has no heading."""
        foot = replace(about_this_paper(self._paper.pictures.values(), "", self._speaker), title="")
        blocks = (*self._paper.shown(self._rows), foot)
        return Sheet(title, LANGUAGE, blocks, self._paper.pictures, USUAL_PT, picture_mm)
