"""
What people can do: one file per job, one method per button.

May import `domain` only; the outside (record, voice, importers) comes in through `domain/ports.py`.
Read first: `live_meeting.py`.
"""
