"""What can happen in a meeting, in a sentence each. Nobody's name is ever in them, and nobody's words."""

from app.words.speaker import QT_TRANSLATE_NOOP

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
    #: A point that was prepared before the meeting. {title} is the item.
    "point_prepared": QT_TRANSLATE_NOOP("story", "Somebody prepared a point about: {title}."),
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
    "point_seen_any_time": QT_TRANSLATE_NOOP("story", "A co-chair saw a point."),
    #: A co-chair has seen another card.
    "card_seen": QT_TRANSLATE_NOOP("story", "A co-chair saw a card."),
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
    "felt": QT_TRANSLATE_NOOP("story", "People said how the meeting felt."),
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
    #: An item that went off today's agenda is on it again.
    "item_brought_back": QT_TRANSLATE_NOOP("story", "This came back on the agenda: {title}."),
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
    #: An item was decided again, in another way.
    "decision_changed": QT_TRANSLATE_NOOP("story", "We changed the decision about: {title}."),
    #: A rule of the meeting was set aside, with a reason in a sentence of its own.
    "override": QT_TRANSLATE_NOOP("story", "A rule was set aside for: {title}."),
    #: It is decided although its easy papers came late, with a reason in a sentence of its own.
    "override_notice": QT_TRANSLATE_NOOP("story", "Decided with late easy papers: {title}."),
    #: A mistake in line {corrects} of this list is put right.
    "correction": QT_TRANSLATE_NOOP("story", "Line {corrects} was a mistake. This puts it right."),
    #: A line from a newer version of the program.
    "unknown": QT_TRANSLATE_NOOP("story", "Something a newer Fair Say wrote."),
    #: The co-chairs said that the next item comes soon.
    "moving_soon": QT_TRANSLATE_NOOP("story", "The co-chairs said: we move on soon."),
    #: A count of who spoke was put right.
    "speaking_corrected": QT_TRANSLATE_NOOP("story", "The count of who spoke was put right."),
    #: Hold my place is over: its owner is ready.
    "place_released": QT_TRANSLATE_NOOP("story", "Somebody was ready to say their point."),
    #: Show everyone: its owner lets everyone read the words. The words are never here.
    "words_shown": QT_TRANSLATE_NOOP("story", "Somebody let everyone read their words."),
    #: Only the co-chairs can read the words again.
    "words_hidden": QT_TRANSLATE_NOOP("story", "Somebody let only the co-chairs read their words."),
    #: The owner of a press added a picture.
    "picture_put": QT_TRANSLATE_NOOP("story", "Somebody added a picture to their card."),
    #: The owner of a press chose a topic from a list.
    "topic_said": QT_TRANSLATE_NOOP("story", "Somebody said what their point is about."),
    #: A co-chair or a person said which word was hard.
    "word_said": QT_TRANSLATE_NOOP("story", "Somebody said which word was hard."),
    #: A co-chair said by which day a reply comes.
    "due_said": QT_TRANSLATE_NOOP("story", "The co-chairs said when the reply comes."),
    #: Somebody said how open a decision felt. Nobody's name is ever here.
    "felt_decided": QT_TRANSLATE_NOOP("story", "People said how open this felt: {title}."),
    #: One more way to choose. Its words are never here.
    "option_put": QT_TRANSLATE_NOOP("story", "There is one more choice for: {title}."),
    #: Somebody does not agree with a decision. The words are never here.
    "disagreement_said": QT_TRANSLATE_NOOP("story", "Somebody did not agree with a decision."),
}
