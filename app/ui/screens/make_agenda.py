"""Make an agenda: the meeting, its items in big rows, what to look at, and whose items have the time."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.override import override
from app.services.agenda_desk import AgendaDesk
from app.services.sent_agenda import SentAgenda
from app.ui.agenda_patterns import AgendaPatterns
from app.ui.agenda_words import counted_words, people_words, row_views, rules_words
from app.ui.desk import Desk
from app.ui.last_change import LastChange
from app.ui.parts.agenda_foot import AgendaFoot
from app.ui.parts.agenda_rows import AgendaRows
from app.ui.parts.banner import Banner
from app.ui.parts.big_button import BigButton
from app.ui.parts.meeting_facts import MeetingFacts
from app.ui.parts.page import Page, row
from app.ui.parts.power_fold import PowerFold
from app.ui.parts.text import Heading
from app.ui.screens.agenda_findings import PAPERS, AgendaFindings
from app.ui.screens.agenda_item import AgendaItemPage
from app.ui.screens.agenda_questions import AgendaQuestions
from app.ui.screens.ground_rules import GroundRulesPage
from app.ui.screens.new_item import NewItemPage
from app.ui.screens.our_numbers import take_up_numbers
from app.ui.screens.papers_sent import PapersSentPage
from app.ui.screens.suggest_easy import SuggestEasyPage
from app.ui.screens.who_comes import WhoComesPage
from app.ui.source_words import source_words
from app.ui.stack import PageStack
from app.ui.ways_on import settings_and_help
from app.ui.words import SPEAKER
from app.words.problems import words_for


class MakeAgendaPage(Page):
    """Everything about one agenda can be changed here or one step away, and undone."""

    is_form = True

    def __init__(self, desk: Desk, agenda: AgendaDesk, stack: PageStack) -> None:
        super().__init__("")
        self._desk, self._agenda, self._stack = desk, agenda, stack
        self._last = LastChange(agenda, desk.announcer)
        self._questions = AgendaQuestions(desk, agenda, self, stack)
        self._patterns = AgendaPatterns(desk, agenda, self._questions)
        self._make_parts()
        self._findings = AgendaFindings(agenda, self._questions, self._rows, self._go_to_field)
        self._lay_out()
        self._connect()
        self._show()
        self.first: QWidget | None = self._facts.change if not agenda.draft.items else self._findings.next

    def _make_parts(self) -> None:
        self._unkept = Banner("warning", self._small(self.tr("Try again"), "next", self._agenda.keep))
        keep = self._small(self.tr("Keep these changes"), "tick", self._keep_changes)
        self._changes = Banner("waiting", keep, self._small(self.tr("Undo all of them"), "back", self._give_up))
        self._facts = MeetingFacts(self._agenda.draft, in_one_line=True)
        self._who = self._tile(self.tr("Who comes"), "people", self._open_who)
        self._rules = self._tile(self.tr("Our rules"), "agreement", self._open_rules)
        self._papers = self._tile(self.tr("Papers sent"), "calendar", self._open_papers)
        self._again = self._tile(self.tr("Read the file again"), "folder", self._read_again)
        self._suggest = self._small(self.tr("Suggest easy words"), "hint", self._open_suggestions)
        self._rows = AgendaRows()
        self._add = self._small(self.tr("Add an item"), "add", self._open_new_item)
        self._add_break = self._small(self.tr("Add a break"), "break", self._questions.ask_break)
        self._template = self._small(self.tr("Keep as our template"), "plan", self._questions.ask_template_name)
        self._power = PowerFold(self)
        self._undo = self._small(self.tr("Undo"), "back", self._undo_last)
        self._redo = self._small(self.tr("Do again"), "next", self._redo_last)
        self._print = self._small(self.tr("Save and print"), "print", self._save)
        self._go = self._small(self.tr("Send or start"), "agenda", self._send_or_start)

    def _tile(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, hint=" ", factor=0.92)
        button.hint_factor, button.is_quiet = 0.83, True
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _small(self, words: str, picture: str, do: Callable[[], object]) -> BigButton:
        button = BigButton(words, picture=picture, factor=0.92)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _lay_out(self) -> None:
        findings = self._findings
        self._list_head = row(
            Heading(self.tr("The items"), factor=1.2), findings.count, self._power.button, self._suggest, spread=True
        )
        for part in (
            self._unkept, self._changes, self._patterns.list, self._facts,
            self._list_head, self._power.panel, findings.top, self._rows,
            row(self._add, self._add_break, self._template), Heading(self.tr("The whole meeting"), factor=1.2),
            row(self._who, self._rules, self._papers, self._again),
        ):  # fmt: skip
            self.body.addWidget(part)
        self.body.addStretch()
        foot = AgendaFoot(findings.next, self._undo, (self._redo, self._go, self._print))
        findings.following.connect(foot.show_next)
        self.body.addWidget(foot.at_end)
        self.body.addWidget(settings_and_help(self._desk.doors, with_back=True))
        self.foot.addWidget(foot)

    def _connect(self) -> None:
        self._facts.changed.connect(self._change_meeting)
        self._rows.open_asked.connect(self._open_item)
        self._rows.move_asked.connect(self._move)
        self._rows.minutes_asked.connect(self._questions.ask_minutes)
        self._rows.removal_asked.connect(self._questions.remove)
        self._findings.shown.connect(self._bring_into_sight)
        self._agenda.listen(self._changed)
        for keys, do in (("Ctrl+Z", self._undo_last), ("Ctrl+Y", self._redo_last), ("Ctrl+Shift+Z", self._redo_last)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        QShortcut(QKeySequence("F4"), self).activated.connect(self._findings.show_next)

    # --- what a person does

    def _change_meeting(self, name: str, value: object) -> None:
        typing = name if name in ("title", "place") else None
        self._desk.attempt(lambda: self._agenda.do(lambda making: making.change_meeting(typing, **{name: value})))
        self._facts.show_facts(self._agenda.draft, with_fields=False)

    def _move(self, item_id: str, by: int) -> None:
        focus = self.window().focusWidget()
        self._questions.step(item_id, by)
        if focus is not None and self.isAncestorOf(focus):
            focus.setFocus()
            self._bring_into_sight(focus)

    def _undo_last(self) -> None:
        self._facts.flush()
        if self._agenda.making.can_undo:
            self._agenda.undo()
            self._facts.show_facts(self._agenda.draft)
            self._last.say(self.tr("The last change is undone."))

    def _redo_last(self) -> None:
        if self._agenda.making.can_redo:
            self._agenda.redo()
            self._facts.show_facts(self._agenda.draft)
            self._last.say(self.tr("The change is done again."))

    def _go_to_field(self, item_id: str, field: str) -> None:
        """Open where something can be said that is missing."""
        if item_id:
            self._open_item(item_id, field)
        elif field in ("people", "paid"):
            self._open_who()
        elif field == PAPERS:
            self._open_papers()
        elif field == "date":
            self._facts.open(is_open=True)
            self._facts.day_input.setFocus()
        else:
            first = next((item.id for item in self._agenda.draft.items if item.minutes is None), "")
            if first:
                self._questions.ask_minutes(first)

    # --- other screens

    def _open_item(self, item_id: str, asks: str = "") -> None:
        self._facts.flush()
        if self._agenda.item(item_id) is not None:
            self._stack.open(AgendaItemPage(self._desk, self._agenda, item_id, asks))

    def _open_new_item(self) -> None:
        self._stack.open(NewItemPage(self._desk, self._questions.add))

    def _open_suggestions(self) -> None:
        self._facts.flush()
        self._stack.open(SuggestEasyPage(self._desk, self._agenda, self._open_item))

    def _open_who(self) -> None:
        self._stack.open(WhoComesPage(self._desk, self._agenda))

    def _open_rules(self) -> None:
        self._stack.open(GroundRulesPage(self._desk, self._agenda, self._stack))

    def _open_papers(self) -> None:
        self._stack.open(PapersSentPage(self._desk, self._agenda))

    def _read_again(self) -> None:
        self._facts.flush()
        self._desk.doors.agendas.read_again(self._agenda)

    def _save(self) -> None:
        self._facts.flush()
        self._desk.doors.agendas.save(self._agenda)

    def _keep_changes(self) -> None:
        self._facts.flush()
        self._desk.doors.agendas.keep_changes(self._agenda)

    def _give_up(self) -> None:
        if isinstance(self._agenda, SentAgenda):
            self._agenda.give_up_changes()
            self._facts.show_facts(self._agenda.draft)
            self._last.say(self.tr("The agenda is as people have it."))

    def _send_or_start(self) -> None:
        self._facts.flush()
        self._desk.doors.agendas.send_or_start(self._agenda)

    # --- what is shown

    def _changed(self) -> None:
        """Draw what changed, if anybody can see it: under another screen it is drawn when that one goes."""
        if not self.isHidden():
            self._show()

    def _show(self) -> None:
        draft, making = self._agenda.draft, self._agenda.making
        self.set_title(self.tr("Agenda: {0}").format(draft.title or self.tr("no title yet")))
        self._facts.show_facts(draft, with_fields=False)
        self._facts.more.setText(people_words(draft))
        self._who.say(self._who.text(), people_words(draft))
        self._rules.say(self._rules.text(), rules_words(draft))
        self._papers.say(self._papers.text(), counted_words(self._agenda.notice(), making.rules, draft.date))
        self._again.say(self._again.text(), source_words(draft.source_name, draft.source_text, draft.source_date))
        self._again.setVisible(bool(draft.source_name or draft.source_text))
        found = self._agenda.findings()
        self._rows.show_rows(row_views(self._agenda, found))
        self._findings.show_found(found)
        self._power.show_balance(self._agenda.balance())
        self._patterns.show()
        self._undo.setVisible(making.can_undo)
        self._redo.setVisible(making.can_redo)
        self._changes.say(self._changes_words())
        unkept = self._agenda.unkept
        self._unkept.say(words_for(unkept, SPEAKER) if unkept is not None else "")

    def _changes_words(self) -> str:
        agenda = self._agenda
        if not isinstance(agenda, SentAgenda) or not agenda.is_changed:
            return ""
        return self.tr("You changed this agenda. People do not know it yet.")

    def _bring_into_sight(self, widget: QWidget) -> None:
        def look() -> None:
            self.area.ensureWidgetVisible(widget, 0, self.area.height() // 4)

        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, look))

    @override
    def opened(self) -> None:
        take_up_numbers(self._desk, self._agenda)
        self._patterns.look()
        self._facts.show_facts(self._agenda.draft)
        self._show()

    @override
    def escape(self) -> bool:
        closed = self._rows.close_tools()
        if closed is not None:
            closed.change.setFocus()
        return closed is not None or self._findings.put_away()

    @override
    def closing(self) -> bool:
        self._facts.flush()
        return self._desk.attempt(self._refuse_unless_kept)

    def _refuse_unless_kept(self) -> None:
        if not self._agenda.keep() and self._agenda.unkept is not None:
            raise self._agenda.unkept

    @override
    def closed(self) -> None:
        self._facts.flush()
        self._last.close()
        self._agenda.forget(self._changed)
