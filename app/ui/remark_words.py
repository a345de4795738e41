"""What the checks found in an item, and how far its easy words are, as a screen says it."""

from collections.abc import Iterable

from app.domain.agenda import DraftItem
from app.domain.easy.check import State
from app.domain.easy.finding import Finding, ItemFindings
from app.ui.parts.day_and_time import day_words
from app.ui.parts.easy_words import TITLE
from app.ui.parts.remarks import Remark
from app.ui.words import SPEAKER
from app.words import easy_states
from app.words.checking import finding_words


def easy_remarks(item: DraftItem, found: ItemFindings) -> dict[int, list[Remark]]:
    """Return the remarks for each line of an item; those about the title, and about all lines, stand at the title."""
    by_place = {at: _remarks(found.at("line", at)) for at in range(len(item.easy))}
    has_words = bool(item.easy or item.easy_title)
    by_place[TITLE] = _remarks((*found.at("title"), *found.at("item"))) if has_words else []
    return by_place


def question_remarks(found: ItemFindings) -> list[Remark]:
    """Return the remarks about what an item asks of us."""
    return _remarks(found.at("question"))


def state_words(item: DraftItem, state: State) -> str:
    """Return how far the easy words are. "Checked by people" says who and when (ER-34)."""
    code = state if item.easy else "none"
    if state != "people_checked" or item.check is None:
        return SPEAKER.of({easy_states.CONTEXT: easy_states.STATES}, code)
    role = easy_states.ROLES.get(item.check.by_role)
    said = SPEAKER.say(easy_states.CONTEXT, role) if role else item.check.by_role
    return SPEAKER.of({easy_states.CONTEXT: easy_states.STATES}, code, role=said, day=day_words(item.check.day))


def _remarks(findings: Iterable[Finding]) -> list[Remark]:
    return [_remark(finding) for finding in findings]


def _remark(finding: Finding) -> Remark:
    said = finding_words(finding, SPEAKER)
    return Remark(finding.weight, said.kind, said.what, said.why, said.what_to_try)
