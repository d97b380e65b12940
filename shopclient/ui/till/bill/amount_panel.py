"""The right side of the till: the sum, what it comes to, and the one button."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from shopclient.domain.programme import Department
from shopclient.ui.actions import KEYS, Command
from shopclient.ui.till.bill.bill_rows import BillRow
from shopclient.ui.till.bill.bill_view import Bill
from shopclient.ui.till.bill.department_row import DepartmentRow
from shopclient.ui.till.bill.gift_band import GiftBand
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.message_line import MessageLine
from shopclient.ui.till.side_panel import SidePanel, SumEdit
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import Field

_FEW = 2  # lines that leave what is to pay its place in the middle
RECORD_KEY = KEYS[Command.RECORD][0]


class AmountPanel(SidePanel):
    """A purchase: the sum, discount, bonuses, to pay."""

    typed = Signal(str)
    spend_toggled = Signal()
    spend_typed = Signal(str)
    confirmed = Signal()
    _offers_departments = False

    def __init__(self, figures: Figures) -> None:
        super().__init__(24)
        self._name = self.tr("Purchase amount")
        self.edit = SumEdit(figures.sign, self._name, figures.reckoned)
        self._example = self.tr("120+35.50*2")
        self._key_hint = self.tr("{key}: departments").format(key=KEYS[Command.DEPARTMENTS][0])
        self.edit.set_hint(self._example)
        self.field = Field(self._name, self.edit)
        self.departments = DepartmentRow()
        self.gift_band = GiftBand()
        self.bill = Bill(figures)
        self.message = MessageLine()
        self.button = Button("", "primary", "check", RECORD_KEY, height=56)
        self.fill(self.field, self.bill, self.bill.lines, self.bill.to_pay, self.message, self.button)
        self.add_under_sum(self.departments)
        self.add_under_sum(self.gift_band)
        self.departments.follow(self.edit)
        self.departments.asked.connect(self.open_departments)
        self.bill.rows.follow(self.gift_band.button)
        self.bill.gifts.follow(self.bill.spend.edit)
        self._set_tab_order()
        self.show_saving(is_saving=False)
        self.edit.typed.connect(self.typed)
        self.edit.returnPressed.connect(self.confirmed)
        self.button.clicked.connect(self.confirmed)
        self.bill.spend.toggled.connect(self.spend_toggled)
        self.bill.spend.typed.connect(self.spend_typed)
        self.bill.spend.confirmed.connect(self.confirmed)

    def set_loose(self, is_loose: bool) -> None:
        super().set_loose(is_loose)
        self._set_tab_order()  # what was taken out and laid elsewhere went to the end

    def _set_tab_order(self) -> None:
        """Lead from the sum down to the button, as it is read: the figures lie in an area of their own."""
        bill = self.bill
        rows: list[QWidget] = [part for row in bill.rows.rows for part in (row, row.why)]
        gifts: list[QWidget] = [part for row in bill.gifts.rows for part in (row, row.why)]
        first = (self.edit, *self.departments.chips, self.gift_band.button, *rows, bill.discount.name)
        spending = (bill.spend.why, bill.spend.edit, *gifts, bill.gift.name, bill.rounded.name)
        outcome = (bill.to_pay.name, bill.earned, bill.becomes, bill.stamps.name)
        for before, after in pairwise((*first, *spending, *outcome, *bill.why.stops, self.button)):
            QWidget.setTabOrder(before, after)

    def show_text(self, text: str) -> None:
        """Write the sum, as if typed."""
        self.edit.show_text(text)

    def show_aim(self, text: str) -> None:
        """Say over the field what its sum is for; empty for a plain purchase."""
        self.field.label.setText(text or self._name)
        self.edit.set_name(text or self._name)

    def offer_departments(self, departments: Sequence[Department]) -> None:
        """Have *departments* to choose from; their row is opened by its key."""
        self.departments.show_departments(departments)
        hints = [self._example, self._key_hint] if departments else [self._example]
        self.edit.set_hint(" · ".join(hints))
        self._make_room()

    def toggle_departments(self) -> None:
        """Open the row of departments, or close it."""
        self._offers_departments = not self._offers_departments
        self._make_room()

    def open_departments(self) -> None:
        """Open the row of departments if it is not."""
        self._offers_departments = True
        self._make_room()

    def show_gift(self, text: str, deed: str) -> None:
        """Say under the sum what can be done with the gift card read; empty for nothing."""
        self.gift_band.show_text(text, deed)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Let departments wait while a low panel has something to say of a gift card."""
        is_crowded = self.is_low and not self.gift_band.isHidden()
        is_offered = self._offers_departments and bool(self.departments.chips)
        self.departments.setVisible(is_offered and not is_crowded)

    def show_rows(self, rows: Sequence[BillRow]) -> None:
        """List the finished lines; with many of them what is to pay goes down to the button."""
        self.bill.rows.show_rows(rows)
        self.set_full(is_full=len(rows) > _FEW)

    def show_refused(self, text: str) -> None:
        """Say under the field what is wrong with the sum; an empty text takes it back."""
        if text:
            self.field.show_error(text)
        else:
            self.field.clear_error()

    def show_saving(self, *, is_saving: bool) -> None:
        """Show that the purchase is on its way to the file; the sum cannot be changed meanwhile."""
        self.button.setText(self.tr("Recording…") if is_saving else self.tr("Record the purchase"))
        self.button.setEnabled(not is_saving)
        self.edit.setReadOnly(is_saving)
        self.bill.spend.edit.setReadOnly(is_saving)

    def show_why(self) -> None:
        """Bring the explanation into sight; the sum and what is to pay stay where they are."""
        self.bring_into_sight(self.bill.why)

    def take_focus(self) -> None:
        """Be ready for the sum; one that is typed already is gone on with."""
        self.edit.go_on()
