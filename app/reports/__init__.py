"""
What goes out: a paper about a meeting becomes the bytes of a file, nothing more.

May import `domain` only. Read first: `domain/report.py`, then `web_page.py`.
"""
