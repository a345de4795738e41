"""The rules of the house that a machine can check, one small function each. `tests/test_house.py` runs them.

A rule gets one file and yields a line for each place where it is broken.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

FILE_LINES = 300
FUNCTION_LINES = 40
PUBLIC_METHODS = 15
ARGUMENTS = 5
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "lib"}
CATCH_ALL = {"app/ui/application.py", "app/ui/crash.py", "app/ui/tasks.py"}  # the crash catcher, and slow work
MIGRATIONS = "app/storage/migrations/versions/"  # a step once released is never changed, not even made shorter
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One Python file: where it is in the checkout, and its text."""

    place: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.place)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.tree))

    @property
    def functions(self) -> list[Function]:
        return [node for node in self.nodes if isinstance(node, FUNCTION)]

    @property
    def classes(self) -> list[ast.ClassDef]:
        return [node for node in self.nodes if isinstance(node, ast.ClassDef)]

    @property
    def calls(self) -> list[ast.Call]:
        return [node for node in self.nodes if isinstance(node, ast.Call)]

    def at(self, node: ast.AST, trouble: str) -> str:
        return f"{self.place}:{getattr(node, 'lineno', 1)}: {trouble}"


def sources(*folders: str) -> list[Source]:
    paths = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return [Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in paths]


def called(node: ast.expr) -> str:
    """Return the last name of what is called or used: `self.tr` is `tr`."""
    if isinstance(node, ast.Call):
        node = node.func
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def marks(node: Function) -> set[str]:
    return {called(mark) for mark in node.decorator_list}


def short_files(source: Source) -> Iterator[str]:
    lines = source.text.count("\n")
    if lines > FILE_LINES:
        yield f"{source.place}: {lines} lines, at most {FILE_LINES}"


def short_functions(source: Source) -> Iterator[str]:
    if source.place.startswith(MIGRATIONS):
        return
    for node in source.functions:
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > FUNCTION_LINES:
            yield source.at(node, f"{node.name} has {lines} lines, at most {FUNCTION_LINES}")


def small_classes(source: Source) -> Iterator[str]:
    for node in source.classes:
        methods = [part for part in node.body if isinstance(part, FUNCTION) and "override" not in marks(part)]
        public = {part.name for part in methods if not part.name.startswith("_")}
        if len(public) > PUBLIC_METHODS:
            yield source.at(node, f"{node.name} has {len(public)} public methods, at most {PUBLIC_METHODS}")


def few_arguments(source: Source) -> Iterator[str]:
    for node in source.functions:
        given = node.args
        names = [each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
        count = len([name for name in names if name not in {"self", "cls"}])
        if count > ARGUMENTS and "override" not in marks(node):
            yield source.at(node, f"{node.name} takes {count} arguments, at most {ARGUMENTS}")


def no_global(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Global):
            yield source.at(node, "global")


def useful_names(source: Source) -> Iterator[str]:
    for word in re.split(r"[/_.]", source.place.removesuffix(".py")):
        if word in EMPTY_NAMES:
            yield f"{source.place}: {word!r} says nothing; name the thing a user would know"


def docstrings(source: Source) -> Iterator[str]:
    if not ast.get_docstring(source.tree):
        yield f"{source.place}: no docstring"
    if not source.place.startswith(MIGRATIONS):
        yield from _docstrings_inside(source, source.tree)


def _docstrings_inside(source: Source, parent: ast.Module | ast.ClassDef) -> Iterator[str]:
    for node in parent.body:
        if not isinstance(node, (*FUNCTION, ast.ClassDef)) or node.name.startswith("_"):
            continue
        taken_over = isinstance(node, FUNCTION) and marks(node) & {"override", "overload", "setter"}
        if not taken_over and not ast.get_docstring(node):
            yield source.at(node, f"{node.name} has no docstring")
        if isinstance(node, ast.ClassDef):
            yield from _docstrings_inside(source, node)


def no_catch_all(source: Source) -> Iterator[str]:
    if source.place in CATCH_ALL:
        return
    for node in source.nodes:
        if not isinstance(node, ast.ExceptHandler):
            continue
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        if any(kind is None or called(kind) in {"Exception", "BaseException"} for kind in kinds):
            yield source.at(node, "catches everything; name the trouble you expect")


def whole_sentences_to_translate(source: Source) -> Iterator[str]:
    for node in source.calls:
        if called(node) in {"tr", "translate"} and any(is_made_on_the_spot(each) for each in node.args):
            yield source.at(node, 'tr() with a text made on the spot is never translated: tr("… {0}").format(name)')


def is_made_on_the_spot(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return called(node) == "format"
    if isinstance(node, ast.BinOp):  # "a" + name, "a %s" % name; not count + 1
        return any(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in ast.walk(node))
    return isinstance(node, ast.JoinedStr)


def marked_overrides(source: Source) -> Iterator[str]:
    """Yield methods with Qt's way of writing names (sizeHint) that do not say @override: ours are written_so."""
    for owner in source.classes:
        for node in owner.body:
            if (
                isinstance(node, FUNCTION)
                and re.match(r"[a-z]+[A-Z]|event$", node.name)
                and "override" not in marks(node)
            ):
                yield source.at(node, f"{owner.name}.{node.name} looks like Qt's name: mark it @override")


def problem_codes(source: Source) -> list[tuple[ast.Call, ast.expr]]:
    """Return each `MeetingError(…)` with what it says is the code."""
    return [(node, node.args[0]) for node in source.calls if called(node) == "MeetingError" and node.args]


def codes(source: Source, code: ast.expr) -> list[str | None]:
    """Return what a code can be: written out, `"a" if … else "b"`, or a name given one of these in this file.

    Shape: None stands for a code we cannot see here; empty when an earlier problem is told again with more facts.
    """
    if isinstance(code, ast.Attribute) and code.attr == "code":
        return []
    if isinstance(code, ast.IfExp):
        return codes(source, code.body) + codes(source, code.orelse)
    if isinstance(code, ast.Name):
        given = [
            node.value for node in source.nodes if isinstance(node, ast.Assign) and called(node.targets[0]) == code.id
        ]
        return [each for value in given for each in codes(source, value)] or [None]
    return [code.value] if isinstance(code, ast.Constant) and isinstance(code.value, str) else [None]


def raised(source: Source) -> Iterator[tuple[ast.Call, str | None]]:
    """Yield each place that raises a problem, with each code it can have."""
    for node, code in problem_codes(source):
        yield from ((node, word) for word in codes(source, code))


def codes_not_sentences(source: Source) -> Iterator[str]:
    for node, word in raised(source):
        if word is not None and not re.fullmatch(r"[a-z][a-z0-9_]*", word):
            yield source.at(node, f"{word!r} is not a code; the sentence lives in app/words")


def codes_written_out(source: Source) -> Iterator[str]:
    for node, word in raised(source):
        if word is None:
            yield source.at(node, "the code is not written in this file, so nobody can check that it has words")


def late_imports(source: Source) -> Iterator[tuple[ast.stmt, str]]:
    """Yield each import inside a function, with the name of the package it takes from."""
    for function in source.functions:
        for node in ast.walk(function):
            if isinstance(node, ast.Import):
                yield from ((node, name.name.partition(".")[0]) for name in node.names)
            if isinstance(node, ast.ImportFrom):
                yield node, (node.module or "app").partition(".")[0]
