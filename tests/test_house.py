"""The house rules of CONTRIBUTING.md, checked. An exception is a line here, and a line no longer needed must go."""

import importlib
import re
from collections.abc import Callable, Iterable, Iterator

import pytest

from tests import house_rules as house
from tests.house_rules import Source, sources

Rule = Callable[[Source], Iterator[str]]

# Imports stand at the top, but for big or absent libraries, and in a few files; each with its reason.
LATE_LIBRARIES = {
    "PySide6": "QtMultimedia fails without the system's sound library",
    "Foundation": "only on macOS",
    "alembic": "slow to load, and needed only when the record is older than the program",
    "defusedxml": "slow to load, and only for XML",
    "xml": "slow to load, and only for XML",
    "docx": "slow to load, and only for Word",
    "charset_normalizer": "slow to load, and only for text nobody says how to read",
    "markdown_it": "slow to load, and only for Markdown",
    "pypdfium2": "slow to load, and only for PDF",
    "typst": "large, and only for papers",
    "pyttsx3": "fails where the system has no voice",
}
LATE_FILES = {
    "app/build.py": "a part is loaded when it is first needed: the window shows before the database opens",
    "app/build_sharing.py": "one laptop alone loads nothing of other laptops",
    "app/main.py": "a command needs no window, and a worker nothing else",
    "app/ui/doors.py": "a screen is loaded when its door opens, or after Welcome, so that Welcome need not wait",
    "app/services/house.py": "what few starts ask for is loaded when it is asked for, or after Welcome",
    "app/services/group.py": "what a group has is loaded when it is asked for",
    "app/importers/reader.py": "one reader of many is loaded, for the kind of file it is",
    "app/speech/__init__.py": "the sign on the door loads nothing",
    "app/speech/worker_life.py": "one worker of two is loaded, in a process of its own",
}

EVERYWHERE: list[Rule] = [house.short_files, house.useful_names]
PROGRAM: list[Rule] = [house.short_functions, house.few_arguments, house.no_global]
APP: list[Rule] = [
    house.small_classes,
    house.docstrings,
    house.no_catch_all,
    house.whole_sentences_to_translate,
    house.marked_overrides,
    house.codes_not_sentences,
    house.codes_written_out,
]


def keep(rules: Iterable[Rule], files: Iterable[Source]) -> None:
    """Fail with every line that breaks a rule. A file is read into its parts once for all rules: that takes long."""
    broken = [line for source in files for rule in rules for line in rule(source)]
    assert not broken, "\n" + "\n".join(broken)


def test_every_file_keeps_to_the_rules():
    keep(EVERYWHERE, sources("app", "packaging", "tests"))


def test_the_program_keeps_to_the_rules():
    keep([*PROGRAM, *APP], sources("app"))
    keep(PROGRAM, sources("packaging"))


def test_only_what_is_listed_is_imported_inside_functions():
    late = [(source, node, name) for source in sources("app") for node, name in house.late_imports(source)]
    unlisted = [(source, node, name) for source, node, name in late if name not in LATE_LIBRARIES]
    wrong = [
        source.at(node, f"{name} inside a function")
        for source, node, name in unlisted
        if source.place not in LATE_FILES
    ]
    assert not wrong, "\n" + "\n".join(wrong)
    assert set(LATE_LIBRARIES) <= {name for _, _, name in late}, "a library in the list is no longer imported late"
    assert set(LATE_FILES) <= {source.place for source, _, _ in unlisted}, (
        "a file in the list no longer needs to be there"
    )


def test_every_problem_has_words():
    files = [source for source in sources("app/words") if re.search(r"^PROBLEMS\b", source.text, re.MULTILINE)]
    modules = [importlib.import_module(source.place.removesuffix(".py").replace("/", ".")) for source in files]
    known = {code for module in modules for code in module.PROBLEMS}

    def wordless(source: Source) -> Iterator[str]:
        for node, word in house.raised(source):
            if word is not None and word not in known:
                yield source.at(node, f"no words for {word!r}")

    keep([wordless], sources("app"))


BROKEN: list[tuple[Rule, str]] = [
    (house.short_files, "\n" * 301),
    (house.useful_names, ""),
    (house.short_functions, "def long():\n" + "    x = 1\n" * 40),
    (house.few_arguments, "class A:\n    def f(self, a, b, c, d, *, e, f): ..."),
    (house.no_global, "def f():\n    global x"),
    (house.small_classes, "class A:\n" + "".join(f"    def f{n}(self): ...\n" for n in range(16))),
    (house.docstrings, '"""Module."""\nclass A:\n    """Class."""\n    def f(self): ...'),
    (house.docstrings, "x = 1"),
    (house.no_catch_all, "try:\n    x\nexcept (OSError, Exception):\n    pass"),
    (house.no_catch_all, "try:\n    x\nexcept:\n    pass"),
    (house.whole_sentences_to_translate, "self.tr(f'{name} waits')"),
    (house.whole_sentences_to_translate, "self.tr('{0} waits'.format(name))"),
    (house.whole_sentences_to_translate, "tr('a ' + name)"),
    (house.marked_overrides, "class A(QWidget):\n    def sizeHint(self): ..."),
    (house.codes_not_sentences, "raise MeetingError('Something went wrong.')"),
    (house.codes_not_sentences, "raise MeetingError('fine' if x else 'Not fine')"),
    (house.codes_not_sentences, "code = 'Not fine'\nraise MeetingError(code)"),
    (house.codes_written_out, "raise MeetingError(code)"),
    (house.codes_written_out, "raise MeetingError('fine' if x else code)"),
]
KEPT: list[tuple[Rule, str]] = [
    (house.short_functions, "def short():\n" + "    x = 1\n" * 39),
    (house.few_arguments, "class A:\n    def f(self, a, b, c, d, e): ..."),
    (house.whole_sentences_to_translate, "self.tr('%n waiting', '', len(points))"),
    (house.whole_sentences_to_translate, "self.tr('{0} waits').format(name)"),
    (house.marked_overrides, "class A(QWidget):\n    @override\n    def sizeHint(self): ..."),
    (house.codes_not_sentences, "raise MeetingError('point_closed')"),
    (house.codes_written_out, "code = 'fine' if x else 'better'\nraise MeetingError(code)"),
    (house.codes_written_out, "raise MeetingError(problem.code, name=name)"),
]


@pytest.mark.parametrize(("rule", "text"), BROKEN)
def test_a_rule_sees_when_it_is_broken(rule: Rule, text: str):
    assert list(rule(Source("app/ui/utils.py", text)))


@pytest.mark.parametrize(("rule", "text"), KEPT)
def test_a_rule_leaves_good_work_alone(rule: Rule, text: str):
    assert not list(rule(Source("app/ui/card_bar.py", text)))


def test_imports_inside_functions_are_seen():
    text = "import a\ndef f():\n    from b.c import d\n    import e.f\n    def g():\n        from . import h"
    assert {name for _, name in house.late_imports(Source("app/x.py", text))} == {"b", "e", "app"}
