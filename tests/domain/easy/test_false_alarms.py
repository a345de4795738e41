"""Easy words as groups write them: whoever is told of trouble that is none stops reading what we say."""

import pytest

from tests.domain.easy.checked import line

EASY = """
Milburn Village Meeting
Hello and welcome
Some people cannot come today.
We read their names.
We look at the notes from our last meeting.
Are the notes right?
Tell us if something is wrong.
Sam tells us how much money we have.
We have £600 in the bank.
The roof of the hall lets water in.
A builder can fix the roof in March.
Do we want to pay for this?
Cars go too fast near the school.
We want a sign that says: Slow down.
The council will look at the road.
We will vote with our cards.
Put up your green card for yes.
We meet again on Tuesday 5 January 2027 at 7pm.
Lunch is at 12:30pm.
There will be sandwiches and fruit.
You can have a break when you want.
There is a quiet room next door.
The council will close our day centre in June.
We want to tell the council what we think.
We will write a letter together.
Jane from the hospital will talk about health checks.
The doctor asks you how you feel.
Tell us your ideas.
We pay you for your time and your bus.
Please say if you do not want your photo taken.
You can leave at any time.
We got 40 letters from families.
Being together is good for us.
The new rules start on 1 April 2027.
Many people miss the last bus home.
This week we try a new way to vote.
We talk about what we did since June.
Is the money shared in a fair way?
We hope to find 3 new drivers by May.
Which room do you like best, and why?
If someone is not safe, who do we tell?
The doctor will phone your brother.
Write to us@example.org or call 0800 123 4567.
"""


@pytest.mark.parametrize("text", EASY.strip().splitlines())
def test_easy_words_are_left_alone(text: str):
    assert [(one.rule, one.text) for one in line(text) if one.weight == "fail"] == []


def test_few_of_them_are_even_a_warning():
    told = [text for text in EASY.strip().splitlines() if line(text)]
    assert len(told) <= 3, told
