"""One house for all looks at all screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app import paths
from app.ui.look import load_fonts
from app.ui.parts.text import install_roles
from tests.every_screen.stage import Stage


@pytest.fixture(scope="session")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A house with invented meetings; our fonts and roles are known."""
    load_fonts(paths.resources() / "fonts")
    install_roles()
    stage = Stage(tmp_path_factory.mktemp("stage"), qapp)
    yield stage
    stage.house.close()
