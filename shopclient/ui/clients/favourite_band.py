"""The favourite holiday at the top of a client's file: the day, the name, the client's own reason."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain.holidays import Catalogue
from shopclient.services.client_rhythm import Visits
from shopclient.texts import days
from shopclient.texts.holiday_words import symbols_warning
from shopclient.texts.kindred import short_name
from shopclient.texts.occasions import quoted
from shopclient.texts.words import Words
from shopclient.ui.clients.dossier import LovedHoliday
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.button_faces import Kind
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import DateTile, IconTile

#: On a client's page it leads to where a holiday is looked up.
FAVOURITE_KEY = "Ctrl+F2"


class FavouriteBand(Band):
    """All favourite holidays, the nearest first; without any it asks for one.

    *small* is the form of the preview beside the list.
    """

    add_asked = Signal()
    plan_asked = Signal(str, str, object)  # a holiday's key, the occurrence, its day
    plan_opened = Signal(int)

    def __init__(
        self,
        loved: tuple[LovedHoliday, ...],
        words: Words,
        *,
        small: bool = False,
        visits: Visits | None = None,
        holidays: Catalogue | None = None,
    ) -> None:
        super().__init__(padding=14 if small else 20, radius=10 if small else 12)
        self._words, self._small = words, small
        self._visits, self._holidays = visits, holidays
        self.body.setSpacing(theme().px(12))
        for place, holiday in enumerate(loved):
            self.body.addLayout(self._holiday(holiday, first=place == 0))
        if not loved:
            self.body.addLayout(self._unknown())
        elif not small:
            more = Button(self.tr("One more favourite"), "ghost", "plus", FAVOURITE_KEY, height=32)
            more.clicked.connect(self.add_asked)
            self.body.addLayout(row(more, 1))

    def _holiday(self, holiday: LovedHoliday, *, first: bool) -> QHBoxLayout:
        size = 52 if self._small else 68 if first else 48
        line = QHBoxLayout()
        line.setSpacing(theme().px(14 if self._small else 20))
        line.addWidget(self._tile(holiday, size), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._texts(holiday, first=first), 1)
        if self._visits is not None and holiday.key in self._visits.occasions:
            line.addWidget(self._way(holiday, self._visits), 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _way(self, holiday: LovedHoliday, visits: Visits) -> QWidget:
        """Return what can be done for the day; of one that is far off, for the kindred day before it."""
        offer = visits.offer
        if offer is not None and offer.favourite == holiday.key and self._holidays is not None:
            name = short_name(self._holidays[offer.kin.key], self._words)
            day = offer.occurrence.date
            when = days.day_month(day.day, day.month, self._words.language)
            earlier = Label(self.tr("Earlier: {day}").format(day=when), "label", "accent")
            button = self._plan_button(visits, offer.kin.key, offer.key, day, kind="primary")
            return _stacked(earlier, Label(name, "second", "text2"), button)
        occurrence, day = visits.occasions[holiday.key]
        return self._plan_button(visits, holiday.key, occurrence, day, kind="outline")

    def _plan_button(self, visits: Visits, holiday: str, occurrence: str, day: date, *, kind: Kind) -> Button:
        mark = visits.marks.get(occurrence)
        if mark is None:
            button = Button(self.tr("Make a plan"), kind, "calendar-plus", height=36)
            button.clicked.connect(lambda: self.plan_asked.emit(holiday, occurrence, day))
            return button
        text = self.tr("Plan: {done} of {total}").format(done=mark.done, total=mark.total)
        button = Button(text if mark.total else self.tr("Plan"), "soft", "clipboard-check", height=36)
        button.clicked.connect(lambda: self.plan_opened.emit(mark.id))
        return button

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
        if holiday.warns and not self._small:
            texts.addWidget(Label(symbols_warning(self._words), "caption", "text2", wrap=True))
        texts.addStretch(1)
        return texts

    def _when(self, holiday: LovedHoliday) -> str:
        if holiday.coming is None:
            return self.tr("favourite holiday")
        left = days.days_left(holiday.coming.days_left, self._words)
        if holiday.roughly:
            left = self.tr("{when} ± 1 day").format(when=left)
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
        key = "" if self._small else FAVOURITE_KEY
        add = Button(self.tr("Add it"), "ghost" if self._small else "outline", "plus", key, height=32)
        add.clicked.connect(self.add_asked)
        line.addLayout(texts, 1)
        if self._small:
            texts.addLayout(row(add, 1))
        else:
            line.addWidget(add, 0, Qt.AlignmentFlag.AlignVCenter)
        return line


def _stacked(*parts: QWidget) -> QWidget:
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(theme().px(4))
    for part in parts:
        lines.addWidget(part, 0, Qt.AlignmentFlag.AlignRight)
    return holder
