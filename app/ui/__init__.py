"""
What people see, hear and touch.

May import `services`, `words` and `domain`. Read first: `window.py`, then `screens/follow.py`.
"""
