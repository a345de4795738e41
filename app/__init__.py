"""Fair Say, a meeting companion that shares power."""

__version__ = "0.1.0"
