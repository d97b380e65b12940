"""What the list shows of a client, column by column."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QObject

from shopclient.services.client_views import ClientRow, Met
from shopclient.texts import days, numbers
from shopclient.texts.relations import relation
from shopclient.ui.clients import say
from shopclient.ui.clients.match_marks import marks
from shopclient.ui.context import Context
from shopclient.ui.widgets.table_cells import Cell, CellChip, Column


class ListColumns(QObject):
    """The columns of the list; what was typed, what is marked and the day are told from outside."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.typed = ""
        self.today = date.min
        self.is_archive = False
        self.marked: Collection[int] = ()

    def columns(self) -> list[Column]:
        """Return the columns, the name first."""
        return [
            Column(self.tr("Name"), self._name, sort="name"),
            Column(self.tr("Phone"), self._phone, 156),
            Column(self.tr("Card"), self._card, 96),
            Column(self.tr("Last visit"), self._visit, 120, right=True, sort="visit"),
            Column(self.tr("Bonuses"), self._bonuses, 100, right=True, sort="bonuses"),
        ]

    def _name(self, client: ClientRow) -> Cell:
        return Cell(
            client.list_name,
            self._second(client),
            role="name",
            colour="muted" if self.is_archive else "text",
            avatar=client.name,
            ticked=client.id in self.marked,
            chip=CellChip("", "gift", "cake") if self._is_birthday_near(client) else None,
            matches=marks(client.list_name, self.typed),
        )

    def _is_birthday_near(self, client: ClientRow) -> bool:
        return client.birthday_in is not None and say.is_near(client.birthday_in) and not self.is_archive

    def _second(self, client: ClientRow) -> str:
        for number in client.cards:
            if marks(number, self.typed):
                return self.tr("card {number}").format(number=say.card_number(number))
        if client.met is not None:
            return self._met(client.met)
        if client.birthday_in is not None and self._is_birthday_near(client):
            # The cake beside the name says of what.
            return days.days_left(client.birthday_in, self._context.words)
        return say.stage(client.stage, self._context.words, bought_before=client.bought_before)

    def _met(self, met: Met) -> str:
        """Return what was found where no column shows it: ``daughter: Anna``."""
        text = " ".join(met.text.split())
        of = relation(met.of, self._context.words) if met.what == "relative" else met.of
        named = {
            "hobby": self.tr("hobby: {text}"),
            "taste": self.tr("taste: {text}"),
            "tag": self.tr("tag: {text}"),
            "size": self.tr("size: {text}"),
            "allergy": self.tr("allergy: {text}"),
            "address": self.tr("address: {text}"),
            "salutation": self.tr("called {text}"),
            "note": self.tr("note: {text}"),
            "reason": self.tr("holiday: {text}"),
        }.get(met.what)
        if named is not None:
            return named.format(text=text)
        return f"{of}: {text}" if of else text

    def _phone(self, client: ClientRow) -> Cell:
        colour = "muted" if self.is_archive else "text2"
        return Cell(client.phone, colour=colour, matches=marks(client.phone, self.typed))

    def _card(self, client: ClientRow) -> Cell:
        if not client.cards:
            return Cell("–", colour="muted")
        tail = say.card_tail(client.cards[0])
        colour = "muted" if self.is_archive else "text2"
        return Cell(tail, client.kind_name, colour=colour, matches=marks(tail, self.typed))

    def _visit(self, client: ClientRow) -> Cell:
        shown = say.last_visit(client.last_purchase, self.today, self._context.words)
        return Cell(shown, colour="text2" if client.last_purchase and not self.is_archive else "muted")

    def _bonuses(self, client: ClientRow) -> Cell:
        if not client.bonuses:
            return Cell("–", colour="muted")
        shown = numbers.bonuses(client.bonuses, self._context.currency, self._context.language)
        return Cell(shown, role="button", colour="muted" if self.is_archive else "points")
