"""Whatever comes in, a draft or a MeetingError comes out (Hypothesis)."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.agenda import AgendaDraft
from app.domain.errors import MeetingError
from app.importers.reader import AgendaFiles
from app.words.importing import NOTICES, PROBLEMS

DATA = Path(__file__).parents[1] / "data" / "agendas"
QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
PIECES = st.sampled_from(
    [
        "1. ",
        "2. ",
        "a) ",
        "10.00 ",
        "10:15 - 11.30 ",
        "6pm ",
        "• ",
        "- ",
        "\t",
        "    ",
        "| ",
        "\n",
        "\n\n",
        "Welcome",
        "Break",
        "(10 mins)",
        "Chair",
        "Agenda",
        "Date: 5/4/2026",
        "Tuesday 7 May 2018",
        "Item",
        "Lead",
        "Time",
        ":",
        " – ",
        "[FOR DECISION]",
        "(",
        ")",
        "PART 1",
        "# ",
        "---\n",
        "---",
        "é",
        "٣",
        "½",
    ]
)
TYPED = st.lists(PIECES | st.text(max_size=8), max_size=60).map("".join)


def check(draft: AgendaDraft) -> None:
    for item in draft.items:
        assert item.title.strip()
        assert item.level in {1, 2}
        assert item.kind in {"item", "break"}
        assert item.asked_by == "not_said"
        assert item.minutes is None or 0 < item.minutes <= 24 * 60
        assert 0 < item.sure <= 1
    for notice in draft.notices:
        assert NOTICES[notice.code].format(**notice.facts)
    assert draft.items or draft.meetings or {"no_items", "nothing_pasted"} & {notice.code for notice in draft.notices}


def read(call: Callable[[], AgendaDraft]) -> None:
    try:
        draft = call()
    except MeetingError as problem:
        words = PROBLEMS[problem.code].format(**problem.facts)
    else:
        check(draft)
        words = "read"
    assert words


@QUICK
@given(TYPED)
def test_any_typed_text_gives_a_draft(text: str) -> None:
    read(lambda: AgendaFiles().read_text(text))


@QUICK
@given(st.text(max_size=400))
def test_any_text_gives_a_draft(text: str) -> None:
    read(lambda: AgendaFiles().read_text(text))


@pytest.mark.parametrize("ending", ["txt", "md", "csv", "ics", "pdf", "docx", "odt"])
@settings(QUICK, max_examples=25)
@given(content=st.binary(max_size=300) | TYPED.map(str.encode))
def test_any_bytes_under_any_ending_give_a_draft_or_a_problem(ending: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"agenda.{ending}"
    path.write_bytes(content)
    read(lambda: AgendaFiles().read_file(path))


@pytest.mark.parametrize("name", sorted(path.name for path in DATA.iterdir()))
@settings(QUICK, max_examples=12)
@given(places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=12), cut=st.integers(0, 10**6))
def test_a_damaged_agenda_gives_a_draft_or_a_problem(
    name: str, places: list[tuple[int, int]], cut: int, tmp_path: Path
) -> None:
    content = bytearray((DATA / name).read_bytes())
    for place, value in places:
        content[place % len(content)] = value
    path = tmp_path / name
    path.write_bytes(content[: len(content) // 2 + cut % len(content)])
    read(lambda: AgendaFiles().read_file(path))


XML = st.recursive(
    st.sampled_from(
        [
            "<w:t>1. Tea</w:t>",
            "<w:tab/>",
            "<w:br/>",
            "<w:t>10:00</w:t>",
            "<w:numPr><w:ilvl w:val='x'/></w:numPr>",
            "<w:gridSpan w:val='0'/>",
        ]
    ),
    lambda inner: st.builds(
        lambda tag, parts: f"<w:{tag}>{''.join(parts)}</w:{tag}>",
        st.sampled_from(["p", "r", "tbl", "tr", "tc", "sdt", "sdtContent", "tcPr", "pPr"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@QUICK
@given(XML)
def test_any_arrangement_of_a_word_file_gives_a_draft(body: str) -> None:
    from app.importers.outline import make_draft
    from app.importers.word import read_word

    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        package.writestr("word/document.xml", f"<w:document {space}><w:body>{body}</w:body></w:document>")
    read(lambda: make_draft(read_word(stream.getvalue())))
