"""A step that no Fair Say has yet: it rebuilds a table that views read, and adds another."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("meeting_rows", recreate="always") as table:
        table.add_column(sa.Column("language", sa.Text(), server_default="en-GB", nullable=False))
    op.create_table("words_of_the_group", sa.Column("word", sa.Text(), primary_key=True), sqlite_strict=True)
