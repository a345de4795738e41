"""What a person missed: what was finished, decided and answered, since they were last at the screen."""

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.events import Maker
from app.domain.kinds import Correction, DecisionMade, OptionPut, StageSaid
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.keeper import Wish
from app.services.live_meeting import LiveMeeting
from app.services.missed import Missing
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from tests.fakes import FakeClock, FakeMeetings, FakeReader, ListLog


def prepared() -> PrepareMeeting:
    log = ListLog()
    return PrepareMeeting(FakeReader({}), FakeMeetings(log), log, FakeClock())


def meeting(prepare: PrepareMeeting | None = None) -> tuple[LiveMeeting, Running]:
    items = tuple(DraftItem(title, minutes=20) for title in ("Welcome", "Buses", "Seats"))
    live = (prepare or prepared()).make(AgendaDraft("Travel", items=items))
    run = Running(live)
    run.start()
    return live, run


def codes(live: LiveMeeting, profile: str = "me") -> list[str]:
    return [line.code for line in Missing(Following(live, profile), None).look().lines]


def test_since_the_beginning_where_nothing_else_is_known():
    live, run = meeting()
    run.next_item()
    missed = Missing(Following(live, "me"), None).look()
    assert missed.since.code == "start"
    assert [(line.code, line.item) for line in missed.lines] == [("finished", live.state.items[0].id)]


def test_what_was_before_my_last_press_is_not_told():
    live, run = meeting()
    run.next_item()
    Following(live, "me").press_card("okay")
    assert codes(live) == []
    run.next_item()
    assert Missing(Following(live, "me"), None).since().code == "press"
    assert codes(live) == ["finished"]


def test_a_press_of_somebody_else_changes_nothing():
    live, run = meeting()
    run.next_item()
    Following(live, "you").press_card("okay")
    assert codes(live) == ["finished"]


def test_after_a_break_it_is_told_since_the_break_began():
    live, run = meeting()
    run.next_item()
    run.break_now()
    run.break_over()
    assert Missing(Following(live, "me"), None).since().code == "break"
    assert codes(live) == []


def test_an_item_that_the_room_came_back_to_is_not_finished():
    live, run = meeting()
    run.next_item()
    run.back()
    assert [line.item for line in Missing(Following(live, "me"), None).look().lines] == [live.state.items[1].id]


def test_answers_are_counted_and_their_words_stay_with_their_owner():
    live, run = meeting()
    for _time in range(2):
        Hearing(run).answer(Following(live, "you").raise_point(), "changed", "Words of the answer")
    lines = Missing(Following(live, "me"), None).look().lines
    assert [(line.code, line.count, line.said) for line in lines] == [("answered", 2, "")]


def test_a_decision_is_told_in_its_words():
    live, _run = meeting()
    live.happen(Maker("run"), Wish(StageSaid(live.state.items[0].id, 2)))
    live.happen(Maker("run"), Wish(DecisionMade(live.state.items[0].id), words="We take the small bus."))
    lines = Missing(Following(live, "me"), None).look().lines
    assert [(line.code, line.said) for line in lines] == [("decided", "We take the small bus.")]


def test_a_decision_for_one_of_the_ways_is_told_in_the_words_of_that_way():
    live, _run = meeting()
    item = live.state.items[0].id
    live.happen(Maker("run"), Wish(StageSaid(item, 2)))
    (way,) = live.happen(Maker("run"), Wish(OptionPut(item), words="The small bus"))
    live.happen(Maker("run"), Wish(DecisionMade(item, option=way.id)))
    assert [line.said for line in Missing(Following(live, "me"), None).look().lines] == ["The small bus"]


def test_a_decision_that_was_put_right_is_not_told():
    live, _run = meeting()
    item = live.state.items[0].id
    live.happen(Maker("run"), Wish(StageSaid(item, 2)))
    (wrong,) = live.happen(Maker("run"), Wish(DecisionMade(item), words="The big bus"))
    live.happen(Maker("run"), Wish(Correction(wrong.id)))
    live.happen(Maker("run"), Wish(DecisionMade(item), words="The small bus"))
    assert [line.said for line in Missing(Following(live, "me"), None).look().lines] == ["The small bus"]


def test_who_left_the_screen_is_told_what_came_after():
    prepare = prepared()
    live, run = meeting(prepare)
    run.next_item()
    Missing(Following(live, "me"), prepare).leave()
    back = Missing(Following(live, "me"), prepare)
    assert (back.since().code, back.look().lines) == ("left", ())
    run.next_item()
    assert [line.code for line in back.look().lines] == ["finished"]
    assert Missing(Following(live, "you"), prepare).since().code == "start"
