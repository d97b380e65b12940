"""The copies that were found, and what is inside each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.domain import errors
from shopclient.services.found_copies import FoundCopy
from shopclient.texts.copies import moment, place_of_copy, wall_moment
from shopclient.texts.numbers import whole
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, CellChip, Column


class CopiesPage(QWidget):
    """A table, newest copy first."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._founded = self._zone = ""
        columns = [
            Column(self.tr("Copy of"), self._when),
            Column(self.tr("Clients"), self._clients, CONTENTS, right=True),
            Column(self.tr("Operations, the last one"), self._operations, CONTENTS, right=True),
        ]
        self.table = TableView(
            columns, self.tr("Copies of the shop’s file"), tall=True, padding=20, key=lambda row: row.path
        )
        self.card = Card((0, 8, 0, 8))
        self.card.body.addWidget(self.table)
        self.message = Label("", "body", "text2", wrap=True)
        how = self.tr(
            "A copy takes the place of the shop’s file as a whole. Nothing is deleted by it: the present file"
            " is kept beside the new one."
        )
        column = spaced(QVBoxLayout(self), 12)
        column.addWidget(Label(self.tr("Which copy is to be restored?"), "panel", wrap=True))
        column.addWidget(Label(how, "body", "text2", wrap=True))
        column.addSpacing(theme().px(4))
        column.addWidget(self.card, 1)
        column.addWidget(self.message)
        self.say(self.tr("The copies are being read…"))

    def show_copies(self, found: Sequence[FoundCopy], founded: str, zone: str) -> None:
        """Show what was found; *founded* marks the present shop, *zone* is its clock's, "" if unknown."""
        self._founded, self._zone = founded, zone
        self.table.set_rows(found)
        self.table.choose(
            next((place for place, each in enumerate(found) if each.inside), 0 if found else -1)
        )
        self.card.setVisible(bool(found))
        nothing = self.tr("No copy was found on this computer. Choose one from a stick or a cloud’s folder.")
        self.say("" if found else nothing)

    def say(self, text: str, colour: str = "text2") -> None:
        """Say something below the table; *colour* is a token."""
        self.message.set_colour(colour)
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _when(self, found: FoundCopy) -> Cell:
        # By the same clock as the last operation beside it.
        zone = found.inside.zone if found.inside else self._zone
        when = moment(wall_moment(found.made_at, zone), self._words.language)
        return Cell(when, place_of_copy(found.where, self._words), role="name", chip=self._other_shop(found))

    def _trouble(self, found: FoundCopy) -> CellChip:
        if isinstance(found.refusal, errors.FileTooNew):
            return CellChip(self.tr("newer version"), "warn")
        return CellChip(self.tr("unreadable"), "err")

    def _other_shop(self, found: FoundCopy) -> CellChip | None:
        if found.inside is not None and self._founded and found.inside.founded != self._founded:
            return CellChip(self.tr("another shop"), "warn")
        return None

    def _clients(self, found: FoundCopy) -> Cell:
        return Cell("" if found.inside is None else whole(found.inside.clients, self._words.language))

    def _operations(self, found: FoundCopy) -> Cell:
        if found.inside is None:
            return Cell(chip=self._trouble(found))
        language, last = self._words.language, found.inside.last_at
        return Cell(whole(found.inside.operations, language), moment(last, language) if last else "")
