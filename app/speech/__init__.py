"""What we say: voices behind the `Voice` port, each in a process of its own.

May import `domain`, and Qt to play sound. Read first: `voices.py`.
"""
