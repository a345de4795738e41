"""How long a sound file is, in words."""

import pytest

from app.words.sounding import sound_length
from app.words.speaker import Speaker


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (5, "It takes less than a minute to listen."),
        (59, "It takes less than a minute to listen."),
        (60, "It takes a minute to listen."),
        (89, "It takes a minute to listen."),
        (241, "It takes 4 minutes to listen."),
        (3_600, "It takes 1 hour to listen."),
        (5_400, "It takes 1 hour 30 minutes to listen."),
    ],
)
def test_it_is_said_in_whole_minutes(seconds: float, said: str):
    assert sound_length(seconds, Speaker()) == said
