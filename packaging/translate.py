"""Collect what must be translated, and build what the program loads: `.venv/bin/python packaging/translate.py [cy]`.

    translate.py             bring every translations/app_*.ts up to date, then build app_*.qm from those that are whole
    translate.py cy          the same, and begin a new language (here Welsh)
    translate.py --check     change nothing; exit status 1 if a file in translations/ is not up to date

`app_en_GB.ts` is the list of all texts, for translators and the pretend language of the tests. English needs no .qm.
"""

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "translations"
SOURCES = ("app/ui", "app/words")
ENGLISH = "en_GB"


def texts(language: str) -> Path:
    """Return the file that holds the texts of a language."""
    return TRANSLATIONS / f"app_{language}.ts"


def languages() -> list[str]:
    """Return the languages that have been begun."""
    return sorted(file.stem.removeprefix("app_") for file in TRANSLATIONS.glob("app_*.ts"))


def collect(language: str, file: Path) -> None:
    """Put every text of the program into `file`, keep what is translated, and give each text a note."""
    sources = sorted(str(path.relative_to(ROOT)) for folder in SOURCES for path in (ROOT / folder).rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", ENGLISH, "-target-language", language]
    _run("pyside6-lupdate", *sources, *options, "-ts", str(file))
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(_with_notes(lines, places())) + "\n", encoding="utf-8")


def places() -> dict[str, str]:
    """Return what each heading stands for: the first line that its class, or else its file, says about itself."""
    words = sorted((ROOT / "app" / "words").glob("*.py"))
    found = {path.stem: _first_line(ast.parse(path.read_text(encoding="utf-8"))) for path in words}
    for path in sorted((ROOT / "app" / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        about = _first_line(tree)
        for heading in re.findall(r"translate\(\s*\"(\w+)\"", path.read_text(encoding="utf-8")):
            found.setdefault(heading, about)
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                found[node.name] = _first_line(node) or about
    return found


def _first_line(node: ast.Module | ast.ClassDef) -> str:
    return (ast.get_docstring(node) or "").partition("\n")[0]


def _with_notes(lines: list[str], about: dict[str, str]) -> Iterator[str]:
    """Yield the lines of a .ts file; a text without a note of its own gets one that says where it is."""
    heading, has_note = "", False
    for line in lines:
        if name := re.match(r"    <name>(\w+)</name>", line):
            heading = name[1]
        if "<message" in line:
            has_note = False
        if "<extracomment>" in line:
            has_note = True
        if "<translation" in line and not has_note and heading in about:
            yield f"        <extracomment>{_escaped(about[heading])}</extracomment>"
        yield line


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def is_whole(file: Path) -> bool:
    """Return whether every text of a language is translated."""
    return 'type="unfinished"' not in file.read_text(encoding="utf-8")


def build() -> list[Path]:
    """Build what the program loads, for every language that is whole."""
    built: list[Path] = []
    for language in languages():
        if language != ENGLISH and is_whole(texts(language)):
            built.append(texts(language).with_suffix(".qm"))
            _run("pyside6-lrelease", str(texts(language)), "-qm", str(built[-1]))
    return built


def out_of_date() -> list[str]:
    """Return the languages whose file is not what collecting would make of it."""
    with tempfile.TemporaryDirectory() as folder:
        return [language for language in languages() if _differs(language, Path(folder) / texts(language).name)]


def _differs(language: str, copy: Path) -> bool:
    shutil.copyfile(texts(language), copy)
    collect(language, copy)
    return copy.read_bytes() != texts(language).read_bytes()


def _run(tool: str, *words: str) -> None:
    program = shutil.which(tool, path=str(Path(sys.executable).parent)) or tool
    done = subprocess.run([program, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} did not work:\n{done.stdout}{done.stderr}")


def main(words: list[str]) -> int:
    """Do what was asked, and return the exit status."""
    if words == ["--check"]:
        old = out_of_date()
        print("\n".join(f"Not up to date: {texts(language).name}" for language in old) or "All up to date.")
        return 1 if old else 0
    for language in {ENGLISH, *languages(), *words}:
        collect(language, texts(language))
    for language in languages():
        missing = texts(language).read_text(encoding="utf-8").count('type="unfinished"')
        if language != ENGLISH:
            print(f"{texts(language).name}: {missing or 'no'} texts still to translate")
    print("\n".join(f"Built {file.name}" for file in build()) or "No language is whole yet. English needs no file.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
