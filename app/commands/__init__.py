"""
What scripts can ask: one file per command group, on the same services as the screens, without Qt.

May import `services`, `words` and `domain`. Read first: `docs/commands.md`.
"""
