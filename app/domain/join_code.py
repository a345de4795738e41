"""
The code that is said aloud so that others can join: `023-4821-7730`. Pure.

In front stands where the host is: the last part of its address, three digits for each number. Then seven digits by
chance; the first of them is odd in a co-chair's code and even in everybody else's. The last digit checks all others
(Damm's scheme): one wrong digit, or two neighbours swapped, is told at once, before anything is sent.
"""

import ipaddress
import re
import secrets
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.domain.errors import MeetingError
from app.domain.own_address import OwnAddress
from app.domain.proof import Proof, Role

SECRET_DIGITS = 7
LENGTHS = (8, 11, 14, 17)
MOST_TYPED = 100
LOOKS_LIKE_A_DIGIT = str.maketrans("OoIl|", "00111")
BETWEEN = re.compile(r"[\s.,:;/_'\u00b7\u200b\u200e\u200f\u2060\ufeff]|[-\u2010-\u2015\u2212\uff0d]")
DAMM = (
    *("0317598642", "7092154863", "4206871359", "1750983426", "6123045978"),
    *("3674209581", "5869720134", "8945362017", "9438617205", "2581436790"),
)


@dataclass(frozen=True)
class JoinCode:
    """A code: what nobody can know, and in front where the host is ("" if it does not say)."""

    secret: str = field(repr=False)
    where: str = ""

    @property
    def role(self) -> Role:
        """Return as whom this code lets people in."""
        return "chair" if int(self.secret[0]) % 2 else "guest"

    @property
    def digits(self) -> str:
        """Return all digits, with the one that checks the others."""
        body = self.where + self.secret
        return body + str(_checked(body))

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the digits in the groups in which they are said."""
        digits, front = self.digits, len(self.where)
        return (*(digits[at : at + 3] for at in range(0, front, 3)), digits[front : front + 4], digits[front + 4 :])

    @property
    def said(self) -> str:
        """Return the code as it is written: `023-4821-7730`."""
        return "-".join(self.groups)

    @property
    def proof(self) -> Proof:
        """Return what the door is shown."""
        return Proof("code", self.role, self.secret.encode("ascii"))

    def for_host_at(self, own: OwnAddress | None) -> "JoinCode":
        """Return the same code, saying that the host is at this address: as much of it as its network needs."""
        if own is None:
            return JoinCode(self.secret)
        numbers = 1 if own.prefix >= 24 else 2 if own.prefix >= 16 else 3
        return JoinCode(self.secret, "".join(f"{int(part):03}" for part in own.ip.split(".")[-numbers:]))

    def hosts_near(self, own: Iterable[OwnAddress]) -> tuple[str, ...]:
        """Return the addresses where the host may be, for a laptop with these own addresses; the likeliest first."""
        numbers = [str(int(self.where[at : at + 3])) for at in range(0, len(self.where), 3)]
        if not numbers:
            return ()
        found = [(".".join([*one.ip.split(".")[: -len(numbers)], *numbers]), one.network) for one in own]
        near = [ip for ip, network in found if ipaddress.IPv4Address(ip) in network]
        return tuple(dict.fromkeys(near + [ip for ip, _ in found]))


def make_code(role: Role, below: Callable[[int], int] = secrets.randbelow) -> JoinCode:
    """Return a new code that lets people in as `role`. `below(n)` returns a number from 0 to n - 1 by chance."""
    first = 2 * below(5) + (role == "chair")
    return JoinCode(f"{first}{below(10 ** (SECRET_DIGITS - 1)):0{SECRET_DIGITS - 1}}")


def parse_code(typed: str) -> JoinCode:
    """Return the code that somebody typed, with spaces, dashes or nothing between its digits.

    Raises: MeetingError `code_letters`, `code_short`, `code_long`, `code_wrong_digit`.
    """
    digits = _digits(typed)
    if len(digits) not in LENGTHS:
        missing = len(digits) < LENGTHS[1] or len(digits) in {13, 16}
        raise MeetingError("code_short" if missing else "code_long", count=len(digits))
    where, secret = digits[: -SECRET_DIGITS - 1], digits[-SECRET_DIGITS - 1 : -1]
    numbers = [int(where[at : at + 3]) for at in range(0, len(where), 3)]
    if _checked(digits) != 0 or any(number > 255 for number in numbers):
        raise MeetingError("code_wrong_digit")
    return JoinCode(secret, where)


def _digits(typed: str) -> str:
    """Return the digits of what was typed, also those of other scripts, and letters that look like one."""
    if len(typed) > MOST_TYPED:
        raise MeetingError("code_long", count=len(typed))
    bare = BETWEEN.sub("", typed).translate(LOOKS_LIKE_A_DIGIT)
    values = [unicodedata.decimal(letter, None) for letter in bare]
    if any(value is None for value in values):
        raise MeetingError("code_letters")
    return "".join(str(value) for value in values)


def _checked(digits: str) -> int:
    """Return the digit that checks these; 0 if the last of them already does."""
    state = 0
    for digit in digits:
        state = int(DAMM[state][int(digit)])
    return state
