"""The example beside the calendar's rules: the days that come next by them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclient.ui.clients.layout import clear
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Card


class DaysCard(Card):
    """Groups of lines, each under its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(20, parent=parent)
        self.reckoning_words = self.tr("How days are reckoned")
        self.closed_words = self.tr("Days off")
        self.own_words = self.tr("Days of the shop’s own")
        self._waiting = Label(
            self.tr("Something in the form is to be mended. Until then: as it was before."),
            "second",
            "warn",
            wrap=True,
        )
        self._shown: list[tuple[str, Sequence[str]]] = []
        self._groups = spaced(QVBoxLayout(), 14)
        column = spaced(QVBoxLayout(), 12)
        column.addWidget(SectionHeader("calendar-heart", self.tr("Example")))
        column.addWidget(self._waiting)
        column.addLayout(self._groups)
        self.body.addLayout(column)
        self.body.addStretch(1)

    def show_days(self, groups: Sequence[tuple[str, Sequence[str]]], *, waiting: bool) -> None:
        """Show lines under their titles; *waiting* while something typed means nothing yet."""
        self._waiting.setVisible(waiting)
        self._shown = list(groups)
        clear(self._groups)
        for title, lines in groups:
            block = spaced(QVBoxLayout(), 3)
            block.addWidget(Label(title, "label"))
            for line in lines:
                block.addWidget(Label(line, "second", "text2", wrap=True))
            self._groups.addLayout(block)

    def text(self) -> str:
        """Return all that is shown, line by line."""
        waiting = [] if self._waiting.isHidden() else [self._waiting.text()]
        return "\n".join([*waiting, *(line for _title, lines in self._shown for line in lines)])
