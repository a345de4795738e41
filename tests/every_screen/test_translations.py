"""Every text can be translated: translators are given each one, with a note."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from app.words.speaker import Speaker
from tests.conftest import ROOT
from tests.every_screen.pretend import FOR_TRANSLATORS, known_words, left_in_english, longer


def test_the_list_for_translators_is_up_to_date():
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translate.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}Run packaging/translate.py"


def test_every_text_for_translators_has_a_note():
    messages = [*ET.parse(FOR_TRANSLATORS).getroot().iter("message")]
    assert len(messages) > 800
    assert [each.findtext("source") for each in messages if not each.findtext("extracomment")] == []


def test_every_table_of_words_is_in_the_list():
    """What `app/words` marks for translators is found by the tool under the heading that we ask for it with."""
    marked: set[tuple[str, str]] = set()
    for file in (ROOT / "app" / "words").glob("*.py"):
        spaces = re.sub(r"\"\s*\n\s*\"", "", file.read_text(encoding="utf-8"))
        marked |= set(re.findall(r'QT_TRANSLATE_NOOP\(\s*"(\w+)",\s*"((?:[^"\\]|\\.)*)"', spaces))
    assert len(marked) > 450
    assert {one for one in marked if "\\" not in one[1]} - known_words() == set()


def test_what_is_put_in_later_stays_as_it_is():
    assert longer("About {left} of {0}.") == "⟦Abouttt {left} off {0}.⟧"
    said = Speaker(lambda _context, text: longer(text)).say("time", "About {left} minutes", left=5)
    assert "5" in said


def test_a_text_that_nobody_marked_is_found():
    assert left_in_english("⟦Welcomeee⟧ to the meeting") == "to the meeting"
    assert left_in_english("⟦Nowww: «The buses» ⟦andd⟧ more⟧ · 12 · F5") == ""


def test_a_built_translation_is_loaded_and_used(tmp_path, monkeypatch: pytest.MonkeyPatch):
    """One text of a pretend Welsh, built with the same tools, comes out translated."""
    sys.path.insert(0, str(ROOT / "packaging"))
    import translate

    monkeypatch.setattr(translate, "TRANSLATIONS", tmp_path)
    (tmp_path / "app_cy.ts").write_text(
        '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="cy"><context><name>HelpScreen</name>'
        "<message><source>Help</source><translation>Cymorth</translation></message></context></TS>",
        encoding="utf-8",
    )
    built = translate.build()
    assert [file.name for file in built] == ["app_cy.qm"]
    translator = QTranslator()
    assert translator.load(str(built[0]))
    assert translator.translate("HelpScreen", "Help") == "Cymorth"
