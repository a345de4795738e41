"""The QR code of an invitation: small enough to be painted large, with a light border."""

from app.domain.invitation import Invitation
from app.sharing.qr import BORDER, qr_code

EYE = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")
CODE = qr_code(Invitation(("192.168.1.23", "10.0.0.9"), 48484, bytes(range(32)), bytes(range(16))).text)


def test_it_is_a_square_of_few_squares():
    assert {len(row) for row in CODE.rows} == {CODE.size}
    assert CODE.size == 37 + 2 * BORDER


def test_it_has_a_light_border_all_around():
    sides = [*zip(*CODE.rows, strict=True), *CODE.rows]
    assert not any(any(row[:BORDER] + row[-BORDER:]) for row in sides)


def test_cameras_find_its_three_eyes():
    far = CODE.size - BORDER - len(EYE)
    for top, left in ((BORDER, BORDER), (BORDER, far), (far, BORDER)):
        seen = tuple("".join(str(int(dark)) for dark in row[left : left + 7]) for row in CODE.rows[top : top + 7])
        assert seen == EYE


def test_another_invitation_is_another_picture():
    assert qr_code("FAIRSAY1:ABC") != qr_code("FAIRSAY1:ABD")
