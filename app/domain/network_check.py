"""
Whether laptops can hear each other here: from what this laptop found out, to what is said. Pure.

One laptop alone knows only about itself. What is between two laptops is known when both look at the same time.
"""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.own_address import INSIDE, OwnAddress


@dataclass(frozen=True, slots=True)
class OtherLaptop:
    """
    Another laptop that looks too, and what came through between the two. None: not known yet.

    `reached`: it answers us. `reaches`: we answered it.
    """

    reached: bool | None = None
    reaches: bool | None = None
    same_version: bool = True

    @property
    def is_heard(self) -> bool:
        """Whether both hear each other."""
        return self.reached is True and self.reaches is True


@dataclass(frozen=True, slots=True)
class Seen:
    """
    What this laptop found out.

    `listens`: whether it has a place to listen at. `answers`: whether it answers itself; None: not known yet.
    `is_early`: so soon that another laptop may only not have been found yet.
    """

    own: Sequence[OwnAddress] = ()
    listens: bool = True
    answers: bool | None = None
    others: Sequence[OtherLaptop] = ()
    is_early: bool = True


@dataclass(frozen=True, slots=True)
class HeardNow:
    """
    What is said now. It may change as long as somebody looks.

    `laptops`: how many others hear this one, and it hears them. `troubles`: codes of what is in the way, none twice.
    """

    laptops: int = 0
    troubles: tuple[str, ...] = ()
    is_looking: bool = False

    @property
    def is_alone(self) -> bool:
        """Whether nothing is wrong with this laptop, and no other one was found."""
        return not (self.is_looking or self.laptops or self.troubles)


def heard_now(seen: Seen) -> HeardNow:
    """Return what can be said of this; nothing that is not known."""
    if not seen.own:
        return HeardNow(troubles=("network_none",))
    if not seen.listens:
        return HeardNow(troubles=("door_no_port",))
    heard = sum(other.is_heard for other in seen.others)
    troubles = _between(seen)
    if seen.answers is False:
        troubles = ("firewall", *troubles)
    if not seen.others and not troubles and not seen.is_early:
        troubles = _of_the_network(seen.own)
    is_open = seen.is_early or any(None in (other.reached, other.reaches) for other in seen.others)
    return HeardNow(heard, tuple(dict.fromkeys(troubles)), is_looking=is_open and not heard and not troubles)


def _between(seen: Seen) -> tuple[str, ...]:
    """Return what is in the way between this laptop and others."""
    others = seen.others
    found: list[str] = []
    if not all(other.same_version for other in others):
        found.append("other_version")
    if any(other.reached and other.reaches is False for other in others):
        # Who is reached by one laptop has let Fair Say in: what keeps another one out stands between those two.
        found.append("network_between" if any(other.reaches for other in others) else "firewall")
    if any(other.reaches and other.reached is False for other in others):
        found.append("firewall_there")
    if not seen.is_early and any(other.reached is False and not other.reaches for other in others):
        found.append("network_between" if any(other.is_heard for other in others) else "network_apart")
    return tuple(found)


def _of_the_network(own: Sequence[OwnAddress]) -> tuple[str, ...]:
    """Return what may be why nobody was found, as far as the addresses of this laptop tell."""
    if all(INSIDE.search(one.adapter) for one in own):
        return ("network_inside",)
    if all(ipaddress.IPv4Address(one.ip).is_link_local or INSIDE.search(one.adapter) for one in own):
        return ("network_no_address",)
    return ()
