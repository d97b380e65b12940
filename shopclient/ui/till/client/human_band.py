"""The one human thing to know before saying good day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from shopclient.services.occasion_views import HumanLine
from shopclient.texts.occasions import human_line
from shopclient.texts.words import Words
from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button, IconButton
from shopclient.ui.widgets.labels import ElidedLabel, TwoLines
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile

_NARROW = 560

_ICONS = {
    "birthday": "cake",
    "family_birthday": "cake",
    "anniversary": "heart",
    "name_day": "star",
    "holiday": "confetti",
    "silent": "snowflake",
    "favourite": "heart",
    "taste": "mood-smile",
    "archived": "folder",
    "note": "note",
    "ask_favourite": "bulb",
    "ask_birthday": "bulb",
}


class HumanBand(Band):
    """An amber line: whose day is near, what is loved, what was noted; hidden if the file knows nothing."""

    greeted = Signal(str)  # the occurrence

    def __init__(self, words: Words) -> None:
        super().__init__("warn_soft", padding=16, radius=12)
        self._words = words
        self._occurrence = ""
        self._is_open = False
        self.tile = IconTile("cake", "warn", size=40, circle=True, ground="surface")
        self.line = TwoLines("", "subtitle")
        self.under = ElidedLabel("", "body", "text2")
        self.button = Button(self.tr("Mark as greeted"), "quiet", "check", height=36)
        self.small_button = IconButton(self.button.text(), "check", "soft", height=36)
        for button in (self.button, self.small_button):
            button.clicked.connect(self._on_clicked)
        texts = spaced(QVBoxLayout(), 2)
        texts.addWidget(self.line)
        texts.addWidget(self.under)
        row = spaced(QHBoxLayout(), 14, (4, 0, 0, 0))
        row.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.small_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.show_line(None)

    def set_low(self, *, is_low: bool) -> None:
        """Take less room at the edges."""
        self.set_padding((20, 10, 16, 10) if is_low else (16,) * 4)

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
        self._is_open = bool(line.occurrence) and not line.done
        self._offer()
        self.setAccessibleName(f"{first}. {second}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer()

    def _offer(self) -> None:
        """Offer to mark the day as greeted: by a sign alone where the words would take the line's room."""
        is_narrow = self.width() < theme().px(_NARROW)
        self.button.setVisible(self._is_open and not is_narrow)
        self.small_button.setVisible(self._is_open and is_narrow)

    def _on_clicked(self) -> None:
        self.greeted.emit(self._occurrence)
