"""What a co-chair can say: short lines in plain words, the same each time (MT-25), each with its picture."""

from datetime import date

from app.domain.chair_script import Said
from app.words.cards import MEANS
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import day_words

CONTEXT = "chair_script"

SAY: dict[str, str] = {
    #: A co-chair says this aloud at the start.
    "welcome": QT_TRANSLATE_NOOP("chair_script", "Hello, and welcome to our meeting."),
    #: At the start: how many items there are.
    "things_today": QT_TRANSLATE_NOOP("chair_script", "Today we talk about {count} things."),
    "things_today_one": QT_TRANSLATE_NOOP("chair_script", "Today we talk about 1 thing."),
    #: At the start, before the rules that the group made.
    "our_rules": QT_TRANSLATE_NOOP("chair_script", "These are our rules."),
    #: At the start, before what each card means.
    "our_cards": QT_TRANSLATE_NOOP("chair_script", "We have cards. This is what they mean."),
    #: At the start.
    "break_any_time": QT_TRANSLATE_NOOP("chair_script", "You can ask for a break at any time."),
    #: Where the quiet room is. {place} is what somebody wrote.
    "quiet_room": QT_TRANSLATE_NOOP("chair_script", "The quiet room is here: {place}."),
    #: Who can help. {person} is what somebody wrote.
    "helper": QT_TRANSLATE_NOOP("chair_script", "This person can help you: {person}."),
    #: Whom to tell if somebody is not safe. {person} is what somebody wrote.
    "safe_person": QT_TRANSLATE_NOOP("chair_script", "Is somebody not safe? Then tell: {person}."),
    #: The last line of the start.
    "begin": QT_TRANSLATE_NOOP("chair_script", "Now we begin."),
    #: What the room talks about now.
    "item_now": QT_TRANSLATE_NOOP("chair_script", "Now we talk about this: {title}."),
    #: Who asked for it: experts by experience.
    "asked_ebe": QT_TRANSLATE_NOOP("chair_script", "Experts by experience asked for this."),
    #: Who asked for it: professionals.
    "asked_ebt": QT_TRANSLATE_NOOP("chair_script", "Professionals asked for this."),
    #: Who asked for it: both.
    "asked_both": QT_TRANSLATE_NOOP("chair_script", "Experts by experience and professionals asked for this."),
    #: What we ask of people: only to listen.
    "purpose_tell": QT_TRANSLATE_NOOP("chair_script", "We tell you about it. You can ask about all of it."),
    #: What we ask of people: to talk.
    "purpose_talk": QT_TRANSLATE_NOOP("chair_script", "We want to hear what you think."),
    #: What we ask of people: to decide.
    "purpose_decide": QT_TRANSLATE_NOOP("chair_script", "We want to decide this together."),
    #: What we ask of people: to check what was done.
    "purpose_check": QT_TRANSLATE_NOOP("chair_script", "Please tell us if this was done well."),
    #: How open it is: stage 1.
    "stage_1": QT_TRANSLATE_NOOP("chair_script", "This is only an idea. Everything can change."),
    #: How open it is: stage 2.
    "stage_2": QT_TRANSLATE_NOOP("chair_script", "This is open. We can choose between several ways."),
    #: How open it is: stage 3.
    "stage_3": QT_TRANSLATE_NOOP("chair_script", "A part of this is decided. The rest can change."),
    #: How open it is: stage 4.
    "stage_4": QT_TRANSLATE_NOOP("chair_script", "Most of this is decided. Only small things can change."),
    #: How open it is: stage 5.
    "stage_5": QT_TRANSLATE_NOOP("chair_script", "This is already decided. We say so openly."),
    #: Nobody said how open it is: the co-chair asks.
    "stage_not_said": QT_TRANSLATE_NOOP("chair_script", "Please tell us first: how open is this still?"),
    #: How long the item has.
    "minutes": QT_TRANSLATE_NOOP("chair_script", "We have {count} minutes for this."),
    "minutes_one": QT_TRANSLATE_NOOP("chair_script", "We have 1 minute for this."),
    #: The last line of an item.
    "use_cards": QT_TRANSLATE_NOOP("chair_script", "Take your time. Use your cards when you want."),
    #: Points wait.
    "points_wait": QT_TRANSLATE_NOOP("chair_script", "We have {count} points to hear."),
    "points_wait_one": QT_TRANSLATE_NOOP("chair_script", "We have 1 point to hear."),
    #: Before a point is heard.
    "point_now": QT_TRANSLATE_NOOP("chair_script", "Let's stop and hear a point."),
    "take_your_time": QT_TRANSLATE_NOOP("chair_script", "Take your time."),
    "we_listen": QT_TRANSLATE_NOOP("chair_script", "We listen. One person talks at a time."),
    #: After a point.
    "understood": QT_TRANSLATE_NOOP("chair_script", "Did we understand you?"),
    "thank_you": QT_TRANSLATE_NOOP("chair_script", "Thank you. We keep your point."),
    #: Quiet time. {seconds} is a number.
    "think_seconds": QT_TRANSLATE_NOOP("chair_script", "Let's stop for {seconds} seconds to think."),
    #: Quiet time with no limit.
    "think": QT_TRANSLATE_NOOP("chair_script", "Let's stop to think."),
    "quiet_now": QT_TRANSLATE_NOOP("chair_script", "It is quiet now."),
    "no_need_to_speak": QT_TRANSLATE_NOOP("chair_script", "You do not have to speak."),
    #: A pause.
    "pause_now": QT_TRANSLATE_NOOP("chair_script", "We stop now. Somebody asked for a pause."),
    "clock_stopped": QT_TRANSLATE_NOOP("chair_script", "The clock has stopped. We lose no time."),
    "no_reason": QT_TRANSLATE_NOOP("chair_script", "You do not have to say why."),
    "until_ready": QT_TRANSLATE_NOOP("chair_script", "We go on when people are ready."),
    #: A break.
    "break_now": QT_TRANSLATE_NOOP("chair_script", "It is time for a break."),
    "break_minutes": QT_TRANSLATE_NOOP("chair_script", "The break is {count} minutes."),
    "break_minutes_one": QT_TRANSLATE_NOOP("chair_script", "The break is 1 minute."),
    "break_as_you_like": QT_TRANSLATE_NOOP("chair_script", "You can move, go out, or be quiet."),
    #: After a break or a pause.
    "welcome_back": QT_TRANSLATE_NOOP("chair_script", "Welcome back."),
    "is_everybody_here": QT_TRANSLATE_NOOP("chair_script", "Is everybody here?"),
    "missed_something": QT_TRANSLATE_NOOP("chair_script", "Did you miss something? Ask, and we tell you."),
    "ready": QT_TRANSLATE_NOOP("chair_script", "Are you ready? Then we go on."),
    #: The end.
    "the_end": QT_TRANSLATE_NOOP("chair_script", "This is the end of our meeting."),
    "things_done": QT_TRANSLATE_NOOP("chair_script", "We talked about {count} things."),
    "things_done_one": QT_TRANSLATE_NOOP("chair_script", "We talked about 1 thing."),
    "decided": QT_TRANSLATE_NOOP("chair_script", "We decided {count} things."),
    "decided_one": QT_TRANSLATE_NOOP("chair_script", "We decided 1 thing."),
    #: Points kept for later that were not heard.
    "points_next_time": QT_TRANSLATE_NOOP("chair_script", "{count} points still wait. We begin with them next time."),
    "points_next_time_one": QT_TRANSLATE_NOOP("chair_script", "1 point still waits. We begin with it next time."),
    #: When people hear back. {day} is like Tuesday 24 November 2026.
    "answer_by": QT_TRANSLATE_NOOP("chair_script", "You hear back from us by {day}."),
    #: When people hear back, and nobody said a day.
    "hear_back": QT_TRANSLATE_NOOP("chair_script", "We tell you what happens with what you said."),
    "how_it_felt": QT_TRANSLATE_NOOP("chair_script", "How was it for you? You can tell us now or later."),
    #: The last line of all.
    "goodbye": QT_TRANSLATE_NOOP("chair_script", "Thank you for coming. Goodbye."),
}

WHEN: dict[str, str] = {
    #: When these words are said: at the start.
    "opening": QT_TRANSLATE_NOOP("chair_script", "The start"),
    #: When: a new item.
    "item": QT_TRANSLATE_NOOP("chair_script", "This item"),
    #: When: somebody has a point.
    "point": QT_TRANSLATE_NOOP("chair_script", "A point"),
    #: When: quiet time.
    "thinking": QT_TRANSLATE_NOOP("chair_script", "Time to think"),
    #: When: a pause.
    "pause": QT_TRANSLATE_NOOP("chair_script", "A pause"),
    #: When: a break.
    "break": QT_TRANSLATE_NOOP("chair_script", "A break"),
    #: When: after a break or a pause.
    "going_on": QT_TRANSLATE_NOOP("chair_script", "Going on"),
    #: When: at the end.
    "ending": QT_TRANSLATE_NOOP("chair_script", "The end"),
}

PICTURES: dict[str, str] = {
    "welcome": "welcome", "things_today": "agenda", "our_rules": "kindness", "our_cards": "raise_hand_other",
    "break_any_time": "break", "quiet_room": "quiet_room", "helper": "support", "safe_person": "safe",
    "begin": "next", "item_now": "current", "asked_ebe": "people", "asked_ebt": "office_worker",
    "asked_both": "teamwork",
    "purpose_tell": "listen", "purpose_talk": "talk", "purpose_decide": "decide", "purpose_check": "checklist",
    "stage_1": "idea", "stage_2": "decide", "stage_3": "write", "stage_4": "pencil", "stage_5": "locked",
    "stage_not_said": "question", "minutes": "time", "use_cards": "raise_hand_other", "points_wait": "point",
    "point_now": "point", "take_your_time": "time", "we_listen": "listen", "understood": "question",
    "thank_you": "okay", "think_seconds": "thinking", "think": "thinking", "quiet_now": "quiet",
    "no_need_to_speak": "thinking", "pause_now": "pause", "clock_stopped": "hide_clock", "no_reason": "pause",
    "until_ready": "agree", "break_now": "break", "break_minutes": "time", "break_as_you_like": "walking",
    "welcome_back": "welcome", "is_everybody_here": "people", "missed_something": "question", "ready": "next",
    "the_end": "agree", "things_done": "agenda", "decided": "decide", "points_next_time": "waiting",
    "answer_by": "calendar", "hear_back": "letter", "how_it_felt": "okay", "goodbye": "welcome",
}  # fmt: skip


def say_words(said: Said, speaker: Speaker) -> str:
    """Return one line as it is said."""
    if said.code == "own":
        return said.own
    if said.code.startswith("card_"):
        return speaker.say("cards", MEANS[said.code.removeprefix("card_")])
    facts = {
        name: day_words(fact, speaker)
        if isinstance(fact, date)
        else fact.rstrip(" .")
        if isinstance(fact, str)
        else fact
        for name, fact in said.facts.items()
    }
    return speaker.of({CONTEXT: SAY}, said.code, **facts)


def say_picture(said: Said) -> str:
    """Return the picture beside one line; "" for none."""
    if said.code == "own" or said.picture:
        return said.picture
    return said.code.removeprefix("card_") if said.code.startswith("card_") else PICTURES.get(said.code, "")
