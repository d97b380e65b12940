"""The plans of the shop: all of them at the left, the one in front at the right, the form over both."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.changes import Change
from shopclient.services.plan_report import Campaigns
from shopclient.services.plans import KeptPlan
from shopclient.texts import days, numbers
from shopclient.texts import plans as texts
from shopclient.ui.actions import Command
from shopclient.ui.clients.suggestions import Pick, PickField
from shopclient.ui.context import Context
from shopclient.ui.panes import Pane
from shopclient.ui.plans.plan_form import PlanForm
from shopclient.ui.plans.plan_page import PlanPage
from shopclient.ui.plans.reading import PlansShown
from shopclient.ui.screen import Screen
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.chips import Chip, ChipKind
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Cell, CellChip, Column

if TYPE_CHECKING:
    from shopclient.ui.plans.presenter import PlansPresenter

_LIST, _NARROW_LIST = 300, 220
_NARROW = 900  # with less room the list is narrower


class PlansView(Screen):
    """A list, a page, a form; and what a plan is where there is none yet."""

    interests = frozenset({Change.PLAN, Change.CLIENT, Change.LEDGER, Change.PROGRAMME, Change.DAY})
    presenter: "PlansPresenter"

    chosen = Signal(int)
    new_asked = Signal()
    change_asked = Signal()
    drop_asked = Signal()
    remove_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words, self._shown = (
            context.words,
            PlansShown(context.shop.today(), context.shop.programme().calendar),
        )
        self._currency = context.currency
        pick = PickField(self.tr("Add a client"), self._look_for, placeholder=self.tr("name, phone or card"))
        self.page = PlanPage(context.words, context.currency, pick)
        self.form = PlanForm(context.words, context.currency)
        self._make_list()
        self._make_head()
        self.first_button = Button(self.tr("New plan"), "primary", "plus", "F4", height=40)
        self.first_button.clicked.connect(self.new_asked)
        self.none = EmptyState(
            "clipboard-check",
            self.tr("No plans yet"),
            self.tr(
                "A plan says what is to be done for a holiday, by when, by whom, and what it may cost."
                " The list of the day makes one from any occasion."
            ),
            self.first_button,
        )
        self._main = QWidget()
        line = spaced(QHBoxLayout(self._main), 20)
        line.addWidget(self._left)
        line.addWidget(self._right, 1)
        self.content = QStackedWidget()
        for page in (self.none, self._main, self.form):
            self.content.addWidget(page)
        spaced(QVBoxLayout(self), 0, (28, 14, 16, 0)).addWidget(self.content)
        self.setFocusProxy(self.list)
        theme().changed.connect(self._restyle)

    def show_all(self, shown: PlansShown) -> None:
        """Show the list and the plan in front; a form that is open stays."""
        self._shown = shown
        blocked = self.list.blockSignals(True)
        self.list.set_rows(shown.plans)
        if shown.chosen is not None:
            number = shown.chosen.id
            self.list.choose(self.list.rows.find(lambda kept: kept.id == number))
        self.list.blockSignals(blocked)
        self._show_sums(shown)
        if not self.is_form_open:
            self.content.setCurrentWidget(self.none if shown.chosen is None else self._main)
        if shown.chosen is not None:
            self._show_head(shown.chosen)
            self.page.show_plan(shown.chosen, shown)

    def show_form(self) -> None:
        """Bring the form to the front."""
        self.content.setCurrentWidget(self.form)
        self.form.title.setFocus()
        self.form.title.editor.selectAll()

    def close_form(self) -> None:
        """Go back to the plans."""
        self.content.setCurrentWidget(self._main if self._shown.plans else self.none)
        (self.list if self._shown.plans else self.first_button).setFocus()

    @property
    def is_form_open(self) -> bool:
        """Whether a plan is being typed."""
        return self.content.currentWidget() is self.form

    def reload(self) -> None:
        self.presenter.reload()

    def open_with(self, **arguments: object) -> None:
        self.presenter.open_with(**arguments)

    def commands(self) -> Mapping[Command, Callable[[], object]]:
        return self.presenter.commands()

    def panes(self) -> Sequence[Pane]:
        if self.content.currentWidget() is not self._main:
            return (Pane(self.content.currentWidget() or self),)
        return (Pane(self._left, self.list), Pane(self._deeds), Pane(self.page, self.page.steps.table))

    def may_leave(self) -> bool:
        return self.presenter.may_leave()

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        self.presenter.warn_of_leaving()

    def _make_list(self) -> None:
        self.list = TableView(
            [Column("", self._plan_cell)], self.tr("Plans"), tall=True, padding=16, key=lambda kept: kept.id
        )
        self.list.horizontalHeader().hide()
        self.list.chosen.connect(lambda kept: self.chosen.emit(kept.id) if kept is not None else None)
        self.new_button = Button(self.tr("New plan"), "soft", "plus", "F4", height=40)
        self.new_button.clicked.connect(self.new_asked)
        card = Card((0, 8, 0, 8))
        card.body.addWidget(self.list)
        self._left = QWidget()
        column = spaced(QVBoxLayout(self._left), 12, (0, 0, 0, 16))
        column.addWidget(self.new_button)
        column.addWidget(card, 1)
        self.sums = Label("", "second", "text2", wrap=True)
        column.addWidget(self.sums)

    def _make_head(self) -> None:
        self.title, self.when = Label("", "panel", wrap=True), Label("", "body", "text2", wrap=True)
        self.state_chip, self.due_chip = Chip("", "outline"), Chip("", "accent")
        self.change_button = Button(self.tr("Change"), "quiet", "pencil", height=36)
        self.drop_button = Button(self.tr("Do not carry out"), "quiet", "x", height=36)
        self.remove_button = Button(self.tr("Remove"), "quiet", "trash", height=36)
        self.change_button.clicked.connect(self.change_asked)
        self.drop_button.clicked.connect(self.drop_asked)
        self.remove_button.clicked.connect(self.remove_asked)
        self._deeds = QWidget()
        flow = FlowLayout(self._deeds, gap=8)
        deeds = (self.change_button, self.drop_button, self.remove_button)
        for each in (self.state_chip, self.due_chip, *deeds):
            flow.addWidget(each)
        self._right = QWidget()
        column = spaced(QVBoxLayout(self._right), 6)
        for part in (self.title, self.when, self._deeds):
            column.addWidget(part)
        column.addSpacing(theme().px(8))
        column.addWidget(self.page, 1)

    def _show_sums(self, shown: PlansShown) -> None:
        """Say what the plans of this year brought, as the report does."""
        words, year = self._words, shown.today.year
        told = Campaigns(
            tuple(each for each in shown.plans if (each.plan.on_day.year, each.plan.state) == (year, "done"))
        )
        money = partial(numbers.money, currency=self._currency, language=words.language)
        lines = [
            self.tr("Carried out in {year}: {count}").format(year=year, count=len(told.plans)),
            self.tr("Came back: {count} of {total}").format(count=told.came_back, total=told.clients),
            self.tr("Brought {sum}, cost {cost}").format(sum=money(told.turnover), cost=money(told.cost)),
        ]
        self.sums.setText("\n".join(lines) if told.plans else "")

    def _show_head(self, kept: KeptPlan) -> None:
        plan, words, today = kept.plan, self._words, self._shown.today
        self.title.setText(plan.title)
        said = [days.day(plan.on_day, words.language), texts.when(plan.on_day, today, words)]
        if plan.people:
            said.append(plan.people)
        self.when.setText(" · ".join(said))
        self.state_chip.show_state(
            texts.state(plan.state, words), "ok" if plan.state == "done" else "outline"
        )
        is_open = plan.state == "open"
        due = self.tr("all ready {due}").format(
            due=texts.due(kept.deadline, words, late=is_open and kept.deadline < today)
        )
        kind: ChipKind = "warn" if kept.deadline < today and plan.done < len(plan.steps) else "accent"
        self.due_chip.show_state(due if is_open else "", kind, "clock")
        text = self.tr("Take up again") if plan.state == "dropped" else self.tr("Do not carry out")
        self.drop_button.setText(text)
        self.drop_button.setVisible(plan.state != "done")

    def _plan_cell(self, kept: KeptPlan) -> Cell:
        plan, words = kept.plan, self._words
        is_open = plan.state == "open"
        said = [days.short_day(plan.on_day, words.language)]
        said.append(
            texts.when(plan.on_day, self._shown.today, words) if is_open else texts.state(plan.state, words)
        )
        chip = None
        if is_open and plan.steps:
            chip = CellChip(texts.checklist(plan, words), "warn" if kept.late else "accent")
        elif kept.returned:
            chip = CellChip(str(kept.returned), "ok", "circle-check")
        return Cell(
            plan.title, " · ".join(said), role="name", colour="text" if is_open else "text2", chip=chip
        )

    def _look_for(self, text: str) -> list[Pick] | None:
        return self.presenter.look_for(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        is_narrow = self.width() < theme().px(_NARROW)
        self._left.setFixedWidth(theme().px(_NARROW_LIST if is_narrow else _LIST))
