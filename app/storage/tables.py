"""One class for each table of the record. Rows never leave this room."""

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
STRICT: dict[str, Any] = {"sqlite_strict": True}


class Base(DeclarativeBase):
    """What all tables share: names for constraints, so that a migration can find them, and plain types."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {str: Text, int: Integer}  # noqa: RUF012 - SQLAlchemy's own name and shape


class MeetingRow(Base):
    """
    A meeting. `phase`, `items`, `points` and `ended_at` are kept by a trigger from the events.

    Shape: times are ISO texts; `about` and `plan` are JSON or null.
    """

    __tablename__ = "meeting_rows"
    __table_args__ = (
        CheckConstraint("is_practice IN (0, 1)", name="is_practice"),
        Index(None, "is_practice", "created_at", "id"),
        Index(None, "phase", "created_at"),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    created_at: Mapped[str]
    day: Mapped[str | None]
    start_time: Mapped[str | None]
    end_time: Mapped[str | None]
    place: Mapped[str]
    about: Mapped[str | None]
    is_practice: Mapped[int]
    phase: Mapped[str] = mapped_column(server_default="not_started")
    items: Mapped[int] = mapped_column(server_default="0")
    points: Mapped[int] = mapped_column(server_default="0")
    ended_at: Mapped[str | None]
    plan: Mapped[str | None]


class ItemTextRow(Base):
    """The words of one item in one version. `notes` and `easy` are JSON."""

    __tablename__ = "item_texts"
    __table_args__ = (UniqueConstraint("meeting_id", "item", "version"), STRICT)

    seq: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting_rows.id"))
    item: Mapped[str]
    version: Mapped[int]
    title: Mapped[str]
    notes: Mapped[str]
    easy_title: Mapped[str]
    easy: Mapped[str]
    picture: Mapped[str]
    number: Mapped[str]
    lead: Mapped[str]
    purpose: Mapped[str | None]
    digest: Mapped[str]
    question: Mapped[str] = mapped_column(server_default="")


class PaperRow(Base):
    """The file an agenda came from."""

    __tablename__ = "papers"
    __table_args__ = (STRICT,)

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting_rows.id"), primary_key=True)
    name: Mapped[str]
    text: Mapped[str]
    changed_on: Mapped[str | None]


class EventRow(Base):
    """One line of what happened: the columns are the envelope. Triggers refuse to change it."""

    __tablename__ = "events"
    __table_args__ = (UniqueConstraint("meeting_id", "n"), UniqueConstraint("id"), STRICT)

    seq: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting_rows.id"))
    n: Mapped[int]
    id: Mapped[str]
    kind: Mapped[str]
    v: Mapped[int]
    at: Mapped[str]
    t_ms: Mapped[int | None]
    came_from: Mapped[str]
    chair: Mapped[str | None]
    group_code: Mapped[str | None]
    facts: Mapped[str]
    words: Mapped[str | None]
    prev: Mapped[str]


class PrivateWordsRow(Base):
    """What a person typed, or a name they put. Goes when they ask."""

    __tablename__ = "private_words"
    __table_args__ = (STRICT,)

    event_id: Mapped[str] = mapped_column(ForeignKey("events.id"), primary_key=True)
    salt: Mapped[str]
    text: Mapped[str]


class HeldKeyRow(Base):
    """The key that makes a press somebody's own, until `forget_after`."""

    __tablename__ = "held_keys"
    __table_args__ = (Index(None, "forget_after"), Index(None, "meeting_id"), STRICT)

    event_id: Mapped[str] = mapped_column(ForeignKey("events.id"), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting_rows.id"))
    profile: Mapped[str]
    key: Mapped[str]
    forget_after: Mapped[str]


class BeatRow(Base):
    """The last moment at which a meeting was known to be on."""

    __tablename__ = "beats"
    __table_args__ = (STRICT,)

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting_rows.id"), primary_key=True)
    t_ms: Mapped[int]
    at: Mapped[str]


class DraftRow(Base):
    """What is being typed. May change and go."""

    __tablename__ = "drafts"
    __table_args__ = (STRICT,)

    key: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    at: Mapped[str]


class BeingDeletedRow(Base):
    """A meeting that is being taken away; until all our copies are clean too."""

    __tablename__ = "being_deleted"
    __table_args__ = (STRICT,)

    meeting_id: Mapped[str] = mapped_column(primary_key=True)


class PowerCountsRow(Base):
    """
    The counts of the power record of one meeting, as JSON without words, titles or ids of people and items.

    Worked out from the first `lines` events, so it can always be made anew. When the meeting is deleted, the row gets a
    random id and only the month, and stays until `kept_until`, as the group chose. `figures` are what is drawn over
    many meetings: numbers only, as JSON without its brackets.
    """

    __tablename__ = "power_counts"
    __table_args__ = (Index(None, "day"), STRICT)

    meeting_id: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[str]
    version: Mapped[int]
    lines: Mapped[int]
    counts: Mapped[str]
    kept_until: Mapped[str]
    figures: Mapped[str] = mapped_column(server_default="")


class JoinedRow(Base):
    """This laptop is a guest of a meeting on another laptop. `device` is random and for this meeting only."""

    __tablename__ = "joined"
    __table_args__ = (STRICT,)

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting_rows.id"), primary_key=True)
    device: Mapped[str]
    epoch: Mapped[int]
    last_seq: Mapped[int]


class OutboxRow(Base):
    """A press of this laptop that the host does not have yet. `wishes` and `ids` are JSON; it goes when it is there."""

    __tablename__ = "outbox"
    __table_args__ = (STRICT,)

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting_rows.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    wishes: Mapped[str]
    ids: Mapped[str]
    holder: Mapped[str | None]


class PressLinkRow(Base):
    """On the host: which device made a press. Goes when the meeting is over and every laptop has it."""

    __tablename__ = "press_links"
    __table_args__ = (Index(None, "meeting_id", "device", "seq"), STRICT)

    event_id: Mapped[str] = mapped_column(ForeignKey("events.id"), primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting_rows.id"))
    device: Mapped[str]
    seq: Mapped[int]
