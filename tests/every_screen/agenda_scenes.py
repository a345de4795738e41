"""The screens of an agenda as a whole, in every state that looks different."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AgendaDraft, Carried, DraftItem, EasyLine, Notice
from app.domain.errors import MeetingError
from app.domain.mends import Mend
from app.services.agenda_desk import AgendaDesk
from app.services.comparing import SecondReading
from app.services.live_meeting import LiveMeeting
from app.services.making import Because
from app.ui.parts.begun_list import AT_A_TIME
from app.ui.parts.set_aside_note import SetAsideNote
from app.ui.screens.agenda_questions import AgendaQuestions
from app.ui.screens.agenda_start import AgendaStartPage
from app.ui.screens.choose_template import ChooseTemplatePage
from app.ui.screens.ground_rules import GroundRulesPage
from app.ui.screens.make_agenda import MakeAgendaPage
from app.ui.screens.new_item import NewItemPage
from app.ui.screens.papers_sent import PapersSentPage
from app.ui.screens.question import Question
from app.ui.screens.reasons import change_question
from app.ui.screens.send_agenda import SendAgendaPage
from app.ui.screens.what_changed import WhatChangedPage
from app.ui.screens.who_comes import WhoComesPage
from app.ui.words import SPEAKER
from app.words.templates import ground_rules
from tests.every_screen.stage import Make, Place, shown
from tests.ui.looking import settle

LONG = "«Procurement of neurodevelopmental transport, and what it means for us»"
PLAN = AgendaDraft(
    title="«Making travel better for everybody in the county»",
    start=dt.time(10),
    end=dt.time(11, 30),
    place="«Town Hall»",
    people={"ebe": 6, "ebt": 5},
    paid="offered",
    items=(
        DraftItem("«Welcome»", number="1", minutes=5, asked_by="both", easy=(EasyLine("«We say hello.»", "welcome"),)),
        DraftItem(LONG, number="2", minutes=40, asked_by="ebt", purpose="decide", question="«What do we buy?»"),
        DraftItem("«Money»", number="3", minutes=20, asked_by="not_said", easy=(EasyLine("«The ICB pays 10%.»"),)),
        DraftItem("«Rest»", kind="break", minutes=10),
        DraftItem(
            "«Buses that come late»", number="4", minutes=15, asked_by="ebe", purpose="talk", easy_title="«Late buses»",
            carried=Carried("m", 2, dt.date(2026, 5, 4)),
        ),
    ),
)  # fmt: skip
SECOND, BREAK, LAST = 1, 3, 4


def desk(place: Place, draft: AgendaDraft = PLAN) -> AgendaDesk:
    house = place.stage.house
    return house.agendas.desks.open(house.agendas.drawer.put(draft))


def agenda(draft: AgendaDraft = PLAN, act: Callable[[MakeAgendaPage], object] | None = None) -> Make:
    """The agenda itself."""

    def make(place: Place) -> QWidget:
        on_desk = desk(place, draft)
        page = shown(lambda here: MakeAgendaPage(here.desk, on_desk, here.window))(place)
        assert isinstance(page, MakeAgendaPage)
        if act is not None:
            act(page)
        settle()
        return page

    return make


def _late(place: Place) -> QWidget:
    """A decision whose easy papers come too late."""
    soon = place.stage.clock.utc().date() + dt.timedelta(days=3)
    return agenda(replace(PLAN, date=soon), lambda page: page._findings.show_next())(place)  # pyright: ignore


def _tools(page: MakeAgendaPage) -> None:
    row = page._rows.row(page._agenda.draft.items[BREAK].id)  # pyright: ignore
    assert row is not None
    row.change.click()


def _not_kept(page: MakeAgendaPage) -> None:
    page._agenda.unkept = MeetingError("not_kept")  # pyright: ignore
    page._show()  # pyright: ignore


def _next_on_an_item(page: MakeAgendaPage) -> None:
    for _times in range(3):
        page._findings.show_next()  # pyright: ignore


def _sent(place: Place) -> QWidget:
    house = place.stage.house
    live = place.stage.meeting("agenda sent", house.prepare.send, PLAN)
    on_desk = house.agendas.desks.open_sent(live.meeting.id)
    return SendAgendaPage(place.desk, on_desk, place.desk.doors.agendas)


def _ready(place: Place) -> QWidget:
    return SendAgendaPage(place.desk, desk(place), place.desk.doors.agendas)


def _start(place: Place) -> QWidget:
    house = place.stage.house
    desk(place)
    house.agendas.drawer.put(AgendaDraft())
    place.stage.meeting("agenda sent", house.prepare.send, PLAN)

    def push_off(live: LiveMeeting) -> None:
        old = house.agendas.desks.open_sent(live.meeting.id)
        old.do(lambda making: making.remove(making.draft.items[LAST].id, Because("no_time")))
        old.keep_changes(None)

    place.stage.meeting("agenda with less in it", push_off, replace(PLAN, title="«Old»"))
    return AgendaStartPage(place.desk, place.window)


def _many(place: Place) -> QWidget:
    for _number in range(AT_A_TIME + 2):
        desk(place)
    return AgendaStartPage(place.desk, place.window)


def _damaged(place: Place) -> QWidget:
    """A list of the group could not be read."""
    page = shown(lambda here: AgendaStartPage(here.desk, here.window))(place)
    for note in page.findChildren(SetAsideNote):
        note.show_files((Path("«the group") / "of the county»" / "words.csv.damaged",))
    settle()
    return page


def _templates(place: Place) -> QWidget:
    place.stage.house.group.ways.save_own("«Travel, each month, at the Town Hall»", PLAN)
    return ChooseTemplatePage(place.desk, place.window)


def _rules(place: Place) -> QWidget:
    on_desk = desk(place, replace(PLAN, rules=ground_rules(SPEAKER)[:3]))
    return GroundRulesPage(place.desk, on_desk, place.window)


def question(name: str) -> Make:
    """The questions that `AgendaQuestions` asks."""

    def make(place: Place) -> QWidget:
        page = agenda()(place)
        assert isinstance(page, MakeAgendaPage)
        asks: AgendaQuestions = page._questions  # pyright: ignore
        items = page._agenda.draft.items  # pyright: ignore
        ways: dict[str, Callable[[], object]] = {
            "how many minutes": lambda: asks.ask_minutes(items[SECOND].id),
            "who pays": lambda: asks.set_minutes(items[SECOND].id, 50),
            "why": lambda: asks.remove(items[LAST].id),
            "where the break goes": asks.ask_break,
            "name of a template": asks.ask_template_name,
            "why not wait": lambda: asks.say_late(items[SECOND].id),
            "what ebes said": lambda: asks.mend(Mend("next_time", items[LAST].id)),
        }
        ways[name]()
        settle()
        asked = place.window.page
        assert isinstance(asked, Question)
        return asked

    return make


def _start_question(act: Callable[[AgendaStartPage], object]) -> Make:
    def make(place: Place) -> QWidget:
        page = shown(_start)(place)
        assert isinstance(page, AgendaStartPage)
        act(page)
        settle()
        asked = place.window.page
        assert isinstance(asked, Question)
        return asked

    return make


CAME_FROM = replace(
    PLAN,
    source_name="«travel.docx»",
    source_date=dt.date(2026, 5, 3),
    source_text="«Welcome» «Money» «Buses that come late» " + LONG,
)
NEW_FILE = replace(
    CAME_FROM,
    notices=(Notice("words_from_pictures"),),
    place="«Library»",
    source_text="«a new text»",
    items=(
        replace(PLAN.items[0], minutes=10, lead="«Mo»"),
        DraftItem("«A new item about the quiet room in the new building»", number="2", minutes=15, lead="«Sam»"),
        PLAN.items[LAST],
        replace(PLAN.items[2], notes=("«The ICB pays 10%, and the council pays the rest of it in spring.»",)),
    ),
)


def what_changed(act: Callable[[WhatChangedPage], object] = lambda _page: None) -> Make:
    """A file is read again."""

    def make(place: Place) -> QWidget:
        on_desk = desk(place, CAME_FROM)
        page = shown(lambda here: WhatChangedPage(here.desk, on_desk, here.tasks(), here.window))(place)
        assert isinstance(page, WhatChangedPage)
        act(page)
        settle()
        return page

    return make


def _read(draft: AgendaDraft) -> Callable[[WhatChangedPage], object]:
    return lambda page: page.again.understood.emit(SecondReading(draft, None, CAME_FROM.source_text))


def _one_taken(page: WhatChangedPage) -> None:
    _read(NEW_FILE)(page)
    page._cards[0].take.click()  # pyright: ignore
    page._leave(page._shown[0])  # pyright: ignore


def _picture_file(page: WhatChangedPage) -> None:
    page.again.show_paste(is_shown=True)
    page.again._failed(MeetingError("agenda_only_pictures", name="«travel.pdf»"))  # pyright: ignore


AGENDA_SCENES: dict[str, tuple[type[QWidget], Make]] = {
    "agenda, start": (AgendaStartPage, shown(_start)),
    "agenda, start, nothing yet": (
        AgendaStartPage, shown(lambda place: AgendaStartPage(place.desk, place.window)),
    ),
    "agenda, start, many": (AgendaStartPage, shown(_many)),
    "agenda": (MakeAgendaPage, agenda()),
    "agenda, empty": (MakeAgendaPage, agenda(AgendaDraft())),
    "agenda, power balance open": (MakeAgendaPage, agenda(act=lambda page: page._power.button.click())),  # pyright: ignore
    "agenda, an item open": (MakeAgendaPage, agenda(act=_tools)),
    "agenda, one thing to look at": (MakeAgendaPage, agenda(act=_next_on_an_item)),
    "agenda, late papers": (MakeAgendaPage, _late),
    "agenda, not kept": (MakeAgendaPage, agenda(act=_not_kept)),
    "agenda, facts open": (MakeAgendaPage, agenda(act=lambda page: page._facts.open(True))),  # pyright: ignore
    "agenda, new item": (NewItemPage, shown(lambda place: NewItemPage(place.desk, lambda _item: None))),
    "agenda, who comes": (WhoComesPage, shown(lambda place: WhoComesPage(place.desk, desk(place)))),
    "agenda, papers sent": (
        PapersSentPage,
        shown(lambda place: PapersSentPage(place.desk, desk(place, replace(PLAN, date=dt.date(2030, 1, 1))))),
    ),
    "agenda, ground rules": (GroundRulesPage, shown(_rules)),
    "agenda, no ground rules": (
        GroundRulesPage, shown(lambda place: GroundRulesPage(place.desk, desk(place), place.window)),
    ),
    "what changed": (WhatChangedPage, what_changed()),
    "what changed, read": (WhatChangedPage, what_changed(_read(NEW_FILE))),
    "what changed, one taken over": (WhatChangedPage, what_changed(_one_taken)),
    "what changed, nothing": (WhatChangedPage, what_changed(_read(CAME_FROM))),
    "what changed, which meeting": (WhatChangedPage, what_changed(_read(AgendaDraft(meetings=(PLAN, NEW_FILE))))),
    "what changed, trouble": (WhatChangedPage, what_changed(_picture_file)),
    "agenda, ready": (SendAgendaPage, shown(_ready)),
    "agenda, sent": (SendAgendaPage, shown(_sent)),
    **{
        f"question: agenda, {name}": (Question, question(name))
        for name in (
            "how many minutes", "who pays", "why", "where the break goes", "name of a template", "why not wait",
            "what ebes said",
        )
    },
    "agenda, start, damaged words": (AgendaStartPage, _damaged),
    "agenda, which template": (ChooseTemplatePage, shown(_templates)),
    "question: agenda, remove it": (
        Question, _start_question(lambda page: page._begun._agendas[0][1].remove.click()),  # pyright: ignore
    ),
    "question: agenda, why changed": (
        Question, shown(lambda _place: change_question("«Why is it changed?»", lambda _reason: None)),
    ),
}  # fmt: skip
