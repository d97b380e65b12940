"""The head of a page below the list: the way back, the title, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import ElidedLabel


class PageHead(QWidget):
    """Back, title, buttons."""

    def __init__(self, title: str, *buttons: QWidget) -> None:
        super().__init__()
        self.back_button = Button(self.tr("Back"), "quiet", "chevron-left", "Esc")
        self.title_label = ElidedLabel(title, "page")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().px(10))
        line.addWidget(self.back_button)
        line.addWidget(self.title_label, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in buttons:
            line.addWidget(button)
