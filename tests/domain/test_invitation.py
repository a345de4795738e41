"""An invitation survives being copied, sent and saved; a damaged one is told apart from none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import MeetingError
from app.domain.invitation import Invitation, invitation_from, invitation_from_file, is_invitation, new_secret

LABEL = st.from_regex(r"[a-z]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)
NAMES = st.lists(LABEL, min_size=1, max_size=3).map(".".join)
ADDRESSES = st.lists(st.ip_addresses().map(str) | NAMES, max_size=6).map(tuple)
INVITATIONS = st.builds(
    Invitation,
    ADDRESSES,
    st.integers(1, 65535),
    st.binary(min_size=32, max_size=32),
    st.binary(min_size=16, max_size=16),
    st.sampled_from(["guest", "chair"]),
)
ONE = Invitation(("192.168.1.23", "10.0.0.9"), 48484, bytes(range(32)), bytes(range(16)))


def trouble(pasted: str) -> str | None:
    try:
        invitation_from(pasted)
    except MeetingError as error:
        return error.code
    return None


def near(invitation: Invitation) -> Invitation:
    """Return it as it comes back: addresses in their usual writing."""
    return invitation_from(invitation.text)


@given(INVITATIONS)
def test_it_comes_back_whole(invitation: Invitation):
    assert near(invitation) == invitation


@given(INVITATIONS)
def test_it_comes_back_from_a_letter(invitation: Invitation):
    text = invitation.text
    broken = "\n> ".join(text[at : at + 20].lower() for at in range(0, len(text), 20))
    assert invitation_from(f"Hello! Here it is:\n> {broken}\nSee you there") == invitation
    assert is_invitation(f"Hello {text}")


@given(INVITATIONS)
def test_it_comes_back_from_a_file_whoever_saved_it(invitation: Invitation):
    assert invitation_from_file(invitation.text.encode() + b"\n") == invitation
    for how in ("utf-16", "utf-8-sig"):
        assert invitation_from_file((invitation.text + "\r\n").encode(how)) == invitation


@given(st.data())
def test_one_wrong_letter_is_always_seen(data: st.DataObject):
    text = ONE.text
    at = data.draw(st.integers(len("FAIRSAY1:"), len(text) - 1))
    wrong = data.draw(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").filter(lambda letter: letter != text[at]))
    changed = text[:at] + wrong + text[at + 1 :]
    assert trouble(changed) == "invitation_broken" or invitation_from(changed) == ONE  # spare bits of the last letter


@given(st.integers(len("FAIRSAY1:"), len(ONE.text) - 1))
def test_a_part_of_it_is_broken(length: int):
    assert trouble(ONE.text[:length]) == "invitation_broken"


@given(st.text(max_size=300) | st.text("ABCDEFGH234567 ", max_size=200).map("FAIRSAY1:{}".format))
def test_any_text_is_an_invitation_or_a_trouble_we_have_words_for(pasted: str):
    assert trouble(pasted) in {None, "invitation_missing", "invitation_broken", "invitation_newer"}


@given(st.binary(max_size=300))
def test_any_file_is_an_invitation_or_a_trouble(content: bytes):
    with pytest.raises(MeetingError):
        invitation_from_file(content)


def test_a_newer_one_says_so():
    assert trouble("FAIRSAY2:ABCDEFG") == "invitation_newer"
    assert trouble("Come at two o'clock") == "invitation_missing"


def test_it_is_short_enough_for_a_small_qr_code():
    assert len(ONE.text) <= 122  # version 5 of a QR code, letters and digits, middle correction
    assert set(ONE.text) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ:")


def test_no_print_shows_the_secret():
    secret = new_secret()
    assert len(secret) == 16
    assert repr(secret) not in repr(Invitation((), 1, bytes(32), secret))


def test_what_is_no_address_is_refused():
    for wrong in ("", "a b", "-a", "x" * 70, "http://x"):
        with pytest.raises(ValueError, match="does not appear to be an IPv4 or IPv6 address"):
            _ = Invitation((wrong,), 1, bytes(32), bytes(16)).text
    with pytest.raises(ValueError, match="too many"):
        _ = Invitation(("10.0.0.1",) * 9, 1, bytes(32), bytes(16)).text
