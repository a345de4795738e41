"""Which command is done by which function."""

from collections.abc import Callable

from app.commands import agenda, record
from app.commands.call import Call
from app.commands.take_in import take_in
from app.commands.voices import voices
from app.commands.where import where
from app.services.house import House
from app.words.speaker import Speaker

COMMANDS: dict[str, Callable[[House, Call, Speaker], int]] = {
    "agenda read": agenda.read,
    "agenda check": agenda.check,
    "record list": record.list_meetings,
    "record show": record.show,
    "record export": record.export,
    "record verify": record.verify,
    "record backup": record.backup,
    "record restore": record.restore,
    "record take-in": take_in,
    "voices": voices,
    "where": where,
}
