"""One agenda while people work on it."""

import datetime as dt
from collections.abc import Callable

import pytest

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.easy.wordbook import Wordbook
from app.domain.errors import MeetingError
from app.domain.glossary import Glossary, Term
from app.domain.pictures import PictureIndex
from app.services.agenda_desk import AgendaDesk, AgendaTools

TODAY = dt.date(2026, 11, 1)


class Disk:
    """Remembers what was kept, or refuses to keep."""

    def __init__(self) -> None:
        self.kept: list[AgendaDraft] = []
        self.is_full = False

    def keep(self, draft: AgendaDraft) -> None:
        if self.is_full:
            raise MeetingError("not_kept")
        self.kept.append(draft)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def tools() -> AgendaTools:
    words, pictures = Wordbook(Glossary(())), PictureIndex(())
    return AgendaTools(lambda: words, lambda: pictures, lambda: TODAY)


@pytest.fixture
def desk(disk: Disk, tools: AgendaTools) -> AgendaDesk:
    draft = AgendaDraft(title="Bus", items=(DraftItem("Late buses", minutes=20, asked_by="ebe"),))
    return AgendaDesk("a1", draft, disk.keep, tools)


def only(desk: AgendaDesk) -> str:
    return desk.draft.items[0].id


def test_ids_are_kept_at_once_so_that_they_stay_the_same(desk: AgendaDesk, disk: Disk) -> None:
    assert disk.kept[-1].items[0].id == only(desk)


def test_every_change_is_kept_and_told(desk: AgendaDesk, disk: Disk) -> None:
    told: list[int] = []
    desk.listen(lambda: told.append(len(disk.kept)))
    desk.do(lambda making: making.change(only(desk), title="Buses"))
    assert disk.kept[-1].items[0].title == "Buses"
    assert told == [len(disk.kept)]


def test_undo_and_redo_are_kept_too(desk: AgendaDesk, disk: Disk) -> None:
    desk.do(lambda making: making.change(only(desk), title="Buses"))
    desk.undo()
    assert disk.kept[-1].items[0].title == "Late buses"
    desk.redo()
    assert disk.kept[-1].items[0].title == "Buses"


def test_what_is_refused_changes_nothing_and_tells_nobody(desk: AgendaDesk, disk: Disk) -> None:
    told: list[str] = []
    desk.listen(lambda: told.append("told"))
    before = len(disk.kept)
    with pytest.raises(MeetingError, match="reason_needed"):
        desk.do(lambda making: making.remove(only(desk)))
    assert (len(disk.kept), told) == (before, [])


def test_a_full_disk_is_said_and_tried_again(desk: AgendaDesk, disk: Disk) -> None:
    disk.is_full = True
    desk.do(lambda making: making.change(only(desk), title="Buses"))
    assert desk.unkept is not None
    assert not desk.keep()
    disk.is_full = False
    assert desk.keep()
    assert disk.kept[-1].items[0].title == "Buses"


def test_nobody_is_told_any_more_after_forget(desk: AgendaDesk) -> None:
    told: list[str] = []
    listener: Callable[[], None] = lambda: told.append("told")  # noqa: E731
    desk.listen(listener)
    desk.forget(listener)
    desk.do(lambda making: making.change(only(desk), title="Buses"))
    assert told == []


def test_balance_and_findings_follow_each_change(desk: AgendaDesk) -> None:
    assert desk.balance().ebe_minutes == 20
    desk.do(lambda making: making.change(only(desk), asked_by="ebt"))
    assert desk.balance().ebe_minutes == 0
    assert "no_day" in {one.code for one in desk.findings()}


def test_the_checks_see_new_words(desk: AgendaDesk) -> None:
    desk.do(lambda making: making.change(only(desk), easy_title="Buses", easy=(EasyLine("We talk on 24/11/26."),)))
    assert "numeric_date" in {one.finding.code for one in desk.checks(only(desk)).found}
    assert desk.state_of(only(desk)) == "draft"


def test_an_item_that_is_gone_is_none(desk: AgendaDesk) -> None:
    assert desk.item("gone") is None


def test_a_meaning_that_was_chosen_is_no_choice_in_the_checks(disk: Disk) -> None:
    words = Wordbook(Glossary((Term("SAR (data)", "", "A form."), Term("SAR (safety)", "", "A check."))))
    item = DraftItem("SAR", easy_title="SAR", easy=(EasyLine("We ask.", "ask"),), id="one")
    tools = AgendaTools(lambda: words, PictureIndex, lambda: TODAY)
    open_choice, chosen = AgendaDraft(items=(item,)), AgendaDraft(items=(item,), meanings={"SAR": "SAR (data)"})
    codes = [AgendaDesk("a1", one, disk.keep, tools).checks("one").at("title")[0].code for one in (open_choice, chosen)]
    assert codes == ["hard_word_choice", "hard_word"]
