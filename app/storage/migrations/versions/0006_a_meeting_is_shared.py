"""A meeting is shared between laptops: that this one joined, presses that wait for the host, who made which press."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "joined",
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting_rows.id"], name=op.f("fk_joined_meeting_id_meeting_rows")),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_joined")),
        sqlite_strict=True,
    )
    op.create_table(
        "outbox",
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("wishes", sa.Text(), nullable=False),
        sa.Column("ids", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting_rows.id"], name=op.f("fk_outbox_meeting_id_meeting_rows")),
        sa.PrimaryKeyConstraint("meeting_id", "seq", name=op.f("pk_outbox")),
        sqlite_strict=True,
    )
    op.create_table(
        "press_links",
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_press_links_event_id_events")),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting_rows.id"], name=op.f("fk_press_links_meeting_id_meeting_rows")
        ),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_press_links")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_press_links_meeting_id_device_seq"), "press_links", ["meeting_id", "device", "seq"]
    )
