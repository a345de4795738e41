"""What a story can say when all is over: what Look back tells, what is owed, what comes first, who had power."""

from collections.abc import Callable, Sequence
from typing import Any

from app.domain.replies import REPLY_DAYS
from app.services.carrying import Carrying
from app.services.power_record import power_of
from app.services.replies import Replies
from app.services.telling import tell
from app.services.you_said import Wanted, you_said
from app.words.power import power_words
from app.words.speaker import Speaker
from app.words.story import day_words, story_words
from app.words.you_said import became_lines

AnyStory = Any
SPEAKER = Speaker()


def _one_of(before: str, said: str, every: Sequence[str]) -> str:
    """What was said, where it is one of the sentences; else all of them."""
    return f"{before}: {said if said in every else ' / '.join(every)}"


def story_text(story: AnyStory, said: str) -> str:
    lines = tell(story.meeting.events, story.meeting.texts)
    return _one_of("look back says", said, [story_words(line, SPEAKER) for line in lines])


def power(story: AnyStory, said: str) -> str:
    live = story.meeting
    words = power_words(power_of(live.meeting, live.events, live.texts), SPEAKER)
    return _one_of("power", said, [line for part in words.parts for line in part.said])


def not_measured(story: AnyStory, said: str) -> str:
    live = story.meeting
    words = power_words(power_of(live.meeting, live.events, live.texts), SPEAKER)
    return _one_of("not measured", said, words.not_measured)


def became(story: AnyStory, name: str, said: str) -> str:
    """What the page *You said, what happened* says of a point."""
    told = you_said(story.meeting, story.clock.utc().date(), Wanted("points"))
    lines = next(became_lines(one, SPEAKER) for one in told.points if one.id == story.press(name))
    return _one_of(f"{name} became", said, lines)


def owed(story: AnyStory, _said: str) -> str:
    """Which points wait for a reply, and by which day, in all meetings."""
    today = story.clock.utc().date()
    found = Replies(story.meetings, story.log, lambda: REPLY_DAYS, lambda: today).owed()
    replies = [reply for owed in found for reply in owed.replies]
    named = (f"{story.names_of([reply.point])} {day_words(reply.due, SPEAKER)}" for reply in replies)
    return "owed: " + (", ".join(named) or "-")


def first_next_time(story: AnyStory, _said: str) -> str:
    """What opens the next meeting: items that were pushed off, then points that are open."""
    waiting = Carrying(story.prepare, story.meetings).for_next_time(story.clock.utc().date())
    points = [story.names_of([story.meeting.state.press(point.id)]) for point in waiting.points]
    items = [story.called(item.id) for item in waiting.items]
    return "next time first: " + (", ".join([*items, *points]) or "-")


LOOKS_AT_THE_END: dict[str, Callable[..., str]] = {
    r"look back says: (.+)": story_text,
    r"power: (.+)": power,
    r"not measured: (.+)": not_measured,
    r"(\S+) became: (.+)": became,
    r"owed: (.+)": owed,
    r"next time first: (.+)": first_next_time,
}
