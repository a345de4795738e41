"""Fair Say, a meeting companion that shares power."""

__version__ = "0.1.0"

RELEASED = "2026-11-24"
"""The day this version was made: Help says how old it is. It changes with the version."""
