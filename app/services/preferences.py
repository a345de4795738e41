"""Whose screen this is and how they want it: change a setting, tell everyone."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from app.domain.errors import MeetingError
from app.domain.events import Chair, Group
from app.domain.ports import VoiceSettings
from app.domain.settings import BESIDE, Settings, changed


class SettingsStore(Protocol):
    """Where profiles are kept, one small file each."""

    def profiles(self) -> list[str]:
        """Return the ids of all profiles, oldest first."""
        ...

    def load(self, profile: str) -> tuple[Settings, tuple[str, ...]]:
        """Return a profile's settings and the names of those that could not be used."""
        ...

    def save(self, profile: str, settings: Settings) -> None:
        """Keep a profile's settings. Raises: `settings_not_kept`."""
        ...

    def label(self, profile: str) -> str:
        """Return the word or picture a person chose for their profile; "" if none."""
        ...

    def set_label(self, profile: str, label: str) -> None:
        """Keep that word. Raises: `settings_not_kept`."""
        ...

    def delete(self, profile: str) -> None:
        """Take a profile away."""
        ...


class Preferences:
    """One window's profile. Two windows side by side have one each.

    A change holds at once; `is_kept` says whether it could be kept, too. `is_new`: nothing was kept for it before.
    `is_lent`: size and colours are those of another window, and nobody has said yet that they are right.
    """

    def __init__(self, store: SettingsStore, profile: str | None = None) -> None:
        self._store = store
        self._listeners: list[Callable[[Settings], None]] = []
        self.is_kept = True
        self.is_lent = False
        known = [one for one in store.profiles() if one != BESIDE]
        self.is_first_use = not known
        self.profile = profile or (known[-1] if known else str(uuid.uuid4()))
        self.settings, self.not_used = store.load(self.profile)
        self.is_new = self.profile not in store.profiles()

    def listen(self, listener: Callable[[Settings], None]) -> None:
        """Call `listener` after each change."""
        self._listeners.append(listener)

    def forget(self, listener: Callable[[Settings], None]) -> None:
        """Stop calling `listener`."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def change(self, name: str, value: object) -> None:
        """Change one setting, keep it, tell everyone. Raises: `no_such_setting`."""
        self._use(changed(self.settings, name, value))

    def lend(self, other: Settings) -> None:
        """Begin with the size and colours of another window."""
        self._use(replace(self.settings, size=other.size, theme=other.theme))
        self.is_lent = True

    def keep_lent(self) -> None:
        """What was lent is right, or will be changed now."""
        self.is_lent = False

    def larger(self) -> None:
        """One text size up."""
        self._use(self.settings.larger())

    def smaller(self) -> None:
        """One text size down."""
        self._use(self.settings.smaller())

    def someone_else(self, profile: str | None = None) -> None:
        """*Someone else is using this laptop now*: another profile, or a new one."""
        new = Settings() if profile is None else None
        self.profile = profile or str(uuid.uuid4())
        self.is_lent = False
        self.settings = new or self._store.load(self.profile)[0]
        self._use(self.settings)

    def others(self) -> list[tuple[str, str]]:
        """Return the other profiles on this laptop and their labels."""
        return [(one, self._store.label(one)) for one in self._store.profiles() if one != self.profile]

    def label(self) -> str:
        """Return the word this person chose for their profile."""
        return self._store.label(self.profile)

    def set_label(self, label: str) -> None:
        """Choose a word for this profile; no name is needed."""
        if self._keep():
            self._store.set_label(self.profile, label.strip())

    def finish_set_up(self) -> None:
        """First use is over."""
        self.is_first_use = False
        self._keep()

    def _use(self, settings: Settings) -> None:
        lent, new = (self.settings.size, self.settings.theme), (settings.size, settings.theme)
        self.is_lent = self.is_lent and lent == new
        self.settings = settings
        self._keep()
        for listener in tuple(self._listeners):
            listener(settings)

    def _keep(self) -> bool:
        try:
            self._store.save(self.profile, self.settings)
        except MeetingError as error:  # a full disk: the person has the change all the same, and is told
            if error.code != "settings_not_kept":
                raise
            self.is_kept = False
        else:
            self.is_kept = True
        return self.is_kept


def group_of(settings: Settings) -> Group | None:
    """Return the group that a profile says it is, if it says so."""
    groups: tuple[Group, ...] = ("ebe", "carer", "ebt", "guest")
    return next((group for group in groups if group == settings.group), None)


def chair_of(settings: Settings) -> Chair | None:
    """Return which co-chair a profile says it is, if it says so."""
    chairs: tuple[Chair, ...] = ("ebe", "ebt")
    return next((chair for chair in chairs if chair == settings.group), None)


def voice_settings(settings: Settings) -> VoiceSettings:
    """Return how to speak for a person with these settings."""
    return VoiceSettings(settings.speed, settings.volume / 100, settings.voice)
