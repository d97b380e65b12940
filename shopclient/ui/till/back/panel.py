"""A return in the place of the sale: how much, what goes back, and why, before anything is booked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.money import Cents
from shopclient.domain.return_reasons import ReturnReasons
from shopclient.services.journal import JournalRow
from shopclient.services.return_lines import ReturnLine
from shopclient.services.till_values import Refunded
from shopclient.texts.days import short_day
from shopclient.ui.till.back.choice import ReturnChoice
from shopclient.ui.till.back.questions import ReturnQuestions
from shopclient.ui.till.bill.amount_panel import RECORD_KEY
from shopclient.ui.till.bill.figure_line import FigureLine
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.message_line import MessageLine
from shopclient.ui.till.side_panel import SidePanel, SumEdit
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.fields import Field
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Divider


class ReturnPanel(SidePanel):
    """The sum or the lines to return, three questions that may be skipped, and the button that books it."""

    typed = Signal(str)
    lines_chosen = Signal()
    answered = Signal()  # something of an answer was typed
    whole_asked = Signal()
    confirmed = Signal()
    left = Signal()

    def __init__(self, figures: Figures) -> None:
        super().__init__(24)
        self._figures = figures
        self.returned = ""  # the purchase that is shown
        name = self.tr("Sum to return")
        self.edit = SumEdit(figures.sign, name, figures.reckoned)
        self.field = Field(name, self.edit)
        self.message = MessageLine()
        self.button = Button("", "primary", "receipt-refund", RECORD_KEY, height=56)
        self.whole = Button(self.tr("All that is left"), "outline", height=32)
        # In one row with the other, also where the panel is narrow: the questions need the height.
        self.leave = Button(self.tr("Close"), "quiet", key="Esc", height=32)
        self.leave.setAccessibleName(self.tr("Back to the purchase"))
        self.leave.setToolTip(self.leave.accessibleName())
        middle, lines = self._make_middle()
        self.fill(self.field, middle, lines, self.money_back, self.message, self.button)
        self.show_saving(is_saving=False)
        self.edit.typed.connect(self.typed)
        self.choice.chosen.connect(self.lines_chosen)
        self.edit.returnPressed.connect(self._ask)
        self.questions.edited.connect(self.answered)
        self.questions.answered.connect(self.confirmed)
        # Later: what is shown and hidden on the way to a question has no place yet.
        self.questions.asked.connect(self.bring_into_sight, Qt.ConnectionType.QueuedConnection)
        self.button.clicked.connect(self.confirmed)
        self.whole.clicked.connect(self.whole_asked)
        self.leave.clicked.connect(self.left)

    def show_sale(self, row: JournalRow, *, is_today: bool) -> None:
        """Show which purchase is returned, and offer all that is left of it."""
        self.returned = row.op_key
        who = row.client_name or self.tr("without a client")
        sold = self._figures.money(row.value)
        said = self.tr("Purchase at {time}, {who}: {sum}")
        if not is_today:
            said = self.tr("Purchase of {day}, {time}, {who}: {sum}")
        day = short_day(row.at, self._figures.words.language)
        self.sale.setText(said.format(day=day, time=f"{row.at:%H:%M}", who=who, sum=sold))
        self.remaining.show_value(self._figures.money(row.left))
        self.remaining.setVisible(row.left != row.value)
        self.choice.show_lines(())
        self.questions.show_reasons(ReturnReasons())
        self.message.show_text("")

    def show_lines(self, lines: Sequence[ReturnLine]) -> None:
        """Offer the lines of the purchase."""
        self.choice.show_lines(lines)

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
        self.short.setText("\n".join(self._shortfall(back)) if back else "")
        self.short.setVisible(bool(self.short.text()))
        if back is None:
            return
        self.bonuses_back.show_value(bonuses(back.bonuses_back), "points")
        self.gift_back.show_value(money(back.gift_back))
        self.taken_back.show_value(bonuses(-back.earned_taken_back), "err")

    def show_saving(self, *, is_saving: bool) -> None:
        """Show that the return is on its way to the file."""
        self.button.setText(self.tr("Recording…") if is_saving else self.tr("Record the return"))
        self.button.setEnabled(not is_saving)
        self.edit.setReadOnly(is_saving)

    def _shortfall(self, back: Refunded) -> list[str]:
        """Say what becomes of earned bonuses that are not there any more."""
        said: list[tuple[str, Cents]] = []
        if back.withheld:
            text = self.tr("Earned bonuses worth {sum} are spent already: so much less money goes back.")
            said.append((text, back.withheld))
        if back.forgiven:
            said.append(
                (self.tr("{sum} of the earned bonuses are gone already; they are let go."), back.forgiven)
            )
        if back.debt:
            text = self.tr("These bonuses are spent already. A debt of {sum} stays, paid by the next ones.")
            said.append((text, back.debt))
        return [text.format(sum=self._figures.bonuses(amount)) for text, amount in said]

    def _ask(self) -> None:
        """Go on from the sum to the questions; a sum that is none stays."""
        if not self.field.error() and self.edit.text().strip():
            self.questions.take_focus()

    def take_focus(self) -> None:
        """Be ready for another sum."""
        self.edit.setFocus()
        self.edit.selectAll()

    def _make_middle(self) -> tuple[QWidget, QVBoxLayout]:
        self.sale = Label("", "body", "text2", wrap=True)
        self.remaining = FigureLine(self.tr("Left to return"), "body", "muted")
        self.choice = ReturnChoice(self._figures)
        self.questions = ReturnQuestions()
        self.money_back = FigureLine(self.tr("Money back"), "panel", "text", "to_pay")
        self.bonuses_back = FigureLine(self.tr("Bonuses back on the card"))
        self.gift_back = FigureLine(self.tr("Back on the gift card"))
        self.taken_back = FigureLine(self.tr("Earned bonuses taken back"))
        self.short = Label("", "second", "warn", wrap=True)
        middle = QWidget()
        column = spaced(QVBoxLayout(middle), 8)
        ways = QWidget()
        flow = FlowLayout(ways)
        for button in (self.whole, self.leave):
            flow.addWidget(button)
        column.addWidget(self.sale)
        column.addWidget(self.remaining)
        column.addWidget(ways)
        column.addWidget(self.choice)
        # Where room is short the questions are scrolled away first, what goes back last.
        back = (self.money_back, self.gift_back, self.bonuses_back, self.taken_back)
        for part in (Divider(), *back, self.short, Divider(), self.questions):
            column.addWidget(part)
        column.addStretch(1)
        return middle, column
