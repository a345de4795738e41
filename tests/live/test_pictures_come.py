"""The group's own photos on other laptops: over a real network, and by a file on a stick."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.pictures import Picture, PictureWords
from app.domain.pictures_told import PictureTold
from app.services.live_meeting import LiveMeeting
from app.services.meeting_files import keep_pictures, meeting_file, pictures_for_file, read_meeting_file
from app.services.running import Running
from tests.live.test_by_file import follow
from tests.live.test_over_the_network import Desk, Hall, laptop, until

__all__ = ["laptop"]


@pytest.fixture
def host(laptop: Hall) -> Desk:
    return laptop("host")


@pytest.fixture
def photos(host: Desk, tmp_path: Path) -> list[Picture]:
    """A photo that a person chose, one that means a title, and one that nothing shows."""
    return [added(host, tmp_path / f"{word}.jpg", word) for word in ("stop", "taxis", "trams")]


def added(desk: Desk, file: Path, word: str) -> Picture:
    image = QImage(1600, 1200, QImage.Format.Format_RGB888)
    image.fill(QColor(len(word) * 20, 90, 200))
    assert image.save(str(file))
    return desk.house.group.pictures.add_photo(file, PictureWords((word,), f"Our {word}", "Photo: Sam"))


@pytest.fixture
def live(host: Desk, photos: list[Picture]) -> LiveMeeting:
    easy = (EasyLine("The bus stop is far away.", photos[0].id),)
    items = (DraftItem("Buses", minutes=10, easy=easy), DraftItem("Taxis", minutes=10))
    live = host.prepare.make(AgendaDraft(title="Travel", items=items))
    Running(live, "ebe").start({"ebe": 4})
    return live


def test_they_are_on_the_other_laptop_soon_and_go_with_the_meeting(
    laptop: Hall, host: Desk, photos: list[Picture], live: LiveMeeting
):
    shared = host.sharing.share(live)
    until(lambda: shared.ways_in)
    assert shared.ways_in is not None
    guest = laptop("guest")
    joined = guest.join(shared.ways_in.code)
    index = guest.house.group.meeting_pictures.index
    until(lambda: index().by_id(photos[1].id))
    stop, taxi = index().by_id(photos[0].id), index().exact("Taxis")
    assert (stop and stop.alt, taxi and taxi.alt) == ("Our stop", "Our taxis")
    assert stop is not None
    assert not QImage(stop.file).isNull()
    assert index().by_id(photos[2].id) is None
    assert guest.house.group.pictures.all() == ()
    joined.leave()
    shared.stop()
    guest.sharing.leave(live.meeting.id)
    guest.prepare.delete(live.meeting.id)
    assert index().by_id(photos[0].id) is None


def test_they_are_in_the_file_on_the_stick(
    laptop: Hall, host: Desk, photos: list[Picture], live: LiveMeeting, tmp_path: Path
):
    file, guest = tmp_path / "Our meeting.fairsay-meeting", laptop("guest")
    file.write_bytes(meeting_file(live, "", pictures_for_file(live, host.house.group.meeting_pictures)))
    told = read_meeting_file(file).told
    assert told is not None
    assert [one.id for one in told.pictures] == [photos[0].id, photos[1].id]
    follow(tmp_path, live, guest)
    keep_pictures(told, guest.house.group.meeting_pictures)
    found = guest.house.pictures.by_id(photos[0].id)
    assert found is not None
    assert not QImage(found.file).isNull()


def test_a_broken_picture_in_a_file_stops_nothing(laptop: Hall, live: LiveMeeting, host: Desk, tmp_path: Path):
    made = pictures_for_file(live, host.house.group.meeting_pictures)
    bad = PictureTold.of(made[0].id, b"no picture", "", "")
    file, guest = tmp_path / "Our meeting.fairsay-meeting", laptop("guest")
    file.write_bytes(meeting_file(live, "", (bad, made[1])))
    told = read_meeting_file(file).told
    assert told is not None
    keep_pictures(told, guest.house.group.meeting_pictures)
    assert guest.house.pictures.by_id(made[0].id) is None
    assert guest.house.pictures.by_id(made[1].id) is not None
