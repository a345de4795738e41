"""An agenda: as it was read from a file (a draft), and as a meeting follows it."""

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal

ItemKind = Literal["item", "break"]
Purpose = Literal["tell", "talk", "decide", "check"]
AskedBy = Literal["ebe", "ebt", "both", "not_said"]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person should know about a draft: a code with words in `app/words/`."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class EasyLine:
    """One idea in easy words, with the id of its picture ("" for none)."""

    words: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class DraftItem:
    """
    One row of an agenda as it was understood.

    Shape: `guessed` names the fields that were worked out, not read. `sure` is 0 (a guess) to 1 (stated).
    `notes` are the sentences under the title, in the words of the file. `day` is set where a file plans several days.
    """

    title: str
    number: str | None = None
    lead: str | None = None
    start: dt.time | None = None
    minutes: int | None = None
    purpose: Purpose | None = None
    kind: ItemKind = "item"
    level: int = 1
    notes: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()
    sure: float = 1.0
    asked_by: AskedBy = "not_said"
    stage: int | None = None
    easy_title: str = ""
    easy: tuple[EasyLine, ...] = ()
    picture: str = ""
    day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class AgendaDraft:
    """
    What was understood of a file. A person checks it before it becomes a meeting.

    Shape: `other_dates` are further readings of a doubtful date; `meetings` are the meetings of a calendar
    that holds several: the person chooses one.
    """

    title: str | None = None
    date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    place: str | None = None
    items: tuple[DraftItem, ...] = ()
    notices: tuple[Notice, ...] = ()
    source_name: str = ""
    source_text: str = ""
    other_dates: tuple[dt.date, ...] = ()
    meetings: tuple["AgendaDraft", ...] = ()


@dataclass(frozen=True, slots=True)
class ItemText:
    """
    The words of one agenda item, in one version. Meeting papers: kept by version, never inside events.

    Shape: `item` is the same in every version; `easy` is empty where nobody has made easy words.
    """

    item: str
    version: int
    title: str
    notes: tuple[str, ...] = ()
    easy_title: str = ""
    easy: tuple[EasyLine, ...] = ()
    picture: str = ""
    number: str = ""
    lead: str = ""
    purpose: Purpose | None = None

    def digest(self) -> str:
        """Return the SHA-256 of these words, which is what the record refers to."""
        body = json.dumps(asdict(self), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(body.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Paper:
    """The file an agenda came from: kept beside the result."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class AboutToday:
    """What is said at the start of a meeting. No names are needed; all may be empty."""

    quiet_room: str = ""
    helper: str = ""
    safe_person: str = ""

    def digest(self) -> str:
        """Return the SHA-256 of these words."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()
