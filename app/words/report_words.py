"""Words of the papers about a meeting: headings, tables, what is left out, the foot."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "reporting"

PAPER: dict[str, str] = {
    #: Heading of the first part of the saved paper.
    "in_short": QT_TRANSLATE_NOOP("reporting", "In short"),
    #: Heading: the list of agenda items.
    "items": QT_TRANSLATE_NOOP("reporting", "What we talked about"),
    #: Heading: the list of what happened.
    "story": QT_TRANSLATE_NOOP("reporting", "What happened"),
    #: Heading: how many people of each group were there.
    "people": QT_TRANSLATE_NOOP("reporting", "Who was in the room"),
    #: Heading: what this paper leaves out.
    "left_out": QT_TRANSLATE_NOOP("reporting", "What is not on this paper"),
    #: What is left out. Two short sentences.
    "left_out_words": QT_TRANSLATE_NOOP(
        "reporting", "This paper has no names. It does not say what people wrote in their points."
    ),
    #: What is left out: groups.
    "left_out_groups": QT_TRANSLATE_NOOP("reporting", "It does not say which group pressed a card."),
    #: {time} is when the meeting began, {end} when it ended.
    "began_and_ended": QT_TRANSLATE_NOOP("reporting", "The meeting started at {time} and ended at {end}."),
    #: The meeting is still on. {time} is when it began.
    "began": QT_TRANSLATE_NOOP("reporting", "The meeting started at {time}. It has not ended."),
    #: Nobody started the meeting.
    "not_begun": QT_TRANSLATE_NOOP("reporting", "The meeting has not started."),
    #: {count} is how many points people had.
    "points": QT_TRANSLATE_NOOP("reporting", "Points that people had: {count}."),
    #: {count} is how many points got an answer.
    "answered": QT_TRANSLATE_NOOP("reporting", "Points that got an answer: {count}."),
    #: {count} is how many points still wait.
    "waiting": QT_TRANSLATE_NOOP("reporting", "Points that still wait: {count}."),
    #: {count} is how many points were written down and not heard.
    "written_down": QT_TRANSLATE_NOOP("reporting", "Points that were not heard and were written down: {count}."),
    #: {count} is how often somebody asked for a pause.
    "pauses": QT_TRANSLATE_NOOP("reporting", "Times that somebody asked for a pause: {count}."),
    #: Column of a table: an agenda item.
    "item": QT_TRANSLATE_NOOP("reporting", "Item"),
    #: Column of a table: who asked for the item.
    "asked_by": QT_TRANSLATE_NOOP("reporting", "Who asked"),
    #: Column of a table: minutes on the agenda.
    "planned": QT_TRANSLATE_NOOP("reporting", "Minutes planned"),
    #: Column of a table: minutes that the item took.
    "used": QT_TRANSLATE_NOOP("reporting", "Minutes used"),
    #: Column of a table: how many points were about the item.
    "item_points": QT_TRANSLATE_NOOP("reporting", "Points"),
    #: Column of a table: the time of day.
    "time": QT_TRANSLATE_NOOP("reporting", "Time"),
    #: Column of a table: what happened.
    "happened": QT_TRANSLATE_NOOP("reporting", "What happened"),
    #: Column of a table: a group of people.
    "group": QT_TRANSLATE_NOOP("reporting", "Group"),
    #: Column of a table: how many people.
    "how_many": QT_TRANSLATE_NOOP("reporting", "How many"),
    #: In a table: nobody said how many minutes.
    "not_said": QT_TRANSLATE_NOOP("reporting", "not said"),
    #: In a table, after the title of an item that was taken off the agenda.
    "dropped": QT_TRANSLATE_NOOP("reporting", "{title} (went off the agenda)"),
    #: In a table, after the title of an item that the meeting did not reach.
    "not_reached": QT_TRANSLATE_NOOP("reporting", "{title} (we did not get to it)"),
    #: In a table: too few people to say how many. {count} is 5.
    "fewer": QT_TRANSLATE_NOOP("reporting", "fewer than {count}"),
    #: At the foot of the paper. {mark} is 8 letters and digits that show a later change of the record.
    "chain": QT_TRANSLATE_NOOP(
        "reporting", "The mark of this record: {mark}. If somebody changes the record, the mark changes."
    ),
    #: At the foot of the paper, if the record is damaged.
    "not_whole": QT_TRANSLATE_NOOP("reporting", "A part of this record is damaged. Ask a helper to look at it."),
    #: At the foot of the paper. {version} is a number.
    "made_by": QT_TRANSLATE_NOOP("reporting", "Made with Fair Say {version}."),
    #: Heading and name of a table: each point and what became of it.
    "you_said": QT_TRANSLATE_NOOP("reporting", "You said, what happened"),
    #: Column of a table: a point.
    "point": QT_TRANSLATE_NOOP("reporting", "Point"),
    #: In a table of points: one that is about no item.
    "a_point": QT_TRANSLATE_NOOP("reporting", "A point about no item"),
    #: In a table: a break, for which nobody asked.
    "nothing": QT_TRANSLATE_NOOP("reporting", "–"),
    #: Column of a table: what became of a point.
    "became": QT_TRANSLATE_NOOP("reporting", "What happened"),
    #: Column of a table: the day of the reply.
    "reply_by": QT_TRANSLATE_NOOP("reporting", "Reply by"),
    #: In a table: no more reply is owed.
    "no_more": QT_TRANSLATE_NOOP("reporting", "done"),
    #: What is left out where the words of points are told.
    "left_out_names": QT_TRANSLATE_NOOP("reporting", "This paper has no names."),
    #: Both co-chairs wanted all of it. Two short sentences.
    "left_out_nothing": QT_TRANSLATE_NOOP(
        "reporting", "This is the full record. It has names where their owners put them."
    ),
    #: At the foot of the full record: who agreed, by role.
    "agreed_ebe": QT_TRANSLATE_NOOP("reporting", "The co-chair who is an expert by experience agreed to this paper."),
    "agreed_ebt": QT_TRANSLATE_NOOP("reporting", "The co-chair who is a professional agreed to this paper."),
    #: In the easy paper. {minutes} is a number from 2 on.
    "talked": QT_TRANSLATE_NOOP("reporting", "We talked about this for {minutes} minutes."),
    "talked_one": QT_TRANSLATE_NOOP("reporting", "We talked about this for 1 minute."),
    "talked_short": QT_TRANSLATE_NOOP("reporting", "We talked about this for less than a minute."),
    #: In the easy paper: an item that the meeting did not reach.
    "not_got_to": QT_TRANSLATE_NOOP("reporting", "We did not get to this."),
    #: In the easy paper: an item that went off the agenda.
    "went_off": QT_TRANSLATE_NOOP("reporting", "This went off the agenda."),
    #: In the easy paper. {count} is a number from 2 on.
    "had_points": QT_TRANSLATE_NOOP("reporting", "People had {count} points about it."),
    "had_points_one": QT_TRANSLATE_NOOP("reporting", "People had 1 point about it."),
    #: In the easy paper: a pause was asked for. {count} is a number from 2 on.
    "paused": QT_TRANSLATE_NOOP("reporting", "Somebody asked for a pause {count} times."),
    "paused_one": QT_TRANSLATE_NOOP("reporting", "Somebody asked for a pause once."),
}

TABLE: dict[str, str] = {
    #: Name of the table for spreadsheets.
    "name": QT_TRANSLATE_NOOP("reporting", "The meeting, line by line"),
    #: Heads of its columns: the number of the line in the record.
    "line": QT_TRANSLATE_NOOP("reporting", "Line"),
    "day_time": QT_TRANSLATE_NOOP("reporting", "Day and time"),
    #: A short English word that stays the same in every language, for programs.
    "code": QT_TRANSLATE_NOOP("reporting", "Code"),
    #: The number of the item on the agenda.
    "number": QT_TRANSLATE_NOOP("reporting", "Item number"),
    "item": QT_TRANSLATE_NOOP("reporting", "Item"),
    "asked_by": QT_TRANSLATE_NOOP("reporting", "Who asked"),
    #: Is it an item to talk about, a break, or an item that every meeting has?
    "kind": QT_TRANSLATE_NOOP("reporting", "Kind of item"),
    "minutes": QT_TRANSLATE_NOOP("reporting", "Minutes"),
    #: The number of the item that lost the minutes.
    "from": QT_TRANSLATE_NOOP("reporting", "Minutes came from item"),
    #: The number of the point in this meeting.
    "point": QT_TRANSLATE_NOOP("reporting", "Point number"),
    "reason": QT_TRANSLATE_NOOP("reporting", "Reason"),
    "ebe_said": QT_TRANSLATE_NOOP("reporting", "What experts by experience said"),
    #: What a decision changed, as a code.
    "what_changed": QT_TRANSLATE_NOOP("reporting", "What changed"),
    "changed_later": QT_TRANSLATE_NOOP("reporting", "Changed later"),
    "happened": QT_TRANSLATE_NOOP("reporting", "What happened"),
    #: Kinds of items.
    "talk": QT_TRANSLATE_NOOP("reporting", "to talk about"),
    "break": QT_TRANSLATE_NOOP("reporting", "break"),
    "standing": QT_TRANSLATE_NOOP("reporting", "in every meeting"),
    #: A line of the table for each item of the agenda. {title} is its title.
    "on_agenda": QT_TRANSLATE_NOOP("reporting", "This was on the agenda: {title}."),
    "yes": QT_TRANSLATE_NOOP("reporting", "yes"),
}
