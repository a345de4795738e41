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
    PointWrittenDown,
    TakenBack,
    WordsAdded,
    WordsRemoved,
)
from app.domain.moving import refuse_unless_running
from app.domain.points import Press
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.own_words import ANSWERED, NAMED, PICTURED, SAID, events_with_words, last_by_press, words_by_press

PressState = Literal[
    "not_kept", "kept", "by_file", "with_meeting", "seen", "answered", "closed", "taken_back", "written_down"
]


@dataclass(frozen=True, slots=True)
class MyPress:
    """One of my presses, how far it has come, what I gave it, and the words of the co-chairs' answer.

    `about`: the title of the item it was prepared for. `reason_code`: why it was written down. `is_before`: the
    meeting has not started. `comes_later`: the room has not come to its item. `is_alone`: nobody runs the meeting
    here. `is_over`: the meeting has ended.
    """

    press: Press
    state: PressState
    words: str = ""
    answer: str = ""
    name: str = ""
    picture: str = ""
    about: str = ""
    reason_code: str = ""
    is_before: bool = False
    comes_later: bool = False
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
    def is_live(self) -> bool:
        """Whether its owner may still say more in it: it waits, and the meeting is not over, or it came after it."""
        return self.waits and (not self.is_over or self.press.is_after)

    @property
    def can_keep_place(self) -> bool:
        """Whether *Hold my place* makes sense: the meeting is on, and somebody runs it."""
        return self.press.is_point and self.waits and not (self.is_before or self.is_over or self.is_alone)

    @property
    def is_asked_for(self) -> bool:
        """Whether the co-chairs ask to hear it now."""
        return self.press.status == "called" and not self.is_over

    @property
    def can_be_closed(self) -> bool:
        """Whether its owner may say if they were heard: once it is answered, or where no co-chair can answer here."""
        return self.press.is_point and (self.state == "answered" or (self.is_alone and self.press.is_open))


class Following:
    """
    One person at one Follow screen. Rights hang on the key that their profile holds, never on a name.

    `reads`: the item that is read, where nobody here knows where the room is: what is pressed is about that.
    """

    def __init__(self, meeting: LiveMeeting, profile: str, group: Group | None = None) -> None:
        self.meeting = meeting
        self.profile = profile
        self.group: Group | None = group
        self.reads: str | None = None

    @property
    def maker(self) -> Maker:
        """Where what this person does comes from."""
        return Maker("follow", group=group_to_write(self.group, self.meeting.state.counts))

    def _press(self, what: Kind, words: str = "") -> str:
        event = self.meeting.happen(self.maker, Wish(what, words, holder=self.profile))[0]
        return event.id

    def raise_point(self, topic: str | None = None) -> str:
        """*I have a point*. Returns the id of the press. Raises: `meeting_not_started`, `meeting_ended`."""
        refuse_unless_running(self.meeting.state)
        return self._press(PointRaised(self.reads or self.meeting.state.now, topic))

    def ask_pause(self) -> str:
        """*Please pause*. A second asking joins the first."""
        return self._press(PauseAsked())

    def press_card(self, meaning: Meaning) -> str:
        """Press another card."""
        return self._press(CardPressed(meaning, self.reads or self.meeting.state.now))

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
        """
        *Take it back*. Its words, picture and name leave the disk. The pause ends with the last asking.

        Raises: `not_yours`, `point_closed`.
        """
        self._refuse_unless_mine(press_id)
        gone = events_with_words(self.meeting.events, press_id, (*SAID, *PICTURED, *NAMED))
        wishes = [Wish(TakenBack(press_id), removes=gone)]
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
        """Take my words out, and my picture; they leave the disk too."""
        self._refuse_unless_mine(press_id)
        gone = events_with_words(self.meeting.events, press_id, (*SAID, *PICTURED))
        self.meeting.happen(self.maker, Wish(WordsRemoved(press_id), removes=gone))

    def put_name(self, press_id: str, name: str) -> None:
        """Put a name on my press, in place of the one before, which leaves the disk."""
        self._refuse_unless_mine(press_id)
        if name.strip():
            gone = events_with_words(self.meeting.events, press_id, NAMED)
            self.meeting.happen(self.maker, Wish(NamePut(press_id), name.strip(), removes=gone))

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
        events, kept = self.meeting.events, self.meeting.words
        words, answers = words_by_press(events, kept, SAID), words_by_press(events, kept, ANSWERED)
        names, pictures = last_by_press(events, kept, NAMED), last_by_press(events, kept, PICTURED)
        reasons = {
            event.what.of: event.what.reason_code for event in events if isinstance(event.what, PointWrittenDown)
        }
        return tuple(
            MyPress(
                press,
                self._state_of(press),
                words.get(press.id, ""),
                answers.get(press.id, ""),
                names.get(press.id, ""),
                pictures.get(press.id, ""),
                self._about(press),
                reasons.get(press.id, ""),
                is_before=state.phase == "not_started",
                comes_later=state.is_running and state.comes_later(press),
                is_alone=state.is_alone,
                is_over=state.phase == "ended",
            )
            for press in state.presses
            if press.id in held
        )

    def _about(self, press: Press) -> str:
        text = self.meeting.texts.get(press.item or "") if press.is_prepared else None
        return text.title if text else ""

    def _state_of(self, press: Press) -> PressState:
        if press.status in ("answered", "closed", "taken_back", "written_down"):
            return press.status
        if press.id in self.meeting.unkept:
            return "not_kept"
        if press.is_seen:
            return "seen"
        if self.meeting.is_with(press.id):
            return "with_meeting"
        return "by_file" if press.id in self.meeting.handed_over else "kept"

    def _refuse_unless_mine(self, press_id: str) -> None:
        if press_id not in self.meeting.held_by(self.profile):
            raise MeetingError("not_yours")
