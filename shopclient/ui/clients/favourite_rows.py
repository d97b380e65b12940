"""Favourite holidays in the form: looked up in the catalogue, each with the client's own reason."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.domain import recurrence
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.holidays import Catalogue
from shopclient.domain.people import Favourite
from shopclient.texts import days
from shopclient.ui.clients.around import Around
from shopclient.ui.clients.draft import Draft
from shopclient.ui.clients.layout import row
from shopclient.ui.clients.suggestions import Pick, PickField
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import IconButton
from shopclient.ui.widgets.fields import Field, TextField
from shopclient.ui.widgets.labels import ElidedLabel, Label
from shopclient.ui.widgets.surfaces import Divider
from shopclient.ui.widgets.tiles import IconTile

_OFFERED = 30


class FavouriteRows(QWidget):
    """Any number of holidays; the line at the end looks for another one."""

    edited = Signal()
    reshaped = Signal()  # rows came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._around = Around(date.min, "")
        self._rows: list[FavouriteRow] = []
        self.picker = PickField(
            self.tr("Which holiday is dear to the client?"),
            self._find,
            placeholder=self.tr("Type its name: new year, teacher, sailor …"),
        )
        self.picker.picked.connect(self._on_picked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(14))
        self._column.addWidget(self.picker)

    def know(self, around: Around) -> None:
        """Take the shop's holidays, the day from which a next date is looked for, and whose come first."""
        self._around = around

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed here."""
        return replace(rest, favourites=self.favourites())

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*."""
        self.show_favourites(draft.favourites)

    def favourites(self) -> tuple[Favourite, ...]:
        """Return the holidays with the reasons as typed."""
        return tuple(line.favourite() for line in self._rows)

    def show_favourites(self, favourites: Sequence[Favourite]) -> None:
        """Show one row for each of *favourites*."""
        for line in list(self._rows):
            self._drop(line)
        for favourite in favourites:
            self._append(favourite)

    def field(self, index: int) -> Field:
        """Return the reason's field of row *index*."""
        return self._rows[index].reason_field

    def _find(self, text: str) -> list[Pick]:
        taken = {line.key for line in self._rows}
        found = self._around.holidays.search(text, _OFFERED, self._around.country)
        return [Pick(each.key, self._line(each.key)) for each in found if each.key not in taken]

    def _line(self, key: str) -> str:
        when = self._day(key)
        name = self._around.holidays.name(key, self._language)
        return f"{name} · {when}" if when else name

    def _day(self, key: str) -> str:
        return holiday_day(self._around.holidays, key, self._around.today, self._language)

    def _append(self, favourite: Favourite, place: int | None = None) -> "FavouriteRow":
        name = self._around.holidays.name(favourite.key, self._language)
        line = FavouriteRow(favourite, name, self._day(favourite.key))
        line.reason_field.editor.textChanged.connect(self.edited)
        line.remove_button.clicked.connect(lambda: self._on_remove_clicked(line))
        place = len(self._rows) if place is None else place
        self._rows.insert(place, line)
        self._column.insertWidget(place, line)
        line.show()  # a layout shows what it takes in only later, and until then Tab passes it by
        return line

    def _drop(self, line: "FavouriteRow") -> None:
        self._rows.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_picked(self, key: str) -> None:
        if key in {line.key for line in self._rows}:
            return
        line = self._append(Favourite(key))
        self.reshaped.emit()
        line.reason_field.setFocus()
        self.edited.emit()

    def _on_remove_clicked(self, line: "FavouriteRow") -> None:
        place, favourite = self._rows.index(line), line.favourite()
        self._drop(line)
        self.picker.setFocus()
        self.edited.emit()
        name = self._around.holidays.name(favourite.key, self._language)
        self.removed.emit(name, partial(self._bring_back, favourite, place))

    def _bring_back(self, favourite: Favourite, place: int) -> None:
        if favourite.key in {line.key for line in self._rows}:
            return
        self._append(favourite, min(place, len(self._rows)))
        self.reshaped.emit()
        self.edited.emit()


class FavouriteRow(QWidget):
    """One holiday and why it is dear."""

    def __init__(self, favourite: Favourite, name: str, when: str) -> None:
        super().__init__()
        self.key = favourite.key
        self.reason_field = TextField(
            self.tr("Why is it dear? In the client’s own words"),
            favourite.reason,
            placeholder=self.tr("My happiest years were there"),
            lines=2,
        )
        self.remove_button = IconButton(self.tr("Take this holiday away"), "trash")
        title = row(IconTile("calendar-heart"), gap=10)
        title.addWidget(ElidedLabel(name, "title"), 1)
        title.addWidget(Label(when, "second", "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(6))
        column.addLayout(title)
        # The bin comes after the reason in the way of the Tab key.
        column.addLayout(_beside(self.reason_field, self.remove_button))
        column.addSpacing(theme().px(6))
        column.addWidget(Divider())

    def favourite(self) -> Favourite:
        """Return the holiday with the reason as typed."""
        return Favourite(self.key, self.reason_field.text())


def _beside(field: Field, button: IconButton) -> QHBoxLayout:
    line = row(gap=8)
    line.addWidget(field, 1)
    foot = QVBoxLayout()
    foot.setContentsMargins(0, theme().px(24), 0, 0)
    foot.addWidget(button)
    foot.addStretch(1)
    line.addLayout(foot)
    return line


def holiday_day(holidays: Catalogue, key: str, today: date, language: str) -> str:
    """Return when a holiday is kept next, ``29 октября``; empty where no table tells."""
    try:
        found = recurrence.next_dates(holidays.rule(key), today, 1) if key in holidays else []
    except (DateInvalid, RuleUnsupported):
        return ""
    return days.day_month(found[0].day, found[0].month, language) if found else ""
