"""Whether an agenda is fair before it starts, in words: power balance, notice, what was found, and each mend."""

from dataclasses import dataclass

from app.domain.agenda import AgendaDraft, Carried
from app.domain.fairness import PowerBalance
from app.domain.group_rules import GroupRules
from app.domain.mends import FairFinding, Mend, Weight
from app.domain.notice import ItemNotice, NoticeMeter
from app.words.fair_findings import TRY, WHAT, WHY
from app.words.planning import reason_words
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import day_words

CONTEXT = "fairness"

WEIGHTS: dict[Weight, str] = {
    #: How heavy something is that was found in an agenda: it must change.
    "fail": QT_TRANSLATE_NOOP("fairness", "Needs a change"),
    #: How heavy: it should change.
    "warn": QT_TRANSLATE_NOOP("fairness", "Look at this"),
    #: How heavy: a hint.
    "hint": QT_TRANSLATE_NOOP("fairness", "A hint"),
}

BALANCE: dict[str, str] = {
    #: Power balance. {minutes} and {all} are numbers.
    "minutes": QT_TRANSLATE_NOOP(
        "fairness", "Items that experts by experience asked for have {minutes} of {all} minutes."
    ),
    #: Power balance: nobody planned minutes. {ebe} and {items} are numbers.
    "items": QT_TRANSLATE_NOOP("fairness", "Experts by experience asked for {ebe} of {items} items."),
    #: Power balance: {late} of the {ebe} items that experts by experience asked for stand late.
    "late": QT_TRANSLATE_NOOP("fairness", "{late} of these {ebe} items are in the last third."),
    #: Power balance: the only item that experts by experience asked for stands late.
    "late_one": QT_TRANSLATE_NOOP("fairness", "It is in the last third."),
    #: Power balance: none of these items stands late.
    "not_late": QT_TRANSLATE_NOOP("fairness", "None of these items is in the last third."),
    #: Power balance: how many people come. {people} and {all_people} are numbers.
    "people": QT_TRANSLATE_NOOP("fairness", "Experts by experience are {people} of {all_people} people."),
    #: Power balance: {count} items where nobody said who asked for them.
    "unsaid": QT_TRANSLATE_NOOP("fairness", "Nobody said who asked for {count} items."),
    "unsaid_one": QT_TRANSLATE_NOOP("fairness", "Nobody said who asked for 1 item."),
    #: Power balance: {count} items have no minutes.
    "no_minutes": QT_TRANSLATE_NOOP("fairness", "{count} items have no minutes yet."),
    "no_minutes_one": QT_TRANSLATE_NOOP("fairness", "1 item has no minutes yet."),
    #: Power balance: the item {titles} is left out, because every meeting has it, as it has a welcome.
    "standing_one": QT_TRANSLATE_NOOP("fairness", "Not counted: {titles}. Every meeting needs it."),
    #: Power balance: items that are left out. {titles} is a list like Welcome, Apologies.
    "standing": QT_TRANSLATE_NOOP("fairness", "Not counted: {titles}. Every meeting needs them."),
    #: Power balance of an agenda with nothing on it but breaks, a welcome and the like.
    "empty": QT_TRANSLATE_NOOP("fairness", "There are no items to share the time yet."),
}

IN_SHORT: dict[str, str] = {
    #: Power balance on a button: the minutes of items that they asked for. {minutes} and {all} are numbers.
    "minutes": QT_TRANSLATE_NOOP("fairness", "Experts by experience: {minutes} of {all} minutes"),
    #: Power balance on a button, where nobody planned minutes. {ebe} and {items} are numbers.
    "items": QT_TRANSLATE_NOOP("fairness", "Experts by experience: {ebe} of {items} items"),
    #: Power balance on a button: of no item it is known who asked for it.
    "unsaid": QT_TRANSLATE_NOOP("fairness", "Nobody said who asked for what"),
    #: Power balance on a button: nothing to share yet.
    "empty": QT_TRANSLATE_NOOP("fairness", "No items to share the time yet"),
}

NOTICE: dict[str, str] = {
    #: Notice meter: enough days. {days} is a number.
    "ok": QT_TRANSLATE_NOOP("fairness", "Easy papers are early enough. Days before the meeting: {days}."),
    #: Notice meter: fewer days than the group agreed. {days} and {agreed} are numbers.
    "short": QT_TRANSLATE_NOOP("fairness", "Days before the meeting: {days}. Your group agreed {agreed}."),
    #: Notice meter: much fewer days.
    "late": QT_TRANSLATE_NOOP(
        "fairness", "Easy papers are late. Days before the meeting: {days}. Your group agreed {agreed}."
    ),
    #: Notice meter: the papers did not go out; there is enough time if they go now.
    "ok_unsent": QT_TRANSLATE_NOOP("fairness", "Easy papers are not sent yet. Days left: {days}."),
    #: Notice meter: the papers did not go out, and there are fewer days left than the group agreed.
    "short_unsent": QT_TRANSLATE_NOOP(
        "fairness", "Easy papers are not sent yet. Days left: {days}. Your group agreed {agreed}."
    ),
    #: Notice meter: the papers did not go out, and it is late.
    "late_unsent": QT_TRANSLATE_NOOP(
        "fairness", "Late. Easy papers are not sent yet. Days left: {days}. Your group agreed {agreed}."
    ),
    #: Notice meter: the day of the meeting is not known.
    "not_known": QT_TRANSLATE_NOOP("fairness", "Say the day of the meeting to see how much notice people get."),
}

METER: dict[str, str] = {
    #: Notice meter of a whole agenda. {days} is the shortest notice of all items.
    "ok": QT_TRANSLATE_NOOP("fairness", "Easy papers are early enough. Days before the meeting: {days} or more."),
    #: Notice meter of a whole agenda. {days} and {agreed} are numbers.
    "short": QT_TRANSLATE_NOOP(
        "fairness", "Some easy papers come too late. Days before the meeting: {days}. Your group agreed {agreed}."
    ),
    #: Notice meter of a whole agenda, where something is late.
    "late": QT_TRANSLATE_NOOP(
        "fairness", "Some easy papers are late. Days before the meeting: {days}. Your group agreed {agreed}."
    ),
    #: Notice meter of a whole agenda: nothing can be counted.
    "not_known": QT_TRANSLATE_NOOP("fairness", "We cannot count how much notice people get."),
}

CHECK: dict[str, str] = {
    #: On the command line, before sentences about who has the time.
    "balance": QT_TRANSLATE_NOOP("fairness", "Power balance"),
    #: On the command line: easy words. {easy}, {items} and {checked} are numbers.
    "cover": QT_TRANSLATE_NOOP("fairness", "Easy words: {easy} of {items} items. Checked by people: {checked}."),
    #: On the command line: hard words that nothing explains. {hard} is a number.
    "hard_words": QT_TRANSLATE_NOOP("fairness", "Hard words in 100 words: {hard}."),
    #: On the command line: how open decisions are. {stages} is a list like 2: 1, 4: 2 (stage: how many).
    "stages": QT_TRANSLATE_NOOP("fairness", "Decisions: {decisions}. How open, from 1 to 5: {stages}."),
    #: On the command line: nobody said how open decisions are.
    "stages_not_said": QT_TRANSLATE_NOOP("fairness", "Decisions: {decisions}. Nobody said how open they are."),
    #: On the command line, before the list of what was found.
    "findings": QT_TRANSLATE_NOOP("fairness", "What could be fairer"),
    #: On the command line: nothing was found.
    "fair": QT_TRANSLATE_NOOP("fairness", "We found nothing unfair. Only people can say if it is."),
    #: On the command line: the same was found in {count} items.
    "several": QT_TRANSLATE_NOOP("fairness", "{count} items."),
}

MENDS: dict[str, str] = {
    #: A button that mends an agenda. {minutes} is a number, {before} an item.
    "add_break": QT_TRANSLATE_NOOP("fairness", "Add a break of {minutes} minutes before: {before}"),
    #: A button: more minutes for an item.
    "give_minutes": QT_TRANSLATE_NOOP("fairness", "Give it {minutes} more minutes: {title}"),
    #: A button: one more minute for an item.
    "give_minutes_one": QT_TRANSLATE_NOOP("fairness", "Give it 1 more minute: {title}"),
    #: A button: {minutes} go from the item {payer} to the item {title}.
    "take_minutes": QT_TRANSLATE_NOOP("fairness", "Give {minutes} minutes to: {title}. Take them from: {payer}"),
    #: A button: the meeting ends later.
    "end_later": QT_TRANSLATE_NOOP("fairness", "End the meeting {minutes} minutes later"),
    #: A button: an item goes up.
    "move_before_break": QT_TRANSLATE_NOOP("fairness", "Move it before the break"),
    #: A button: an item goes up. {before} is an item.
    "move_earlier": QT_TRANSLATE_NOOP("fairness", "Move it before: {before}"),
    #: A button: an item comes first.
    "move_first": QT_TRANSLATE_NOOP("fairness", "Put it first"),
    #: A button: nothing is decided about an item, people are only told.
    "tell_only": QT_TRANSLATE_NOOP("fairness", "Only tell people about it"),
    #: A button: an item goes to the next meeting.
    "next_time": QT_TRANSLATE_NOOP("fairness", "Move it to the next meeting. It comes first then"),
    #: What a new break is called on the agenda.
    "break_title": QT_TRANSLATE_NOOP("fairness", "Break"),
}

CARRIED: dict[str, str] = {
    #: An item comes from an earlier meeting. {times} is a number.
    "times": QT_TRANSLATE_NOOP("fairness", "It was pushed off before. Times so far: {times}."),
    #: The same. {day} is like Tuesday 24 November 2026.
    "since": QT_TRANSLATE_NOOP("fairness", "It was pushed off before. Times so far: {times}. First: {day}."),
    #: The title of an item made from a point that was kept for later. {title} is the item it was about.
    "point": QT_TRANSLATE_NOOP("fairness", "A point we kept for later: {title}"),
    "point_any_time": QT_TRANSLATE_NOOP("fairness", "A point we kept for later"),
}


@dataclass(frozen=True, slots=True)
class FindingWords:
    """A finding in words: what it is, why it matters, what to try."""

    what: str
    why: str
    what_to_try: str


def balance_words(balance: PowerBalance, speaker: Speaker) -> tuple[str, ...]:
    """Return the power balance as sentences."""
    items, ebe, late = sum(balance.items.values()), len(balance.ebe_items), len(balance.in_last_third)
    if not items:
        return (speaker.say(CONTEXT, BALANCE["empty"]), *_not_counted(balance, speaker))
    said: list[str] = []
    if balance.unsaid < items:
        code = "minutes" if balance.all_minutes else "items"
        facts = {"minutes": balance.ebe_minutes, "all": balance.all_minutes, "ebe": ebe, "items": items}
        said.append(_of(BALANCE, code, speaker, **facts))
    if late:
        said.append(_of(BALANCE, "late_one" if ebe == 1 else "late", speaker, late=late, ebe=ebe))
    elif ebe:
        said.append(_of(BALANCE, "not_late", speaker))
    if balance.people is not None:
        said.append(_of(BALANCE, "people", speaker, people=balance.ebe_people, all_people=balance.people))
    if balance.unsaid:
        said.append(_of(BALANCE, "unsaid", speaker, count=balance.unsaid))
    if balance.without_minutes:
        said.append(_of(BALANCE, "no_minutes", speaker, count=balance.without_minutes))
    return (*said, *_not_counted(balance, speaker))


def balance_in_short(balance: PowerBalance, speaker: Speaker) -> str:
    """Return the power balance in a few words, for a button."""
    items = sum(balance.items.values())
    if not items or balance.unsaid == items:
        return speaker.say(CONTEXT, IN_SHORT["unsaid" if items else "empty"])
    facts = {"minutes": balance.ebe_minutes, "all": balance.all_minutes, "ebe": len(balance.ebe_items), "items": items}
    return _of(IN_SHORT, "minutes" if balance.all_minutes else "items", speaker, **facts)


def _not_counted(balance: PowerBalance, speaker: Speaker) -> tuple[str, ...]:
    """Say which items are no one's share, so that the count of the others can be followed."""
    if not balance.standing:
        return ()
    titles = ", ".join(balance.standing)
    return (_of(BALANCE, "standing", speaker, titles=titles, count=len(balance.standing)),)


def notice_words(notice: ItemNotice, rules: GroupRules, speaker: Speaker) -> str:
    """Return the notice of one item as sentences."""
    code = notice.state if notice.is_sent or notice.state == "not_known" else f"{notice.state}_unsent"
    return _of(NOTICE, code, speaker, days=max(0, notice.days or 0), agreed=rules.notice_days)


def meter_words(meter: NoticeMeter, rules: GroupRules, speaker: Speaker) -> str:
    """Return the notice of a whole agenda as sentences."""
    facts = {"days": max(0, meter.least or 0), "agreed": rules.notice_days}
    if meter.unsent and meter.state != "not_known":
        return _of(NOTICE, f"{meter.state}_unsent", speaker, **facts)
    return _of(METER, meter.state, speaker, **facts)


def finding_words(finding: FairFinding, speaker: Speaker) -> FindingWords:
    """Return a finding in words."""
    facts = dict(finding.facts)
    first_day = facts.get("first_day")
    if "first_day" in facts:
        facts["first_day"] = "" if first_day is None else day_words(first_day, speaker)  # pyright: ignore[reportArgumentType] a day
    if isinstance(facts.get("reason"), str):
        facts["reason"] = reason_words(str(facts["reason"]), speaker)
    code = finding.code
    if facts.get("is_sent") is False and f"{code}_unsent" in WHAT:
        code += "_unsent"
    if first_day is not None and f"{code}_since" in WHAT:
        code += "_since"
    what = _of(WHAT, code, speaker, **facts)
    return FindingWords(what, _of(WHY, finding.code, speaker, **facts), _of(TRY, finding.code, speaker, **facts))


def mend_words(mend: Mend, draft: AgendaDraft, speaker: Speaker) -> str:
    """Return what a mend does, for its button."""
    titles = {item.id: item.easy_title or item.title for item in draft.items}
    facts = {"title": titles.get(mend.item, ""), "before": titles.get(mend.before, ""), "minutes": mend.minutes}
    code = "take_minutes" if mend.code == "give_minutes" and mend.from_item else str(mend.code)
    if code == "give_minutes" and mend.minutes == 1:
        code = "give_minutes_one"
    return _of(MENDS, code, speaker, **facts, payer=titles.get(mend.from_item, ""))


def break_title(speaker: Speaker) -> str:
    """Return what a new break is called."""
    return speaker.say(CONTEXT, MENDS["break_title"])


def carried_words(carried: Carried, speaker: Speaker) -> str:
    """Return how often an item was pushed off, and since when."""
    if carried.first_day is None:
        return speaker.say(CONTEXT, CARRIED["times"], times=carried.times)
    return speaker.say(CONTEXT, CARRIED["since"], times=carried.times, day=day_words(carried.first_day, speaker))


def point_title(title: str, speaker: Speaker) -> str:
    """Return what an item is called that comes from a point; `title` is the item it was about, "" for none."""
    return speaker.say(CONTEXT, CARRIED["point"] if title else CARRIED["point_any_time"], title=title)


def _of(table: dict[str, str], code: str, speaker: Speaker, **facts: object) -> str:
    return speaker.of({CONTEXT: table}, code, **facts)
