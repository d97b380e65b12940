"""Heads of cards and the row of keys at the foot of a screen."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from shopclient.ui.theme import Role, theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.painted import Painted, cap_size, draw_cap
from shopclient.ui.widgets.signs import IconTile
from shopclient.ui.widgets.spacing import FlowLayout, spaced


class SectionHeader(QWidget):
    """The title of a card, with an icon on a tile of its colour before and a widget at the right end."""

    def __init__(
        self,
        title: str,
        icon: str = "",
        right: QWidget | None = None,
        *,
        colour: str = "text2",
        role: Role = "title",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Label(title, role)
        row = spaced(QHBoxLayout(self), 10)
        if icon:
            row.addWidget(IconTile(icon, colour))
        row.addWidget(self.title)
        row.addStretch(1)
        if right is not None:
            row.addWidget(right)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class KeyCap(Painted):
    """The cap of a key."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return cap_size(self._key).toSize()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        tokens = theme().tokens
        draw_cap(painter, QPointF(0, 0), self._key, tokens.surface2, tokens.divider, tokens.text2)


class KeyHints(QWidget):
    """Keys and what they do, on as many lines as they need: ``KeyHints([("F2", "search")])``."""

    def __init__(self, hints: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=16)
        for key, words in hints:
            pair = QWidget()
            row = spaced(QHBoxLayout(pair), 8)
            row.addWidget(KeyCap(key))
            row.addWidget(Label(words, "second", "text2"))
            flow.addWidget(pair)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
