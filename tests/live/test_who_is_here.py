"""Who is here: how many laptops, by the group that is told of their person. Never who."""

from app.domain.errors import MeetingError
from app.domain.events import Group
from app.domain.wire import Hello, read
from tests.live.conftest import new_hall
from tests.live.hall import Hall, Laptop

COUNTS = {"ebe": 5, "ebt": 3, "carer": 2}


def hellos(laptop: Laptop) -> list[Group | None]:
    """The groups that left this laptop, in order; listen before they go."""
    told = list[Group | None]()
    publish = laptop.link.publish

    def listen(subject: str, data: bytes) -> None:
        try:
            message = read(data)
        except MeetingError:
            message = None
        if isinstance(message, Hello):
            told.append(message.group)
        publish(subject, data)

    laptop.link.publish = listen  # type: ignore[method-assign]
    return told


def started() -> Hall:
    hall = new_hall(starts=False)
    hall.run.start(COUNTS)
    return hall


def test_each_group_is_counted_and_those_who_say_nothing_too():
    hall = started()
    for group in ("ebe", "ebe", "ebt", None):
        hall.join().seat.group = group
    hall.wait(3)
    assert hall.hosting.here() == {"ebe": 2, "ebt": 1, "": 1}


def test_a_group_of_few_never_leaves_the_laptop():
    hall = started()
    guest = hall.join()
    guest.seat.group = "carer"
    told = hellos(guest)
    hall.wait(5)
    guest.link.cut()
    hall.wait(5)
    guest.link.heal()
    hall.wait(5)
    assert hall.hosting.here() == {"": 1}
    assert set(told) == {None}


def test_a_host_shows_no_group_of_few_whatever_a_laptop_says():
    hall = started()
    guest = hall.join()
    guest.joining._me.group = lambda: "carer"
    told = hellos(guest)
    hall.wait(5)
    assert "carer" in told
    assert hall.hosting.here() == {"": 1}


def test_a_group_is_told_once_the_head_counts_are_said():
    hall = new_hall(starts=False)
    guest = hall.join()
    guest.seat.group = "ebe"
    told = hellos(guest)
    hall.wait(3)
    assert hall.hosting.here() == {"": 1}
    hall.run.start(COUNTS)
    hall.wait(3)
    assert hall.hosting.here() == {"ebe": 1}
    assert set(told[:-1]) <= {None}
    assert told[-1] == "ebe"
    hall.wait(30)
    assert told.count("ebe") == 1


def test_another_person_at_the_laptop_says_another_group_and_screens_hear_of_it():
    hall = started()
    guest = hall.join()
    guest.seat.group = "ebe"
    hall.wait(3)
    seen = list[dict[str, int]]()
    hall.hosting.listen(lambda: seen.append(hall.hosting.here()))
    guest.seat.group = "ebt"
    hall.wait(3)
    guest.seat.group = None
    hall.wait(3)
    assert seen == [{"ebt": 1}, {"": 1}]


def test_a_hello_that_is_lost_is_said_again():
    hall = started()
    guest = hall.join()
    hall.wait(3)
    publish, lost = guest.link.publish, list[bytes]()

    def lose_one(subject: str, data: bytes) -> None:
        if b'"hello"' in data and not lost:
            lost.append(data)
        else:
            publish(subject, data)

    guest.link.publish = lose_one  # type: ignore[method-assign]
    guest.seat.group = "ebe"
    hall.wait(12)
    assert lost
    assert hall.hosting.here() == {"ebe": 1}
