"""The power record in words: whose voice it was, who was heard and answered, how it felt."""

import datetime as dt
from collections.abc import Mapping

from app.domain.measures import EBE_FLOOR, FEW, Heard, HowItFelt, Replies, Speaking, Voices
from app.words.asking import GROUPS
from app.words.power_said import Bar, PartWords, Shape, Telling, length, minutes, number
from app.words.power_words import CONTEXT, QUESTIONS
from app.words.story import day_words

SHAPES: Mapping[str, Shape] = {"ebe": "full", "carer": "dots", "ebt": "lines", "guest": "empty"}
PROPORTION = 0.1


def _group(tell: Telling, group: str) -> str:
    return tell.speaker.say("asking", GROUPS[group]) if group in GROUPS else group


def voices(found: Voices, tell: Telling) -> PartWords:
    """PW-5, cards."""
    whole = sum(found.presses.values())
    ebe = found.presses.get("ebe", 0)
    hidden = tell.leaves and (ebe < FEW or found.people.get("ebe", 0) < EBE_FLOOR)
    said = [tell.said("voices_hidden") if hidden else tell.said("voices_ebe", ebe=ebe, all=whole)]
    ratio = None if hidden else found.ratio
    if ratio is not None:
        more, less = ratio > 1 + PROPORTION, ratio < 1 - PROPORTION
        said.append(tell.said("voices_more" if more else "voices_less" if less else "voices_same"))
    if found.without_group:
        said.append(tell.said("voices_without", count=found.without_group))
    bars = [
        Bar(
            tell.shown("count", label=_group(tell, group), count=tell.people(count)),
            0.0 if tell.leaves and count < FEW else length(count, whole),
            SHAPES.get(group, "dots"),
        )
        for group, count in sorted(found.presses.items(), key=lambda one: list(GROUPS).index(one[0]))
    ]
    return tell.made("voices", said, bars)


def speaking(found: Speaking, tell: Telling) -> PartWords:
    """PW-5, minutes. What leaves the room has no group of fewer than three people."""
    spoken = {
        group: minutes(seconds)
        for group, seconds in found.spoken.items()
        if not tell.leaves or found.people.get(group, 0) >= EBE_FLOOR
    }
    whole = sum(minutes(seconds) for seconds in found.spoken.values())
    said = [tell.said("speaking_ebe", ebe=spoken["ebe"], all=whole)] if "ebe" in spoken else []
    said.append(tell.said("speaking_uncounted", count=minutes(found.uncounted)))
    bars = [
        Bar(
            tell.shown("minutes", label=_group(tell, group), count=count),
            length(count, whole),
            SHAPES.get(group, "dots"),
        )
        for group, count in spoken.items()
    ]
    return tell.made("speaking", said, bars)


def heard(found: Heard, tell: Telling) -> PartWords:
    """PW-6."""
    said = [tell.said("heard_answered", answered=found.answered, points=found.points)]
    if found.median_wait is not None:
        said.append(tell.said("heard_wait", minutes=number(found.median_wait)))
    said.append(tell.said("heard_seen", seen=found.acknowledged, points=found.points))
    bars = [
        tell.part(tell.label("seen"), found.acknowledged, (found.points, "points"), "lines"),
        tell.part(tell.label("answered"), found.answered, (found.points, "points"), "full"),
    ]
    asked = sum(found.said.values())
    shapes: Mapping[str, Shape] = {"yes": "full", "a_bit": "lines", "no": "dots", "not_asked": "empty"}
    bars += [
        tell.part(tell.label(f"heard_{code}"), found.said[code], (asked, "answers"), shape)
        for code, shape in shapes.items()
        if code in found.said
    ]
    return tell.made("heard", said, bars)


def replies(found: Replies, tell: Telling) -> PartWords:
    """PW-13."""
    said = [tell.said("replies", replied=found.replied, points=found.points)]
    if found.replied < found.points:
        said.append(tell.said("replies_until", day=day_words(dt.date.fromisoformat(found.until), tell.speaker)))
    return tell.made("replies", said, [tell.part(tell.label("replied"), found.replied, (found.points, "points"))])


def felt(found: HowItFelt, tell: Telling) -> PartWords:
    """PW-14: three faces, three questions, nobody's name."""
    if found.is_few:
        return tell.made("felt", [tell.said("felt_few")], ())
    shapes: Mapping[str, Shape] = {"3": "full", "2": "lines", "1": "dots"}
    bars = list[Bar]()
    for question, words in QUESTIONS.items():
        counts = {face: found.faces.get(f"{question}/{face}", 0) for face in shapes}
        whole = sum(counts.values())
        said = tell.speaker.say(CONTEXT, words)
        for face, shape in shapes.items() if whole else ():
            label = tell.shown("face", question=said, face=tell.label(f"face_{face}"))
            bars.append(tell.part(label, counts[face], (whole, "answers"), shape))
    return tell.made("felt", [tell.said("felt_some", count=found.answered)], bars)
