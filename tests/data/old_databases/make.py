"""
Make the record of an invented meeting in the shape of this Fair Say: `python tests/data/old_databases/make.py`.

Run it once for each released shape, before the next migration is written. A file that is there is never replaced:
it must open for ever.
"""

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[2]))

from app.domain.events import Moment  # noqa: E402 - the checkout is put on the path first
from app.domain.kept_counts import KeptCounts  # noqa: E402
from app.domain.kinds import MeetingEnded, PointAnswered, PointClosed, PointRaised, WordsRemoved  # noqa: E402
from app.domain.live_store import Request  # noqa: E402
from app.storage.database import open_record  # noqa: E402
from app.storage.guest_log import SqlGuests  # noqa: E402
from app.storage.migrate import SCHEMA  # noqa: E402
from tests.storage.invented import TEN, Clock, Writer, item_text, meeting  # noqa: E402


def make(file: Path) -> None:
    """Write one meeting with something in every table."""
    with tempfile.TemporaryDirectory() as backups:
        record = open_record(file, Path(backups), Clock())
        writer = Writer(record, meeting("3c1e6f52-8f0e-4a55-9a6b-0d6a4b7c9e10")).begin()
        record.meetings.add_text(writer.id, item_text("lunch", 2, "Lunch for all"))
        heard, removed = writer.after(5).press("The bus stops too far away."), writer.press("not this")
        writer.happens(WordsRemoved(removed), "follow", removes=(removed,))
        writer.happens(PointAnswered(heard, "will_change"))
        writer.happens(PointClosed(heard, "a_bit"), "follow")
        record.log.beat(writer.id, Moment(TEN, 300_000))
        record.meetings.save_draft(f"{writer.id}/note", "half a sentence")
        open_ended = Writer(record, meeting("8a4d2b8e-5f3c-4e0f-8f7e-2f6b1c0d9a21", title="Not ended")).begin()
        open_ended.happens(PointRaised("bus"), "follow", holder="green", author=("fedcba9876543210", 1))
        writer.after(60).happens(PointAnswered(removed, "not_decided"))
        writer.happens(MeetingEnded())
        record.counts.keep([KeptCounts(writer.id, TEN.date(), 9, {"why": {}}, TEN.date(), (1, 2))], 1)
        SqlGuests(record.file, record.log).join(open_ended.meeting, (), "0123456789abcdef")
        SqlGuests(record.file, record.log).put(open_ended.id, Request(1, '{"wishes":[]}', ("p1", "p2"), "green"))
        record.close()


if __name__ == "__main__":
    target = HERE / f"{SCHEMA.head:04d}.sqlite"
    if target.exists():
        sys.exit(f"{target.name} is there already: it must open for ever.")
    make(target)
