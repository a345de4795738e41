"""An agenda: as it was read from a file (a draft), and as a meeting follows it."""

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Literal

ItemKind = Literal["item", "break"]
Purpose = Literal["tell", "talk", "decide", "check"]
AskedBy = Literal["ebe", "ebt", "both", "not_said"]
EbeSaid = Literal["agreed", "not_agreed", "not_asked"]
Paid = Literal["not_said", "yes", "offered", "no"]
LATER_FIELDS = ("question",)
"""Fields of `ItemText` that came later: left out of the digest while empty, so that older digests stay true."""


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
class EasyCheck:
    """
    People read the easy words of an item and said that they are right.

    Shape: `by_role` is a group, never a name; `changes`: what they asked to change; `of`: the digest of the easy words
    they read (`words_digest`), so that a later change takes the check back.
    """

    by_role: str
    day: dt.date
    changes: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Carried:
    """The item was pushed off before: from which meeting, how many times by now, and when it was first asked for."""

    from_meeting: str
    times: int
    first_day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class DraftItem:
    """
    One row of an agenda: as it was understood, or as it is being made.

    Shape: `id` stays the same while the agenda is made, "" before. `guessed` names the fields that were worked out,
    not read. `sure` is 0 (a guess) to 1 (stated); `doubts` names the fields to look at first, the least sure first.
    `notes` are the sentences under the title, in the words of the file. `day` is set where a file plans several days.
    `question` is what the item asks of us. `full_sent` and `easy_sent`: when the papers went out.
    `late_reason`: the code of the reason why it may be decided although its easy papers come late.
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
    id: str = ""
    question: str = ""
    doubts: tuple[str, ...] = ()
    full_sent: dt.date | None = None
    easy_sent: dt.date | None = None
    check: EasyCheck | None = None
    carried: Carried | None = None
    late_reason: str = ""

    @property
    def is_ebe(self) -> bool:
        """Whether EbEs asked for it, alone or together with professionals."""
        return self.asked_by in ("ebe", "both")

    def words_digest(self) -> str:
        """Return the SHA-256 of the easy words and pictures: what people check."""
        body = [self.easy_title, self.picture, [asdict(line) for line in self.easy]]
        return hashlib.sha256(json.dumps(body, ensure_ascii=False).encode()).hexdigest()

    @property
    def is_checked(self) -> bool:
        """Whether people checked the easy words as they are now. Changing them afterwards takes it back."""
        return self.check is not None and bool(self.easy) and self.check.of == self.words_digest()


@dataclass(frozen=True, slots=True)
class AgendaChange:
    """
    Something was done to an item while the agenda was made, and the reason that was given.

    Shape: `minutes` it lost; `from_place`: where it stood before it was moved later (0 first).
    """

    kind: Literal["moved", "shortened", "dropped"]
    item: str
    reason_code: str
    ebe_said: EbeSaid = "not_asked"
    minutes: int = 0
    from_place: int = 0


@dataclass(frozen=True, slots=True)
class AgendaDraft:
    """
    What was understood of a file. A person checks it before it becomes a meeting.

    Shape: `other_dates` are further readings of a doubtful date; `meetings` are the meetings of a calendar
    that holds several: the person chooses one. `people`: how many of each group are asked to come. `rules`: how we
    treat each other. `changes`: what was done to items with a reason; `dropped`: the items that were dropped so.
    `zones`: the time zones that the file names, where it names several. `meanings`: what was chosen where the same
    letters mean several things: {"SAR": "SAR (data)"} (IM-3).
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
    zones: tuple[str, ...] = ()
    people: Mapping[str, int] = field(default_factory=dict[str, int])
    paid: Paid = "not_said"
    rules: tuple[EasyLine, ...] = ()
    changes: tuple[AgendaChange, ...] = ()
    dropped: tuple[DraftItem, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict[str, str])
    source_date: dt.date | None = None

    def item(self, item_id: str) -> DraftItem:
        """Return one item by its id. Raises: KeyError."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise KeyError(item_id)

    def one_meeting(self, at: int) -> "AgendaDraft":
        """Return one of the `meetings` of a calendar, with the file that it came from."""
        one = self.meetings[at]
        return replace(
            one,
            source_name=one.source_name or self.source_name,
            source_text=one.source_text or self.source_text,
            source_date=one.source_date or self.source_date,
        )


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
    question: str = ""

    def digest(self) -> str:
        """Return the SHA-256 of these words, which is what the record refers to."""
        said = {name: value for name, value in asdict(self).items() if value or name not in LATER_FIELDS}
        body = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(body.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Paper:
    """The file an agenda came from: kept beside the result. `day`: when it was last changed, if that is known."""

    name: str
    text: str
    day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class AboutToday:
    """What is said at the start of a meeting. No names are needed; all may be empty."""

    quiet_room: str = ""
    helper: str = ""
    safe_person: str = ""

    def digest(self) -> str:
        """Return the SHA-256 of these words."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()
