"""What the program itself says is easy to read by the same checks (AX-26)."""

import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest

from app.domain.easy.finding import Finding
from app.paths import translations
from tests.domain.easy.checked import line

RULES = ("ER-1", "ER-2", "ER-7", "ER-8", "ER-16", "ER-19", "ER-20", "ER-33")
# Words that have no easier one here, each with its reason.
ALLOWED = {
    "minutes": "the time of an item",
    "easy read": "what people checked; ER-34 asks for these words",
    "ground rules": "what groups call them",
    "procurement": "in the pretend agenda, to try the card for hard words",
    "to note": "in the pretend agenda",
    "timeline": "in the pretend agenda",
    "commissioner": "in the name of the office for complaints about privacy",
    "mobilisation": "in the pretend agenda",
    "we found nothing unfair.": "no is said once; unfair is the name of what we look for",
}
KINDS_OF_FILE = {"csv", "html", "json", "jpeg", "png", "svg", "utf", "kb", "mb"}
LICENCES = {"cc", "by", "sa", "mit"}


def texts() -> list[str]:
    """Return every text for people, with a number or a name where something is put in."""
    found = ET.parse(translations() / "app_en_GB.ts").iter("source")
    return sorted({re.sub(r"%n|\{\w+\}", "5", each.text or "") for each in found})


@cache
def findings() -> list[tuple[str, Finding]]:
    """Return everything that is found in our words, each with its text: looked for once, for all rules."""
    return [(text, one) for text in texts() for one in line(text)]


@pytest.mark.parametrize("rule", RULES)
def test_our_own_words_keep_to(rule: str):
    known = ALLOWED.keys() | KINDS_OF_FILE | LICENCES
    wrong = [
        f"{one.text!r} in {text!r}"
        for text, one in findings()
        if one.rule == rule and one.weight == "fail" and one.text.casefold() not in known
    ]
    assert not wrong, "\n".join(wrong)
