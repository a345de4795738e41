"""What a story can say of co-chairs: the time, points and cards, minutes, who speaks, decisions, today's agenda."""

from collections.abc import Callable
from datetime import date
from typing import Any

from app.domain.kinds import MovingSoon
from app.services.keeper import Wish
from app.services.running import MinutesChoice, WaitingChoice
from app.services.speaking_counts import SpeakingCounts
from tests.stories import today
from tests.stories.decisions import RUN_DECIDING
from tests.stories.lengths import length_s

Story = Any
Verb = Callable[[Story, str, list[str]], object]


def choices(story: Story, words: list[str]) -> list[WaitingChoice]:
    """What becomes of waiting points: keep p1, hear p2, write p3 no_time."""
    chosen: list[WaitingChoice] = []
    rest = iter(words)
    for word in rest:
        press = story.press(next(rest))
        if word == "write":
            chosen.append(WaitingChoice(press, "write_down", next(rest)))
        else:
            chosen.append(WaitingChoice(press, "hear_now" if word == "hear" else "keep"))
    return chosen


def minutes(story: Story, words: list[str]) -> None:
    """Minutes of an item: housing +5 from budget because agreed_by_all."""
    told = dict(zip(words[2::2], words[3::2], strict=True))
    source = story.item(told["from"]) if "from" in told else None
    said = told.get("said", "not_asked")
    story.run.change_minutes(MinutesChoice(story.item(words[0]), int(words[1]), source, told.get("because"), said))


def start(story: Story, words: list[str]) -> None:
    story.run.start({name: int(count) for name, _, count in (word.partition("=") for word in words)})


def spoke(story: Story, words: list[str]) -> None:
    """A count is put right: ebe +2m."""
    less = words[1].startswith("-")
    seconds = length_s(words[1].lstrip("-"))
    SpeakingCounts(story.run).correct(words[0], -seconds if less else seconds)  # pyright: ignore[reportArgumentType]


RUN: dict[str, Verb] = {
    **RUN_DECIDING,
    "opens": lambda story, n, w: story.meeting.co_chair_came(),
    "closes": lambda story, n, w: story.meeting.co_chair_left(),
    "start": lambda story, n, w: start(story, w),
    "next": lambda story, n, w: story.run.next_item(choices(story, w)),
    "back": lambda story, n, w: story.run.back(choices(story, w)),
    "end": lambda story, n, w: story.run.end(choices(story, w)),
    "pause": lambda story, n, w: story.run.pause(),
    "go on": lambda story, n, w: story.run.go_on(w[0] if w else ""),
    "break": lambda story, n, w: story.run.break_now(),
    "break over": lambda story, n, w: story.run.break_over(),
    "think": lambda story, n, w: story.run.think(length_s(w[0]) if w else 0),
    "stop thinking": lambda story, n, w: story.run.stop_thinking(),
    "minutes": lambda story, n, w: minutes(story, w),
    "see": lambda story, n, w: story.hearing.see(story.press(w[0])),
    "call": lambda story, n, w: story.hearing.call(story.press(w[0])),
    "keep": lambda story, n, w: story.hearing.keep(story.press(w[0])),
    "write": lambda story, n, w: story.hearing.write_down(story.press(w[0]), w[1] if w[1:] else ""),
    "answer": lambda story, n, w: story.hearing.answer(story.press(w[0]), w[1], " ".join(w[2:])),
    "someone raised": lambda story, n, w: story.hearing.someone_raised(w[0]),
    "take back": lambda story, n, w: story.hearing.take_back(story.press(w[0])),
    "me too": lambda story, n, w: story.hearing.me_too(story.press(w[0])),
    **today.VERBS,
    "is": lambda story, n, w: setattr(story.run, "chair", w[0]),
    "soon": lambda story, n, w: story.meeting.happen(story.run.maker, Wish(MovingSoon(*map(story.item, w)))),
    "speaks": lambda story, n, w: SpeakingCounts(story.run).press(w[0]),
    "spoke": lambda story, n, w: spoke(story, w),
    "promise": lambda story, n, w: story.hearing.promise(story.press(w[0]), date.fromisoformat(w[1])),
    "went on": lambda story, n, w: story.run.answer_gap(went_on=w[0] == "yes"),
}
