"""Words of agenda items, in the record file: each version is kept."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import Connection, Table, delete, insert, select

from app.domain.agenda import ItemText
from app.storage.rows import text_row
from app.storage.tables import ItemTextRow

TEXTS = cast("Table", ItemTextRow.__table__)


def put_texts(connection: Connection, meeting_id: str, texts: Sequence[ItemText]) -> None:
    """Add words of items. Where other words have the same number here, as on a guest, these take their place."""
    for text in texts:
        row = text_row(meeting_id, text)
        same = (TEXTS.c.meeting_id == meeting_id, TEXTS.c.item == text.item, TEXTS.c.version == text.version)
        here = connection.scalar(select(TEXTS.c.digest).where(*same))
        if here != row["digest"]:
            connection.execute(delete(TEXTS).where(*same))
            connection.execute(insert(TEXTS).values(row))
