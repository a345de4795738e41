"""Whatever a person typed and took out is in no byte of the record, nor, within the hour, of any copy. PR-7, MT-16."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import build, paths
from app.domain.agenda import AboutToday, AgendaDraft, DraftItem
from app.domain.taken_out import WORDS_ABOUT
from app.services.about_point import AboutPoint
from app.services.deciding import decisions_of
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.house import Speech
from app.services.looking_back import LookingBack
from app.services.own_view import OwnView
from app.services.recording import DecisionDraft, Recording
from app.services.running import Running, WaitingChoice
from tests.fakes import FakeClock, FakeVoice
from tests.storage.test_deleting import found_in

MARK, STAYS = "Zebracrossing", "Okapistays"
LONG = MARK * 90
HOURLY = "the record is looked after once an hour"


class Room:
    """A whole house in one folder, with a meeting that runs and a point whose words stay."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.house = replace(build.build(paths.places(folder), Speech(FakeVoice, list)), clock=FakeClock())
        items = (DraftItem("Buses", id="a", purpose="decide"), DraftItem("Lunch", id="b"))
        self.live = self.house.prepare.make(AgendaDraft(title="Ours", items=items))
        self.me, self.chair = Following(self.live, "me"), Running(self.live)
        self.about, self.hearing = AboutPoint(self.me), Hearing(self.chair)

    def begin(self) -> "Room":
        self.chair.start()
        self.me.add_words(self.me.raise_point(), STAYS)
        return self

    def point(self) -> str:
        return self.me.raise_point()

    def decided(self, *, said: str = "", option: str = "A", other: str = "B") -> str:
        recording = Recording(self.chair, self.house.prepare)
        recording.say_stage("a", 2)
        recording.record("a", DecisionDraft((option, other), "0", disagreements=(said,) if said else ()))
        return decisions_of(self.live)[0].id

    def marks(self) -> set[str]:
        return {file for file, _mark in found_in(self.folder, (MARK,))}

    def delete(self) -> None:
        self.house.prepare.delete(self.live.meeting.id)


TakeOut = Callable[[], object]


def own_words(room: Room) -> TakeOut:
    point = room.begin().point()
    room.me.add_words(point, LONG)
    return lambda: room.me.remove_words(point)


def words_of_a_card(room: Room) -> TakeOut:
    card = room.begin().me.press_card("slow_down")
    room.me.add_words(card, LONG)
    return lambda: room.me.remove_words(card)


def name(room: Room) -> TakeOut:
    point = room.begin().point()
    room.me.put_name(point, LONG)
    return lambda: room.me.remove_name(point)


def another_name(room: Room) -> TakeOut:
    point = room.begin().point()
    room.me.put_name(point, LONG)
    return lambda: room.me.put_name(point, "Sam")


def picture(room: Room) -> TakeOut:
    point = room.begin().point()
    room.about.put_picture(point, MARK)
    return lambda: room.about.put_picture(point, "")


def another_picture(room: Room) -> TakeOut:
    point = room.begin().point()
    room.about.put_picture(point, MARK)
    return lambda: room.about.put_picture(point, "bus")


def picture_with_the_words(room: Room) -> TakeOut:
    point = room.begin().point()
    room.about.put_picture(point, MARK)
    return lambda: room.me.remove_words(point)


def point_taken_back(room: Room) -> TakeOut:
    point = room.begin().point()
    room.me.add_words(point, LONG)
    room.me.put_name(point, LONG)
    room.about.put_picture(point, MARK)
    return lambda: room.me.take_back(point)


def prepared_point(room: Room) -> TakeOut:
    point = room.about.raise_on("b")
    room.me.add_words(point, LONG)
    room.begin()
    return lambda: room.me.remove_words(point)


def prepared_point_taken_back_before_the_start(room: Room) -> TakeOut:
    point = room.about.raise_on("b")
    room.me.add_words(point, LONG)

    def take_out() -> None:
        room.me.take_back(point)
        room.begin()

    return take_out


def point_after_the_end(room: Room) -> TakeOut:
    room.begin()
    room.chair.end([WaitingChoice(press.id, "keep") for press in room.live.state.presses])
    point = room.about.say_more(LONG)
    return lambda: room.me.take_back(point)


def own_disagreement(room: Room) -> TakeOut:
    view = OwnView(room.me, room.house.prepare)
    decision = room.begin().decided()
    view.disagree(decision, LONG)
    [(mine, _words)] = view.own_words(decision)
    return lambda: view.take_words_out(mine)


def what_was_being_typed(room: Room) -> TakeOut:
    point = room.begin().point()
    key = f"{room.live.meeting.id}/words/{point}"
    room.house.prepare.keep_draft(key, LONG)
    room.house.care.back_up()
    room.me.add_words(point, LONG)
    room.house.prepare.keep_draft(key, "")
    return lambda: room.me.remove_words(point)


def deleted(what: Callable[[Room], object]) -> Callable[[Room], TakeOut]:
    """The meeting goes: also what only co-chairs can write, and what nobody took out."""

    def put(room: Room) -> TakeOut:
        what(room.begin())
        return room.delete

    return put


def corrected(room: Room) -> None:
    LookingBack(room.live).put_right(room.live.events[-1].id, LONG)


def answered(room: Room) -> None:
    room.hearing.answer(room.point(), "changed", LONG)


WAYS: dict[str, Callable[[Room], TakeOut]] = {
    "my words": own_words,
    "my words with a card": words_of_a_card,
    "my name": name,
    "another name": another_name,
    "my picture": picture,
    "another picture": another_picture,
    "my picture, with the words": picture_with_the_words,
    "a point that is taken back": point_taken_back,
    "a point that was prepared": prepared_point,
    "a point that was prepared, taken back": prepared_point_taken_back_before_the_start,
    "a point after the end": point_after_the_end,
    "that I do not agree": own_disagreement,
    "what was typed before it was sent": what_was_being_typed,
    "a meeting with my words": deleted(lambda room: room.me.add_words(room.point(), LONG)),
    "a meeting with my name": deleted(lambda room: room.me.put_name(room.point(), LONG)),
    "a meeting with a way to decide": deleted(lambda room: room.decided(other=LONG)),
    "a meeting with a decision": deleted(lambda room: room.decided(option=LONG)),
    "a meeting with that somebody does not agree": deleted(lambda room: room.decided(said=LONG)),
    "a meeting with a line put right": deleted(corrected),
    "a meeting with an answer": deleted(answered),
    "a meeting with whom to tell": deleted(
        lambda room: room.house.prepare.set_about(room.live, AboutToday(safe_person=LONG))
    ),
}
"""By what is taken out: put it there, and return how a person takes it out."""


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.house.close()


@pytest.mark.parametrize("way", WAYS)
def test_no_byte_of_it_is_left(room: Room, way: str):
    take_out = WAYS[way](room)
    copy = room.house.care.back_up()
    assert room.marks() >= {"record.sqlite", copy.name}
    take_out()
    assert "record.sqlite" not in room.marks(), "it leaves the record at once"
    room.house.care.back_up_if_due()
    assert room.marks() == set(), HOURLY
    assert room.house.care.verify() == ()
    if room.house.meetings.lines(9):
        assert {file for file, _mark in found_in(room.folder, (STAYS,))} >= {"record.sqlite"}


@pytest.mark.parametrize("way", [way for way in WAYS if not way.startswith("a meeting")])
def test_a_copy_that_is_brought_back_later_does_not_hold_it(room: Room, way: str):
    take_out = WAYS[way](room)
    copy = room.house.care.back_up()
    take_out()
    room.house.care.back_up_if_due()
    room.house.care.restore(copy)
    assert room.marks() == set()


def test_a_topic_is_a_code_that_nobody_typed_and_no_screen_tells_it_any_more(room: Room):
    """What was pressed stays in the chain until the meeting is deleted; only typed words can leave it."""
    point = room.begin().point()
    room.about.say_topic(point, "travel")
    room.about.say_topic(point, "")
    assert room.live.state.press(point).topic is None
    room.delete()
    assert found_in(room.folder, ("topic_said", "travel")) == []


def test_every_kind_that_takes_words_out_is_tried():
    assert {kind.__name__ for kind in WORDS_ABOUT} == {
        "WordsRemoved", "NameRemoved", "NamePut", "PicturePut", "TakenBack",
    }  # fmt: skip
