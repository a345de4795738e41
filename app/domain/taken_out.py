"""Which lines take private words out of the record, and whose words they are."""

from collections.abc import Mapping

from app.domain.kinds import Kind, NamePut, NameRemoved, PicturePut, TakenBack, WordsAdded, WordsRemoved

WORDS_ABOUT: Mapping[type[Kind], tuple[type[Kind], ...]] = {
    WordsRemoved: (WordsAdded, PicturePut),
    NameRemoved: (NamePut,),
    NamePut: (NamePut,),
    PicturePut: (PicturePut,),
    TakenBack: (WordsAdded, PicturePut, NamePut),
}
"""By the kind that takes words out: the kinds of earlier lines about the same press that lose theirs."""

ITS_OWN_WORDS: tuple[type[Kind], ...] = (WordsRemoved, TakenBack)
"""The line that is named loses its own words too."""
