"""Parts stand side by side only where there is room for their letters."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.look import Look
from app.ui.parts.text import Text
from app.ui.parts.two_columns import TwoColumns
from tests.ui.looking import settle


@pytest.mark.parametrize(("width", "size", "is_wide"), [(600, 100, True), (599, 100, False), (1199, 200, False)])
def test_parts_stand_side_by_side_where_there_is_room_for_the_letters(
    show: Callable[..., Any], width: int, size: int, is_wide: bool
):
    holder = QWidget()
    columns = TwoColumns(600, spacing=10, parent=holder)
    first, second = Text("The first part"), Text("The second part")
    columns.addWidget(first)
    columns.addWidget(second)
    show(holder)
    assert columns.fit(width, Look(size=size)) is is_wide
    settle()
    assert columns.is_wide is is_wide
    assert (first.y() == second.y()) is is_wide
    assert (first.x() == second.x()) is not is_wide
