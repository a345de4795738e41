"""Words for what a point can be about. A person chooses one; nothing is guessed."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "topics"

#: Each stands under a picture. At most four short words.
TOPICS: dict[str, str] = {
    #: Topic: buses, trains, taxis, walking.
    "getting_about": QT_TRANSLATE_NOOP("topics", "Getting about"),
    #: Topic: houses, flats, care homes.
    "where_we_live": QT_TRANSLATE_NOOP("topics", "Where we live"),
    #: Topic: doctors, hospitals, health checks.
    "health": QT_TRANSLATE_NOOP("topics", "Health"),
    #: Topic: mental health, worry, being calm.
    "feelings": QT_TRANSLATE_NOOP("topics", "How we feel"),
    #: Topic: money, benefits, costs.
    "money": QT_TRANSLATE_NOOP("topics", "Money"),
    #: Topic: people who help us, and how.
    "support": QT_TRANSLATE_NOOP("topics", "Support"),
    #: Topic: jobs, school, courses.
    "learning": QT_TRANSLATE_NOOP("topics", "Work and learning"),
    #: Topic: clubs, day centres, free time.
    "things_to_do": QT_TRANSLATE_NOOP("topics", "Things to do"),
    #: Topic: friends, family, partners.
    "friends": QT_TRANSLATE_NOOP("topics", "Friends and family"),
    #: Topic: being safe, abuse, bullying.
    "safety": QT_TRANSLATE_NOOP("topics", "Being safe"),
    #: Topic: easy read, letters, being told.
    "information": QT_TRANSLATE_NOOP("topics", "Easy information"),
    #: Topic: how our meetings work.
    "meetings": QT_TRANSLATE_NOOP("topics", "Our meetings"),
}
