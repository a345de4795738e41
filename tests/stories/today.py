"""What a story can say about changing the agenda of today, and about meetings that follow one another."""

from collections.abc import Callable
from typing import Any

from app.domain.agenda import AgendaDraft
from app.services.agenda_now import AgendaNow, Change
from app.services.carrying import Carrying, put_first
from app.services.lost_time import LostToPause
from app.services.making import Because
from app.services.telling import tell
from app.words.speaker import Speaker
from app.words.story import story_words

AnyStory = Any
ChangeOf = Callable[[AgendaNow, str], Change | None]


def change(what: ChangeOf, *, named: bool = True) -> Callable[[AnyStory, str, list[str]], None]:
    """Let a co-chair change the agenda: down housing because no_time said not_agreed."""

    def do(story: AnyStory, _number: str, words: list[str]) -> None:
        now = today(story)
        made = what(now, story.item(words[0]) if named else "")
        assert made is not None, "there is no place to move it to"
        rest = words[1:] if named else words
        told = dict(zip(rest[::2], rest[1::2], strict=True))
        because = Because(told["because"], told.get("said", "not_asked")) if "because" in told else None  # pyright: ignore
        now.do(made, because, is_squeeze=bool(now.effect(made).squeezed))

    return do


def today(story: AnyStory) -> AgendaNow:
    """The changes of one meeting, so that they can be put back."""
    known = getattr(story, "_today", None)
    if known is None or known.meeting is not story.meeting:
        known = AgendaNow(story.run)
        setattr(story, "_today", known)  # noqa: B010 (only stories that change the agenda have it)
    return known


def agenda(story: AnyStory, _said: str) -> str:
    return "agenda: " + ", ".join(story.called(item.id) for item in story.meeting.state.on_agenda())


def newest_line(story: AnyStory, _said: str) -> str:
    return "told: " + story_words(tell(story.meeting.events, story.meeting.texts)[-1], Speaker())


def plan_next(story: AnyStory, _number: str, words: list[str]) -> None:
    """The next meeting of this group: what was pushed off comes first on its agenda."""
    waiting = Carrying(story.prepare, story.meetings).for_next_time(story.clock.utc().date()).items
    draft = put_first(AgendaDraft(title="The next one", items=story.items(words)), waiting)
    story.open(story.prepare.make(draft).meeting.id)


def lost(story: AnyStory, _said: str) -> str:
    found = LostToPause(story.meeting).newest()
    return "lost: " + (f"{found.minutes}m" if found else "-")


def pushed_off(story: AnyStory, item: str, _times: str) -> str:
    return f"pushed off {item} {story.meeting.state.item(story.item(item)).times_carried}"


VERBS = {
    "plans": plan_next,
    "down": change(lambda now, item: now.moved(item, 1)),
    "up": change(lambda now, item: now.moved(item, -1)),
    "take off": change(lambda now, item: now.dropped(item)),
    "bring back": change(lambda now, item: now.brought_back(item)),
    "undo": change(lambda now, _item: now.undoing(), named=False),
}
LOOKS = {
    r"lost: (.+)": lost,
    r"pushed off (\S+) (\d+)": pushed_off,
    r"agenda: (.+)": agenda,
    r"told: (.+)": newest_line,
}
