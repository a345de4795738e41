"""Strangers at the door and the hub, and an insider who keeps to no rule: nothing is lost, nobody comes in."""

import asyncio
import threading
import time
import uuid
from pathlib import Path

import pytest

from app.domain.errors import MeetingError
from app.sharing.door import PORTS
from app.sharing.handshake import Answer
from app.sharing.hub import FIRST_PORT
from tests.live.processes.counting import all_there
from tests.live.processes.rig import Rig, memory_kb, until
from tests.live.processes.strangers import Insider, crowd, guess

SECONDS, GUESTS, MORE_KB = 20, 8, 40_000


@pytest.mark.slow
@pytest.mark.alone
def test_strangers_and_an_insider_change_nothing(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host, guests = rig.laptop("host"), rig.guests(GUESTS)
        code = rig.shared_by(host)["code"]
        rig.all_join(guests, code)
        insider = Insider(code)
        pressing = guests[0].program
        pressing.ask("", "pressing", a_second=10)
        time.sleep(3)
        programs = {"host": host.program.pid, "hub": host.ask("hub")}
        before = {name: memory_kb(pid) for name, pid in programs.items()}
        mine, forged = [str(uuid.uuid4()) for _ in range(10)], list[str]()

        def new_id() -> str:
            forged.append(str(uuid.uuid4()))
            return forged[-1]

        other, sent = "0123456789abcdef", list[int]()
        wrong = threading.Thread(target=lambda: sent.append(insider.does_wrong(mine, other, new_id, SECONDS)))
        wrong.start()
        knocked = crowd(host.ip, [PORTS[0], FIRST_PORT], SECONDS)
        wrong.join()
        during = {name: memory_kb(pid) for name, pid in programs.items()}
        late = rig.laptop("late")
        began = time.monotonic()
        late.join(code)
        joined = time.monotonic() - began
        pressing.ask("", "pressing", a_second=0)
        insider.close()
        equal = rig.wait_until_equal(host, [*guests, late])
        there = host.lines()
        print(
            f"\n{sum(knocked.values())} strangers, {sent[0]} messages of an insider; {all_there(host, [*guests, late])}"
            f"; equal in {equal:.1f} s; a laptop came in {joined:.1f} s; KB before {before}, after {during}"
        )
        assert host.ask("hub") == programs["hub"], "the hub fell"
        assert {there.count(press) for press in mine} == {1}
        assert not set(forged) & set(there)
        pressed = {press for one in guests for press in one.book["pressed"]}
        assert host.facts["points"] == len(pressed | set(mine))
        assert all(one.facts["contact"] == "connected" for one in guests)
        assert all(during[name] - before[name] < MORE_KB for name in programs)
        assert rig.trouble_told() == ""


@pytest.mark.slow
def test_thirty_wrong_codes_and_the_code_is_dead(tmp_path: Path):
    with Rig(tmp_path) as rig:
        host, guest, late = rig.laptop("host"), rig.laptop("guest"), rig.laptop("late")
        ways = rig.shared_by(host)
        guest.join(ways["code"])

        async def guesses() -> list[int]:
            said: list[int] = []
            while said.count(Answer.WRONG) < 30 and len(said) < 60:
                said.append(await guess(host.ip, PORTS[0], f"127.0.0.{60 + len(said) // 10}"))
            return said

        said = asyncio.run(guesses())
        assert said.count(Answer.WRONG) == 30
        until(lambda: host.ask("ways_in")["code"] == "")
        with pytest.raises(MeetingError) as closed:
            late.join(ways["code"])
        late.join(ways["invitation"])
        assert closed.value.code == "door_closed"
        assert guest.facts["contact"] == "connected"
        point = guest.ask("point")
        until(lambda: point in guest.book["with"])
        host.ask("new_code")
        other = rig.laptop("other")
        other.join(host.ask("ways_in")["code"])
        rig.wait_until_equal(host, [guest, late, other])
        print(f"\n{said.count(Answer.WRONG)} wrong codes of {len(said)} tries; the invitation and a new code let in")
        assert rig.trouble_told() == ""
