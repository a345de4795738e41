"""A group's own words hold at once, stay on disk, and are never changed without being asked for (IM-5)."""

import pytest

from app.domain.errors import MeetingError
from app.domain.glossary import Glossary, Term
from app.domain.word_list import WordsComparison
from app.services.group_words import GroupWords
from app.storage.group_files import GroupFiles

OURS = Glossary([Term("Hub", "", "The middle of a wheel.")])
HUB, DEN = Term("Hub", "", "Our centre."), Term("Den", "", "The quiet room.")


@pytest.fixture
def words(tmp_path):
    return GroupWords(GroupFiles(tmp_path / "group"), lambda: OURS)


def meanings(words, text="the hub"):
    return [term.explanation for hit in words.glossary.find(text) for term in hit.terms]


def code(do):
    with pytest.raises(MeetingError) as trouble:
        do()
    return trouble.value.code


def test_a_word_that_is_added_holds_at_once_and_everyone_is_told(words):
    told = []
    words.listen(lambda: told.append(words.version))
    before = words.version
    assert meanings(words) == ["The middle of a wheel."]
    words.add(HUB)
    assert meanings(words) == ["Our centre."]
    assert told == [words.version]
    assert words.version > before


def test_who_does_not_listen_any_more_is_not_told(words):
    told = []
    listener = lambda: told.append(1)  # noqa: E731 the same thing is forgotten
    words.listen(listener)
    words.forget(listener)
    words.add(HUB)
    assert told == []


def test_words_are_there_after_a_restart(words, tmp_path):
    words.add(HUB)
    words.add(DEN)
    again = GroupWords(GroupFiles(tmp_path / "group"), lambda: OURS)
    assert again.all() == (DEN, HUB)


def test_a_word_that_another_window_added_is_seen_and_not_lost(words, tmp_path):
    other = GroupWords(GroupFiles(tmp_path / "group"), lambda: OURS)
    assert words.all() == other.all() == ()
    other.add(HUB)
    words.add(DEN)
    assert words.all() == other.all() == (DEN, HUB)


def test_a_word_can_be_changed_and_taken_away(words):
    words.add(HUB)
    words.change("Hub", Term("Hub", "", "Our new centre."))
    assert meanings(words) == ["Our new centre."]
    words.remove("Hub")
    assert words.all() == ()
    assert meanings(words) == ["The middle of a wheel."]


def test_the_same_word_is_not_added_twice_nor_changed_into_another(words):
    words.add(HUB)
    words.add(DEN)
    assert code(lambda: words.add(Term("hub", "", "A wheel."))) == "word_known"
    assert code(lambda: words.change("Den", Term("hub", "", "A wheel."))) == "word_known"
    assert words.all() == (DEN, HUB)


@pytest.mark.parametrize("do", ["remove", "change"])
def test_a_word_that_is_gone_cannot_be_changed(words, do):
    assert code(lambda: words.remove("Hub") if do == "remove" else words.change("Hub", HUB)) == "word_gone"


def test_what_is_exported_can_be_imported_by_another_group(words, tmp_path):
    words.add(HUB)
    assert words.export(tmp_path / "list.csv") == 1
    other = GroupWords(GroupFiles(tmp_path / "other"), lambda: OURS)
    assert other.take(other.preview(tmp_path / "list.csv")) == 1
    assert other.all() == (HUB,)


def test_an_export_is_utf_8_with_a_head(words, tmp_path):
    words.add(Term("Café", "", "Where we meet, é"))
    words.export(tmp_path / "list.csv")
    assert (tmp_path / "list.csv").read_text("utf-8-sig").splitlines() == [
        "term,expansion,explanation",
        'Café,,"Where we meet, é"',
    ]


def test_an_import_takes_nothing_before_it_is_asked_to(words, tmp_path):
    (tmp_path / "list.csv").write_text("term,expansion,explanation\nHub,,A wheel\nDen,,The quiet room.\n", "utf-8")
    words.add(HUB)
    found = words.preview(tmp_path / "list.csv")
    assert ([pair.theirs.explanation for pair in found.changed], found.new) == (["A wheel"], (DEN,))
    assert words.all() == (HUB,)


def test_an_import_keeps_the_groups_wording_unless_a_person_says_otherwise(words, tmp_path):
    (tmp_path / "list.csv").write_text("term,expansion,explanation\nHub,,A wheel\nDen,,The quiet room.\n", "utf-8")
    words.add(HUB)
    found = words.preview(tmp_path / "list.csv")
    assert words.take(found) == 1
    assert words.all() == (DEN, HUB)
    assert words.take(found, ["Hub"]) == 1
    assert words.all() == (DEN, Term("Hub", "", "A wheel"))


def test_a_word_added_since_the_preview_is_not_overwritten(words):
    found = WordsComparison(new=(Term("Hub", "", "A wheel"),))
    words.add(HUB)
    assert words.take(found) == 0
    assert words.all() == (HUB,)


def test_a_list_that_is_too_long_is_refused_whole(words):
    long = WordsComparison(new=tuple(Term(f"word {n}", "", "m") for n in range(5001)))
    assert code(lambda: words.take(long)) == "words_too_many"
    assert words.all() == ()
