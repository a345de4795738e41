"""The file that an agenda came from has the day on which it was last changed, where that is known."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("papers", sa.Column("changed_on", sa.Text(), nullable=True))
