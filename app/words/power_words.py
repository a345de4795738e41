"""The sentences of the power record: each part says in easy words what was counted. No advice, never one score."""

from app.words.speaker import QT_TRANSLATE_NOOP

CONTEXT = "power"

TITLES: dict[str, str] = {
    #: The headings of the parts of the power record. Each is a short question.
    "share": QT_TRANSLATE_NOOP("power", "Whose items got the time?"),
    "place": QT_TRANSLATE_NOOP("power", "Whose items came first?"),
    "time": QT_TRANSLATE_NOOP("power", "Did the items get their time?"),
    "pushed": QT_TRANSLATE_NOOP("power", "Was anything pushed off?"),
    "voices": QT_TRANSLATE_NOOP("power", "Who used the cards?"),
    "speaking": QT_TRANSLATE_NOOP("power", "Who spoke?"),
    "heard": QT_TRANSLATE_NOOP("power", "Were points heard?"),
    "stages": QT_TRANSLATE_NOOP("power", "Could things still change?"),
    "notice": QT_TRANSLATE_NOOP("power", "Did easy papers come early?"),
    "changed": QT_TRANSLATE_NOOP("power", "What did the decisions change?"),
    "words": QT_TRANSLATE_NOOP("power", "Were there hard words?"),
    "breaks": QT_TRANSLATE_NOOP("power", "Were there breaks?"),
    "easy": QT_TRANSLATE_NOOP("power", "Were there easy words?"),
    "replies": QT_TRANSLATE_NOOP("power", "Did points get a reply?"),
    "felt": QT_TRANSLATE_NOOP("power", "How did it feel?"),
    "pauses": QT_TRANSLATE_NOOP("power", "Were there pauses?"),
    "led": QT_TRANSLATE_NOOP("power", "Who led the items?"),
}

WHY_NOT: dict[str, str] = {
    #: Why a part of the power record was not measured.
    "asked_not_said": QT_TRANSLATE_NOOP("power", "Nobody said who asked for the items."),
    "no_ebe_items": QT_TRANSLATE_NOOP("power", "Experts by experience had asked for none of the items."),
    "no_minutes": QT_TRANSLATE_NOOP("power", "The items had no planned minutes."),
    "no_presses": QT_TRANSLATE_NOOP("power", "Nobody pressed a card."),
    "no_groups": QT_TRANSLATE_NOOP("power", "The cards do not say which group pressed them."),
    "not_counted": QT_TRANSLATE_NOOP("power", "Nobody counted it."),
    "no_points": QT_TRANSLATE_NOOP("power", "Nobody had a point."),
    "alone": QT_TRANSLATE_NOOP("power", "The co-chairs did not use Fair Say."),
    "no_decision_items": QT_TRANSLATE_NOOP("power", "There was nothing to decide."),
    "no_easy_papers": QT_TRANSLATE_NOOP("power", "Nobody said when easy papers were sent."),
    "no_decisions": QT_TRANSLATE_NOOP("power", "Nobody wrote down a decision."),
    "not_begun": QT_TRANSLATE_NOOP("power", "The meeting has not started."),
    "no_items": QT_TRANSLATE_NOOP("power", "The agenda has no items."),
    "nobody_said": QT_TRANSLATE_NOOP("power", "Nobody said how it felt."),
    "chair_not_said": QT_TRANSLATE_NOOP("power", "The co-chairs did not say which group they are from."),
}

SAID: dict[str, str] = {
    #: {used} of {all} minutes went to items that experts by experience asked for.
    "share_used": QT_TRANSLATE_NOOP("power", "Items of experts by experience got {used} of {all} minutes."),
    #: The same as planned on the agenda.
    "share_planned": QT_TRANSLATE_NOOP("power", "The plan was {planned} of {all} minutes."),
    #: How many of the people are experts by experience.
    "share_people": QT_TRANSLATE_NOOP("power", "Experts by experience were {ebe} of {people} people."),
    #: Nobody said who asked for {count} items.
    "share_unsaid": QT_TRANSLATE_NOOP("power", "Nobody said who asked for {count} items."),
    "share_unsaid_one": QT_TRANSLATE_NOOP("power", "Nobody said who asked for 1 item."),
    #: Items of experts by experience, on the agenda.
    "place_later": QT_TRANSLATE_NOOP("power", "Items of experts by experience stood later than the others."),
    "place_earlier": QT_TRANSLATE_NOOP("power", "Items of experts by experience stood earlier than the others."),
    "place_same": QT_TRANSLATE_NOOP("power", "Items of experts by experience stood about as early as the others."),
    #: After a sentence about items of experts by experience: {late} of them began in the last third of the meeting.
    "place_late": QT_TRANSLATE_NOOP("power", "{late} of their {items} items stood in the last third."),
    #: Minutes that items took. {used} and {planned} are numbers.
    "time_ebe": QT_TRANSLATE_NOOP(
        "power", "Items of experts by experience got {used} minutes. The plan was {planned}."
    ),
    "time_other": QT_TRANSLATE_NOOP("power", "Other items got {used} minutes. The plan was {planned}."),
    #: Minutes were taken from items while the meeting was on.
    "time_from_ebe": QT_TRANSLATE_NOOP("power", "{count} minutes were taken from items of experts by experience."),
    "time_from_ebe_one": QT_TRANSLATE_NOOP("power", "1 minute was taken from items of experts by experience."),
    "time_from_others": QT_TRANSLATE_NOOP("power", "{count} minutes were taken from other items."),
    "time_from_others_one": QT_TRANSLATE_NOOP("power", "1 minute was taken from other items."),
    #: {any} of {items} items were pushed off in some way.
    "pushed_some": QT_TRANSLATE_NOOP("power", "{any} of {items} items of experts by experience were pushed off."),
    "pushed_none": QT_TRANSLATE_NOOP("power", "Items of experts by experience were not pushed off."),
    #: {count} is a number of times.
    "pushed_row": QT_TRANSLATE_NOOP("power", "The same item was pushed off {count} times in a row."),
    #: Presses of cards, points too.
    "voices_ebe": QT_TRANSLATE_NOOP("power", "Experts by experience pressed {ebe} of {all} cards."),
    "voices_hidden": QT_TRANSLATE_NOOP("power", "A group is too small to show here."),
    "voices_more": QT_TRANSLATE_NOOP("power", "For how many they are, that is more than the others."),
    "voices_less": QT_TRANSLATE_NOOP("power", "For how many they are, that is less than the others."),
    "voices_same": QT_TRANSLATE_NOOP("power", "For how many they are, that is about the same as the others."),
    "voices_without": QT_TRANSLATE_NOOP("power", "{count} more cards do not say a group."),
    "voices_without_one": QT_TRANSLATE_NOOP("power", "1 more card does not say a group."),
    #: Speaking by group, in minutes.
    "speaking_ebe": QT_TRANSLATE_NOOP("power", "Experts by experience spoke for {ebe} of {all} counted minutes."),
    "speaking_uncounted": QT_TRANSLATE_NOOP("power", "{count} minutes were not counted."),
    "speaking_uncounted_one": QT_TRANSLATE_NOOP("power", "1 minute was not counted."),
    #: Points and answers.
    "heard_answered": QT_TRANSLATE_NOOP("power", "{answered} of {points} points got an answer in the meeting."),
    "heard_wait": QT_TRANSLATE_NOOP("power", "Half of them waited {minutes} minutes or less."),
    "heard_seen": QT_TRANSLATE_NOOP("power", "The co-chairs saw {seen} of {points} points."),
    #: Things to decide, and how open they were.
    "stages_late": QT_TRANSLATE_NOOP("power", "People first saw {late} of {all} decisions when little could change."),
    "stages_felt": QT_TRANSLATE_NOOP(
        "power", "How it felt: open {open}, partly open {partly}, already decided {already_decided}."
    ),
    #: Days between easy papers and the meeting.
    "notice_days": QT_TRANSLATE_NOOP("power", "Easy papers came {days} days before the meeting."),
    "notice_least": QT_TRANSLATE_NOOP("power", "The latest one came {days} days before."),
    "notice_without": QT_TRANSLATE_NOOP("power", "{count} items had no easy papers."),
    "notice_without_one": QT_TRANSLATE_NOOP("power", "1 item had no easy papers."),
    #: Decisions and what changed.
    "changed_some": QT_TRANSLATE_NOOP("power", "{some} of {all} decisions changed something."),
    "changed_views": QT_TRANSLATE_NOOP("power", "Experts by experience agreed with {agreed} of {all} decisions."),
    "changed_disagreed": QT_TRANSLATE_NOOP("power", "People said {count} times that they do not agree."),
    "changed_disagreed_one": QT_TRANSLATE_NOOP("power", "One person said that they do not agree."),
    "changed_overridden": QT_TRANSLATE_NOOP("power", "{count} were decided although easy papers came late."),
    "changed_overridden_one": QT_TRANSLATE_NOOP("power", "1 was decided although easy papers came late."),
    #: Cards about hard words.
    "words_cards": QT_TRANSLATE_NOOP("power", "People pressed {count} cards about hard words."),
    "words_cards_one": QT_TRANSLATE_NOOP("power", "People pressed 1 card about hard words."),
    #: Nobody counted the hard words that stood on the agenda.
    "words_not_counted": QT_TRANSLATE_NOOP("power", "Hard words on the agenda itself were not counted."),
    #: Hard words of the group's list on the agenda that nothing explains there. {words}: all words of the agenda.
    "words_all_easy": QT_TRANSLATE_NOOP("power", "The agenda has {words} words. Each hard word is explained."),
    "words_hard": QT_TRANSLATE_NOOP("power", "The agenda has {count} hard words that it does not explain."),
    "words_hard_one": QT_TRANSLATE_NOOP("power", "The agenda has 1 hard word that it does not explain."),
    "words_in_100": QT_TRANSLATE_NOOP("power", "That is {number} in 100 words."),
    "words_none": QT_TRANSLATE_NOOP("power", "Nobody pressed a card about a hard word."),
    "words_hour": QT_TRANSLATE_NOOP("power", "That is {number} in an hour."),
    #: Breaks.
    "breaks_taken": QT_TRANSLATE_NOOP("power", "There were {count} breaks. The plan had {planned}."),
    "breaks_taken_one": QT_TRANSLATE_NOOP("power", "There was 1 break. The plan had {planned}."),
    "breaks_longest": QT_TRANSLATE_NOOP("power", "The longest time without a break was {minutes} minutes."),
    #: Easy words that people checked.
    "easy_checked": QT_TRANSLATE_NOOP("power", "People checked the easy words of {checked} of {items} items."),
    #: Replies in 28 days.
    "replies": QT_TRANSLATE_NOOP("power", "{replied} of {points} points got a reply in 28 days."),
    "replies_until": QT_TRANSLATE_NOOP("power", "There is still time until {day}."),
    #: Faces.
    "felt_few": QT_TRANSLATE_NOOP("power", "Fewer than 5 people said how it felt. So we do not show it."),
    "felt_some": QT_TRANSLATE_NOOP("power", "{count} people said how it felt."),
    #: Pauses.
    "pauses_none": QT_TRANSLATE_NOOP("power", "Nobody asked for a pause."),
    "pauses": QT_TRANSLATE_NOOP("power", "People asked for {count} pauses. We stopped for {minutes} minutes."),
    "pauses_one": QT_TRANSLATE_NOOP("power", "Somebody asked for a pause. We stopped for {minutes} minutes."),
    #: Which co-chair led.
    "led": QT_TRANSLATE_NOOP("power", "A co-chair who is an expert by experience led {ebe} of {all} items."),
    #: Both co-chairs pressed as often as each other while the room was on these items.
    "led_both": QT_TRANSLATE_NOOP("power", "Both co-chairs led {count} items together."),
    "led_both_one": QT_TRANSLATE_NOOP("power", "Both co-chairs led 1 item together."),
}

LABELS: dict[str, str] = {
    #: Labels of bars, each before a number.
    "planned": QT_TRANSLATE_NOOP("power", "The plan"),
    "used": QT_TRANSLATE_NOOP("power", "What happened"),
    "people": QT_TRANSLATE_NOOP("power", "People in the room"),
    "late": QT_TRANSLATE_NOOP("power", "In the last third"),
    "ebe_planned": QT_TRANSLATE_NOOP("power", "Experts by experience, the plan"),
    "ebe_used": QT_TRANSLATE_NOOP("power", "Experts by experience, what happened"),
    "other_planned": QT_TRANSLATE_NOOP("power", "Other items, the plan"),
    "other_used": QT_TRANSLATE_NOOP("power", "Other items, what happened"),
    "not_reached": QT_TRANSLATE_NOOP("power", "We did not get to it"),
    "shortened": QT_TRANSLATE_NOOP("power", "Made shorter"),
    "dropped": QT_TRANSLATE_NOOP("power", "Taken off the agenda"),
    "moved_later": QT_TRANSLATE_NOOP("power", "Moved to later"),
    "seen": QT_TRANSLATE_NOOP("power", "Seen by a co-chair"),
    "answered": QT_TRANSLATE_NOOP("power", "Answered"),
    "heard_yes": QT_TRANSLATE_NOOP("power", "They said: I was heard"),
    "heard_a_bit": QT_TRANSLATE_NOOP("power", "They said: I was heard a bit"),
    "heard_no": QT_TRANSLATE_NOOP("power", "They said: I was not heard"),
    "heard_not_asked": QT_TRANSLATE_NOOP("power", "They said: do not ask me"),
    "stage_not_said": QT_TRANSLATE_NOOP("power", "Nobody said"),
    "median": QT_TRANSLATE_NOOP("power", "In the middle"),
    "least": QT_TRANSLATE_NOOP("power", "The latest one"),
    "nothing": QT_TRANSLATE_NOOP("power", "Nothing changed"),
    "words": QT_TRANSLATE_NOOP("power", "Some words changed"),
    "part": QT_TRANSLATE_NOOP("power", "A part changed"),
    "most": QT_TRANSLATE_NOOP("power", "Most of it changed"),
    "stopped": QT_TRANSLATE_NOOP("power", "It was stopped"),
    "not_said": QT_TRANSLATE_NOOP("power", "Nobody said"),
    "taken": QT_TRANSLATE_NOOP("power", "Breaks we had"),
    "planned_breaks": QT_TRANSLATE_NOOP("power", "Breaks in the plan"),
    "checked": QT_TRANSLATE_NOOP("power", "Checked by people"),
    "replied": QT_TRANSLATE_NOOP("power", "Got a reply"),
    #: What the shapes of bars stand for.
    "side_ebe": QT_TRANSLATE_NOOP("power", "Experts by experience"),
    "side_others": QT_TRANSLATE_NOOP("power", "Others"),
    "ebe": QT_TRANSLATE_NOOP("power", "An expert by experience"),
    "ebt": QT_TRANSLATE_NOOP("power", "A professional"),
    "chair_not_said": QT_TRANSLATE_NOOP("power", "Not said"),
    "both": QT_TRANSLATE_NOOP("power", "Both together"),
    "face_3": QT_TRANSLATE_NOOP("power", "Good"),
    "face_2": QT_TRANSLATE_NOOP("power", "In between"),
    "face_1": QT_TRANSLATE_NOOP("power", "Not good"),
}

SHOWN: dict[str, str] = {
    #: The words at a bar: what it is, and a number.
    "count": QT_TRANSLATE_NOOP("power", "{label}: {count}"),
    "of_minutes": QT_TRANSLATE_NOOP("power", "{label}: {part} of {whole} minutes"),
    "of_minutes_one": QT_TRANSLATE_NOOP("power", "{label}: {part} of 1 minute"),
    "of_items": QT_TRANSLATE_NOOP("power", "{label}: {part} of {whole} items"),
    "of_items_one": QT_TRANSLATE_NOOP("power", "{label}: {part} of 1 item"),
    "of_people": QT_TRANSLATE_NOOP("power", "{label}: {part} of {whole} people"),
    "of_people_one": QT_TRANSLATE_NOOP("power", "{label}: {part} of 1 person"),
    "of_points": QT_TRANSLATE_NOOP("power", "{label}: {part} of {whole} points"),
    "of_points_one": QT_TRANSLATE_NOOP("power", "{label}: {part} of 1 point"),
    "of_answers": QT_TRANSLATE_NOOP("power", "{label}: {part} of {whole} answers"),
    "of_answers_one": QT_TRANSLATE_NOOP("power", "{label}: {part} of 1 answer"),
    "of_decisions": QT_TRANSLATE_NOOP("power", "{label}: {part} of {whole} decisions"),
    "of_decisions_one": QT_TRANSLATE_NOOP("power", "{label}: {part} of 1 decision"),
    "minutes": QT_TRANSLATE_NOOP("power", "{label}: {count} minutes"),
    "minutes_one": QT_TRANSLATE_NOOP("power", "{label}: 1 minute"),
    "days": QT_TRANSLATE_NOOP("power", "{label}: {count} days"),
    "days_one": QT_TRANSLATE_NOOP("power", "{label}: 1 day"),
    #: In place of a small number. {few} is 5.
    "fewer": QT_TRANSLATE_NOOP("power", "fewer than {few}"),
    #: A face at one of three questions: {question} and {face} are words.
    "face": QT_TRANSLATE_NOOP("power", "{question} {face}"),
}

QUESTIONS: dict[str, str] = {
    #: Three questions after a meeting, answered by faces.
    "listened_to": QT_TRANSLATE_NOOP("power", "I was listened to."),
    "understood": QT_TRANSLATE_NOOP("power", "I understood."),
    "could_change": QT_TRANSLATE_NOOP("power", "I could change something."),
}

TABLE: dict[str, str] = {
    #: Heads of the columns of tables.
    "what": QT_TRANSLATE_NOOP("power", "What"),
    "how_many": QT_TRANSLATE_NOOP("power", "How many"),
    "item": QT_TRANSLATE_NOOP("power", "Item"),
    "who": QT_TRANSLATE_NOOP("power", "Who asked"),
    "planned": QT_TRANSLATE_NOOP("power", "Minutes planned"),
    "used": QT_TRANSLATE_NOOP("power", "Minutes it took"),
    "cards": QT_TRANSLATE_NOOP("power", "Cards about hard words"),
    "checked": QT_TRANSLATE_NOOP("power", "Easy words checked"),
    "stage": QT_TRANSLATE_NOOP("power", "How far it had come"),
    "options": QT_TRANSLATE_NOOP("power", "Ways to choose from"),
    "changed": QT_TRANSLATE_NOOP("power", "What changed"),
    "view": QT_TRANSLATE_NOOP("power", "What experts by experience think"),
    "disagreed": QT_TRANSLATE_NOOP("power", "Somebody does not agree"),
    #: In a table.
    "yes": QT_TRANSLATE_NOOP("power", "yes"),
    "no": QT_TRANSLATE_NOOP("power", "no"),
    "not_said": QT_TRANSLATE_NOOP("power", "not said"),
    "no_title": QT_TRANSLATE_NOOP("power", "An item without a title"),
}
