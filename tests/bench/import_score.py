"""Score the agenda importer on labelled agendas, per format: python3 tests/bench/import_score.py --dirs FOLDER

Items, and who leads and the times where the file states them, must reach 0.95 over all files.

Without `fairsay` it acts as the command itself: import_score.py agenda read FILE --json.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

BAR = 0.95
FACTS = ("lead", "start", "minutes", "meeting date", "meeting start", "meeting end")
SHOWN = ("meeting title", "meeting place")
CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))


def shared_folder() -> Path:
    """Return the folder with the labelled agendas."""
    return Path(os.environ.get("FAIRSAY_SHARED", str(CHECKOUT.parent / "shared")))


def read(path: str) -> int:
    """Act as `agenda read FILE --json`."""
    from app.commands.agenda_json import draft_as_json
    from app.domain.errors import MeetingError
    from app.importers.reader import AgendaFiles
    from app.words.importing import NOTICES, PROBLEMS

    try:
        draft = AgendaFiles().read_file(Path(path))
    except MeetingError as problem:
        print(PROBLEMS[problem.code].format(**problem.facts), file=sys.stderr)
        return 2
    print(
        json.dumps(draft_as_json(draft, lambda notice: NOTICES[notice.code].format(**notice.facts)), ensure_ascii=False)
    )
    return 0


def main(arguments: list[str]) -> int:
    """Read one file as the command would, or run the scorer over all."""
    if arguments[:2] == ["agenda", "read"]:
        return read(arguments[2])
    shared = shared_folder()
    scorer = shared / "tools" / "score_import.py"
    if not scorer.is_file():
        print(f"The scorer is not beside the checkout: {scorer.name}. Set FAIRSAY_SHARED.", file=sys.stderr)
        return 2
    wanted = arguments if "--dirs" in arguments else ["--dirs", str(shared / "agendas"), *arguments]
    command = f"{sys.executable} {Path(__file__).resolve()}"
    with tempfile.TemporaryDirectory() as folder:
        report = Path(wanted[wanted.index("--json") + 1]) if "--json" in wanted else Path(folder) / "report.json"
        asked = wanted if "--json" in wanted else [*wanted, "--json", str(report)]
        run = [sys.executable, str(scorer), "--cmd", command, "--bar", str(BAR), *asked]
        status = subprocess.run(run, check=False).returncode
        return max(status, score_facts(report)) if report.is_file() else status


def score_facts(report: Path) -> int:
    """Print how many stated leads and times are right. Returns 1 if any is below the bar."""
    fields = json.loads(report.read_text(encoding="utf-8"))["total"]["fields"]
    low = 0
    for name in (*FACTS, *SHOWN):
        right, stated = fields[name]["right"], fields[name]["scored"]
        if stated:
            low = max(low, int(name in FACTS and right < BAR * stated))
            print(f"{name:<14} {right:4} of {stated:4} right: {right / stated:.3f}")
    return low


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
