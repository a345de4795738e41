"""Where one sentence ends and the next begins, and what counts as a word."""

import re

_STOP = re.compile(r"""[.!?:…]+["'’”)\]]*(?=\s|$)|\n""")
_LAST_TOKEN = re.compile(r"\S+$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\.")
_LIST_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxIVX]{1,5})\.")

# After these a full stop never ends a sentence.
_ALWAYS_SHORT = re.compile(r"dr|mr|mrs|ms|mx|prof|rev|cllr|hon|sir|st|rt|e\.?g|i\.?e|vs|cf|fig|ref|tel|ext|approx|dept")
# After these it ends one only if the next word starts with a capital letter.
_SOMETIMES_SHORT = re.compile(
    r"[ap]\.?m|etc|inc|ltd|co|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun"
)
# After these it ends one unless a number follows ("No. 5").
_SHORT_BEFORE_NUMBER = re.compile("nos?|pp?|para|sect|vol")

_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY_NAME = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_WORD = re.compile(
    rf"""
      (?:{_DAY_NAME},?\ )?\d{{1,2}}(?:st|nd|rd|th)?\ (?:of\ )?{_MONTH}\b(?:,?\ \d{{4}}\b)?   # 24 November 2026
    | \d{{1,4}}[/.]\d{{1,2}}[/.]\d{{2,4}}                                                    # 24/11/2026
    | \d{{1,2}}(?:[:.]\d{{2}})?\ ?(?:am|pm|a\.m\.|p\.m\.)(?!\w)                              # 2.30 pm
    | \d+(?:[.,:]\d+)+                                                                       # 10:30, 1,000, 3.5
    | [^\W_](?:[^\W_]|['’-])*                                                                # any other word
    """,
    re.VERBOSE | re.IGNORECASE,
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence starts and ends.

    Shape: Python character positions, in order, without blanks at either end; together they hold every
    character that is not blank. A sentence ends at . ! ? : or at the end of a line.
    Source: ER-1.
    """
    found: list[tuple[int, int]] = []
    start = 0
    for stop in _STOP.finditer(text):
        if stop.group() == "\n" or _ends_here(text, start, stop):
            _add(found, text, start, stop.end())
            start = stop.end()
    _add(found, text, start, len(text))
    return found


def words_in(sentence: str) -> list[str]:
    """Return the words of a sentence. A time, a date or a number counts as one word.

    Source: ER-1.
    """
    return _WORD.findall(sentence)


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    bare = piece.strip()
    if bare:
        first = start + len(piece) - len(piece.lstrip())
        found.append((first, first + len(bare)))


def _ends_here(text: str, start: int, stop: re.Match[str]) -> bool:
    mark = stop.group()
    after = text[stop.end() :].lstrip(" \t")[:1]
    if mark in {"…", "..."}:
        return not after.islower()
    if not mark.startswith("."):
        return True
    token_match = _LAST_TOKEN.search(text, start, stop.start() + 1)
    token = token_match.group().lstrip("([\"'‘“") if token_match else mark
    is_first = text[start : stop.start() + 1].strip() == token
    return _full_stop_ends(token, after, is_first=is_first)


def _full_stop_ends(token: str, after: str, *, is_first: bool) -> bool:
    """Say if the full stop at the end of `token` ends a sentence. `after` is the next letter, or ""."""
    name = token.rstrip(".").lower()
    if not after or after == "\n":
        return True
    if _ALWAYS_SHORT.fullmatch(name) or (is_first and _LIST_NUMBER.fullmatch(token)):
        return False
    if _SOMETIMES_SHORT.fullmatch(name):
        return after.isupper()
    if _SHORT_BEFORE_NUMBER.fullmatch(name) and after.isdigit():
        return False
    return not _INITIALS.fullmatch(token)
