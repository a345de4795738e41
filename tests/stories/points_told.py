"""What a story can tell of points: what their owner says of them, *Me too*, and what each person can read."""

from collections.abc import Callable
from typing import Any

from app.services.about_point import AboutPoint
from app.services.room_points import RoomPoints

OF_POINTS: dict[str, Callable[[Any, str, list[str]], object]] = {
    "hold": lambda story, n, w: AboutPoint(story.person(n)).hold(story.press(w[0])),
    "is ready": lambda story, n, w: AboutPoint(story.person(n)).release(story.press(w[0])),
    "show everyone": lambda story, n, w: AboutPoint(story.person(n)).show_everyone(story.press(w[0])),
    "name": lambda story, n, w: story.person(n).put_name(story.press(w[0]), " ".join(w[1:])),
    "me too": lambda story, n, w: RoomPoints(story.person(n)).me_too(story.press(w[0])),
    "prepare on": lambda story, n, w: AboutPoint(story.person(n)).raise_on(story.item(w[0])),
    "say more": lambda story, n, w: AboutPoint(story.person(n)).say_more(" ".join(w)),
}


def _reads(story: Any, number: str, name: str, _: str) -> str:
    room = RoomPoints(story.person(number)).waiting()
    read = next((one.words for one in room if one.press.id == story.press(name)), "")
    return f"{number} reads {name}: {read or '-'}"


def _people(story: Any, name: str, _: str) -> str:
    return f"{name} has {story.meeting.state.press(story.press(name)).me_too + 1} people"


def _thinking(story: Any, name: str) -> str:
    return f"{name} is thinking" if story.meeting.state.press(story.press(name)).is_held else f"{name} is ready"


def _run_sees(story: Any, _: str) -> str:
    points = [one.press for one in story.hearing.waiting() if one.press.is_point]
    return "run sees: " + story.names_of(points)


SEEN_OF_POINTS: dict[str, Callable[..., str]] = {
    r"(\d+) reads (\S+): (.+)": _reads,
    r"(\S+) has (\d+) people": _people,
    r"(\S+) is (?:thinking|ready)": _thinking,
    r"run sees: (.+)": _run_sees,
}
