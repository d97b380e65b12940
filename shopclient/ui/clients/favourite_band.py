"""The favourite holiday at the top of a client's file: the day, the name, the client's own reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.texts import days
from shopclient.texts.occasions import quoted
from shopclient.texts.words import Words
from shopclient.ui.clients.dossier import LovedHoliday
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import DateTile, IconTile


class FavouriteBand(Band):
    """All favourite holidays, the nearest first; without any it asks for one.

    *small* is the form of the preview beside the list.
    """

    add_asked = Signal()

    def __init__(self, loved: tuple[LovedHoliday, ...], words: Words, *, small: bool = False) -> None:
        super().__init__(padding=14 if small else 20, radius=10 if small else 12)
        self._words, self._small = words, small
        self.body.setSpacing(theme().px(12))
        for place, holiday in enumerate(loved):
            self.body.addLayout(self._holiday(holiday, first=place == 0))
        if not loved:
            self.body.addLayout(self._unknown())

    def _holiday(self, holiday: LovedHoliday, *, first: bool) -> QHBoxLayout:
        size = 52 if self._small else 68 if first else 48
        line = QHBoxLayout()
        line.setSpacing(theme().px(14 if self._small else 20))
        line.addWidget(self._tile(holiday, size), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._texts(holiday, first=first), 1)
        return line

    def _tile(self, holiday: LovedHoliday, size: int) -> QWidget:
        if holiday.coming is None:
            return IconTile("calendar-heart", size=size)
        day = holiday.coming.day
        return DateTile(day.day, days.short_month(day, self._words.language), size=size)

    def _texts(self, holiday: LovedHoliday, *, first: bool) -> QVBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(theme().px(4))
        texts.addStretch(1)
        when = Label(self._when(holiday), "second", "accent" if self._small else "text2")
        if self._small:
            texts.addWidget(Label(holiday.name, "title", wrap=True))
            texts.addWidget(when)
        else:
            name = ElidedLabel(holiday.name, "holiday" if first else "title")
            texts.addWidget(FlowBox(name, when, gap=12))
        if holiday.reason:
            reason = quoted(holiday.reason, self._words.language)
            role: Role = "second" if self._small else "subtitle" if first else "body"
            texts.addWidget(Label(reason, role, "text2" if self._small else "text", wrap=True))
        texts.addStretch(1)
        return texts

    def _when(self, holiday: LovedHoliday) -> str:
        if holiday.coming is None:
            return self.tr("favourite holiday")
        left = days.days_left(holiday.coming.days_left, self._words)
        return left if self._small else self.tr("favourite holiday, {when}").format(when=left)

    def _unknown(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme().px(14))
        line.addWidget(
            IconTile("calendar-heart", size=40, circle=True, ground="surface"), 0, Qt.AlignmentFlag.AlignTop
        )
        texts = QVBoxLayout()
        texts.setSpacing(theme().px(2))
        texts.addWidget(Label(self.tr("The favourite holiday is not known yet"), "name", wrap=True))
        question = self.tr("Ask at the next visit: “Which holiday is the dearest to you, and why?”")
        texts.addWidget(Label(question, "second", "text2", wrap=True))
        add = Button(self.tr("Add it"), "ghost" if self._small else "outline", "plus", height=32)
        add.clicked.connect(self.add_asked)
        line.addLayout(texts, 1)
        if self._small:
            texts.addLayout(row(add, 1))
        else:
            line.addWidget(add, 0, Qt.AlignmentFlag.AlignVCenter)
        return line
