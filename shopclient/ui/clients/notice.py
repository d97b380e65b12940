"""A sentence in the page with what can be done about it, instead of a box in front of it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from shopclient.ui.clients.flow import FlowBox
from shopclient.ui.clients.layout import clear
from shopclient.ui.theme import theme
from shopclient.ui.widgets.button_faces import Kind
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile

Deed = tuple[str, Kind, Callable[[], None]]  # words, weight, what is done

_NARROW = 560  # in a narrower one the buttons go below the sentence


class Notice(Band):
    """Hidden until there is something to say: a warning, or a mere *note*."""

    def __init__(self, kind: Literal["warning", "note"] = "warning") -> None:
        super().__init__("warn_soft" if kind == "warning" else "band", padding=12)
        self._is_note = kind == "note"
        self._buttons: list[Button] = []
        self._line = QHBoxLayout()
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body.addLayout(self._line)
        self.hide()

    def show_text(self, text: str, *deeds: Deed) -> None:
        """Say *text*, with a button for each deed."""
        clear(self._line)
        self._line.setSpacing(theme().px(10))
        tile = (
            IconTile("history") if self._is_note else IconTile("alert-triangle", "warn", ground="warn_soft")
        )
        self._line.addWidget(tile, 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(theme().px(10))
        self._words.addWidget(Label(text, "name", wrap=True), 1)
        self._buttons = [_button(deed) for deed in deeds]
        self._line.addLayout(self._words, 1)
        if deeds:
            self._words.addWidget(_Row(*self._buttons), 0, Qt.AlignmentFlag.AlignVCenter)
        self._fold()
        self.setAccessibleName(text)
        self.show()

    def text(self) -> str:
        """Return what is said; empty while hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def focus_first(self) -> None:
        """Bring the keyboard to the first button."""
        if self._buttons:
            self._buttons[0].setFocus()

    def focus_last(self) -> None:
        """Bring the keyboard to the last button."""
        if self._buttons:
            self._buttons[-1].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_narrow = self.width() < theme().px(_NARROW)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._words.setDirection(down if is_narrow else right)


class _Row(FlowBox):
    """Buttons in one row as long as there is room for it."""

    def sizeHint(self) -> QSize:
        layout = self.layout()
        parts = [layout.itemAt(place) for place in range(layout.count())] if layout else []
        sizes = [part.sizeHint() for part in parts if part is not None]
        width = sum(size.width() for size in sizes) + theme().px(8) * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))


def _button(deed: Deed) -> Button:
    words, kind, do = deed
    button = Button(words, kind)
    button.clicked.connect(do)
    return button
