"""How one person wants Fair Say: each setting with its default and its limits, in one place."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from app.domain.errors import MeetingError

SIZES = (80, 100, 125, 150, 175, 200, 250, 300, 350, 400)
CARD_SETS: dict[str, tuple[str, ...]] = {
    "five": ("point", "pause", "slow_down", "not_understood", "break"),
    "stop": ("point", "pause", "question", "jargon", "break"),
    "traffic": ("point", "pause", "agree", "disagree", "unsure"),
    "two": ("point", "pause"),
}
CARD_INKS: dict[str, str] = {
    "point": "#1F3A93",
    "pause": "#9B1C1C",
    "slow_down": "#6B4A00",
    "not_understood": "#5B2A86",
    "break": "#0B5D1E",
    "question": "#5B2A86",
    "jargon": "#6B4A00",
    "more_time": "#6B4A00",
    "agree": "#0B5D1E",
    "disagree": "#9B1C1C",
    "unsure": "#6B4A00",
    "off_topic": "#5B2A86",
    "okay": "#0B5D1E",
}
"""The colour of each card's edge, on paper and in light themes."""

KEY_SETS: dict[str, tuple[str, ...]] = {
    "function": ("F5", "F6", "F7", "F8", "F9"),
    "numbers": ("1", "2", "3", "4", "5"),
    "off": ("", "", "", "", ""),
}

BESIDE = "beside"
"""The profile of the second window. A start never begins with it."""


def _choice(default: Any, *options: Any) -> Any:
    return field(default=default, metadata={"options": options})


def _switch(*, default: bool) -> Any:
    return field(default=default, metadata={"options": (True, False)})


@dataclass(frozen=True, slots=True)
class Settings:
    """One profile's settings. Every value is one of the field's options.

    Units: `size` percent (100 is 18 pt), `speed` words a minute, `volume` percent.
    """

    size: int = _choice(100, *SIZES)
    theme: str = _choice("computer", "computer", "paper", "white_on_black", "yellow_on_black", "soft")
    font: str = _choice("atkinson", "atkinson", "dyslexic", "computer")
    view: str = _choice("pictures", "full", "simple", "pictures")
    show_pictures: bool = _switch(default=True)
    show_time: bool = _switch(default=True)
    space: str = _choice("normal", "normal", "wide", "widest")
    speed: int = _choice(150, 80, 110, 150, 190, 230)
    volume: int = _choice(100, 25, 50, 75, 100)
    voice: str = ""
    read_by_itself: bool = _switch(default=False)
    cards: str = _choice("five", *CARD_SETS)
    keys: str = _choice("function", *KEY_SETS)
    run_view: str = _choice("all", "all", "easy")
    group: str = _choice("not_said", "not_said", "ebe", "carer", "ebt", "guest")

    @property
    def size_pt(self) -> float:
        """The size of body text in points."""
        return 18 * self.size / 100

    def larger(self) -> "Settings":
        """Return one size up."""
        return replace(self, size=min((size for size in SIZES if size > self.size), default=self.size))

    def smaller(self) -> "Settings":
        """Return one size down."""
        return replace(self, size=max((size for size in SIZES if size < self.size), default=self.size))


def options(name: str) -> tuple[Any, ...]:
    """Return the values a setting may have; () where any text will do."""
    return next(tuple(one.metadata.get("options", ())) for one in fields(Settings) if one.name == name)


def changed(settings: Settings, name: str, value: object) -> Settings:
    """Return the settings with one changed. Raises: `no_such_setting`."""
    if name not in {one.name for one in fields(Settings)}:
        raise MeetingError("no_such_setting", name=name)
    allowed = options(name)
    if allowed and not any(value == one and type(value) is type(one) for one in allowed):
        raise MeetingError("no_such_setting", name=name)
    if not allowed and not isinstance(value, str):
        raise MeetingError("no_such_setting", name=name)
    return replace(settings, **{name: value})


def settings_from(values: Mapping[str, object]) -> tuple[Settings, tuple[str, ...]]:
    """Return settings from kept values, and the names of those that could not be used (they get their default)."""
    settings, bad = Settings(), list[str]()
    for name, value in values.items():
        try:
            settings = changed(settings, name, value)
        except MeetingError:
            bad.append(name)
    return settings, tuple(bad)
