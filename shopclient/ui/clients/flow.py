"""A layout that goes on in the next line, for chips."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from shopclient.ui.theme import theme


class Flow(QLayout):
    """Widgets in their own width, one after another, as many in a line as fit.

    *spread*: beside the first one the others keep to the right, as at the head of a page. *low*: they stand
    on one line at their feet, as buttons beside fields do, and not at their middles.
    """

    def __init__(
        self, gap: int = 8, parent: QWidget | None = None, *, spread: bool = False, low: bool = False
    ) -> None:
        super().__init__(parent)
        self._low = low
        self._items: list[QLayoutItem] = []
        self._gap, self._spread = gap, spread
        self.setContentsMargins(0, 0, 0, 0)

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
            if not item.isEmpty():  # hidden
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap, top = theme().px(self._gap), rect.y()
        for line in self._lines(rect.width(), gap):
            height = max(size.height() for _, size in line)
            left = rect.x()
            for item, size in line:
                if move:
                    air = (height - size.height()) // (1 if self._low else 2)
                    item.setGeometry(QRect(QPoint(left, top + air), size))
                left += size.width() + gap
                if self._spread and item is self._items[0]:
                    taken = sum(other.width() + gap for _, other in line) - gap
                    left += rect.width() - taken
            top += height + gap
        return max(top - gap - rect.y(), 0)

    def _lines(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item in (item for item in self._items if not item.isEmpty()):
            size = item.sizeHint()
            size.setWidth(min(size.width(), width))
            if not lines or taken + gap + size.width() > width:
                lines.append([])
                taken = -gap
            lines[-1].append((item, size))
            taken += gap + size.width()
        return lines


class FlowBox(QWidget):
    """A widget whose children flow; as high as its width asks for."""

    def __init__(self, *parts: QWidget, gap: int = 8, spread: bool = False) -> None:
        super().__init__()
        flow = Flow(gap, self, spread=spread)
        for part in parts:
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
