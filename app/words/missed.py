"""*What did I miss?*: what happened meanwhile, and since when, in easy words."""

from app.services.missed import MissedLine, Since
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import time_words

CONTEXT = "missed"

SINCE: dict[str, str] = {
    #: Since when it is told. {time} is like 2:05pm.
    "break": QT_TRANSLATE_NOOP("missed", "This is since the break began, at {time}."),
    #: Since a pause that somebody asked for.
    "pause": QT_TRANSLATE_NOOP("missed", "This is since the pause began, at {time}."),
    #: Since this person pressed a card.
    "press": QT_TRANSLATE_NOOP("missed", "This is since you last pressed a card, at {time}."),
    #: Since this person left the screen.
    "left": QT_TRANSLATE_NOOP("missed", "This is since you were last here, at {time}."),
    #: Since the start of the meeting.
    "start": QT_TRANSLATE_NOOP("missed", "This is since the meeting began."),
}

LINES: dict[str, str] = {
    #: An item that the room talked about and left. {title} is its title.
    "finished": QT_TRANSLATE_NOOP("missed", "We finished: {title}."),
    #: A decision about an item.
    "decided": QT_TRANSLATE_NOOP("missed", "We decided about: {title}."),
    #: A decision, with the words of it.
    "decided_said": QT_TRANSLATE_NOOP("missed", "We decided about: {title}. The decision: {said}"),
    #: An item went off the agenda.
    "dropped": QT_TRANSLATE_NOOP("missed", "This went off the agenda: {title}."),
    #: Points got an answer. {count} is 2 or more.
    "answered": QT_TRANSLATE_NOOP("missed", "{count} points were answered."),
    #: One point got an answer.
    "answered_one": QT_TRANSLATE_NOOP("missed", "1 point was answered."),
    #: Points were not heard. {count} is 2 or more.
    "written_down": QT_TRANSLATE_NOOP("missed", "{count} points were not heard today. They are written down."),
    #: One point was not heard.
    "written_down_one": QT_TRANSLATE_NOOP("missed", "1 point was not heard today. It is written down."),
}

NOW: dict[str, str] = {
    #: Where the meeting is: an item. {title} is its title.
    "now": QT_TRANSLATE_NOOP("missed", "Now we talk about: {title}."),
    #: In quiet time.
    "thinking": QT_TRANSLATE_NOOP("missed", "Now it is thinking time. We talk about: {title}."),
    #: In a pause.
    "paused": QT_TRANSLATE_NOOP("missed", "Now there is a pause. We were at: {title}."),
    #: In a break.
    "break": QT_TRANSLATE_NOOP("missed", "Now there is a break. After it we go on with: {title}."),
    #: Before the start.
    "not_started": QT_TRANSLATE_NOOP("missed", "The meeting has not started yet."),
    #: After the end.
    "ended": QT_TRANSLATE_NOOP("missed", "The meeting is over."),
}

PICTURES: dict[str, str] = {
    "finished": "tick",
    "decided": "decide",
    "dropped": "remove",
    "answered": "point",
    "written_down": "write",
    "now": "current",
    "thinking": "thinking",
    "paused": "pause",
    "break": "break",
    "ended": "agree",
}


def since_words(since: Since, speaker: Speaker) -> str:
    """Return since when it is told."""
    return speaker.say(CONTEXT, SINCE[since.code], time=time_words(since.at, speaker) if since.at else "")


def missed_words(line: MissedLine, title: str, speaker: Speaker) -> str:
    """Return one line of what was missed. `title`: that of its item."""
    code = "decided_said" if line.code == "decided" and line.said else line.code
    return speaker.of({CONTEXT: LINES}, code, title=title.rstrip(" .:;"), count=line.count, said=line.said)


def now_words(code: str, title: str, speaker: Speaker) -> str:
    """Return where the meeting is now."""
    return speaker.say(CONTEXT, NOW[code], title=title.rstrip(" .:;"))
