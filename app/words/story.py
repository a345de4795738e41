"""What happened, in sentences. Nobody's name is ever in them, and nobody's words: those of an answer can follow."""

from collections.abc import Mapping
from datetime import date, datetime, time, tzinfo

from app.services.telling import StoryLine
from app.words.planning import reason_words
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

#: One line of Look back, of saved files and of the command `record show`. {title} is the title of an agenda item.
STORY: dict[str, str] = {
    #: The meeting began with a co-chair.
    "meeting_started": QT_TRANSLATE_NOOP("story", "The meeting started."),
    #: One person began to follow on their own laptop; nobody runs Fair Say.
    "following_started": QT_TRANSLATE_NOOP("story", "Somebody started to follow the meeting."),
    #: The first item. {title} is the item's title.
    "item_first": QT_TRANSLATE_NOOP("story", "We started with: {title}."),
    #: The room moved on. {title} is the item's title.
    "item_started": QT_TRANSLATE_NOOP("story", "We moved on to: {title}."),
    #: Please pause was pressed. Nobody's name is ever here.
    "pause_asked": QT_TRANSLATE_NOOP("story", "Somebody asked for a pause."),
    #: The pause ended because people pressed We are ready.
    "pause_ended_ready": QT_TRANSLATE_NOOP("story", "The pause ended: people were ready."),
    #: The pause ended because its only asking was taken back.
    "pause_ended_taken_back": QT_TRANSLATE_NOOP("story", "The pause ended: the person took it back."),
    #: A co-chair ended the pause. The reason follows in a sentence of its own.
    "pause_ended_reason": QT_TRANSLATE_NOOP("story", "A co-chair ended the pause."),
    #: A break that was not on the agenda.
    "break_started": QT_TRANSLATE_NOOP("story", "A break started."),
    #: That break is over.
    "break_ended": QT_TRANSLATE_NOOP("story", "The break ended."),
    #: Quiet time to think, with no limit or a short one.
    "thinking_started": QT_TRANSLATE_NOOP("story", "We took quiet time to think."),
    #: Quiet time to think. {minutes} is 2 or more.
    "thinking_minutes": QT_TRANSLATE_NOOP("story", "We took {minutes} minutes of quiet time to think."),
    #: Quiet time to think is over.
    "thinking_ended": QT_TRANSLATE_NOOP("story", "The quiet time to think ended."),
    #: An item got more time. {minutes} is a number.
    "minutes_added": QT_TRANSLATE_NOOP("story", "This got more time: {title}. Minutes added: {minutes}."),
    #: An item lost time. {minutes} is a number.
    "minutes_taken": QT_TRANSLATE_NOOP("story", "This got less time: {title}. Minutes taken away: {minutes}."),
    #: Minutes went from one item to another. {other} is the title of the item that lost them.
    "minutes_moved": QT_TRANSLATE_NOOP(
        "story", "This got more time: {title}. Minutes: {minutes}. They came from: {other}."
    ),
    #: The laptop was asleep; people said the meeting went on. {minutes} is a number.
    "gap_went_on": QT_TRANSLATE_NOOP("story", "The laptop was away. The meeting went on. Minutes away: {minutes}."),
    #: The laptop was asleep; people said the meeting stood still. {minutes} is a number.
    "gap_stood_still": QT_TRANSLATE_NOOP(
        "story", "The laptop was away. The meeting did not go on. Minutes away: {minutes}."
    ),
    #: The end of the meeting.
    "meeting_ended": QT_TRANSLATE_NOOP("story", "The meeting ended."),
    #: I have a point was pressed. {title} is the item.
    "point_raised": QT_TRANSLATE_NOOP("story", "Somebody had a point about: {title}."),
    #: I have a point was pressed while no item was on.
    "point_raised_any_time": QT_TRANSLATE_NOOP("story", "Somebody had a point."),
    #: The card I have a question. {title} is the item, or nothing.
    "card_question": QT_TRANSLATE_NOOP("story", "Somebody had a question."),
    #: The card I do not understand.
    "card_not_understood": QT_TRANSLATE_NOOP("story", "Somebody did not understand."),
    #: The card Hard word.
    "card_jargon": QT_TRANSLATE_NOOP("story", "Somebody heard a hard word."),
    #: The card Slow down.
    "card_slow_down": QT_TRANSLATE_NOOP("story", "Somebody asked to slow down."),
    #: The card More time please.
    "card_more_time": QT_TRANSLATE_NOOP("story", "Somebody asked for more time."),
    #: The card I need a break.
    "card_break": QT_TRANSLATE_NOOP("story", "Somebody needed a break."),
    #: The card I agree.
    "card_agree": QT_TRANSLATE_NOOP("story", "Somebody agreed."),
    #: The card I do not agree.
    "card_disagree": QT_TRANSLATE_NOOP("story", "Somebody did not agree."),
    #: The card I am not sure.
    "card_unsure": QT_TRANSLATE_NOOP("story", "Somebody was not sure."),
    #: The card Off the topic.
    "card_off_topic": QT_TRANSLATE_NOOP("story", "Somebody said we were off the topic."),
    #: The card I am okay.
    "card_okay": QT_TRANSLATE_NOOP("story", "Somebody was okay."),
    #: A point was taken back by its owner.
    "point_taken_back": QT_TRANSLATE_NOOP("story", "Somebody took back a point about: {title}."),
    #: A point about no item was taken back.
    "point_taken_back_any_time": QT_TRANSLATE_NOOP("story", "Somebody took back a point."),
    #: Another card was taken back.
    "card_taken_back": QT_TRANSLATE_NOOP("story", "Somebody took back a card."),
    #: The owner of a press added words. The words are never here.
    "words_added": QT_TRANSLATE_NOOP("story", "Somebody added words to their card."),
    #: The same point, from one more person.
    "me_too": QT_TRANSLATE_NOOP("story", "Somebody had the same point."),
    #: Hold my place, I am thinking.
    "place_held": QT_TRANSLATE_NOOP("story", "Somebody asked to keep their place and think."),
    #: A co-chair asked to hear a point now.
    "point_called": QT_TRANSLATE_NOOP("story", "A co-chair asked to hear the point about: {title}."),
    #: A co-chair asked to hear a point about no item.
    "point_called_any_time": QT_TRANSLATE_NOOP("story", "A co-chair asked to hear a point."),
    #: A co-chair has seen a point.
    "point_seen": QT_TRANSLATE_NOOP("story", "A co-chair saw the point about: {title}."),
    #: A co-chair has seen a press about no item.
    "point_seen_any_time": QT_TRANSLATE_NOOP("story", "A co-chair saw a card."),
    #: Answer: it changed something.
    "answered_changed": QT_TRANSLATE_NOOP("story", "The co-chairs answered: it changed something."),
    #: Answer: it will change something.
    "answered_will_change": QT_TRANSLATE_NOOP("story", "The co-chairs answered: we will change something."),
    #: Answer: it could not be done. Why is in words that are not here.
    "answered_could_not": QT_TRANSLATE_NOOP("story", "The co-chairs answered: we could not, and said why."),
    #: Answer: somebody else must look at it.
    "answered_passed_on": QT_TRANSLATE_NOOP("story", "The co-chairs answered: we passed it to someone else."),
    #: Answer: no decision yet.
    "answered_not_decided": QT_TRANSLATE_NOOP("story", "The co-chairs answered: this is not decided yet."),
    #: A card was dealt with.
    "answered_done": QT_TRANSLATE_NOOP("story", "The co-chairs answered: done."),
    #: The owner of a point says whether they were heard: yes.
    "heard_yes": QT_TRANSLATE_NOOP("story", "The person said: I was heard."),
    #: The owner says: a bit.
    "heard_a_bit": QT_TRANSLATE_NOOP("story", "The person said: I was heard a bit."),
    #: The owner says: no.
    "heard_no": QT_TRANSLATE_NOOP("story", "The person said: I was not heard."),
    #: The owner closed it without saying.
    "heard_not_asked": QT_TRANSLATE_NOOP("story", "The person closed their point."),
    #: A point comes back at the end of the agenda.
    "point_kept": QT_TRANSLATE_NOOP("story", "We kept this point for later: {title}."),
    #: The same, for a point about no item.
    "point_kept_any_time": QT_TRANSLATE_NOOP("story", "We kept a point for later."),
    #: A point was not heard today. The reason follows in a sentence of its own.
    "point_written_down": QT_TRANSLATE_NOOP("story", "A point was not heard today. It is written down: {title}."),
    #: The same, for a point about no item.
    "point_written_down_any_time": QT_TRANSLATE_NOOP("story", "A point was not heard today. It is written down."),
    #: A person took their own words out.
    "words_removed": QT_TRANSLATE_NOOP("story", "Somebody took their words out."),
    #: A person chose to put a name on their press. The name is never here.
    "name_put": QT_TRANSLATE_NOOP("story", "Somebody put a name on their card."),
    #: A person took the name out.
    "name_removed": QT_TRANSLATE_NOOP("story", "Somebody took a name out."),
    #: Somebody chose a face to say how the meeting felt.
    "felt": QT_TRANSLATE_NOOP("story", "Somebody said how the meeting felt."),
    #: A new item, after the meeting began.
    "item_added": QT_TRANSLATE_NOOP("story", "This came on the agenda: {title}."),
    #: New words for an item.
    "item_changed": QT_TRANSLATE_NOOP("story", "The words of this item changed: {title}."),
    #: An item has another place on the agenda.
    "item_moved": QT_TRANSLATE_NOOP("story", "This item moved to another place: {title}."),
    #: An item lost planned time.
    "item_shortened": QT_TRANSLATE_NOOP("story", "This item became shorter: {title}."),
    #: An item got more planned time.
    "item_lengthened": QT_TRANSLATE_NOOP("story", "This item became longer: {title}."),
    #: The meeting has another title, day, start, end or place.
    "plan_title": QT_TRANSLATE_NOOP("story", "The meeting got another title."),
    "plan_day": QT_TRANSLATE_NOOP("story", "The meeting moved to another day."),
    "plan_start": QT_TRANSLATE_NOOP("story", "The meeting starts at another time."),
    "plan_end": QT_TRANSLATE_NOOP("story", "The meeting ends at another time."),
    "plan_place": QT_TRANSLATE_NOOP("story", "The meeting moved to another place."),
    #: Other numbers of people are asked to come.
    "plan_people": QT_TRANSLATE_NOOP("story", "The number of people who come changed."),
    #: Something else is said about who is paid.
    "plan_paid": QT_TRANSLATE_NOOP("story", "What we say about payment changed."),
    #: The rules for how people treat each other changed.
    "plan_rules": QT_TRANSLATE_NOOP("story", "Our rules for the meeting changed."),
    #: An item went off today's agenda.
    "item_dropped": QT_TRANSLATE_NOOP("story", "This went off the agenda: {title}."),
    #: An item comes back from an earlier meeting. {times} counts how often.
    "item_carried": QT_TRANSLATE_NOOP(
        "story", "This came back from an earlier meeting: {title}. Times so far: {times}."
    ),
    #: Experts by experience asked for an item.
    "asked_by_ebe": QT_TRANSLATE_NOOP("story", "Experts by experience asked for: {title}."),
    #: Professionals asked for an item.
    "asked_by_ebt": QT_TRANSLATE_NOOP("story", "Professionals asked for: {title}."),
    #: Both asked for an item.
    "asked_by_both": QT_TRANSLATE_NOOP("story", "Both sides asked for: {title}."),
    #: How far a decision is: an idea.
    "stage_1": QT_TRANSLATE_NOOP("story", "This is an idea: {title}."),
    #: How far a decision is: open.
    "stage_2": QT_TRANSLATE_NOOP("story", "This is open: {title}."),
    #: How far a decision is: partly decided.
    "stage_3": QT_TRANSLATE_NOOP("story", "A part of this is decided: {title}."),
    #: How far a decision is: mostly decided.
    "stage_4": QT_TRANSLATE_NOOP("story", "Most of this is decided: {title}."),
    #: How far a decision is: decided before the meeting.
    "stage_5": QT_TRANSLATE_NOOP("story", "This was already decided: {title}."),
    #: The papers of an item went out.
    "papers_sent": QT_TRANSLATE_NOOP("story", "The papers went out for: {title}."),
    #: The agenda went out.
    "agenda_sent": QT_TRANSLATE_NOOP("story", "The agenda was sent to people."),
    #: People, not a computer, checked the easy words.
    "easy_checked": QT_TRANSLATE_NOOP("story", "People checked the easy words for: {title}."),
    #: A decision. Its words are never here.
    "decision_made": QT_TRANSLATE_NOOP("story", "We decided about: {title}."),
    #: A rule of the meeting was set aside, with a reason in a sentence of its own.
    "override": QT_TRANSLATE_NOOP("story", "A rule was set aside for: {title}."),
    #: A mistake in line {corrects} of this list is put right.
    "correction": QT_TRANSLATE_NOOP("story", "Line {corrects} was a mistake. This puts it right."),
    #: A line from a newer version of the program.
    "unknown": QT_TRANSLATE_NOOP("story", "Something a newer Fair Say wrote."),
}

BESIDE: dict[str, str] = {
    #: Put in place of the title, if the words of an item are not kept.
    "no_title": QT_TRANSLATE_NOOP("story", "an item with no words"),
    #: After a line of the story, if a reason was given.
    "reason": QT_TRANSLATE_NOOP("story", "The reason: {reason}."),
    #: On this laptop, after an answer: what the co-chairs wrote. {words} is a sentence or more.
    "said": QT_TRANSLATE_NOOP("story", "They said: {words}"),
    #: After a line that a later line puts right.
    "corrected": QT_TRANSLATE_NOOP("story", "(This was put right later.)"),
    #: A time before noon, without seconds: 9:05am. {hour} and {minute} are numbers.
    "morning": QT_TRANSLATE_NOOP("story", "{hour}:{minute}am"),
    #: A time after noon: 2:05pm.
    "afternoon": QT_TRANSLATE_NOOP("story", "{hour}:{minute}pm"),
    #: A day: Tuesday 24 November 2026.
    "day": QT_TRANSLATE_NOOP("story", "{weekday} {day} {month} {year}"),
}

#: Days of the week, Monday first.
WEEKDAYS: tuple[str, ...] = (
    #: A day of the week.
    QT_TRANSLATE_NOOP("story", "Monday"),
    QT_TRANSLATE_NOOP("story", "Tuesday"),
    QT_TRANSLATE_NOOP("story", "Wednesday"),
    QT_TRANSLATE_NOOP("story", "Thursday"),
    QT_TRANSLATE_NOOP("story", "Friday"),
    QT_TRANSLATE_NOOP("story", "Saturday"),
    QT_TRANSLATE_NOOP("story", "Sunday"),
)

#: Months, as in 24 November 2026.
MONTHS: tuple[str, ...] = (
    #: A month, as in 24 November 2026.
    QT_TRANSLATE_NOOP("story", "January"),
    QT_TRANSLATE_NOOP("story", "February"),
    QT_TRANSLATE_NOOP("story", "March"),
    QT_TRANSLATE_NOOP("story", "April"),
    QT_TRANSLATE_NOOP("story", "May"),
    QT_TRANSLATE_NOOP("story", "June"),
    QT_TRANSLATE_NOOP("story", "July"),
    QT_TRANSLATE_NOOP("story", "August"),
    QT_TRANSLATE_NOOP("story", "September"),
    QT_TRANSLATE_NOOP("story", "October"),
    QT_TRANSLATE_NOOP("story", "November"),
    QT_TRANSLATE_NOOP("story", "December"),
)


def story_words(line: StoryLine, speaker: Speaker, said: str = "") -> str:
    """
    Return one line of what happened as sentences: what, why if a reason was given, and if it was put right.

    Shape: `said` are the co-chairs' own words of an answer. They stay on this laptop: never in a paper that leaves it.
    """
    told = speaker.say("story", STORY.get(line.code, STORY["unknown"]), **_said(line.facts, speaker))
    parts = [told.replace("?.", "?").replace("!.", "!")]
    reason = line.facts.get("reason")
    why = reason_words(reason, speaker) if isinstance(reason, str) else ""
    if why:
        parts.append(speaker.say("story", BESIDE["reason"], reason=why))
    if said:
        parts.append(speaker.say("story", BESIDE["said"], words=said))
    if line.corrected:
        parts.append(speaker.say("story", BESIDE["corrected"]))
    return " ".join(parts)


def time_words(at: datetime, speaker: Speaker, zone: tzinfo | None = None) -> str:
    """Return the time of day where this laptop is (or in `zone`), like 2:05pm. Never seconds."""
    return clock_words(at.astimezone(zone).time(), speaker)


def clock_words(clock: time, speaker: Speaker) -> str:
    """Return a time on a clock, like 2:05pm."""
    code = "morning" if clock.hour < 12 else "afternoon"
    return speaker.say("story", BESIDE[code], hour=clock.hour % 12 or 12, minute=f"{clock.minute:02d}")


def day_words(day: date, speaker: Speaker) -> str:
    """Return a day like Tuesday 24 November 2026."""
    weekday = speaker.say("story", WEEKDAYS[day.weekday()])
    month = speaker.say("story", MONTHS[day.month - 1])
    return speaker.say("story", BESIDE["day"], weekday=weekday, day=day.day, month=month, year=day.year)


def _said(facts: Mapping[str, object], speaker: Speaker) -> dict[str, object]:
    """Return the facts as they are said: a title without its last full stop, and words where a title is not kept."""
    said = dict(facts)
    for name in ("title", "other"):
        if name in facts:
            title = facts[name]
            kept = title.rstrip(" .:;") if isinstance(title, str) else ""
            said[name] = kept or speaker.say("story", BESIDE["no_title"])
    return said
