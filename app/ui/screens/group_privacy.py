"""The group's own part of the privacy page: who looks after what is kept, how to complain, how long details stay."""

from app.override import override
from app.ui.desk import Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.choice_list import ChoiceList
from app.ui.parts.field import Field
from app.ui.parts.page import Page, foot_row
from app.ui.parts.text import Text
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.privacy_notice import CHOICES, CONTEXT


class GroupPrivacyPage(Page):
    """Everything is kept in the group's folder at once. All of it may stay empty."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Our privacy page"))
        self._desk = desk
        self.body.addWidget(
            Text(self.tr("Your organisation looks after what is kept. The makers of Fair Say get nothing."))
        )
        organisation = self._field("organisation", self.tr("Which organisation looks after it?"), "")
        self._field("contact", self.tr("How can people reach them?"), self.tr("A phone number or an email address."))
        self._field("complain", self.tr("How can people complain?"), self.tr("A person to tell, and how."))
        choices = {str(days): SPEAKER.say(CONTEXT, words) for days, words in CHOICES.items()}
        self._days = ChoiceList(self.tr("How long do the details of a meeting stay?"), choices)
        self._days.chosen.connect(lambda days: desk.attempt(lambda: desk.house.group.privacy.keep_details(int(days))))
        self._days.show_choice(str(desk.house.group.privacy.now.details_days))
        self.body.addWidget(self._days)
        self.body.addWidget(Text(self.tr("Nothing goes by itself. You see what goes first."), factor=0.92))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        done = BigButton(self.tr("Done"), picture="tick")
        done.clicked.connect(lambda _checked=False: desk.doors.back())
        self.foot.addWidget(foot_row(done))
        self.first = organisation.input

    def _field(self, name: str, label: str, help_words: str) -> Field:
        privacy = self._desk.house.group.privacy
        field = Field(label, help_words=help_words)
        field.set_words(getattr(privacy.now, name))
        field.typed.connect(lambda words: self._desk.attempt(lambda: privacy.say(name, words)))
        self.body.addWidget(field)
        self._fields = [*getattr(self, "_fields", []), field]
        return field

    @override
    def closed(self) -> None:
        for field in self._fields:
            field.flush()
