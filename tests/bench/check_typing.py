"""How long the checks take for each letter that is typed into an agenda of 40 items with easy words.

    .venv/bin/python tests/bench/check_typing.py [LETTERS]

For each letter: the item it stands in is checked as the screen does it (`check_item` with what the rest of the agenda
says), and then the whole agenda (`check_draft`), which is what all the marks and counts need. "Floor" is the least a
check could do: reading every letter of the agenda once with one small pattern. It runs in between, on the same
machine at the same time, so the ratio says more than the milliseconds. Goal: 95 of 100 under 50 ms.
"""

import re
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app import paths
from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.easy.check import around_items, check_draft, check_item
from app.domain.easy.wordbook import Wordbook
from app.domain.group_rules import GroupRules
from app.storage.resource_files import read_glossary, read_pictures, read_wordbook

ITEMS, GOAL_MS = 40, 50.0
RULES = GroupRules()
PICTURES = read_pictures(paths.resources())
LINES = (
    "The council wants to close the library on Mondays and Fridays.",
    "Safeguarding means keeping people safe from harm.",
    "The nurse will tell us about the new health check at 14:00.",
    "We ask the ICB to pay for 25% of the new bus.",
    "It was agreed at our last meeting, but nobody told the carers.",
    "Tell us what you think.",
)
TYPED = "We want to know if the new bus stop, which is not far, can't be used by people in wheelchairs (see page 2). "
A_LETTER = re.compile(r"\w+")
Took = list[float]


def agenda() -> AgendaDraft:
    """Return an agenda in which no two lines are the same, so that nothing is known from another line."""
    items = [
        DraftItem(f"Item {n}", id=str(n), easy_title=f"Our plan {n}", question=f"Do you like plan {n}?", easy=lines(n))
        for n in range(ITEMS)
    ]
    return AgendaDraft("Our meeting", items=tuple(items))


def lines(n: int) -> tuple[EasyLine, ...]:
    """Return the easy words of one item."""
    return tuple(EasyLine(f"{n} {words}", "tea") for words in LINES)


def typed(draft: AgendaDraft, words: str) -> AgendaDraft:
    """Return the agenda with the words that stand in the last line of the item in the middle by now."""
    middle = draft.items[ITEMS // 2]
    changed = replace(middle, easy=(*middle.easy[:-1], EasyLine(words, "tea")))
    return replace(draft, items=tuple(changed if one.id == middle.id else one for one in draft.items))


def took(check: Callable[[], object]) -> float:
    """Return how many milliseconds it took."""
    began = time.perf_counter()
    check()
    return (time.perf_counter() - began) * 1000


def floor(draft: AgendaDraft) -> int:
    """Read every letter once."""
    texts = [
        text for item in draft.items for text in (item.easy_title, item.question, *(one.words for one in item.easy))
    ]
    return sum(len(A_LETTER.findall(text)) for text in texts)


def measure(letters: int, words: Wordbook) -> tuple[Took, Took, Took]:
    """Type letters, and return how long the item, the agenda and the floor took for each."""
    draft = agenda()
    check_draft(draft, words, RULES, PICTURES)
    item_took, draft_took, floor_took = Took(), Took(), Took()
    for count in range(1, letters + 1):
        whole = TYPED * (count // len(TYPED) + 1)
        now = typed(draft, whole[:count][-len(TYPED) :])
        item = now.items[ITEMS // 2]
        around = around_items(draft, words, RULES, PICTURES)
        item_took.append(took(lambda item=item, around=around: check_item(item, words, RULES, around)))
        draft_took.append(took(lambda now=now: check_draft(now, words, RULES, PICTURES)))
        floor_took.append(took(lambda now=now: floor(now)))
    return item_took, draft_took, floor_took


def say(name: str, took_ms: Took, floor_ms: float) -> float:
    """Print one line; return what 95 of 100 stay under."""
    p95 = statistics.quantiles(took_ms, n=20)[18]
    median = statistics.median(took_ms)
    print(f"{name:32} median {median:7.2f} ms   p95 {p95:7.2f} ms   {median / floor_ms:6.1f} times the floor")
    return p95


def main(letters: int) -> int:
    """Measure and say so. Returns 1 if the goal is missed."""
    glossary = read_glossary(paths.resources())
    words: list[Wordbook] = []
    loading = took(lambda: words.append(read_wordbook(paths.resources(), glossary)))
    cold = took(lambda: check_draft(agenda(), words[0], RULES, PICTURES))
    nothing_known = words[0].with_glossary(glossary)
    warm = took(lambda: check_draft(agenda(), nothing_known, RULES, PICTURES))
    item_took, draft_took, floor_took = measure(letters, words[0])
    floor_ms = statistics.median(floor_took)
    print(f"{letters} letters typed into an agenda of {ITEMS} items, {len(LINES)} easy lines each")
    print(f"word lists read in {loading:.0f} ms; the first check of it all {cold:.0f} ms, the next {warm:.0f} ms")
    print(f"{'floor: each letter read once':32} median {floor_ms:7.2f} ms")
    say("a letter, its item", item_took, floor_ms)
    p95 = say("a letter, the whole agenda", draft_took, floor_ms)
    print(f"goal: p95 at most {GOAL_MS:.0f} ms")
    return int(p95 > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300))
