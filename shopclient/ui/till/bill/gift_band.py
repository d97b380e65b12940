"""What can be done with the gift card that was read: a quiet line under the sum, and the key for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from shopclient.ui.actions import KEYS, Command
from shopclient.ui.till.message_line import Sign
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band

KEY = KEYS[Command.GIFT_CARD][0]


class GiftBand(Band):
    """A sentence, and one deed by the key of gift cards; takes no room while there is nothing to say."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__("soft", padding=(12, 10, 12, 10), gap=8, radius=8)
        self.label = Label("", "label", "text", wrap=True)
        self.button = Button("", "outline", key=KEY, height=32)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = spaced(QHBoxLayout(), 10)
        row.addWidget(Sign("gift", "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.asked)
        self.hide()

    def show_text(self, text: str, deed: str = "") -> None:
        """Say *text* and offer *deed*; without a text the band goes away."""
        self.label.setText(text)
        self.button.setText(deed)
        self.button.setVisible(bool(deed))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
