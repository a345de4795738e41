"""What may be private in typed words, and what is asked before it is kept."""

from collections.abc import Sequence

from app.domain.private_hints import Hint
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "privacy"

HINTS: dict[str, str] = {
    #: What typed words look like, before they are kept. Each is a sentence of its own.
    "phone": QT_TRANSLATE_NOOP("privacy", "It looks like a phone number."),
    "email": QT_TRANSLATE_NOOP("privacy", "It looks like an email address."),
    "postcode": QT_TRANSLATE_NOOP("privacy", "It looks like a postcode."),
    "nhs_number": QT_TRANSLATE_NOOP("privacy", "It looks like a health number."),
    "birth_date": QT_TRANSLATE_NOOP("privacy", "It looks like a date of birth."),
    "health": QT_TRANSLATE_NOOP("privacy", "It looks like a name and something about health."),
}


PROBLEMS: dict[str, str] = {
    #: More minutes than {most} for one meeting, or fewer than none.
    "hours_limits": QT_TRANSLATE_NOOP("privacy", "This number does not work. Choose one from 0 to {most}."),
}


def hint_words(hints: Sequence[Hint], speaker: Speaker) -> tuple[str, ...]:
    """Return one sentence for each thing that was found, each once."""
    return tuple(speaker.say(CONTEXT, HINTS[code]) for code in dict.fromkeys(hint.code for hint in hints))
