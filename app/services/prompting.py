"""The one prompt that a Run screen shows: what is most important and was not put away."""

from app.domain.group_rules import GroupRules
from app.domain.live import LiveState
from app.domain.prompts import Around, Prompt, prompts
from app.services.live_meeting import LiveMeeting


class Prompting:
    """Remembers for one Run screen what was put away by *Not now*."""

    def __init__(self, meeting: LiveMeeting, rules: GroupRules | None = None) -> None:
        self._meeting, self._rules = meeting, rules or GroupRules()
        self._opened_at = meeting.utc_now()
        self._put_away = set[tuple[str, str]]()

    def first(self, state: LiveState) -> Prompt | None:
        """Return what is shown now, if anything. `state`: with time counted up to now."""
        now = self._meeting.utc_now()
        open_s = int((now - self._opened_at).total_seconds())
        found = prompts(state, now, Around(self._rules, open_s, not self._meeting.unkept))
        return next((one for one in found if (one.code, one.about) not in self._put_away), None)

    def put_away(self, prompt: Prompt) -> None:
        """*Not now*: it comes back only when what it says has changed."""
        if prompt.can_wait:
            self._put_away.add((prompt.code, prompt.about))
