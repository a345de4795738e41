"""The end of every paper: what it was made with, the mark of the record, and whose pictures are on it."""

from collections.abc import Iterable

from app import __version__
from app.domain.pictures import OF_A_GROUP
from app.domain.sheet import Illustration, SmallPrint
from app.words import report_words
from app.words.paper import CONTEXT, CREDITS, PAPER
from app.words.speaker import Speaker


def about_this_paper(pictures: Iterable[Illustration], mark: str, speaker: Speaker) -> SmallPrint:
    """Return the last part of a paper. Each source of pictures is named once; one line needs no title."""
    lines = [speaker.say(CONTEXT, PAPER["made_by"], version=__version__)]
    if mark:
        lines.append(speaker.say("reporting", report_words.PAPER["chain"], mark=mark))
    owed = picture_credits(pictures, speaker)
    if owed:
        lines += [speaker.say(CONTEXT, PAPER["pictures"]), *owed]
    title = speaker.say(CONTEXT, PAPER["about"]) if len(lines) > 1 else ""
    return SmallPrint(title, tuple(lines))


def picture_credits(pictures: Iterable[Illustration], speaker: Speaker) -> list[str]:
    """Return what is owed to those who made the pictures, each source once."""
    return list(dict.fromkeys(_credit(picture, speaker) for picture in pictures if picture.source))


def _credit(picture: Illustration, speaker: Speaker) -> str:
    if picture.source in CREDITS:
        return speaker.say(CONTEXT, CREDITS[picture.source])
    own = "credit_group" if picture.licence else "credit_group_bare"
    code = own if picture.source in OF_A_GROUP else "credit"
    return speaker.say(CONTEXT, PAPER[code], source=picture.source, licence=picture.licence)
