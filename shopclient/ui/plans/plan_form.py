"""The form of a plan: what it is called, the day, by when all is to be ready, who takes part, the budget."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.currencies import DECIMALS
from shopclient.domain.errors import DateInvalid, Refusal, TextInvalid, ValueInvalid
from shopclient.domain.money import Cents, plain
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.plans import MOST_BACK, MOST_LEAD, TEMPLATES, Plan
from shopclient.domain.sum_typing import typed_sum
from shopclient.texts import plans as texts
from shopclient.texts.errors import sentence
from shopclient.texts.words import Words
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField, SpinField, TextField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card


class PlanForm(QWidget):
    """Holds a plan as texts; what cannot be is said at its field."""

    save_asked = Signal()
    close_asked = Signal()

    def __init__(self, words: Words, currency: str) -> None:
        super().__init__()
        self._words, self._currency = words, currency
        self._decimals = DECIMALS.get(currency, 2)
        self._shown: Plan | None = None
        self._as_shown: tuple[object, ...] = ()
        self._refused: Field | None = None  # the first field that is wrong
        self.heading = Label("", "panel")
        self.title = LineField(
            self.tr("What is planned"), placeholder=self.tr("Pioneer Day for a dear client")
        )
        self.day = LineField(self.tr("Day"), placeholder=self.tr("dd.mm.yyyy"))
        self.lead = SpinField(self.tr("Ready so many days before"), 0, MOST_LEAD)
        self.back = SpinField(self.tr("Counts as a return, in days"), 1, MOST_BACK)
        self.template = ChoiceField(
            self.tr("Checklist"),
            [("", self.tr("my own")), *((key, texts.template(key, words)) for key in TEMPLATES)],
        )
        self.people = LineField(self.tr("Who takes part"), placeholder=self.tr("Olga, Viktor, the sellers"))
        self.budget = LineField(self.tr("Budget"))
        self.notes = TextField(self.tr("The idea"), lines=3)
        self.message = Label("", "body", "warn", wrap=True)
        self.save_button = Button(self.tr("Save"), "primary", "check", "F9", height=40)
        self.close_button = Button(self.tr("Close without saving"), "quiet", "", "Esc", height=40)
        self.save_button.clicked.connect(self.save_asked)
        self.close_button.clicked.connect(self.close_asked)
        self._lay_out()

    def show_plan(self, plan: Plan, heading: str) -> None:
        """Show *plan*, to be changed or made; a ready checklist is offered where there is none yet."""
        self._shown = plan
        self.heading.setText(heading)
        self.message.hide()
        self.title.set_text(plan.title)
        self.day.set_text(f"{plan.on_day:%d.%m.%Y}")
        self.lead.set_value(plan.lead_days)
        self.back.set_value(plan.back_days)
        self.template.set_value("")
        self.template.setVisible(not plan.steps)
        self.people.set_text(plan.people)
        self.budget.set_text("" if plan.budget is None else plain(plan.budget, self._decimals))
        self.notes.set_text(plan.notes)
        for field in (self.title, self.day, self.lead, self.back, self.people, self.budget, self.notes):
            field.clear_error()
        self._as_shown = self._texts()

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._shown is not None and self._texts() != self._as_shown

    def typed(self) -> Plan | None:
        """Return the plan as typed; None if something is wrong, which is said where it stands."""
        self._refused = None
        if not self.title.text():
            self._refuse(self.title, self.tr("Give it a name."))
        on_day, budget = self._day(), self._sum()
        if self._is_refused() or self._shown is None or on_day is None:
            return None
        ready = str(self.template.value() or "")
        return replace(
            self._shown,
            title=self.title.text(),
            on_day=on_day,
            lead_days=self.lead.value(),
            back_days=self.back.value(),
            template=ready or self._shown.template,
            people=self.people.text(),
            budget=budget,
            notes=self.notes.text(),
            steps=self._shown.steps or (texts.ready_steps(ready, self._words) if ready else ()),
        )

    def _is_refused(self) -> bool:
        """Put the cursor into the first field that is wrong, if one is."""
        if self._refused is not None:
            self._refused.setFocus()
        return self._refused is not None

    def refuse(self, error: Refusal) -> None:
        """Say at its field why the plan cannot be kept."""
        fields: dict[str, Field] = {
            "lead_days": self.lead,
            "back_days": self.back,
            "budget": self.budget,
            "people": self.people,
            "notes": self.notes,
        }
        name = error.name if isinstance(error, ValueInvalid) else error.place or ""
        field = fields.get(name, self.title if isinstance(error, TextInvalid) else self.day)
        self._refuse(field, sentence(error, self._words, self._currency))
        field.setFocus()

    def warn_of_leaving(self) -> None:
        """Say that closing drops what is typed."""
        self.message.setText(
            self.tr("This plan is not saved yet. F9 saves it; the same step again drops what is typed.")
        )
        self.message.show()

    def _day(self) -> date | None:
        try:
            typed = parse_person_date(self.day.text())
            if typed.year is None:
                raise DateInvalid(self.day.text())
            return date(typed.year, typed.month, typed.day)
        except Refusal as error:
            self._refuse(self.day, sentence(error, self._words, self._currency))
            return None

    def _sum(self) -> Cents | None:
        try:
            text = self.budget.text()
            return typed_sum(text, self._decimals) if text else None
        except Refusal as error:
            self._refuse(self.budget, sentence(error, self._words, self._currency))
            return None

    def _refuse(self, field: Field, why: str) -> None:
        field.show_error(why)
        if self._refused is None:
            self._refused = field

    def _texts(self) -> tuple[object, ...]:
        lines = (self.title, self.day, self.people, self.budget)
        spins = (self.lead, self.back, self.template)
        return (*(each.text() for each in lines), *(each.value() for each in spins), self.notes.text())

    def _lay_out(self) -> None:
        card = Card(24, gap=14)
        card.body.addWidget(self.heading)
        card.body.addWidget(self.message)
        for fields in (
            ((self.title, 5), (self.day, 2)),
            ((self.lead, 1), (self.back, 1)),
            ((self.template, 1), (self.budget, 1)),
            ((self.people, 1),),
        ):
            line = spaced(QHBoxLayout(), 12)
            for field, share in fields:
                line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(line)
        card.body.addWidget(self.notes)
        buttons = QWidget()
        foot = FlowLayout(buttons, gap=10)
        foot.addWidget(self.save_button)
        foot.addWidget(self.close_button)
        inner = QWidget()
        column = spaced(QVBoxLayout(inner), 14, (0, 2, 12, 12))
        column.addWidget(card)
        column.addStretch(1)
        # The buttons stay in sight, however low the window is.
        outer = spaced(QVBoxLayout(self), 8, (0, 0, 0, 12))
        outer.addWidget(ScrollArea(inner), 1)
        outer.addWidget(buttons)
