"""Words that help co-chairs and never press them: one calm line at a time."""

from app.domain.prompts import Prompt
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "prompting"

PROMPTS: dict[str, str] = {
    #: On Run: the disk is full.
    "not_kept": QT_TRANSLATE_NOOP(
        "prompting", "The last things are not kept yet. Make room on the disk. We keep trying."
    ),
    #: On Run: nobody pressed Start.
    "forgotten_start": QT_TRANSLATE_NOOP("prompting", "Has the meeting begun? Then press Start the meeting."),
    #: On Run: points wait. {count} and {minutes} are numbers, 2 or more.
    "points_wait": QT_TRANSLATE_NOOP(
        "prompting", "{count} points are waiting. The first has waited {minutes} minutes."
    ),
    #: On Run: one point waits. {minutes} is 2 or more.
    "points_wait_one": QT_TRANSLATE_NOOP("prompting", "1 point has waited {minutes} minutes."),
    #: On Run: somebody with a point pressed Hold my place.
    "place_held": QT_TRANSLATE_NOOP("prompting", "Somebody is thinking. Their place is held."),
    #: On Run: the room is about to move on. {used} and {minutes} are numbers.
    "ebe_item_little": QT_TRANSLATE_NOOP(
        "prompting", "This item of experts by experience has had {used} of its {minutes} minutes."
    ),
    #: On Run: other items took the time. {needed} and {left} are minutes.
    "ebe_items_squeezed": QT_TRANSLATE_NOOP(
        "prompting", "Experts by experience asked for {count} more items. They need {needed} minutes. {left} are left."
    ),
    #: On Run: other items took the time of one more item.
    "ebe_items_squeezed_one": QT_TRANSLATE_NOOP(
        "prompting", "Experts by experience asked for 1 more item. It needs {needed} minutes. {left} are left."
    ),
    #: On Run: a break comes soon. {count} is minutes.
    "break_due": QT_TRANSLATE_NOOP("prompting", "A break is due in {count} minutes."),
    #: On Run: a break comes in one minute.
    "break_due_one": QT_TRANSLATE_NOOP("prompting", "A break is due in 1 minute."),
    #: On Run: it is time for a break.
    "break_due_now": QT_TRANSLATE_NOOP("prompting", "A break is due now."),
    #: On Run: there was no break for long.
    "break_late": QT_TRANSLATE_NOOP("prompting", "There was no break for {minutes} minutes. Ask who needs one."),
    #: On Run: an item is nearly over. "We move on soon" is a button there.
    "move_on_soon": QT_TRANSLATE_NOOP(
        "prompting", "About 2 minutes are left. You can press We move on soon, so that people are ready."
    ),
    #: On Run: the planned time of an item is used.
    "time_up": QT_TRANSLATE_NOOP("prompting", "The time for this is used up. Ask if people need more."),
    #: On Run: an item took much longer than planned.
    "forgotten_item": QT_TRANSLATE_NOOP("prompting", "Is the room still on this item? If not, press Next item."),
    #: On Run: the last item took much longer than planned.
    "forgotten_end": QT_TRANSLATE_NOOP("prompting", "Is the meeting over? Then press End."),
    #: On Run, at the last item: points were kept for later.
    "kept_points": QT_TRANSLATE_NOOP("prompting", "Points were kept for later. Hear them before the end."),
}


def prompt_words(prompt: Prompt, speaker: Speaker) -> str:
    """Return the words of a prompt."""
    return speaker.of({CONTEXT: PROMPTS}, prompt.code, **prompt.facts)
