"""What a bill comes to, line by line, as it is reckoned."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.services.till_values import Receipt
from shopclient.texts.discount_name import discount_name
from shopclient.texts.explain import explanations
from shopclient.texts.why import Figure, leads_to
from shopclient.ui.theme import theme
from shopclient.ui.till.bill.bill_rows import CROSS_ROOM, RowList
from shopclient.ui.till.bill.figure_line import FigureLine
from shopclient.ui.till.bill.spend_row import SpendRow
from shopclient.ui.till.bill.stamp_row import StampRow
from shopclient.ui.till.bill.why_box import WhyBox
from shopclient.ui.till.bill.why_name import WhyName
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import FlowLayout, spaced
from shopclient.ui.widgets.surfaces import Divider


class Bill(QWidget):
    """Finished lines, discount, bonuses, gift cards, to pay, earned; each figure can be asked why."""

    asked = Signal(object)  # Figure

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.rows = RowList(self.tr("Take this line off"), opens=True)
        self.total = FigureLine(self.tr("In all"), "body", "muted")
        self.total.name.setContentsMargins(1, 0, 0, 0)  # as the names that ask
        self.discount = FigureLine("", "body", "muted", asks=True, shortens=True)
        self.spend = SpendRow()
        self.gifts = RowList(self.tr("Do not pay with this gift card"), asks=True)
        self.gift = FigureLine(self.tr("Gift cards"), "body", "muted", asks=True)
        self.rounded = FigureLine(self.tr("Rounded off"), "body", "muted", asks=True)
        self.notice = Label("", "second", "warn", wrap=True)
        self.to_pay = FigureLine(self.tr("To pay"), "panel", "text", "to_pay", asks=True, marked=True)
        self.earned = WhyName("", "button", "ok")
        self.becomes = WhyName("", "body", "muted")
        self.stamps = StampRow()
        self.why = WhyBox()
        outcome = QWidget()
        flow = FlowLayout(outcome, gap=2)  # the room for the question marks is between them
        for name in (self.earned, self.becomes):
            flow.addWidget(name)
        self.lines = spaced(QVBoxLayout(self), 12)
        off = (self.total, self.discount, self.spend, self.gifts, self.gift, self.rounded)
        for part in (self.rows, *off, self.notice, Divider(), self.to_pay, outcome, self.stamps, self.why):
            self.lines.addWidget(part)
        self.lines.addStretch(1)
        self._connect()
        self.show_account(has_bonuses=False)
        self.show_nothing()

    def show_account(self, *, has_bonuses: bool) -> None:
        """Offer to spend bonuses, or not."""
        self.spend.setVisible(has_bonuses)

    def show_nothing(self) -> None:
        """Show that nothing is to pay yet."""
        seen = (self.total, self.discount, self.gift, self.rounded, self.notice, self.earned, self.becomes)
        for part in seen:
            part.hide()
        self.spend.show_spending("", "")
        self.to_pay.show_value(self._figures.money(0), "muted")
        self._allow_asking(is_allowed=False)
        self.stamps.show_steps(())
        self.why.show_lines([])

    def show_receipt(self, receipt: Receipt) -> None:
        """Show a bill as it was reckoned."""
        figures, words = self._figures, self._figures.words
        self._show_taken_off(receipt)
        self._allow_asking(is_allowed=True)
        told = [each for each in receipt.notices if each.code != "upgrade_offered"]  # offered at the client
        notices = explanations(told, words, figures.currency)
        self.notice.setText("\n".join(notices))
        self.notice.setVisible(bool(notices))
        self.to_pay.show_value(figures.money(receipt.due))
        self._show_outcome(receipt)
        self.stamps.show_steps(receipt.explain)
        self.why.show_lines(explanations(receipt.explain, words, figures.currency))

    def _align_figures(self) -> None:
        """Let the figures stand under those of the rows above, each of which ends with a cross."""
        has_rows = bool(self.rows.rows or self.gifts.rows)
        for line in (self.total, self.discount, self.gift, self.rounded):
            line.set_end(CROSS_ROOM if has_rows else 0)
        # The lines of a purchase take the room that would hold the question below them.
        self.lines.setSpacing(theme().px(7 if has_rows else 12))

    def _show_taken_off(self, receipt: Receipt) -> None:
        figures = self._figures
        self.discount.name.setText(discount_name(receipt.explain, figures.words))
        self.total.show_value(figures.amount(receipt.gross))
        self.total.setVisible(len(receipt.lines) > 1)
        gift = sum(paid.amount for paid in receipt.gift_paid)
        for line, amount in (
            (self.discount, receipt.discount),
            (self.gift, gift),
            (self.rounded, receipt.rounded),
        ):
            line.show_value(figures.amount(-amount))
            line.setVisible(amount > 0)
        self.gift.setVisible(len(receipt.gift_paid) > 1)  # one says it in its own row
        spent = figures.amount(receipt.spent) if receipt.spent else ""
        spendable = figures.amount(receipt.spendable) if receipt.spendable else ""
        self.spend.show_spending(spent, spendable)

    def _show_outcome(self, receipt: Receipt) -> None:
        bonuses = self._figures.bonuses
        earned = self.tr("+ {sum} in bonuses").format(sum=bonuses(receipt.earned))
        # None were earned where some could have been: that, too, can be asked.
        none = self.tr("no bonuses") if leads_to(Figure.EARNED, receipt.explain) else ""
        self.earned.setText(earned if receipt.earned else none)
        self.earned.set_colour("ok" if receipt.earned else "muted")
        self.earned.setVisible(bool(self.earned.text()))
        balance = None if receipt.card is None else receipt.balance  # without a card nothing is kept
        becomes = self.tr("becomes {sum}")
        self.becomes.setText("" if balance is None else becomes.format(sum=bonuses(balance)))
        self.becomes.setVisible(balance is not None)

    def _allow_asking(self, *, is_allowed: bool) -> None:
        """Let those figures be asked that are seen also while nothing is reckoned."""
        for name in (self.to_pay.name, self.spend.why):
            name.setEnabled(is_allowed)

    def _connect(self) -> None:
        names = {
            Figure.DISCOUNT: self.discount.name,
            Figure.SPENT: self.spend.why,
            Figure.GIFT_CARDS: self.gift.name,
            Figure.ROUNDED: self.rounded.name,
            Figure.TO_PAY: self.to_pay.name,
            Figure.EARNED: self.earned,
            Figure.BALANCE: self.becomes,
            Figure.STAMPS: self.stamps.name,
        }
        for figure, name in names.items():
            if isinstance(name, WhyName):
                name.clicked.connect(partial(self._ask, figure))

        self.gifts.asked.connect(partial(self._ask, Figure.GIFT_CARDS))
        for rows in (self.rows, self.gifts):
            rows.listed.connect(self._align_figures)
        theme().changed.connect(self._align_figures)

    def _ask(self, figure: Figure, _checked: bool = False) -> None:
        self.asked.emit(figure)
