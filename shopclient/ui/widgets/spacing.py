"""Layouts whose room grows with the text, and one that wraps."""

from typing import TypeVar

from PySide6.QtCore import QMargins, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from shopclient.ui.theme import theme

Margins = tuple[int, int, int, int]
L = TypeVar("L", bound=QLayout)


class _Spacing(QObject):
    """Keeps one layout's room in step with the text size; it lives as long as the layout."""

    def __init__(self, layout: QLayout, gap: int, margins: Margins) -> None:
        super().__init__(layout)
        self._layout, self._gap, self._margins = layout, gap, margins
        self._set()
        theme().changed.connect(self._set)

    def _set(self) -> None:
        self._layout.setSpacing(theme().px(self._gap))
        self._layout.setContentsMargins(*(theme().px(side) for side in self._margins))


def spaced(layout: L, gap: int = 0, margins: Margins = (0, 0, 0, 0)) -> L:
    """Return *layout* with a *gap* between parts and *margins* around, in pixels at 100 % text."""
    _Spacing(layout, gap, margins)
    return layout


class FlowLayout(QLayout):
    """Parts one after another, on as many lines as the width asks for, such as chips."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        spaced(self, gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the parts out in *rect* and return the height they take."""
        margins: QMargins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        x, y, line = room.x(), room.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > room.x() and x + size.width() > room.right() + 1:
                x, y, line = room.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size.boundedTo(QSize(room.width(), size.height()))))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y() + margins.bottom()
