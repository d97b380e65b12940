"""What a list shows when there is nothing in it: why, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.tiles import IconTile


class EmptyState(QWidget):
    """An icon, a title, a sentence and the buttons, in the middle of the room there is."""

    def __init__(
        self, icon: str, title: str, text: str = "", *buttons: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tile = IconTile(icon, "accent", size=72, circle=True)
        self.title_label = Label(title, "figure", wrap=True)
        self.text_label = Label(text, "body", "text2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title_label, self.text_label):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
            label.setVisible(bool(label.text()))  # now that it has a parent: else it would be a window
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column.addLayout(self._buttons)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._restyle()
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = theme().px
        self._column.setSpacing(px(14))
        self._column.setContentsMargins(px(16), px(16), px(16), px(16))
        self._buttons.setSpacing(px(12))
        self._buttons.setContentsMargins(0, px(4), 0, 0)
