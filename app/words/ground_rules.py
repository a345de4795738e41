"""How people treat each other in a meeting: ready-made rules, each with its picture. Source: MT-23."""

from app.words.speaker import QT_TRANSLATE_NOOP

#: Rules of a meeting, each with the id of its picture.
GROUND_RULES: tuple[tuple[str, str], ...] = (
    #: A rule for how people treat each other in a meeting.
    (QT_TRANSLATE_NOOP("templates", "One person talks at a time."), "talk"),
    (QT_TRANSLATE_NOOP("templates", "Talk slowly."), "slow_down"),
    (QT_TRANSLATE_NOOP("templates", "Stop when somebody does not understand."), "not_understood"),
    (QT_TRANSLATE_NOOP("templates", "Use easy words."), "easy_read"),
    (QT_TRANSLATE_NOOP("templates", "Listen to each other."), "listen"),
    (QT_TRANSLATE_NOOP("templates", "Be kind."), "kindness"),
    (QT_TRANSLATE_NOOP("templates", "Keep to the agenda."), "agenda"),
    (QT_TRANSLATE_NOOP("templates", "Keep private things private."), "locked"),
    (QT_TRANSLATE_NOOP("templates", "Ask for help."), "help"),
    (QT_TRANSLATE_NOOP("templates", "You can move around."), "walking"),
    (QT_TRANSLATE_NOOP("templates", "You can be quiet."), "quiet"),
    (QT_TRANSLATE_NOOP("templates", "You can go out."), "door"),
    (QT_TRANSLATE_NOOP("templates", "The person who helps you does not speak for you."), "support"),
)
