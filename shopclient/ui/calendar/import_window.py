"""What would become of somebody's calendar, line by line, before anything is brought in."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shopclient.services.calendar_import import Proposed
from shopclient.texts import days
from shopclient.texts.words import Words
from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.table import TableView
from shopclient.ui.widgets.table_cells import CONTENTS, Cell, Column


@dataclass(frozen=True)
class _Row:
    at: int
    proposed: Proposed
    is_taken: bool


class ImportWindow(QDialog):
    """*import_asked* tells what was chosen; Esc leaves everything as it is."""

    import_asked = Signal(object)  # tuple of Proposed

    def __init__(self, proposed: Sequence[Proposed], file: str, words: Words, parent: QWidget | None) -> None:
        super().__init__(parent)
        theme().dress(self)
        self._words = words
        self.setWindowTitle(self.tr("Bring in a calendar"))
        # What can be brought in stands first; the rest says why it is left out.
        ordered = sorted(proposed, key=lambda each: (not each.is_new, not each.entry.is_dated, each.on))
        self._rows = [_Row(at, each, each.is_new) for at, each in enumerate(ordered)]
        self.count_label = Label("", "panel", wrap=True)
        about = self.tr(
            "From {file}. What comes once becomes a plan, what comes every year a holiday of your own. Space,"
            " or a click on its sign, leaves a line out."
        )
        self.table = self._make_table()
        self.import_button = Button(self.tr("Bring in"), "primary", "download", height=40)
        self.close_button = Button(self.tr("Close"), "outline", "", "Esc", height=40)
        self.import_button.clicked.connect(self._on_import)
        self.close_button.clicked.connect(self.reject)
        self.import_button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        card = Card((0, 8, 0, 8))
        card.body.addWidget(self.table)
        page = spaced(QVBoxLayout(self), 12, (28, 24, 28, 20))
        page.addWidget(self.count_label)
        page.addWidget(Label(about.format(file=file), "body", "text2", wrap=True))
        page.addWidget(card, 1)
        page.addWidget(FlowBox(self.close_button, self.import_button, gap=10))
        room, px = self.screen().availableGeometry(), theme().px
        self.resize(min(px(820), room.width()), min(px(560), room.height()))
        self._show()
        self.table.choose(0)
        self.table.setFocus()

    def chosen(self) -> tuple[Proposed, ...]:
        """Return what is to be brought in."""
        return tuple(row.proposed for row in self._rows if row.is_taken)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The table would take the key for itself.
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._toggle(self.table.chosen_row())
            return True
        return super().eventFilter(watched, event)

    def _make_table(self) -> TableView:
        def sign(row: _Row) -> Cell:
            if not row.proposed.is_new:
                return Cell(icon="minus", colour="muted")
            icon = "square-check" if row.is_taken else "square"
            return Cell(icon=icon, colour="accent" if row.is_taken else "muted", action=True)

        def day(row: _Row) -> Cell:
            colour = "text" if row.is_taken else "muted"
            is_dated = row.proposed.entry.is_dated
            text = days.short_day(row.proposed.on, self._words.language) if is_dated else "–"
            return Cell(text, colour=colour)

        def what(row: _Row) -> Cell:
            colour = "text" if row.is_taken else "muted"
            return Cell(row.proposed.entry.title or "–", self._beside(row.proposed), colour=colour)

        table = TableView(
            [
                Column("", sign, 56),
                Column(self.tr("Next day"), day, 130),
                Column(self.tr("What"), what),
                Column(
                    self.tr("Becomes"), lambda row: Cell(self._fate(row.proposed), colour="text2"), CONTENTS
                ),
            ],
            self.tr("Days of the calendar"),
            tall=any(row.proposed.beside for row in self._rows),
            key=lambda row: row.at,
        )
        table.action_asked.connect(self._toggle)
        table.installEventFilter(self)
        return table

    def _on_import(self) -> None:
        self.import_asked.emit(self.chosen())

    def _toggle(self, row: _Row | None) -> None:
        if row is not None and row.proposed.is_new:
            self._rows[row.at] = _Row(row.at, row.proposed, not row.is_taken)
            self._show()

    def _show(self) -> None:
        self.table.set_rows(self._rows)
        number = len(self.chosen())
        self.import_button.setEnabled(number > 0)
        left = len(self._rows) - number
        text = self.tr("%n day(s) to bring in", "", number)
        if left:
            text = f"{text}, {self.tr('%n left out', '', left)}"
        self.count_label.setText(text)

    def _beside(self, proposed: Proposed) -> str:
        """Say which holiday is there already."""
        if proposed.beside is None:
            return ""
        name = proposed.beside.name(self._words.language)
        if proposed.beside.rule != proposed.rule:
            return self.tr("There is a holiday of this name already, on other days.")
        return self.tr("On this day there is already: {holiday}").format(holiday=name)

    def _fate(self, proposed: Proposed) -> str:
        return {
            "plan": self.tr("a plan"),
            "holiday": self.tr("a holiday, every year"),
            "known": self.tr("is here already"),
            "ours": self.tr("once came from here"),
            "past": self.tr("is over"),
            "often": self.tr("comes more often than a holiday"),
            "unnamed": self.tr("has no name"),
            "undated": self.tr("has no right date"),
        }[proposed.fate]
