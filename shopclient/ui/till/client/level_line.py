"""How far the next level, or the better kind of card, is."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.at_counter import AtCounter
from shopclient.ui.till.bill.why_name import WhyName
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.figures import ThinBar
from shopclient.ui.widgets.labels import ElidedLabel
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Divider

_WHOLE_WAY = 1_000


class LevelLine(QWidget):
    """What the card gives, how far the better is, and a thin bar of the way."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.present = ElidedLabel("", "label")
        self.why = WhyName("", "second", "text2", mark_first=True)  # it ends where the bar does
        self.bar = ThinBar()
        row = spaced(QHBoxLayout(), 12, (0, 3, 0, 0))
        row.addWidget(self.present, 1)
        row.addWidget(self.why)
        column = spaced(QVBoxLayout(self), 9)
        column.addWidget(Divider())
        column.addLayout(row)
        column.addWidget(self.bar)

    def show_level(self, found: AtCounter) -> None:
        """Show the way that an account is on; a card that leads nowhere shows none."""
        self.setVisible(found.has_levels or found.better is not None)
        self.present.setText(self._gives(found.discount, found.cashback))
        self.why.setText(self._ahead(found))
        self.why.setAccessibleName(f"{self.why.text()}. {self.tr('The level: why this one?')}")

    def _ahead(self, found: AtCounter) -> str:
        """Show the way on the bar, and return it in words."""
        money, better = self._figures.money, found.better
        if found.ahead is not None:
            self.bar.set_value(found.ahead.done, _WHOLE_WAY)
            return self._missing(found)
        if better is not None and better.missing:
            self.bar.set_value(better.done, _WHOLE_WAY)
            text = self.tr("{sum} more to “{kind}”")
            return text.format(sum=money(better.missing), kind=better.name)
        self.bar.set_value(1, 1)
        if better is not None:
            return self.tr("“{kind}” is reached").format(kind=better.name)
        return self.tr("the highest level")

    def _gives(self, discount: int, cashback: int) -> str:
        percent = self._figures.percent
        if discount and cashback:
            text = self.tr("Discount {discount}, bonuses {cashback}")
            return text.format(discount=percent(discount), cashback=percent(cashback))
        if discount:
            return self.tr("Discount {discount}").format(discount=percent(discount))
        return self.tr("Bonuses {cashback}").format(cashback=percent(cashback))

    def _missing(self, found: AtCounter) -> str:
        ahead = found.ahead
        if ahead is None:
            return ""
        text, better = self.tr("{sum} more to a discount of {percent}"), ahead.discount
        if ahead.discount == found.discount:
            text, better = self.tr("{sum} more to bonuses of {percent}"), ahead.cashback
        return text.format(sum=self._figures.money(ahead.missing), percent=self._figures.percent(better))
