"""The hub of a hall at an organisation's engine: it joins, it goes on alone, and rooms never meet there."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import MeetingError
from app.domain.organisation import Organisation
from app.sharing.certificates import make_certificates
from app.sharing.entering import engine_way
from app.sharing.hub import Hub
from app.sharing.hub_settings import leaf_settings_text
from app.sharing.nats_link import NatsLink
from app.sharing.nats_talk import Pass
from app.sharing.permissions import RoomKeys, user_key
from app.sharing.rights import Rights, guest_rights, host_rights
from tests.house_rules import ROOT
from tests.sharing.engine import Engine, block
from tests.sharing.rooms import ANNA, Laptop

CERTIFICATES = make_certificates()


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = Engine(tmp_path_factory.mktemp("organisation") / "engine")
    engine.start()
    yield engine
    engine.kill()


class Halls:
    """Hubs, each of a room of its own or of the same one, and laptops at them."""

    def __init__(self) -> None:
        self.hubs: list[Hub] = []
        self.laptops: list[Laptop] = []

    def hub(self, organisation: Organisation | None, keys: RoomKeys | None = None) -> Hub:
        hub = Hub(CERTIFICATES, keys or RoomKeys(), "127.0.0.1", 0, organisation)
        self.hubs.append(hub)
        hub.start()
        hub.wait_until_ready()
        return hub

    def laptop(self, hub: Hub, rights: Rights) -> Laptop:
        key = user_key()
        me = Pass(hub._keys.permission(key.name, rights), key.sign)
        laptop = Laptop(NatsLink([("127.0.0.1", hub.port)], CERTIFICATES.ca, me, rights.read)).start()
        self.laptops.append(laptop)
        until(lambda: laptop.states[-1:] == ["connected"])
        return laptop

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.link.close()
        for hub in self.hubs:
            hub.close()


@pytest.fixture
def halls() -> Iterator[Halls]:
    halls = Halls()
    yield halls
    halls.close()


def until(true: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not become true"
        time.sleep(0.01)


def says(laptop: Laptop, subject: str, heard: Callable[[], bool]) -> None:
    """Say something until it is heard: servers tell each other what is wanted after links are connected."""

    def said() -> bool:
        laptop.link.publish(subject, b"said")
        return heard()

    until(said)


def test_the_paper_keeps_nothing_and_opens_no_window_to_look_in():
    words = block("conf").replace("there is no jetstream here", "")
    assert not any(word in words for word in ("jetstream", "store_dir", "http", "monitor", "debug", "trace"))


def test_a_hub_joins_the_engine_and_says_so(engine: Engine, halls: Halls):
    hub = halls.hub(engine.organisation())
    until(lambda: hub.has_joined)


def test_laptops_at_two_hubs_of_one_room_hear_each_other(engine: Engine, halls: Halls):
    keys = RoomKeys()
    here, there = halls.hub(engine.organisation(), keys), halls.hub(engine.organisation(), keys)
    host, anna = halls.laptop(here, host_rights("r")), halls.laptop(there, guest_rights("r", ANNA))
    says(host, "m.r.log", lambda: bool(anna.heard))
    says(anna, f"m.r.cq.{ANNA}", lambda: bool(host.heard))


def test_rooms_never_meet(engine: Engine, halls: Halls):
    """Not even two rooms with one name: what is not sealed with the room's key is thrown away (`SealedLink`)."""
    one, other = halls.hub(engine.organisation()), halls.hub(engine.organisation())
    host, stranger = halls.laptop(one, host_rights("a")), halls.laptop(other, guest_rights("b", ANNA))
    guest = halls.laptop(one, guest_rights("a", ANNA))
    says(host, "m.a.log", lambda: bool(guest.heard))
    time.sleep(0.3)
    assert stranger.heard == []


def test_outside_rooms_credentials_open_nothing(engine: Engine, halls: Halls):
    keys = RoomKeys()
    here, there = halls.hub(engine.organisation(), keys), halls.hub(engine.organisation(), keys)
    everything = Rights(("m.r.log", "other.r.log"), ("m.r.log", "other.r.log"))
    one, two = halls.laptop(here, everything), halls.laptop(there, everything)
    one.link.publish("other.r.log", b"outside")
    says(one, "m.r.log", lambda: bool(two.heard))
    one.link.publish("other.r.log", b"outside")
    time.sleep(0.3)
    assert b"outside" not in two.data


def test_a_hub_takes_news_of_more_laptops_than_one_of_them_may_read_subjects(engine: Engine, halls: Halls):
    """The engine names each subject that is read elsewhere: the limit of twenty is for laptops, not for it."""
    keys = RoomKeys()
    here, there = halls.hub(engine.organisation(), keys), halls.hub(engine.organisation(), keys)
    host = halls.laptop(here, host_rights("r"))
    devices = [f"{number:016x}" for number in range(25)]
    laptops = [halls.laptop(there, guest_rights("r", device)) for device in devices]
    for device, laptop in zip(devices, laptops, strict=True):
        says(host, f"m.r.cu.{device}", lambda laptop=laptop: bool(laptop.heard))
    assert host.states == ["connecting", "connected"]


def test_a_laptop_is_still_held_to_its_number(engine: Engine, halls: Halls):
    hub = halls.hub(engine.organisation())
    key, rights = user_key(), guest_rights("r", ANNA)
    me = Pass(hub._keys.permission(key.name, rights), key.sign)
    many = Laptop(NatsLink([("127.0.0.1", hub.port)], CERTIFICATES.ca, me, ["m.r.log"] * 21)).start()
    halls.laptops.append(many)
    time.sleep(0.5)
    assert "connected" not in many.states


def test_without_the_engine_the_hall_goes_on_and_it_joins_again(engine: Engine, halls: Halls):
    hub = halls.hub(engine.organisation())
    told: list[bool] = []
    until(lambda: hub.has_joined)
    hub.on_joined = lambda: told.append(hub.has_joined)
    host, anna = halls.laptop(hub, host_rights("r")), halls.laptop(hub, guest_rights("r", ANNA))
    engine.kill()
    until(lambda: not hub.has_joined)
    says(host, "m.r.log", lambda: bool(anna.heard))
    assert anna.states == ["connecting", "connected"]
    engine.start()
    until(lambda: hub.has_joined)
    assert told == [False, True]


def test_credentials_of_somebody_else_do_not_join_and_the_hall_goes_on(
    engine: Engine, halls: Halls, tmp_path_factory: pytest.TempPathFactory
):
    other = Engine(tmp_path_factory.mktemp("other") / "engine").folder / "hall-1.creds"
    hub = halls.hub(replace(engine.organisation(), credentials=other))
    host, anna = halls.laptop(hub, host_rights("r")), halls.laptop(hub, guest_rights("r", ANNA))
    says(host, "m.r.log", lambda: bool(anna.heard))
    time.sleep(0.5)
    assert not hub.has_joined


def test_a_server_that_shows_another_certificate_is_not_joined(engine: Engine, halls: Halls, tmp_path: Path):
    (tmp_path / "ca.pem").write_bytes(make_certificates().ca)
    hub = halls.hub(replace(engine.organisation(), ca=tmp_path / "ca.pem"))
    time.sleep(1)
    assert not hub.has_joined


def test_files_that_keep_the_hub_from_starting_do_not_keep_the_hall_from_meeting(
    engine: Engine, halls: Halls, tmp_path: Path
):
    (tmp_path / "ca.pem").write_text("-----BEGIN CERTIFICATE-----\nnot one\n")
    hub = halls.hub(replace(engine.organisation(), ca=tmp_path / "ca.pem"))
    host, anna = halls.laptop(hub, host_rights("r")), halls.laptop(hub, guest_rights("r", ANNA))
    says(host, "m.r.log", lambda: bool(anna.heard))
    assert not hub.has_joined


def test_nothing_of_the_credentials_is_copied(
    engine: Engine, halls: Halls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    hub = halls.hub(engine.organisation())
    until(lambda: hub.has_joined)
    until(lambda: not list(tmp_path.rglob("*")))
    pid = hub.pid
    assert pid is not None
    shown = Path(f"/proc/{pid}/cmdline").read_bytes() + Path(f"/proc/{pid}/environ").read_bytes()
    assert b"SEED" not in shown
    assert b".creds" not in shown
    assert not list(tmp_path.rglob("*"))


def test_names_of_files_are_told_as_they_are():
    there = Organisation(("nats.example.org:7422",), Path('/home/Zoë "Z"/key.creds'))
    assert r'credentials: "/home/Zoë \"Z\"/key.creds"' in leaf_settings_text(there, "A")


def test_credentials_open_the_engine_for_a_laptop_and_broken_ones_are_told(engine: Engine, tmp_path: Path):
    there = engine.organisation()
    way = engine_way(there)
    assert way is not None
    assert len(way.addresses) == 3
    assert engine_way(None) is None
    assert engine_way(replace(there, laptops=())) is None
    text = there.credentials.read_text()
    for wrong in ("", "no credentials", text.replace("SU", "SA"), text[:-120]):
        (tmp_path / "wrong.creds").write_text(wrong)
        with pytest.raises(MeetingError, match="organisation_credentials"):
            engine_way(replace(there, credentials=tmp_path / "wrong.creds"))
    with pytest.raises(MeetingError, match="organisation_ca"):
        engine_way(replace(there, ca=tmp_path / "none.pem"))


def make(*words: object) -> int:
    command = [sys.executable, ROOT / "packaging" / "organisation.py", *words]
    return subprocess.run([str(word) for word in command], cwd=ROOT, stderr=subprocess.DEVNULL, check=False).returncode


def test_making_credentials_again_keeps_those_that_are_there(engine: Engine):
    before = {file.name: file.read_bytes() for file in engine.folder.iterdir() if file.suffix != ".log"}
    assert make(engine.folder, "hall-1", "hall-3") == 0
    after = {file.name: file.read_bytes() for file in engine.folder.iterdir() if file.suffix != ".log"}
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"hall-3.creds"}
    assert (engine.folder / "hall-3.creds").stat().st_mode & 0o777 == 0o600
    assert make(engine.folder) == make(engine.folder, "../x") == 2
