"""Words for planning an agenda: reasons for a change, what experts by experience said, who is paid."""

from app.words.pressing import REASONS
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "planning"

PROBLEMS: dict[str, str] = {
    #: A number of the group is out of its limits. {least} and {most} are numbers.
    "rule_limits": QT_TRANSLATE_NOOP("planning", "This number does not work. Choose one from {least} to {most}."),
    #: An agenda is saved to begin with, and has no name.
    "name_missing": QT_TRANSLATE_NOOP("planning", "The name is missing. Type a name for it."),
    #: That name is longer than {most} letters.
    "name_too_long": QT_TRANSLATE_NOOP("planning", "This name is too long. Use {most} letters at most."),
    #: An agenda to begin with was taken away meanwhile, or came with the program and stays.
    "no_such_template": QT_TRANSLATE_NOOP("planning", "This is not in your list. Choose another one."),
}

RULES: dict[str, str] = {
    #: A number that a group can choose: days.
    "notice_days": QT_TRANSLATE_NOOP("planning", "Easy papers come so many days before the meeting"),
    "late_days": QT_TRANSLATE_NOOP("planning", "With fewer days than this, papers are late"),
    #: A number that a group can choose: days after a meeting.
    "reply_days": QT_TRANSLATE_NOOP("planning", "Each point gets a reply in so many days"),
    #: A number that a group can choose: minutes.
    "break_warn_minutes": QT_TRANSLATE_NOOP("planning", "Warn after so many minutes without a break"),
    "break_fail_minutes": QT_TRANSLATE_NOOP("planning", "Most minutes in a row before a break"),
    "break_minutes": QT_TRANSLATE_NOOP("planning", "Minutes of a new break"),
    "least_break_minutes": QT_TRANSLATE_NOOP("planning", "Least minutes of a break"),
    "long_meeting_minutes": QT_TRANSLATE_NOOP("planning", "A meeting is long after so many minutes"),
    "least_talk_minutes": QT_TRANSLATE_NOOP("planning", "Least minutes to talk about an item"),
    #: A number that a group can choose.
    "most_items": QT_TRANSLATE_NOOP("planning", "Most items on an agenda"),
    "long_sentence_words": QT_TRANSLATE_NOOP("planning", "Most words in an easy sentence"),
    "too_long_sentence_words": QT_TRANSLATE_NOOP("planning", "A sentence has no more words than this"),
    "most_line_sentences": QT_TRANSLATE_NOOP("planning", "Most sentences in one line"),
    "most_line_words": QT_TRANSLATE_NOOP("planning", "Most words in one line"),
    #: A number that a group can choose: how many of the most common words need no remark.
    "common_words": QT_TRANSLATE_NOOP("planning", "So many of the most common words are easy"),
    #: A number that a group can choose: beyond so many of the most common words, a word is too hard.
    "known_words": QT_TRANSLATE_NOOP("planning", "A word outside so many common words is hard"),
    "big_number": QT_TRANSLATE_NOOP("planning", "A number is big from here on"),
    #: A number that a group can choose: a school grade.
    "reading_grade": QT_TRANSLATE_NOOP("planning", "Highest grade of the reading test"),
    #: A number that a group can choose: pages of paper.
    "most_pages": QT_TRANSLATE_NOOP("planning", "Most pages of an agenda on paper"),
    #: Months. After that, the counts of a deleted meeting go too. The counts have no names and no words.
    "counts_months": QT_TRANSLATE_NOOP("planning", "Months that counts stay when a meeting is deleted"),
}

SWITCHES: dict[str, str] = {
    #: Something that a group can want in its meetings: groups are counted, never people.
    "count_speaking": QT_TRANSLATE_NOOP("planning", "Count how much each group speaks? Never who."),
    #: The group wants it.
    "1": QT_TRANSLATE_NOOP("planning", "Yes, we want this"),
    #: The group does not want it.
    "0": QT_TRANSLATE_NOOP("planning", "No"),
}

CHANGE_REASONS: dict[str, str] = {
    #: Reason for moving, shortening or dropping an item: people asked for it.
    "people_asked": QT_TRANSLATE_NOOP("planning", "People asked for this"),
    #: Reason: whoever leads the item is away.
    "person_away": QT_TRANSLATE_NOOP("planning", "The person who leads it cannot come"),
    #: Reason: the papers come too late for people to read them.
    "late_papers": QT_TRANSLATE_NOOP("planning", "Easy papers were late"),
    #: Reason: the time is too short.
    "no_time": QT_TRANSLATE_NOOP("planning", "There is not enough time"),
    #: Reason: another meeting is better for it.
    "other_meeting": QT_TRANSLATE_NOOP("planning", "It belongs to another meeting"),
    #: Reason: another item says the same.
    "joined": QT_TRANSLATE_NOOP("planning", "It is a part of another item now"),
    #: Reason: something was wrong on the agenda.
    "mistake": QT_TRANSLATE_NOOP("planning", "There was a mistake on the agenda"),
    #: Reason: something was learned after the agenda was made.
    "new_facts": QT_TRANSLATE_NOOP("planning", "Something new came up"),
    #: Reason: something urgent.
    "urgent": QT_TRANSLATE_NOOP("planning", "Something urgent came up"),
}

LATE_REASONS: dict[str, str] = {
    #: Reason to decide although the papers came late: experts by experience said so.
    "ebe_agreed": QT_TRANSLATE_NOOP("planning", "Experts by experience agreed to decide now"),
    #: Reason: a law or an office sets the day.
    "fixed_day": QT_TRANSLATE_NOOP("planning", "A law or an office set the last day"),
    #: Reason: people would be hurt by waiting.
    "harm": QT_TRANSLATE_NOOP("planning", "Waiting would harm people"),
    #: Reason: money that is offered only for a short time.
    "money_ends": QT_TRANSLATE_NOOP("planning", "The money is only there for a short time"),
}

OTHER_REASONS: dict[str, str] = {
    #: A change where no reason was kept.
    "not_said": QT_TRANSLATE_NOOP("planning", "Nobody said why"),
    #: Reason why people are told and do not decide: the decision was made before.
    "already_decided": QT_TRANSLATE_NOOP("planning", "It was already decided"),
}

EBE_SAID: dict[str, str] = {
    #: What experts by experience said about a change of an item they asked for.
    "agreed": QT_TRANSLATE_NOOP("planning", "Experts by experience agreed"),
    "not_agreed": QT_TRANSLATE_NOOP("planning", "Experts by experience did not agree"),
    "not_asked": QT_TRANSLATE_NOOP("planning", "Experts by experience were not asked"),
}

PAID: dict[str, str] = {
    #: Whether experts by experience are paid, for reading and meeting before it too.
    "not_said": QT_TRANSLATE_NOOP("planning", "Not said"),
    "yes": QT_TRANSLATE_NOOP("planning", "They are paid"),
    "offered": QT_TRANSLATE_NOOP("planning", "Payment is offered"),
    "no": QT_TRANSLATE_NOOP("planning", "They are not paid"),
}


def reason_words(code: str, speaker: Speaker) -> str:
    """Return a reason in words; "" for a reason that this Fair Say does not know."""
    for table in (CHANGE_REASONS, LATE_REASONS, OTHER_REASONS):
        if code in table:
            return speaker.say(CONTEXT, table[code])
    return speaker.say("pressing", REASONS[code]) if code in REASONS else ""
