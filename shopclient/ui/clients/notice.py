"""A sentence in the page with what can be done about it, instead of a box in front of it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from shopclient.ui.clients.layout import clear
from shopclient.ui.theme import theme
from shopclient.ui.widgets.button_faces import Kind
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile

Deed = tuple[str, Kind, Callable[[], None]]  # words, weight, what is done


class Notice(Band):
    """Hidden until there is something to say: a warning, or a mere *note*."""

    def __init__(self, kind: Literal["warning", "note"] = "warning") -> None:
        super().__init__("warn_soft" if kind == "warning" else "band", padding=12)
        self._is_note = kind == "note"
        self._line = QHBoxLayout()
        self.body.addLayout(self._line)
        self.hide()

    def show_text(self, text: str, *deeds: Deed) -> None:
        """Say *text*, with a button for each deed."""
        clear(self._line)
        self._line.setSpacing(theme().px(10))
        tile = IconTile("history") if self._is_note else _warning()
        self._line.addWidget(tile, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(Label(text, "name", wrap=True), 1)
        for words, kind, do in deeds:
            button = Button(words, kind)
            button.clicked.connect(do)
            self._line.addWidget(button)
        self.setAccessibleName(text)
        self.show()

    def text(self) -> str:
        """Return what is said; empty while hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def focus_last(self) -> None:
        """Bring the keyboard to the last button."""
        for place in reversed(range(self._line.count())):
            item = self._line.itemAt(place)
            if item is not None and isinstance(widget := item.widget(), Button):
                widget.setFocus()
                return


def _warning() -> IconTile:
    return IconTile("alert-triangle", "warn", ground="warn_soft")
