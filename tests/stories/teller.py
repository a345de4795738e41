"""Tells a story: reads its plain lines, does what they say through the services, and looks whether it came true."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.apply import replay
from app.domain.errors import MeetingError
from app.domain.events import first_break
from app.services.following import Following
from app.services.hearing import Hearing
from app.services.prepare_meeting import PrepareMeeting
from app.services.recording import Recording
from app.services.running import Running
from tests.fakes import FakeClock, FakeMeetings, FakeReader, ListLog
from tests.stories import today
from tests.stories.at_the_end import LOOKS_AT_THE_END
from tests.stories.decisions import FOLLOW_DECIDING, LOOKS_DECIDING, agreed, to_decide
from tests.stories.lengths import length_s, whole_minutes
from tests.stories.papers import EasyPaper, dressed, easy_paper
from tests.stories.points_told import OF_POINTS, SEEN_OF_POINTS
from tests.stories.run_told import RUN, Verb

LINE = re.compile(r"(?P<who>[a-z]+)(?: (?P<number>\d+))?:? +(?P<what>.*)")
LOOK_S = 5
PRESS = {"point": "p", "pause": "stop"}


@dataclass(frozen=True)
class Told:
    """One line of a story. `expected` are the things that must be true after it."""

    place: str
    who: str
    number: str
    words: list[str]
    expected: list[str]


def lines_of(text: str, name: str) -> list[Told]:
    told: list[Told] = []
    for count, line in enumerate(text.splitlines(), start=1):
        done, _, expected = line.partition("=>")
        if not done.strip() or done.startswith("#"):
            continue
        match = LINE.fullmatch(done.strip())
        assert match, f"{name}, line {count}: this is not a line of a story: {line}"
        wanted = [each.strip() for each in expected.split(";") if each.strip()]
        told.append(Told(f"{name}, line {count}", match["who"], match["number"] or "", match["what"].split(), wanted))
    return told


class Story:
    """One laptop, one meeting, and the people in it."""

    def __init__(self) -> None:
        self.clock, self.refused = FakeClock(), ""
        self.people, self.late_days = dict[str, Following](), None
        self.title, self.papers = "A story", dict[str, EasyPaper]()
        self.prepare: PrepareMeeting = self.begin()

    def begin(self) -> PrepareMeeting:
        """The program is started for the first time."""
        self.log: Any = ListLog()
        self.meetings: Any = FakeMeetings(self.log)
        return self.start_program()

    def start_program(self) -> PrepareMeeting:
        """The program is started, on the record that there is."""
        return PrepareMeeting(FakeReader({}), self.meetings, self.log, self.clock)

    def agenda(self, words: list[str]) -> None:
        day = self.clock.utc().date()
        draft = AgendaDraft(title=self.title, date=day, items=self.items(words))
        self.open(self.prepare.make(draft).meeting.id)

    def items(self, words: list[str]) -> tuple[DraftItem, ...]:
        """Items as *name minutes (asked by)*, with commas between."""
        rows = [row.split() for row in " ".join(words).split(",")]
        items = tuple(
            DraftItem(name, minutes=int(minutes), kind="break" if name == "break" else "item", asked_by=_asked(by))  # type: ignore[arg-type]
            for name, minutes, *by in rows
        )
        return tuple(dressed(to_decide(item, rows), self.papers) for item in items)

    def open(self, meeting_id: str) -> None:
        self.meeting = self.prepare.open(meeting_id)
        names = {paper.title: name for name, paper in self.papers.items()}
        self.names = {names.get(text.title, text.title): item for item, text in self.meeting.texts.items()}
        self.run = Running(self.meeting, late_days=self.late_days)
        self.recording = Recording(self.run, self.prepare)
        self.hearing = Hearing(self.run)
        groups = {number: person.group for number, person in self.people.items()}
        self.people = {number: Following(self.meeting, f"profile {number}", groups[number]) for number in groups}

    def person(self, number: str) -> Following:
        return self.people.setdefault(number, Following(self.meeting, f"profile {number}"))

    def press(self, name: str) -> str:
        """The id of p1 (the first point), stop1 (the first asking for a pause) or card1 (the first other card)."""
        counted: dict[str, int] = {}
        for press in self.meeting.state.presses:
            letter = PRESS.get(press.meaning, "card")
            counted[letter] = counted.get(letter, 0) + 1
            if name == f"{letter}{counted[letter]}":
                return press.id
        return name

    def names_of(self, presses: Any) -> str:
        """Their names in the story, with commas between; "-" for none."""
        every = [f"{letter}{n}" for letter in ("p", "stop", "card") for n in range(1, 30)]
        name_of = {self.press(name): name for name in every}
        return ", ".join(name_of[press.id] for press in presses) or "-"

    def item(self, name: str) -> str:
        return self.names.get(name, name)

    def called(self, item: str | None) -> str:
        """The name of an item in the story; "-" for none."""
        return next((name for name, known in self.names.items() if known == item), "-")

    def time_goes_on(self, seconds: float) -> None:
        while seconds > 0:
            self.clock.go_on(min(LOOK_S, seconds))
            self.meeting.tick()
            seconds -= LOOK_S

    def crash(self, seconds: int) -> None:
        co_chairs = self.meeting.co_chairs
        self.clock.go_on(seconds)
        self.prepare = self.start_program()
        self.open(self.meeting.meeting.id)
        self.meeting.co_chairs = co_chairs

    def tell(self, told: Told) -> None:
        """Do one line. A refusal is remembered, so that the line can say that it was expected."""
        self.refused = ""
        try:
            self._do(told)
        except MeetingError as error:
            self.refused = error.code
        expected = told.expected or ["fine"]
        if self.refused and not any(each.startswith("no:") for each in expected):
            expected = ["fine", *expected]
        for each in expected:
            now = self.truth(each)
            assert now == each, f"{told.place}: it says “{each}”, but it is “{now}”"

    def _do(self, told: Told) -> None:
        place = PLACES[told.who]
        for count in (3, 2, 1):
            verb, rest = " ".join(told.words[:count]), told.words[count:]
            if verb in place:
                place[verb](self, told.number, rest)
                return
        if "" not in place:
            raise AssertionError(f"{told.place}: {told.who} cannot “{' '.join(told.words)}”")
        place[""](self, told.number, told.words)

    def truth(self, said: str) -> str:
        """What is true now, in the words of `said`."""
        for pattern, look in LOOKS.items():
            match = re.fullmatch(pattern, said)
            if match:
                return look(self, *match.groups())
        raise AssertionError(f"A story cannot say “{said}”. The README beside it lists what it can say.")

    def is_whole(self) -> bool:
        """Whether the record adds up to what was shown, and nothing in it is damaged."""
        which = self.meeting.meeting.id
        kept = self.log.read(which)
        return replay(which, kept) == self.meeting.state and not first_break(which, kept)


def _asked(by: list[str]) -> str:
    return next((one.strip("()") for one in by if one in ("(ebe)", "(ebt)", "(both)")), "not_said")


FOLLOW: dict[str, Verb] = {
    **FOLLOW_DECIDING,
    "is": lambda story, n, w: setattr(story.person(n), "group", w[0]),
    "point": lambda story, n, w: story.person(n).raise_point(),
    "pause": lambda story, n, w: story.person(n).ask_pause(),
    "ready": lambda story, n, w: story.person(n).we_are_ready(),
    "card": lambda story, n, w: story.person(n).press_card(_any(w[0])),
    "take back": lambda story, n, w: story.person(n).take_back(story.press(w[0])),
    "words": lambda story, n, w: story.person(n).add_words(story.press(w[0]), " ".join(w[1:])),
    "remove words": lambda story, n, w: story.person(n).remove_words(story.press(w[0])),
    "heard": lambda story, n, w: story.person(n).close_point(story.press(w[0]), _any(w[1])),
    **OF_POINTS,
    "start alone": lambda story, n, w: story.person(n).start_alone(),
    "room on": lambda story, n, w: story.person(n).room_is_on(story.item(w[0])),
    "end alone": lambda story, n, w: story.person(n).end_alone(),
}
PLACES: dict[str, dict[str, Verb]] = {
    "title": {"": lambda story, n, w: setattr(story, "title", " ".join(w))},
    "item": {"": lambda story, n, w: easy_paper(story.papers, w)},
    "agenda": {
        "is sent": lambda story, n, w: story.prepare.send(story.meeting),
        "": lambda story, n, w: story.agenda(w),
    },
    "group": {"agreed": lambda story, n, w: agreed(story, w)},
    "follow": FOLLOW,
    "run": RUN,
    "at": {"the end": lambda story, n, w: None},
    "time": {"": lambda story, n, w: story.time_goes_on(length_s(w[0]))},
    "sleep": {"": lambda story, n, w: (story.clock.sleep(length_s(w[0])), story.meeting.tick())},
    "crash": {"": lambda story, n, w: story.crash(length_s(w[0]))},
    "disk": {
        "full": lambda story, n, w: setattr(story.log, "is_full", True),
        "free": lambda story, n, w: (setattr(story.log, "is_full", False), story.meeting.tick()),
    },
}


def _any(word: str) -> Any:
    return word


def _now(story: Story, _: str) -> str:
    return "now: " + story.called(story.meeting.state.now)


def _used(story: Story, item: str, _: str) -> str:
    return f"used {item} {whole_minutes(story.meeting.shown().item(story.item(item)).used_ms)}"


def _press(story: Story, name: str, _: str) -> str:
    press = story.meeting.state.press(story.press(name))
    return f"{name} {press.status}"


def _shows(story: Story, name: str, _: str) -> str:
    mine = [each for person in story.people.values() for each in person.mine() if each.press.id == story.press(name)]
    return f"{name} shows {mine[0].state}"


def _gap(story: Story, _: str) -> str:
    gap = story.meeting.gap
    return "gap: " + (whole_minutes(gap.seconds * 1000) if gap else "-")


def _words(story: Story, name: str, _: str) -> str:
    mine = [each for person in story.people.values() for each in person.mine() if each.press.id == story.press(name)]
    return f"{name} says: {mine[0].words or '-'}"


LOOKS: dict[str, Callable[..., str]] = {
    **LOOKS_DECIDING,
    **LOOKS_AT_THE_END,
    r"fine": lambda story: f"no: {story.refused}" if story.refused else "fine",
    r"no: \w+": lambda story: f"no: {story.refused}" if story.refused else "fine",
    r"now: (.+)": _now,
    r"waiting: (.+)": lambda story, _: "waiting: " + story.names_of(story.meeting.state.waiting()),
    r"kept: (.+)": lambda story, _: "kept: " + story.names_of(story.meeting.state.kept()),
    r"(?:not )?paused": lambda story: "not paused" if story.meeting.state.pause is None else "paused",
    r"(?:no|on) break": lambda story: "on break" if story.meeting.state.on_break else "no break",
    r"ended": lambda story: story.meeting.state.phase,
    r"used (\S+) (\w+)": _used,
    r"minutes (\S+) (\d+)": lambda story, item, _: (
        f"minutes {item} {story.meeting.state.item(story.item(item)).minutes}"
    ),
    r"gap: (.+)": _gap,
    r"(\S+) (waiting|called|answered|closed|taken_back|written_down)": _press,
    r"(\S+) shows (\w+)": _shows,
    **SEEN_OF_POINTS,
    r"(\S+) says: (.+)": _words,
    **today.LOOKS,
    r"all kept": lambda story: "not all kept" if story.meeting.unkept else "all kept",
}
