"""A paper as plain values, for other programs."""

import json

from app.domain.report import Report


def values(report: Report) -> bytes:
    """Return one JSON document in UTF-8."""
    return (json.dumps(report.values, ensure_ascii=False, indent=2) + "\n").encode()
