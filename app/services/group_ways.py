"""How a group does its meetings: its own numbers, and its own agendas to begin with."""

import uuid
from collections.abc import Callable, Sequence
from typing import Protocol

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.domain.group_rules import GroupRules, with_rule
from app.domain.template import Template, as_pattern
from app.services.making import with_ids

MOST_LETTERS = 80


class RulesStore(Protocol):
    """Where the group's numbers are kept."""

    def load(self) -> tuple[GroupRules, tuple[str, ...]]:
        """Return the group's numbers, and the names of those that could not be used."""
        ...

    def save(self, rules: GroupRules) -> None:
        """Keep the group's numbers. Raises: `group_not_kept`."""
        ...


class TemplateStore(Protocol):
    """Where the group's own templates are kept."""

    def templates(self) -> tuple[Template, ...]:
        """Return the group's own templates, by name."""
        ...

    def keep(self, template: Template) -> None:
        """Keep a template. Raises: `group_not_kept`."""
        ...

    def remove(self, template_id: str) -> None:
        """Take a template away. Raises: `group_not_kept`, `no_such_template`."""
        ...


class GroupWays:
    """The group's numbers and templates. `built_in` gives the templates that came with the program."""

    def __init__(self, rules: RulesStore, templates: TemplateStore, built_in: Callable[[], Sequence[Template]]) -> None:
        self._rules, self._templates, self._built_in = rules, templates, built_in

    @property
    def rules(self) -> GroupRules:
        """The group's numbers as they are now."""
        return self._rules.load()[0]

    def unused_rules(self) -> tuple[str, ...]:
        """Return the names of numbers that were written but cannot be used."""
        return self._rules.load()[1]

    def change_rule(self, name: str, value: int) -> GroupRules:
        """Change one number and keep it. Raises: `rule_limits`, `group_not_kept`."""
        rules = with_rule(self.rules, name, value)
        self._rules.save(rules)
        return rules

    def templates(self) -> tuple[Template, ...]:
        """Return the group's own templates first, then those that came with the program."""
        return (*self._templates.templates(), *self._built_in())

    def begin(self, template_id: str) -> AgendaDraft:
        """Return a new agenda that begins as a template. Raises: `no_such_template`."""
        return with_ids(as_pattern(self._template(template_id).draft))

    def save_own(self, name: str, draft: AgendaDraft) -> Template:
        """
        Keep an agenda as a template of the group; one of the group's own with the same name is replaced.

        Raises: `name_missing`, `name_too_long`, `no_items`, `group_not_kept`.
        """
        name = " ".join(name.split())
        if not name:
            raise MeetingError("name_missing")
        if len(name) > MOST_LETTERS:
            raise MeetingError("name_too_long", most=MOST_LETTERS)
        if not draft.items:
            raise MeetingError("no_items")
        same = [one.id for one in self._templates.templates() if one.name.casefold() == name.casefold()]
        template = Template(same[0] if same else str(uuid.uuid4()), name, as_pattern(draft), is_own=True)
        self._templates.keep(template)
        return template

    def remove(self, template_id: str) -> None:
        """Take away a template of the group. Those that came with the program stay. Raises: `no_such_template`."""
        if not self._template(template_id).is_own:
            raise MeetingError("no_such_template")
        self._templates.remove(template_id)

    def _template(self, template_id: str) -> Template:
        for template in self.templates():
            if template.id == template_id:
                return template
        raise MeetingError("no_such_template")
