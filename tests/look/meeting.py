"""An invented meeting for pictures: the agenda of our own in tests/data, with easy words, and what happens in it."""

from dataclasses import replace
from pathlib import Path

from app.domain.agenda import AboutToday, AgendaDraft, EasyLine
from app.importers.reader import AgendaFiles
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from tests.fakes import FakeClock

FILE = Path(__file__).parents[1] / "data" / "agendas" / "getting-about.md"
ASKED = ("both", "ebe", "ebe", "not_said", "ebt", "ebe", "both")
EASY = {
    0: (("welcome", "We say hello."), ("point", "We look at our cards.")),
    1: (
        ("minibus", "The bus to the day centre may change."),
        ("follow", "We want to hear what you think."),
        ("decide", "Nothing is decided yet."),
    ),
    2: (("bus", "Some buses are loud and full."), ("seat", "We want seats in a quiet place.")),
    3: (("tea", "We have a break."),),
}
ABOUT = AboutToday("The blue room, next door", "the person with the yellow badge", "the person at the front desk")
PROFILE = "me"


def agenda() -> AgendaDraft:
    """Return the agenda as a person left it after the review, with the easy words that people made."""
    draft = AgendaFiles().read_file(FILE)
    items = []
    for at, item in enumerate(draft.items):
        easy = tuple(EasyLine(words, picture) for picture, words in EASY.get(at, ()))
        items.append(replace(item, asked_by=ASKED[at], easy=easy, stage=4 if at == 4 else None))
    return replace(draft, items=tuple(items))


def go_on(live: LiveMeeting, clock: FakeClock, minutes: float) -> None:
    """Let time pass as it does in a meeting: second by second, in steps of ten."""
    for _step in range(round(minutes * 6)):
        clock.go_on(10)
        live.tick()


def running(live: LiveMeeting, clock: FakeClock) -> Running:
    """Start, and come to the second item after 12 minutes."""
    run = Running(live)
    run.start({"ebe": 5, "carer": 1, "ebt": 4}, ABOUT)
    live.co_chair_came()
    go_on(live, clock, 12)
    run.next_item()
    go_on(live, clock, 9)
    return run


def at_hard_words(live: LiveMeeting, clock: FakeClock) -> None:
    """Come to the item that nobody put in easy words."""
    run = running(live, clock)
    run.go_to(live.state.on_agenda()[4].id)


def paused(live: LiveMeeting, clock: FakeClock) -> None:
    """*Please pause*, pressed by me."""
    running(live, clock)
    Following(live, PROFILE).ask_pause()


def points(live: LiveMeeting, clock: FakeClock) -> Running:
    """Two points and a card wait; one of them has words and is mine."""
    run = running(live, clock)
    Following(live, "somebody").raise_point()
    go_on(live, clock, 3)
    mine = Following(live, PROFILE)
    mine.add_words(mine.raise_point(), "The bus is often late.")
    go_on(live, clock, 1)
    Following(live, "somebody").press_card("not_understood")
    return run


def answered(live: LiveMeeting, clock: FakeClock) -> Running:
    """My first point has an answer; I have a second one."""
    run = points(live, clock)
    mine = Following(live, PROFILE)
    first = mine.mine()[0].press.id
    Hearing(run).call(first)
    go_on(live, clock, 2)
    Hearing(run).answer(first, "will_change", "We ask the bus company to come here in May.")
    mine.raise_point()
    return run


def ended(live: LiveMeeting, clock: FakeClock) -> None:
    """A whole meeting, with a pause and an answer, to look back at."""
    run = answered(live, clock)
    mine = Following(live, PROFILE)
    mine.close_point(mine.mine()[0].press.id, "yes")
    hearing = Hearing(run)
    for press in live.state.open_presses():
        hearing.answer(press.id, "changed" if press.is_point else "done")
    mine.ask_pause()
    go_on(live, clock, 5)
    mine.we_are_ready()
    for _item in range(4):
        go_on(live, clock, 15)
        run.next_item()
    go_on(live, clock, 9)
    run.end()
