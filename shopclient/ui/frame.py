"""What surrounds the screens: navigation at the left, the line above, the toast at the foot."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.notice_bar import NoticeBar
from shopclient.ui.places import Place
from shopclient.ui.side_bar import SideBar
from shopclient.ui.theme import theme
from shopclient.ui.top_bar import TopBar
from shopclient.ui.widgets.rows import KeyHints
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.toast import KEPT_FREE, TOAST_ROOM, Toast

_NARROW = 1000  # pixels at 100 %, below which the navigation shows icons only
_TOAST_WIDTHS, _TOAST_MARGIN = (720, 460), 28  # as wide as the margin of the pages
_WATCH = 200  # milliseconds
_PRESSED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, KeyHints)


class Frame(QWidget):
    """The fixed parts and the room for the screens."""

    def __init__(self, places: Iterable[Place]) -> None:
        super().__init__()
        self.side_bar = SideBar(places, KEYS[Command.MENU][0])
        self.top_bar = TopBar()
        self.notice_bar = NoticeBar()
        self.content = QWidget()
        column = spaced(QVBoxLayout())
        column.addWidget(self.top_bar)
        column.addWidget(self.notice_bar)
        column.addWidget(self.content, 1)
        row = spaced(QHBoxLayout(self))
        row.addWidget(self.side_bar)
        row.addLayout(column, 1)
        self._column = column
        self.toast = Toast(parent=self)
        # What lies under the toast may change while it is there: another page, a longer form.
        self._watch = QTimer(self, interval=_WATCH)
        self._watch.timeout.connect(self._make_way)
        theme().changed.connect(self._arrange)

    def show_content(self, content: QWidget) -> None:
        """Put *content* where the screens stand."""
        self._column.replaceWidget(self.content, content)
        self.content.hide()
        self.content.deleteLater()
        self.content = content
        content.show()  # at once: what is hidden gets no room, and the toast would not find its place

    def set_open(self, *, is_open: bool) -> None:
        """Let the places and the field above be used, or not yet: what is typed would lie there unseen."""
        self.side_bar.setEnabled(is_open)
        self.top_bar.search.setEnabled(is_open)
        if is_open and self.window().focusWidget() is None:
            self.top_bar.search.setFocus()

    def arrange_toast(self) -> None:
        """Put the toast at the foot, over nothing that is pressed or read now; nothing else moves."""
        self._column.activate()
        taken = self._taken()
        spots = chain(self._spots_in_room(), self._spots(self.content.geometry()), self._spots_above())
        first = next(spots)
        free = (spot for spot in chain((first,), spots) if _is_free(spot, taken))
        self.toast.setGeometry(next(free, first))
        self._watch.start()

    def _make_way(self) -> None:
        if not self.toast.isVisible():
            self._watch.stop()
        elif not _is_free(self.toast.geometry(), self._taken()):
            self.arrange_toast()

    def _spots_in_room(self) -> Iterator[QRect]:
        """Yield where the toast may be in the part that the screen has for it, from the foot up."""
        for part in self.content.findChildren(QWidget):
            if part.isVisible() and part.property(TOAST_ROOM):
                room = _shown_box(part, self)
                widths = [min(theme().px(width), room.width()) for width in _TOAST_WIDTHS]
                sizes = [self._toast_size(width) for width in widths]
                for bottom in range(room.bottom(), room.top(), -theme().px(8)):
                    for size in sizes:
                        yield QRect(QPoint(room.left(), bottom + 1 - size.height()), size)

    def _spots(self, area: QRect) -> Iterator[QRect]:
        """Yield where the toast may be in *area*, the usual place first: at the foot, in the middle."""
        px = theme().px
        room = area.adjusted(px(_TOAST_MARGIN), px(8), -px(_TOAST_MARGIN), -px(8))
        sizes = [self._toast_size(min(px(width), room.width())) for width in _TOAST_WIDTHS]
        for bottom in range(area.bottom() - px(_TOAST_MARGIN), room.top(), -px(8)):
            for size in sizes:
                top = bottom - size.height()
                middle = room.left() + (room.width() - size.width()) // 2
                for left in (middle, room.left(), room.right() - size.width()):
                    yield QRect(QPoint(left, top), size)

    def _spots_above(self) -> Iterator[QRect]:
        """Yield the places over the line above, for where large type fills the screen below it."""
        content = self.content.geometry()
        size = self._toast_size(content.width() - 2 * theme().px(4))
        for top in range(theme().px(4), content.top(), theme().px(4)):
            yield QRect(QPoint(content.left() + theme().px(4), top), size)

    def _toast_size(self, width: int) -> QSize:
        return QSize(width, max(self.toast.minimumHeight(), self.toast.heightForWidth(width)))

    def _taken(self) -> list[QRect]:
        """Return where people press and type on the screen in front, and read what is to pay and the keys."""
        seen = [part for part in self.content.findChildren(QWidget) if part.isVisible()]
        parts = [part for part in seen if isinstance(part, _PRESSED) or part.property(KEPT_FREE)]
        if self.top_bar.search.hasFocus():
            parts.append(self.top_bar.search)
        boxes = [_shown_box(part, self) for part in parts]
        boxes = [box for box in boxes if not box.isEmpty()]
        gap = theme().px(4)
        return [box.adjusted(-gap, -gap, gap, gap) for box in boxes]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.side_bar.set_collapsed(self.width() < theme().px(_NARROW))
        if not self.toast.isHidden():
            self.arrange_toast()


def _is_free(spot: QRect, taken: Sequence[QRect]) -> bool:
    return not any(spot.intersects(box) for box in taken)


def _shown_box(part: QWidget, frame: QWidget) -> QRect:
    """Return what is seen of *part*, as *frame* measures: lists cut off what is scrolled away."""
    box, inside = part.rect(), part
    while inside is not frame and (around := inside.parentWidget()) is not None:
        box = box.translated(inside.pos()) & around.rect()
        inside = around
    return box
