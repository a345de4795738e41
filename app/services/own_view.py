"""What one person thinks of decisions and of the meeting: told once, without a name, words can be taken out."""

import json
from typing import cast

from app.domain.errors import MeetingError
from app.domain.feeling import QUESTIONS
from app.domain.kinds import DisagreementSaid, Felt, FeltDecided, Openness, WordsRemoved
from app.domain.live import Item
from app.services.deciding import disagreements_held
from app.services.following import Following
from app.services.keeper import Wish
from app.services.prepare_meeting import PrepareMeeting

KEY = "{0}/not asked/{1}"
"""It lies with the meeting, so that it goes when the meeting is deleted; one for each profile."""
MEETING = "meeting"


class OwnView:
    """One person's side. `prepare` None: what they do not want to be asked is forgotten with this screen."""

    def __init__(self, following: Following, prepare: PrepareMeeting | None) -> None:
        self._following, self._prepare = following, prepare
        self._left: dict[str, frozenset[str]] = {}

    # --- I do not agree

    def disagree(self, decision: str, words: str) -> None:
        """*I do not agree*, in own words. Raises: `words_needed`, `no_such_decision`."""
        if not words.strip():
            raise MeetingError("words_needed")
        self._tell(Wish(DisagreementSaid(decision), words.strip(), holder=self._following.profile))

    def own_words(self, decision: str) -> tuple[tuple[str, str], ...]:
        """Return my words about a decision: the id of each and what it says, oldest first; none that I took out."""
        meeting = self._following.meeting
        mine = disagreements_held(meeting.state, meeting.events, self._held())
        words = meeting.words
        return tuple((one, words[one]) for one, of in mine.items() if of == decision and one in words)

    def take_words_out(self, disagreement: str) -> None:
        """Take my words out; they leave the disk too. Raises: `not_yours`."""
        if disagreement not in self._held():
            raise MeetingError("not_yours")
        self._tell(Wish(WordsRemoved(disagreement), removes=(disagreement,)))

    # --- how open it felt

    def may_ask_felt(self, item: Item) -> bool:
        """Return whether to offer *How open did it feel?*: after a decision, or when an item to decide is done."""
        state = self._following.meeting.state
        is_decided = any(made.item == item.id for made in state.decisions)
        is_over = item.status == "done" or (state.phase == "ended" and item.status == "now")
        is_about = is_decided or (item.purpose == "decide" and is_over)
        return is_about and item.id not in self._told_felt() and item.id not in self._not_asked()

    def felt(self, item: str, felt: Openness) -> None:
        """Say how open it felt, once, by nobody in particular."""
        if item not in self._told_felt():
            self._tell(Wish(FeltDecided(item, felt), holder=self._following.profile))

    def _told_felt(self) -> frozenset[str]:
        held = self._held()
        events = self._following.meeting.events
        return frozenset(
            event.what.item for event in events if isinstance(event.what, FeltDecided) and event.id in held
        )

    # --- how the meeting felt

    def next_question(self) -> str | None:
        """Return the next question about the meeting, once it is over; None if there is none for this person."""
        if self._following.meeting.state.phase != "ended" or MEETING in self._not_asked():
            return None
        done = self._told_questions() | self._not_asked()
        return next((question for question in QUESTIONS if question not in done), None)

    def feel(self, question: str, face: int) -> None:
        """Answer one question about the meeting with a face, once."""
        if question not in self._told_questions():
            self._tell(Wish(Felt(question, face), holder=self._following.profile))

    def _told_questions(self) -> frozenset[str]:
        held = self._held()
        events = self._following.meeting.events
        return frozenset(event.what.question for event in events if isinstance(event.what, Felt) and event.id in held)

    # --- do not ask me

    def do_not_ask(self, about: str) -> None:
        """Ask this person no more about an item, a question, or the whole meeting (`MEETING`)."""
        left = self._not_asked() | {about}
        self._left[self._key] = left
        if self._prepare is not None:
            self._prepare.keep_draft(self._key, json.dumps(sorted(left)))

    @property
    def _key(self) -> str:
        return KEY.format(self._following.meeting.meeting.id, self._following.profile)

    def _not_asked(self) -> frozenset[str]:
        if self._key not in self._left:
            text = self._prepare.drafts(self._key).get(self._key, "") if self._prepare else ""
            self._left[self._key] = _codes(text)
        return self._left[self._key]

    def _held(self) -> frozenset[str]:
        return self._following.meeting.held_by(self._following.profile)

    def _tell(self, wish: Wish) -> None:
        self._following.meeting.happen(self._following.maker, wish)


def _codes(text: str) -> frozenset[str]:
    try:
        told: object = json.loads(text) if text else []
    except ValueError:
        return frozenset()
    return frozenset(str(one) for one in cast("list[object]", told)) if isinstance(told, list) else frozenset()
