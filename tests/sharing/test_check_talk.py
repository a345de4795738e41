"""What two laptops tell each other in the check: small, closed, and nothing of people in it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sharing.check_talk import MOST_BYTES, PORTS_ASKED, CheckHello, hello_from
from app.sharing.handshake import BrokenFrameError

HELLO = CheckHello("0123456789abcdef", 48482, (48484, 48485))


def test_a_hello_comes_back_as_it_was():
    for one in (HELLO, replace(HELLO, also=(), is_back=True), replace(HELLO, p=9)):
        assert hello_from(one.to_bytes()) == one
        assert len(one.to_bytes()) <= MOST_BYTES


def test_it_holds_a_random_name_and_numbers_and_nothing_else():
    assert HELLO.to_bytes().hex() == "46534301010123456789abcdefbd620002bd64bd65"


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        HELLO.to_bytes()[:-1],
        HELLO.to_bytes() + b"\0",
        b"FSD" + HELLO.to_bytes()[3:],
        b"FSC\2" + HELLO.to_bytes()[4:],
        replace(HELLO, port=22).to_bytes(),
        replace(HELLO, also=(48484, 25)).to_bytes(),
    ],
)
def test_what_is_none_is_refused_and_no_other_port_is_ever_knocked_at(frame: bytes):
    with pytest.raises(BrokenFrameError):
        hello_from(frame)


@given(st.binary(max_size=MOST_BYTES) | st.binary(max_size=30).map(lambda rest: HELLO.to_bytes()[:13] + rest))
def test_anything_is_a_hello_or_refused(frame: bytes):
    try:
        hello = hello_from(frame)
    except BrokenFrameError:
        return
    assert hello.port in PORTS_ASKED
    assert set(hello.also) <= set(PORTS_ASKED)
