"""Words for cards and presses: what a card says, how far a press has come, what was answered."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "pressing"

#: The words on each card, by meaning. At most four short words.
CARDS: dict[str, str] = {
    #: Card: I want to say something. The most important card.
    "point": QT_TRANSLATE_NOOP("pressing", "I have a point"),
    #: Card: stop the meeting. The most important card.
    "pause": QT_TRANSLATE_NOOP("pressing", "Please pause"),
    #: Card: too fast.
    "slow_down": QT_TRANSLATE_NOOP("pressing", "Slow down"),
    #: Card: not clear to me.
    "not_understood": QT_TRANSLATE_NOOP("pressing", "I do not understand"),
    #: Card: I want a break.
    "break": QT_TRANSLATE_NOOP("pressing", "I need a break"),
    #: Card: I want to ask something.
    "question": QT_TRANSLATE_NOOP("pressing", "I have a question"),
    #: Card: somebody used a hard word.
    "jargon": QT_TRANSLATE_NOOP("pressing", "Hard word"),
    #: Card: I need longer.
    "more_time": QT_TRANSLATE_NOOP("pressing", "More time please"),
    #: Card: yes.
    "agree": QT_TRANSLATE_NOOP("pressing", "I agree"),
    #: Card: no.
    "disagree": QT_TRANSLATE_NOOP("pressing", "I do not agree"),
    #: Card: between yes and no.
    "unsure": QT_TRANSLATE_NOOP("pressing", "I am not sure"),
    #: Card: this is about something else.
    "off_topic": QT_TRANSLATE_NOOP("pressing", "Off the topic"),
    #: Card: I am fine.
    "okay": QT_TRANSLATE_NOOP("pressing", "I am okay"),
}

#: What my press was, in the list of my points.
PRESSED: dict[str, str] = {
    #: After I have a point.
    "point": QT_TRANSLATE_NOOP("pressing", "You have a point."),
    #: After Please pause.
    "pause": QT_TRANSLATE_NOOP("pressing", "You asked to pause."),
    #: After Slow down.
    "slow_down": QT_TRANSLATE_NOOP("pressing", "You asked to slow down."),
    #: After I do not understand.
    "not_understood": QT_TRANSLATE_NOOP("pressing", "You do not understand."),
    #: After I need a break.
    "break": QT_TRANSLATE_NOOP("pressing", "You need a break."),
    #: After I have a question.
    "question": QT_TRANSLATE_NOOP("pressing", "You have a question."),
    #: After Hard word.
    "jargon": QT_TRANSLATE_NOOP("pressing", "You heard a hard word."),
    #: After More time please.
    "more_time": QT_TRANSLATE_NOOP("pressing", "You asked for more time."),
    #: After I agree.
    "agree": QT_TRANSLATE_NOOP("pressing", "You agree."),
    #: After I do not agree.
    "disagree": QT_TRANSLATE_NOOP("pressing", "You do not agree."),
    #: After I am not sure.
    "unsure": QT_TRANSLATE_NOOP("pressing", "You are not sure."),
    #: After Off the topic.
    "off_topic": QT_TRANSLATE_NOOP("pressing", "You think we are off the topic."),
    #: After I am okay.
    "okay": QT_TRANSLATE_NOOP("pressing", "You are okay."),
}

#: How far a press has come. The screen never claims more than is true.
STATES: dict[str, str] = {
    #: It could not be written to the disk. It is tried again and again.
    "not_kept": QT_TRANSLATE_NOOP("pressing", "Not kept yet. We keep trying."),
    #: On the disk of this laptop; nobody else can see it.
    "kept": QT_TRANSLATE_NOOP("pressing", "Kept on this laptop"),
    #: In a file that the person saved for the co-chairs. They may not have opened it yet.
    "by_file": QT_TRANSLATE_NOOP("pressing", "Handed over by file"),
    #: On the disk, and the co-chairs can see it.
    "with_meeting": QT_TRANSLATE_NOOP("pressing", "With the meeting"),
    #: A co-chair has seen it.
    "seen": QT_TRANSLATE_NOOP("pressing", "Seen by a co-chair"),
    #: A co-chair said what became of it.
    "answered": QT_TRANSLATE_NOOP("pressing", "Answered"),
    #: A pause that its owner asked for is over.
    "pause_over": QT_TRANSLATE_NOOP("pressing", "The pause is over."),
    #: Its owner said whether they were heard.
    "closed": QT_TRANSLATE_NOOP("pressing", "Closed by you"),
    #: Its owner took it back.
    "taken_back": QT_TRANSLATE_NOOP("pressing", "You took it back"),
    #: Not heard today; the co-chairs wrote it down with a reason.
    "written_down": QT_TRANSLATE_NOOP("pressing", "Written down. Not heard today."),
}

#: Short words on the card itself, right after a press.
SHORT_STATES: dict[str, str] = {
    #: On a card: not on the disk yet.
    "not_kept": QT_TRANSLATE_NOOP("pressing", "Not kept yet"),
    #: On a card: on the disk.
    "kept": QT_TRANSLATE_NOOP("pressing", "✓ Kept"),
    #: On a card: in a file for the co-chairs.
    "by_file": QT_TRANSLATE_NOOP("pressing", "✓ In the file"),
    #: On a card: the co-chairs can see it.
    "with_meeting": QT_TRANSLATE_NOOP("pressing", "✓ With the meeting"),
    #: On a card: a co-chair saw it.
    "seen": QT_TRANSLATE_NOOP("pressing", "✓ Seen"),
}

#: What a co-chair answered.
OUTCOMES: dict[str, str] = {
    #: The point changed something.
    "changed": QT_TRANSLATE_NOOP("pressing", "It changed something"),
    #: It will change something.
    "will_change": QT_TRANSLATE_NOOP("pressing", "It will change something"),
    #: It could not be done; why is in the words.
    "could_not": QT_TRANSLATE_NOOP("pressing", "We could not, and why"),
    #: Somebody else must answer.
    "passed_on": QT_TRANSLATE_NOOP("pressing", "Passed to someone else"),
    #: Nothing is decided.
    "not_decided": QT_TRANSLATE_NOOP("pressing", "Not decided yet"),
    #: A card was dealt with.
    "done": QT_TRANSLATE_NOOP("pressing", "Done"),
}

#: The owner's own answer to: I was heard.
HEARD: dict[str, str] = {
    #: Yes, I was heard.
    "yes": QT_TRANSLATE_NOOP("pressing", "Yes"),
    #: I was heard a bit.
    "a_bit": QT_TRANSLATE_NOOP("pressing", "A bit"),
    #: I was not heard.
    "no": QT_TRANSLATE_NOOP("pressing", "No"),
    #: I do not want to say.
    "not_asked": QT_TRANSLATE_NOOP("pressing", "Do not ask me"),
}

#: Under a point that its owner closed: what they said.
SAID_HEARD: dict[str, str] = {
    #: The owner pressed: Yes.
    "yes": QT_TRANSLATE_NOOP("pressing", "You said: I was heard."),
    #: The owner pressed: A bit.
    "a_bit": QT_TRANSLATE_NOOP("pressing", "You said: I was heard a bit."),
    #: The owner pressed: No.
    "no": QT_TRANSLATE_NOOP("pressing", "You said: I was not heard."),
    #: The owner pressed: Do not ask me.
    "not_asked": QT_TRANSLATE_NOOP("pressing", "You said: do not ask me."),
}

#: What just became of my point, told once to its owner.
NEWS: dict[str, str] = {
    #: A co-chair answered the point.
    "answered": QT_TRANSLATE_NOOP("pressing", "Your point was answered."),
    #: A co-chair pressed: Hear it now.
    "called": QT_TRANSLATE_NOOP("pressing", "They ask to hear your point now."),
    #: A co-chair wrote it down with a reason.
    "written_down": QT_TRANSLATE_NOOP("pressing", "Your point was written down. It is not heard today."),
}

#: Reasons that co-chairs can choose from.
REASONS: dict[str, str] = {
    #: Reason: people said so aloud.
    "people_said_ready": QT_TRANSLATE_NOOP("pressing", "People said they are ready"),
    #: Reason: it was a mistake.
    "pressed_by_mistake": QT_TRANSLATE_NOOP("pressing", "It was pressed by mistake"),
    #: Reason: the building closes or similar.
    "must_leave": QT_TRANSLATE_NOOP("pressing", "We must leave the room soon"),
    #: Reason: no time is left today.
    "no_time": QT_TRANSLATE_NOOP("pressing", "There is no time today"),
    #: Reason: its owner is not here.
    "not_here": QT_TRANSLATE_NOOP("pressing", "The person is not here now"),
    #: Reason: it belongs to another meeting.
    "other_meeting": QT_TRANSLATE_NOOP("pressing", "It belongs to another meeting"),
    #: Reason: people asked for it.
    "people_asked": QT_TRANSLATE_NOOP("pressing", "People asked for this"),
    #: Reason: something else took longer.
    "ran_over": QT_TRANSLATE_NOOP("pressing", "Another item took longer"),
    #: Reason: a pause took some of the time.
    "pause_took": QT_TRANSLATE_NOOP("pressing", "A pause took some time"),
    #: Reason: something urgent.
    "urgent": QT_TRANSLATE_NOOP("pressing", "Something urgent came up"),
}
