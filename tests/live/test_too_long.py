"""What people type may be long. It comes to every laptop, or is refused when it is typed; nothing stands still."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.agenda import AboutToday, ItemText
from app.domain.errors import MeetingError
from app.domain.events import new_id
from app.domain.kinds import PointRaised
from app.domain.live_rights import MOST_TEXT_BYTES, bytes_of
from app.domain.told import MOST_TEXT
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.host_news import refuse_too_long_to_share
from app.services.keeper import Wish, refuse_too_long
from app.services.looking_back import LookingBack
from app.services.own_view import OwnView
from app.services.prepare_meeting import MOST_ABOUT
from app.services.recording import OWN, DecisionDraft, Recording
from tests.live.hall import Hall, Laptop, lines, on_host

Typed = Callable[[Hall, Laptop, str], None]

WIDEST = "\x01"  # six bytes in a message


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(MeetingError) as why:
        call()
    return why.value.code


def add_words(_hall: Hall, guest: Laptop, words: str) -> None:
    guest.person.add_words(guest.person.raise_point(), words)


def add_on_host(hall: Hall, _guest: Laptop, words: str) -> None:
    me = Following(hall.live, "host", "ebt")
    me.add_words(me.raise_point(), words)


def answer(hall: Hall, _guest: Laptop, words: str) -> None:
    hearing = Hearing(hall.run)
    hearing.answer(hearing.someone_raised("point"), "will_change", words)


def put_name(_hall: Hall, guest: Laptop, words: str) -> None:
    guest.person.put_name(guest.person.raise_point(), words)


def put_right(hall: Hall, _guest: Laptop, words: str) -> None:
    LookingBack(hall.live).put_right(hall.live.events[-1].id, words)


DECIDED = DecisionDraft(
    here=(("ebe", 5),), ebe_view="mixed", what_changed="part", reason_code="people_want", options=("Big", "Small")
)


def decided(hall: Hall, draft: DecisionDraft) -> str:
    item = hall.live.state.on_agenda()[0].id
    recording = Recording(hall.run, hall.prepare)
    recording.say_stage(item, 2)
    recording.record(item, draft)
    return draft.id


def decide(hall: Hall, _guest: Laptop, words: str) -> None:
    decided(hall, replace(DECIDED, chosen=OWN, own_words=words, id=new_id()))


def put_option(hall: Hall, _guest: Laptop, words: str) -> None:
    decided(hall, replace(DECIDED, options=(words, "Small"), chosen="1", id=new_id()))


def write_down_who_does_not_agree(hall: Hall, _guest: Laptop, words: str) -> None:
    decided(hall, replace(DECIDED, disagreements=(words,), chosen="1", id=new_id()))


def disagree(hall: Hall, guest: Laptop, words: str) -> None:
    decision = decided(hall, replace(DECIDED, chosen="1", id=new_id()))
    hall.wait()
    OwnView(guest.person, None).disagree(decision, words)


TYPED = (
    add_words, add_on_host, answer, put_name, put_right, decide, put_option, write_down_who_does_not_agree, disagree,
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "is_chair"), [*((typed, True) for typed in TYPED), (add_words, False), (answer, False), (disagree, False)]
)
def test_the_longest_words_come_and_longer_ones_are_refused_when_typed(hall: Hall, typed: Typed, is_chair: bool):
    guest = hall.join(is_chair=is_chair)
    hall.wait(3)
    longest = WIDEST * MOST_TEXT
    typed(hall, guest, longest)
    assert refused(lambda: typed(hall, guest, f"{longest}x")) == "message_too_long"
    last = guest.person.raise_point()
    hall.wait(15)
    assert longest in hall.live.words.values()
    assert last in on_host(hall), "nothing behind it waits"
    assert lines(guest) == on_host(hall)
    assert guest.joining.unreadable == 0


def test_words_of_an_item_that_nobody_could_be_told_are_refused_when_typed():
    def wish(letters: int) -> Wish:
        text = ItemText("a", 1, "Buses", lead="x" * letters)
        return Wish(PointRaised(None), text=text)

    around = bytes_of(ItemText("a", 1, "Buses"))
    refuse_too_long([wish(MOST_TEXT_BYTES - around)])
    assert refused(lambda: refuse_too_long([wish(MOST_TEXT_BYTES - around + 1)])) == "message_too_long"


def test_what_is_said_at_the_start_comes_beside_many_words_of_the_agenda(hall: Hall):
    for item, text in hall.live.texts.items():
        hall.live.texts = {**hall.live.texts, item: replace(text, version=text.version, lead="x" * 28_000)}
    guest = hall.join()
    longest = AboutToday(*["x" * MOST_ABOUT] * 3)
    hall.prepare.set_about(hall.live, longest)
    assert refused(lambda: hall.prepare.set_about(hall.live, AboutToday("x" * (MOST_ABOUT + 1)))) == "message_too_long"
    hall.live.changed()
    hall.wait(15)
    assert guest.meeting.meeting.about == longest
    assert {text.lead[:1] for text in guest.meeting.texts.values()} == {"x"}
    assert guest.joining.contact == "connected"


@pytest.mark.parametrize("written", ["item", "title", "place"])
def test_a_meeting_with_too_many_words_says_which_before_it_is_shared(hall: Hall, written: str):
    live = hall.live
    refuse_too_long_to_share(live)
    first = next(iter(live.texts.values()))
    if written == "item":
        live.texts = {**live.texts, first.item: replace(first, notes=("x" * 61_000,))}
    else:
        live.meeting = replace(live.meeting, **{written: "x" * 16_000})
    assert refused(lambda: refuse_too_long_to_share(live)) == "too_long_to_share"
