"""Decisions: said how open, kept with what was chosen and who does not agree, put right by a new line."""

import datetime as dt

import pytest

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.errors import MeetingError
from app.domain.kinds import StageSaid
from app.services.deciding import Lateness, current, decisions_of, lateness_of
from app.services.following import Following
from app.services.looking_back import LookingBack
from app.services.own_view import MEETING, OwnView
from app.services.prepare_meeting import PrepareMeeting
from app.services.recording import NONE, OWN, DecisionDraft, Recording, draft_from
from app.services.running import Running
from app.services.telling import tell
from app.words.deciding import decision_lines, late_words
from app.words.speaker import Speaker
from app.words.story import story_words
from tests.fakes import TEN_O_CLOCK
from tests.services.test_agenda_events import prepare

DAY_S = 24 * 60 * 60
TODAY = TEN_O_CLOCK.date()
BUSES = DecisionDraft(
    ("Small buses", "Big buses"),
    "0",
    here=(("ebe", 5), ("ebt", 7)),
    ebe_view="mixed",
    what_changed="part",
    reason_code="people_want",
    disagreements=("The stop is too far", ""),
)


class Room:
    """A meeting about buses, run by an expert by experience; `sent` days before, the easy papers came."""

    def __init__(self, sent: int | None = 20, late_days: int | None = None) -> None:
        self.prepare: PrepareMeeting = prepare()
        day = None if sent is None else TODAY - dt.timedelta(days=sent)
        items = (DraftItem("Buses", id="a", purpose="decide", easy_sent=day), DraftItem("End", id="b"))
        self.live = self.prepare.make(AgendaDraft(title="Ours", date=TODAY, items=items))
        self.running = Running(self.live, "ebe", late_days)
        self.running.start({"ebe": 5, "ebt": 7})
        self.recording = Recording(self.running, self.prepare)
        self.me = Following(self.live, "me")
        self.view = OwnView(self.me, self.prepare)

    def decided(self) -> str:
        self.recording.say_stage("a", 2)
        self.recording.record("a", BUSES)
        return decisions_of(self.live)[-1].id


def refused(do, *facts) -> str:
    with pytest.raises(MeetingError) as error:
        do(*facts)
    return error.value.code


def test_a_decision_is_shown_with_all_that_was_said():
    room = Room()
    room.decided()
    made = decisions_of(room.live)[0]
    assert (made.title, made.chosen, made.options) == ("Buses", "Small buses", ("Small buses", "Big buses"))
    assert (made.openness, made.chair, made.here) == ("open", "ebe", (("ebe", 5), ("ebt", 7)))
    assert [one.words for one in made.disagreements] == ["The stop is too far"]
    assert decision_lines(made, Speaker()) == (
        "We decided: Small buses",
        "We could choose from: Small buses · Big buses",
        "People spoke about it, and a part of it changed.",
        "Some experts by experience agree, some do not.",
        "The reason: It is what people asked for.",
        "Before that it was open: we could still choose.",
        "Who was here: Experts by experience: 5, Professionals: 7.",
        "Somebody does not agree: The stop is too far",
    )


def test_own_words_of_those_who_do_not_agree_leave_the_room_only_in_full():
    room = Room()
    room.decided()
    said = decision_lines(decisions_of(room.live)[0], Speaker(), with_own_words=False)
    assert not any("too far" in line for line in said)
    assert said[-1] == "Somebody does not agree."


def test_a_decision_needs_to_know_how_open_it_is_and_what_was_chosen():
    room = Room()
    assert refused(room.recording.record, "a", BUSES) == "stage_needed"
    room.recording.say_stage("a", 3)
    assert refused(room.recording.record, "a", DecisionDraft(("One",))) == "not_chosen"
    assert refused(room.recording.record, "a", DecisionDraft(chosen=OWN)) == "words_needed"
    assert not room.live.state.item("a").options
    assert not decisions_of(room.live)


def test_none_of_the_ways_and_own_words_can_be_decided():
    room = Room()
    room.recording.say_stage("a", 1)
    room.recording.record("a", DecisionDraft(("One", "Two"), NONE))
    room.recording.record("a", DecisionDraft(("One", "Two"), OWN, "We wait"))
    first, second = decisions_of(room.live)
    assert decision_lines(first, Speaker())[0] == "We decided: none of these ways."
    assert (second.chosen, second.options) == ("We wait", ("One", "Two"))


def test_what_is_already_decided_is_told_and_not_decided():
    room = Room()
    room.recording.say_stage("a", 5)
    assert room.live.state.item("a").purpose == "tell"
    assert refused(room.recording.record, "a", BUSES) == "already_decided"
    said = [story_words(line, Speaker()) for line in tell(room.live.events, room.live.texts)]
    assert "This was already decided: Buses. Said by: Expert by experience co-chair." in said


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (3, "Not ready to decide: the easy papers came 3 days before. The group agreed 14."),
        (1, "Not ready to decide: the easy papers came 1 day before. The group agreed 14."),
        (0, "Not ready to decide: the easy papers came today. The group agreed 14."),
        (None, "Not ready to decide: there are no easy papers yet. The group agreed 14."),
    ],
)
def test_late_easy_papers_are_said_in_days(sent: int | None, said: str):
    room = Room(sent, 14)
    late = lateness_of(room.live, room.live.state.item("a"))
    assert late is not None
    assert late_words(late, Speaker()) == said


def test_a_late_item_is_decided_only_with_a_reason_that_everyone_sees():
    room = Room(3, 14)
    room.recording.say_stage("a", 2)
    assert refused(room.recording.record, "a", BUSES) == "late_item"
    room.recording.decide_anyway("a", "harm")
    room.recording.record("a", BUSES)
    late = lateness_of(room.live, room.live.state.item("a"))
    assert late == Lateness(3, 14, "harm")
    assert (
        late_words(late, Speaker()) == "Decided anyway, with late easy papers. The reason: Waiting would harm people."
    )
    assert decisions_of(room.live)[0].late_reason == "harm"
    said = [story_words(line, Speaker()) for line in tell(room.live.events, room.live.texts)]
    assert "Decided with late easy papers: Buses. The reason: Waiting would harm people." in said


def test_papers_in_time_or_no_days_agreed_are_never_late():
    assert lateness_of(Room(14, 14).live, Room(14, 14).live.state.item("a")) is None
    assert lateness_of(Room(None, None).live, Room().live.state.item("a")) is None


def test_a_decision_is_put_right_by_a_new_one_and_the_old_one_stays():
    room = Room()
    old = room.decided()
    draft = room.recording.again("a")
    assert (draft.chosen, draft.ebe_view, draft.corrects) == ("0", "mixed", old)
    room.running.end()
    room.recording.record("a", DecisionDraft(draft.options, "1", corrects=old))
    first, second = decisions_of(room.live)
    assert (first.is_put_right, second.corrects, second.chosen) == (True, old, "Big buses")
    assert current(decisions_of(room.live)) == (second,)
    assert decision_lines(first, Speaker()) == (
        "We decided: Small buses",
        "Somebody does not agree: The stop is too far",
        "We changed this decision later.",
    )
    assert decision_lines(second, Speaker())[:2] == ("We decided: Big buses", "This changes what we decided before.")


def test_a_decision_whose_line_was_put_right_in_look_back_stays_decided():
    room = Room()
    made = room.decided()
    LookingBack(room.live).put_right(made, "We decided it after the break.")
    assert [one.id for one in current(decisions_of(room.live))] == [made]


def test_what_is_typed_outlives_a_crash_and_goes_once_it_is_kept():
    room = Room()
    assert room.recording.draft("a").here == (("ebe", 5), ("ebt", 7))
    typed = DecisionDraft(("Half a wo",), OWN, "Also ha", here=(("ebe", 2),), step=3)
    room.recording.keep("a", typed)
    again = Recording(room.running, room.prepare)
    assert again.draft("a") == typed
    again.say_stage("a", 2)
    again.record("a", BUSES)
    assert again.draft("a").own_words == ""


@pytest.mark.parametrize("text", ["", "no", "[]", '{"options": 3}', '{"here": [["ebe", "five"]]}', '{"chosen": 1}'])
def test_a_damaged_draft_is_no_draft(text: str):
    assert draft_from(text) is None


def test_for_7_days_after_the_end_a_decision_can_be_written_down_about_what_was_talked_about():
    room = Room()
    assert room.recording.after_the_end() == ()
    room.running.end()
    assert room.recording.after_the_end() == ("a",)
    room.recording.record("a", BUSES)
    clock = room.live.clock
    clock.set_by(7 * DAY_S)  # pyright: ignore
    assert room.recording.after_the_end() == ("a",)
    clock.set_by(60)  # pyright: ignore
    assert room.recording.after_the_end() == ()


def test_an_item_that_is_not_ready_to_decide_is_not_decided_after_the_end_either():
    room = Room(3, 14)
    room.running.end()
    assert room.recording.after_the_end() == ()


def test_my_words_can_be_taken_out_by_me_alone():
    room = Room()
    made = room.decided()
    assert refused(room.view.disagree, made, " ") == "words_needed"
    room.view.disagree(made, "I was not asked")
    [(mine, words)] = room.view.own_words(made)
    assert words == "I was not asked"
    other = OwnView(Following(room.live, "other"), None)
    assert other.own_words(made) == ()
    assert refused(other.take_words_out, mine) == "not_yours"
    room.view.take_words_out(mine)
    assert room.view.own_words(made) == ()
    assert [one.words for one in decisions_of(room.live)[0].disagreements] == ["The stop is too far", ""]


def test_how_open_it_felt_is_asked_once_after_it_was_decided():
    room = Room()
    item = room.live.state.item
    assert not room.view.may_ask_felt(item("a"))
    room.decided()
    assert room.view.may_ask_felt(item("a"))
    room.view.felt("a", "already_decided")
    room.view.felt("a", "open")
    assert not room.view.may_ask_felt(item("a"))
    assert room.live.state.felt_decided == (("a", "already_decided"),)
    assert not room.view.may_ask_felt(item("b"))


def test_who_does_not_want_to_be_asked_is_not_asked_again():
    room = Room()
    room.decided()
    room.view.do_not_ask("a")
    again = OwnView(room.me, room.prepare)
    assert not again.may_ask_felt(room.live.state.item("a"))
    assert OwnView(Following(room.live, "other"), room.prepare).may_ask_felt(room.live.state.item("a"))


def test_how_the_meeting_felt_is_asked_after_it_one_question_at_a_time():
    room = Room()
    assert room.view.next_question() is None
    room.running.end()
    assert room.view.next_question() == "listened_to"
    room.view.feel("listened_to", 3)
    room.view.feel("listened_to", 1)
    assert room.live.state.felt == (("listened_to", 3),)
    room.view.do_not_ask("understood")
    assert room.view.next_question() == "could_change"
    room.view.do_not_ask(MEETING)
    assert room.view.next_question() is None


def test_a_stage_says_which_co_chair_said_it():
    room = Room()
    room.recording.say_stage("a", 4)
    said = room.live.events[-1]
    assert (said.what, said.maker.chair) == (StageSaid("a", 4), "ebe")
