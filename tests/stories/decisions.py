"""What a story can say about decisions: how open, decided anyway, recorded, put right, not agreed with."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.domain.agenda import DraftItem
from app.services.deciding import current, decisions_of
from app.services.own_view import OwnView
from app.services.recording import OWN, DecisionDraft
from tests.fakes import TEN_O_CLOCK

Story = Any
Verb = Callable[[Story, str, list[str]], object]


def to_decide(item: DraftItem, rows: list[list[str]]) -> DraftItem:
    """An item with (decide), (decide 3d) or (papers 3d): its easy papers came so many days before."""
    told = " ".join(next(row for row in rows if row[0] == item.title))
    match = re.search(r"\((decide|papers)(?: (\d+)d)?\)", told)
    if match is None:
        return item
    sent = TEN_O_CLOCK.date() - timedelta(days=int(match[2])) if match[2] else None
    return replace(item, purpose="decide" if match[1] == "decide" else None, easy_sent=sent)


def record(story: Story, words: list[str]) -> None:
    """
    A decision: housing a lift; or put right, by again housing a ramp.

    After a `|` what it changed, after another what EbEs think of it: housing a ramp | part | agreed.
    """
    again = words[0] == "again"
    item, *rest = words[1:] if again else words
    said, changed, view, *_ = [*(part.strip() for part in " ".join(rest).split("|")), "", ""]
    draft = story.recording.again(story.item(item)) if again else DecisionDraft(here=here(story))
    draft = replace(draft, chosen=OWN, own_words=said, what_changed=changed, ebe_view=view)
    story.recording.record(story.item(item), draft)


def here(story: Story) -> tuple[tuple[str, int], ...]:
    return tuple(sorted((story.meeting.state.counts or {}).items()))


def agreed(story: Story, words: list[str]) -> None:
    """The group agreed how many days before a meeting easy papers come."""
    story.late_days = int(words[0].rstrip("d"))
    story.open(story.meeting.meeting.id)


def _last_decision(story: Story) -> str:
    return story.meeting.state.decisions[-1].id


def _view(story: Story, number: str) -> OwnView:
    return OwnView(story.person(number), None)


def _take_words_out(story: Story, number: str) -> None:
    view = _view(story, number)
    for disagreement, _words in view.own_words(_last_decision(story)):
        view.take_words_out(disagreement)


FOLLOW_DECIDING: dict[str, Verb] = {
    "do not agree": lambda story, n, w: _view(story, n).disagree(_last_decision(story), " ".join(w)),
    "agree words out": lambda story, n, w: _take_words_out(story, n),
    "feels": lambda story, n, w: _view(story, n).feel(w[0], int(w[1])),
    "felt": lambda story, n, w: _view(story, n).felt(story.item(w[0]), w[1]),
}
RUN_DECIDING: dict[str, Verb] = {
    "stage": lambda story, n, w: story.recording.say_stage(story.item(w[0]), int(w[1])),
    "anyway": lambda story, n, w: story.recording.decide_anyway(story.item(w[0]), w[1] if w[1:] else ""),
    "record": lambda story, n, w: record(story, w),
}


def _decided(story: Story, item: str, _: str) -> str:
    made = [one for one in current(decisions_of(story.meeting)) if one.item == story.item(item)]
    return f"decided {item}: {made[-1].chosen if made else '-'}"


def _disagreed(story: Story, _: str) -> str:
    told = decisions_of(story.meeting)[-1].disagreements
    return "not agreed: " + (", ".join(one.words or "no words" for one in told) or "-")


def _late(story: Story, item: str) -> str:
    made = [one for one in decisions_of(story.meeting) if one.item == story.item(item)]
    return f"decided {item} late" if made and made[-1].late_reason else f"decided {item} in time"


LOOKS_DECIDING: dict[str, Callable[..., str]] = {
    r"decided (\S+): (.+)": _decided,
    r"decided (\S+) (?:late|in time)": _late,
    r"not agreed: (.+)": _disagreed,
}
