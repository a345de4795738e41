"""Who does what: ER-18 passive, ER-19 negatives, ER-21 sentences that begin with a pronoun."""

from collections.abc import Iterator

from app.domain.easy.finding import Finding
from app.domain.easy.phrases import word_set
from app.domain.easy.reading import Reading, Sentence, Word, inside

_BE = word_set("is are was were be been being isn't aren't wasn't weren't")
_BETWEEN = word_set("not also now often always never already only being then still both all")
_DONE = word_set(
    """begun bought brought built caught chosen cut drawn driven eaten felt forgotten found given heard held hidden
    kept known led lost made meant met paid put read run said seen sent set shown sold spent spoken taken taught
    thought told understood won worn written"""
)
_NOT_DONE = word_set(
    """red bed need feed speed indeed hundred shed seed allowed annoyed autistic based bored called closed concerned
    confused delighted disabled disappointed divided embarrassed engaged excited experienced finished frightened
    interested involved limited located married naked named needed noted pleased prepared relaxed related retired
    rushed scared shocked skilled sorted stressed supposed surprised tired unemployed unlimited upset used wicked
    worried"""
)
_NO = word_set("not no never without none nobody nothing nowhere neither nor cannot aint")
_NOT_UN = word_set("unless unwell uncover undo unlike unlock until unit unite unity universe uncle")
_UN_ZIPF = 4.0
_LEAST_UN = 4
_ALONE = word_set("it they he she")
_POINTING = word_set("this these that those")
_AFTER_PRONOUN = word_set(
    """is are was were will would can could may might must should has have had does did do isn't aren't wasn't won't
    can't helps makes gives shows tells says happens happened costs takes needs comes goes starts ends lets"""
)
_EXPLAINS = word_set("means mean")


def passives(reading: Reading) -> Iterator[Finding]:
    """Find where something is done and nobody does it. Source: ER-18."""
    for sentence in reading.sentences:
        words = sentence.words
        for place, word in enumerate(words[:-1]):
            done = _done(words, place) if word.plain in _BE else None
            if done and not inside(done.start, reading.hit_spans):
                yield reading.found("ER-18 passive", "warn", (word.start, done.end))


def negatives(reading: Reading) -> Iterator[Finding]:
    """Find two words such as "not" in one sentence. Source: ER-19."""
    for sentence in reading.sentences:
        count = sum(_says_no(reading, sentence, place) for place in range(len(sentence.words)))
        if count > 1:
            yield reading.found("ER-19 two_negatives", "fail", (sentence.start, sentence.end), count=count)


def pronouns(reading: Reading) -> Iterator[Finding]:
    """Find sentences that begin with a word for a thing or a person, not with its name. Source: ER-21."""
    for sentence in reading.sentences:
        if len(sentence.words) < 2:
            continue
        first, second = sentence.words[0], sentence.words[1].plain
        plain, _, joined = first.plain.partition("'")
        is_alone = plain in _ALONE or (plain in _POINTING and (bool(joined) or second in _AFTER_PRONOUN))
        third = sentence.words[2].plain if len(sentence.words) > 2 else ""
        says_why = second == "is" and third in {"because", "why"}
        if is_alone and second not in _EXPLAINS and not says_why:
            yield reading.found("ER-21 pronoun_first", "warn", (first.start, first.end))


def _done(words: tuple[Word, ...], place: int) -> Word | None:
    """Return the word that says what is done, soon after "is"."""
    for word in words[place + 1 : place + 3]:
        if word.plain in _DONE or (word.plain.endswith("ed") and word.plain not in _NOT_DONE and len(word.plain) > 3):
            return None if word.is_name else word
        if word.plain not in _BETWEEN and not word.plain.endswith("ly"):
            return None
    return None


def _says_no(reading: Reading, sentence: Sentence, place: int) -> bool:
    word = sentence.words[place]
    if inside(word.start, reading.quotations) or inside(word.start, reading.hit_spans):
        return False
    following = sentence.words[place + 1].plain if place + 1 < len(sentence.words) else ""
    before = sentence.words[place - 1].plain if place else ""
    is_answer = reading.text[word.end : word.end + 1] in {",", "!"}
    if word.plain == "no" and (is_answer or following[:1].isdigit() or "or" in {following, before}):
        return False
    return word.plain in _NO or word.plain.endswith("n't") or _is_un(reading, word.plain)


def _is_un(reading: Reading, word: str) -> bool:
    """Whether "un" turns the rest of the word round: "unhappy", not "under"."""
    rest = word.removeprefix("un")
    if rest == word or len(rest) < _LEAST_UN or word in _NOT_UN:
        return False
    return (reading.book.frequency.get(rest, 0.0)) >= _UN_ZIPF
