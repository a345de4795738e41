"""What a person on a Follow screen can do: be heard, stop the meeting, take it back."""

from dataclasses import dataclass
from typing import Literal

from app.domain.errors import MeetingError
from app.domain.events import Group, Maker, group_to_write
from app.domain.kinds import (
    CardPressed,
    Heard,
    ItemStarted,
    Kind,
    Meaning,
    MeetingEnded,
    MeetingStarted,
    NamePut,
    NameRemoved,
    PauseAsked,
    PauseEnded,
    PointClosed,
    PointRaised,
    TakenBack,
    WordsAdded,
    WordsRemoved,
)
from app.domain.points import Press
from app.services.live_meeting import LiveMeeting, Wish
from app.services.own_words import ANSWERED, NAMED, SAID, events_with_words, words_by_press

PressState = Literal["not_kept", "kept", "with_meeting", "seen", "answered", "closed", "taken_back", "written_down"]


@dataclass(frozen=True, slots=True)
class MyPress:
    """One of my presses, how far it has come, the words I gave it, and those of the co-chairs' answer.

    `is_alone`: nobody runs the meeting here. `is_over`: the meeting has ended.
    """

    press: Press
    state: PressState
    words: str = ""
    answer: str = ""
    is_alone: bool = False
    is_over: bool = False

    @property
    def can_be_taken_back(self) -> bool:
        """Whether *Take it back* makes sense."""
        if self.press.meaning == "pause":
            return self.press.is_open
        return self.press.status not in ("taken_back", "closed")

    @property
    def waits(self) -> bool:
        """Whether it is still to be heard or seen."""
        return self.press.is_open

    @property
    def is_asked_for(self) -> bool:
        """Whether the co-chairs ask to hear it now."""
        return self.press.status == "called" and not self.is_over

    @property
    def can_be_closed(self) -> bool:
        """Whether its owner may say if they were heard: once it is answered, or where no co-chair can answer here."""
        return self.press.is_point and (self.state == "answered" or (self.is_alone and self.press.is_open))


class Following:
    """One person at one Follow screen. Rights hang on the key that their profile holds, never on a name."""

    def __init__(self, meeting: LiveMeeting, profile: str, group: Group | None = None) -> None:
        self.meeting = meeting
        self.profile = profile
        self.group: Group | None = group

    @property
    def maker(self) -> Maker:
        """Where what this person does comes from."""
        return Maker("follow", group=group_to_write(self.group, self.meeting.state.counts))

    def _press(self, what: Kind, words: str = "") -> str:
        event = self.meeting.happen(self.maker, Wish(what, words, holder=self.profile))[0]
        return event.id

    def raise_point(self, topic: str | None = None) -> str:
        """*I have a point*. Returns the id of the press. Raises: `meeting_ended`; more can be said in Look back."""
        if self.meeting.state.phase == "ended":
            raise MeetingError("meeting_ended")
        return self._press(PointRaised(self.meeting.state.now, topic))

    def ask_pause(self) -> str:
        """*Please pause*. A second asking joins the first."""
        return self._press(PauseAsked())

    def press_card(self, meaning: Meaning) -> str:
        """Press another card."""
        return self._press(CardPressed(meaning, self.meeting.state.now))

    def we_are_ready(self) -> None:
        """*We are ready*: end the pause. A professional's profile ends only its own asking.

        Raises: `no_pause`, `not_yours`.
        """
        asked = self.meeting.state.pause
        if asked is None:
            raise MeetingError("no_pause")
        if self.group != "ebt":
            self.meeting.happen(self.maker, Wish(PauseEnded("ready")))
            return
        mine = [asking.id for asking in asked if asking.id in self.meeting.held_by(self.profile)]
        if not mine:
            raise MeetingError("not_yours")
        for press_id in mine:
            self.take_back(press_id)

    def take_back(self, press_id: str) -> None:
        """*Take it back*. The pause ends with the last asking. Raises: `not_yours`, `point_closed`."""
        self._refuse_unless_mine(press_id)
        wishes = [Wish(TakenBack(press_id))]
        asked = self.meeting.state.pause
        if asked is not None and [asking.id for asking in asked] == [press_id]:
            wishes.append(Wish(PauseEnded("taken_back")))
        self.meeting.happen(self.maker, *wishes)

    def add_words(self, press_id: str, words: str) -> None:
        """Add words to my press. They go to the co-chairs only."""
        self._refuse_unless_mine(press_id)
        if words.strip():
            self._press(WordsAdded(press_id), words.strip())

    def remove_words(self, press_id: str) -> None:
        """Take my words out; they leave the disk too."""
        self._refuse_unless_mine(press_id)
        gone = events_with_words(self.meeting.events, press_id, SAID)
        self.meeting.happen(self.maker, Wish(WordsRemoved(press_id), removes=gone))

    def put_name(self, press_id: str, name: str) -> None:
        """Put a name on my press."""
        self._refuse_unless_mine(press_id)
        if name.strip():
            self._press(NamePut(press_id), name.strip())

    def remove_name(self, press_id: str) -> None:
        """Take my name out."""
        self._refuse_unless_mine(press_id)
        gone = events_with_words(self.meeting.events, press_id, NAMED)
        self.meeting.happen(self.maker, Wish(NameRemoved(press_id), removes=gone))

    def close_point(self, press_id: str, heard: Heard) -> None:
        """*I was heard: yes, a bit, no, do not ask me*."""
        self._refuse_unless_mine(press_id)
        self.meeting.happen(self.maker, Wish(PointClosed(press_id, heard)))

    def start_alone(self) -> None:
        """Begin to follow with nobody running Fair Say: own clock, own record, at the first item."""
        first = self.meeting.state.on_agenda()
        wishes = [Wish(MeetingStarted())] + [Wish(ItemStarted(item.id)) for item in first[:1]]
        self.meeting.happen(self.maker, *wishes)

    def room_is_on(self, item: str) -> None:
        """*The room is on the next item* and *Back*: only when following alone."""
        self.meeting.happen(self.maker, Wish(ItemStarted(item)))

    def end_alone(self) -> None:
        """The meeting is over, when following alone."""
        self.meeting.happen(self.maker, Wish(MeetingEnded()))

    def mine(self) -> tuple[MyPress, ...]:
        """Return my presses, first asked first, and how far each has come."""
        state, held = self.meeting.state, self.meeting.held_by(self.profile)
        words = words_by_press(self.meeting.events, self.meeting.words, SAID)
        answers = words_by_press(self.meeting.events, self.meeting.words, ANSWERED)
        return tuple(
            MyPress(
                press,
                self._state_of(press),
                words.get(press.id, ""),
                answers.get(press.id, ""),
                is_alone=state.is_alone,
                is_over=state.phase == "ended",
            )
            for press in state.presses
            if press.id in held
        )

    def _state_of(self, press: Press) -> PressState:
        if press.status in ("answered", "closed", "taken_back", "written_down"):
            return press.status
        if press.id in self.meeting.unkept:
            return "not_kept"
        if press.is_seen:
            return "seen"
        return "with_meeting" if self.meeting.co_chairs else "kept"

    def _refuse_unless_mine(self, press_id: str) -> None:
        if press_id not in self.meeting.held_by(self.profile):
            raise MeetingError("not_yours")
