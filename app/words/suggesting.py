"""Why other words are offered for a place of the full words."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "suggesting"

BECAUSE: dict[str, str] = {
    #: Beside other words for a place of the full words. Each says why they may be easier.
    "plain_word": QT_TRANSLATE_NOOP("suggesting", "More people know this word."),
    "number_digits": QT_TRANSLATE_NOOP("suggesting", "A number is easier to read in figures."),
    "number_roman": QT_TRANSLATE_NOOP("suggesting", "Few people know these numbers made of letters."),
    "percent_plain": QT_TRANSLATE_NOOP("suggesting", "Percent is hard for many people."),
    "date_plain": QT_TRANSLATE_NOOP("suggesting", "A date is clear with its day and month as words."),
    "time_plain": QT_TRANSLATE_NOOP("suggesting", "More people know this way to say the time."),
    #: The file did not say whether it is the morning or the afternoon.
    "time_by_day": QT_TRANSLATE_NOOP("suggesting", "We think that it is in the day. Please check it."),
    "letters_full": QT_TRANSLATE_NOOP("suggesting", "The full name says what the letters mean."),
    "letters_said_twice": QT_TRANSLATE_NOOP("suggesting", "The full name is there already."),
    "short_form": QT_TRANSLATE_NOOP("suggesting", "Not everyone knows this short form."),
    "joined_words": QT_TRANSLATE_NOOP("suggesting", "2 whole words are easier to read."),
    "sign_plain": QT_TRANSLATE_NOOP("suggesting", "A word is easier to read than a sign."),
    "capitals": QT_TRANSLATE_NOOP("suggesting", "Words in capitals are hard to read."),
    "split": QT_TRANSLATE_NOOP("suggesting", "One idea on each line is easier to read."),
    "purpose": QT_TRANSLATE_NOOP("suggesting", "It says what we will do."),
    #: A line was added, because somebody said what the item asks of us.
    "purpose_said": QT_TRANSLATE_NOOP("suggesting", "You said what this item asks of us."),
    #: A line was added that says what a hard word means.
    "explain": QT_TRANSLATE_NOOP("suggesting", "A hard word has its meaning on the next line."),
}
