"""The handshake without a network: who knows the secret and saw the certificate gets through, and nobody else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.join_code import make_code
from app.domain.proof import Proof
from app.domain.ticket import JoinRequest, request_from
from app.sharing.handshake import (
    WAYS,
    BrokenFrameError,
    GuestSide,
    HostSide,
    WrongProofError,
    hello_version,
    hello_way,
)
from app.sharing.permissions import user_key

PROOFS = st.builds(Proof, st.sampled_from(["code", "invitation"]), st.sampled_from(["guest", "chair"]), st.binary())
CODE = make_code("guest").proof
CERTIFICATE = b"the certificate"
SOME = settings(max_examples=40, deadline=None)


def exchange(guest_knows: Proof, host_knows: Proof, seen: bytes = CERTIFICATE) -> tuple[bytes, bytes]:
    guest, host = GuestSide(guest_knows, seen), HostSide(host_knows, CERTIFICATE)
    asked = host.check(guest.prove(host.answer(guest.hello()), b"please"))
    return asked, guest.open(host.reply(b"welcome"))


@SOME
@given(PROOFS)
def test_who_knows_the_secret_gets_through(proof: Proof):
    assert exchange(proof, proof) == (b"please", b"welcome")


@SOME
@given(PROOFS, PROOFS)
def test_who_knows_another_secret_does_not(one: Proof, other: Proof):
    if one != other:
        with pytest.raises(WrongProofError):
            exchange(one, other)


@SOME
@given(st.binary())
def test_who_sees_another_certificate_does_not(seen: bytes):
    with pytest.raises(WrongProofError):
        exchange(CODE, CODE, seen)


def test_a_host_that_does_not_know_the_secret_learns_no_request_and_cannot_answer():
    guest, impostor = GuestSide(CODE, CERTIFICATE), HostSide(make_code("guest").proof, CERTIFICATE)
    proof = guest.prove(impostor.answer(guest.hello()), b"please")
    assert b"please" not in proof
    with pytest.raises(WrongProofError):
        guest.open(impostor.reply(b"welcome"))


@given(st.binary(max_size=80) | st.binary(max_size=60).map(lambda rest: b"FSD\1" + rest))
def test_any_hello_is_known_or_broken(hello: bytes):
    try:
        hello_version(hello)
        assert hello_way(hello) in WAYS
    except BrokenFrameError:
        return


@SOME
@given(st.binary(max_size=80) | st.binary(min_size=32, max_size=32).map(lambda point: b"A" + point))
def test_any_point_is_taken_or_broken(point: bytes):
    host = HostSide(CODE, CERTIFICATE)
    hello = b"FSD\1\0" + point
    try:
        host.answer(hello)
    except BrokenFrameError:
        return
    with pytest.raises(WrongProofError):
        host.check(bytes(60))


@SOME
@given(st.binary(max_size=80) | st.binary(min_size=32, max_size=32).map(lambda point: b"\0B" + point))
def test_any_answer_is_taken_or_broken(answer: bytes):
    guest = GuestSide(CODE, CERTIFICATE)
    guest.hello()
    try:
        guest.prove(answer, b"please")
    except BrokenFrameError:
        return
    with pytest.raises(WrongProofError):
        guest.open(bytes(100))


@pytest.mark.parametrize("point", [b"A" + bytes(32), b"B" + bytes(32), b"A\1" + bytes(31), b"S" + b"\xff" * 32, b""])
def test_points_that_lead_nowhere_are_broken(point: bytes):
    with pytest.raises(BrokenFrameError):
        HostSide(CODE, CERTIFICATE).answer(b"FSD\1\0" + point)


def test_each_changed_bit_of_what_is_sealed_is_seen():
    guest, host = GuestSide(CODE, CERTIFICATE), HostSide(CODE, CERTIFICATE)
    proof = guest.prove(host.answer(guest.hello()), b"please")
    for at in range(len(proof)):
        changed = proof[:at] + bytes([proof[at] ^ 1]) + proof[at + 1 :]
        with pytest.raises((WrongProofError, BrokenFrameError)):
            host.check(changed)


def test_the_keys_of_this_room_s_laptops_may_ask_for_a_ticket():
    request = JoinRequest(user_key().name)
    assert request_from(request.to_bytes()) == request
