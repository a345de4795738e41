"""The words for why nothing can be read aloud."""

import re
from pathlib import Path

import pytest

from app.domain.sentences import sentences, words_in
from app.words.speaking import PROBLEMS


@pytest.mark.parametrize("code", PROBLEMS)
def test_sentences_are_short(code):
    text = PROBLEMS[code]
    assert all(len(words_in(text[start:end])) <= 15 for start, end in sentences(text))


def test_every_code_that_a_voice_can_give_has_words():
    code = re.compile(r'(?:code=|MeetingError\(|_give_up\(|SilentVoice\()"(\w+)"')
    given = {
        found
        for file in (Path(__file__).parents[2] / "app" / "speech").glob("*.py")
        for found in code.findall(file.read_text("utf-8"))
    }
    assert given == set(PROBLEMS) - {"sound_cancelled", "sound_easy_only"}  # a service gives these
