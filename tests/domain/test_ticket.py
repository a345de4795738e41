"""A ticket and what is asked for it: told and read strictly."""

import contextlib
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import MeetingError
from app.domain.ticket import JoinRequest, RoomKeeping, Ticket, is_user_key, request_from, ticket_from, user_key_text

KEYS = st.binary(min_size=32, max_size=32)
PEM = "-----BEGIN CERTIFICATE-----\nMIIB\nAAAA\n-----END CERTIFICATE-----\n"
PRIVATE = "-----BEGIN PRIVATE KEY-----\nMIIB\nAAAA\n-----END PRIVATE KEY-----\n"
HUBS = st.lists(st.from_regex(r"[a-z0-9.]{1,20}:[0-9]{1,5}", fullmatch=True), min_size=1, max_size=4).map(tuple)
TICKETS = st.builds(
    Ticket,
    room=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    ca=st.just(PEM),
    hubs=HUBS,
    jwt=st.just("e30.e30.c2ln"),
    room_key=KEYS,
    device=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    chairs_key=st.none() | KEYS,
    keeping=st.none() | st.builds(RoomKeeping, account=KEYS, certificate=st.just(PEM), key=st.just(PRIVATE)),
)
GOOD = Ticket("ab" * 8, PEM, ("10.0.0.1:4222",), "e30.e30.c2ln", bytes(range(32)), "0123456789abcdef", bytes(32))
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=40),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=8), inside, max_size=3),
    max_leaves=6,
)


@given(TICKETS)
def test_a_ticket_comes_back_whole(ticket: Ticket):
    assert ticket_from(ticket.to_bytes()) == ticket


@given(KEYS)
def test_a_request_comes_back_whole(public: bytes):
    request = JoinRequest(user_key_text(public))
    assert request_from(request.to_bytes()) == request


@given(st.sampled_from(sorted(json.loads(GOOD.to_bytes()))), ANY)
def test_a_field_of_another_kind_is_refused_or_harmless(name: str, value: object):
    changed = json.loads(GOOD.to_bytes()) | {name: value}
    with contextlib.suppress(MeetingError):
        read = ticket_from(json.dumps(changed).encode())
        assert ticket_from(read.to_bytes()) == read


@given(st.binary(max_size=600) | ANY.map(lambda value: json.dumps(value).encode()))
def test_garbage_is_refused(data: bytes):
    with pytest.raises(MeetingError, match="ticket_broken"):
        ticket_from(data)
    with pytest.raises(MeetingError, match="request_broken"):
        request_from(data)


@pytest.mark.parametrize("name", ["room", "ca", "hubs", "jwt", "room_key", "device"])
def test_a_missing_field_is_refused(name: str):
    body = json.loads(GOOD.to_bytes())
    del body[name]
    with pytest.raises(MeetingError):
        ticket_from(json.dumps(body).encode())


@pytest.mark.parametrize(
    "changed",
    [
        {"room": "../x"},
        {"room": "a.b"},
        {"device": "*"},
        {"hubs": ["a b:1"]},
        {"hubs": ["10.0.0.1"]},
        {"hubs": ["h:1"] * 17},
        {"ca": "hello"},
        {"ca": PEM.replace("MIIB", "")[:40]},
        {"room_key": "AAAA"},
        {"keeping": {"account": "AAAA", "certificate": PEM, "key": PRIVATE}},
        {"keeping": {"account": None}},
        {"jwt": "x" * 5000},
    ],
)
def test_what_is_out_of_its_range_is_refused(changed: dict[str, object]):
    with pytest.raises(MeetingError):
        ticket_from(json.dumps(json.loads(GOOD.to_bytes()) | changed).encode())


def test_what_a_newer_version_adds_is_left_out():
    assert ticket_from(json.dumps(json.loads(GOOD.to_bytes()) | {"colour": "blue"}).encode()) == GOOD


def test_too_much_is_refused_before_it_is_read():
    with pytest.raises(MeetingError):
        ticket_from(GOOD.to_bytes() + b" " * 20_000)
    with pytest.raises(MeetingError):
        request_from(JoinRequest(user_key_text(bytes(32))).to_bytes() + b" " * 600)
    with pytest.raises(MeetingError):
        ticket_from(b"[" * 15_000)


@given(KEYS, st.integers(0, 55), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_key_with_a_wrong_letter_is_no_key(public: bytes, at: int, letter: str):
    text = user_key_text(public)
    assert is_user_key(text)
    changed = text[:at] + letter + text[at + 1 :]
    assert changed == text or not is_user_key(changed)


def test_hubs_have_an_address_and_a_port():
    ticket = replace(GOOD, hubs=("10.0.0.1:4222", "hub.example:1", "[fe80::1]:2"))
    assert ticket.addresses == (("10.0.0.1", 4222), ("hub.example", 1), ("fe80::1", 2))
    assert ticket_from(ticket.to_bytes()) == ticket


def test_a_key_is_written_as_nats_writes_it():
    """The key in NATS's own papers."""
    assert is_user_key("UAH42UG6PV552P5SWLWTBP3H3S5BHAVCO2IEKEXUANJXR75J63RQ5WM6")


def test_no_print_shows_a_key():
    shown = repr(GOOD)
    assert not any(secret in shown for secret in (repr(GOOD.room_key), repr(GOOD.chairs_key), GOOD.jwt))
