"""What in typed words may be private: it is asked about before it is kept, and never held back. Source: PR-9."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from app.domain.private_word_sets import ALSO_WORDS, FIRST_NAMES, HAS, HEALTH_WORDS, OF_A_BODY

HintCode = Literal["email", "phone", "postcode", "nhs_number", "birth_date", "health"]

MOST_LETTERS = 20_000
NEAR_WORDS = 6
NHS_DIGITS, CHECKED_BY = 10, 11
PHONE_DIGITS = (10, 11)
ABROAD_DIGITS = (10, 15)
PAST_YEARS = (1900, 2009)
"""A whole date of these years, with nothing beside it, may be a birthday of an adult."""

_MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?"
_MONTH = rf"(?:{_MONTHS}|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DATE_WORDS = rf"{_DAY}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+|{_MONTH}\s+{_DAY},?\s+"
_DATE = rf"(?:{_DATE_WORDS}|{_DAY}([/.\- ])(?:0?[1-9]|1[0-2])\1)"
_WHOLE_DATE = re.compile(rf"(?<![\d/.-]){_DATE}(?P<year>(?:19|20)?\d\d)(?![\d/])", re.IGNORECASE)
_BORN = r"\b(?:born|birth|birthday|birthdate|d\.?o\.?b\.?)(?!\w)"
_BORN_BEFORE = re.compile(rf"{_BORN}[^\n\d]{{0,24}}$", re.IGNORECASE)
_BORN_AFTER = re.compile(rf"[^\n\d]{{0,24}}?{_BORN}", re.IGNORECASE)

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
_NUMBERS = re.compile(r"(?<![\w.,/:£$€-])[+(]{0,2}\d(?:[ ()\-]{0,2}\d){8,24}(?![\w/:%]|[.,]\d)")
_DIGIT_GROUP = re.compile(r"\d+")
_DATE_INSIDE = re.compile(r"(?<!\d)\d{1,2}-\d{1,2}-\d{2,4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")
_NHS_SHAPES = ((3, 3, 4), (10,))
_A_PERSONS_PHONE = re.compile("0[127]")

_AREAS = """
AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL
GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX
PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR
WS WV YO ZE
"""
_INWARD = r"\d(?!(?:st|nd|rd|th)\b)[ABD-HJLNP-UW-Z]{2}"
_POSTCODE = re.compile(rf"\b(?:{'|'.join(_AREAS.split())})\d[0-9A-Z]?\s{{0,2}}{_INWARD}\b", re.IGNORECASE)
_WORD = re.compile(r"['’]s\b|[^\W\d_](?:[^\W_]|-(?=[^\W_])|['’](?!s\b)(?=[^\W_]))*|[.!?\n]")
_ENDS = frozenset(".!?\n")


@dataclass(frozen=True, slots=True)
class Hint:
    """Something that may be private: what it looks like, and where it stands in the words."""

    code: HintCode
    start: int
    length: int


def private_hints(text: str) -> tuple[Hint, ...]:
    """
    Return what in these words may be private, in the order in which it stands there; () if nothing was found.

    It finds shapes, and knows no person: phone numbers of people, email addresses, UK postcodes, NHS numbers that
    pass their check, dates of birth, and a first name beside a word about health. Only the first 20,000 letters of a
    text are looked at. Source: PR-9.
    """
    text = text[:MOST_LETTERS]
    found = [*_emails(text), *_numbers(text), *_postcodes(text), *_birth_dates(text), *_health(text)]
    return tuple(sorted(found, key=lambda hint: (hint.start, hint.code)))


def _emails(text: str) -> Iterator[Hint]:
    for match in _EMAIL.finditer(text):
        yield Hint("email", match.start(), len(match[0]))


def _postcodes(text: str) -> Iterator[Hint]:
    for match in _POSTCODE.finditer(text):
        yield Hint("postcode", match.start(), len(match[0]))


def _numbers(text: str) -> Iterator[Hint]:
    for match in _NUMBERS.finditer(text):
        code = _number_code(match[0])
        if code is not None:
            yield Hint(code, match.start(), len(match[0]))


def _number_code(run: str) -> HintCode | None:
    """Return what a run of digits may be. An NHS number stands as 3, 3 and 4 digits, or as 10."""
    if _DATE_INSIDE.search(run):
        return None
    groups = _DIGIT_GROUP.findall(run)
    if any(
        tuple(map(len, groups[at : at + len(shape)])) == shape and is_nhs_number("".join(groups[at : at + len(shape)]))
        for shape in _NHS_SHAPES
        for at in range(len(groups) - len(shape) + 1)
    ):
        return "nhs_number"
    return "phone" if _is_phone(run, groups) else None


def _is_phone(run: str, groups: list[str]) -> bool:
    digits = "".join(groups)
    if run.startswith(("+", "(+")) or digits.startswith("0044"):
        return ABROAD_DIGITS[0] <= len(digits) <= ABROAD_DIGITS[1]
    for first in range(len(groups)):
        for last in range(first + 1, len(groups) + 1):
            one = "".join(groups[first:last])
            if len(one) in PHONE_DIGITS and _A_PERSONS_PHONE.match(one) and len(groups[first]) > 2:
                return True
    return False


def is_nhs_number(digits: str) -> bool:
    """Return whether 10 digits pass the check of NHS numbers. Source: NHS Data Dictionary, modulus 11."""
    if len(digits) != NHS_DIGITS or not digits.isascii() or not digits.isdigit() or len(set(digits)) == 1:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(NHS_DIGITS, 1, -1), strict=False))
    return (CHECKED_BY - total % CHECKED_BY) % CHECKED_BY == int(digits[-1])


def _birth_dates(text: str) -> Iterator[Hint]:
    for match in _WHOLE_DATE.finditer(text):
        year = match["year"]
        is_past = len(year) == 4 and PAST_YEARS[0] <= int(year) <= PAST_YEARS[1]
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 40]
        if is_past or _BORN_BEFORE.search(before) or _BORN_AFTER.match(after):
            yield Hint("birth_date", match.start(), len(match[0]))


def _health(text: str) -> Iterator[Hint]:
    words = list(_WORD.finditer(text))
    plain = [word[0].casefold().replace("’", "'") for word in words]
    for at, word in enumerate(words):
        last = _health_word_after(plain, at, needs_link=not word[0][0].isupper()) if _is_name(word[0]) else None
        if last is not None:
            yield Hint("health", word.start(), words[last].end() - word.start())


def _is_name(word: str) -> bool:
    """Whether it is a first name. Many people type names in small letters."""
    return word.casefold() in FIRST_NAMES and (word[0].isupper() or word not in ALSO_WORDS)


def _health_word_after(plain: list[str], name: int, *, needs_link: bool) -> int | None:
    """Return where a health word stands that is said of this name, in the same sentence."""
    is_said = False
    for at in range(name + 1, min(len(plain), name + 2 + NEAR_WORDS)):
        if plain[at] in _ENDS:
            return None
        is_body = at + 1 < len(plain) and plain[at + 1] in OF_A_BODY
        if plain[at] in HEALTH_WORDS and (is_said or (at == name + 1 and not needs_link)) and not is_body:
            return at
        is_said = is_said or plain[at] in HAS
    return None
