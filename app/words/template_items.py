"""The items of ready-made agendas in easy words, each line with its picture."""

from app.words.speaker import QT_TRANSLATE_NOOP

TITLES: dict[str, str] = {
    #: The title of an item on a ready-made agenda: people may come before the meeting begins.
    "arrive": QT_TRANSLATE_NOOP("templates", "Come early"),
    #: The title of an item on a ready-made agenda.
    "welcome": QT_TRANSLATE_NOOP("templates", "Welcome"),
    "cards": QT_TRANSLATE_NOOP("templates", "Our rules and cards"),
    "since": QT_TRANSLATE_NOOP("templates", "What we did since last time"),
    "ebe": QT_TRANSLATE_NOOP("templates", "Item from experts by experience"),
    "ebt": QT_TRANSLATE_NOOP("templates", "Item from professionals"),
    "decide": QT_TRANSLATE_NOOP("templates", "Item to decide together"),
    "news": QT_TRANSLATE_NOOP("templates", "News"),
    "break": QT_TRANSLATE_NOOP("templates", "Break"),
    "goodbye": QT_TRANSLATE_NOOP("templates", "Goodbye and next meeting"),
    "matters": QT_TRANSLATE_NOOP("templates", "What matters to you"),
    "known": QT_TRANSLATE_NOOP("templates", "What we know so far"),
    "first": QT_TRANSLATE_NOOP("templates", "What should come first"),
    "go_through": QT_TRANSLATE_NOOP("templates", "What is on the agenda"),
    "our_points": QT_TRANSLATE_NOOP("templates", "What we want to say"),
    "practise": QT_TRANSLATE_NOOP("templates", "Get ready"),
}

QUESTIONS: dict[str, str] = {
    #: What an item on a ready-made agenda asks of people.
    "since": QT_TRANSLATE_NOOP("templates", "What is done? What is left?"),
    "ebe": QT_TRANSLATE_NOOP("templates", "What do you want to change?"),
    "ebt": QT_TRANSLATE_NOOP("templates", "What do you think about our idea?"),
    "decide": QT_TRANSLATE_NOOP("templates", "What should we choose?"),
    "news": QT_TRANSLATE_NOOP("templates", "What do you want to ask about the news?"),
    "matters": QT_TRANSLATE_NOOP("templates", "What matters most to you?"),
    "known": QT_TRANSLATE_NOOP("templates", "What is missing?"),
    "first": QT_TRANSLATE_NOOP("templates", "What should we do first?"),
    "go_through": QT_TRANSLATE_NOOP("templates", "What do you want to ask?"),
    "our_points": QT_TRANSLATE_NOOP("templates", "What do you want to say in the meeting?"),
    "practise": QT_TRANSLATE_NOOP("templates", "What do you want to try?"),
}

LINES: dict[str, tuple[tuple[str, str], ...]] = {
    "arrive": (
        #: A line under an item of a ready-made agenda: people may come before the meeting begins.
        (QT_TRANSLATE_NOOP("templates", "The doors open early."), "door"),
        (QT_TRANSLATE_NOOP("templates", "Find your seat."), "seat"),
        (QT_TRANSLATE_NOOP("templates", "Have a drink."), "tea"),
        (QT_TRANSLATE_NOOP("templates", "Ask us about your pay."), "pounds"),
        (QT_TRANSLATE_NOOP("templates", "Ask us about your travel."), "travel"),
    ),
    "welcome": (
        #: A line under the item: welcome.
        (QT_TRANSLATE_NOOP("templates", "We say hello."), "welcome"),
        (QT_TRANSLATE_NOOP("templates", "Somebody looks after the time."), "time"),
        (QT_TRANSLATE_NOOP("templates", "Somebody writes notes."), "write"),
        (QT_TRANSLATE_NOOP("templates", "Somebody helps us keep our rules."), "agreement"),
        (QT_TRANSLATE_NOOP("templates", "Somebody is here to support you."), "support"),
    ),
    "cards": (
        #: A line under the item: our rules and cards. What a card is for.
        (QT_TRANSLATE_NOOP("templates", "We read our rules."), "checklist"),
        (QT_TRANSLATE_NOOP("templates", "Show the hand to say something."), "point"),
        (QT_TRANSLATE_NOOP("templates", "Show the stop sign to have a pause."), "pause"),
        (QT_TRANSLATE_NOOP("templates", "Show the turtle to slow us down."), "slow_down"),
        (QT_TRANSLATE_NOOP("templates", "Show the question mark for hard words."), "not_understood"),
        (QT_TRANSLATE_NOOP("templates", "Show the cup to have a break."), "break"),
    ),
    "since": (
        #: A line under the item: what we did since last time.
        (QT_TRANSLATE_NOOP("templates", "We look at our last notes."), "minutes"),
        (QT_TRANSLATE_NOOP("templates", "We say what is done."), "tick"),
        (QT_TRANSLATE_NOOP("templates", "We say what is left to do."), "waiting"),
    ),
    "break": (
        #: A line under the item: break.
        (QT_TRANSLATE_NOOP("templates", "We have a rest."), "break"),
        (QT_TRANSLATE_NOOP("templates", "You can use the quiet room."), "quiet_room"),
    ),
    "goodbye": (
        #: A line under the item: goodbye.
        (QT_TRANSLATE_NOOP("templates", "Say how the meeting felt."), "speak_up"),
        (QT_TRANSLATE_NOOP("templates", "Hear when we meet again."), "calendar"),
    ),
    "matters": (
        #: A line under the item: what matters to you.
        (QT_TRANSLATE_NOOP("templates", "We talk in small groups."), "group"),
        (QT_TRANSLATE_NOOP("templates", "You can write or draw."), "pencil"),
        (QT_TRANSLATE_NOOP("templates", "You can just listen."), "listen"),
    ),
    "known": (
        #: A line under the item: what we know so far.
        (QT_TRANSLATE_NOOP("templates", "We tell you what we know."), "information"),
    ),
    "first": (
        #: A line under the item: what should come first.
        (QT_TRANSLATE_NOOP("templates", "We look at all the ideas."), "idea"),
        (QT_TRANSLATE_NOOP("templates", "We choose what comes first."), "decide"),
    ),
    "go_through": (
        #: A line under the item: what is on the agenda.
        (QT_TRANSLATE_NOOP("templates", "We read the agenda together."), "agenda"),
        (QT_TRANSLATE_NOOP("templates", "We talk about hard words."), "jargon"),
    ),
    "our_points": (
        #: A line under the item: what we want to say.
        (QT_TRANSLATE_NOOP("templates", "We write down our points."), "write"),
        (QT_TRANSLATE_NOOP("templates", "We choose what to say first."), "decide"),
    ),
    "practise": (
        #: A line under the item: get ready.
        (QT_TRANSLATE_NOOP("templates", "We try what to say."), "practise"),
        (QT_TRANSLATE_NOOP("templates", "We try the cards."), "small_cards"),
    ),
}
