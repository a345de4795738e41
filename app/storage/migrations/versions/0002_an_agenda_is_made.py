"""An agenda is made: the question of each item, and the plan of the meeting (who comes, paid, how we treat each other)."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("item_texts", sa.Column("question", sa.Text(), server_default="", nullable=False))
    op.add_column("meeting_rows", sa.Column("plan", sa.Text(), nullable=True))
