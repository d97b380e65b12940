"""How far the next level, or the better kind of card, is."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.services.at_counter import AtCounter
from shopclient.ui.till.bill.why_name import WhyName
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.figures import ThinBar
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Divider

_WHOLE_WAY = 1_000


class LevelLine(QWidget):
    """What the card gives, how far the better is, and a thin bar of the way."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.present = ElidedLabel("", "label")
        self.ahead = Label("", "second", "text2")
        self.why = WhyName()
        self.why.setAccessibleName(self.tr("The level: why this one?"))
        self.bar = ThinBar()
        row = spaced(QHBoxLayout(), 12, (0, 3, 0, 0))
        row.addWidget(self.present, 1)
        row.addWidget(self.ahead)
        row.addWidget(self.why)
        column = spaced(QVBoxLayout(self), 9)
        column.addWidget(Divider())
        column.addLayout(row)
        column.addWidget(self.bar)

    def show_level(self, found: AtCounter) -> None:
        """Show the way that an account is on; a card that leads nowhere shows none."""
        self.setVisible(found.has_levels or found.better is not None)
        self.present.setText(self._gives(found.discount, found.cashback))
        self._show_ahead(found)

    def _show_ahead(self, found: AtCounter) -> None:
        money, better = self._figures.money, found.better
        if found.ahead is not None:
            self.ahead.setText(self._missing(found))
            self.bar.set_value(found.ahead.done, _WHOLE_WAY)
        elif better is not None and better.missing:
            text = self.tr("{sum} more to “{kind}”")
            self.ahead.setText(text.format(sum=money(better.missing), kind=better.name))
            self.bar.set_value(better.done, _WHOLE_WAY)
        else:
            text = self.tr("the highest level")
            if better is not None:
                text = self.tr("“{kind}” is reached").format(kind=better.name)
            self.ahead.setText(text)
            self.bar.set_value(1, 1)

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
