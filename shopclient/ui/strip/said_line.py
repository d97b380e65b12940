"""What the strip says below its row: what was done or what is the matter, and the one deed that helps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from shopclient.ui.till.message_line import Sign
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band


class SaidLine(Band):
    """A soft line with a deed at its end; takes no room while there is nothing to say."""

    asked = Signal()

    def __init__(self, ground: str, icon: str, colour: str, deed_icon: str) -> None:
        super().__init__(ground, padding=(12, 4, 4, 4), radius=8)
        self.label = Label("", "label", "text", wrap=True)
        self.button = Button("", "quiet", deed_icon, height=32)
        self.button.clicked.connect(self.asked)
        words = spaced(QHBoxLayout(), 10)
        words.addWidget(Sign(icon, colour, 18))
        words.addWidget(self.label, 1)
        words.addStrut(32)  # as high with a deed as without
        self._row = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 10)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self._row)
        self.hide()

    def set_wide(self, *, is_wide: bool) -> None:
        """Let the deed stand beside the words, or below them, where there is little room."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if is_wide else below)

    def show_text(self, text: str, action: str = "", key: str = "") -> None:
        """Say *text*, also to a screen reader, with the words of a deed; an empty one clears the line.

        *key* is what does the same.
        """
        if (text, action) == (self.text(), self.button.label()):
            return  # said already, and heard
        self.button.set_key(key if action else "")
        self.label.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setVisible(bool(text))
        self.setAccessibleName(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """Return what is said now; empty for nothing."""
        return self.label.text()
