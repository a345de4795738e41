"""Item numbers at the start of a line: 1. 2) 4.1 a) iv. 17/20 GBP/2122/214 "Agenda item 3:"."""

import re
from dataclasses import dataclass

_REFERENCE = r"[A-Z]{2,5}\s?/?\s?\d{2,4}\s?/\s?\d{1,4}(?:\s?/\s?\d{1,4})?"
_NUMBERED = re.compile(
    rf"^\s*(?P<word>(?:agenda\s+)?item(?:\s+|(?=\d))(?:no\.?\s*)?|no\.\s*"
    rf"|(?:question|topic|point|activity)\s+(?=\d{{1,2}}\s*[.):–-]))?"
    rf"[#(\[]?(?P<number>{_REFERENCE}|\d{{1,3}}/\d{{2,3}}(?!\d)|[A-Z]{{1,2}}-?\d{{1,2}}(?=\s*[.):])"
    r"|\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?|[ivx]{1,5}|[IVX]{1,5}|[a-zA-Z])"
    r"(?P<close>\s*[.):\]]+|\s+[-–—/](?=\s)|\s+|$)\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WORD_ONLY = re.compile(r"^\s*(?:agenda\s+item|item)\s*[:–—-]\s*(?=\S)", re.IGNORECASE)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b"
)
_NOT_A_NUMBER_BEFORE = re.compile(rf"^(?:{_MONTH}|%|per\s?cent|st\b|nd\b|rd\b|th\b)", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-–—*+·•●○◦▪▫■□►▶➢➤❖✓✔☐☑☒‣⁃∙§oO¨Øü]|>)(?:[\s\u200b]+|(?<=[•●○◦▪■►➢‣⁃])(?=\S))(?=\S)")
_ROMAN = re.compile(r"^[ivxIVX]{2,}$")


@dataclass(frozen=True, slots=True)
class Number:
    """An item number and the words after it. `is_bare`: no full stop, bracket or word showed that it is a number."""

    value: str
    rest: str
    is_bare: bool = False

    @property
    def depth(self) -> int:
        """How many parts it has beyond the first: 1 for 4.1."""
        return self.value.count(".")

    @property
    def kind(self) -> str:
        """Return digits, letter, roman or reference."""
        if self.value[0].isdigit():
            return "reference" if "/" in self.value else "digits"
        if "/" in self.value or any(sign.isdigit() for sign in self.value):
            return "reference"
        return "roman" if _ROMAN.match(self.value) else "letter"


def take_number(text: str) -> Number | None:
    """Return the item number at the start of `text`, if there is one."""
    match = _NUMBERED.match(text)
    if match is None:
        return None
    if not _is_number(match, text):
        return None
    value, close, rest = (
        match["number"].strip(),
        match["close"].strip(),
        match["rest"].strip().removeprefix("/").lstrip(),
    )
    is_marked = bool(close) or bool(match["word"]) or text.lstrip()[:1] in "#(["
    return Number(value, rest, is_bare=not is_marked)


def _letters_count(value: str, close: str, *, has_word: bool) -> bool:
    """A letter is a number only with a full stop or bracket ("a)" but not "a word"); so are Roman numerals."""
    if "/" in value or any(sign.isdigit() for sign in value):
        return value == value.upper()
    return has_word or (close.startswith((".", ")", "]", ":")) and not (close == ":" and len(value) == 1))


def _is_number(match: re.Match[str], text: str) -> bool:
    """Is it a number of an item, and no time, range, date or ordinary word?"""
    value, rest, close = match["number"], match["rest"].strip(), match["close"].strip()
    if close in {":", "."} and match["rest"][:1].isdigit() and not text[match.end("close") - 1].isspace():
        return text[match.end("close") : match.end("close") + 1].isspace()
    if close in {"-", "–", "—"} and not match["word"]:
        is_range = rest[:1].isdigit() and not re.match(r"\d{2}/\d{5}", rest)
        return value[0].isdigit() and not is_range and not _NOT_A_NUMBER_BEFORE.match(rest)
    if not value[0].isdigit():
        end = match.end("close")
        is_apart = not rest or text[end - 1 : end].isspace() or text[end : end + 1].isspace()
        return is_apart and _letters_count(value, close, has_word=bool(match["word"]))
    return bool(close) or not _NOT_A_NUMBER_BEFORE.match(rest)


def has_item_word(text: str) -> bool:
    """Does the line say "Agenda item:" without a number?"""
    return bool(_WORD_ONLY.match(text))


def without_item_word(text: str) -> str:
    """Return `text` without a leading "Agenda item:" that has no number."""
    return _WORD_ONLY.sub("", text, count=1)


def take_bullet(text: str) -> str | None:
    """Return the words after a typed bullet, or None where there is no bullet."""
    match = _BULLET.match(text)
    return text[match.end() :].strip() if match else None


def follows(before: str | None, value: str) -> bool:
    """Does the bare number `value` go on counting from `before`?"""
    if not re.fullmatch(r"\d{1,3}(?:\.\d{1,2})*", value):
        return False
    parts = [int(part) for part in value.split(".")]
    if before is None or not re.fullmatch(r"\d{1,3}(?:\.\d{1,2})*", before):
        return parts[-1] <= 1 or (len(parts) == 1 and parts[0] <= 2)
    last = [int(part) for part in before.split(".")]
    if len(parts) > len(last):
        return parts[: len(last)] == last and parts[-1] <= 1
    if len(parts) == len(last) > 1 and parts[0] == last[0] + 1 and parts[1:] == [1] * (len(parts) - 1):
        return True
    return parts[:-1] == last[: len(parts) - 1] and 0 < parts[-1] - last[len(parts) - 1] <= 2
