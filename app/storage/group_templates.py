"""The group's own agendas to begin with: one JSON file each, in the group's folder."""

import json
import re
from pathlib import Path
from typing import Any, cast

from app.domain.draft_json import draft_of, draft_to_json
from app.domain.errors import MeetingError
from app.domain.template import Template, as_pattern
from app.storage.whole_file import write_whole

MOST_BYTES = 2_000_000
VERSION = 1
_ID = re.compile(r"[0-9a-zA-Z-]{1,60}")


class GroupTemplates:
    """The folder `templates` in the group's folder. A file that cannot be read stays where it is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "templates"

    def templates(self) -> tuple[Template, ...]:
        """Return the group's own templates, by name."""
        read = (_read(file) for file in sorted(self._folder.glob("*.json")))
        return tuple(sorted((one for one in read if one is not None), key=lambda one: (one.name.casefold(), one.id)))

    def keep(self, template: Template) -> None:
        """Keep a template, whole or not at all. Raises: `group_not_kept`."""
        draft = json.loads(draft_to_json(as_pattern(template.draft)))
        body = {"version": VERSION, "name": template.name, "draft": draft}
        try:
            write_whole(self._file(template.id), json.dumps(body, ensure_ascii=False, indent=1).encode())
        except OSError as trouble:
            raise MeetingError("group_not_kept", reason=type(trouble).__name__) from trouble

    def remove(self, template_id: str) -> None:
        """Take a template away. Raises: `group_not_kept`."""
        try:
            self._file(template_id).unlink(missing_ok=True)
        except OSError as trouble:
            raise MeetingError("group_not_kept", reason=type(trouble).__name__) from trouble

    def _file(self, template_id: str) -> Path:
        if not _ID.fullmatch(template_id):
            raise MeetingError("no_such_template")
        return self._folder / f"{template_id}.json"


def _read(file: Path) -> Template | None:
    if not _ID.fullmatch(file.stem):
        return None
    try:
        if file.stat().st_size > MOST_BYTES:
            return None
        body = cast("dict[str, Any]", json.loads(file.read_text(encoding="utf-8")))
        if body["version"] != VERSION or not isinstance(body["name"], str):
            return None
        return Template(file.stem, body["name"], as_pattern(draft_of(body["draft"])), is_own=True)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
