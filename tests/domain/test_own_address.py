"""Which of its addresses a laptop offers to others."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.own_address import OwnAddress, are_near, worth_offering

WIFI = OwnAddress("192.168.1.23", 24, "wlan0")
CABLE = OwnAddress("10.1.2.3", 16, "eth0")
DOCKER = OwnAddress("172.17.0.1", 16, "docker0")
TUNNEL = OwnAddress("10.8.0.2", 24, "tun0")
SELF_GIVEN = OwnAddress("169.254.7.7", 16, "eth0")
PUBLIC = OwnAddress("81.2.69.142", 24, "eth1")
LOOPBACK = OwnAddress("127.0.0.1", 8, "lo")


def test_the_likeliest_comes_first_and_what_leads_inside_last():
    assert worth_offering([DOCKER, PUBLIC, CABLE, TUNNEL, WIFI]) == (WIFI, CABLE, PUBLIC, TUNNEL, DOCKER)


def test_this_laptop_alone_is_never_offered():
    assert worth_offering([LOOPBACK, OwnAddress("224.0.0.1", 4), OwnAddress("0.0.0.0", 0)]) == ()


def test_an_address_it_gave_itself_is_offered_only_if_there_is_no_other():
    assert worth_offering([SELF_GIVEN, WIFI]) == (WIFI,)
    assert worth_offering([SELF_GIVEN, DOCKER]) == (SELF_GIVEN, DOCKER)


@given(st.lists(st.builds(OwnAddress, st.ip_addresses(v=4).map(str), st.integers(0, 32), st.text(max_size=8))))
def test_any_addresses_can_be_sorted(addresses: list[OwnAddress]):
    assert set(worth_offering(addresses)) <= set(addresses)


def test_only_addresses_in_an_own_network_are_near():
    own = [OwnAddress("192.168.1.9", 24), OwnAddress("10.0.0.1", 32)]
    assert are_near(own, ["nats.example.org", "192.168.1.200"])
    assert not are_near(own, ["nats.example.org", "192.168.2.9", "10.0.0.2", "fe80::1"])
    assert not are_near([], ["192.168.1.9"])
