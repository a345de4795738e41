"""From a ready-made agenda to a meeting, to the next one: all in a real record, which is whole at the end."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.agenda import EasyCheck, EasyLine
from app.domain.events import Maker
from app.domain.fair_findings import fair_findings
from app.domain.group_rules import GroupRules
from app.domain.kinds import ItemStarted, MeetingEnded, MeetingStarted
from app.services.carrying import Carrying, put_first
from app.services.group_ways import GroupWays
from app.services.keeper import Wish
from app.services.kept_agenda import draft_of
from app.services.making import Because, Making
from app.services.mending import apply_mend
from app.services.prepare_meeting import PrepareMeeting
from app.storage.database import open_record
from app.storage.group_rules_file import GroupRulesFile
from app.storage.group_templates import GroupTemplates
from app.words.speaker import Speaker
from app.words.templates import built_in_templates
from tests.fakes import FakeClock, FakeReader

DAY = dt.date(2026, 12, 15)
TODAY = dt.date(2026, 11, 24)
RUN = Maker("run")


@pytest.fixture
def ways(tmp_path: Path) -> GroupWays:
    return GroupWays(GroupRulesFile(tmp_path), GroupTemplates(tmp_path), lambda: built_in_templates(Speaker()))


def test_an_agenda_becomes_a_meeting_changes_with_reasons_and_what_is_missed_comes_first(tmp_path, ways):
    record = open_record(tmp_path / "record.sqlite", tmp_path / "backups", FakeClock().utc)
    prepare = PrepareMeeting(FakeReader({}), record.meetings, record.log, FakeClock())

    making = Making(ways.begin("group"), ways.rules)
    making.change_meeting(title="Ours", date=DAY, start=dt.time(10), end=dt.time(12), people={"ebe": 5, "ebt": 4})
    mine = next(item for item in making.draft.items if item.asked_by == "ebe")
    making.change(mine.id, title="Buses", easy=(EasyLine("The bus is late.", "bus"),))
    making.say_checked(mine.id, EasyCheck("ebe", TODAY, "Say late, not delayed"))
    making.move(mine.id, len(making.draft.items) - 1, Because("person_away", "agreed"))
    found = next(one for one in fair_findings(making.draft, GroupRules(), TODAY) if one.code == "ebe_last_third")
    apply_mend(making, found.mends[0], break_title="Break")

    live = prepare.make(making.draft)
    prepare.send(live)
    draft = draft_of(live)
    assert draft == replace(making.draft, changes=(), dropped=())
    changed = Making(draft)
    changed.set_minutes(mine.id, 20, because=Because("no_time", "not_agreed"))
    changed.change_meeting(place="Hall")
    prepare.change(live, changed.draft, Because("new_facts"))
    live.happen(RUN, Wish(MeetingStarted()), Wish(ItemStarted(live.state.on_agenda()[0].id)), Wish(MeetingEnded()))
    meeting_id, kept = live.meeting.id, draft_of(live)
    record.close()
    del live

    record = open_record(tmp_path / "record.sqlite", tmp_path / "backups", FakeClock().utc)
    prepare = PrepareMeeting(FakeReader({}), record.meetings, record.log, FakeClock())
    again = prepare.open(meeting_id)
    assert draft_of(again) == kept
    assert (again.state.item(mine.id).minutes, again.meeting.place) == (20, "Hall")
    assert again.state.not_understood == 0
    waiting = Carrying(prepare, record.meetings).for_next_time(DAY).items
    assert [one.title for one in waiting if one.asked_by == "ebe"] == ["Buses"]
    following = put_first(ways.begin("board"), waiting)
    place = [item.title for item in following.items].index("Buses")
    assert all(item.carried or item.asked_by == "not_said" for item in following.items[:place])
    assert record.care.verify() == ()
    record.close()
