"""Takes lines off the end of a meeting's list: only for a laptop that was the host and is a guest now."""

from sqlalchemy import Connection

LATER_LINES = "SELECT id FROM events WHERE meeting_id = :meeting AND n > :n"
OFF_THE_LIST = (
    f"DELETE FROM private_words WHERE event_id IN ({LATER_LINES})",  # noqa: S608 - our own names
    f"DELETE FROM held_keys WHERE event_id IN ({LATER_LINES})",  # noqa: S608 - our own names
    f"DELETE FROM press_links WHERE event_id IN ({LATER_LINES})",  # noqa: S608 - our own names
    "DELETE FROM events WHERE meeting_id = :meeting AND n > :n",
    "DELETE FROM power_counts WHERE meeting_id = :meeting",
)
COUNTED_AGAIN = """
UPDATE meeting_rows SET
  phase = COALESCE((SELECT CASE kind WHEN 'meeting_ended' THEN 'ended' ELSE 'running' END FROM events
    WHERE meeting_id = :meeting AND kind IN ('meeting_started', 'meeting_ended') ORDER BY n DESC LIMIT 1),
    'not_started'),
  ended_at = (SELECT at FROM events WHERE meeting_id = :meeting AND kind = 'meeting_ended' ORDER BY n DESC LIMIT 1),
  items = (SELECT count(*) FROM events
      WHERE meeting_id = :meeting AND kind = 'item_added' AND json_extract(facts, '$.item_kind') = 'item')
    - (SELECT count(*) FROM events d WHERE d.meeting_id = :meeting AND d.kind = 'item_dropped' AND EXISTS (
      SELECT 1 FROM events a WHERE a.meeting_id = :meeting AND a.kind = 'item_added'
        AND json_extract(a.facts, '$.item') = json_extract(d.facts, '$.item')
        AND json_extract(a.facts, '$.item_kind') = 'item')),
  points = (SELECT count(*) FROM events WHERE meeting_id = :meeting AND kind = 'point_raised')
    - (SELECT count(*) FROM events t WHERE t.meeting_id = :meeting AND t.kind = 'taken_back' AND EXISTS (
      SELECT 1 FROM events p WHERE p.id = json_extract(t.facts, '$.of') AND p.kind = 'point_raised'))
WHERE id = :meeting"""
"""As the trigger counts when a line is added: see `views.COUNTS`."""
LET_GO = "INSERT INTO being_deleted (meeting_id) VALUES (:meeting)"
HOLD_AGAIN = "DELETE FROM being_deleted WHERE meeting_id = :meeting"


def take_back_lines(connection: Connection, meeting_id: str, to_n: int) -> None:
    """
    Delete the lines after `to_n` and what is kept beside them, inside the caller's transaction.

    Events may only go while their meeting is noted as being deleted, so it is for as long as the transaction lasts.
    """
    facts = {"meeting": meeting_id, "n": to_n}
    for statement in (LET_GO, *OFF_THE_LIST, COUNTED_AGAIN, HOLD_AGAIN):
        connection.exec_driver_sql(statement, facts)
