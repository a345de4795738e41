"""
The views for people with a SQLite viewer, and the triggers that guard the list of events.

A migration that rebuilds a table fails on a view that reads it, and loses its triggers: so every migration first
takes all of them away and afterwards makes them anew, here and nowhere else.
"""

from sqlalchemy import Connection

MEETINGS = """
CREATE VIEW meetings AS
SELECT id AS meeting_id, title, day, start_time, end_time, place, created_at, phase, items, points, is_practice
FROM meeting_rows ORDER BY created_at"""

ITEMS = """
CREATE VIEW items AS
SELECT t.meeting_id, t.item, t.number, t.title, t.easy_title, t.lead, t.purpose, t.version
FROM item_texts t
WHERE t.version = (SELECT max(o.version) FROM item_texts o WHERE o.meeting_id = t.meeting_id AND o.item = t.item)
ORDER BY t.meeting_id, t.seq"""

POINTS = """
CREATE VIEW points AS
SELECT p.meeting_id, p.id AS point, p.at AS asked_at, json_extract(p.facts, '$.item') AS item,
  (SELECT title FROM items i WHERE i.meeting_id = p.meeting_id AND i.item = json_extract(p.facts, '$.item')) AS about,
  p.group_code AS asked_by,
  COALESCE((
    SELECT CASE a.kind WHEN 'taken_back' THEN 'taken back' WHEN 'point_closed' THEN 'closed'
      WHEN 'point_answered' THEN 'answered' WHEN 'point_written_down' THEN 'written down'
      WHEN 'point_called' THEN 'called' WHEN 'point_kept' THEN 'kept for later' END
    FROM events a
    WHERE a.meeting_id = p.meeting_id AND json_extract(a.facts, '$.of') = p.id
      AND a.kind IN ('taken_back', 'point_closed', 'point_answered', 'point_written_down', 'point_called', 'point_kept')
    ORDER BY a.n DESC LIMIT 1), 'waiting') AS became,
  (SELECT json_extract(a.facts, '$.outcome') FROM events a WHERE a.meeting_id = p.meeting_id
    AND a.kind = 'point_answered' AND json_extract(a.facts, '$.of') = p.id ORDER BY a.n DESC LIMIT 1) AS answer,
  (SELECT json_extract(a.facts, '$.heard') FROM events a WHERE a.meeting_id = p.meeting_id
    AND a.kind = 'point_closed' AND json_extract(a.facts, '$.of') = p.id ORDER BY a.n DESC LIMIT 1) AS heard,
  w.text AS words
FROM events p LEFT JOIN private_words w ON w.event_id = p.id
WHERE p.kind = 'point_raised' ORDER BY p.seq"""

MINUTES_USED = """
CREATE VIEW minutes_used AS
WITH told AS (
  SELECT meeting_id, n, t_ms, kind, facts,
    lead(t_ms) OVER (PARTITION BY meeting_id ORDER BY n) - t_ms AS passed,
    max(CASE WHEN kind = 'item_started' THEN n END) OVER so_far AS item_n,
    max(CASE WHEN kind = 'pause_asked' THEN n END) OVER so_far AS paused_n,
    max(CASE WHEN kind = 'pause_ended' THEN n END) OVER so_far AS went_on_n,
    max(CASE WHEN kind = 'break_started' THEN n END) OVER so_far AS break_n,
    max(CASE WHEN kind IN ('break_ended', 'item_started') THEN n END) OVER so_far AS back_n,
    max(CASE WHEN kind = 'meeting_ended' THEN n END) OVER so_far AS ended_n
  FROM events WHERE t_ms IS NOT NULL
  WINDOW so_far AS (PARTITION BY meeting_id ORDER BY n ROWS UNBOUNDED PRECEDING)
), running AS (
  SELECT * FROM told
  WHERE item_n IS NOT NULL AND ended_n IS NULL
    AND COALESCE(paused_n, 0) <= COALESCE(went_on_n, 0) AND COALESCE(break_n, 0) <= COALESCE(back_n, 0)
)
SELECT r.meeting_id, json_extract(s.facts, '$.item') AS item,
  (SELECT title FROM items i WHERE i.meeting_id = r.meeting_id AND i.item = json_extract(s.facts, '$.item')) AS title,
  round(sum(COALESCE(r.passed, 0) + CASE WHEN r.kind = 'gap_answered' AND json_extract(r.facts, '$.went_on')
    THEN json_extract(r.facts, '$.gap_s') * 1000 ELSE 0 END) / 60000.0, 1) AS minutes
FROM running r JOIN events s ON s.meeting_id = r.meeting_id AND s.n = r.item_n
GROUP BY r.meeting_id, item ORDER BY r.meeting_id, min(r.n)"""

CHANGES = """
CREATE VIEW changes AS
SELECT e.meeting_id, e.n, e.at, e.kind AS change, json_extract(e.facts, '$.item') AS item,
  (SELECT title FROM items i WHERE i.meeting_id = e.meeting_id AND i.item = json_extract(e.facts, '$.item')) AS title,
  json_extract(e.facts, '$.reason_code') AS reason, json_extract(e.facts, '$.ebe_said') AS ebe_said, e.facts
FROM events e
WHERE e.kind IN ('item_added', 'item_changed', 'item_moved', 'item_shortened', 'item_lengthened', 'item_dropped',
  'item_carried', 'plan_changed', 'asked_for_by', 'stage_said', 'papers_sent', 'agenda_sent', 'easy_checked',
  'decision_made', 'override', 'correction', 'minutes_changed')
ORDER BY e.meeting_id, e.n"""

NO_CHANGE = """
CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are only added'); END"""

NO_DELETE = """
CREATE TRIGGER events_never_go BEFORE DELETE ON events
WHEN NOT EXISTS (SELECT 1 FROM being_deleted WHERE meeting_id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'events are only added'); END"""

NO_NEW_WORDS = """
CREATE TRIGGER item_texts_never_change BEFORE UPDATE ON item_texts
BEGIN SELECT RAISE(ABORT, 'a change of words is a new version'); END"""

COUNTS = """
CREATE TRIGGER events_are_counted AFTER INSERT ON events
WHEN NEW.kind IN ('meeting_started', 'meeting_ended', 'point_raised', 'taken_back', 'item_added', 'item_dropped')
BEGIN
  UPDATE meeting_rows SET
    phase = CASE NEW.kind WHEN 'meeting_started' THEN 'running' WHEN 'meeting_ended' THEN 'ended' ELSE phase END,
    ended_at = CASE NEW.kind WHEN 'meeting_ended' THEN NEW.at ELSE ended_at END,
    items = items + CASE NEW.kind WHEN 'item_added' THEN json_extract(NEW.facts, '$.item_kind') = 'item'
      WHEN 'item_dropped' THEN -EXISTS (SELECT 1 FROM events WHERE meeting_id = NEW.meeting_id AND kind = 'item_added'
        AND json_extract(facts, '$.item') = json_extract(NEW.facts, '$.item')
        AND json_extract(facts, '$.item_kind') = 'item') ELSE 0 END,
    points = points + CASE NEW.kind WHEN 'point_raised' THEN 1
      WHEN 'taken_back' THEN -EXISTS (SELECT 1 FROM events WHERE id = json_extract(NEW.facts, '$.of')
        AND kind = 'point_raised') ELSE 0 END
  WHERE id = NEW.meeting_id;
END"""

ALL = (MEETINGS, ITEMS, POINTS, MINUTES_USED, CHANGES, NO_CHANGE, NO_DELETE, NO_NEW_WORDS, COUNTS)


def drop_views_and_triggers(connection: Connection) -> None:
    """Take away every view and trigger, also those of an older Fair Say."""
    found = connection.exec_driver_sql("SELECT type, name FROM sqlite_master WHERE type IN ('view', 'trigger')")
    for kind, name in found.all():
        connection.exec_driver_sql(f'DROP {kind} "{name}"')


def make_views_and_triggers(connection: Connection) -> None:
    """Make all views and triggers of this Fair Say."""
    for statement in ALL:
        connection.exec_driver_sql(statement)
