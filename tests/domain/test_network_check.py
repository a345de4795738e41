"""From what a laptop found out about the network to what is said: nothing is said that is not known."""

import pytest

from app.domain.network_check import HeardNow, OtherLaptop, Seen, heard_now
from app.domain.own_address import OwnAddress
from app.words.sharing import PROBLEMS, heard_words, trouble_words
from app.words.speaker import Speaker

WIFI = OwnAddress("192.168.1.23", 24, "wlan0")
NO_ADDRESS = OwnAddress("169.254.7.7", 16, "eth0")
VPN = OwnAddress("10.8.0.2", 24, "tun0")
NEW = OtherLaptop()
FINE = OtherLaptop(reached=True, reaches=True)
KEPT_OUT_HERE = OtherLaptop(reached=True, reaches=False)
KEPT_OUT_THERE = OtherLaptop(reached=False, reaches=True)
DEAF = OtherLaptop(reached=False)
OLD = OtherLaptop(reached=True, reaches=True, same_version=False)


def said(*others: OtherLaptop, own: OwnAddress = WIFI, is_early: bool = False, answers: bool = True) -> HeardNow:
    return heard_now(Seen((own,), answers=answers, others=others, is_early=is_early))


@pytest.mark.parametrize(
    ("others", "laptops", "troubles"),
    [
        ((FINE,), 1, ()),
        ((FINE, FINE, FINE), 3, ()),
        ((FINE, NEW), 1, ()),
        ((KEPT_OUT_HERE,), 0, ("firewall",)),
        ((KEPT_OUT_HERE, KEPT_OUT_HERE), 0, ("firewall",)),
        ((KEPT_OUT_THERE,), 0, ("firewall_there",)),
        ((KEPT_OUT_THERE, FINE), 1, ("firewall_there",)),
        ((KEPT_OUT_HERE, FINE), 1, ("network_between",)),
        ((KEPT_OUT_HERE, KEPT_OUT_THERE), 0, ("network_between", "firewall_there")),
        ((DEAF,), 0, ("network_apart",)),
        ((OtherLaptop(reached=False, reaches=False),), 0, ("network_apart",)),
        ((DEAF, FINE), 1, ("network_between",)),
        ((OLD,), 1, ("other_version",)),
    ],
)
def test_what_came_through_tells_what_is_in_the_way(
    others: tuple[OtherLaptop, ...], laptops: int, troubles: tuple[str, ...]
):
    assert said(*others) == HeardNow(laptops, troubles)


def test_at_first_another_laptop_may_only_be_late():
    assert said(is_early=True) == said(NEW, is_early=True) == said(DEAF, is_early=True) == HeardNow(is_looking=True)
    assert said(NEW) == HeardNow(is_looking=True)
    assert said(FINE, is_early=True) == HeardNow(1)


def test_a_firewall_is_told_at_once():
    assert said(KEPT_OUT_HERE, is_early=True).troubles == ("firewall",)
    assert said(answers=False, is_early=True).troubles == ("firewall",)


def test_nobody_else_looks():
    assert said().is_alone
    assert not said(is_early=True).is_alone
    assert not said(FINE).is_alone
    assert not said(DEAF).is_alone


def test_one_laptop_alone_knows_about_its_own_network():
    assert heard_now(Seen()).troubles == ("network_none",)
    assert heard_now(Seen((WIFI,), listens=False)).troubles == ("door_no_port",)
    assert said(own=NO_ADDRESS).troubles == ("network_no_address",)
    assert said(own=VPN).troubles == ("network_inside",)


def test_two_laptops_on_one_cable_hear_each_other_without_a_given_address():
    assert said(FINE, own=NO_ADDRESS) == HeardNow(1)
    assert said(own=NO_ADDRESS, is_early=True).is_looking


def test_every_finding_has_words():
    speaker = Speaker()
    codes = "network_none network_no_address network_inside network_apart network_between firewall firewall_there"
    assert set(codes.split()) <= set(PROBLEMS)
    assert trouble_words(HeardNow(troubles=("firewall", "network_apart")), speaker).startswith(
        PROBLEMS["firewall"] + "\n"
    )
    assert heard_words(HeardNow(1), speaker) == "We hear 1 other laptop, and it hears this one."
    assert heard_words(HeardNow(3), speaker) == "We hear 3 other laptops, and they hear this one."
    assert "On another laptop, press" in heard_words(HeardNow(), speaker)
    assert heard_words(HeardNow(troubles=("firewall",)), speaker) == ""
