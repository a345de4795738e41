"""Words for the rules of the meeting: what was refused, and what to do next."""

from app.words.speaker import QT_TRANSLATE_NOOP

#: Each is seen when a press cannot be done. One or two short sentences; the last says what to do next.
PROBLEMS: dict[str, str] = {
    #: A press before the meeting began.
    "meeting_not_started": QT_TRANSLATE_NOOP("meeting", "The meeting has not started yet. Please wait for the start."),
    #: Start was pressed twice.
    "meeting_started_already": QT_TRANSLATE_NOOP("meeting", "The meeting has started already. You can go on."),
    #: A press after the end.
    "meeting_ended": QT_TRANSLATE_NOOP("meeting", "The meeting has ended. You can look back at it."),
    #: Moving on during a pause.
    "meeting_paused": QT_TRANSLATE_NOOP("meeting", "The meeting is paused. Wait until people are ready."),
    #: We are ready, but there is no pause.
    "no_pause": QT_TRANSLATE_NOOP("meeting", "There is no pause now. You can go on."),
    #: A reason must be chosen.
    "reason_needed": QT_TRANSLATE_NOOP("meeting", "This needs a reason. Please choose one."),
    #: Somebody else's press.
    "not_yours": QT_TRANSLATE_NOOP("meeting", "Somebody else pressed this. Only they can change it."),
    #: Moving on with points waiting.
    "points_waiting": QT_TRANSLATE_NOOP("meeting", "Points are waiting. Choose what to do with each one."),
    #: A press that is not there.
    "no_such_point": QT_TRANSLATE_NOOP("meeting", "This point is not here any more. Please look at the list."),
    #: A point that is closed already.
    "point_closed": QT_TRANSLATE_NOOP("meeting", "This point is closed already. You can press a new one."),
    #: Me too on a point of one's own.
    "own_point": QT_TRANSLATE_NOOP("meeting", "This is your own point. You can add words to it."),
    #: Me too pressed twice.
    "me_too_already": QT_TRANSLATE_NOOP("meeting", "You said me too already. It counts once. You can go on."),
    #: Closing a point before its answer.
    "not_answered_yet": QT_TRANSLATE_NOOP("meeting", "Nobody has answered yet. Please wait for an answer."),
    #: An agenda item that is not there.
    "no_such_item": QT_TRANSLATE_NOOP("meeting", "This item is not on the agenda. Please choose another one."),
    #: The same item added twice.
    "item_twice": QT_TRANSLATE_NOOP("meeting", "This item is on the agenda already. You can change it there."),
    #: Dropping an item that has begun.
    "item_begun": QT_TRANSLATE_NOOP("meeting", "This item has begun. You can move on from it."),
    #: Next item at the last item.
    "last_item": QT_TRANSLATE_NOOP("meeting", "This is the last item. You can end the meeting."),
    #: Back at the first item.
    "first_item": QT_TRANSLATE_NOOP("meeting", "This is the first item. You can move on from here."),
    #: An agenda with no items.
    "no_items": QT_TRANSLATE_NOOP("meeting", "There are no items yet. Please add one first."),
    #: Only co-chairs move the meeting on.
    "co_chairs_move_on": QT_TRANSLATE_NOOP("meeting", "The co-chairs move the meeting on. You can ask them."),
    #: Break pressed twice.
    "break_already": QT_TRANSLATE_NOOP("meeting", "It is break time already. You can end the break."),
    #: End of a break that is not on.
    "no_break": QT_TRANSLATE_NOOP("meeting", "There is no break now. You can go on."),
    #: A break cut below seven minutes.
    "break_too_short": QT_TRANSLATE_NOOP(
        "meeting", "A break needs {minutes} minutes or more. Take them somewhere else."
    ),
    #: Minutes below zero.
    "too_few_minutes": QT_TRANSLATE_NOOP("meeting", "The item has fewer minutes than that. Please take fewer."),
    #: A decision on something decided elsewhere.
    "already_decided": QT_TRANSLATE_NOOP("meeting", "This is already decided. It cannot be an item to decide."),
    #: A decision, and nobody said whether it is still open.
    "stage_needed": QT_TRANSLATE_NOOP("meeting", "Is it decided already? Say that first. Then keep the decision."),
    #: An option or a disagreement without words.
    "words_needed": QT_TRANSLATE_NOOP("meeting", "There are no words yet. Please write them first."),
    #: An option that is not there.
    "no_such_option": QT_TRANSLATE_NOOP("meeting", "This choice is not here any more. Please look at the list."),
    #: A decision is kept, and nobody said what was decided.
    "not_chosen": QT_TRANSLATE_NOOP("meeting", "What was decided? Choose one answer. Then keep it."),
    #: A decision that is not there.
    "no_such_decision": QT_TRANSLATE_NOOP("meeting", "This decision is not here. Please look at the list."),
    #: Who speaks cannot be counted while the clock stands still.
    "clock_stands": QT_TRANSLATE_NOOP("meeting", "The clock has stopped. Count who speaks when we go on."),
    #: The group is counted already.
    "speaking_already": QT_TRANSLATE_NOOP("meeting", "This group is counted already. Press it when they stop."),
    #: The group is not counted now.
    "not_speaking": QT_TRANSLATE_NOOP("meeting", "This group is not counted now. Press it when they speak."),
    #: A decision with late papers.
    "late_item": QT_TRANSLATE_NOOP(
        "meeting", "The easy papers came too late to decide. Talk about it, or give a reason."
    ),
    #: A date that cannot be read.
    "no_such_day": QT_TRANSLATE_NOOP("meeting", "This is not a date. Please write it like 24 November 2026."),
    #: Something the program does not know (a fault of ours, or of a newer version).
    "no_such_kind": QT_TRANSLATE_NOOP("meeting", "Fair Say does not know this. Please ask a helper."),
    #: The clock went back inside one meeting (a fault of ours).
    "no_clock": QT_TRANSLATE_NOOP("meeting", "The meeting clock is not right. Close Fair Say and open it again."),
    #: Too much in one line of the record.
    "too_many_facts": QT_TRANSLATE_NOOP("meeting", "This is too long to keep. Please use fewer words."),
    #: Somebody leaves the meeting while the disk is full.
    "not_kept_yet": QT_TRANSLATE_NOOP("meeting", "Something is not kept yet. Make room on the disk, then try again."),
    #: A setting with a value it cannot have.
    "no_such_setting": QT_TRANSLATE_NOOP("meeting", "This setting cannot be used. Please choose another one."),
}
