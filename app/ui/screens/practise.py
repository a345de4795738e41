"""Practise: Follow with a pretend meeting. A friendly line says what to try; nothing is kept afterwards."""

from app.services.following import Following
from app.services.running import Running, WaitingChoice
from app.ui.bridge import MeetingBridge
from app.ui.desk import Desk
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.screens.follow import FollowScreen


class PractiseGuide(FollowScreen):
    """Follow, with a guide at the top. Each step ends when the person did it; nobody has to.

    What is typed is kept nowhere.
    """

    keeps_drafts = False

    def __init__(self, desk: Desk, bridge: MeetingBridge, following: Following) -> None:
        self._running = Running(following.meeting)
        following.meeting.co_chair_came()
        self._running.start()
        self._move_on = BigButton(self.tr("Pretend that the room moves on"), picture="next", factor=0.83)
        self._guide = Banner("practise", self._move_on)
        super().__init__(desk, bridge, following)
        self.body.insertWidget(0, self._guide)
        self._move_on.clicked.connect(self._room_moves_on)
        self.show_state()

    def _room_moves_on(self) -> None:
        if self._meeting.state.pause is None and self._running.next_id() is not None:
            waiting = self._meeting.state.waiting(self._meeting.state.now)
            self._running.next_item([WaitingChoice(press.id, "keep") for press in waiting])

    def show_state(self) -> None:
        """Draw what is true now, and the next thing to try."""
        super().show_state()
        self._guide.say(self._step())

    def _step(self) -> str:
        mine = self._following.mine()
        meanings = {press.press.meaning for press in mine}
        if self._meeting.state.pause is not None:
            return self.tr("This is practice. The meeting is paused. Now press We are ready.")
        if "point" not in meanings:
            return self.tr("This is practice. Press I have a point.")
        if not any(press.state == "taken_back" for press in mine):
            return self.tr("Well done. Now press Take it back.")
        if "pause" not in meanings:
            return self.tr("Now press Please pause.")
        if self._place.is_where_the_room_is and self._running.next_id() is not None:
            return self.tr("Now pretend that the room moves on. Your page stays.")
        return self.tr("You know it now. Try anything you like.")
