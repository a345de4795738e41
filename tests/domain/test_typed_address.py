"""The address of another laptop, as a person types it."""

import pytest

from app.domain.errors import MeetingError
from app.domain.own_address import typed_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" 192.168.1.23 ", "192.168.1.23"),
        ("[fe80::1]", "fe80::1"),
        ("Hall-Laptop.local", "hall-laptop.local"),
    ],
)
def test_an_address_or_a_name_is_taken(typed: str, address: str):
    assert typed_address(typed) == address


@pytest.mark.parametrize("typed", ["", "192.168.1", "300.1.1.1", "over there", "a" * 70, "http://x", "-x", "1 2"])
def test_what_is_no_address_is_refused(typed: str):
    with pytest.raises(MeetingError) as refused:
        typed_address(typed)
    assert refused.value.code == "address_wrong"
