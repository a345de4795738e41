"""
What comes in: a file becomes an agenda draft, never a meeting.

May import `domain` only. Read first: `reader.py`, then `outline.py`.
"""
