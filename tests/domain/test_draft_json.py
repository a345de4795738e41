"""A draft as text: it comes back as it was, and a text that is no draft is refused."""

import dataclasses
import datetime as dt
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agenda import AgendaDraft, DraftItem
from app.domain.draft_json import draft_from_json, draft_to_json

WORDS = st.text(max_size=20)
st.register_type_strategy(dt.time, st.times().map(lambda time: time.replace(fold=0)))
NUMBERS = {
    "minutes": st.none() | st.integers(0, 1440),
    "stage": st.none() | st.integers(1, 5),
    "level": st.sampled_from([1, 2]),
}
ITEMS = st.builds(DraftItem, title=WORDS, sure=st.floats(0, 1), **NUMBERS)
DRAFTS = st.builds(
    AgendaDraft,
    items=st.lists(ITEMS, max_size=3).map(tuple),
    dropped=st.lists(ITEMS, max_size=1).map(tuple),
    people=st.dictionaries(st.sampled_from(["ebe", "ebt"]), st.integers(0, 99)),
    notices=st.just(()),
    meetings=st.just(()),
    changes=st.just(()),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)
FIELDS = st.sampled_from([field.name for kind in (AgendaDraft, DraftItem) for field in dataclasses.fields(kind)])


@given(DRAFTS)
def test_a_draft_comes_back_as_it_was(draft: AgendaDraft):
    assert draft_from_json(draft_to_json(draft)) == draft


@given(st.dictionaries(FIELDS, JSON, max_size=5), st.booleans())
def test_whatever_a_file_holds_it_is_a_draft_or_refused(body: dict[str, object], inside: bool):
    text = json.dumps({"items": [body]} if inside else body)
    with suppress(ValueError):
        assert isinstance(draft_from_json(text), AgendaDraft)


BAD = ["", "[]", "null", "{", "[" * 100_000, '{"items": "no"}', '{"items": [{"stage": 9}]}']


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_draft_is_refused(text: str):
    with pytest.raises(ValueError, match=r"\w"):
        draft_from_json(text)


def test_what_an_older_fair_say_wrote_gets_the_defaults():
    draft = draft_from_json('{"title": "Buses", "items": [{"title": "Lunch"}]}')
    assert draft == AgendaDraft("Buses", items=(DraftItem("Lunch"),))
