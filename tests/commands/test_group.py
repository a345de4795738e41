"""`fairsay where` says where the group's own words and pictures are, and how many; never which."""

from pathlib import Path

from app import paths
from app.domain.glossary import Term
from app.storage.group_files import GroupFiles
from tests.commands.conftest import Ask


def test_where_names_the_groups_folder_and_none_of_its_words(ask: Ask, tmp_path: Path):
    GroupFiles(paths.places(tmp_path).group).keep_words((Term("Hub", "", "Our secret centre."),))
    answer = ask("--home", tmp_path, "where")
    (line,) = [line for line in answer.out.splitlines() if str(tmp_path / "group") in line]
    assert "own words: 1" in line
    assert "own pictures: 0" in line
    assert "secret" not in answer.out
    assert "Hub" not in answer.out


def test_where_makes_no_folder(ask: Ask, tmp_path: Path):
    assert ask("--home", tmp_path / "new", "where").status == 0
    assert not (tmp_path / "new" / "group").exists()
