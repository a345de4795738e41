"""What a co-chair can do with points and cards: see, call, answer, keep for later, write down."""

from dataclasses import dataclass
from datetime import date

from app.domain.kinds import (
    CardPressed,
    DueSaid,
    Meaning,
    MeToo,
    Outcome,
    PauseAsked,
    PeopleKind,
    PointAnswered,
    PointCalled,
    PointKept,
    PointRaised,
    PointSeen,
    PointWrittenDown,
    TakenBack,
)
from app.domain.points import Press
from app.services.keeper import Wish
from app.services.own_words import NAMED, PICTURED, SAID, last_by_press, words_by_press
from app.services.running import Running


@dataclass(frozen=True, slots=True)
class WaitingPress:
    """
    One press as co-chairs see it: its words, how long it has waited, and the name and picture that its owner put.

    Shape: a point that was prepared has waited since the meeting started.
    """

    press: Press
    words: str
    waited_s: int
    name: str = ""
    picture: str = ""


class Hearing:
    """The co-chair's side of points. Made for the Run screen that it belongs to."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self._meeting = running.meeting

    def waiting(self) -> tuple[WaitingPress, ...]:
        """
        Return what waits, first asked first; points kept for later come last.

        Shape: a point that was prepared for a later item is not among them before that item.
        """
        state, events, kept = self._meeting.state, self._meeting.events, self._meeting.words
        words, names = words_by_press(events, kept, SAID), last_by_press(events, kept, NAMED)
        pictures = last_by_press(events, kept, PICTURED)
        shown = [
            WaitingPress(
                press,
                words.get(press.id, ""),
                self._waited_s(press),
                names.get(press.id, ""),
                pictures.get(press.id, ""),
            )
            for press in state.open_presses()
            if (press.is_point or not press.is_seen) and not state.comes_later(press)
        ]
        return tuple(sorted(shown, key=lambda waiting: waiting.press.is_kept))

    def _waited_s(self, press: Press) -> int:
        since = max(press.at, self._meeting.state.started_at or press.at)
        return max(0, int((self._meeting.utc_now() - since).total_seconds()))

    def with_later_items(self) -> int:
        """Return how many points were prepared for items that the room has not come to. None before the start."""
        state = self._meeting.state
        return sum(state.comes_later(press) for press in state.waiting()) if state.is_running else 0

    def me_too(self, press_id: str) -> None:
        """Somebody without a laptop has the same point."""
        self._do(MeToo(press_id))

    def call(self, press_id: str) -> None:
        """Ask to hear this one now."""
        self._do(PointCalled(press_id))

    def see(self, press_id: str) -> None:
        """Say that the press was seen."""
        self._do(PointSeen(press_id))

    def answer(self, press_id: str, outcome: Outcome, words: str = "") -> None:
        """Say what became of it. Its owner may close it."""
        self._do(PointAnswered(press_id, outcome), words)

    def keep(self, press_id: str) -> None:
        """Keep it for later: it comes back at the end."""
        self._do(PointKept(press_id))

    def leave_open(self, press_id: str) -> None:
        """*Still open*, after the meeting: it comes first next time. What has an answer keeps it, and is seen."""
        if self._meeting.state.press(press_id).is_open:
            self.keep(press_id)
        else:
            self.see(press_id)

    def write_down(self, press_id: str, reason_code: str) -> None:
        """Not heard today, with a reason."""
        self._do(PointWrittenDown(press_id, reason_code))

    def promise(self, press_id: str, day: date) -> None:
        """Say by which day the reply comes."""
        self._do(DueSaid(press_id, day.isoformat()))

    def someone_raised(self, meaning: Meaning) -> str:
        """*Someone raised a card*: for people without a laptop."""
        now = self._meeting.state.now
        if meaning == "point":
            what = PointRaised(now)
        elif meaning == "pause":
            what = PauseAsked()
        else:
            what = CardPressed(meaning, now)
        return self._meeting.happen(self._running.maker, Wish(what))[0].id

    def take_back(self, press_id: str) -> None:
        """Take back a card that was put in here by mistake."""
        self._do(TakenBack(press_id))

    def _do(self, what: PeopleKind, words: str = "") -> None:
        self._meeting.happen(self._running.maker, Wish(what, words))
