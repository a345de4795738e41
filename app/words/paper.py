"""Words of the papers people take with them: the agenda, cards to cut out, how to follow, reminders."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "paper"

PROBLEMS: dict[str, str] = {
    #: {name} is the name of a file. Its ending is not one that an agenda can be saved as.
    "paper_ending": QT_TRANSLATE_NOOP("paper", "We cannot save {name}. Use a name that ends in .pdf, .docx or .odt."),
    #: An agenda without items.
    "paper_no_items": QT_TRANSLATE_NOOP("paper", "This agenda has no items yet. Add an item, then save it."),
    #: A reminder for a meeting without a day.
    "paper_no_day": QT_TRANSLATE_NOOP("paper", "This agenda has no day yet. Add the day, then save the reminder."),
    #: A picture on the paper is damaged, or too large for the memory.
    "paper_not_made": QT_TRANSLATE_NOOP(
        "paper", "We cannot make this paper. Please choose another kind, or other pictures."
    ),
    #: The pictures together are too large for one file.
    "fairsay_too_big": QT_TRANSLATE_NOOP(
        "paper", "The pictures of this agenda are too large for one file. Please use smaller pictures."
    ),
    #: Somebody has a newer Fair Say, and sent an agenda that it saved.
    "fairsay_newer": QT_TRANSLATE_NOOP(
        "paper", "A newer Fair Say saved this agenda. Get the newest Fair Say, or ask for a PDF."
    ),
    #: A file that looks like one of ours, and is not whole.
    "fairsay_damaged": QT_TRANSLATE_NOOP(
        "paper", "This agenda file is damaged. Please ask for it to be saved and sent again."
    ),
    #: A file that looks like one of ours, and tries to do something that ours never do.
    "fairsay_unsafe": QT_TRANSLATE_NOOP("paper", "This file is not safe to open. Please ask for it again."),
}

PAPER: dict[str, str] = {
    #: Title of an agenda that has none.
    "no_title": QT_TRANSLATE_NOOP("paper", "Our meeting"),
    #: Title of an item that has none.
    "no_item_title": QT_TRANSLATE_NOOP("paper", "An item without a title"),
    #: When the meeting is. {start} and {end} are like 2:05pm.
    "from_to": QT_TRANSLATE_NOOP("paper", "{start} to {end}"),
    #: When the meeting begins. {start} is like 2:05pm.
    "from": QT_TRANSLATE_NOOP("paper", "It starts at {start}."),
    #: Heading of the list of items.
    "items": QT_TRANSLATE_NOOP("paper", "What we talk about"),
    #: Heading of a table with all items.
    "at_a_glance": QT_TRANSLATE_NOOP("paper", "The whole meeting"),
    #: Heading of how we treat each other.
    "rules": QT_TRANSLATE_NOOP("paper", "Our rules"),
    #: Heading of what cards mean.
    "cards": QT_TRANSLATE_NOOP("paper", "Our cards"),
    #: Heading of who made the paper, and whose pictures are on it.
    "about": QT_TRANSLATE_NOOP("paper", "About this paper"),
    #: An item with its number.
    "numbered": QT_TRANSLATE_NOOP("paper", "{number}. {title}"),
    #: A short sentence made of words that have no full stop.
    "sentence": QT_TRANSLATE_NOOP("paper", "{words}."),
    #: When an item starts, and how long it takes.
    "time_minutes": QT_TRANSLATE_NOOP("paper", "{time}, {minutes} minutes"),
    #: When an item starts, and that it takes one minute.
    "time_minutes_one": QT_TRANSLATE_NOOP("paper", "{time}, 1 minute"),
    #: How long an item takes.
    "minutes": QT_TRANSLATE_NOOP("paper", "{minutes} minutes"),
    #: How long an item takes: one minute.
    "minutes_one": QT_TRANSLATE_NOOP("paper", "1 minute"),
    #: {name} is who leads an item.
    "leads": QT_TRANSLATE_NOOP("paper", "{name} leads this."),
    #: Under an item that was pushed off before. {count} is a number.
    "carried": QT_TRANSLATE_NOOP("paper", "We did not get to this {count} times before."),
    #: The same, after one time.
    "carried_one": QT_TRANSLATE_NOOP("paper", "We did not get to this 1 time before."),
    #: {day} is when an item was first asked for.
    "first_asked": QT_TRANSLATE_NOOP("paper", "It was first asked for on {day}."),
    #: Under a break.
    "break": QT_TRANSLATE_NOOP("paper", "We have a break. You can rest."),
    #: People are paid.
    "paid_yes": QT_TRANSLATE_NOOP("paper", "Experts by experience are paid for this meeting."),
    #: People may ask to be paid.
    "paid_offered": QT_TRANSLATE_NOOP("paper", "Experts by experience can be paid. Please ask."),
    #: People are not paid.
    "paid_no": QT_TRANSLATE_NOOP("paper", "Experts by experience are not paid for this meeting."),
    #: Column of a table: when an item is.
    "head_when": QT_TRANSLATE_NOOP("paper", "When"),
    #: Column of a table: the item.
    "head_what": QT_TRANSLATE_NOOP("paper", "What"),
    #: Column of a table: who asked for the item.
    "head_asked": QT_TRANSLATE_NOOP("paper", "Who asked"),
    #: Column of a table: a card.
    "head_card": QT_TRANSLATE_NOOP("paper", "Card"),
    #: Column of a table: what a card means.
    "head_means": QT_TRANSLATE_NOOP("paper", "What it means"),
    #: At the foot of the paper. {version} is a number.
    "made_by": QT_TRANSLATE_NOOP("paper", "Made with Fair Say {version}."),
    #: Under a line with a hard word that may mean several things. {word} is that word.
    "ask_meaning": QT_TRANSLATE_NOOP("paper", "Please ask what {word} means."),
    #: Before the names of those who drew the pictures.
    "pictures": QT_TRANSLATE_NOOP("paper", "Who made the pictures:"),
    #: A picture that somebody else made. {source} is who, {licence} what the licence is called.
    "credit": QT_TRANSLATE_NOOP("paper", "{source}. Licence: {licence}"),
    #: A picture of the group's own, such as a photo. {licence} is who allows it, and how.
    "credit_group": QT_TRANSLATE_NOOP("paper", "Our own pictures. Licence: {licence}"),
    #: A picture of the group's own; nobody wrote who allows it.
    "credit_group_bare": QT_TRANSLATE_NOOP("paper", "Our own pictures."),
}

#: What an item asks of us, as a question, where nobody wrote one.
QUESTIONS: dict[str, str] = {
    #: People are told something.
    "tell": QT_TRANSLATE_NOOP("paper", "What do you want to ask about this?"),
    #: People talk about something.
    "talk": QT_TRANSLATE_NOOP("paper", "What do you think about this?"),
    #: People decide something.
    "decide": QT_TRANSLATE_NOOP("paper", "What do we decide?"),
    #: People check something.
    "check": QT_TRANSLATE_NOOP("paper", "Is this right?"),
}

STATUS: dict[str, str] = {
    #: Nobody has checked the easy words. Of an item, or of the whole paper.
    "draft": QT_TRANSLATE_NOOP("paper", "Draft, not checked by people."),
    #: People checked some items. Both are numbers.
    "some": QT_TRANSLATE_NOOP("paper", "People checked {count} of {all} items. The rest is a draft."),
    #: People checked all items: only then it may be called Easy Read.
    "all": QT_TRANSLATE_NOOP("paper", "Easy Read. People checked all the items."),
    #: People checked this item: only then it may be called so.
    "easy_read": QT_TRANSLATE_NOOP("paper", "Easy Read."),
    #: People checked this item. {role} is a group of people, {day} a day.
    "item": QT_TRANSLATE_NOOP("paper", "Checked by people: {role}, {day}."),
    #: Nobody wrote easy words for this item.
    "no_easy": QT_TRANSLATE_NOOP("paper", "Nobody wrote easy words for this yet. These are the full words."),
    #: Nobody wrote easy words for any item.
    "none_easy": QT_TRANSLATE_NOOP("paper", "Nobody wrote easy words yet. These are the full words."),
    #: The paper has the full words.
    "full": QT_TRANSLATE_NOOP("paper", "These are the full words. You can ask for easy words."),
}

#: Who made the pictures, by where they are from. Some licences ask for these very words.
CREDITS: dict[str, str] = {
    #: Our own drawings.
    "own": QT_TRANSLATE_NOOP("paper", "The Fair Say developers. Licence: MIT"),
    #: Drawings of healthicons.
    "healthicons": QT_TRANSLATE_NOOP("paper", "healthicons, © 2021 Resolve to Save Lives. Licence: MIT"),
    #: Drawings of OpenMoji; the licence asks for these words.
    "openmoji": QT_TRANSLATE_NOOP(
        "paper",
        "All emojis designed by OpenMoji – the open-source emoji and icon project. License: CC BY-SA 4.0. "
        "We made the lines thicker.",
    ),
}
