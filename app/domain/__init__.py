"""
What a meeting is: plain Python, no Qt, no files, no database, no clock on the wall.

Imports nothing of ours. Read first: `events.py`, then `live.py`.
"""
