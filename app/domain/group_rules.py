"""What a group agreed for its meetings: every number in one place, each with a default that may be changed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GroupRules:
    """
    The numbers of one group. Source: MT-8, MT-11, MT-15, ER-1, ER-30; where no source gives a number it is a proposal.

    Units: days of notice for easy papers, minutes for breaks and items, words for sentences.
    """

    notice_days: int = 14
    late_days: int = 7
    break_warn_minutes: int = 50
    break_fail_minutes: int = 60
    break_minutes: int = 10
    least_break_minutes: int = 7
    long_meeting_minutes: int = 120
    least_talk_minutes: int = 10
    most_items: int = 8
    long_sentence_words: int = 10
    too_long_sentence_words: int = 15
