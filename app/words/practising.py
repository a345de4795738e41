"""A pretend agenda of our own, to try the cards before the real meeting, and an example for everyone."""

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "practising"

#: Title of the pretend meeting.
TITLE = QT_TRANSLATE_NOOP("practising", "A pretend meeting")


def practice_agenda(speaker: Speaker) -> AgendaDraft:
    """Return the pretend agenda in the person's language."""
    pretend = _Pretend(speaker)
    return AgendaDraft(title=pretend.said(TITLE), items=pretend.items())


class _Pretend:
    """The items, one by one."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker

    def items(self) -> tuple[DraftItem, ...]:
        return (self._welcome(), self._bus(), self._break(), self._booking())

    def said(self, text: str) -> str:
        return self._speaker.say(CONTEXT, text)

    def _lines(self, *pairs: tuple[str, str]) -> tuple[EasyLine, ...]:
        return tuple(EasyLine(self.said(words), picture) for picture, words in pairs)

    def _welcome(self) -> DraftItem:
        #: Pretend agenda: an item's title.
        title = self.said(QT_TRANSLATE_NOOP("practising", "Welcome and what our cards mean"))
        easy = self._lines(
            #: Pretend agenda: one idea.
            ("welcome", QT_TRANSLATE_NOOP("practising", "We say hello.")),
            #: Pretend agenda: one idea.
            ("point", QT_TRANSLATE_NOOP("practising", "We look at our cards.")),
            #: Pretend agenda: one idea.
            ("okay", QT_TRANSLATE_NOOP("practising", "You can press them all. This is only practice.")),
        )
        return DraftItem(title, number="1", minutes=10, purpose="tell", asked_by="both", easy=easy)

    def _bus(self) -> DraftItem:
        #: Pretend agenda: an item's title.
        title = self.said(QT_TRANSLATE_NOOP("practising", "Getting to the day centre"))
        notes = (
            #: Pretend agenda: full words of a professional, on purpose not easy.
            self.said(QT_TRANSLATE_NOOP("practising", "Transport provision to the day centre is under review.")),
            #: Pretend agenda: full words of a professional, on purpose not easy.
            self.said(QT_TRANSLATE_NOOP("practising", "Members are asked to discuss the options.")),
        )
        easy = self._lines(
            #: Pretend agenda: one idea.
            ("bus", QT_TRANSLATE_NOOP("practising", "The bus to the day centre may change.")),
            #: Pretend agenda: one idea.
            ("follow", QT_TRANSLATE_NOOP("practising", "We want to hear what you think.")),
            #: Pretend agenda: one idea.
            ("make_agenda", QT_TRANSLATE_NOOP("practising", "Nothing is decided yet.")),
        )
        return DraftItem(title, number="2", minutes=20, purpose="talk", asked_by="ebe", notes=notes, easy=easy)

    def _break(self) -> DraftItem:
        #: Pretend agenda: a break.
        title = self.said(QT_TRANSLATE_NOOP("practising", "A break, with tea"))
        #: Pretend agenda: one idea.
        easy = self._lines(("break", QT_TRANSLATE_NOOP("practising", "We have a break.")))
        return DraftItem(title, minutes=15, kind="break", easy=easy)

    def _booking(self) -> DraftItem:
        #: Pretend agenda: an item's title, on purpose not easy.
        title = self.said(QT_TRANSLATE_NOOP("practising", "Procurement of the new booking system"))
        #: Pretend agenda: full words of a professional, on purpose not easy.
        note = self.said(QT_TRANSLATE_NOOP("practising", "To note the procurement timeline prior to mobilisation."))
        return DraftItem(title, number="3", minutes=15, purpose="tell", asked_by="ebt", stage=4, notes=(note,))
