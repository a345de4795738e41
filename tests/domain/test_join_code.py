"""The code that is said aloud: what people type is understood, and a slip is told at once."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.errors import MeetingError
from app.domain.join_code import JoinCode, make_code, parse_code
from app.domain.own_address import OwnAddress

ROLES = st.sampled_from(["guest", "chair"])
ADDRESSES = st.ip_addresses(v=4).map(str)
PREFIXES = st.integers(8, 32)
OWN = st.builds(OwnAddress, ADDRESSES, PREFIXES)


@st.composite
def codes(draw: st.DrawFn) -> JoinCode:
    code = make_code(draw(ROLES), lambda n: draw(st.integers(0, n - 1)))
    return code.for_host_at(draw(st.none() | OWN))


def trouble(typed: str) -> str | None:
    try:
        parse_code(typed)
    except MeetingError as error:
        return error.code
    return None


@given(codes(), st.data())
def test_a_code_is_understood_however_it_is_typed(code: JoinCode, data: st.DataObject):
    between = st.sampled_from(["", " ", "-", " - ", "\u2013", ".", "\u00a0", "\n", "\u200b"])
    typed = "".join(digit + data.draw(between) for digit in code.said.replace("-", ""))
    assert parse_code(typed) == code


@given(codes(), st.data())
def test_each_single_wrong_digit_is_seen(code: JoinCode, data: st.DataObject):
    at = data.draw(st.integers(0, len(code.digits) - 1))
    wrong = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != code.digits[at]))
    assert trouble(code.digits[:at] + wrong + code.digits[at + 1 :]) == "code_wrong_digit"


@given(codes())
def test_each_swap_of_neighbours_is_seen(code: JoinCode):
    for at in range(len(code.digits) - 1):
        one, two = code.digits[at : at + 2]
        if one != two:
            assert trouble(code.digits[:at] + two + one + code.digits[at + 2 :]) == "code_wrong_digit"


@given(codes())
def test_a_missing_digit_is_never_taken_for_a_code(code: JoinCode):
    assert all(trouble(code.digits[:at] + code.digits[at + 1 :]) for at in range(len(code.digits)))


@given(st.text(max_size=200))
def test_whatever_is_typed_is_a_code_or_a_trouble_we_have_words_for(typed: str):
    assert trouble(typed) in {None, "code_letters", "code_short", "code_long", "code_wrong_digit"}


@given(codes())
def test_it_is_said_in_short_groups(code: JoinCode):
    assert re.fullmatch(r"(\d{3}-)*\d{4}-\d{4}", code.said)
    assert len(code.groups) <= 5


@given(ROLES)
def test_a_code_tells_as_whom_one_comes(role: str):
    code = parse_code(make_code(role).said)
    assert code.role == role
    assert code.proof.role == role


@given(codes())
def test_no_print_shows_the_secret(code: JoinCode):
    assert code.secret not in repr(code).replace(code.where, "")
    assert code.secret not in repr(code.proof)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "code_short"),
        ("12", "code_short"),
        ("1" * 12, "code_long"),
        ("1" * 200, "code_long"),
        ("cat", "code_letters"),
    ],
)
def test_slips_have_their_own_words(typed: str, code: str):
    assert trouble(typed) == code


def test_letters_that_look_like_digits_and_digits_of_other_scripts_count():
    code = JoinCode("0110010").for_host_at(OwnAddress("10.0.0.7", 24))
    assert parse_code(code.said.replace("0", "O").replace("1", "l")) == code
    assert parse_code("".join(chr(0x0660 + int(digit)) for digit in code.digits)) == code


def test_a_number_above_255_is_no_part_of_an_address():
    good = next(f"999{end:08}" for end in range(100) if trouble(f"{999}{end:08}") is None or end == 99)
    assert trouble(good) == "code_wrong_digit"


@given(OWN, st.integers(0, 2**32 - 1))
@example(OwnAddress("0.0.0.0", 24), 1)
def test_a_guest_in_the_same_network_finds_the_host(guest: OwnAddress, chance: int):
    hosts = guest.network
    host = OwnAddress(str(hosts[chance % hosts.num_addresses]), guest.prefix)
    heard = parse_code(make_code("guest").for_host_at(host).said)
    assert heard.hosts_near([OwnAddress("172.30.1.1", 32), guest])[0] == host.ip or heard.where.endswith("001")
    assert host.ip in heard.hosts_near([guest])


def test_it_says_as_much_of_the_address_as_the_network_needs():
    code = make_code("guest")
    said = [code.for_host_at(OwnAddress("10.20.30.40", prefix)).where for prefix in (25, 24, 22, 16, 8)]
    assert said == ["040", "040", "030040", "030040", "020030040"]
    assert code.for_host_at(None).where == ""
    assert code.hosts_near([OwnAddress("10.0.0.1", 24)]) == ()


def test_places_in_the_own_network_come_first():
    code = make_code("guest").for_host_at(OwnAddress("192.168.1.23", 24))
    own = [OwnAddress("172.17.0.1", 28), OwnAddress("192.168.1.9", 24)]
    assert code.hosts_near(own) == ("192.168.1.23", "172.17.0.23")
