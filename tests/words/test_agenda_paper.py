"""What is on an agenda's paper: honest about who checked it, who asked, and whose pictures they are."""

import datetime as dt
from dataclasses import replace

import pytest

from app.domain.agenda import AgendaDraft, DraftItem, EasyLine
from app.domain.errors import MeetingError
from app.domain.glossary import Term
from app.domain.pictures import PictureIndex
from app.domain.report import Grid, Heading
from app.domain.settings import CARD_INKS, CARD_SETS
from app.domain.sheet import FORMS, Form, Illustration, PaperChoice, PictureRows, Said, Sheet, SmallPrint
from app.paths import resources
from app.storage.picture_album import PictureAlbum
from app.storage.resource_files import read_glossary
from app.words.agenda_paper import agenda_sheet
from app.words.card_papers import card_sheet, how_to_follow_sheet, reminder_sheet
from app.words.paper_foot import picture_credits
from app.words.pressing import CARDS
from app.words.speaker import Speaker
from tests.reports.our_agenda import ALBUM, BREAK, BUS, PLANS, agenda, checked, sheet

GLOSSARY = read_glossary(resources())


def lines(paper: Sheet) -> list[str]:
    found: list[str] = []
    for block in paper.plain_blocks():
        if isinstance(block, PictureRows):
            found += [line.words for row in block.rows for line in row.lines]
        elif isinstance(block, Said):
            found.append(block.words)
        elif isinstance(block, Heading):
            found.append(block.text)
        elif isinstance(block, SmallPrint):
            found += [block.title, *block.lines]
        else:
            found += [cell for row in (block.heads, *block.rows) for cell in row]
    return found


def pictures_beside(paper: Sheet) -> dict[str, str]:
    rows = [row for block in paper.plain_blocks() if isinstance(block, PictureRows) for row in block.rows]
    return {row.lines[0].words: row.picture for row in rows}


@pytest.mark.parametrize("form", FORMS)
def test_only_what_people_checked_is_called_easy_read(form: Form):
    draft = agenda(BUS, BREAK, PLANS)
    assert not any("Easy Read" in line for line in lines(sheet(draft, form)))
    assert not any("Easy Read" in line for line in lines(sheet(agenda(checked(BUS)), "full")))


def test_an_item_says_who_checked_it_and_when():
    said = lines(sheet())
    assert "Easy Read." in said
    assert "Checked by people: Experts by experience, Friday 20 November 2026." in said


def test_words_changed_after_the_check_are_a_draft_again():
    changed = replace(checked(BUS), easy=(EasyLine("Other words."),))
    said = lines(sheet(agenda(changed)))
    assert said.count("Draft, not checked by people.") == 1
    assert "Easy Read." not in said


def test_the_whole_paper_counts_what_is_checked():
    assert "People checked 1 of 2 items." in lines(sheet())
    assert "People checked all the items." in lines(sheet(agenda(checked(BUS), BREAK)))


def test_an_item_without_easy_words_says_so_and_shows_the_full_words():
    said = lines(sheet())
    assert {"Nobody wrote easy words for this yet.", "For information."} <= set(said)


def test_it_says_who_asked_what_we_do_when_and_how_far_it_is():
    said = lines(sheet())
    for words in (
        "Experts by experience asked for this.",
        "Professionals asked for this.",
        "What time should the bus come?",
        "2:00pm, 30 minutes",
        "We can choose between several ways.",
        "We did not get to this 2 times before.",
        "It was first asked for on Tuesday 2 June 2026.",
        "Experts by experience are paid for this meeting.",
        "Tuesday 24 November 2026",
        "2:00pm to 3:30pm",
        "One person talks at a time.",
    ):
        assert words in said


@pytest.mark.parametrize(
    ("purpose", "asked"),
    [("tell", "What do you want to ask about this?"), ("decide", "What do we decide?"), ("check", "Is this right?")],
)
def test_an_item_without_a_question_gets_one_from_its_purpose(purpose: str, asked: str):
    assert asked in lines(sheet(agenda(replace(BUS, question="", purpose=purpose))))  # pyright: ignore


def test_a_break_has_its_picture_its_time_and_no_question():
    beside = pictures_beside(sheet())
    assert beside["2:30pm, 10 minutes"] == "break"
    assert "We have a break." in lines(sheet())


def test_each_idea_has_the_picture_that_people_chose():
    beside = pictures_beside(sheet())
    assert beside["The bus may change."] == "bus"
    assert beside["We want to hear what you think."] == "listen"


def test_a_picture_that_is_not_here_is_left_out_and_its_words_stay():
    draft = agenda(replace(BUS, easy=(EasyLine("A ship comes.", "group:gone"),)))
    assert pictures_beside(sheet(draft))["A ship comes."] == ""


def test_two_sentences_stand_on_two_lines():
    draft = agenda(replace(BUS, easy=(EasyLine("The bus may change. It may be late.", "bus"),)))
    assert {"The bus may change.", "It may be late."} <= set(lines(sheet(draft)))


def test_those_who_made_the_pictures_are_named_once():
    said = lines(sheet())
    assert sum("OpenMoji" in line for line in said) == 1
    assert any("CC BY-SA 4.0" in line and "thicker" in line for line in said)
    assert not any("OpenMoji" in line for line in lines(sheet(form="plain")))


@pytest.mark.parametrize(
    ("source", "licence", "owed"),
    [
        ("group", "Sam took it", "Our own pictures. Licence: Sam took it"),
        ("group", "", "Our own pictures."),
        ("newset", "CC0", "newset. Licence: CC0"),
    ],
)
def test_pictures_of_others_say_what_is_owed(source: str, licence: str, owed: str):
    assert picture_credits([Illustration("x", "A bus", "png", b"", source, licence)] * 2, Speaker()) == [owed]


def test_the_mark_of_the_record_is_on_the_paper_where_there_is_one():
    assert any("ab12cd34" in line for line in lines(sheet(mark="ab12cd34")))
    assert not any("mark" in line for line in lines(sheet()))


def test_full_and_plain_papers_begin_with_a_table_of_the_whole_meeting():
    table = next(block for block in sheet(form="full").blocks if isinstance(block, Grid))
    assert table.rows[0] == (
        "2:00pm, 30\u00a0minutes",
        "2. Transport provision to the day centre",
        "Experts by experience",
    )
    assert table.rows[1] == ("2:30pm, 10\u00a0minutes", "Comfort break", "")


def test_in_large_letters_the_table_has_the_time_alone_and_titles_have_room():
    table = next(block for block in sheet(form="full", size_pt=24).blocks if isinstance(block, Grid))
    assert table.rows[0][0] == "2:00pm"


def test_without_times_there_is_no_clock_and_no_column_for_times():
    timeless = AgendaDraft("Board", items=(DraftItem("Tea"), DraftItem("Plans")))
    table = next(block for block in sheet(timeless, "full").blocks if isinstance(block, Grid))
    assert table.heads == ("What",)
    assert "time" not in sheet(timeless).pictures


def test_an_agenda_of_which_nothing_is_known_is_a_paper_too():
    said = lines(sheet(AgendaDraft(items=(DraftItem("Tea"),))))
    assert {"Tea", "Nobody wrote easy words yet.", "These are the full words."} <= set(said)


def test_what_is_true_of_every_item_is_said_once():
    two_drafts = lines(sheet(agenda(BUS, BREAK, replace(BUS, number="3"))))
    assert two_drafts.count("Draft, not checked by people.") == 1
    nothing_easy = lines(sheet(agenda(PLANS, replace(PLANS, number="4"))))
    assert nothing_easy.count("Nobody wrote easy words yet.") == 1
    assert "Nobody wrote easy words for this yet." not in nothing_easy


@pytest.mark.parametrize("form", FORMS)
def test_where_nobody_said_who_asked_the_paper_does_not_say_so_of_each_item(form: Form):
    draft = agenda(replace(BUS, asked_by="not_said"), PLANS)
    assert not any("Nobody said" in line for line in lines(sheet(draft, form)))
    assert "Professionals asked for this." in lines(sheet(draft, form))


def test_full_words_that_are_not_there_are_not_promised():
    said = lines(sheet(agenda(checked(BUS), replace(PLANS, notes=()))))
    assert "Nobody wrote easy words for this yet." in said
    assert "These are the full words." not in said


SAFE = DraftItem("Safety", easy_title="Keeping safe", easy=(EasyLine("There was a SAR in July.", "calendar"),))


def bold_parts(paper: Sheet) -> dict[str, list[str]]:
    said = [line for block in paper.plain_blocks() if isinstance(block, PictureRows) for row in block.rows
            for line in row.lines]  # fmt: skip
    return {line.words: [words for words, is_bold in line.pieces() if is_bold] for line in said}


def hard(draft: AgendaDraft, form: Form = "easy") -> Sheet:
    return agenda_sheet(Speaker(), draft, PaperChoice(form), ALBUM, GLOSSARY)


def test_a_hard_word_is_bold_and_the_next_line_says_what_it_means():
    paper = hard(agenda(replace(SAFE, easy=(EasyLine("Safeguarding is for all.", "safe"), EasyLine("More words.")))))
    said = lines(paper)
    after = said[said.index("Safeguarding is for all.") + 1]
    assert after == "Safeguarding means keeping people safe from harm and abuse."
    assert bold_parts(paper)["Safeguarding is for all."] == ["Safeguarding"]
    assert bold_parts(paper)[after] == ["Safeguarding"]


def test_a_hard_word_is_explained_once_in_an_item_and_again_in_the_next():
    twice = replace(SAFE, easy=(EasyLine("Safeguarding helps."), EasyLine("We like safeguarding.")))
    said = lines(hard(agenda(twice)))
    assert sum(line.startswith("Safeguarding means") for line in said) == 1
    assert sum(line.startswith("Safeguarding means") for line in lines(hard(agenda(twice, twice)))) == 2


def test_an_item_that_explains_its_hard_word_itself_is_left_alone():
    own = replace(SAFE, easy=(EasyLine("Safeguarding helps."), EasyLine("Safeguarding means: nobody hurts you.")))
    assert not any("from harm" in line for line in lines(hard(agenda(own))))


def test_where_a_word_may_mean_several_things_nobody_guesses():
    paper = hard(agenda(SAFE))
    assert "Please ask what SAR means." in lines(paper)
    assert bold_parts(paper)["There was a SAR in July."] == ["SAR"]
    assert not any(line.startswith("SAR means") for line in lines(paper))


def test_the_meaning_that_was_chosen_for_the_agenda_is_on_the_paper():
    chosen = replace(agenda(SAFE), meanings={"SAR": "SAR (data)"})
    assert "SAR means asking to see the information a service holds about you." in lines(hard(chosen))
    assert "Please ask what SAR means." not in lines(hard(chosen))


def test_the_words_of_the_group_win():
    own = GLOSSARY.with_own([Term("Safeguarding", "", "We look after each other.")])
    draft = agenda(replace(SAFE, easy=(EasyLine("Safeguarding helps."),)))
    said = lines(agenda_sheet(Speaker(), draft, PaperChoice(), ALBUM, own))
    assert any("look after each other" in line for line in said)


def test_a_hard_word_in_a_title_is_explained_under_it():
    assert any(line.startswith("Commissioning means") for line in lines(hard(agenda(PLANS))))


def test_the_full_words_are_left_as_they_are():
    said = lines(hard(agenda(PLANS), "full"))
    assert not any(" means " in line for line in said)


def test_every_card_can_be_cut_out():
    cards = card_sheet(Speaker(), tuple(CARDS), 4, ALBUM).cards
    assert [card.words for card in cards] == list(CARDS.values())
    assert all(CARD_INKS[meaning].encode() in card.picture.data for meaning, card in zip(CARDS, cards, strict=True))


def test_a_card_without_its_picture_is_left_out():
    nowhere = PictureAlbum(PictureIndex, resources())
    assert card_sheet(Speaker(), CARD_SETS["five"], 4, nowhere).cards == ()


def test_each_step_of_how_to_follow_has_a_picture():
    paper = how_to_follow_sheet(Speaker(), ALBUM)
    assert all(pictures_beside(paper).values())


@pytest.mark.parametrize(("days", "title"), [(7, "Our meeting is in 1 week"), (1, "Our meeting is tomorrow")])
def test_a_reminder_says_when_and_where(days: int, title: str):
    paper = reminder_sheet(Speaker(), agenda(), days, ALBUM)  # pyright: ignore
    assert paper.title == title
    assert {"Our Voice board", "Tuesday 24 November 2026", "2:00pm to 3:30pm", "Town Hall"} <= set(lines(paper))
    assert all(pictures_beside(paper).values())


def test_a_reminder_needs_a_day():
    with pytest.raises(MeetingError, match="paper_no_day"):
        reminder_sheet(Speaker(), AgendaDraft(start=dt.time(9)), 7, ALBUM)
