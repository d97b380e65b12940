"""The days of a client beside the birthday, in the form: the name day, occasions of his own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain.name_days import name_days
from shopclient.domain.programme import ChurchStyle
from shopclient.texts import days
from shopclient.ui.clients.around import Around
from shopclient.ui.clients.draft import DateDraft, Draft
from shopclient.ui.clients.draft_values import date_text
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import row
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.fields import ChoiceField, Field, LineField


class DateFields(QWidget):
    """The name day with what the catalogue proposes for the first name, and any number of dated occasions."""

    edited = Signal()
    reshaped = Signal()  # rows came or went
    removed = Signal(str, object)  # what it was, and what brings it back

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._around = Around(date.min, "")
        self._proposed: tuple[str, ...] = ()
        self.name_day = LineField(self.tr("Name day"), placeholder=self.tr("dd.mm"))
        self.church_style = ChoiceField(
            self.tr("Keeps church days by"),
            [
                (None, self.tr("as the holiday itself has it")),
                ("new", self.tr("new style")),
                ("old", self.tr("old style")),
            ],
        )
        self.proposals = FlowBox()
        self.occasions = OccasionRows()
        line = row(gap=12)
        for part in (self.name_day, self.church_style):
            line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        column.addLayout(line)
        column.addWidget(self.proposals)
        column.addWidget(self.occasions)
        self.name_day.editor.textEdited.connect(self.edited)
        self.church_style.editor.activated.connect(self.edited)
        self.occasions.edited.connect(self.edited)
        self.occasions.reshaped.connect(self.reshaped)
        self.occasions.removed.connect(self.removed)

    def know(self, around: Around) -> None:
        """Take the shop's holidays, and by which style of the church it goes."""
        self._around = around

    def draft(self, rest: Draft) -> Draft:
        """Return *rest* with what is typed here."""
        return replace(
            rest,
            name_day=self.name_day.text(),
            church_style=cast(ChurchStyle | None, self.church_style.value()),
            dates=self.occasions.drafts(),
        )

    def show_draft(self, draft: Draft) -> None:
        """Show *draft*."""
        self.name_day.set_text(draft.name_day)
        self.church_style.set_value(draft.church_style)
        self.occasions.show_drafts(draft.dates)

    def propose_for(self, name: str) -> None:
        """Offer the name days of a first name, each by its style; nothing for a name without one."""
        style = self.church_style.value() or self._around.church_style
        # Sorting is stable: the style that the client goes by comes first, or else the shop's.
        found = sorted(name_days(self._around.holidays, name), key=lambda each: each.style != style)
        offered = tuple(f"{date_text(each.day)} {each.style}" for each in found)
        if offered == self._proposed:
            return
        self._proposed = offered
        for button in self.proposals.findChildren(Button):
            button.hide()
            button.deleteLater()
        for each in found:
            day = days.day_month(each.day.day, each.day.month, self._language)
            words = (
                self.tr("{day} by the old style")
                if each.style == "old"
                else self.tr("{day} by the new style")
            )
            button = Button(words.format(day=day), "soft", "star", height=32)
            button.clicked.connect(partial(self._take, date_text(each.day)))
            self._add_proposal(button)
        self.proposals.setVisible(bool(found))
        self.reshaped.emit()

    def field_at(self, what: str, index: int, part: str) -> Field | None:
        """Return the field of a person's attribute; None if it is not here."""
        if what == "dates":
            return self.occasions.field(index, part)
        return {"name_day": self.name_day, "church_style": self.church_style}.get(what)

    def _add_proposal(self, button: Button) -> None:
        layout = self.proposals.layout()
        if layout is not None:
            layout.addWidget(button)
        button.show()

    def _take(self, day: str) -> None:
        self.name_day.set_text(day)
        self.name_day.clear_error()
        self.name_day.setFocus()
        self.edited.emit()


class OccasionRows(QWidget):
    """Any number of days with a name of their own, such as a wedding."""

    edited = Signal()
    reshaped = Signal()
    removed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Occasion] = []
        self.add_button = Button(self.tr("Add a day of the client’s own"), "ghost", "plus", height=32)
        self.add_button.clicked.connect(self._on_add_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(8))
        self._column.addLayout(row(self.add_button, 1))

    def drafts(self) -> tuple[DateDraft, ...]:
        """Return the rows as typed, blank ones with them."""
        return tuple(line.draft() for line in self._rows)

    def show_drafts(self, drafts: Sequence[DateDraft]) -> None:
        """Show one row for each of *drafts*."""
        for line in list(self._rows):
            self._drop(line)
        for draft in drafts:
            self._append(draft, len(self._rows))

    def field(self, index: int, part: str) -> Field:
        """Return the title's field of row *index*, or the date's."""
        line = self._rows[index]
        return line.date_field if part == "date" else line.title_field

    def _append(self, draft: DateDraft, place: int) -> None:
        line = _Occasion(draft)
        for field in (line.title_field, line.date_field):
            field.editor.textEdited.connect(self.edited)
        line.remove_button.clicked.connect(partial(self._on_remove_clicked, line))
        self._rows.insert(place, line)
        self._column.insertWidget(place, line)
        line.show()  # a layout shows what it takes in only later, and until then Tab passes it by

    def _drop(self, line: "_Occasion") -> None:
        self._rows.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_add_clicked(self) -> None:
        self._append(DateDraft(), len(self._rows))
        self.reshaped.emit()
        self._rows[-1].title_field.setFocus()

    def _on_remove_clicked(self, line: "_Occasion") -> None:
        place, draft = self._rows.index(line), line.draft()
        self._drop(line)
        self.add_button.setFocus()
        self.edited.emit()
        if draft != DateDraft():
            self.removed.emit(draft.title or draft.date, partial(self._bring_back, draft, place))

    def _bring_back(self, draft: DateDraft, place: int) -> None:
        self._append(draft, min(place, len(self._rows)))
        self.reshaped.emit()
        self.edited.emit()


class _Occasion(QWidget):
    def __init__(self, draft: DateDraft) -> None:
        super().__init__()
        self.title_field = LineField(self.tr("What day it is"), draft.title, placeholder=self.tr("wedding"))
        self.date_field = LineField(self.tr("Date"), draft.date, placeholder=self.tr("dd.mm or dd.mm.yyyy"))
        self.remove_button = IconButton(self.tr("Take this day away"), "trash", height=40)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, theme().px(24), 0, 0)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        line = row(gap=8)
        line.addWidget(self.title_field, 3, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.date_field, 2, Qt.AlignmentFlag.AlignTop)
        line.addLayout(foot)
        self.setLayout(line)

    def draft(self) -> DateDraft:
        """Return the row as typed."""
        return DateDraft(self.title_field.text(), self.date_field.text())
