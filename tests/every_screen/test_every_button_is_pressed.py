"""Every button on every screen can be pressed as assistive software presses it: by its accessible action."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget

from tests.every_screen.scenes import SCENES
from tests.every_screen.stage import Look, Stage, place
from tests.ui.looking import seen, spoken, wait_for


def press_by_action(button: QAbstractButton, felt: list[QAbstractButton]) -> None:
    """Press a button, with no effect but that it is put among those that felt it."""
    button.clicked.disconnect()
    button.clicked.connect(lambda: felt.append(button))
    thing = QAccessible.queryAccessibleInterface(button)
    actions = thing.actionInterface() if thing is not None else None
    for name in {"Press", "Toggle"} & set(actions.actionNames() if actions is not None else ()):
        actions.doAction(name)


def not_felt(screen: QWidget) -> list[str]:
    """Return every button that no accessible action presses. A choice that is on already needs none."""
    felt: list[QAbstractButton] = []
    buttons = [part for part in seen(screen) if isinstance(part, QAbstractButton) and part.isEnabled()]
    to_press = [one for one in buttons if not (isinstance(one, QRadioButton) and one.isChecked())]
    for button in to_press:
        press_by_action(button, felt)
    wait_for(lambda: not any(button.isDown() for button in to_press))  # Qt lets go a tenth of a second later
    return [spoken(button) for button in to_press if felt.count(button) != 1]


@pytest.mark.parametrize("scene", SCENES)
def test_every_button_is_pressed_by_its_accessible_action(stage: Stage, scene: str):
    with place(stage, Look()) as here:
        assert not_felt(SCENES[scene].open(here)) == []


def test_a_button_that_feels_nothing_is_found(stage: Stage):
    with place(stage, Look()) as here:
        screen = SCENES["help"].open(here)
        back = next(part for part in seen(screen) if isinstance(part, QAbstractButton) and spoken(part) == "Back")
        back.blockSignals(True)
        assert not_felt(screen) == ["Back"]
