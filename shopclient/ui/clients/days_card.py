"""The days of a client's own in the file: the name day, a wedding, the first purchase."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.texts import days
from shopclient.texts.words import Words
from shopclient.ui.clients import say
from shopclient.ui.clients.asks import Asks
from shopclient.ui.clients.dossier import Dossier, OwnDay
from shopclient.ui.clients.layout import column, row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import IconButton
from shopclient.ui.widgets.chips import Chip
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.tiles import IconTile


class DaysCard(Card):
    """The nearest first; the birthday stands in the head of the page."""

    def __init__(self, dossier: Dossier, words: Words, asks: Asks) -> None:
        super().__init__(20)
        self._words = words
        edit = IconButton(self.tr("Add or change days of the client’s own"), "plus", height=32)
        edit.clicked.connect(lambda: asks.edit.emit("dates"))
        self.body.addWidget(SectionHeader("calendar-plus", self.tr("Days of the client’s own"), edit))
        self.body.addSpacing(theme().px(6))
        for own in dossier.days:
            self.body.addLayout(self._row(own))
        if not dossier.days:
            text = self.tr("None are noted yet: the name day, a wedding.")
            self.body.addWidget(Label(text, "body", "muted", wrap=True))

    def _row(self, own: OwnDay) -> QHBoxLayout:
        language, when = self._words.language, own.when
        day = days.day_month(when.day, when.month, language)
        years = own.coming.turns if own.coming is not None else None
        second = day if when.year is None else f"{day} {when.year}"
        if years:
            second = f"{second}; {days.age(years, self._words)}"
        texts = column(
            Label(own.title or self.tr("name day"), "name", wrap=True),
            Label(second, "second", "muted", wrap=True),
            gap=1,
        )
        line = row(gap=12)
        line.setContentsMargins(0, theme().px(4), 0, theme().px(4))
        line.addWidget(IconTile("calendar-heart", "chart4", size=36, circle=True))
        line.addLayout(texts, 1)
        if (left := self._left(own)) is not None:
            line.addWidget(left, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _left(self, own: OwnDay) -> QWidget | None:
        if own.coming is None:
            return None
        text = days.days_left(own.coming.days_left, self._words)
        return (
            Chip(text, "gift", height=24)
            if say.is_near(own.coming.days_left)
            else Label(text, "second", "text2")
        )
