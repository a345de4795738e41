"""Which word was hard: the words of the item, a word that is looked for, and one that is in no list."""

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.glossary import Glossary, Term
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.prepare_meeting import PrepareMeeting
from app.services.running import Running
from app.services.word_cards import WordCards
from tests.fakes import FakeClock, FakeMeetings, FakeReader, ListLog

BUYING = Term("Procurement", "", "How public services choose and buy things.")
LAW = Term("Statutory", "", "The law says so.")


def meeting() -> LiveMeeting:
    log = ListLog()
    items = (DraftItem("Procurement of buses", notes=("It is a statutory procurement.",)), DraftItem("Tea"))
    live = PrepareMeeting(FakeReader({}), FakeMeetings(log), log, FakeClock()).make(AgendaDraft("Travel", items=items))
    Running(live).start()
    return live


def cards(live: LiveMeeting, profile: str = "me") -> WordCards:
    return WordCards(Following(live, profile), lambda: Glossary((BUYING, LAW)))


def test_the_hard_words_of_an_item_come_each_once_in_their_order():
    live = meeting()
    first, second = live.state.items
    assert cards(live).words_of(first.id) == (BUYING, LAW)
    assert cards(live).words_of(second.id) == cards(live).words_of(None) == ()


def test_a_word_is_found_by_how_it_begins():
    mine = cards(meeting())
    assert mine.search(" stat ") == (LAW,)
    assert mine.search("") == mine.search("bus") == ()


def test_only_my_own_card_that_says_no_word_yet_is_asked_about():
    live = meeting()
    Following(live, "you").press_card("not_understood")
    assert cards(live).asked() is None
    press = Following(live, "me").press_card("not_understood")
    assert cards(live).asked() == live.state.press(press)
    cards(live).say(press, BUYING)
    assert cards(live).asked() is None
    assert live.state.press(press).term == "procurement"


def test_another_card_of_mine_asks_nothing():
    live = meeting()
    Following(live, "me").press_card("slow_down")
    assert cards(live).asked() is None


def test_a_word_that_is_in_no_list_goes_to_the_co_chairs_as_private_words():
    live = meeting()
    press = Following(live, "me").press_card("jargon")
    cards(live).tell(press, "blue-sky")
    assert live.state.press(press).term is None
    assert [one.words for one in Hearing(Running(live)).waiting()] == ["blue-sky"]
    assert "blue-sky" not in str([event.what for event in live.events])
