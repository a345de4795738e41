"""Words for making an agenda: why something cannot be done, and what to do instead."""

from app.words.speaker import QT_TRANSLATE_NOOP

PROBLEMS = {
    #: {minutes} is a number. More minutes were asked for than are free.
    "who_pays": QT_TRANSLATE_NOOP("making", "{minutes} minutes are missing. Choose which item loses them."),
    #: An item was chosen to lose the minutes that it is to get itself.
    "pays_itself": QT_TRANSLATE_NOOP("making", "An item cannot give minutes to itself. Choose another item."),
    #: {minutes} is a number of minutes.
    "break_too_short": QT_TRANSLATE_NOOP("making", "A break needs {minutes} minutes or more. Take time from an item."),
    #: People cannot check easy words that are not there.
    "no_easy_words": QT_TRANSLATE_NOOP("making", "This item has no easy words yet. Please write some first."),
    #: The agenda could not become a meeting, because the disk is full. Nothing is lost.
    "press_again": QT_TRANSLATE_NOOP("making", "This did not work yet. Make some room on this computer. Press again."),
    #: The agenda was sent or thrown away, maybe in another window.
    "no_such_agenda": QT_TRANSLATE_NOOP("making", "This agenda is not here any more. Look under Run a meeting."),
}
