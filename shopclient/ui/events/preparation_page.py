"""What is to be done before the day: the checklist with its dates, and who does what on the day."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.customer_days import MOST_DAYS_BEFORE, CustomerDay, Duty, Step, due_on
from shopclient.texts import events as texts
from shopclient.texts import numbers
from shopclient.texts.words import Words
from shopclient.ui.events.listing import KeptList
from shopclient.ui.widgets.fields import LineField, SpinField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, CellChip, Column

_DUE = 170


@dataclass(frozen=True)
class _Line:
    place: int
    step: Step
    on_day: date


class PreparationPage(QWidget):
    """Two lists that tell their changes as whole tuples: what they were, the presenter knows."""

    steps_changed = Signal(object, str)  # tuple of Step, what was done in words
    duties_changed = Signal(object, str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._day: CustomerDay | None = None
        self._today = date.min
        self.step = LineField(self.tr("What is to be done"))
        self.before = SpinField(self.tr("Days before"), 0, MOST_DAYS_BEFORE, 7)
        self.steps = KeptList(
            "clipboard-check",
            self.tr("To be prepared"),
            [Column(self.tr("Step"), self._step_cell), Column(self.tr("Until"), self._due_cell, _DUE)],
            [(self.step, 300), (self.before, 110)],
            self.tr("Nothing is noted yet. What has to be ready on that day?"),
        )
        self.who = LineField(self.tr("Who"))
        self.what = LineField(self.tr("Does what"))
        self.hours = LineField(self.tr("When"))
        self.duties = KeptList(
            "users",
            self.tr("Who does what on the day"),
            [
                Column(self.tr("Who"), lambda duty: Cell(duty.who, role="name")),
                Column(self.tr("Does what"), lambda duty: Cell(duty.what)),
                Column(self.tr("When"), lambda duty: Cell(duty.hours, colour="text2"), CONTENTS),
            ],
            [(self.who, 180), (self.what, 220), (self.hours, 110)],
            self.tr("Nobody is named yet."),
        )
        self.about = Label("", "body", wrap=True)
        self.gift = Label("", "body", wrap=True)
        self._told = Card(20, gap=8)
        self._told.body.addWidget(SectionHeader("note", self.tr("What it is")))
        self._told.body.addWidget(self.about)
        self._told.body.addWidget(self.gift)
        inner = QWidget()
        column = spaced(QVBoxLayout(inner), 14, (0, 2, 12, 20))
        for card in (self._told, self.steps, self.duties):
            column.addWidget(card)
        column.addStretch(1)
        spaced(QVBoxLayout(self)).addWidget(ScrollArea(inner))
        self.steps.added.connect(self._add_step)
        self.steps.acted.connect(self._toggle)
        self.steps.removed.connect(self._remove_step)
        self.duties.added.connect(self._add_duty)
        self.duties.removed.connect(self._remove_duty)

    def show_day(self, day: CustomerDay, today: date, currency: str) -> None:
        """Show the lists of *day*."""
        self._day, self._today = day, today
        self.about.setText(day.about)
        self.about.setVisible(bool(day.about))
        self.gift.setText(self._gift_words(day, currency))
        self.gift.setVisible(bool(day.gift.gift))
        self._told.setVisible(bool(day.about or day.gift.gift))
        self.steps.show_rows([_Line(place, step, day.on_day) for place, step in enumerate(day.steps)])
        done = sum(1 for step in day.steps if step.done_on is not None)
        self.steps.note.setText(self.tr("{done} of {total}").format(done=done, total=len(day.steps)))
        self.duties.show_rows(day.duties)

    def _gift_words(self, day: CustomerDay, currency: str) -> str:
        rule, words = day.gift, self._words
        text = self.tr("Hidden in every purchase: {gift}.")
        if rule.each > 1:
            text = self.tr("Hidden in one of %n purchases: {gift}.", "", rule.each)
        said = [text.format(gift=rule.gift)]
        if rule.from_bill:
            text = self.tr("Purchases of {sum} or more count.")
            said.append(text.format(sum=numbers.money(rule.from_bill, currency, words.language)))
        if rule.most is not None:
            said.append(self.tr("There are %n of them.", "", rule.most))
        return " ".join(said)

    def _step_cell(self, line: _Line) -> Cell:
        done = line.step.done_on is not None
        icon, colour = ("square-check", "muted") if done else ("square", "text")
        return Cell(line.step.text, icon=icon, colour=colour, struck=done, action=True)

    def _due_cell(self, line: _Line) -> Cell:
        if self._day is None or line.step.done_on is not None:
            return Cell("")
        by = due_on(self._day, line.step)
        text = texts.due(by, self._words)
        if by < self._today:
            return Cell(chip=CellChip(text, "warn", "alert-triangle"))
        return Cell(chip=CellChip(text))

    def _add_step(self) -> None:
        text = self.step.text()
        if self._day is None or not text:
            self.step.setFocus()
            return
        step = Step(text, self.before.value())
        self.steps_changed.emit((*self._day.steps, step), self.tr("Noted: {text}").format(text=text))
        self.steps.clear(lambda: self.step.set_text(""))

    def _toggle(self, line: _Line) -> None:
        if self._day is None:
            return
        done = None if line.step.done_on is not None else self._today
        changed = Step(line.step.text, line.step.days_before, done)
        steps = (*self._day.steps[: line.place], changed, *self._day.steps[line.place + 1 :])
        said = self.tr("Done: {text}") if done is not None else self.tr("To be done again: {text}")
        self.steps_changed.emit(steps, said.format(text=line.step.text))

    def _remove_step(self, line: _Line) -> None:
        if self._day is not None:
            rest = tuple(each for place, each in enumerate(self._day.steps) if place != line.place)
            self.steps_changed.emit(rest, self.tr("Taken out: {text}").format(text=line.step.text))

    def _add_duty(self) -> None:
        duty = Duty(self.who.text(), self.what.text(), self.hours.text())
        if self._day is None or not duty.who:
            self.who.setFocus()
            return
        self.duties_changed.emit((*self._day.duties, duty), self.tr("Noted: {text}").format(text=duty.who))
        self.duties.clear(self._clear_duty)

    def _clear_duty(self) -> None:
        for field in (self.who, self.what, self.hours):
            field.set_text("")

    def _remove_duty(self, duty: Duty) -> None:
        if self._day is not None:
            duties = list(self._day.duties)
            duties.remove(duty)
            self.duties_changed.emit(tuple(duties), self.tr("Taken out: {text}").format(text=duty.who))
