"""You said, what happened; and saving what happened: the safest level first, both co-chairs for the full record."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.services.following import Following
from app.services.hearing import Hearing
from app.services.live_meeting import LiveMeeting
from app.services.running import Running
from app.ui.desk import Desk
from app.ui.saving_page import Computer
from app.ui.screens.save_report import SaveReportPage
from app.ui.screens.you_said import YouSaidPage
from app.ui.tasks import Tasks
from tests.fakes import FakeVoice
from tests.ui.looking import names, press, settle

WORDS, ANSWER = "The bus is late.", "We asked the bus firm."


class AtOnce(Tasks):
    """Does slow things at once."""

    def run(self, work: Any, done: Any, failed: Any) -> None:
        done(work())


@pytest.fixture
def over(live: LiveMeeting) -> LiveMeeting:
    running, me = Running(live), Following(live, "me")
    running.start()
    point = me.raise_point()
    me.add_words(point, WORDS)
    Hearing(running).answer(point, "could_not", ANSWER)
    Hearing(running).keep(me.raise_point())
    running.end()
    return live


@pytest.fixture
def page(over: LiveMeeting, whole_desk: Desk, tmp_path: Path, show: Callable[..., Any]) -> SaveReportPage:
    computer = Computer(lambda _page, _title, name, _kinds: str(tmp_path / name), lambda _file: True)
    return show(SaveReportPage(whole_desk, over.meeting, AtOnce(), "you_said", computer))


def saved(folder: Path) -> list[Path]:
    return [file for file in folder.iterdir() if file.suffix in (".html", ".pdf")]


def test_each_point_says_what_became_of_it(over: LiveMeeting, whole_desk: Desk, show: Callable[..., Any]):
    told = show(YouSaidPage(whole_desk, over))
    assert any(name.startswith("1. A point about: ") for name in names(told))
    said = " ".join(names(told))
    assert "We could not do this." in said
    assert f"The co-chairs say: {ANSWER}" in said
    assert any(name.startswith("The co-chairs reply by ") for name in names(told))


def test_the_words_of_a_point_are_not_on_the_page(over: LiveMeeting, whole_desk: Desk, show: Callable[..., Any]):
    assert not any(WORDS in name for name in names(show(YouSaidPage(whole_desk, over))))


def test_one_line_of_it_is_read_alone(over: LiveMeeting, whole_desk: Desk, show: Callable[..., Any], voice: FakeVoice):
    told = show(YouSaidPage(whole_desk, over))
    press(told, next(name for name in names(told) if name.startswith("Read this line: We could not do this.")))
    assert voice.said == ["We could not do this."]


def test_the_safest_level_is_chosen_first(page: SaveReportPage, tmp_path: Path):
    press(page, "Web page")
    press(page, "Save it")
    (file,) = saved(tmp_path)
    text = file.read_text(encoding="utf-8")
    assert ANSWER in text
    assert WORDS not in text


def test_the_full_record_is_saved_only_when_both_co_chairs_pressed(page: SaveReportPage, tmp_path: Path):
    press(page, "Web page")
    press(page, "The full record")
    press(page, "The co-chair who is a professional agrees")
    press(page, "Save it")
    assert saved(tmp_path) == []
    assert any("needs both co-chairs" in name for name in names(page))
    press(page, "The co-chair who is an expert by experience agrees")
    press(page, "Save it")
    assert WORDS in saved(tmp_path)[0].read_text(encoding="utf-8")


def test_leaving_the_full_record_takes_the_agreement_back(page: SaveReportPage, tmp_path: Path):
    press(page, "The full record")
    for role in ("who is a professional", "who is an expert by experience"):
        press(page, f"The co-chair {role} agrees")
    press(page, "No words of points")
    press(page, "The full record")
    press(page, "Save it")
    settle()
    assert saved(tmp_path) == []
