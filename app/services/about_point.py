"""What its owner can say about a point besides its words: keep its place, who may read it, a picture, a topic."""

from app.domain.errors import MeetingError
from app.domain.kinds import PicturePut, PlaceHeld, PlaceReleased, PointRaised, TopicSaid, WordsHidden, WordsShown
from app.domain.pressing import AFTER
from app.services.following import Following
from app.services.keeper import Wish
from app.services.own_words import PICTURED, events_with_words


class AboutPoint:
    """One person's side of it. Each asks first whether the press is theirs. Raises: `not_yours`."""

    def __init__(self, following: Following) -> None:
        self._following = following

    def hold(self, press_id: str) -> None:
        """*Hold my place, I am thinking*."""
        self._do(press_id, Wish(PlaceHeld(press_id)))

    def release(self, press_id: str) -> None:
        """*I am ready now*."""
        self._do(press_id, Wish(PlaceReleased(press_id)))

    def show_everyone(self, press_id: str) -> None:
        """*Show everyone*: all who follow read the words and see the picture."""
        self._do(press_id, Wish(WordsShown(press_id)))

    def show_co_chairs_only(self, press_id: str) -> None:
        """Only the co-chairs read it again."""
        self._do(press_id, Wish(WordsHidden(press_id)))

    def put_picture(self, press_id: str, picture: str) -> None:
        """Put a picture, in place of the one before; "" takes it out. The one before leaves the disk."""
        gone = events_with_words(self._following.meeting.events, press_id, PICTURED)
        self._do(press_id, Wish(PicturePut(press_id), picture, removes=gone))

    def say_topic(self, press_id: str, topic: str) -> None:
        """Say what it is about: the code of a topic; "" for none."""
        self._do(press_id, Wish(TopicSaid(press_id, topic)))

    def raise_on(self, item: str) -> str:
        """*I want to talk about this*: a point on an item before the meeting starts. Returns the id of the press."""
        return self._raise(Wish(PointRaised(item), holder=self._following.profile))

    @property
    def can_say_more(self) -> bool:
        """Whether the meeting is over, and not for longer than *Say something more* is there."""
        meeting = self._following.meeting
        ended_at = meeting.state.ended_at
        return meeting.state.phase == "ended" and ended_at is not None and meeting.utc_now() - ended_at <= AFTER

    def say_more(self, words: str) -> str:
        """*Say something more* in the days after the end. Raises: `words_needed`, `meeting_ended`."""
        if not words.strip():
            raise MeetingError("words_needed")
        return self._raise(Wish(PointRaised(), words.strip(), holder=self._following.profile))

    def _raise(self, wish: Wish) -> str:
        return self._following.meeting.happen(self._following.maker, wish)[0].id

    def _do(self, press_id: str, wish: Wish) -> None:
        if press_id not in self._following.meeting.held_by(self._following.profile):
            raise MeetingError("not_yours")
        self._following.meeting.happen(self._following.maker, wish)
