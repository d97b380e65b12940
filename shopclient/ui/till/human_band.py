"""The one human thing to know before saying good day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from shopclient.services.occasion_views import HumanLine
from shopclient.texts.occasions import human_line
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import ElidedLabel
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile

_ICONS = {
    "birthday": "cake",
    "family_birthday": "cake",
    "anniversary": "heart",
    "name_day": "star",
    "holiday": "confetti",
    "favourite": "heart",
    "taste": "mood-smile",
    "note": "note",
}


class HumanBand(Band):
    """An amber line: whose day is near, what is loved, what was noted; hidden if the file knows nothing."""

    greeted = Signal(str)  # the occurrence

    def __init__(self, words: Words) -> None:
        super().__init__("warn_soft", padding=16, radius=12)
        self._words = words
        self._occurrence = ""
        self.tile = IconTile("cake", "warn", size=40, circle=True, ground="surface")
        self.line = ElidedLabel("", "subtitle")
        self.under = ElidedLabel("", "body", "text2")
        self.button = Button(self.tr("Greeted"), "quiet", "check", height=36)
        self.button.clicked.connect(self._on_clicked)
        self._texts = QVBoxLayout()
        self._texts.addWidget(self.line)
        self._texts.addWidget(self.under)
        self._row = QHBoxLayout()
        self._row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._texts, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._row)
        self._set_measures()
        theme().changed.connect(self._set_measures)
        self.show_line(None)

    def show_line(self, line: HumanLine | None) -> None:
        """Show the line; None hides the band."""
        self.setVisible(line is not None)
        if line is None:
            return
        first, second = human_line(line, self._words)
        self._occurrence = line.occurrence
        self.tile.show_icon(_ICONS[line.code], "warn")
        self.line.setText(first)
        self.under.setText(second)
        self.under.setVisible(bool(second))
        self.button.setVisible(bool(line.occurrence) and not line.done)
        self.setAccessibleName(f"{first}. {second}".strip())

    def _set_measures(self) -> None:
        px = theme().px
        self._row.setSpacing(px(14))
        self._row.setContentsMargins(px(4), 0, 0, 0)
        self._texts.setSpacing(px(2))

    def _on_clicked(self) -> None:
        self.greeted.emit(self._occurrence)
