"""All that a paper about a meeting may tell, as one table: every number can be worked out again from its rows."""

from collections.abc import Mapping

from app.domain.report import Grid
from app.services.exporting import Summary, SummaryItem
from app.services.telling import StoryLine
from app.words.planning import EBE_SAID, reason_words
from app.words.report_words import CONTEXT, TABLE
from app.words.reviewing import WHO
from app.words.speaker import Speaker
from app.words.story import OwnWords, story_words

HEADS = (
    "line", "day_time", "code", "number", "item", "asked_by", "kind", "minutes", "from", "point", "reason",
    "ebe_said", "what_changed", "changed_later", "happened",
)  # fmt: skip
RAISED = ("point_raised", "point_prepared", "point_raised_any_time")


def facts_table(summary: Summary, speaker: Speaker) -> Grid:
    """Return the agenda as the meeting began, a row for each item, then what happened, a row for each line."""
    table = _Facts(summary, speaker)
    rows = (*(table.planned(item) for item in summary.items), *(table.happened(line) for line in summary.story))
    whole = tuple(tuple(row.get(head, "") for head in HEADS) for row in rows)
    return Grid(table.say("name"), tuple(table.say(head) for head in HEADS), whole)


class _Facts:
    def __init__(self, summary: Summary, speaker: Speaker) -> None:
        self._speaker = speaker
        self._own = OwnWords(summary.words, summary.put_right)
        self._items = {item.id: (str(number), item) for number, item in enumerate(summary.items, 1)}
        self._points = {point.id: str(number) for number, point in enumerate(summary.told.points, 1)}

    def say(self, code: str, **facts: object) -> str:
        return self._speaker.say(CONTEXT, TABLE[code], **facts)

    def planned(self, item: SummaryItem) -> Mapping[str, str]:
        """Return the row of an item: what was planned as the meeting began."""
        kind = "break" if item.kind == "break" else "standing" if item.is_standing else "talk"
        minutes = "" if item.planned_minutes is None else str(item.planned_minutes)
        return {
            "code": "agenda",
            "number": self._items[item.id][0],
            "item": item.title,
            "asked_by": self._speaker.say("reviewing", WHO[item.asked_by]),
            "kind": self.say(kind),
            "minutes": minutes,
            "happened": self.say("on_agenda", title=item.title),
        }

    def happened(self, line: StoryLine) -> Mapping[str, str]:
        """Return the row of one line. A time has no seconds, so that no press can be told from another by it."""
        facts = line.facts
        number, item = self._items.get(str(facts.get("item")), ("", None))
        reason, said = facts.get("reason"), str(facts.get("ebe_said"))
        press = line.event if line.code in RAISED else str(facts.get("of"))
        return {
            "line": str(line.n),
            "day_time": line.at.astimezone().strftime("%Y-%m-%d %H:%M"),
            "code": line.code,
            "number": number,
            "item": item.title if item else "",
            "minutes": str(facts.get("minutes", "")),
            "from": self._items.get(str(facts.get("other_item")), ("", None))[0],
            "point": self._points.get(press, ""),
            "reason": reason_words(reason, self._speaker) if isinstance(reason, str) else "",
            "ebe_said": self._speaker.say("planning", EBE_SAID[said]) if said in EBE_SAID else "",
            "what_changed": str(facts.get("what_changed") or ""),
            "changed_later": self.say("yes") if line.corrected else "",
            "happened": story_words(line, self._speaker, self._own),
        }
