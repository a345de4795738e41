"""A pretend agenda of our own, to try the cards before the real meeting, and an example for everyone."""

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "practising"

#: Title of the pretend meeting.
TITLE = QT_TRANSLATE_NOOP("practising", "A pretend meeting")


def practice_agenda(speaker: Speaker) -> AgendaDraft:
    """Return the pretend agenda in the person's language."""

    def said(text: str) -> str:
        return speaker.say(CONTEXT, text)

    def lines(*pairs: tuple[str, str]) -> tuple[EasyLine, ...]:
        return tuple(EasyLine(said(words), picture) for picture, words in pairs)

    items = (
        DraftItem(
            #: Pretend agenda: an item's title.
            said(QT_TRANSLATE_NOOP("practising", "Welcome and what our cards mean")),
            number="1",
            minutes=10,
            purpose="tell",
            asked_by="both",
            easy=lines(
                #: Pretend agenda: one idea.
                ("welcome", QT_TRANSLATE_NOOP("practising", "We say hello.")),
                #: Pretend agenda: one idea.
                ("point", QT_TRANSLATE_NOOP("practising", "We look at our cards.")),
                #: Pretend agenda: one idea.
                ("okay", QT_TRANSLATE_NOOP("practising", "You can press them all. This is only practice.")),
            ),
        ),
        DraftItem(
            #: Pretend agenda: an item's title.
            said(QT_TRANSLATE_NOOP("practising", "Getting to the day centre")),
            number="2",
            minutes=20,
            purpose="talk",
            asked_by="ebe",
            notes=(
                #: Pretend agenda: full words of a professional, on purpose not easy.
                said(QT_TRANSLATE_NOOP("practising", "Transport provision to the day centre is under review.")),
                #: Pretend agenda: full words of a professional, on purpose not easy.
                said(QT_TRANSLATE_NOOP("practising", "Members are asked to discuss the options.")),
            ),
            easy=lines(
                #: Pretend agenda: one idea.
                ("bus", QT_TRANSLATE_NOOP("practising", "The bus to the day centre may change.")),
                #: Pretend agenda: one idea.
                ("follow", QT_TRANSLATE_NOOP("practising", "We want to hear what you think.")),
                #: Pretend agenda: one idea.
                ("make_agenda", QT_TRANSLATE_NOOP("practising", "Nothing is decided yet.")),
            ),
        ),
        DraftItem(
            #: Pretend agenda: a break.
            said(QT_TRANSLATE_NOOP("practising", "A break, with tea")),
            minutes=15,
            kind="break",
            easy=lines(
                #: Pretend agenda: one idea.
                ("break", QT_TRANSLATE_NOOP("practising", "We have a break.")),
            ),
        ),
        DraftItem(
            #: Pretend agenda: an item's title, on purpose not easy.
            said(QT_TRANSLATE_NOOP("practising", "Procurement of the new booking system")),
            number="3",
            minutes=15,
            purpose="tell",
            asked_by="ebt",
            stage=4,
            notes=(
                #: Pretend agenda: full words of a professional, on purpose not easy.
                said(QT_TRANSLATE_NOOP("practising", "To note the procurement timeline prior to mobilisation.")),
            ),
        ),
    )
    return AgendaDraft(title=said(TITLE), items=items)
