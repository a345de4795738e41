"""Cuts a long sentence into lines with one idea each. No word goes but those that only link."""

import re
from collections.abc import Sequence

from app.domain.easy.phrases import word_set

_HAS_A_VERB = word_set(
    """
    is are was were be been am will would can could must should may might has have had do does did cannot won't
    isn't aren't don't doesn't didn't can't need needs want wants
    """
)
_WHO = word_set("we you they i it he she this these that those there everyone people nobody somebody")
_DOES = word_set("we you they i it he she")
_LINKS = re.compile(
    r",?\s+(?P<because>because)\s+|,?\s+(?P<sothat>so\s+that)\s+|,\s+(?P<which>which)\s+"
    r"|,?\s+(?P<but>but|although|though|whereas)\s+|,\s+(?P<so>so)\s+|,?\s+(?P<and>and(?:\s+then)?)\s+",
    re.IGNORECASE,
)
_FIRST_LINK = re.compile(r"^(?P<link>although|because|since|as)\s+(?P<first>[^,]+),\s+(?P<second>.+)$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_WORD = re.compile(r"[^\W\d_][\w'’]*|\d\S*")
_CAPITALS_ONLY = re.compile(r"[\w&]*[A-Z][\w&]*[A-Z][\w&]*s?")
_MOST_PIECES = 8
_ASIDE = 5
"""So many words in brackets can stand on a line of their own, wherever they are in the sentence."""
Span = tuple[int, int]


def cut(sentence: str, whole: Sequence[Span] = ()) -> tuple[str, ...]:
    """Return a sentence in lines, at brackets, semicolons and linking words. `whole`: stretches that stay together."""
    kept = [sentence[start:end] for start, end in whole]
    text = sentence.strip()
    end = text[-1] if text[-1:] in ".!?" else ""
    lines = [piece for part in _at_brackets(text.rstrip(".!? ")) for piece in _at_semicolons(part)]
    lines = [piece for line in lines for piece in _at_links(line, kept)]
    if len(lines) < 2:
        return (text,) if text else ()
    return tuple(
        _finished(line, end if place == 0 or end == "." else "." * bool(end)) for place, line in enumerate(lines)
    )


def _finished(line: str, end: str) -> str:
    """Return a line with a capital at its start; with a mark at its end, where it is a sentence."""
    bare = line.strip(" ,;–—")
    begun = bare[:1].upper() + bare[1:]
    if begun[-1:] in ".!?:":
        return begun
    return begun + (end or ("." if _is_clause(begun) else ""))


def _at_brackets(text: str) -> list[str]:
    """Take brackets out of a sentence, into lines of their own. Letters in brackets say what a name is short for."""
    if any("(" in outside or ")" in outside for outside in _BRACKETS.split(text)[::2]):
        return [text]
    found = list(_BRACKETS.finditer(text))
    if not found or not all(_is_aside(match, text) for match in found):
        return [text]
    rest = _BRACKETS.sub("", text).strip()
    return [rest, *(match[1].strip() for match in found)] if re.search(r"\w", rest) else [text]


def _is_aside(match: re.Match[str], text: str) -> bool:
    """Whether what is in brackets can stand on a line of its own."""
    words = match[1].split()
    is_short = all(_CAPITALS_ONLY.fullmatch(word) for word in words) or not re.search(r"\w\w", match[1])
    is_joined = text[match.end() :][:1].isalnum()
    return not is_short and not is_joined and (match.end() == len(text) or len(words) >= _ASIDE)


def _at_semicolons(text: str) -> list[str]:
    parts = [part.strip() for part in text.split(";")]
    return [re.sub(r"^(?:and|or)\s+", "", part) if place else part for place, part in enumerate(parts) if part]


def _at_links(text: str, kept: Sequence[str]) -> list[str]:
    """Cut at linking words, where both sides can stand alone."""
    first = _FIRST_LINK.match(text)
    if first and _is_clause(first["first"]) and _is_clause(first["second"]):
        link = {"although": "But", "though": "But"}.get(first["link"].casefold(), "So")
        return [first["first"], f"{link} {_small(first['second'])}"]
    pieces: list[str] = []
    rest = text
    search_from = 0
    while len(pieces) < _MOST_PIECES and (match := _LINKS.search(rest, search_from)):
        after = _after(match, rest[: match.start()], rest[match.end() :])
        if after is None or _is_kept(rest, match, kept) or _is_choice(rest, match):
            search_from = match.end() - 1
            continue
        pieces.append(rest[: match.start()])
        rest, search_from = after, len(after) - len(rest[match.end() :]) + 1
    return [*pieces, rest]


def _after(match: re.Match[str], before: str, after: str) -> str | None:
    """Return what the second line says, or None where the two cannot stand alone."""
    link = str(match.lastgroup)
    if not _is_clause(before):
        return None
    if link == "which":
        first = after.split(maxsplit=1)[0].casefold() if after.split() else ""
        singular = first in word_set("is was will would can could must should may might has does helps means")
        return f"This {after}" if singular else None
    if link in {"because", "sothat"} and len(after.split()) > 2 and not after.casefold().startswith("of "):
        return f"This is {'because' if link == 'because' else 'so that'} {after}"
    if link in {"because", "sothat"} or not _is_clause(after):
        return None
    return {"but": f"But {after}", "so": f"So {after}"}.get(link, after)


def _is_clause(text: str) -> bool:
    """Whether words can stand alone: somebody is named, then somebody does something."""
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    verb = next((place for place, word in enumerate(words) if word in _HAS_A_VERB), -1)
    if verb > 1 and words[verb - 1] in {"that", "which", "who"}:
        return False
    return 0 < verb <= 8 or (len(words) > 1 and words[0] in _DOES)


def _is_kept(text: str, match: re.Match[str], kept: Sequence[str]) -> bool:
    """Whether a linking word stands inside a name or a quotation."""
    for phrase in kept:
        at = text.find(phrase)
        if at >= 0 and at <= match.start() and match.end() <= at + len(phrase):
            return True
    return False


def _is_choice(text: str, match: re.Match[str]) -> bool:
    """Whether "and" joins two of a pair, or two conditions."""
    before = text[: match.start()]
    return match.lastgroup == "and" and bool(
        re.search(r"\b(?:both|between|if|unless|when|whether)\b", before, re.IGNORECASE)
    )


def _small(text: str) -> str:
    """Return a text as it stands inside a sentence."""
    first = text.split(maxsplit=1)[0] if text.split() else ""
    return text[:1].lower() + text[1:] if first.casefold() in _WHO and first != "I" else text
