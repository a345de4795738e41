"""Which picture is offered beside an easy line: one that means what it says, else one for what it asks of us."""

import re
from collections.abc import Mapping

from app.domain.picture_choice import is_meant, picture_choices, picture_for
from app.domain.pictures import PictureIndex
from app.domain.suggesting_facts import facts_in

_ASKS = {
    "We will talk about ": "talk",
    "We will hear ": "listen",
    "We will decide ": "decide",
    "We will choose ": "vote",
    "We will think ": "thinking",
    "We will say ": "speak_up",
    "We will look at ": "papers",
    "We will check ": "checklist",
    "We will get ": "papers",
    "We will plan ": "plan",
    "We will ": "teamwork",
}
"""What a line asks of us, by how it begins, and the picture for it."""
_MEANS = re.compile(r"^[^.]{1,60}?\smeans?\s")
_FACTS = (("money", "pounds"), ("date", "calendar"), ("time", "time"), ("phone", "phone"), ("email", "email"))


def picture_beside(words: str, index: PictureIndex, used: Mapping[str, str]) -> str:
    """
    Return the id of the picture that is offered beside a line, "" where none fits.

    One that means the line, or something in it, comes first; then what facts it has; then what it asks of us.
    """
    exact = picture_for(words, index, used)
    if exact is not None:
        return exact.id
    begun = next((said for said in _ASKS if words.startswith(said)), "")
    topic = words.removeprefix(begun) if begun else words
    kinds = {fact.kind for fact in facts_in(topic)}
    found = [
        next((one.id for one in picture_choices(topic, index, used) if is_meant(topic, one)), ""),
        *(picture for kind, picture in _FACTS if kind in kinds),
        _ASKS.get(begun, ""),
        "information" if _MEANS.match(words) else "",
    ]
    return next((picture for picture in found if picture and index.by_id(picture)), "")
