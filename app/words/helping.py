"""Help in easy words: short pages of one idea a line, each with a picture."""

from datetime import date

from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import day_words

CONTEXT = "helping"
#: Help page: for whoever looks after the computer and answers for privacy.
LAPTOP = QT_TRANSLATE_NOOP("helping", "Look after this laptop")
"""The page that leads to the privacy papers."""
#: Help page: which version of the program this is.
ABOUT = QT_TRANSLATE_NOOP("helping", "About Fair Say")
"""The page that leads to whose work is inside. Its words hold {version}, {day} and {age}."""

AGES: dict[str, str] = {
    #: About: how old this version of the program is.
    "new": QT_TRANSLATE_NOOP("helping", "It is new."),
    #: About: how old this version of the program is. {count} is a number of months, 1.
    "month_one": QT_TRANSLATE_NOOP("helping", "It is {count} month old."),
    #: About: how old this version of the program is. {count} is a number of months, 2 to 23.
    "month": QT_TRANSLATE_NOOP("helping", "It is {count} months old."),
    #: About: how old this version of the program is. {count} is a number of years, 2 or more.
    "year": QT_TRANSLATE_NOOP("helping", "It is {count} years old. Ask a helper if there is a newer one."),
}
MONTH_DAYS, YEAR_DAYS, MOST_MONTHS = 30.44, 365.25, 23

#: Each page: its title, then lines of (picture, words).
PAGES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        #: Help page: following a meeting.
        QT_TRANSLATE_NOOP("helping", "Follow a meeting"),
        (
            #: Help: follow.
            ("follow", QT_TRANSLATE_NOOP("helping", "The screen shows what we talk about now.")),
            #: Help: follow.
            ("next", QT_TRANSLATE_NOOP("helping", "You can look at other items at any time.")),
            #: Help: follow.
            ("current", QT_TRANSLATE_NOOP("helping", "Press Go there to come back to now.")),
            #: Help: follow.
            ("speak", QT_TRANSLATE_NOOP("helping", "Press Read to me to hear the words.")),
            #: Help: follow.
            ("stop_reading", QT_TRANSLATE_NOOP("helping", "Press the Esc key to stop the voice.")),
            #: Help: follow. Join a meeting is the name of a button.
            ("laptop", QT_TRANSLATE_NOOP("helping", "Press Join a meeting to follow one on another laptop.")),
        ),
    ),
    (
        #: Help page: cards.
        QT_TRANSLATE_NOOP("helping", "Use the cards"),
        (
            #: Help: cards.
            ("point", QT_TRANSLATE_NOOP("helping", "Press I have a point when you want to speak.")),
            #: Help: cards.
            ("pause", QT_TRANSLATE_NOOP("helping", "Press Please pause to stop the meeting.")),
            #: Help: cards.
            ("okay", QT_TRANSLATE_NOOP("helping", "You never have to say why.")),
            #: Help: cards.
            ("back", QT_TRANSLATE_NOOP("helping", "Press Take it back if you change your mind.")),
            #: Help: cards.
            ("show_it", QT_TRANSLATE_NOOP("helping", "Press Show it to turn the card to the room.")),
        ),
    ),
    (
        #: Help page: points.
        QT_TRANSLATE_NOOP("helping", "What happens to my point?"),
        (
            #: Help: points.
            ("tick", QT_TRANSLATE_NOOP("helping", "Kept on this laptop: it is safe.")),
            #: Help: points.
            ("run", QT_TRANSLATE_NOOP("helping", "With the meeting: the co-chairs can see it.")),
            #: Help: points.
            ("okay", QT_TRANSLATE_NOOP("helping", "Seen by a co-chair: somebody looked at it.")),
            #: Help: points.
            ("agree", QT_TRANSLATE_NOOP("helping", "Answered: they say what comes of it.")),
            #: Help: points.
            ("question", QT_TRANSLATE_NOOP("helping", "Then you can say if you were heard.")),
        ),
    ),
    (
        #: Help page: running a meeting.
        QT_TRANSLATE_NOOP("helping", "Run a meeting"),
        (
            #: Help: run.
            ("run", QT_TRANSLATE_NOOP("helping", "Open an agenda and check it.")),
            #: Help: run.
            ("next", QT_TRANSLATE_NOOP("helping", "Press Start the meeting, then Next item.")),
            #: Help: run.
            ("waiting", QT_TRANSLATE_NOOP("helping", "Points wait in the order people asked.")),
            #: Help: run.
            ("pause", QT_TRANSLATE_NOOP("helping", "A pause ends when people are ready.")),
            #: Help: run.
            ("follow", QT_TRANSLATE_NOOP("helping", "Open a second window for people to follow.")),
            #: Help: run. Share this meeting is the name of a button.
            ("laptop", QT_TRANSLATE_NOOP("helping", "Press Share this meeting to let other laptops follow.")),
        ),
    ),
    (
        #: Help page: size and colours.
        QT_TRANSLATE_NOOP("helping", "Size, colours and keys"),
        (
            #: Help: keys.
            ("settings", QT_TRANSLATE_NOOP("helping", "Press Settings to change size and colours.")),
            #: Help: keys.
            ("add", QT_TRANSLATE_NOOP("helping", "The key + makes the words bigger.")),
            #: Help: keys.
            ("remove", QT_TRANSLATE_NOOP("helping", "The key - makes the words smaller.")),
            #: Help: keys.
            ("help", QT_TRANSLATE_NOOP("helping", "F1 opens this help.")),
            #: Help: keys.
            ("raise_hand_other", QT_TRANSLATE_NOOP("helping", "A switch can type the key of a card.")),
        ),
    ),
    (
        #: Help page: privacy.
        QT_TRANSLATE_NOOP("helping", "What is kept about me?"),
        (
            #: Help: privacy.
            ("tick", QT_TRANSLATE_NOOP("helping", "Your presses are kept on this laptop.")),
            #: Help: privacy.
            ("profile", QT_TRANSLATE_NOOP("helping", "No name is kept unless you put one.")),
            #: Help: privacy.
            ("remove", QT_TRANSLATE_NOOP("helping", "You can take your words out again.")),
            #: Help: privacy.
            ("home", QT_TRANSLATE_NOOP("helping", "Nothing goes to the internet.")),
            #: Help: privacy.
            ("disagree", QT_TRANSLATE_NOOP("helping", "You can say no and still take part.")),
            #: Help: privacy. Not for telling about harm: that needs a person.
            ("warning", QT_TRANSLATE_NOOP("helping", "If someone is not safe, tell a person you trust.")),
        ),
    ),
    (
        LAPTOP,
        (
            #: Help: laptop. The record has no password: a forgotten one would lose people's words.
            ("computer", QT_TRANSLATE_NOOP("helping", "Fair Say has no password of its own.")),
            #: Help: laptop. The usual name stands beside the plain words, so that it can be looked for.
            ("locked", QT_TRANSLATE_NOOP("helping", "Lock the disk of the laptop: this is called disk encryption.")),
            #: Help: laptop.
            ("question", QT_TRANSLATE_NOOP("helping", "Ask the person who looks after your computers.")),
            #: Help: laptop.
            ("papers", QT_TRANSLATE_NOOP("helping", "Papers that you save are yours to keep safe.")),
            #: Help: laptop. A button below opens them.
            ("folder", QT_TRANSLATE_NOOP("helping", "Privacy papers for your organisation come with Fair Say.")),
        ),
    ),
    (
        #: Help page: pictures and letters, and who made them. Shown in full from the files that come with the program.
        QT_TRANSLATE_NOOP("helping", "Who made the pictures?"),
        (
            #: Help: credits. Keep the names as they are.
            ("with_pictures", QT_TRANSLATE_NOOP("helping", "Many pictures come from Healthicons.")),
            #: Help: credits. Keep the names as they are.
            ("with_pictures", QT_TRANSLATE_NOOP("helping", "Some pictures come from OpenMoji, licence CC BY-SA 4.0.")),
            #: Help: credits. Keep the names as they are.
            (
                "full_words",
                QT_TRANSLATE_NOOP("helping", "The letters are Atkinson Hyperlegible Next and OpenDyslexic."),
            ),
        ),
    ),
    (
        ABOUT,
        (
            #: Help: about. {version} is like 0.1.0.
            ("computer", QT_TRANSLATE_NOOP("helping", "This is Fair Say {version}.")),
            #: Help: about. {day} is like Tuesday 24 November 2026. {age} is a whole sentence.
            ("time", QT_TRANSLATE_NOOP("helping", "It was made on {day}. {age}")),
            #: Help: about.
            ("laptop", QT_TRANSLATE_NOOP("helping", "It never looks on the internet for a newer one.")),
            #: Help: about. A USB stick.
            ("folder", QT_TRANSLATE_NOOP("helping", "A newer one comes as a file, for example on a stick.")),
            #: Help: about.
            ("locked", QT_TRANSLATE_NOOP("helping", "A newer one keeps your meetings and your settings.")),
        ),
    ),
)


def about_facts(version: str, released: date, today: date, speaker: Speaker) -> dict[str, str]:
    """Return what the page about the program says of this version."""
    return {"version": version, "day": day_words(released, speaker), "age": age_words(released, today, speaker)}


def age_words(released: date, today: date, speaker: Speaker) -> str:
    """Return how old a version is. Where the computer's clock is behind, it is new."""
    months, years = int((today - released).days // MONTH_DAYS), int((today - released).days // YEAR_DAYS)
    if months < 1:
        return speaker.say(CONTEXT, AGES["new"])
    code, count = ("month", months) if months <= MOST_MONTHS else ("year", years)
    return speaker.of({CONTEXT: AGES}, code, count=count)
