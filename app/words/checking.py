"""What may be hard to read in an agenda, and what to do about it. Hints for its writer."""

from app.words.speaker import QT_TRANSLATE_NOOP

FINDINGS: dict[str, str] = {
    #: {count} words in a sentence, 11 to 15.
    "sentence_long": QT_TRANSLATE_NOOP("checking", "This has {count} words. Try 10 or fewer."),
    #: {count} words in a sentence, 16 or more.
    "sentence_too_long": QT_TRANSLATE_NOOP("checking", "This has {count} words. Make 2 sentences of it."),
    #: A hard word. {meaning} is what it means, in a sentence.
    "hard_word": QT_TRANSLATE_NOOP("checking", "This is a hard word. Say what it means: {meaning}"),
    #: Letters that stand for words.
    "letters": QT_TRANSLATE_NOOP("checking", "These letters may be new to people. Write the whole words."),
    #: A date in figures.
    "numeric_date": QT_TRANSLATE_NOOP("checking", "This date is in numbers. Write the day and the month in words."),
    #: A percentage.
    "percent": QT_TRANSLATE_NOOP("checking", "Percent is hard for many people. Try: about 1 in 5."),
    #: A short form such as "e.g.".
    "short_form": QT_TRANSLATE_NOOP("checking", "This is a short form. Write the whole words."),
    #: Two words such as "not" in one sentence.
    "two_negatives": QT_TRANSLATE_NOOP("checking", "This says no two times. Say what is, in place of what is not."),
}
