"""How much each group spoke, beside how many of them were here. Groups only, never people; what was missed is said."""

from dataclasses import dataclass

from app.domain.live import LiveState
from app.domain.speaking import SPEAKING_GROUPS


@dataclass(frozen=True, slots=True)
class GroupShare:
    """
    One group's share. `people`: how many were here; None if nobody told the numbers.

    Units: `seconds` counted; `tenths` of all that was counted, rounded.
    """

    group: str
    seconds: int
    tenths: int
    people: int | None = None


@dataclass(frozen=True, slots=True)
class SpeakingShare:
    """
    What was counted in one meeting.

    Shape: `groups` in a fixed order, never by size; `people` is all who were here, None if nobody told the numbers.
    `uncounted_s` is time of items in which nobody tapped who spoke.
    """

    groups: tuple[GroupShare, ...]
    counted_s: int
    uncounted_s: int
    people: int | None = None


def speaking_share(state: LiveState) -> SpeakingShare | None:
    """
    Return the share of each group that spoke or was here; None where nothing was counted.

    Where two groups spoke at once, the time counts for both.
    """
    spoken = {group: ms // 1000 for group, ms in state.spoken_ms}
    counted_s = sum(spoken.values())
    if not counted_s:
        return None
    here = state.counts
    people = sum(here.values()) if here else None
    shares = [
        GroupShare(
            group,
            spoken.get(group, 0),
            (spoken.get(group, 0) * 20 + counted_s) // (2 * counted_s),
            here.get(group, 0) if here else None,
        )
        for group in SPEAKING_GROUPS
        if spoken.get(group) or (here and here.get(group))
    ]
    return SpeakingShare(tuple(shares), counted_s, state.uncounted_ms // 1000, people)
