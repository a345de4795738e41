"""How it felt: three faces to three questions; too few answers are never shown."""

from app.domain.feeling import FEWEST, Feeling, feelings


def test_too_few_answers_are_only_counted():
    few = feelings([("understood", 1)] * (FEWEST - 1))
    assert few[1] == Feeling("understood", FEWEST - 1, None)


def test_enough_answers_are_counted_by_face_good_first():
    enough = feelings([("understood", 3), ("understood", 1), ("understood", 3), ("understood", 2), ("understood", 3)])
    assert enough[1].faces == (3, 1, 1)
    assert [one.question for one in enough] == ["listened_to", "understood", "could_change"]
    assert enough[0] == Feeling("listened_to", 0, None)
