"""The agenda goes out: send it, start the meeting, follow it. Once people have it, each change says why."""

from app.domain.easy_cover import easy_cover
from app.services.agenda_desk import AgendaDesk
from app.services.sent_agenda import SentAgenda
from app.ui.desk import AgendaDoors, Desk
from app.ui.parts.big_button import BigButton
from app.ui.parts.item_words import item_title
from app.ui.parts.page import Page, foot_row
from app.ui.parts.panel import Panel
from app.ui.parts.review_row import Mark
from app.ui.parts.text import Text
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.fairness import finding_words


class SendAgendaPage(Page):
    """Says first what is not fair yet. Nothing is forbidden but what cannot be true."""

    def __init__(self, desk: Desk, agenda: AgendaDesk, doors: AgendaDoors) -> None:
        super().__init__(self.tr("Is the agenda ready?"))
        self._desk, self._agenda, self._doors = desk, agenda, doors
        self._show_findings()
        is_sent = isinstance(agenda, SentAgenda) and agenda.live.state.is_sent
        if not is_sent:
            hint = self.tr("Fair Say sends nothing by itself. Print it first. Give it to people.")
            self._send = self._way(self.tr("People have it now"), "newsletter", hint)
            self._send.clicked.connect(lambda _checked=False: doors.send(agenda))
        else:
            self.body.addWidget(Text(self.tr("People have this agenda. Each change says why.")))
        self._start = self._way(self.tr("Run it now"), "run", self.tr("For both co-chairs. You start it there."))
        self._follow = self._way(self.tr("Follow it"), "follow", self.tr("See it and have your say."))
        self._start.clicked.connect(lambda _checked=False: doors.run(agenda))
        self._follow.clicked.connect(lambda _checked=False: doors.follow(agenda))
        self.body.addStretch()
        self.body.addWidget(settings_and_help(desk.doors))
        back = BigButton(self.tr("Back to the agenda"), picture="back")
        back.clicked.connect(lambda _checked=False: desk.doors.back())
        self.foot.addWidget(foot_row(back))
        self.first = self._start if is_sent else self._send

    def _way(self, words: str, picture: str, hint: str) -> BigButton:
        button = BigButton(words, picture=picture, hint=hint, factor=1.15)
        button.picture_factor, button.hint_factor = 2.0, 0.92
        self.body.addWidget(button)
        return button

    def _show_findings(self) -> None:
        cover = easy_cover(self._agenda.draft)
        if cover.easy < cover.items:
            said = self.tr("Items without easy words: {0} of {1}.").format(cover.items - cover.easy, cover.items)
            self.body.addWidget(Mark("warning", said))
        heavy = [one for one in self._agenda.findings() if one.weight == "fail"]
        if not heavy and cover.easy == cover.items:
            self.body.addWidget(Mark("tick", self.tr("Nothing needs a change before it goes out.")))
        if not heavy:
            return
        panel = Panel()
        panel.body.addWidget(Text(self.tr("Look at this before it goes out:"), bold=True))
        for one in heavy:
            item = self._agenda.item(one.item or "")
            what = finding_words(one, SPEAKER).what
            said = self.tr("{0}: {1}").format(item_title(item), what) if item is not None else what
            panel.body.addWidget(Mark("to_change", said, bold=False))
        self.body.addWidget(panel)
