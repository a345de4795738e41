"""An agenda to begin with: what comes again at every meeting of a kind, without days, papers or what happened."""

from dataclasses import dataclass, replace

from app.domain.agenda import AgendaDraft, DraftItem


@dataclass(frozen=True, slots=True)
class Template:
    """A pattern for agendas. `id` is a code for those that came with the program, a random id for a group's own."""

    id: str
    name: str
    draft: AgendaDraft
    about: str = ""
    is_own: bool = False


def as_pattern(draft: AgendaDraft) -> AgendaDraft:
    """Return a draft without what belongs to one meeting: its day, when papers went out, what was done to items."""
    return AgendaDraft(
        title=draft.title,
        start=draft.start,
        end=draft.end,
        place=draft.place,
        items=tuple(_as_pattern(item) for item in draft.items),
        people=draft.people,
        paid=draft.paid,
        rules=draft.rules,
        meanings=draft.meanings,
    )


def _as_pattern(item: DraftItem) -> DraftItem:
    return replace(
        item,
        id="",
        start=None,
        day=None,
        full_sent=None,
        easy_sent=None,
        carried=None,
        late_reason="",
        guessed=(),
        doubts=(),
        sure=1.0,
    )
