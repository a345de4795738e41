"""What happens in the invented meeting where power is shared: decisions, points that many share, a changed agenda."""

from dataclasses import replace
from datetime import date, timedelta

from app.domain.agenda import AgendaDraft, Carried
from app.domain.events import new_id
from app.services.about_point import AboutPoint
from app.services.agenda_now import AgendaNow
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.making import Because
from app.services.moving_on import say_soon
from app.services.own_view import OwnView
from app.services.recording import DecisionDraft, Recording
from app.services.room_points import RoomPoints
from app.services.running import Running, WaitingChoice
from app.services.speaking_counts import SpeakingCounts
from tests.fakes import FakeClock
from tests.look import meeting as play
from tests.look.room import Room

BUSES = DecisionDraft(
    ("Small buses in each village", "One big bus in town"),
    "0",
    here=(("ebe", 5), ("ebt", 7)),
    ebe_view="mixed",
    what_changed="part",
    reason_code="people_want",
    disagreements=("The stop is too far away for me.",),
)
IN_TIME, LATE = 20, 3
"""How many days before the meeting the easy papers came."""
FIRST_ASKED = date(2026, 6, 2)


def to_decide(days_before: int = IN_TIME) -> AgendaDraft:
    """Return the agenda with something to decide first; its easy papers came so many days before."""
    draft = play.agenda()
    sent = FakeClock().utc().date() - timedelta(days=days_before)
    first = replace(draft.items[1], purpose="decide", stage=None, easy_sent=sent)
    return replace(draft, items=(first, *draft.items[2:]))


def with_pushed_off() -> AgendaDraft:
    """Return the agenda with an item of experts by experience that was pushed off three times."""
    draft = play.agenda()
    pushed = replace(draft.items[2], carried=Carried("an-old-meeting", 3, FIRST_ASKED))
    return replace(draft, items=(*draft.items[:2], pushed, *draft.items[3:]))


def begun(live: LiveMeeting, _clock: FakeClock) -> Running:
    """The meeting is on, at what is to be decided."""
    run = Running(live, "ebe", 14)
    run.start({"ebe": 5, "ebt": 7}, play.ABOUT)
    return run


def recording(room: Room, live: LiveMeeting) -> Recording:
    """Return what writes decisions down."""
    return Recording(Running(live, "ebe", 14), room.house.prepare)


def decided(room: Room, live: LiveMeeting) -> None:
    """The first item is decided; somebody does not agree."""
    said = recording(room, live)
    item = live.state.items[0].id
    said.say_stage(item, 2)
    said.record(item, replace(BUSES, id=new_id()))


def shared_points(live: LiveMeeting, clock: FakeClock) -> Running:
    """My point has words, a picture and a name; others share theirs with everyone."""
    run = play.running(live, clock)
    mine, others = Following(live, play.PROFILE), Following(live, "somebody")
    point, about = mine.raise_point(), AboutPoint(mine)
    mine.add_words(point, "The bus is often late.")
    mine.put_name(point, "Alex")
    about.put_picture(point, "bus")
    about.say_topic(point, "getting_about")
    about.show_everyone(point)
    RoomPoints(others).me_too(point)
    play.go_on(live, clock, 3)
    for words in ("I want a quiet seat.", "The driver should wait until I sit."):
        theirs = others.raise_point()
        others.add_words(theirs, words)
        AboutPoint(others).show_everyone(theirs)
    RoomPoints(mine).me_too(theirs)
    play.go_on(live, clock, 2)
    return run


def squeezed(room: Room, live: LiveMeeting, clock: FakeClock) -> None:
    """The item of experts by experience lost minutes; a later one went off."""
    now = AgendaNow(play.running(live, clock))
    items = live.state.on_agenda()
    now.do(now.minutes(items[2].id, -5), Because("no_time", "not_agreed"), is_squeeze=True)
    now.do(now.dropped(items[5].id), Because("other_meeting"))


def quiet_and_soon(_room: Room, live: LiveMeeting) -> None:
    """Thinking time, and the co-chairs said that we move on soon."""
    say_soon(Running(live))
    Running(live).think(60)


def lost_time(live: LiveMeeting, clock: FakeClock) -> None:
    """A pause of six minutes is over; nobody has said where to find them."""
    play.running(live, clock)
    Following(live, play.PROFILE).ask_pause()
    play.go_on(live, clock, 6)
    Following(live, play.PROFILE).we_are_ready()


def speaking(live: LiveMeeting, clock: FakeClock) -> None:
    """Both groups have spoken; experts by experience are speaking now."""
    counts = SpeakingCounts(play.running(live, clock))
    counts.press("ebt")
    play.go_on(live, clock, 4)
    counts.press("ebt")
    counts.press("ebe")
    play.go_on(live, clock, 3)


def prepared(live: LiveMeeting, _clock: FakeClock) -> None:
    """Before the meeting I wrote down a point for an item."""
    mine = Following(live, play.PROFILE)
    point = AboutPoint(mine).raise_on(live.state.on_agenda()[1].id)
    mine.add_words(point, "Who can help me at the bus stop?")


def over(room: Room, live: LiveMeeting, clock: FakeClock) -> None:
    """A whole meeting: a decision, points, a pause, items that were squeezed; then how it felt."""
    begun(live, clock)
    play.go_on(live, clock, 12)
    decided(room, live)
    run = Running(live, "ebe", 14)
    mine, others = Following(live, play.PROFILE), Following(live, "somebody")
    point = mine.raise_point()
    mine.add_words(point, "The bus is often late.")
    theirs = others.raise_point()
    play.go_on(live, clock, 4)
    run.next_item([WaitingChoice(point, "keep"), WaitingChoice(theirs, "keep")])
    play.go_on(live, clock, 9)
    mine.ask_pause()
    play.go_on(live, clock, 5)
    mine.we_are_ready()
    Hearing(run).answer(point, "will_change", "We ask the bus company to come here in May.")
    mine.close_point(point, "yes")
    while run.next_id() is not None:
        play.go_on(live, clock, 14)
        run.next_item([WaitingChoice(theirs, "keep")] if live.state.waiting(live.state.now) else ())
    play.go_on(live, clock, 8)
    run.end([WaitingChoice(theirs, "keep")] if live.state.open_presses() else ())
    for one in range(5):
        for question in ("listened_to", "understood", "time"):
            OwnView(Following(live, f"person {one}"), None).feel(question, 3 - one % 2)


def at_step(step: int) -> DecisionDraft:
    """Return the decision, written down as far as this step."""
    return replace(BUSES, step=step)
