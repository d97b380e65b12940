"""How one operation is told in the columns of the list."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from shopclient.services.journal import JournalRow
from shopclient.texts.days import short_day
from shopclient.texts.errors import short_card
from shopclient.ui.till.figures import Figures
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, Column

TIME, CLIENT, WHAT, SUM, BONUSES, RETURN, UNDO = range(7)

_NONE = "—"


class OperationCells(QObject):
    """Makes the cells; a row that was undone is struck through and muted."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.is_narrow = False  # what happened stands under the name then, if it is no plain purchase
        self.today: date | None = None  # rows of another day say which; None: all are of today

    def columns(self) -> list[Column]:
        """Return the columns, from the left."""
        return [
            Column(self.tr("Time"), self._time, CONTENTS),
            Column(self.tr("Client"), self._client),
            Column(self.tr("What"), self._what, CONTENTS),
            Column(self.tr("Sum, {sign}").format(sign=self._figures.sign), self._sum, CONTENTS, right=True),
            Column(self.tr("Bonuses"), self._bonuses, CONTENTS, right=True),
            Column("", self._return, CONTENTS, right=True),
            Column("", self._undo, CONTENTS, right=True),
        ]

    def _time(self, row: JournalRow) -> Cell:
        text = f"{row.at:%H:%M}"
        if self.today is not None and row.day != self.today:
            text = short_day(row.day, self._figures.words.language)
        return Cell(text, colour=_faded(row, "text2"), icon="note" if row.is_late else "")

    def _client(self, row: JournalRow) -> Cell:
        cell, what = self._whose(row), self._what(row).text
        is_told = self.is_narrow and what != self.tr("purchase")
        return replace(cell, second=what) if is_told else cell

    def _whose(self, row: JournalRow) -> Cell:
        if row.client_name:
            return Cell(row.client_name, role="name", colour=_faded(row, "text"))
        text = self.tr("Without a card")
        if row.card:
            text = self.tr("Card {number}").format(number=short_card(row.card))
        return Cell(text, role="name", colour=_faded(row, "text2"))

    def _what(self, row: JournalRow) -> Cell:
        if row.undone:
            return Cell(self.tr("undone"), colour="muted")
        words = {
            "sale": self._sold(row),
            "refund": self.tr("return"),
            "undo": self.tr("undo"),
            "adjust": self.tr("correction"),
            "attach": self.tr("put on a card"),
        }
        return Cell(words[row.what], colour="text2")

    def _sold(self, row: JournalRow) -> str:
        if row.returned:
            return self.tr("partly returned") if row.left else self.tr("returned")
        if row.sold_onto:
            is_all = row.sold_onto == row.value
            return self.tr("gift card sold") if is_all else self.tr("purchase, gift card sold")
        if row.gift:
            return self.tr("by gift card {sum}").format(sum=self._figures.amount(row.gift))
        if row.moved:
            return self.tr("purchase, put on a card")
        return self.tr("purchase, bonuses") if row.spent else self.tr("purchase")

    def _sum(self, row: JournalRow) -> Cell:
        text = self._figures.amount(row.due) if row.due else _NONE
        return Cell(text, role="name", colour=_faded(row, "text"), struck=row.undone)

    def _bonuses(self, row: JournalRow) -> Cell:
        # Of a purchase moved today they stand in the newer row of the move, and only there.
        if not row.bonuses or (row.moved and self.today is None):
            return Cell(_NONE, colour="muted")
        colour = "ok" if row.bonuses > 0 else "points" if row.what == "sale" else "err"
        text = self._figures.movement(row.bonuses)
        return Cell(text, role="button", colour=_faded(row, colour), struck=row.undone)

    def _return(self, row: JournalRow) -> Cell:
        if not row.refundable:
            return Cell()
        return Cell(self.tr("Return"), role="name", colour="text2", action=True, on_hover=True)

    def _undo(self, row: JournalRow) -> Cell:
        if not row.undoable:
            return Cell()
        text = self.tr("Undo")
        return Cell(text, role="name", colour="link", icon="arrow-back-up", action=True, on_hover=True)


def _faded(row: JournalRow, colour: str) -> str:
    return "muted" if row.undone else colour
