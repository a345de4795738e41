"""What a group brings along: its own words, pictures, numbers and templates, together with what we ship."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # each is loaded with what it is about, when that is first asked for
    from app.domain.easy.wordbook import Wordbook
    from app.domain.glossary import Glossary
    from app.domain.live_store import MeetingPictures
    from app.domain.pictures import PictureIndex
    from app.domain.standard_items import StandardItems
    from app.domain.topics import Topic
    from app.services.group_pictures import GroupPictures
    from app.services.group_ways import GroupWays
    from app.services.group_words import GroupWords
    from app.services.privacy import Privacy
    from app.services.room import Room, RoomStore
    from app.services.suggesting import Suggesting


@dataclass(frozen=True, slots=True)
class GroupMakers:
    """How each part of a group's things is made. Nothing is read before its maker is called."""

    words: Callable[[], GroupWords]
    pictures: Callable[[], GroupPictures]
    ways: Callable[[], GroupWays]
    privacy: Callable[[], Privacy]
    wordbook: Callable[[Glossary], Wordbook]
    standards: Callable[[], StandardItems]
    topics: Callable[[], tuple[Topic, ...]]
    room: Callable[[], RoomStore]
    meeting_pictures: Callable[[Callable[[], PictureIndex]], MeetingPictures]


@dataclass(frozen=True)
class Group:
    """One group's things, each read at its first use."""

    makers: GroupMakers

    @cached_property
    def words(self) -> GroupWords:
        """The group's own hard words."""
        return self.makers.words()

    @cached_property
    def pictures(self) -> GroupPictures:
        """The group's own pictures."""
        return self.makers.pictures()

    @cached_property
    def ways(self) -> GroupWays:
        """The group's own numbers, and agendas to begin with."""
        return self.makers.ways()

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """What a point can be about, in the order in which it is shown."""
        return self.makers.topics()

    @cached_property
    def room(self) -> Room:
        """The room people meet in: how far its back row is from the screen."""
        from app.services.room import Room

        return Room(self.makers.room())

    @cached_property
    def privacy(self) -> Privacy:
        """What the group says about privacy, and how long details stay."""
        return self.makers.privacy()

    @property
    def glossary(self) -> Glossary:
        """Every hard word as it is now: the group's own, then those that came with the program."""
        return self.words.glossary

    @property
    def every_picture(self) -> PictureIndex:
        """Every picture as it is now: the group's own, then those that came with the program."""
        return self.pictures.index()

    @cached_property
    def meeting_pictures(self) -> MeetingPictures:
        """The group's own pictures for other laptops, and those that came from them."""
        return self.makers.meeting_pictures(lambda: self.every_picture)

    @property
    def wordbook(self) -> Wordbook:
        """What the checks of easy words know about words, with every hard word as it is now."""
        if self._wordbooks[-1].glossary is not self.glossary:
            self._wordbooks.append(self._wordbooks.pop().with_glossary(self.glossary))
        return self._wordbooks[-1]

    @cached_property
    def _wordbooks(self) -> list[Wordbook]:
        return [self.makers.wordbook(self.glossary)]

    @cached_property
    def suggesting(self) -> Suggesting:
        """Offer easy words and pictures for an item."""
        from app.services.suggesting import Suggesting

        return Suggesting(lambda: self.wordbook, lambda: self.every_picture, self.makers.standards)
