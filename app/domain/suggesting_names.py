"""Which words of a text look like a name: of a person, a place, a law, a body."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from app.domain.easy.phrases import word_set
from app.domain.sentences import sentences

Span = tuple[int, int]

TITLES = word_set("mr mrs ms mx miss dr prof professor cllr councillor rev revd sir dame lord lady cpt sgt pc")
_INSIDE_A_NAME = word_set("of for de da la le van von del the and &")
# Words that often begin a sentence or stand in a title with a capital, and name nobody.
_NO_NAME = word_set(
    """
    a able about above access accessible account action actions active activities activity additional adult adults
    advice after afternoon again agenda agree agreed agreement aim aims all also although always am an and annual
    another any anyone anything apologies approach approval approve are area areas arising around arrangements
    article as ask asked at attached attendance autism autistic award back background be because been before
    beginning being benefits best between big board book both break breaks brief briefing brought budget budgets
    building business but by call can cannot capital care carer carers case centre chair chairs change changes
    chapter charities check children choice choices clinic close co-chair co-chairs co-produced co-production
    college comfort coming comments committee communication communications community complaints concerns
    conclusion confirm confirmation consent consider considerations consultation contact contract cost costs could
    council councillors course current damage data date dates day days decide decided decision decisions
    declarations delivery deputy design development different director disability disabled discuss discussion do
    documents does done draft due duration during duties each easy education election emergency employment
    enclosure end engagement equality evaluation evening event events every everyone evidence example experience
    experts explain extra family feedback fees final finally finance financial first five follow following food
    for forthcoming forum forward four framework free from full funding further future general get give go goals
    good governance government group groups guest guests guidance had has have he health hear help her here his
    home hospital hospitals hours house housing how however i idea ideas if impact implementation improvement in
    include including information inspection integrated interest interests introduction introductions invite is
    issue issues it item items its job jobs joined joint key last launch law lead leader leads learn learning let
    letter life list listen living local location log look looking lots lunch machines made main make management
    manager many map matters may meet meeting meetings member members membership mental minutes miscellaneous
    mission money monitoring month monthly more morning most move moved much must my names national need needs new
    news next night no nomination none not note notes now number of office officer officers on one only open
    opening opportunities option options or order other our out outcome outcomes over overview own page paid paper
    papers part participants partners partnership pay people performance period person personal phase place plan
    planned planning plans please points police policies policy post practice present presentation previous
    priorities privacy private problem process programme progress project projects proof proposal proposals
    provide provision public purpose put quality question questions quick read reading ready reason receive
    recommendation recommendations record recruitment refreshments register registration regular report reporting
    reports request research resources response results review reviews right rights risk risks role roles room
    round rules run safe safety say schedule scheme school score second secretary section see service services
    session sessions set seven she short should sign signs since six skills so social some someone something spend
    staff stage standing start starts statement status step steps still story strategic strategies strategy strong
    summary support survey system take talk task tasks tea team teams tell ten terms thank thanks that the their
    them then there these they thing things think this those three through time times timetable title to today
    together tomorrow top topic topics training transport travel trust two under unfair until up update updates us
    use using vacancies venue verbal very video view views vision visit visits volunteer volunteers vote want was
    ways we website week weekly weeks welcome well wellbeing were what when where whether which while who why will
    wishes with without women work worker workers working workshop workshops would write year years yes yesterday
    yet you young your youth
    """
)
_ROMAN = re.compile("[IVX]{2,4}")
_WORD = re.compile(r"(?<!\w)[^\W\d_](?:[^\W_]|['’.\-](?=[^\W_]))*")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text, and the words of it that must not get lost (without "Dr" and "of")."""

    start: int
    text: str
    words: tuple[str, ...]

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


def names_in(text: str, known: Collection[str] = (), taken: Collection[Span] = ()) -> list[Name]:
    """
    Return what looks like a name: words with a capital, but ordinary ones that begin a sentence.

    Where all words have capitals, as in many titles, ordinary words name nobody. `known`: words that are names,
    however they are written. `taken`: stretches that are something else, such as a date.
    """
    told = {word for name in known for word in word_set(name)} - _NO_NAME
    return [name for start, end in sentences(text) for name in _names(text, (start, end), told, taken)]


def is_ordinary(word: str) -> bool:
    """Whether a word with a capital at the start of a sentence is an ordinary one, and names nobody."""
    return word.casefold().strip(".,") in _NO_NAME or word.endswith("ing")


def _names(text: str, span: Span, told: Collection[str], taken: Collection[Span]) -> Iterator[Name]:
    words = [
        word
        for word in _WORD.finditer(text, *span)
        if not any(start < word.end() and word.start() < end for start, end in taken)
    ]
    has_all_capitals = _has_all_capitals(words)
    run: list[re.Match[str]] = []
    for place, word in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else None
        is_first = place == 0 or (has_all_capitals and _plain(word) in _NO_NAME)
        is_cut = bool(run) and any(run[-1].end() <= start < word.start() for start, _ in taken)
        if is_cut:
            yield from _name(text, run)
            run = []
        if _is_name(word, after, told, is_first=is_first, in_title=has_all_capitals):
            if run and not _belongs(text, run[-1], word):
                yield from _name(text, run)
                run = []
            run.append(word)
    yield from _name(text, run)


def _is_name(
    word: re.Match[str], after: re.Match[str] | None, told: Collection[str], *, is_first: bool, in_title: bool
) -> bool:
    plain = _plain(word)
    if plain in told:
        return True
    if not word.group()[0].isupper() or plain in {"i", "i'm", "i'll", "i've"}:
        return False
    if plain in _NO_NAME and (is_first or in_title or len(plain) < 3):
        return False
    if not is_first or in_title:
        return len(plain) > 1 or in_title is False
    return plain in TITLES or (after is not None and after.group()[0].isupper() and _plain(after) not in _NO_NAME)


def _belongs(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether a word goes on with a name: nothing stands between but blanks, or "of" and the like."""
    between = text[before.end() : word.start()]
    return not between.strip() or (
        "\n" not in between
        and "," not in between
        and all(one in _INSIDE_A_NAME - {"and", "&"} for one in between.split())
    )


def _name(text: str, run: list[re.Match[str]]) -> Iterator[Name]:
    words = tuple(_plain(word) for word in run if _plain(word) not in TITLES and not _ROMAN.fullmatch(word.group()))
    if words:
        yield Name(run[0].start(), text[run[0].start() : run[-1].end()], words)


def _has_all_capitals(words: list[re.Match[str]]) -> bool:
    """Whether a line is written as many titles are: Every Word With a Capital, or ALL CAPITALS."""
    long = [word.group() for word in words if len(word.group()) > 3]
    return len(long) > 1 and all(word[0].isupper() for word in long)


def _plain(word: re.Match[str]) -> str:
    return word.group().casefold().replace("’", "'").removesuffix("'s")
