"""Who leads an item: a name, a role or initials as they stand in the file. Nobody is looked up or guessed."""

import re
from collections.abc import Sequence

_HONORIFIC = r"(?:dr|prof(?:essor)?|mr|mrs|ms|miss|mx|sir|dame|lord|lady|cllr|councillor|rev(?:erend)?|hon)"
_ROLE = (
    r"(?:the\s+)?(?:(?:co|vice|deputy|joint|acting|interim)[- "
    r"]?)*(?:chair(?:s|person|man|woman|people)?(?:\s*/\s*(?:all|vice[- "
    r"]chair))?|all|everyone|everybody|whole group|facilitators?"
    r"|secretary|treasurer|clerk|minute[- ]?taker|note[- ]?taker|host"
    r"|presenter|speakers?|chief executive|(?:\w+\s){0,3}(?:director|manager"
    r"|officer|lead|co-?ordinator|commissioner|councillors?|advocates?|worker|nurse"
    r"|rep(?:resentative)?s?|team|members?|carers?|leader|head)"
    r"|experts? by experience|ebes?|ebts?|carers?|members?|staff|small groups"
    r"|in (?:small )?groups|tbc|tbd)"
)
_ROLE_WHOLE = re.compile(rf"^{_ROLE}(?:\s*(?:,|/|&|\+|and)\s*{_ROLE})*(?:\s*,\s*working in groups)?$", re.IGNORECASE)
_INITIALS = re.compile(r"^[A-Z]{2,3}(?:\s*(?:,|/|&|\+|and)\s*[A-Z]{2,3})*$")
_NOT_INITIALS = {
    "AOB",
    "AGM",
    "EGM",
    "PDF",
    "NHS",
    "TBA",
    "DOC",
    "ALL",
    "ITEM",
    "NO",
    "PM",
    "AM",
    "IT",
    "HR",
    "UK",
    "USA",
    "ICB",
    "CCG",
    "PR",
    "OK",
}
_LABEL = re.compile(
    (
        r"[\s(,;|–—-]*\b(?:lead(?:er|ing)?|led\s+by|present(?:ed|ation)\s+by"
        r"|presenters?|who|owner|speakers?|item\s+lead|introduced\s+by"
        r"|PIs?)\s*(?::|(?<=\sby)\s|(?<=PIs)\s|(?<=PI)\s"
        r"|\s[-–—]\s)\s*(?P<name>[^()]{2,80}?(?:\([^()]*\))?)\s*\)?\s*$"
    ),
    re.IGNORECASE,
)
_BY = re.compile(
    r"\s*[-–—,(]?\s*(?:led|presented|introduced|facilitated)\s+by\s+(?P<name>[^()]{2,80}?)\)?\s*$", re.IGNORECASE
)
_BRACKET = re.compile(r"\s*[(\[]\s*(?P<name>[^()\[\]]{2,60}?)\s*[)\]]\s*$")
_SEPARATED = re.compile(rf"\s*(?:[–—|:,]|\s-|-\s|-(?={_HONORIFIC}\b))\s*(?P<name>{_HONORIFIC}\b\.?\s+[A-Z].*)$")
_SEPARATED_FOLDED = re.compile(
    rf"\s*(?:[–—|,]|\s-|-\s|-(?={_HONORIFIC}\b)|\s:)\s*(?P<name>{_HONORIFIC}\b\.?\s+\S.*)$", re.IGNORECASE
)
_COLON = re.compile(
    rf"\s*:\s+(?P<name>(?i:(?:(?:co-|vice[ -])?chair\s+)?{_HONORIFIC}\b\.?\s+)[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){{0,2}}"
    r"|(?i:all|everyone|(?:co-|vice[ -])?chair(?:s|person)?|secretary|treasurer|facilitator|clerk))$"
)
_NOT_BEFORE_COLON = re.compile(r"^\W*apolog\w+\W*$|\b(?:elect|appoint|nominat|vacan|role of)", re.IGNORECASE)
_TRAILING = re.compile(r"\s*(?:[–—|]|\s-\s|,)\s*(?P<name>[^–—|,]{2,60})$")
_RUN_ON = re.compile(
    r"(?<=[a-z)])(?<!\bby)(?<!\bfrom)(?<!\bwith)(?<!\bof)(?<!\bfor)(?<!\bto)(?<!\band)(?<!\bin)\s+(?P<name>(?:(?:Co-"
    r"|Vice[ -])?[Cc]hair\s+)?(?:Dr|Prof|Professor|Cllr|Mr|Mrs|Ms"
    r"|Miss)\.?\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,2})$"
)
_DASHED_NAME = re.compile(
    r"^(?P<title>.{3,}?)\s+[-–—]\s+(?P<name>(?:[A-Z][\w'’-]+)(?:\s+(?:and\s+|&\s*|/\s*)?[A-Z][\w'’-]+|,\s*[A-Z][\w'’-]+){0,3})$"
)
_NAME = re.compile(
    r"^(?:[A-Z][\w'’.-]*\.?\s+){1,3}(?:de\s+|van\s+|der\s+|von\s+|al\s+|el\s+|di\s+|da\s+)*[A-Z][\w'’-]+$"
)
_AGENDA_WORDS = re.compile(
    r"\b(?:report|reports|group|board|plan|committee|meeting|update|updates"
    r"|strategy|policy|review|service|services|council|budget|project"
    r"|programme|program|paper|item|items|agenda|session|minutes|standing"
    r"|discussion|decision|information|annual|draft|final|part|public"
    r"|private|closed|open|online|room|hall|centre|center|zoom|teams|time"
    r"|day|next|new|care|health|support|training|workshop|forum|network"
    r"|partnership|framework|code|conduct|act"
    r"|page|pages|word|pdf|slides?|tbd|tbc|spec|stage|text|stream|action"
    r"|actions|list|log|story|break|lunch|questions|answers|data|digital"
    r"|local|national|officer's|university|college|hospital|trust|street"
    r"|road|house)\b",
    re.IGNORECASE,
)


_NO_LEAD = {
    "including", "with", "plus", "approx", "approximately", "about", "up", "max", "maximum", "each", "the", "a", "an",
    "if", "and", "or", "at", "on", "in", "to", "for", "see", "please", "optional", "maybe", "not", "no", "total", "per",
    "break", "questions", "q", "video", "film", "presentation", "exercise", "activity", "vote", "talk", "slides",
}  # fmt: skip


def _is_initials(text: str) -> bool:
    return bool(_INITIALS.match(text)) and not any(part in _NOT_INITIALS for part in re.findall(r"[A-Z]+", text))


def is_named(text: str) -> bool:
    """Does `text` surely name who leads: a role, a title with a name, or initials?"""
    plain = text.strip(" .,:;")
    if _ROLE_WHOLE.match(plain) or _is_initials(plain):
        return True
    return bool(re.match(rf"^{_HONORIFIC}\b\.?\s+\S", plain, re.IGNORECASE)) and len(plain.split()) <= 14


def is_name(text: str) -> bool:
    """Does `text` look like one or more people's names?"""
    parts = re.split(r"\s*(?:,|/|&|\+|\band\b)\s*", text.strip(" .;"))
    return all(part and (is_named(part) or _is_full_name(part)) for part in parts)


def _is_full_name(text: str) -> bool:
    is_shouted = any(len(word) > 2 and word.isupper() for word in text.split())
    return bool(_NAME.match(text)) and not _AGENDA_WORDS.search(text) and not is_shouted


def is_lead(text: str) -> bool:
    """Could `text`, standing alone in a column, say who leads?"""
    plain = text.strip(" .,:;")
    if not plain or len(plain) > 70 or re.search(r"\d{2}|[£$%]", plain):
        return False
    return is_name(plain) or (
        len(plain.split()) <= 4 and bool(re.match(r"^[A-Z][\w'’.&/-]+(?:[\s,/&]+[A-Z][\w'’.&/-]*)*$", plain))
    )


def could_lead(text: str) -> bool:
    """Could these words beside a length in brackets say who leads ("Travel trainer", "Amina and Joe")?"""
    plain = text.strip(" .,:;–-")
    words = plain.split()
    if not words or len(words) > 6 or not plain[0].isupper() or re.search(r"\d|[£$%?]", plain):
        return False
    return not _AGENDA_WORDS.search(plain) and words[0].lower() not in _NO_LEAD and not plain.isupper()


def take_lead(title: str) -> tuple[str, str | None]:
    """Return the title without its trailing lead, and the lead."""
    for pattern in (_LABEL, _BY):
        match = pattern.search(title)
        if match and match.start() > 1 and match["name"].strip():
            return _clean(title[: match.start()]), match["name"].strip(" ,.;")
    match = next((found for find in (_after_colon, _in_bracket, _after_mark) if (found := find(title))), None)
    if match:
        return _clean(title[: match.start()]), match["name"].strip(" ,;")
    return title, None


def _after_colon(title: str) -> re.Match[str] | None:
    colon = _COLON.search(title)
    fits = colon and colon.start() > 1 and not _NOT_BEFORE_COLON.search(title[: colon.start()])
    return colon if fits else None


def _in_bracket(title: str) -> re.Match[str] | None:
    bracket = _BRACKET.search(title)
    if not bracket or bracket.start() <= 1 or not is_name(bracket["name"]):
        return None
    return None if _is_short_for(bracket["name"], title[: bracket.start()]) else bracket


def _after_mark(title: str) -> re.Match[str] | None:
    """Find a title with a name after a dash or a comma, a name run on, or a short role at the end."""
    match = _SEPARATED.search(title) or _SEPARATED_FOLDED.search(title)
    if match and match.start() > 1:
        return match
    if run_on := _RUN_ON.search(title):
        return run_on
    trailing = _TRAILING.search(title)
    fits = trailing and trailing.start() > 1 and is_named(trailing["name"]) and not _goes_on_listing(trailing)
    return trailing if fits else None


def leads_after_dashes(titles: Sequence[str]) -> dict[int, tuple[str, str]]:
    """
    Return, by place, the title and the lead of titles such as "News from the kitchen - Lou".

    One name after a dash may be anything. Where most titles end so, or the same name comes again, it is who leads.
    """
    found = {
        index: match
        for index, title in enumerate(titles)
        if (match := _DASHED_NAME.match(title))
        and not _AGENDA_WORDS.search(match["name"])
        and not match["name"].isupper()
    }
    names = [set(re.findall(r"[A-Z][\w'’-]+", match["name"])) for match in found.values()]
    again = any(one & two for at, one in enumerate(names) for two in names[:at])
    if len(found) < 2 or not (again or len(found) >= 0.6 * len(titles)):
        return {}
    return {index: (match["title"].strip(), match["name"].strip()) for index, match in found.items()}


def take_label(line: str) -> str | None:
    """Return the lead of a line that is only "Presented by: name" or "Lead: name"."""
    match = re.match(
        (
            r"^\W*(?:lead|led by|presented by|presenters?|who|owner|speakers?|item "
            r"lead|introduced by|facilitators?)\s*[:–-]\s*(?P<name>.{2,80})$"
        ),
        line,
        re.IGNORECASE,
    )
    return match["name"].strip(" .") if match else None


def _is_short_for(letters: str, words: str) -> bool:
    """Are these the first letters of the words before, as in "Information Request Listing (IRL)"?"""
    if not letters.isupper():
        return False
    wanted = [sign for sign in letters.lower() if sign.isalpha()]
    firsts = [word[0].lower() for word in re.findall(r"[A-Za-z]+", words)]
    main = [
        word[0].lower()
        for word in re.findall(r"[A-Za-z]+", words)
        if word.lower() not in {"of", "and", "the", "for", "in", "to", "on", "a"}
    ]
    return firsts[-len(wanted) :] == wanted or main[-len(wanted) :] == wanted


def _goes_on_listing(trailing: re.Match[str]) -> bool:
    """After a comma, "and Inclusion Officer" ends a list of things; only a short role names who leads."""
    name = trailing["name"].strip()
    return trailing.group().lstrip().startswith(",") and (name.lower().startswith("and ") or len(name.split()) > 2)


def _clean(title: str) -> str:
    return title.rstrip(" -–—,:;|(")
