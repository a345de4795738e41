"""What is kept of a meeting for the trend: few numbers, each in its place for ever."""

from datetime import date

from app.domain.measures import AgendaShare, EasyRead, Heard, Measures, PaperNotice
from app.domain.trends import FIGURES, kept_figures, trends

TODAY = date(2026, 11, 23)


def test_the_places_of_kept_figures_never_change():
    assert tuple(FIGURES)[:11] == (
        "share", "time", "pushed", "answered", "heard", "replies", "changed", "notice", "easy", "words", "led",
    )  # fmt: skip


def test_two_numbers_are_kept_for_each_part():
    found = Measures(share=AgendaShare(30, 60, 600, 1200, 1, 2), easy=EasyRead(4, 1), notice=PaperNotice(2.5, 1, 2, 0))
    kept = kept_figures(found)
    assert len(kept) == 2 * len(FIGURES)
    assert (kept[:4], kept[14:18]) == ((600, 1200, 0, 0), (2.5, 1, 1, 4))


def test_figures_of_an_older_fair_say_may_be_fewer():
    (share,) = trends("meetings", [(TODAY, (1, 4)), (TODAY, kept_figures(Measures()))], TODAY)
    assert [(column.meetings, column.value) for column in share.columns] == [(1, 0.25), (0, None)]


def test_a_year_is_pooled_of_all_its_points():
    kept = [
        kept_figures(Measures(heard=Heard(points, points, answered, None))) for points, answered in ((9, 0), (1, 1))
    ]
    (answered,) = trends("five_years", [(TODAY, one) for one in kept], TODAY)
    assert (answered.now, answered.before, answered.columns[-1].meetings) == (0.1, None, 2)
