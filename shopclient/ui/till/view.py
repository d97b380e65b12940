"""The till's screen: who stands there at the left, the sum at the right, the keys at the foot.

Where that is too narrow, all stands in one column that is scrolled, above a foot with what is to pay.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from shopclient.services.changes import Change
from shopclient.ui.actions import Command
from shopclient.ui.context import Context
from shopclient.ui.panes import Pane
from shopclient.ui.screen import Screen
from shopclient.ui.theme import theme
from shopclient.ui.till.back.panel import ReturnPanel
from shopclient.ui.till.bill.amount_panel import AmountPanel
from shopclient.ui.till.client.human_band import HumanBand
from shopclient.ui.till.client.panel import ClientPanel
from shopclient.ui.till.client.who_line import WhoLine
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.journal.table import OperationsCard
from shopclient.ui.till.keys_line import KeysLine
from shopclient.ui.till.parked_rows import ParkedRows
from shopclient.ui.till.totals.panel import TotalsPanel
from shopclient.ui.widgets.scroll import ScrollArea
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.toast import TOAST_ROOM

if TYPE_CHECKING:
    from shopclient.ui.till.presenter import TillPresenter

_WIDEST = 16_777_215  # what Qt takes for no limit

_HINTS_FROM = 500  # a lower screen keeps its room for the sums
_LOW_BELOW = 620  # a lower one keeps the room of pictures for the list
_LOW_WITH_BOTH = 800  # the same, where both an offer and a human line are shown
_STACKED_BELOW = 760  # a narrower screen cannot show two columns
_BESIDE_FROM = 560  # in a narrower foot the figure stands above its button
_LIST_HEIGHT = 320  # of the last operations, where the whole column is scrolled


class TillView(Screen):
    """The parts of the till; what happens is for its presenter to decide."""

    interests = frozenset({Change.LEDGER, Change.CLIENT, Change.CARD, Change.PROGRAMME, Change.GREETING})
    presenter: "TillPresenter"

    def __init__(self, context: Context) -> None:
        super().__init__()
        figures = Figures(context.currency, context.words)
        self.client = ClientPanel(figures)
        self.human = HumanBand(context.words)
        self.parked = ParkedRows(figures)
        self.operations = OperationsCard(figures)
        self.totals = TotalsPanel(figures)
        self.sale = AmountPanel(figures)
        self.back = ReturnPanel(figures)
        self.side = QStackedWidget()
        self.side.addWidget(self.sale)
        self.side.addWidget(self.back)
        self.hints = KeysLine()
        self.operations.table.focused.connect(self._on_list_focused)
        self.client.turned.connect(self._say_purchase_once)
        column = QWidget()
        self._column = spaced(QVBoxLayout(column), 16)
        for part in (self.client, self.human, self.parked):
            self._column.addWidget(part)
        self._column.addWidget(self.operations, 1)
        self.area = ScrollArea(column)
        # One bar at a time: where the whole column is scrolled, the list in it shows none of its own.
        self.area.verticalScrollBar().rangeChanged.connect(self._on_column_ranged)
        for room in (column, self.totals):
            room.setProperty(TOAST_ROOM, True)
        self.foot = Card((24, 6, 24, 6))
        self.who = WhoLine()
        self.foot.body.addWidget(self.who)
        self.foot.hide()
        self._is_stacked = False
        self._grid = QGridLayout(self)
        self._grid.addWidget(self.area, 0, 0)
        self._grid.addWidget(self.totals, 0, 0)
        self._grid.addWidget(self.side, 0, 1)
        self._grid.addWidget(self.foot, 1, 0, 1, 2)
        self._grid.addWidget(self.hints, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 9)
        self._grid.setColumnStretch(1, 5)
        self._grid.setRowStretch(0, 1)
        for band in (self.client.offer, self.human):
            band.installEventFilter(self)
        # In the order of the work: the sum first, then who, then what was before.
        for before, after in (
            (self.sale.button, self.human.button),
            (self.human.button, self.human.small_button),
            (self.human.small_button, self.operations.search),
            (self.operations.search, self.operations.ask.deed),
            (self.operations.ask.deed, self.operations.ask.leave_button),
            (self.operations.ask.leave_button, self.operations.table),
            (self.operations.table, self.operations.totals_button),
        ):
            QWidget.setTabOrder(before, after)
        self.parked.follow(self.human.small_button)
        self.setFocusProxy(self.sale.edit)
        self._restyle()
        theme().changed.connect(self._restyle)

    def reload(self) -> None:
        self.presenter.reload()

    def open_with(self, **arguments: object) -> None:
        self.presenter.open_with(**arguments)

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        return self.presenter.commands()

    def panes(self) -> list[Pane]:
        """In the order of the work: the sum, what was put aside, and what was before."""
        panel = self.back if self.side.currentWidget() is self.back else self.sale
        panes = [Pane(self.side, panel.edit), Pane(self.parked), Pane(self.operations, self.operations.table)]
        return [each for each in (*panes, Pane(self.totals)) if each.part.isVisible()]

    def may_leave(self) -> bool:
        return self.presenter.may_leave()

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        self.presenter.warn_of_leaving(leave)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._make_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        """Be ready for the next sum."""
        panel = self.side.currentWidget()
        (self.back if panel is self.back else self.sale).take_focus()

    def carry_out(self, command: Command) -> None:
        """Do what the window's own key does."""
        action = self.window().findChild(QAction, command.value)
        if isinstance(action, QAction):
            action.trigger()

    def show_sale(self) -> None:
        """Bring the purchase to the front, as it was left."""
        self.client.show_return("")
        self._show_panel(self.sale)
        self.take_focus()

    def show_return(self) -> None:
        """Bring the return to the front."""
        self.client.show_return(self.back.sale.text())
        self._say_purchase_once()
        self._show_panel(self.back)
        self.take_focus()

    def show_totals(self, *, is_open: bool) -> None:
        """Show the day's totals in the place of the client and the list, or these again."""
        had_focus = self.totals.isAncestorOf(self.focusWidget() or self)
        self.area.setVisible(not is_open)
        self.totals.setVisible(is_open)
        if had_focus and not is_open:
            self.take_focus()

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll the column so that *part* is seen, which was shown a moment ago."""
        column = self.area.widget()
        layout = column.layout() if column is not None else None
        if layout is not None and column is not None:
            layout.activate()
            column.adjustSize()
        self.area.ensureWidgetVisible(part, 0, theme().px(8))

    def show_who(self, *, is_known: bool) -> None:
        """Say beside what is to pay whose purchase it is; where all is in one column, the client is below."""
        self.who.show_face(self.client.person if is_known else None)

    def _say_purchase_once(self) -> None:
        """Say which purchase is returned beside the return; in it where that place is taken or far below."""
        self.back.sale.setVisible(self._is_stacked or self.client.returned.isHidden())

    def _on_column_ranged(self, _least: int, most: int) -> None:
        self.operations.table.show_bar(is_shown=most == 0)

    def _on_list_focused(self, has_focus: bool) -> None:
        self.hints.show_list_keys(is_used=has_focus)

    def _show_panel(self, panel: QWidget) -> None:
        self.side.setCurrentWidget(panel)
        ignored, usual = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        for each in (self.sale, self.back):
            each.setSizePolicy(usual, usual if each is panel or not self._is_stacked else ignored)
            if self._is_stacked:
                each.foot.setVisible(each is panel)
        self.area.verticalScrollBar().setValue(0)

    def _make_room(self) -> None:
        """Lay the parts beside each other, or in one column where that is too narrow."""
        self.hints.setVisible(self.height() >= theme().px(_HINTS_FROM))
        has_both = not (self.client.offer.isHidden() or self.human.isHidden())
        is_low = self.height() < theme().px(_LOW_WITH_BOTH if has_both else _LOW_BELOW)
        self.client.set_low(is_low=is_low)
        self.human.set_low(is_low=is_low)
        self._column.setSpacing(theme().px(12 if is_low else 16))
        is_stacked = self.width() < theme().px(_STACKED_BELOW)
        if is_stacked != self._is_stacked:
            self._stack(is_stacked)
        for panel in (self.sale, self.back):
            panel.set_beside(is_stacked and self.width() >= theme().px(_BESIDE_FROM))

    def _stack(self, is_stacked: bool) -> None:
        focus = self.focusWidget()
        self._is_stacked = is_stacked
        for panel in (self.sale, self.back):
            panel.set_loose(is_stacked)
            if is_stacked:
                self.foot.body.addWidget(panel.foot)
        if is_stacked:
            self._grid.removeWidget(self.side)
            self._column.insertWidget(0, self.side)
        else:
            self._column.removeWidget(self.side)
            self._grid.addWidget(self.side, 0, 1)
            for panel in (self.sale, self.back):
                panel.foot.show()
        self._grid.setColumnStretch(1, 0 if is_stacked else 5)
        self.foot.setVisible(is_stacked)
        self._say_purchase_once()
        self._restyle()
        self._show_panel(self.back if self.side.currentWidget() is self.back else self.sale)
        if focus is not None:
            focus.setFocus()  # it was let go of when its part was moved

    def _restyle(self) -> None:
        px = theme().px
        side = px(12 if self._is_stacked else 28)
        self._grid.setContentsMargins(side, px(4), side, px(12))
        self._grid.setHorizontalSpacing(0 if self._is_stacked else px(20))
        self._grid.setVerticalSpacing(px(8 if self._is_stacked else 16))
        self.side.setMaximumWidth(_WIDEST if self._is_stacked else px(440))
        self.operations.set_lowest(_LIST_HEIGHT if self._is_stacked else 0)
        self._make_room()
