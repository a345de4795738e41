"""The counts of the power record of each meeting: no words, so that they may stay when the meeting is deleted."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "power_counts",
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("kept_until", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_power_counts")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_power_counts_day"), "power_counts", ["day"])
