"""The privacy page in plain words: what is kept, why, who sees it, how long, whom to ask. Source: PR-10, PR-11."""

from dataclasses import replace

from app.domain.agenda import AboutToday
from app.domain.group_privacy import GroupPrivacy
from app.domain.sheet import SMALL_PICTURE_MM, USUAL_PT, Album, Sheet
from app.words.paper_foot import about_this_paper
from app.words.paper_rows import PaperRows
from app.words.speaker import QT_TRANSLATE_NOOP, Speaker

CONTEXT = "privacy_notice"
LANGUAGE = "en-GB"

#: The heading of the privacy page, on the screen and on paper.
TITLE = QT_TRANSLATE_NOOP("privacy_notice", "What we keep")

#: Lines of (picture, words) that are the same for every group.
ALWAYS: tuple[tuple[str, str], ...] = (
    #: Privacy page: what is kept.
    ("tick", QT_TRANSLATE_NOOP("privacy_notice", "We keep what people press and type in the meeting.")),
    #: Privacy page: why.
    ("question", QT_TRANSLATE_NOOP("privacy_notice", "We keep it so that each point gets an answer.")),
    #: Privacy page: names.
    ("profile", QT_TRANSLATE_NOOP("privacy_notice", "No name is needed. You can put yours, and take it out.")),
    #: Privacy page: who can see it.
    (
        "follow",
        QT_TRANSLATE_NOOP("privacy_notice", "Everybody sees that a point waits. Its words go to the co-chairs."),
    ),
    #: Privacy page: who can see it.
    ("computer", QT_TRANSLATE_NOOP("privacy_notice", "It stays on this laptop. People who use it can look back.")),
    #: Privacy page: taking words out.
    ("remove", QT_TRANSLATE_NOOP("privacy_notice", "You can take your words out, up to 7 days after the meeting.")),
    #: Privacy page: taking part never depends on saying yes.
    ("disagree", QT_TRANSLATE_NOOP("privacy_notice", "You can say no. You can still take part.")),
)

DETAILS: dict[int, str] = {
    #: Privacy page: how long the details of a meeting stay, by days. Nothing goes before a person agreed.
    30: QT_TRANSLATE_NOOP("privacy_notice", "Details stay for 30 days. Then a person deletes them."),
    90: QT_TRANSLATE_NOOP("privacy_notice", "Details stay for 90 days. Then a person deletes them."),
    180: QT_TRANSLATE_NOOP("privacy_notice", "Details stay for half a year. Then a person deletes them."),
    365: QT_TRANSLATE_NOOP("privacy_notice", "Details stay for one year. Then a person deletes them."),
}

CHOICES: dict[int, str] = {
    #: A choice: how long the details of a meeting stay.
    30: QT_TRANSLATE_NOOP("privacy_notice", "30 days"),
    90: QT_TRANSLATE_NOOP("privacy_notice", "90 days"),
    180: QT_TRANSLATE_NOOP("privacy_notice", "Half a year"),
    365: QT_TRANSLATE_NOOP("privacy_notice", "One year"),
}

BESIDE: dict[str, str] = {
    #: Privacy page: what stays when a meeting is deleted. {months} is a number above 0, as the group chose.
    "counts": QT_TRANSLATE_NOOP(
        "privacy_notice", "Numbers, like how many points, can stay {months} months longer. They hold no words."
    ),
    #: Privacy page: who looks after what is kept, and how to reach them. Both are what the group typed.
    "organisation": QT_TRANSLATE_NOOP("privacy_notice", "{organisation} looks after it. Ask them: {contact}"),
    "organisation_only": QT_TRANSLATE_NOOP("privacy_notice", "{organisation} looks after it."),
    #: Privacy page: nobody filled in who looks after it.
    "nobody": QT_TRANSLATE_NOOP("privacy_notice", "Ask a co-chair who looks after it."),
    #: Privacy page: how to complain, as the group typed it.
    "complain": QT_TRANSLATE_NOOP("privacy_notice", "You can complain: {complain}"),
    #: Privacy page: the office for all of the UK that looks into complaints about privacy. Keep its name.
    "commissioner": QT_TRANSLATE_NOOP("privacy_notice", "You can also tell the Information Commissioner: {phone}"),
    #: Whom to tell if someone is not safe: {name} is what the group typed for today.
    "safe": QT_TRANSLATE_NOOP("privacy_notice", "If someone is not safe, tell {name}."),
    "safe_nobody": QT_TRANSLATE_NOOP("privacy_notice", "If someone is not safe, tell a person you trust."),
    #: Under whom to tell: a card or a point is not the way to tell about harm.
    "safe_not_here": QT_TRANSLATE_NOOP("privacy_notice", "Please do not type it here."),
}
COMMISSIONER_PHONE = "0303 123 1113"

NoticeLine = tuple[str, str]


def safe_words(about: AboutToday | None, speaker: Speaker) -> str:
    """Return whom to tell if someone is not safe. Source: PR-11."""
    name = about.safe_person.strip().rstrip(".") if about is not None else ""
    return speaker.say(CONTEXT, BESIDE["safe" if name else "safe_nobody"], name=name)


def notice_lines(
    privacy: GroupPrivacy, about: AboutToday | None, speaker: Speaker, *, counts_months: int
) -> tuple[NoticeLine, ...]:
    """Return the privacy page as lines of (picture, words). `counts_months`: how long counts without words stay."""

    def said(picture: str, words: str, **facts: object) -> NoticeLine:
        return picture, speaker.say(CONTEXT, words, **facts)

    who = "nobody"
    if privacy.organisation:
        who = "organisation" if privacy.contact else "organisation_only"
    lines = [said(picture, words) for picture, words in ALWAYS]
    lines.insert(-2, said("calendar", DETAILS[privacy.details_days]))
    if counts_months:
        lines.insert(-2, said("chart", BESIDE["counts"], months=counts_months))
    lines.append(said("people", BESIDE[who], organisation=privacy.organisation, contact=privacy.contact))
    if privacy.complain:
        lines.append(said("complaint", BESIDE["complain"], complain=privacy.complain))
    lines.append(said("call_centre", BESIDE["commissioner"], phone=COMMISSIONER_PHONE))
    safe = f"{safe_words(about, speaker)} {speaker.say(CONTEXT, BESIDE['safe_not_here'])}"
    return (*lines, ("warning", safe))


def notice_sheet(speaker: Speaker, privacy: GroupPrivacy, album: Album, *, counts_months: int) -> Sheet:
    """Return the privacy page for paper: one page. No name of today is on it."""
    rows = PaperRows(album)
    lines = notice_lines(privacy, None, speaker, counts_months=counts_months)
    shown = [rows.row(picture, words) for picture, words in lines]
    foot = replace(about_this_paper(rows.pictures.values(), "", speaker), title="")
    blocks = (*rows.shown(shown), foot)
    return Sheet(speaker.say(CONTEXT, TITLE), LANGUAGE, blocks, rows.pictures, USUAL_PT, SMALL_PICTURE_MM)
