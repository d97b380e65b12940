"""The screen of customer days: all of them at the left, the one in front with its parts at the right."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.changes import Change
from shopclient.services.events import KeptDay
from shopclient.services.shop_days import YearlyDay
from shopclient.texts import days
from shopclient.texts import events as texts
from shopclient.ui.actions import Command
from shopclient.ui.clients.flow import Flow
from shopclient.ui.clients.suggestions import Pick, PickField
from shopclient.ui.context import Context
from shopclient.ui.events.day_form import DayForm
from shopclient.ui.events.draw_page import DrawPage
from shopclient.ui.events.figures_page import FiguresPage
from shopclient.ui.events.guests_page import GuestsPage
from shopclient.ui.events.preparation_page import PreparationPage
from shopclient.ui.events.reading import EventsShown
from shopclient.ui.panes import Pane
from shopclient.ui.screen import Screen
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.empty import EmptyState
from shopclient.ui.widgets.fields import ChoiceField
from shopclient.ui.widgets.labels import Label, plain_tip
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band, Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import Cell, CellChip, Column
from shopclient.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from shopclient.ui.events.presenter import EventsPresenter

_LIST = 270
_NARROW = 860  # in less room the list becomes a line above the day


class EventsView(Screen):
    """A list, a page with tabs, a form; and what to begin with where there is no day yet."""

    interests = frozenset({Change.EVENT, Change.CLIENT, Change.PROGRAMME, Change.DAY})
    presenter: "EventsPresenter"

    day_chosen = Signal(int)
    plan_asked = Signal(object)  # YearlyDay, or None for a day of one's own
    change_asked = Signal()
    copy_asked = Signal()
    remove_asked = Signal()
    yearly_asked = Signal()  # for the rules of the days that come round

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._today = date.min
        self.plan, self.form = PreparationPage(context.words), DayForm(context.words, context.currency)
        door = PickField(
            self.tr("Who comes? Or whom else to ask"),
            self._look_for,
            placeholder=self.tr("name, phone or card"),
        )
        self.guests = GuestsPage(context.words, door)
        self.draw = DrawPage(context.words, context.currency)
        self.figures = FiguresPage(context.words, context.currency)
        self._make_list()
        self._make_short_list()
        self._make_day()
        self._make_empty()
        self.content = QStackedWidget()
        for page in (self.empty, self._main, self.form):
            self.content.addWidget(page)
        spaced(QVBoxLayout(self), 0, (28, 14, 16, 0)).addWidget(self.content)

    def _make_list(self) -> None:
        self.days = TableView(
            [Column("", self._day_cell)],
            self.tr("Customer days"),
            tall=True,
            padding=16,
            key=lambda kept: kept.id,
        )
        self.days.horizontalHeader().hide()
        self.days.chosen.connect(self._on_chosen)
        self.new_button = Button(self.tr("New day"), "soft", "plus", "F4", height=40)
        self.new_button.clicked.connect(lambda: self.plan_asked.emit(None))
        self.offer = Band("soft", padding=14, gap=8, radius=10)
        self.offer_text = Label("", "second", wrap=True)
        self.offer_button = Button(self.tr("Plan it"), "outline", "calendar-plus", height=32)
        self._offered: YearlyDay | None = None
        self.offer_button.clicked.connect(lambda: self.plan_asked.emit(self._offered))
        self.offer.body.addWidget(self.offer_text)
        self.offer.body.addWidget(self.offer_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.yearly_button = Button(self.tr("Days of every year"), "quiet", "settings", height=32)
        self.yearly_button.clicked.connect(self.yearly_asked)
        self._list_card = Card((0, 8, 0, 8))
        self._list_card.body.addWidget(self.days)

    def _make_short_list(self) -> None:
        """Make what stands in the place of the list where there is no room for it."""
        self.choice = ChoiceField("")
        self.choice.editor.setAccessibleName(self.tr("Customer days"))
        self.choice.editor.activated.connect(lambda _place: self.day_chosen.emit(self.choice.value()))
        self.short_new_button = IconButton(self.tr("New day"), "plus", "soft", height=40)
        self.short_new_button.clicked.connect(lambda: self.plan_asked.emit(None))
        self.short_offer_button = Button("", "soft", "calendar-plus", height=40, shortens=True)
        self.short_offer_button.clicked.connect(lambda: self.plan_asked.emit(self._offered))
        self._short = QWidget()
        line = spaced(QHBoxLayout(self._short), 10, (0, 0, 12, 4))
        line.addWidget(self.choice, 1)
        line.addWidget(self.short_offer_button)
        line.addWidget(self.short_new_button)
        self._short.hide()

    def _make_day(self) -> None:
        self.title, self.when = Label("", "panel", wrap=True), Label("", "body", "text2")
        self.kind_chip, self.left_chip = Chip("", "outline"), Chip("", "accent")
        self.change_button = Button(self.tr("Change"), "quiet", "pencil", height=32)
        self.copy_button = Button(self.tr("Hold it again"), "quiet", "copy", height=32)
        self.remove_button = Button(self.tr("Drop it"), "quiet", "trash", height=32)
        self.change_button.clicked.connect(self.change_asked)
        self.copy_button.clicked.connect(self.copy_asked)
        self.remove_button.clicked.connect(self.remove_asked)
        self.tabs = Tabs()
        for text in (self.tr("Preparation"), self.tr("Guests"), self.tr("Draw"), self.tr("Result")):
            self.tabs.add(text)
        self.tabs.setAccessibleName(self.tr("Parts of the day"))
        self.pages = QStackedWidget()
        for page in (self.plan, self.guests, self.draw, self.figures):
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        chips = QWidget()
        flow = Flow(8, chips)
        deeds = QWidget()
        line = spaced(QHBoxLayout(deeds), 2)
        for button in (self.change_button, self.copy_button, self.remove_button):
            line.addWidget(button)
        for each in (self.when, self.kind_chip, self.left_chip, deeds):
            flow.addWidget(each)
        right = QWidget()
        column = spaced(QVBoxLayout(right), 6)
        for part in (self._short, self.title, chips):
            column.addWidget(part)
        tabs = spaced(QHBoxLayout(), 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        column.addLayout(tabs)
        column.addSpacing(theme().px(8))
        column.addWidget(self.pages, 1)
        self._left = QWidget()
        self._left.setFixedWidth(theme().px(_LIST))
        low = spaced(QVBoxLayout(self._left), 12, (0, 0, 0, 16))
        low.addWidget(self.new_button)
        low.addWidget(self._list_card, 1)
        low.addWidget(self.offer)
        low.addWidget(self.yearly_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._main = QWidget()
        both = spaced(QHBoxLayout(self._main), 20)
        both.addWidget(self._left)
        both.addWidget(right, 1)
        theme().changed.connect(self._restyle)

    def _make_empty(self) -> None:
        self.first_button = Button("", "primary", "calendar-plus", height=40)
        self.first_button.clicked.connect(lambda: self.plan_asked.emit(self._offered))
        self.other_button = Button(self.tr("Another day"), "outline", "plus", "F4", height=40)
        self.other_button.clicked.connect(lambda: self.plan_asked.emit(None))
        self.empty = EmptyState(
            "calendar-heart",
            self.tr("No customer day is planned yet"),
            " ",
            self.first_button,
            self.other_button,
        )

    def show_all(self, shown: EventsShown) -> None:
        """Show the list, what is offered, and the day in front; a form that is open stays."""
        self._today = shown.today
        self._show_offer(shown)
        blocked = self.days.blockSignals(True)
        self.days.set_rows(_in_order(shown.days, shown.today))
        if shown.day is not None:
            number = shown.day.kept.id
            self.days.choose(self.days.rows.find(lambda kept: kept.id == number))
        self.days.blockSignals(blocked)
        self.choice.set_choices([(kept.id, kept.day.title) for kept in _in_order(shown.days, shown.today)])
        if shown.day is not None:
            self.choice.set_value(shown.day.kept.id)
        if self.content.currentWidget() is not self.form:
            self._bring(self._main if shown.day is not None else self.empty)
        kept = shown.day.kept if shown.day is not None else None
        self.guests.show_choices(shown.segments, shown.kinds, kept)
        if shown.day is None:
            return
        day = shown.day.kept.day
        self._show_head(shown.day.kept)
        self.plan.show_day(day, shown.today, self._context.currency)
        self.guests.show_guests(shown.day.guests, day.places)
        self.draw.show_day(day, shown.day.draws, shown.predictions)
        self.figures.show_day(shown.day.kept, shown.day.figures)
        self.tabs.set_count(1, len(shown.day.guests) or None)

    def show_form(self) -> None:
        """Bring the form to the front."""
        self._bring(self.form)
        self.form.title.setFocus()

    def close_form(self) -> None:
        """Go back to the days."""
        is_any = self.days.rows.rowCount() > 0
        self._bring(self._main if is_any else self.empty)

    def show_part(self, place: int) -> None:
        """Bring one of the day's parts to the front."""
        self.tabs.setCurrentIndex(place)

    @property
    def is_form_open(self) -> bool:
        """Whether a day is being typed."""
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
        return (Pane(self.days), Pane(self.tabs), Pane(self.pages.currentWidget() or self.pages))

    def may_leave(self) -> bool:
        return self.presenter.may_leave()

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        self.presenter.warn_of_leaving()

    def yearly_name(self, day: YearlyDay) -> str:
        """Return what a yearly day is called."""
        return day.holiday.name(self._words.language) if day.holiday is not None else day.title

    def _show_offer(self, shown: EventsShown) -> None:
        self._offered = next((each for each in shown.yearly if each.event is None), None)
        self.offer.setVisible(self._offered is not None)
        self.first_button.setVisible(self._offered is not None)
        self.short_offer_button.setVisible(self._offered is not None)
        if self._offered is None:
            text = self.tr("Thank your clients together: an evening, a tasting, an hour for their children.")
            self.empty.text_label.setText(text)
            return
        day, words = self._offered, self._words
        name, left = self.yearly_name(day), texts.countdown(day.on_day, day.on_day, shown.today, words)
        when = days.day(day.on_day, words.language)
        self.offer_text.setText(f"{name}: {when}, {left}")
        self.short_offer_button.setText(name)
        self.short_offer_button.setAccessibleName(f"{name}: {when}, {left}")
        self.short_offer_button.setToolTip(plain_tip(f"{name}: {when}, {left}"))
        text = self.tr("{name} is on {day}, {left}. Prepare it in time: guests, a surprise, a draw.")
        self.empty.text_label.setText(text.format(name=name, day=when, left=left))
        self.first_button.setText(self.tr("Plan this day"))

    def _show_head(self, kept: KeptDay) -> None:
        day, words = kept.day, self._words
        self.title.setText(day.title)
        self.when.setText(texts.when(day.on_day, day.last_day, day.hours, words))
        self.kind_chip.show_state(texts.kind(day.kind, words), "outline")
        is_over = day.last_day < self._today
        left = texts.countdown(day.on_day, day.last_day, self._today, words)
        self.left_chip.show_state(left, "neutral" if is_over else "accent", "clock")

    def _day_cell(self, kept: KeptDay) -> Cell:
        day = kept.day
        is_over = day.last_day < self._today
        left = texts.countdown(day.on_day, day.last_day, self._today, self._words)
        when = days.short_day(day.on_day, self._words.language)
        second = f"{when} · {left}"
        late = sum(1 for step in day.steps if step.done_on is None) if not is_over else 0
        chip = CellChip(str(late), "warn", "clipboard-check") if late else None
        return Cell(day.title, second, role="name", colour="muted" if is_over else "text", chip=chip)

    def _bring(self, page: QWidget) -> None:
        """Bring a page to the front; whoever comes to the screen begins at its first deed."""
        self.content.setCurrentWidget(page)
        self._set_entry()

    def _set_entry(self) -> None:
        first: dict[QWidget, QWidget] = {self.empty: self.first_button, self.form: self.form.title}
        is_short = self.width() < theme().px(_NARROW)
        days = self.choice if is_short else self.days
        self.setFocusProxy(first.get(self.content.currentWidget() or self, days))

    def _look_for(self, text: str) -> list[Pick] | None:
        return self.presenter.guests.look_for(text)

    def _on_chosen(self, kept: KeptDay | None) -> None:
        if kept is not None:
            self.day_chosen.emit(kept.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        self._left.setFixedWidth(theme().px(_LIST))
        is_short = self.width() < theme().px(_NARROW)
        self._left.setVisible(not is_short)
        self._short.setVisible(is_short)
        self.title.setVisible(not is_short)  # the line of days says it
        self._set_entry()


def _in_order(kept: Sequence[KeptDay], today: date) -> list[KeptDay]:
    """Return the days that come, the nearest first, then those gone by, the latest first."""
    ahead = [each for each in kept if each.day.last_day >= today]
    ahead.sort(key=lambda each: (each.day.on_day, each.id))
    return [*ahead, *(each for each in kept if each.day.last_day < today)]
