"""What a bill comes to, line by line, as it is reckoned."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.services.till_values import Receipt
from shopclient.texts.explain import explanations
from shopclient.ui.theme import Role, theme
from shopclient.ui.till.figures import Figures
from shopclient.ui.till.spend_row import SpendRow
from shopclient.ui.till.why_box import WhyBox
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import text_width
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Divider

_SMALLER: tuple[Role, ...] = ("to_pay", "page", "holiday", "figure", "subtitle", "button")


class Bill(QWidget):
    """Discount, bonuses spent, to pay, earned, and why."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.discount = FigureLine("", "body", "muted")
        self.spend = SpendRow()
        self.notice = Label("", "second", "warn", wrap=True)
        self.to_pay = FigureLine(self.tr("To pay"), "panel", "text", "to_pay")
        self.earned = Label("", "button", "ok", wrap=True)
        self.becomes = Label("", "body", "muted")
        self.why = WhyBox()
        outcome = spaced(QHBoxLayout(), 12)
        outcome.addWidget(self.earned, 1)
        outcome.addWidget(self.becomes)
        self.lines = spaced(QVBoxLayout(self), 12)
        for part in (self.discount, self.spend, self.notice, Divider(), self.to_pay):
            self.lines.addWidget(part)
        self.lines.addLayout(outcome)
        self.lines.addWidget(self.why)
        self.lines.addStretch(1)
        self.show_account(has_bonuses=False)
        self.show_nothing()

    def show_account(self, *, has_bonuses: bool) -> None:
        """Offer to spend bonuses, or not."""
        self.spend.setVisible(has_bonuses)

    def show_nothing(self) -> None:
        """Show that nothing is to pay yet."""
        self.discount.hide()
        self.spend.show_spending("", "")
        self.notice.hide()
        self.to_pay.show_value(self._figures.money(0))
        self.earned.setText("")
        self.becomes.setText("")
        self.why.show_lines([])

    def show_receipt(self, receipt: Receipt) -> None:
        """Show a bill as it was reckoned."""
        figures, words = self._figures, self._figures.words
        rate = figures.percent(receipt.discount_percent)
        self.discount.name.setText(self.tr("Discount {percent}").format(percent=rate))
        self.discount.show_value(figures.amount(-receipt.discount))
        self.discount.setVisible(receipt.discount > 0)
        spent = figures.amount(receipt.spent) if receipt.spent else ""
        spendable = figures.amount(receipt.spendable) if receipt.spendable else ""
        self.spend.show_spending(spent, spendable)
        notices = explanations(receipt.notices, words, figures.currency)
        self.notice.setText("\n".join(notices))
        self.notice.setVisible(bool(notices))
        self.to_pay.show_value(figures.money(receipt.due))
        self._show_outcome(receipt)
        self.why.show_lines(explanations(receipt.explain, words, figures.currency))

    def _show_outcome(self, receipt: Receipt) -> None:
        bonuses = self._figures.bonuses
        earned = self.tr("+ {sum} in bonuses").format(sum=bonuses(receipt.earned))
        self.earned.setText(earned if receipt.earned else "")
        becomes = self.tr("becomes {sum}")
        balance = None if receipt.card is None else receipt.balance  # without a card nothing is kept
        self.becomes.setText("" if balance is None else becomes.format(sum=bonuses(balance)))


class FigureLine(QWidget):
    """A name at the left, and its figure at the right on the same base line."""

    def __init__(
        self, name: str, role: Role = "body", colour: str = "text2", value_role: Role = "button"
    ) -> None:
        super().__init__()
        self._role: Role = value_role
        self.name = Label(name, role, colour)
        self.value = Label("", value_role)
        row = spaced(QHBoxLayout(self), 12)
        self._under_name = QVBoxLayout()
        self._under_name.addStretch(1)
        self._under_name.addWidget(self.name)
        row.addLayout(self._under_name)
        row.addWidget(self.value, 1, Qt.AlignmentFlag.AlignBottom)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_value(self, text: str, colour: str = "text") -> None:
        """Show the figure."""
        self.value.setText(text)
        self.value.set_colour(colour)
        self.setAccessibleName(f"{self.name.text()}: {text}")
        self._restyle()

    def set_largest(self, role: Role) -> None:
        """Show the figure in the type of *role*, or smaller."""
        if role != self._role:
            self._role = role
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the figure as large as there is room for: a sum is never cut."""
        room = self.width() - self.name.sizeHint().width() - theme().px(12)
        sizes = _SMALLER[_SMALLER.index(self._role) :] if self._role in _SMALLER else (self._role,)
        fitting = (role for role in sizes if text_width(self.value.text(), role) <= room)
        self.value.set_role(next(fitting, sizes[-1]))

    def _restyle(self) -> None:
        # The height stays that of the largest size: a layout that changes while it is laid out is lost.
        self.value.set_role(self._role)
        self.value.setFixedHeight(self.value.sizeHint().height())
        # Lines of unlike size stand on one base line, not on one bottom.
        drop = self.value.fontMetrics().descent() - self.name.fontMetrics().descent()
        self._under_name.setContentsMargins(0, 0, 0, max(drop, 0))
        self._fit()
