"""One plan: its checklist, the clients it is for and who of them came back, what it cost and how it went."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents, plain
from shopclient.domain.plans import MOST_LEAD, TEMPLATES, PlanStep, due_on
from shopclient.domain.sum_typing import typed_sum
from shopclient.services.plan_results import CameBack
from shopclient.services.plans import KeptPlan
from shopclient.texts import days, numbers
from shopclient.texts import plans as texts
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.clients.suggestions import PickField
from shopclient.ui.events.listing import KeptList
from shopclient.ui.plans.reading import PlansShown
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import FilterChip
from shopclient.ui.widgets.fields import LineField, SpinField, TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table_cells import Cell, CellChip, Column


@dataclass(frozen=True)
class _Line:
    place: int
    step: PlanStep
    by: date
    late: bool


class PlanPage(QWidget):
    """Tells each change as what it leads to; what it was, the presenter knows."""

    steps_changed = Signal(object, str)  # tuple of PlanStep, what was done in words
    ticked = Signal(int, bool)
    template_chosen = Signal(str)
    guest_removed = Signal(int)
    guest_opened = Signal(int)
    finish_asked = Signal()

    def __init__(self, words: Words, currency: str, pick: PickField) -> None:
        super().__init__()
        self._words, self._currency = words, currency
        self._decimals = DECIMALS.get(currency, 2)
        self._shown: KeptPlan | None = None
        self.pick = pick
        self.step = LineField(self.tr("What is to be done"))
        self.who = LineField(self.tr("Who"))
        self.before = SpinField(self.tr("Days before"), 0, MOST_LEAD, 3)
        self.notes = Label("", "body", wrap=True)
        self._make_steps()
        self._make_guests()
        self._make_result()
        inner = QWidget()
        column = spaced(QVBoxLayout(inner), 14, (0, 2, 12, 20))
        for part in (self.notes, self.steps, self.guests, self.outcome):
            column.addWidget(part)
        column.addStretch(1)
        spaced(QVBoxLayout(self)).addWidget(ScrollArea(inner))

    def show_plan(self, kept: KeptPlan, shown: PlansShown) -> None:
        """Show *kept*; what is half typed about the same plan stays."""
        is_other = self._shown is None or self._shown.id != kept.id
        unsaved = not is_other and self.is_changed
        self._shown = kept
        plan, words = kept.plan, self._words
        self.notes.setText(plan.notes)
        self.notes.setVisible(bool(plan.notes))
        self.steps.show_rows(
            [
                _Line(place, step, by, plan.state == "open" and step.done_on is None and by < shown.today)
                for place, step in enumerate(plan.steps)
                for by in (due_on(plan, step.days_before, shown.calendar),)
            ]
        )
        self.steps.note.setText(texts.checklist(plan, words) if plan.steps else "")
        self._ready.setVisible(not plan.steps)
        self.guests.show_rows(kept.came_back)
        self.guests.note.setText(self._told_of_return(kept, shown.today))
        self._show_money(kept)
        if not unsaved:
            self.cost.set_text("" if plan.cost is None else plain(plan.cost, self._decimals))
            self.result.set_text(plan.result)
        is_over = plan.state == "done"
        self.finish_button.setText(self.tr("Save the result") if is_over else self.tr("It is done"))

    @property
    def is_changed(self) -> bool:
        """Whether a result is typed that is not saved."""
        if self._shown is None:
            return False
        plan = self._shown.plan
        kept = "" if plan.cost is None else plain(plan.cost, self._decimals)
        return (self.cost.text(), self.result.text()) != (kept, plan.result)

    def typed_cost(self) -> tuple[bool, Cents | None]:
        """Return whether the cost reads as a sum, and the sum; a refusal is said at the field."""
        try:
            text = self.cost.text()
            return True, typed_sum(text, self._decimals) if text else None
        except Refusal as error:
            self.cost.show_error(sentence(error, self._words, self._currency))
            self.cost.setFocus()
            return False, None

    def _make_steps(self) -> None:
        self.steps = KeptList(
            "clipboard-check",
            self.tr("To be prepared"),
            [
                Column(self.tr("Step"), self._step_cell),
                Column(self.tr("Until"), self._due_cell, 170),
            ],
            [(self.step, 300), (self.who, 150), (self.before, 110)],
            self.tr("Nothing is noted yet. Begin with a ready list, or write the first step."),
        )
        self._ready = QWidget()
        flow = FlowLayout(self._ready, gap=8)
        self.ready_buttons: dict[str, FilterChip] = {}
        for key in TEMPLATES:
            chip = FilterChip(texts.template(key, self._words), "clipboard-check")
            chip.setCheckable(False)
            chip.clicked.connect(lambda _checked=False, key=key: self.template_chosen.emit(key))
            self.ready_buttons[key] = chip
            flow.addWidget(chip)
        self.steps.body.insertWidget(3, self._ready)
        self.steps.added.connect(self._add_step)
        self.steps.acted.connect(lambda line: self.ticked.emit(line.place, line.step.done_on is None))
        self.steps.removed.connect(self._remove_step)

    def _make_guests(self) -> None:
        self.guests = KeptList(
            "users",
            self.tr("For whom"),
            [
                Column(self.tr("Client"), lambda each: Cell(each.name, role="name", avatar=each.name)),
                Column(self.tr("Came back"), self._back_cell, 150),
                Column(self.tr("Bought"), self._turnover_cell, 140, right=True),
            ],
            [],
            self.tr("Nobody is named yet: the plan is for everybody who comes."),
        )
        self.guests.add_button.hide()
        self.guests.body.insertWidget(3, self.pick)
        self.guests.acted.connect(lambda each: self.guest_opened.emit(each.client))
        self.guests.removed.connect(lambda each: self.guest_removed.emit(each.client))

    def _make_result(self) -> None:
        self.outcome = Card(20, gap=12)
        self.money = Label("", "second", "text2")
        self.cost = LineField(self.tr("What it cost"))
        self.result = TextField(
            self.tr("How it went"), placeholder=self.tr("She laughed, then cried, and stayed."), lines=3
        )
        self.finish_button = Button("", "primary", "circle-check", "F9", height=40)
        self.finish_button.clicked.connect(self.finish_asked)
        self.outcome.body.addWidget(SectionHeader("heart-handshake", self.tr("Result"), self.money))
        line = spaced(QHBoxLayout(), 12)
        line.addWidget(self.cost, 1)
        line.addWidget(self.result, 3)
        self.outcome.body.addLayout(line)
        foot = spaced(QHBoxLayout(), 12)
        foot.addWidget(self.finish_button)
        foot.addStretch(1)
        self.outcome.body.addLayout(foot)

    def _show_money(self, kept: KeptPlan) -> None:
        plan, language = kept.plan, self._words.language
        said = []
        if plan.budget is not None:
            text = self.tr("Budget: {sum}")
            said.append(text.format(sum=numbers.money(plan.budget, self._currency, language)))
        if kept.turnover:
            text = self.tr("Brought: {sum}")
            said.append(text.format(sum=numbers.money(kept.turnover, self._currency, language)))
        self.money.setText(" · ".join(said))

    def _told_of_return(self, kept: KeptPlan, today: date) -> str:
        if not kept.plan.guests or today < kept.plan.on_day:
            return ""
        return texts.returned(kept.plan, kept.returned, self._words)

    def _step_cell(self, line: _Line) -> Cell:
        done = line.step.done_on is not None
        icon, colour = ("square-check", "muted") if done else ("square", "text")
        text = f"{line.step.text} · {line.step.who}" if line.step.who else line.step.text
        return Cell(text, icon=icon, colour=colour, struck=done, action=True)

    def _due_cell(self, line: _Line) -> Cell:
        if line.step.done_on is not None:
            return Cell("")
        text = texts.due(line.by, self._words, late=line.late)
        return Cell(chip=CellChip(text, "warn" if line.late else "neutral"))

    def _back_cell(self, each: CameBack) -> Cell:
        if each.on is None:
            return Cell("–", colour="muted")
        return Cell(chip=CellChip(days.short_day(each.on, self._words.language), "ok", "circle-check"))

    def _turnover_cell(self, each: CameBack) -> Cell:
        if each.on is None:
            return Cell("")
        return Cell(numbers.money(each.turnover, self._currency, self._words.language))

    def _add_step(self) -> None:
        text = self.step.text()
        if self._shown is None or not text:
            self.step.setFocus()
            return
        step = PlanStep(text, self.who.text(), self.before.value())
        self.steps_changed.emit((*self._shown.plan.steps, step), self.tr("Noted: {text}").format(text=text))
        self.steps.clear(self._clear_step)

    def _clear_step(self) -> None:
        for field in (self.step, self.who):
            field.set_text("")

    def _remove_step(self, line: _Line) -> None:
        if self._shown is not None:
            steps = self._shown.plan.steps
            rest = tuple(each for place, each in enumerate(steps) if place != line.place)
            self.steps_changed.emit(rest, self.tr("Taken out: {text}").format(text=line.step.text))
