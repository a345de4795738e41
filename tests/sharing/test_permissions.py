"""Rights, the permissions that say them, and the certificates of a room."""

import base64
import json
import socket
import ssl
import threading
import time
from hashlib import sha256

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.sharing.certificates import client_context, fingerprint, make_certificates, server_context
from app.sharing.permissions import RoomKeys, is_user_name, user_key
from app.sharing.rights import can_travel, guest_rights, host_rights

ANNA = "a" * 16


def claims(permission: str) -> dict[str, object]:
    part = permission.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_the_host_speaks_where_guests_listen_and_hears_where_they_speak():
    host = host_rights("r")
    assert all(host.may_publish(f"m.r.{end}") for end in ("log", "chairs", f"cu.{ANNA}"))
    assert all(host.may_read(f"m.r.{end}") for end in (f"up.{ANNA}", f"cq.{ANNA}"))
    assert not any(host.may_publish(f"m.{end}") for end in ("r.up.a", "r.cq.a", "x.log", "r.cu", "r.cu.a.b"))


def test_a_guest_speaks_and_reads_for_itself_only():
    guest = guest_rights("r", ANNA)
    assert guest.publish == (f"m.r.up.{ANNA}", f"m.r.cq.{ANNA}")
    assert guest.read == ("m.r.log", f"m.r.cu.{ANNA}")
    assert guest_rights("r", ANNA, chair=True).read == (*guest.read, "m.r.chairs")


@pytest.mark.parametrize("bad", ["", "*", ">", "a.b", "a b", "a\r\n", "ä", "a" * 65])
def test_a_device_or_room_cannot_widen_its_rights(bad: str):
    with pytest.raises(ValueError, match="one word"):
        guest_rights("r", bad)
    with pytest.raises(ValueError, match="one word"):
        host_rights(bad)


def test_only_plain_subjects_and_not_too_much_can_travel():
    assert can_travel("m.r.log", bytes(65_536))
    assert not can_travel("m.r.log", bytes(65_537))
    assert not any(can_travel(bad, b"") for bad in ("m.*", "m.>", "m..log", "m.r.log ", "m.r\n", ".m", "m."))


def test_a_permission_says_exactly_these_rights_and_an_end():
    keys, laptop, rights = RoomKeys(), user_key(), guest_rights("r", ANNA)
    told = claims(keys.permission(laptop.name, rights))
    nats = told["nats"]
    assert isinstance(nats, dict)
    assert nats["pub"] == {"allow": list(rights.publish)}
    assert nats["sub"] == {"allow": list(rights.read)}
    assert (told["sub"], told["iss"]) == (laptop.name, keys.account)
    assert isinstance(told["exp"], int)
    assert abs(told["exp"] - time.time() - 12 * 3600) < 60


def test_a_permission_is_signed_by_the_account():
    keys = RoomKeys()
    text, _, signature = keys.permission(user_key().name, guest_rights("r", ANNA)).rpartition(".")
    raw = base64.b32decode(keys.account)[1:33]
    Ed25519PublicKey.from_public_bytes(raw).verify(base64.urlsafe_b64decode(signature + "=="), text.encode())


def test_a_deputy_makes_the_same_account_of_its_secret():
    keys = RoomKeys()
    assert len(keys.secret) == 32
    assert RoomKeys(keys.secret).account == keys.account
    assert RoomKeys().account != keys.account


def test_only_the_name_of_a_laptop_is_given_rights():
    good = user_key().name
    assert is_user_name(good)
    for bad in (
        "",
        "U",
        good[:-1],
        good.lower(),
        good[:-1] + ("A" if good[-1] != "A" else "B"),
        RoomKeys().account,
        "ü",
    ):
        assert not is_user_name(bad)
        with pytest.raises(ValueError, match="not the name"):
            RoomKeys().permission(bad, host_rights("r"))


def test_secrets_do_not_show_when_things_are_printed():
    certificates, keys = make_certificates(), RoomKeys()
    shown = f"{certificates!r} {keys!r} {user_key()!r}"
    assert "PRIVATE" not in shown
    assert repr(keys.secret) not in shown


def test_every_room_has_certificates_of_its_own():
    one, other = make_certificates(), make_certificates()
    assert one.fingerprint != other.fingerprint
    der = ssl.PEM_cert_to_DER_cert(one.ca.decode())
    assert one.fingerprint == fingerprint(one.ca) == sha256(der).hexdigest()


def test_a_laptop_whose_clock_is_wrong_by_years_is_still_let_in():
    certificates = make_certificates()
    for pem in (certificates.ca, certificates.certificate):
        each = x509.load_pem_x509_certificate(pem)
        assert each.not_valid_before_utc.year < 1980
        assert each.not_valid_after_utc.year > 2100


def shake_hands(server: ssl.SSLContext, client: ssl.SSLContext) -> str | None:
    """Return the version of TLS that both came to; None if one of them did not want to."""
    ours, theirs = socket.socketpair()
    ours.settimeout(5)
    theirs.settimeout(5)

    def serve() -> None:
        try:
            server.wrap_socket(theirs, server_side=True).close()
        except OSError:
            theirs.close()

    beside = threading.Thread(target=serve)
    beside.start()
    try:
        with client.wrap_socket(ours) as secure:
            return secure.version()
    except ssl.SSLError:
        return None
    finally:
        ours.close()
        beside.join()


def test_a_room_is_believed_by_its_own_ca_and_by_no_other():
    certificates = make_certificates()
    server = server_context(certificates)
    assert shake_hands(server, client_context(certificates.ca)) == "TLSv1.3"
    assert shake_hands(server, client_context(make_certificates().ca)) is None


def test_a_strict_reader_finds_nothing_wrong_with_the_certificates():
    certificates = make_certificates()
    strict = client_context(certificates.ca)
    strict.verify_flags |= ssl.VERIFY_X509_STRICT
    assert shake_hands(server_context(certificates), strict) == "TLSv1.3"
