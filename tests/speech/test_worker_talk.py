"""Frames, pieces, tracks and words: what needs no process and no sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.speech.engine_words import python_index
from app.speech.frames import SOUND, BrokenFrameError, FrameReader, frame, message
from app.speech.pieces import pieces
from app.speech.shown_word import word_around
from app.speech.track import Track


@given(st.lists(st.one_of(st.binary(max_size=20), st.integers())), st.integers(1, 7))
def test_frames_arrive_whole_however_they_are_cut(bodies, step):
    sent = b"".join(frame(SOUND, it) if isinstance(it, bytes) else message(ev="word", id=it) for it in bodies)
    reader = FrameReader()
    got = [found for at in range(0, len(sent), step) for found in reader.read(sent[at : at + step])]
    assert got == [it if isinstance(it, bytes) else {"ev": "word", "id": it} for it in bodies]


@pytest.mark.parametrize("data", [b"hello there", frame(b"J", b"not json"), frame(b"J", b"[]"), b"P\xff\xff\xff\xff"])
def test_what_is_not_a_frame_is_noticed(data):
    with pytest.raises(BrokenFrameError):
        list(FrameReader().read(data))


@given(st.text(alphabet="ab .\n", max_size=300), st.integers(1, 40))
def test_pieces_make_the_whole_text_and_none_is_too_long(text, longest):
    found = pieces(text, longest)
    assert "".join(piece for _, piece in found) == text
    assert all(text.startswith(piece, start) and len(piece) <= longest for start, piece in found)


def test_a_long_text_is_cut_between_sentences():
    assert [piece for _, piece in pieces("One two. Three four. Five.", 12)] == ["One two.", " Three four.", " Five."]


def test_a_word_longer_than_a_piece_is_cut_all_the_same():
    assert [piece for _, piece in pieces("abcdef", 4)] == ["abcd", "ef"]


def test_a_word_is_due_when_it_sounds_and_only_once():
    track = Track(hz=1000)
    track.add_word(0, 0, 5)
    track.add_word(300, 6, 5)
    assert list(track.words_due(100)) == [(0, 5)]
    assert list(track.words_due(300)) == [(6, 5)]
    assert list(track.words_due(900)) == []


def test_no_word_is_lit_while_the_loudspeaker_still_wakes_up():
    track = Track(hz=1000)
    track.add_word(0, 0, 5)
    assert list(track.words_due(0)) == []
    assert list(track.words_due(1)) == [(0, 5)]


def test_a_second_piece_sounds_after_the_first():
    track = Track(hz=1000)
    track.add_sound(bytes(2000))
    track.begin_piece(40)
    track.add_word(50, 40, 3)
    assert list(track.words_due(1049)) == []
    assert list(track.words_due(1050)) == [(40, 3)]


def test_a_word_that_is_said_in_parts_is_lit_once():
    track = Track(hz=1000)
    for ms in (0, 100, 200):
        track.add_word(ms, 3, 10)
    assert list(track.words_due(500)) == [(3, 10)]


def test_a_track_is_over_when_all_was_heard():
    track = Track(hz=1000)
    track.add_sound(bytes(2000))
    assert not track.is_over(2000)  # it has not been played
    track.sound.clear()
    assert not track.is_over(900)
    assert track.is_over(950)


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("say “you” now", 6, "you"),
        ("don’t go", 4, "don’t"),
        ("at 10:30 now", 6, "10:30"),
        ("it is £5.50, or", 8, "£5.50"),
        ("a - b", 2, "-"),
        ("one 😀 two", 5, "😀"),
        ("well-known", 5, "well-known"),
        ("last word", 99, "word"),
    ],
)
def test_the_whole_word_is_lit_without_the_marks_around_it(text, at, word):
    start, length = word_around(text, at)
    assert text[start : start + length] == word


@given(st.text(max_size=40), st.integers(-3, 50))
def test_what_is_lit_is_always_in_the_text(text, at):
    found = word_around(text, at)
    assert found is None or (found[0] >= 0 and found[1] > 0 and sum(found) <= len(text))


@given(st.text(), st.text())
def test_places_counted_in_halves_are_found(before, after):
    assert python_index(before + after, len(before.encode("utf-16-le")) // 2) == len(before)
