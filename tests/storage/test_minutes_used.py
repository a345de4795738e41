"""The minutes that a person sees with a SQLite viewer are those that the rules count."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.apply import apply
from app.domain.errors import MeetingError
from app.domain.kinds import (
    BreakEnded,
    BreakStarted,
    GapAnswered,
    ItemStarted,
    MeetingEnded,
    PauseAsked,
    PauseEnded,
    ThinkingStarted,
)
from app.domain.live import LiveState
from tests.storage.invented import Writer

HAPPENINGS = st.sampled_from([
    ItemStarted("bus"), ItemStarted("lunch"), PauseAsked(), PauseEnded("reason", "break_over"), BreakStarted(),
    BreakEnded(), ThinkingStarted(60), GapAnswered(True, 120), GapAnswered(False, 500), MeetingEnded(),
])  # fmt: skip


@given(steps=st.lists(st.tuples(HAPPENINGS, st.integers(0, 20)), max_size=14))
def test_the_view_counts_as_the_rules_do(shelf, steps):
    writer = Writer(shelf).begin()
    state = LiveState(meeting_id=writer.id)
    for event in shelf.log.read(writer.id):
        state = apply(state, event)
    for what, minutes in steps:
        last = writer.last
        line = writer.after(minutes).line(what)
        try:
            state = apply(state, line.event)
        except MeetingError:
            writer.last = last
            continue
        shelf.log.append(writer.id, [line])
    with shelf.file.reading() as connection:
        seen = connection.exec_driver_sql("SELECT item, minutes FROM minutes_used WHERE meeting_id = ?", (writer.id,))
        used = {item: minutes for item, minutes in seen if minutes}
    assert used == {item.id: item.used_ms / 60_000 for item in state.items if item.used_ms}
