"""What was found that is not fair in an agenda: what it is, why it matters, what to try."""

from app.words.speaker import QT_TRANSLATE_NOOP

WHAT: dict[str, str] = {
    #: Found in an agenda: no break in time. {minutes} is a number.
    "no_break": QT_TRANSLATE_NOOP("fairness", "From here people sit {minutes} minutes without a break."),
    #: Found: one item is longer than people can sit.
    "item_without_break": QT_TRANSLATE_NOOP("fairness", "This takes {minutes} minutes without a break."),
    #: Found: a break is too short.
    "break_short": QT_TRANSLATE_NOOP("fairness", "This break has {minutes} minutes. The least is {least}."),
    #: Found: all items together need more time than there is.
    "over_length": QT_TRANSLATE_NOOP("fairness", "The agenda is {minutes} minutes longer than the meeting."),
    #: Found: a long meeting.
    "long_meeting": QT_TRANSLATE_NOOP("fairness", "The meeting takes {minutes} minutes. More than {most} is a lot."),
    #: Found: many items.
    "many_items": QT_TRANSLATE_NOOP("fairness", "There are {items} items. More than {most} is a lot."),
    #: Found: little time to talk.
    "talk_short": QT_TRANSLATE_NOOP("fairness", "This has {minutes} minutes to talk. Plan {least} or more."),
    #: Found: a decision where nobody said how far it is.
    "no_stage": QT_TRANSLATE_NOOP("fairness", "This asks for a decision. Nobody said how open it is."),
    #: Found: people are asked to decide what is decided.
    "already_decided": QT_TRANSLATE_NOOP("fairness", "This asks for a decision. It was already decided."),
    #: Found: no day of the meeting.
    "no_day": QT_TRANSLATE_NOOP("fairness", "Nobody said the day of the meeting."),
    #: Found: the day of the meeting is over.
    "day_past": QT_TRANSLATE_NOOP("fairness", "The day of the meeting is in the past."),
    #: Found: fewer days than agreed. {days} and {agreed} are numbers.
    "short_notice": QT_TRANSLATE_NOOP(
        "fairness", "Easy papers come too late. Days before the meeting: {days}. Your group agreed {agreed}."
    ),
    #: Found: a decision with late papers.
    "late_decision": QT_TRANSLATE_NOOP(
        "fairness", "This asks for a decision. Easy papers came late. Days before: {days}. Agreed: {agreed}."
    ),
    #: Found: a decision with late papers that did not go out yet.
    "late_decision_unsent": QT_TRANSLATE_NOOP(
        "fairness", "This asks for a decision. Easy papers are not sent. Days left: {days}. Agreed: {agreed}."
    ),
    #: Found: late papers.
    "late_papers": QT_TRANSLATE_NOOP(
        "fairness", "Easy papers for this came late. Days before: {days}. Your group agreed {agreed}."
    ),
    #: Found: late papers that did not go out yet.
    "late_papers_unsent": QT_TRANSLATE_NOOP(
        "fairness", "Easy papers for this are not sent. Days left: {days}. Your group agreed {agreed}."
    ),
    #: Found: late papers about something that people are only told.
    "late_news": QT_TRANSLATE_NOOP(
        "fairness", "Easy papers for this news are late. Days that your group agreed: {agreed}."
    ),
    #: Found: a late item is decided all the same. {reason} is why.
    "late_with_reason": QT_TRANSLATE_NOOP(
        "fairness", "You decide this, and its papers are late. The reason: {reason}."
    ),
    #: Found: an item from an earlier meeting does not come first. {times} is a number.
    "carried_not_first": QT_TRANSLATE_NOOP("fairness", "This was pushed off before. Times so far: {times}."),
    #: The same. {first_day} is like Tuesday 24 November 2026.
    "carried_not_first_since": QT_TRANSLATE_NOOP(
        "fairness", "This was pushed off before. Times so far: {times}. First asked for: {first_day}."
    ),
    #: Found: an item that experts by experience asked for stands at the end.
    "ebe_last_third": QT_TRANSLATE_NOOP("fairness", "Experts by experience asked for this. It is in the last third."),
    #: Found: such an item stands in the second half.
    "ebe_late": QT_TRANSLATE_NOOP("fairness", "Experts by experience asked for this. It is in the second half."),
    #: Found: experts by experience asked for nothing on this agenda.
    "no_ebe_items": QT_TRANSLATE_NOOP("fairness", "Experts by experience asked for none of the {items} items."),
    #: Found: experts by experience have less of the time than of the people. All four are numbers.
    "ebe_share": QT_TRANSLATE_NOOP(
        "fairness",
        "Experts by experience are {people} of {all_people} people. Their items have {minutes} of {all} minutes.",
    ),
    #: Found: nobody said what an item is for.
    "no_purpose": QT_TRANSLATE_NOOP("fairness", "This does not say what it is for."),
    #: Found: an item asks people nothing.
    "no_question": QT_TRANSLATE_NOOP("fairness", "This does not say what it asks of us."),
    #: Found: nobody said who asked for an item.
    "who_not_said": QT_TRANSLATE_NOOP("fairness", "Nobody said who asked for this."),
    #: Found: items without minutes. {count} is a number.
    "no_minutes": QT_TRANSLATE_NOOP("fairness", "{count} items have no minutes."),
    "no_minutes_one": QT_TRANSLATE_NOOP("fairness", "1 item has no minutes."),
    #: Found: nobody said how many people come.
    "people_not_said": QT_TRANSLATE_NOOP("fairness", "Nobody said how many people come from each group."),
    #: Found: nobody said whether experts by experience are paid.
    "paid_not_said": QT_TRANSLATE_NOOP("fairness", "Nobody said if experts by experience are paid."),
}

WHY: dict[str, str] = {
    #: Why breaks matter.
    "no_break": QT_TRANSLATE_NOOP("fairness", "Many people need a rest before they can take in more."),
    "item_without_break": QT_TRANSLATE_NOOP("fairness", "Many people need a rest before this ends."),
    "break_short": QT_TRANSLATE_NOOP("fairness", "People need time to get out, to rest, to come back."),
    #: Why the length matters.
    "over_length": QT_TRANSLATE_NOOP("fairness", "The last items would not be heard."),
    "long_meeting": QT_TRANSLATE_NOOP("fairness", "Long meetings shut people out."),
    "many_items": QT_TRANSLATE_NOOP("fairness", "A few items with time are better than many in a hurry."),
    "talk_short": QT_TRANSLATE_NOOP("fairness", "People need time to think, to speak, to be heard."),
    #: Why it matters how open a decision is.
    "no_stage": QT_TRANSLATE_NOOP("fairness", "People should know what can still change."),
    "already_decided": QT_TRANSLATE_NOOP("fairness", "It is only honest to ask about what can still change."),
    #: Why notice matters.
    "no_day": QT_TRANSLATE_NOOP("fairness", "We need it to count how many days people have to read."),
    "day_past": QT_TRANSLATE_NOOP("fairness", "Nobody can come to a day that is over."),
    "short_notice": QT_TRANSLATE_NOOP("fairness", "People need time to read, to ask, to get ready."),
    "late_decision": QT_TRANSLATE_NOOP("fairness", "People can only decide with you if they had time to read."),
    "late_papers": QT_TRANSLATE_NOOP("fairness", "People need time to read, to ask, to get ready."),
    "late_news": QT_TRANSLATE_NOOP("fairness", "People may need more time to read it."),
    "late_with_reason": QT_TRANSLATE_NOOP("fairness", "Everyone sees this with the reason."),
    #: Why places and minutes matter.
    "carried_not_first": QT_TRANSLATE_NOOP("fairness", "What waited longest should come first."),
    "ebe_last_third": QT_TRANSLATE_NOOP("fairness", "Late items often get cut. People are tired then."),
    "ebe_late": QT_TRANSLATE_NOOP("fairness", "Early items get more time and more strength."),
    "no_ebe_items": QT_TRANSLATE_NOOP("fairness", "A shared meeting has items from both sides."),
    "ebe_share": QT_TRANSLATE_NOOP("fairness", "Their share of the time is smaller than their share of the room."),
    #: Why it matters what an item says.
    "no_purpose": QT_TRANSLATE_NOOP("fairness", "People get ready better when they know what they will do."),
    "no_question": QT_TRANSLATE_NOOP("fairness", "A question is easier to answer than a heading."),
    "who_not_said": QT_TRANSLATE_NOOP("fairness", "Only then can we see whose meeting it is."),
    "no_minutes": QT_TRANSLATE_NOOP("fairness", "We need minutes to see who has the time."),
    "people_not_said": QT_TRANSLATE_NOOP("fairness", "Only then can we see if the time is shared fairly."),
    "paid_not_said": QT_TRANSLATE_NOOP("fairness", "Professionals are paid to be there. It is fair to say who is not."),
}

TRY: dict[str, str] = {
    #: What to try, about breaks.
    "no_break": QT_TRANSLATE_NOOP("fairness", "Add a break in the middle."),
    "item_without_break": QT_TRANSLATE_NOOP("fairness", "Make 2 items of it, with a break between them."),
    "break_short": QT_TRANSLATE_NOOP("fairness", "Make the break longer."),
    #: What to try, about the length.
    "over_length": QT_TRANSLATE_NOOP("fairness", "Take out an item, or end later."),
    "long_meeting": QT_TRANSLATE_NOOP("fairness", "Make 2 meetings of it, or take out an item."),
    "many_items": QT_TRANSLATE_NOOP("fairness", "Move some items to another meeting."),
    "talk_short": QT_TRANSLATE_NOOP("fairness", "Give it more minutes, or only tell people about it."),
    #: What to try, about decisions.
    "no_stage": QT_TRANSLATE_NOOP("fairness", "Choose how open it is, from an idea to already decided."),
    "already_decided": QT_TRANSLATE_NOOP("fairness", "Say that you are telling people."),
    #: What to try, about notice.
    "no_day": QT_TRANSLATE_NOOP("fairness", "Write the day of the meeting."),
    "day_past": QT_TRANSLATE_NOOP("fairness", "Write the day of the next meeting."),
    "short_notice": QT_TRANSLATE_NOOP("fairness", "Send easy papers earlier, or choose a later day."),
    "late_decision": QT_TRANSLATE_NOOP(
        "fairness", "Move it to the next meeting. Or only tell people. Or say why it cannot wait."
    ),
    "late_papers": QT_TRANSLATE_NOOP("fairness", "Move it to the next meeting, or only tell people."),
    "late_news": QT_TRANSLATE_NOOP("fairness", "Take time to explain it. Let people ask later too."),
    "late_with_reason": QT_TRANSLATE_NOOP("fairness", "Read the reason aloud before you decide."),
    #: What to try, about places and minutes.
    "carried_not_first": QT_TRANSLATE_NOOP("fairness", "Put it first, after the welcome."),
    "ebe_last_third": QT_TRANSLATE_NOOP("fairness", "Move it to the first half."),
    "ebe_late": QT_TRANSLATE_NOOP("fairness", "Move it to the first half."),
    "no_ebe_items": QT_TRANSLATE_NOOP("fairness", "Ask experts by experience what they want to talk about."),
    "ebe_share": QT_TRANSLATE_NOOP("fairness", "Give their items more minutes, or add an item they ask for."),
    #: What to try, about what an item says.
    "no_purpose": QT_TRANSLATE_NOOP("fairness", "Choose: tell, talk, decide or check."),
    "no_question": QT_TRANSLATE_NOOP("fairness", "Write a question that people can answer."),
    "who_not_said": QT_TRANSLATE_NOOP("fairness", "Choose who asked for it."),
    "no_minutes": QT_TRANSLATE_NOOP("fairness", "Write how many minutes each item has."),
    "people_not_said": QT_TRANSLATE_NOOP("fairness", "Write how many people you asked to come."),
    "paid_not_said": QT_TRANSLATE_NOOP("fairness", "Choose yes, offered or no."),
}
