"""All that a host needs for others to come in: the door, its codes and invitations, and the sign on the network."""

import asyncio
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.errors import MeetingError
from app.domain.invitation import ROLES, Invitation, new_secret
from app.domain.join_code import JoinCode, make_code
from app.domain.own_address import OwnAddress
from app.domain.proof import Proof, Role
from app.domain.way_back import DoorSecrets
from app.sharing.certificates import RoomCertificates
from app.sharing.door import PORTS, Admit, Door
from app.sharing.finding import FoundRoom, Sign, put_up_sign
from app.sharing.gate import Limits

SIGN_BYTES = 8


@dataclass(frozen=True)
class Entrance:
    """How others come in, as guests or as co-chairs. A code is None when it was guessed at too often."""

    addresses: tuple[str, ...]
    port: int
    codes: Mapping[Role, JoinCode | None]
    invitations: Mapping[Role, Invitation]


class FrontDoor:
    """
    Opens and closes on one asyncio loop; the rest may be asked and called from any thread.

    admit: see `Door`. on_change: called on the loop when a code died. before: what opened it before this program was
    started, so that a code that was said aloud still holds.
    """

    def __init__(
        self,
        certificates: RoomCertificates,
        admit: Admit,
        on_change: Callable[[], object] = lambda: None,
        limits: Limits | None = None,
        before: DoorSecrets | None = None,
    ) -> None:
        self._before = before
        self._door = Door(certificates, admit, self._code_died, limits)
        self._ca_digest = bytes.fromhex(certificates.fingerprint)
        self._on_change = on_change
        self._own: OwnAddress | None = None
        self._entrance: Entrance | None = None
        self._sign: asyncio.Task[Sign] | None = None

    @property
    def entrance(self) -> Entrance | None:
        """Return how others come in; None while it is closed."""
        return self._entrance

    @property
    def secrets(self) -> DoorSecrets | None:
        """Return what opens it; None while it is closed."""
        entrance = self._entrance
        if entrance is None:
            return None
        codes = {role: code.secret if code is not None else "" for role, code in entrance.codes.items()}
        invited = {role: each.secret for role, each in entrance.invitations.items()}
        return DoorSecrets(codes["guest"], codes["chair"], invited["guest"], invited["chair"])

    async def open(
        self, own: Sequence[OwnAddress], ports: Iterable[int] = PORTS, sign: str = "", hub: int = 0
    ) -> Entrance:
        """
        Let others in at these addresses, the likeliest first. Raises: MeetingError `no_network`, `door_no_port`.

        `sign`: how the sign outside begins, and `hub`, what port it tells, for laptops that were here (`find_again`).
        """
        if not own:
            raise MeetingError("no_network")
        addresses = tuple(each.ip for each in own)
        port = await self._door.open(addresses, ports)
        self._own = own[0]
        known = self._before or _new_secrets()
        invited: dict[Role, bytes] = {"guest": known.guest_invitation, "chair": known.chair_invitation}
        invitations: dict[Role, Invitation] = {
            role: Invitation(addresses[:8], port, self._ca_digest, secret, role) for role, secret in invited.items()
        }
        for each in invitations.values():
            self._door.open_for(each.proof)
        self._entrance = Entrance(addresses, port, {"guest": None, "chair": None}, invitations)
        room = FoundRoom(sign + secrets.token_hex(SIGN_BYTES), addresses, port, hub=hub)
        self._sign = asyncio.get_running_loop().create_task(put_up_sign(room))
        return self._take_codes({"guest": known.guest_code, "chair": known.chair_code})

    def new_codes(self) -> Entrance:
        """Take new codes; the old ones let nobody in any more. Invitations stay. Only while it is open."""
        return self._take_codes({role: make_code(role).secret for role in ROLES})

    def _take_codes(self, given: Mapping[Role, str]) -> Entrance:
        assert self._entrance is not None
        codes: dict[Role, JoinCode | None] = {}
        for role, secret in given.items():
            codes[role] = code = JoinCode(secret).for_host_at(self._own) if secret else None
            if code is not None:
                self._door.open_for(code.proof)
        self._entrance = replace(self._entrance, codes=codes)
        return self._entrance

    async def close(self) -> None:
        """Let nobody in any more, and take the sign down."""
        self._entrance = None
        await self._door.close()
        sign, self._sign = self._sign, None
        if sign is not None:
            await (await sign).take_down()

    def _code_died(self, proof: Proof) -> None:
        if self._entrance is not None:
            self._entrance = replace(self._entrance, codes={**self._entrance.codes, proof.role: None})
            self._on_change()


def _new_secrets() -> DoorSecrets:
    return DoorSecrets(make_code("guest").secret, make_code("chair").secret, new_secret(), new_secret())
