"""What is drawn of counts over many meetings stands in a small column of its own, so that it is read fast."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("power_counts", sa.Column("figures", sa.Text(), server_default="", nullable=False))
