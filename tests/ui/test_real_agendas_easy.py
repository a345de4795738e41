"""A real agenda in a file gets easy words with pictures by pressing only *Take these words*."""

from pathlib import Path

import pytest

from app.domain.agenda import AgendaDraft
from app.services.making import with_ids
from app.ui.desk import Desk
from app.ui.window import Window
from tests.conftest import ROOT
from tests.ui.easy_agenda import Outcome, made_easy


def read_and_made_easy(desk: Desk, window: Window, file: Path) -> Outcome:
    draft: AgendaDraft = with_ids(desk.house.reader.read_file(file))
    return made_easy(desk, window, desk.house.agendas.desks.open(desk.house.agendas.drawer.put(draft)))


@pytest.mark.shared
def test_a_parish_council_in_a_pdf_is_easy_with_few_presses(
    whole_desk: Desk, window: Window, shared: Path, capsys: pytest.CaptureFixture[str]
):
    outcome = read_and_made_easy(whole_desk, window, shared / "agendas" / "03-milburn-parish-zoom-2021.pdf")
    with capsys.disabled():
        print(f"\nMilburn: {outcome}")
    assert outcome.items == 11
    assert outcome.easy >= 9
    assert outcome.presses <= 2 * outcome.items
    assert outcome.fails == 0


def test_an_agenda_of_our_own_in_a_file_is_easy_with_few_presses(whole_desk: Desk, window: Window):
    outcome = read_and_made_easy(whole_desk, window, ROOT / "tests" / "data" / "agendas" / "respite-list.md")
    assert outcome.easy == outcome.items == 9
    assert outcome.fails == 0
