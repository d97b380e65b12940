"""How often a client comes: a bar for each visit of the last year, and the silence since the last one."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclient.domain.money import Cents
from shopclient.services.client_rhythm import Visits
from shopclient.texts import days, numbers
from shopclient.texts.words import Words
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.theme import theme
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import Painted, draw_box, draw_text, text_width
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card

_DAYS = 365
_MONTHS = (1, 4, 7, 10)  # that have their name below


def risk_chip(visits: Visits, words: Words, *, height: int = 24) -> Chip | None:
    """Return the sign of somebody who stays away for too long; None for one who comes as usual."""
    said = {
        "cooling": words.translate("RhythmCard", "cooling"),
        "lost": words.translate("RhythmCard", "lost"),
    }.get(visits.risk)
    if said is None:
        return None
    return Chip(said, "warn" if visits.risk == "cooling" else "err", "snowflake", height=height)


class RhythmCard(Card):
    """The usual gap, the bars, and what a year brought."""

    def __init__(self, visits: Visits, today: date, words: Words, currency: str) -> None:
        super().__init__(20, gap=6)
        own = visits.rhythm
        usual = Label("", "second", "text2")
        if own is not None:
            usual.setText(self.tr("usually every {days}").format(days=days.days(own.days, words)))
        self.body.addWidget(SectionHeader("activity", self.tr("Rhythm of visits"), usual))
        if not visits.days and own is None:
            self.body.addWidget(Label(self.tr("No purchases in the last year."), "body", "muted", wrap=True))
            return
        silent = (today - max(visits.days)).days if visits.days else 0
        said: list[QWidget] = []
        if visits.risk and own is not None:
            text = self.tr("%n day(s) without a purchase", "", (today - own.last_day).days)
            said.append(Label(text, "label", "warn" if visits.risk == "cooling" else "err"))
        elif own is None:
            said.append(Label(self.tr("too few visits to know the rhythm"), "second", "muted"))
        year = self.tr("{sum} in a year").format(sum=numbers.money(visits.yearly, currency, words.language))
        said.append(Label(year, "second", "text2"))
        self.body.addWidget(FlowBox(*said, gap=12))
        self.body.addWidget(VisitBars(visits.days, today, words, silent if visits.risk else 0))


class VisitBars(Painted):
    """One bar for a day of purchase, as high as its sum among the others; the silence is a band."""

    def __init__(self, visits: Mapping[date, Cents], today: date, words: Words, silent: int) -> None:
        super().__init__()
        self._visits, self._today, self._words, self._silent = visits, today, words, silent
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        count = words.translate("RhythmCard", "%n visit(s) in a year", n=len(visits))
        self.setAccessibleName(count)
        self.setToolTip(count)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(92))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(92))

    def paint(self, painter: QPainter) -> None:
        px, tokens = theme().px, theme().tokens
        ground = self.height() - px(22)
        first = self._today - timedelta(days=_DAYS)

        def at(day: date) -> float:
            return (day - first).days / _DAYS * (self.width() - px(6)) + px(1)

        if self._silent:
            left = at(self._today - timedelta(days=self._silent)) + px(5)
            draw_box(painter, QRectF(left, 0, self.width() - left, ground), px(3), tokens.warn_soft)
        highest = max((abs(each) for each in self._visits.values()), default=1) or 1
        for day, amount in self._visits.items():
            height = max(px(6), abs(amount) / highest * (ground - px(6)))
            box = QRectF(at(day), ground - height, px(4), height)
            draw_box(painter, box, px(2), tokens.accent)
        painter.fillRect(QRectF(0, ground, self.width(), 1), theme().colour("divider"))
        self._draw_months(painter, first, ground, at)

    def _draw_months(
        self, painter: QPainter, first: date, ground: float, at: Callable[[date], float]
    ) -> None:
        until = 0.0
        for month in range(13):
            number = first.month + month
            day = date(first.year + (number - 1) // 12, (number - 1) % 12 + 1, 1)
            if day.month not in _MONTHS or not first <= day <= self._today:
                continue
            name = days.month(day.month, self._words.language)
            left, width = at(day), text_width(name, "caption")
            if left < until or left + width > self.width():
                continue
            until = left + width + theme().px(8)
            box = QRectF(left, ground + theme().px(4), width + 1, theme().px(18))
            draw_text(painter, box, name, "caption", theme().tokens.muted)
