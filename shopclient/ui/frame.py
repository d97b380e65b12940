"""What surrounds the screens: navigation at the left, the line above, the toast at the foot."""

from collections.abc import Iterable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.places import Place
from shopclient.ui.side_bar import SideBar
from shopclient.ui.theme import theme
from shopclient.ui.top_bar import TopBar
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.toast import Toast

_NARROW = 1000  # pixels at 100 %, below which the navigation shows icons only
_TOAST_WIDTH = 720


class Frame(QWidget):
    """The fixed parts and the room for the screens."""

    def __init__(self, places: Iterable[Place]) -> None:
        super().__init__()
        self.side_bar = SideBar(places, KEYS[Command.MENU][0])
        self.top_bar = TopBar()
        self.content = QWidget()
        column = spaced(QVBoxLayout())
        column.addWidget(self.top_bar)
        column.addWidget(self.content, 1)
        row = spaced(QHBoxLayout(self))
        row.addWidget(self.side_bar)
        row.addLayout(column, 1)
        self._column = column
        self.toast = Toast(parent=self)
        theme().changed.connect(self._arrange)

    def show_content(self, content: QWidget) -> None:
        """Put *content* where the screens stand."""
        self._column.replaceWidget(self.content, content)
        self.content.hide()
        self.content.deleteLater()
        self.content = content

    def arrange_toast(self) -> None:
        """Put the toast over the foot of the screen: nothing moves when it comes and goes."""
        margin, area = theme().px(24), self.content.geometry()
        width = min(theme().px(_TOAST_WIDTH), area.width() - 2 * margin)
        height = max(self.toast.minimumHeight(), self.toast.heightForWidth(width))
        left = area.left() + (area.width() - width) // 2
        self.toast.setGeometry(left, area.bottom() - margin - height, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.side_bar.set_collapsed(self.width() < theme().px(_NARROW))
        self.arrange_toast()
