"""What may be hard to read in easy words, why, and what to try. Said kindly: only people know if it is easy."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import cast

from app.domain.easy.finding import Finding
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker
from app.words.story import day_words

KINDS: dict[str, str] = {
    #: Before a finding that must be put right before the words can be called checked.
    "fail": QT_TRANSLATE_NOOP("checking", "Needs a change"),
    #: Before a finding that a person should think about.
    "warn": QT_TRANSLATE_NOOP("checking", "Look at this"),
    #: Before a finding that is only a hint.
    "hint": QT_TRANSLATE_NOOP("checking", "A hint"),
}


WHAT: dict[str, str] = {
    #: {count} words in a sentence, 11 to 15.
    "sentence_long": QT_TRANSLATE_NOOP("checking", "This sentence has {count} words."),
    #: {count} words in a sentence, 16 or more.
    "sentence_too_long": QT_TRANSLATE_NOOP("checking", "This sentence has {count} words."),
    #: {link} is a word such as "and" or "because".
    "two_ideas": QT_TRANSLATE_NOOP("checking", "This may be 2 ideas in 1 sentence: see “{link}”."),
    #: {count} is how many ideas; {link} are the words that join them.
    "many_ideas": QT_TRANSLATE_NOOP("checking", "This may be {count} ideas in 1 sentence: see “{link}”."),
    #: {count} verbs in one sentence.
    "many_verbs": QT_TRANSLATE_NOOP("checking", "A lot happens in this sentence."),
    #: {count} sentences in one line.
    "many_sentences": QT_TRANSLATE_NOOP("checking", "This line has {count} sentences."),
    #: {count} words in one line.
    "long_paragraph": QT_TRANSLATE_NOOP("checking", "This line has {count} words."),
    #: {count} sentences in one easy line.
    "two_sentences": QT_TRANSLATE_NOOP("checking", "This line has {count} sentences."),
    #: A word that is less common. {text} is the word.
    "uncommon_word": QT_TRANSLATE_NOOP("checking", "Not everyone uses the word “{text}”."),
    #: A word that is rare. {text} is the word.
    "rare_word": QT_TRANSLATE_NOOP("checking", "Few people use the word “{text}”."),
    #: A word of the list of hard words. {text} is the word.
    "hard_word": QT_TRANSLATE_NOOP("checking", "“{text}” is a hard word."),
    #: A hard word that means more than one thing. {text} is the word.
    "hard_word_choice": QT_TRANSLATE_NOOP("checking", "“{text}” can mean more than one thing."),
    #: Letters that stand for words. {text} are the letters.
    "letters": QT_TRANSLATE_NOOP("checking", "“{text}” is letters that stand for words."),
    #: A hard word that is explained, but later. {text} is the word.
    "explain_next": QT_TRANSLATE_NOOP("checking", "“{text}” is explained too late."),
    #: A word with a plainer one. {text} is the word.
    "plain_word": QT_TRANSLATE_NOOP("checking", "There is an easier word for “{text}”."),
    #: A number in words. {text} is the number.
    "number_word": QT_TRANSLATE_NOOP("checking", "The number “{text}” is in words."),
    #: A percentage.
    "percent": QT_TRANSLATE_NOOP("checking", "“{text}” is a percentage."),
    #: A number in Roman letters.
    "roman": QT_TRANSLATE_NOOP("checking", "“{text}” is a number in letters."),
    #: A part of a whole, such as 1/2.
    "fraction": QT_TRANSLATE_NOOP("checking", "“{text}” is a part of a number."),
    #: A number of 1,000 and more.
    "big_number": QT_TRANSLATE_NOOP("checking", "“{text}” is a big number."),
    #: A date in figures.
    "numeric_date": QT_TRANSLATE_NOOP("checking", "The date “{text}” is all in numbers."),
    #: A date in figures that may be read in two ways or is no day.
    "odd_date": QT_TRANSLATE_NOOP("checking", "We cannot tell which day “{text}” is."),
    #: A time such as 14:00.
    "time_24": QT_TRANSLATE_NOOP("checking", "The time “{text}” uses the 24-hour clock."),
    #: Two times with a dash between.
    "time_dash": QT_TRANSLATE_NOOP("checking", "The times “{text}” have a dash between them."),
    #: A short form such as "e.g.".
    "short_form": QT_TRANSLATE_NOOP("checking", "“{text}” is a short form."),
    #: Two words joined, such as "can't".
    "joined_words": QT_TRANSLATE_NOOP("checking", "“{text}” is 2 words in 1."),
    #: A sign such as "&".
    "symbol": QT_TRANSLATE_NOOP("checking", "“{text}” is a sign, not a word."),
    #: Words in brackets.
    "brackets": QT_TRANSLATE_NOOP("checking", "There are words in brackets."),
    #: Something is done, and nobody is named who does it.
    "passive": QT_TRANSLATE_NOOP("checking", "“{text}” does not say who does it."),
    #: Two words such as "not" in one sentence.
    "two_negatives": QT_TRANSLATE_NOOP("checking", "This sentence says no {count} times."),
    #: Words that mean something else than they say.
    "idiom": QT_TRANSLATE_NOOP("checking", "“{text}” does not mean what the words say."),
    #: Words that may mean something else than they say.
    "idiom_maybe": QT_TRANSLATE_NOOP("checking", "“{text}” may not mean what the words say."),
    #: A sentence that begins with "It" or "They".
    "pronoun_first": QT_TRANSLATE_NOOP("checking", "This sentence begins with “{text}”."),
    #: A second word for one thing. {text} here, {other} elsewhere.
    "other_word": QT_TRANSLATE_NOOP("checking", "Here it is “{text}”, and elsewhere “{other}”."),
    #: A word in capitals.
    "all_capitals": QT_TRANSLATE_NOOP("checking", "“{text}” is all in big letters."),
    #: A word that is split by a hyphen.
    "split_word": QT_TRANSLATE_NOOP("checking", "A word is split in 2."),
    #: A line without a picture.
    "no_picture": QT_TRANSLATE_NOOP("checking", "This line has no picture."),
    #: The picture of a line is not there any more.
    "lost_picture": QT_TRANSLATE_NOOP("checking", "The picture of this line is not here any more."),
    #: Nobody said in words what a picture shows.
    "no_alt": QT_TRANSLATE_NOOP("checking", "Nobody has said what the picture shows."),
    #: The same words have two pictures in this agenda.
    "two_pictures": QT_TRANSLATE_NOOP("checking", "The same words have another picture elsewhere."),
    #: Nobody has written an easy title, and the full title may be hard to read.
    "no_easy_title": QT_TRANSLATE_NOOP("checking", "Write a short easy title."),
    #: The same picture stands for another thing in this agenda.
    "two_meanings": QT_TRANSLATE_NOOP("checking", "The same picture stands beside other words."),
    #: {count} items in the agenda.
    "many_items": QT_TRANSLATE_NOOP("checking", "The agenda has {count} items."),
    #: {count} pages of paper, more than 2.
    "many_pages": QT_TRANSLATE_NOOP("checking", "The agenda has {count} pages."),
    #: {count} pages of paper, more than 24.
    "too_many_pages": QT_TRANSLATE_NOOP("checking", "The agenda has {count} pages."),
    #: {grade} is a school grade such as 7.2.
    "reading_grade": QT_TRANSLATE_NOOP("checking", "A reading test gives this school grade {grade}."),
    #: A time nobody can tell, such as "soon".
    "vague_time": QT_TRANSLATE_NOOP("checking", "“{text}” does not say when."),
}

_SHORT = QT_TRANSLATE_NOOP("checking", "Short sentences are easier to read.")
_ONE_IDEA = QT_TRANSLATE_NOOP("checking", "One idea at a time is easier to follow.")
_KNOWN = QT_TRANSLATE_NOOP("checking", "People may stop at a word they do not know.")
_NUMBERS = QT_TRANSLATE_NOOP("checking", "Short numbers are easy to find and to read.")
_TIMES = QT_TRANSLATE_NOOP("checking", "People need to know the day and the time.")
_WHOLE = QT_TRANSLATE_NOOP("checking", "Whole words are easier to read than short ones.")
_SIGNS = QT_TRANSLATE_NOOP("checking", "Not everyone knows what a sign means.")
_IDIOM = QT_TRANSLATE_NOOP("checking", "Many people take words as they are said.")
_PICTURES = QT_TRANSLATE_NOOP("checking", "A picture helps people who find reading hard.")
_LENGTH = QT_TRANSLATE_NOOP("checking", "People get tired, and the last items get lost.")

WHY: dict[str, str] = {
    "sentence_long": _SHORT,
    "sentence_too_long": _SHORT,
    "two_ideas": _ONE_IDEA,
    "many_ideas": _ONE_IDEA,
    "many_verbs": _ONE_IDEA,
    "many_sentences": _ONE_IDEA,
    "long_paragraph": _ONE_IDEA,
    "two_sentences": _ONE_IDEA,
    "uncommon_word": _KNOWN,
    "rare_word": _KNOWN,
    "hard_word": _KNOWN,
    "hard_word_choice": QT_TRANSLATE_NOOP("checking", "People may think of the wrong thing."),
    "letters": QT_TRANSLATE_NOOP("checking", "Letters shut out everyone who is new."),
    "explain_next": QT_TRANSLATE_NOOP("checking", "People may stop before they come to it."),
    "plain_word": QT_TRANSLATE_NOOP("checking", "More people know the easier word."),
    "number_word": _NUMBERS,
    "percent": QT_TRANSLATE_NOOP("checking", "Parts of 100 are hard to picture."),
    "roman": _NUMBERS,
    "fraction": QT_TRANSLATE_NOOP("checking", "Parts of a number are hard to picture."),
    "big_number": QT_TRANSLATE_NOOP("checking", "Big numbers are hard to picture."),
    "numeric_date": _TIMES,
    "odd_date": _TIMES,
    "time_24": QT_TRANSLATE_NOOP("checking", "Many people do not use the 24-hour clock."),
    "time_dash": QT_TRANSLATE_NOOP("checking", "A dash is easy to miss, and is read aloud badly."),
    "short_form": _WHOLE,
    "joined_words": _WHOLE,
    "symbol": _SIGNS,
    "brackets": QT_TRANSLATE_NOOP("checking", "Words in brackets break the sentence."),
    "passive": QT_TRANSLATE_NOOP("checking", "People want to know who does what."),
    "two_negatives": QT_TRANSLATE_NOOP("checking", "Two times no is easy to read as yes."),
    "idiom": _IDIOM,
    "idiom_maybe": _IDIOM,
    "pronoun_first": QT_TRANSLATE_NOOP("checking", "People must look back to know what it means."),
    "other_word": QT_TRANSLATE_NOOP("checking", "People may think these are 2 things."),
    "all_capitals": QT_TRANSLATE_NOOP("checking", "Big letters look like shouting, and are slow to read."),
    "split_word": QT_TRANSLATE_NOOP("checking", "Half a word is hard to read."),
    "no_picture": _PICTURES,
    "lost_picture": _PICTURES,
    "no_alt": QT_TRANSLATE_NOOP("checking", "People who cannot see it miss it."),
    "no_easy_title": QT_TRANSLATE_NOOP("checking", "People read the full title now. It may be hard."),
    "two_pictures": QT_TRANSLATE_NOOP("checking", "People may think these are 2 things."),
    "two_meanings": QT_TRANSLATE_NOOP("checking", "People may think it is the same thing."),
    "many_items": _LENGTH,
    "many_pages": _LENGTH,
    "too_many_pages": _LENGTH,
    "reading_grade": QT_TRANSLATE_NOOP("checking", "A low grade is easy for more people."),
    "vague_time": QT_TRANSLATE_NOOP("checking", "People wait, and do not know for how long."),
}

_SAY = QT_TRANSLATE_NOOP("checking", "Try: {plain}.")
_DIGITS = QT_TRANSLATE_NOOP("checking", "Try: {digits}.")
_SPLIT = QT_TRANSLATE_NOOP("checking", "Make a line for each idea.")
_OTHER_WORD = QT_TRANSLATE_NOOP("checking", "Use a word you would say to a friend.")
_FEWER = QT_TRANSLATE_NOOP("checking", "Keep fewer items, or meet 2 times.")

TRY: dict[str, str] = {
    "sentence_long": QT_TRANSLATE_NOOP("checking", "Try 10 words or fewer."),
    "sentence_too_long": QT_TRANSLATE_NOOP("checking", "Make 2 sentences of it."),
    "two_ideas": _SPLIT,
    "many_ideas": _SPLIT,
    "many_verbs": _SPLIT,
    "many_sentences": _SPLIT,
    "long_paragraph": _SPLIT,
    "two_sentences": QT_TRANSLATE_NOOP("checking", "Give each sentence a line and a picture."),
    "uncommon_word": _OTHER_WORD,
    "rare_word": QT_TRANSLATE_NOOP("checking", "Use another word, or say what it means."),
    "rare_word_plain": _SAY,
    #: {meaning} is a whole sentence that says what the word means.
    "hard_word": QT_TRANSLATE_NOOP("checking", "Say next what it means: {meaning}"),
    #: {meanings} are sentences, one for each meaning.
    "hard_word_choice": QT_TRANSLATE_NOOP("checking", "Say next which you mean: {meanings}"),
    "letters": QT_TRANSLATE_NOOP("checking", "Write the whole words."),
    "explain_next": QT_TRANSLATE_NOOP("checking", "Say what it means in the very next sentence."),
    "plain_word": _SAY,
    "number_word": _DIGITS,
    "percent": QT_TRANSLATE_NOOP("checking", "Say it like this: about 1 in 5."),
    "roman": _DIGITS,
    "fraction": QT_TRANSLATE_NOOP("checking", "Say it like this: 1 in 2 people."),
    "big_number": QT_TRANSLATE_NOOP("checking", "Say what it is like, as in: a full football ground."),
    #: {day} is a day like Tuesday 24 November 2026.
    "numeric_date": QT_TRANSLATE_NOOP("checking", "Try: {day}."),
    "odd_date": QT_TRANSLATE_NOOP("checking", "Write the day and the month in words."),
    "time_24": _SAY,
    "time_dash": _SAY,
    "short_form": QT_TRANSLATE_NOOP("checking", "Write the whole words, or the day."),
    "short_form_plain": _SAY,
    "joined_words": _SAY,
    "symbol": QT_TRANSLATE_NOOP("checking", "Write the word in place of the sign."),
    "brackets": QT_TRANSLATE_NOOP("checking", "Make a new sentence of it, or leave it out."),
    "passive": QT_TRANSLATE_NOOP("checking", "Begin with who does it."),
    "two_negatives": QT_TRANSLATE_NOOP("checking", "Say what is, in place of what is not."),
    "idiom": _SAY,
    "idiom_maybe": QT_TRANSLATE_NOOP("checking", "If you do not mean it word by word, try: {plain}."),
    "pronoun_first": QT_TRANSLATE_NOOP("checking", "Say the name again."),
    "other_word": QT_TRANSLATE_NOOP("checking", "Use 1 word for 1 thing: {other}."),
    "all_capitals": QT_TRANSLATE_NOOP("checking", "Write it in small letters."),
    "split_word": QT_TRANSLATE_NOOP("checking", "Write the whole word."),
    "no_picture": QT_TRANSLATE_NOOP("checking", "Choose a picture for it."),
    "lost_picture": QT_TRANSLATE_NOOP("checking", "Choose another picture."),
    "no_alt": QT_TRANSLATE_NOOP("checking", "Say in a few words what the picture shows."),
    "no_easy_title": QT_TRANSLATE_NOOP("checking", "Say in a few words what it is about."),
    "two_pictures": QT_TRANSLATE_NOOP("checking", "Use the same picture for the same words."),
    "two_meanings": QT_TRANSLATE_NOOP("checking", "Choose another picture, if it is another thing."),
    "many_items": _FEWER,
    "many_pages": _FEWER,
    "too_many_pages": _FEWER,
    "reading_grade": QT_TRANSLATE_NOOP("checking", "Try shorter words and shorter sentences."),
    "vague_time": QT_TRANSLATE_NOOP("checking", "Give a day or a time."),
}


@dataclass(frozen=True, slots=True)
class FindingWords:
    """A finding in words: which kind it is ("Needs a change"), what it is, why it matters, and what to try."""

    kind: str
    what: str
    why: str
    what_to_try: str


def finding_words(finding: Finding, speaker: Speaker) -> FindingWords:
    """Return what to tell a person about a finding."""
    facts = _said(finding, speaker)
    better = f"{finding.code}_plain"
    tried = better if better in TRY and finding.facts.get("plain") else finding.code
    return FindingWords(
        speaker.say("checking", KINDS[finding.weight]),
        speaker.say("checking", WHAT[finding.code], **facts),
        speaker.say("checking", WHY[finding.code], **facts),
        speaker.say("checking", TRY[tried], **facts),
    )


def _said(finding: Finding, speaker: Speaker) -> dict[str, object]:
    """Return the facts as they are said: a day in full, several meanings in a row."""
    said: dict[str, object] = {"text": finding.text, **finding.facts}
    for name, fact in finding.facts.items():
        if isinstance(fact, date):
            said[name] = day_words(fact, speaker)
        elif isinstance(fact, tuple):
            said[name] = " ".join(str(each) for each in cast("Iterable[object]", fact))
    return said
