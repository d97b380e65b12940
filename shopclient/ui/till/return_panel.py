"""A return in the place of the sale: how much, and what goes back, before anything is booked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.journal import JournalRow
from shopclient.services.till_values import Refunded
from shopclient.ui.till.amount_panel import RECORD_KEY
from shopclient.ui.till.figure_line import FigureLine
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.message_line import MessageLine
from shopclient.ui.till.side_panel import SidePanel, SumEdit
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import Field, LineField
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Divider


class ReturnPanel(SidePanel):
    """The sum to return, the reason if there is one, and the button that books it."""

    typed = Signal(str)
    whole_asked = Signal()
    confirmed = Signal()
    left = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__(24)
        self._figures = figures
        name = self.tr("Sum to return")
        self.edit = SumEdit(figures.sign, name)
        self.field = Field(name, self.edit)
        self.message = MessageLine()
        self.button = Button("", "primary", "receipt-refund", RECORD_KEY, height=56)
        self.whole = Button(self.tr("All that is left"), "outline", height=32)
        self.leave = Button(self.tr("Back to the purchase"), "quiet", key="Esc", height=32)
        middle, lines = self._make_middle()
        self.fill(self.field, middle, lines, self.money_back, self.message, self.button)
        self.show_saving(is_saving=False)
        self.edit.typed.connect(self.typed)
        for edit in (self.edit, self.reason.editor):
            edit.returnPressed.connect(self.confirmed)
        self.button.clicked.connect(self.confirmed)
        self.whole.clicked.connect(self.whole_asked)
        self.leave.clicked.connect(self.left)

    def show_sale(self, row: JournalRow) -> None:
        """Show which purchase is returned, and offer all that is left of it."""
        who = row.client_name or self.tr("without a client")
        sold = self._figures.money(row.value)
        said = self.tr("Purchase at {time}, {who}: {sum}")
        self.sale.setText(said.format(time=f"{row.at:%H:%M}", who=who, sum=sold))
        self.remaining.show_value(self._figures.money(row.left))
        self.remaining.setVisible(row.left != row.value)
        self.reason.set_text("")
        self.message.show_text("")

    def show_text(self, text: str) -> None:
        """Write the sum, as if typed."""
        self.edit.show_text(text)

    def show_refused(self, text: str) -> None:
        """Say under the field what is wrong with the sum; an empty text takes it back."""
        if text:
            self.field.show_error(text)
        else:
            self.field.clear_error()

    def show_preview(self, back: Refunded | None) -> None:
        """Show what would go back and what is taken back; None while the sum is no sum."""
        money, bonuses = self._figures.money, self._figures.bonuses
        self.money_back.show_value(money(back.money_back if back else 0))
        self.bonuses_back.setVisible(back is not None and back.bonuses_back > 0)
        self.gift_back.setVisible(back is not None and back.gift_back > 0)
        self.taken_back.setVisible(back is not None and back.earned_taken_back > 0)
        self.debt.hide()
        if back is None:
            return
        self.bonuses_back.show_value(bonuses(back.bonuses_back), "points")
        self.gift_back.show_value(money(back.gift_back))
        self.taken_back.show_value(bonuses(-back.earned_taken_back), "err")
        if back.debt:
            text = self.tr("These bonuses are spent already. A debt of {sum} stays, paid by the next ones.")
            self.debt.setText(text.format(sum=bonuses(back.debt)))
            self.debt.show()

    def show_saving(self, *, is_saving: bool) -> None:
        """Show that the return is on its way to the file."""
        self.button.setText(self.tr("Recording…") if is_saving else self.tr("Record the return"))
        self.button.setEnabled(not is_saving)
        self.edit.setReadOnly(is_saving)

    def take_focus(self) -> None:
        """Be ready for another sum."""
        self.edit.setFocus()
        self.edit.selectAll()

    def _make_middle(self) -> tuple[QWidget, QVBoxLayout]:
        self.sale = Label("", "body", "text2", wrap=True)
        self.remaining = FigureLine(self.tr("Left to return"), "body", "muted")
        self.reason = LineField(self.tr("Reason, if the client names one"))
        self.money_back = FigureLine(self.tr("Money back"), "panel", "text", "to_pay")
        self.bonuses_back = FigureLine(self.tr("Bonuses back on the card"))
        self.gift_back = FigureLine(self.tr("Back on the gift card"))
        self.taken_back = FigureLine(self.tr("Earned bonuses taken back"))
        self.debt = Label("", "second", "warn", wrap=True)
        middle = QWidget()
        column = spaced(QVBoxLayout(middle), 12)
        ways = spaced(QHBoxLayout(), 8)
        ways.addWidget(self.whole)
        ways.addStretch(1)
        ways.addWidget(self.leave)
        column.addWidget(self.sale)
        column.addWidget(self.remaining)
        column.addLayout(ways)
        # Where room is short the reason is scrolled away first, what goes back last.
        back = (self.money_back, self.gift_back, self.bonuses_back, self.taken_back)
        for part in (Divider(), *back, self.debt, self.reason):
            column.addWidget(part)
        column.addStretch(1)
        return middle, column
