"""The house rules of CONTRIBUTING.md, checked. An exception is a line here, and a line no longer needed must go."""

import importlib
from collections.abc import Callable, Iterable, Iterator

import pytest

from tests import house_rules as house
from tests.house_rules import Source, sources

Rule = Callable[[Source], Iterator[str]]

# Files with imports inside functions: only these, and only for the reason given.
LATE_IMPORTS: dict[str, str] = {}

# Files that hand on a code they were given.
CODES_HANDED_ON: dict[str, str] = {}

EVERYWHERE: list[Rule] = [house.short_files, house.useful_names]
PROGRAM: list[Rule] = [house.short_functions, house.few_arguments, house.no_global]
APP: list[Rule] = [
    house.small_classes,
    house.docstrings,
    house.no_catch_all,
    house.whole_sentences_to_translate,
    house.marked_overrides,
    house.codes_not_sentences,
]


def keep(rule: Rule, files: Iterable[Source]) -> None:
    broken = [line for source in files for line in rule(source)]
    assert not broken, "\n" + "\n".join(broken)


def places(rule: Rule) -> set[str]:
    return {source.place for source in sources("app") if list(rule(source))}


@pytest.mark.parametrize("rule", EVERYWHERE)
def test_every_file_keeps_to(rule: Rule):
    keep(rule, sources("app", "packaging", "tests"))


@pytest.mark.parametrize("rule", PROGRAM)
def test_the_program_keeps_to(rule: Rule):
    keep(rule, sources("app", "packaging"))


@pytest.mark.parametrize("rule", APP)
def test_the_app_keeps_to(rule: Rule):
    keep(rule, sources("app"))


def test_only_listed_files_import_inside_functions():
    assert places(house.early_imports) == set(LATE_IMPORTS)


def test_only_listed_files_hand_on_a_code():
    assert places(house.codes_written_out) == set(CODES_HANDED_ON)


def words_for_problems() -> set[str]:
    files = [source for source in sources("app/words") if "PROBLEMS" in source.text]
    modules = [importlib.import_module(source.place.removesuffix(".py").replace("/", ".")) for source in files]
    return {code for module in modules for code in getattr(module, "PROBLEMS", {})}


def test_every_problem_has_words():
    known = words_for_problems()

    def wordless(source: Source) -> Iterator[str]:
        for node, code in house.problem_codes(source):
            yield from (source.at(node, f"no words for {word!r}") for word in house.literals(code) if word not in known)

    keep(wordless, sources("app"))


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
    (house.codes_written_out, "raise MeetingError(code)"),
    (house.codes_written_out, "raise MeetingError('fine' if x else code)"),
    (house.early_imports, "def f():\n    from a import b"),
]
KEPT: list[tuple[Rule, str]] = [
    (house.short_functions, "def short():\n" + "    x = 1\n" * 39),
    (house.few_arguments, "class A:\n    def f(self, a, b, c, d, e): ..."),
    (house.whole_sentences_to_translate, "self.tr('%n waiting', '', len(points))"),
    (house.whole_sentences_to_translate, "self.tr('{0} waits').format(name)"),
    (house.marked_overrides, "class A(QWidget):\n    @override\n    def sizeHint(self): ..."),
    (house.codes_not_sentences, "raise MeetingError('point_closed')"),
    (house.early_imports, "import a\nif TYPE_CHECKING:\n    import b"),
]


@pytest.mark.parametrize(("rule", "text"), BROKEN)
def test_a_rule_sees_when_it_is_broken(rule: Rule, text: str):
    assert list(rule(Source("app/ui/utils.py", text)))


@pytest.mark.parametrize(("rule", "text"), KEPT)
def test_a_rule_leaves_good_work_alone(rule: Rule, text: str):
    assert not list(rule(Source("app/ui/card_bar.py", text)))
