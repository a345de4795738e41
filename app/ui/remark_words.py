"""What the checks found in an item, and how far its easy words are, as a screen says it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.easy.check import State
from app.domain.easy.finding import Finding, ItemFindings
from app.domain.mends import FairFinding, Mend
from app.domain.suggesting import accepted
from app.domain.suggestion import Suggestion
from app.services.agenda_desk import AgendaDesk
from app.ui.parts.day_and_time import day_words
from app.ui.parts.easy_words import TITLE
from app.ui.parts.remarks import Remark, RemarkMend
from app.ui.words import SPEAKER
from app.words import easy_states, fairness
from app.words.checking import finding_words

TO_EXPLAIN = ("hard_word", "hard_word_choice", "letters", "rare_word")
NO_PICTURE, OTHER_PICTURE = ("no_picture", "lost_picture"), ("two_pictures", "two_meanings")

Changes = Mapping[int, Sequence[Suggestion]]


def easy_remarks(item: DraftItem, found: ItemFindings, changes: Changes) -> dict[int, list[Remark]]:
    """
    Return the remarks for each line of an item; those about the title, and about all lines, stand at the title.

    `changes` are the other words that are offered for each line.
    """
    by_place = {
        at: _mendable(found.at("line", at), line.words, changes.get(at, ())) for at, line in enumerate(item.easy)
    }
    has_words = bool(item.easy or item.easy_title)
    by_place[TITLE] = _remarks((*found.at("title"), *found.at("item"))) if has_words else []
    return by_place


def question_remarks(found: ItemFindings) -> list[Remark]:
    """Return the remarks about what an item asks of us."""
    return _remarks(found.at("question"))


def fair_remarks(item: DraftItem, agenda: AgendaDesk) -> list[Remark]:
    """Return what is not fair yet about an item. One press mends it, where a mend is offered."""
    return [_fair_remark(one, agenda.draft) for one in agenda.findings() if one.item == item.id]


def mend_for(item: DraftItem, agenda: AgendaDesk, code: str) -> Mend | None:
    """Return the mend that stands beside a remark about an item."""
    mends = (one.mends for one in agenda.findings() if one.item == item.id and one.code == code)
    return next((each[0] for each in mends if each), None)


def _fair_remark(finding: FairFinding, draft: AgendaDraft) -> Remark:
    said, kind = fairness.finding_words(finding, SPEAKER), fairness.WEIGHTS[finding.weight]
    mends = tuple(
        RemarkMend("fair", fairness.mend_words(one, draft, SPEAKER), finding.code) for one in finding.mends[:1]
    )
    kind = SPEAKER.say(fairness.CONTEXT, kind)
    return Remark(finding.weight, kind, said.what, said.why, said.what_to_try, mends)


def state_words(item: DraftItem, state: State) -> str:
    """Return how far the easy words are. "Checked by people" says who and when (ER-34)."""
    code = state if item.easy else "none"
    if state != "people_checked" or item.check is None:
        return SPEAKER.of({easy_states.CONTEXT: easy_states.STATES}, code)
    role = easy_states.ROLES.get(item.check.by_role)
    said = SPEAKER.say(easy_states.CONTEXT, role) if role else item.check.by_role
    return SPEAKER.of({easy_states.CONTEXT: easy_states.STATES}, code, role=said, day=day_words(item.check.day))


def _mendable(findings: Iterable[Finding], words: str, changes: Sequence[Suggestion]) -> list[Remark]:
    """Return remarks about a line; where other words are offered for the same place, one press puts them there."""
    said: list[Remark] = []
    for finding in findings:
        change = next((one for one in changes if _is_about(one, finding, words)), None)
        remark = _remark(finding)
        if change is not None:
            write = QCoreApplication.translate("RemarkWords", "Write “{0}” in place of “{1}”")
            write = write.format(change.proposed, change.original)
            remark = replace(remark, mends=(RemarkMend("write", write, accepted(words, [change])), *remark.mends))
        said.append(remark)
    return said


def _is_about(change: Suggestion, finding: Finding, words: str) -> bool:
    """Whether a change is for the place of a finding, is as the line is now, stays one line, and loses nothing."""
    end = change.start + change.length
    is_here = (
        finding.length > 0 and finding.overlaps(change.start, end) and words[change.start : end] == change.original
    )
    return is_here and bool(change.proposed) and "\n" not in change.proposed and not change.lost and change.length > 0


def _remarks(findings: Iterable[Finding]) -> list[Remark]:
    return [_remark(finding) for finding in findings]


def _remark(finding: Finding) -> Remark:
    said = finding_words(finding, SPEAKER)
    mends = tuple(_own_mends(finding))
    needs_picture = finding.code in NO_PICTURE
    return Remark(finding.weight, said.kind, said.what, said.why, said.what_to_try, mends, needs_picture)


def _own_mends(finding: Finding) -> Iterator[RemarkMend]:
    """Yield the buttons that every finding of this kind has."""
    if finding.code in TO_EXPLAIN:
        say = QCoreApplication.translate("RemarkWords", "Say what “{0}” means")
        yield RemarkMend("explain", say.format(finding.text), finding.text, "add")
    elif finding.code in (*NO_PICTURE, *OTHER_PICTURE):
        choose = QCoreApplication.translate("RemarkWords", "Choose a picture")
        yield RemarkMend("choose_picture", choose, picture="with_pictures")
