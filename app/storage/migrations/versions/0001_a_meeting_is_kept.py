"""A meeting is kept: its papers, what happened, private words, keys and drafts."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "meeting_rows",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("start_time", sa.Text(), nullable=True),
        sa.Column("end_time", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("is_practice", sa.Integer(), nullable=False),
        sa.Column("phase", sa.Text(), server_default="not_started", nullable=False),
        sa.Column("items", sa.Integer(), server_default="0", nullable=False),
        sa.Column("points", sa.Integer(), server_default="0", nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.CheckConstraint("is_practice IN (0, 1)", name=op.f("ck_meeting_rows_is_practice")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_rows")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_meeting_rows_is_practice_created_at_id"), "meeting_rows", ["is_practice", "created_at", "id"]
    )
    op.create_index(op.f("ix_meeting_rows_phase_created_at"), "meeting_rows", ["phase", "created_at"])
    op.create_table(
        "item_texts",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("easy_title", sa.Text(), nullable=False),
        sa.Column("easy", sa.Text(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("lead", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting_rows.id"], name=op.f("fk_item_texts_meeting_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_item_texts")),
        sa.UniqueConstraint("meeting_id", "item", "version", name=op.f("uq_item_texts_meeting_id_item_version")),
        sqlite_strict=True,
    )
    op.create_table(
        "papers",
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting_rows.id"], name=op.f("fk_papers_meeting_id")),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_papers")),
        sqlite_strict=True,
    )
    op.create_table(
        "events",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("v", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("t_ms", sa.Integer(), nullable=True),
        sa.Column("came_from", sa.Text(), nullable=False),
        sa.Column("chair", sa.Text(), nullable=True),
        sa.Column("group_code", sa.Text(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("prev", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting_rows.id"], name=op.f("fk_events_meeting_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_events")),
        sa.UniqueConstraint("id", name=op.f("uq_events_id")),
        sa.UniqueConstraint("meeting_id", "n", name=op.f("uq_events_meeting_id_n")),
        sqlite_strict=True,
    )
    op.create_table(
        "private_words",
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("salt", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_private_words_event_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_private_words")),
        sqlite_strict=True,
    )
    op.create_table(
        "held_keys",
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("forget_after", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_held_keys_event_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting_rows.id"], name=op.f("fk_held_keys_meeting_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_held_keys")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_held_keys_forget_after"), "held_keys", ["forget_after"])
    op.create_index(op.f("ix_held_keys_meeting_id"), "held_keys", ["meeting_id"])
    op.create_table(
        "beats",
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("t_ms", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting_rows.id"], name=op.f("fk_beats_meeting_id")),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_beats")),
        sqlite_strict=True,
    )
    op.create_table(
        "drafts",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_drafts")),
        sqlite_strict=True,
    )
    op.create_table(
        "being_deleted",
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_being_deleted")),
        sqlite_strict=True,
    )
