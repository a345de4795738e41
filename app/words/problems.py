"""All problems in one place: a code becomes a sentence that says what to do next."""

from app.domain.errors import MeetingError
from app.words import (
    commanding,
    group,
    importing,
    keeping,
    making,
    meeting,
    paper,
    planning,
    privacy,
    sharing,
    speaking,
)
from app.words.speaker import Speaker, Table


def problem_tables() -> dict[str, Table]:
    """Return every table of problems, by the heading under which translators find it."""
    return {
        "meeting": meeting.PROBLEMS,
        "group": group.PROBLEMS,
        "importing": importing.PROBLEMS,
        "keeping": keeping.PROBLEMS,
        "making": making.PROBLEMS,
        "paper": paper.PROBLEMS,
        "planning": planning.PROBLEMS,
        "privacy": privacy.PROBLEMS,
        "sharing": sharing.PROBLEMS,
        "speaking": speaking.PROBLEMS,
        "commanding": commanding.PROBLEMS,
    }


def known_here(error: MeetingError) -> MeetingError:
    """Return trouble that another laptop told; where a newer Fair Say told it, trouble that this one has words for."""
    if any(error.code in table for table in problem_tables().values()):
        return error
    return MeetingError("refused_there")


def words_for(error: MeetingError, speaker: Speaker) -> str:
    """Return what to tell a person about `error`."""
    return speaker.of(problem_tables(), error.code, **error.facts)
