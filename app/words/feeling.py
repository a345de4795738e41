"""Words for how a meeting felt: three things that can be true, three answers with a face."""

from app.domain.feeling import FEWEST, Feeling
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "feeling"

PICTURES = {3: "face_good", 2: "face_between", 1: "face_bad"}

QUESTIONS: dict[str, str] = {
    #: Asked after a meeting, with three faces as answers.
    "listened_to": QT_TRANSLATE_NOOP("feeling", "I was listened to"),
    #: Asked after a meeting, with three faces as answers.
    "understood": QT_TRANSLATE_NOOP("feeling", "I understood"),
    #: Asked after a meeting, with three faces as answers.
    "could_change": QT_TRANSLATE_NOOP("feeling", "I could change something"),
}

ANSWERS: dict[str, str] = {
    #: Below a face that smiles.
    "3": QT_TRANSLATE_NOOP("feeling", "Yes"),
    #: Below a face in between.
    "2": QT_TRANSLATE_NOOP("feeling", "A bit"),
    #: Below a face that is sad.
    "1": QT_TRANSLATE_NOOP("feeling", "No"),
}

SHOWN: dict[str, str] = {
    #: How people answered. {question} is what was asked; {good}, {between}, {bad} are numbers.
    "counts": QT_TRANSLATE_NOOP("feeling", "{question}. Yes: {good}. A bit: {between}. No: {bad}."),
    #: Fewer than {fewest} people answered, so that the answers stay hidden.
    "too_few": QT_TRANSLATE_NOOP("feeling", "{question}: too few answers to show. It needs {fewest}."),
}


def feeling_words(feeling: Feeling, speaker: Speaker) -> str:
    """Return how people answered one question, or that too few answered to show it."""
    question = speaker.say(CONTEXT, QUESTIONS[feeling.question])
    if feeling.faces is None:
        return speaker.say(CONTEXT, SHOWN["too_few"], question=question, fewest=FEWEST)
    good, between, bad = feeling.faces
    return speaker.say(CONTEXT, SHOWN["counts"], question=question, good=good, between=between, bad=bad)
