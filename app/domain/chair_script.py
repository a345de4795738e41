"""What a co-chair can say at each moment of a meeting: codes with facts, and the group's own easy words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.agenda import AboutToday, EasyLine, ItemText
from app.domain.live import Item, LiveState

MOMENTS = ("opening", "item", "point", "thinking", "pause", "break", "going_on", "ending")
THINK_S = 10
DECISIONS_ASKED = ("decide", "check")


@dataclass(frozen=True, slots=True)
class Said:
    """
    One short line to say. `code` has its words in `app/words/chair_script.py`; "own" says the group's own words.

    Shape: `own` are the group's words; `picture` is the one that people chose, "" where they chose none.
    """

    code: str
    facts: Mapping[str, object] = field(default_factory=dict[str, object])
    own: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Papers:
    """What the meeting's papers say: the item that is now, the start, our rules, the cards that people use."""

    text: ItemText | None = None
    about: AboutToday = field(default_factory=AboutToday)
    rules: tuple[EasyLine, ...] = ()
    cards: tuple[str, ...] = ()


def moment_of(state: LiveState) -> str:
    """Return the moment that the meeting is in, one of `MOMENTS`."""
    if not state.is_running:
        return "opening" if state.phase == "not_started" else "ending"
    if state.pause is not None:
        return "pause"
    item = _now(state)
    if state.on_break or item.kind == "break":
        return "break"
    if state.thinking is not None:
        return "thinking"
    return "point" if state.waiting() else "item"


def script(moment: str, state: LiveState, papers: Papers) -> tuple[Said, ...]:
    """Return what to say at a moment, in the order to say it. The same moment gives the same lines."""
    lines = {
        "opening": _opening,
        "item": _item,
        "point": _point,
        "thinking": _thinking,
        "pause": _pause,
        "break": _break,
        "going_on": _going_on,
        "ending": _ending,
    }
    return tuple(lines[moment](state, papers))


def _now(state: LiveState) -> Item:
    return next((item for item in state.items if item.id == state.now), Item(""))


def _opening(state: LiveState, papers: Papers) -> list[Said]:
    talks = sum(item.kind == "item" and item.level == 1 for item in state.on_agenda())
    said = [Said("welcome"), Said("things_today", {"count": talks})] if talks else [Said("welcome")]
    if papers.rules:
        said += [Said("our_rules"), *(Said("own", own=rule.words, picture=rule.picture) for rule in papers.rules)]
    if papers.cards:
        said += [Said("our_cards"), *(Said(f"card_{card}") for card in papers.cards)]
    said += [Said("break_any_time"), *_quiet_room(papers)]
    if papers.about.helper:
        said.append(Said("helper", {"person": papers.about.helper}))
    if papers.about.safe_person:
        said.append(Said("safe_person", {"person": papers.about.safe_person}))
    return [*said, Said("begin")]


def _quiet_room(papers: Papers) -> list[Said]:
    return [Said("quiet_room", {"place": papers.about.quiet_room})] if papers.about.quiet_room else []


def _item(state: LiveState, papers: Papers) -> list[Said]:
    """Say what it is, who asked for it, what we ask of people, and how open the decision is."""
    item, text = _now(state), papers.text
    said = [_title(text)] if text else []
    said += [Said("own", own=line.words, picture=line.picture) for line in (text.easy if text else ())]
    if item.asked_by != "not_said":
        said.append(Said(f"asked_{item.asked_by}"))
    if item.purpose is not None:
        said.append(Said(f"purpose_{item.purpose}"))
    if text is not None and text.question:
        said.append(Said("own", own=text.question, picture="question"))
    said += _openness(item)
    if item.minutes:
        said.append(Said("minutes", {"count": item.minutes}))
    return [*said, Said("use_cards")]


def _title(text: ItemText) -> Said:
    return Said("item_now", {"title": (text.easy_title or text.title).rstrip(" .")}, picture=text.picture)


def _openness(item: Item) -> list[Said]:
    if item.stage is not None:
        return [Said(f"stage_{item.stage}")]
    return [Said("stage_not_said")] if item.purpose in DECISIONS_ASKED else []


def _point(state: LiveState, _papers: Papers) -> list[Said]:
    count = len(state.waiting())
    waits = [Said("points_wait", {"count": count})] if count else []
    return [*waits, Said("point_now"), Said("take_your_time"), Said("we_listen"), Said("understood"), Said("thank_you")]


def _thinking(state: LiveState, _papers: Papers) -> list[Said]:
    seconds = state.thinking.seconds if state.thinking is not None else THINK_S
    first = Said("think_seconds", {"seconds": seconds}) if seconds else Said("think")
    return [first, Said("quiet_now"), Said("no_need_to_speak")]


def _pause(_state: LiveState, papers: Papers) -> list[Said]:
    return [Said("pause_now"), Said("clock_stopped"), Said("no_reason"), *_quiet_room(papers), Said("until_ready")]


def _break(state: LiveState, papers: Papers) -> list[Said]:
    item = _now(state)
    minutes = [Said("break_minutes", {"count": item.minutes})] if item.kind == "break" and item.minutes else []
    return [Said("break_now"), *minutes, Said("break_as_you_like"), *_quiet_room(papers)]


def _going_on(_state: LiveState, papers: Papers) -> list[Said]:
    said = [Said("welcome_back"), Said("is_everybody_here")]
    if papers.text is not None:
        said.append(_title(papers.text))
    return [*said, Said("missed_something"), Said("ready")]


def _ending(state: LiveState, _papers: Papers) -> list[Said]:
    """Say what we did, what stays open, and when people hear back."""
    done = sum(item.kind == "item" and item.level == 1 and bool(item.used_ms) for item in state.on_agenda())
    said = [Said("the_end")]
    said += [Said("things_done", {"count": done})] if done else []
    said += [Said("decided", {"count": len(state.decisions)})] if state.decisions else []
    kept = len(state.kept())
    said += [Said("points_next_time", {"count": kept})] if kept else []
    days = [press.due for press in state.presses if press.due is not None]
    said.append(Said("answer_by", {"day": max(days)}) if days else Said("hear_back"))
    return [*said, Said("how_it_felt"), Said("goodbye")]
