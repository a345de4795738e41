"""
What we tell people: every sentence for a code, in plain words, ready to be translated.

May import `domain` only, never Qt: the commands speak too. Read first: `speaker.py`.
"""
