"""What each card means, said at the start of a meeting and in Help."""

from app.words.speaker import QT_TRANSLATE_NOOP

MEANS: dict[str, str] = {
    #: What the card I have a point means.
    "point": QT_TRANSLATE_NOOP("cards", "I have a point: I want to say something."),
    #: What the card Please pause means.
    "pause": QT_TRANSLATE_NOOP("cards", "Please pause: the meeting stops. You do not have to say why."),
    #: What the card Slow down means.
    "slow_down": QT_TRANSLATE_NOOP("cards", "Slow down: it is too fast for me."),
    #: What the card I do not understand means.
    "not_understood": QT_TRANSLATE_NOOP("cards", "I do not understand: please say it another way."),
    #: What the card I need a break means.
    "break": QT_TRANSLATE_NOOP("cards", "I need a break: I want to rest for a while."),
    #: What the card I have a question means.
    "question": QT_TRANSLATE_NOOP("cards", "I have a question: I want to ask something."),
    #: What the card Hard word means.
    "jargon": QT_TRANSLATE_NOOP("cards", "Hard word: please use an easy word."),
    #: What the card More time please means.
    "more_time": QT_TRANSLATE_NOOP("cards", "More time please: I need longer."),
    #: What the card I agree means.
    "agree": QT_TRANSLATE_NOOP("cards", "I agree: I think this is good."),
    #: What the card I do not agree means.
    "disagree": QT_TRANSLATE_NOOP("cards", "I do not agree: I think something else."),
    #: What the card I am not sure means.
    "unsure": QT_TRANSLATE_NOOP("cards", "I am not sure: I need to know more."),
    #: What the card Off the topic means.
    "off_topic": QT_TRANSLATE_NOOP("cards", "Off the topic: we talk about something else."),
    #: What the card I am okay means.
    "okay": QT_TRANSLATE_NOOP("cards", "I am okay: all is well for me."),
}
