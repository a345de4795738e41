"""
What we keep: one SQLite file by SQLAlchemy and Alembic, and small settings files.

May import `domain` only. Rows never leave this room. Read first: `database.py`.
"""
