"""Reading aloud, with a voice that says nothing."""

import pytest

from app.domain.ports import VoiceSettings
from app.services.reading_aloud import Passage, ReadingAloud
from tests.fakes import FakeVoice

TWO_LINES = [Passage("a", "Hello all. How are you?"), Passage("b", "***"), Passage("c", "The end.")]


@pytest.fixture
def voice():
    return FakeVoice()


@pytest.fixture
def reading(voice):
    return ReadingAloud(voice)


def test_nothing_is_said_until_it_is_asked_for(reading, voice):
    reading.start()
    assert voice.said == []
    assert not reading.state.is_reading


def test_sentences_are_read_one_after_another_over_all_lines(reading, voice):
    reading.read(TWO_LINES)
    voice.finish()
    voice.finish()
    assert voice.said == ["Hello all.", "How are you?", "The end."]
    voice.finish()
    assert not reading.state.is_reading


def test_the_sentence_and_the_word_are_shown_where_they_stand_in_the_line(reading, voice):
    reading.read(TWO_LINES)
    voice.finish()
    voice.sound_word(4, 3)
    assert (reading.state.passage, reading.state.sentence, reading.state.word) == ("a", (11, 12), (15, 3))


def test_stopping_puts_out_the_lights_and_keeps_the_place(reading, voice):
    reading.read(TWO_LINES)
    voice.finish()
    reading.stop()
    assert (reading.state.is_reading, reading.state.sentence, reading.state.word) == (False, None, None)
    reading.again()
    assert voice.said[-1] == "How are you?"


def test_again_says_the_same_words_and_goes_on(reading, voice):
    reading.read(TWO_LINES)
    reading.again()
    voice.finish()
    assert voice.said == ["Hello all.", "Hello all.", "How are you?"]


def test_next_and_previous_go_one_sentence(reading, voice):
    reading.read(TWO_LINES)
    reading.next_sentence()
    reading.next_sentence()
    reading.previous_sentence()
    assert voice.said == ["Hello all.", "How are you?", "The end.", "How are you?"]


def test_before_the_first_sentence_is_the_first(reading, voice):
    reading.read(TWO_LINES)
    reading.previous_sentence()
    assert voice.said == ["Hello all.", "Hello all."]


def test_after_the_last_sentence_it_is_quiet(reading, voice):
    reading.read([Passage("a", "One.")])
    reading.next_sentence()
    assert voice.said == ["One."]
    assert not reading.state.is_reading


def test_a_short_thing_replaces_the_reading_and_the_place_is_kept(reading, voice):
    reading.read(TWO_LINES)
    reading.say("I have a point")
    assert (reading.state.is_reading, reading.state.passage, reading.state.sentence) == (True, "", None)
    voice.finish()
    assert not reading.state.is_reading
    reading.again()
    assert voice.said == ["Hello all.", "I have a point", "Hello all."]


def test_nothing_to_read_is_no_reading(reading, voice):
    reading.read([Passage("a", " - ")])
    assert not reading.state.is_reading
    assert voice.said == []


def test_again_with_nothing_read_is_quiet(reading, voice):
    reading.again()
    assert voice.said == []


def test_new_settings_are_used_at_once_and_from_then_on(reading, voice):
    reading.read(TWO_LINES)
    reading.use(VoiceSettings(200))
    assert voice.settings == VoiceSettings(200)
    voice.finish()
    assert voice.settings == VoiceSettings(200)


def test_why_there_is_no_voice_is_told():
    reading = ReadingAloud(FakeVoice(code="no_voice_installed"))
    reading.read(TWO_LINES)
    assert (reading.state.is_reading, reading.state.available, reading.state.problem) == (
        False,
        False,
        "no_voice_installed",
    )


def test_the_voices_are_told(reading, voice):
    reading.start()
    assert reading.state.voices == voice.voices


def test_a_sentence_that_breaks_off_is_tried_once_more(reading, voice):
    reading.read(TWO_LINES)
    voice.stop()  # as when its worker ends
    assert voice.said == ["Hello all.", "Hello all."]
    voice.stop()
    assert len(voice.said) == 2
    assert not reading.state.is_reading


def test_a_word_of_something_old_lights_nothing(reading, voice):
    reading.read(TWO_LINES)
    reading.stop()
    voice.sound_word(0, 5)
    assert reading.state.word is None


def test_who_listens_hears_each_change_once_and_can_stop_listening(reading, voice):
    heard = []
    reading.listen(heard.append)
    reading.read([Passage("a", "One.")])
    voice.sound_word(0, 3)
    voice.sound_word(0, 3)
    reading.forget(heard.append)
    reading.stop()
    assert [state.word for state in heard if state.is_reading] == [None, None, (0, 3)]


def test_a_listener_may_stop_the_reading(reading, voice):
    reading.listen(lambda state: reading.stop() if state.sentence == (0, 4) else None)
    reading.read([Passage("a", "One.")])
    assert not reading.state.is_reading
    assert voice.said == []


def test_closing_lets_the_voice_go(reading, voice):
    reading.close()
    assert voice.is_closed


def test_after_closing_nothing_starts_the_voice_again(voice):
    reading = ReadingAloud(voice)
    reading.close()
    reading.start()
    assert reading.state.voices == ()
