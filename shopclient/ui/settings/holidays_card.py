"""The way to the holidays of the shop."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopclient.ui.theme import theme
from shopclient.ui.widgets.buttons import Button
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card


class HolidaysCard(Card):
    """What the catalogue is for, and the button that opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        said = self.tr(
            "About six hundred holidays with their days in any year. Yours can be added, others changed or"
            " hidden, and one year’s day moved."
        )
        self.open_button = Button(
            self.tr("Look through the holidays"), "soft", "calendar-heart", "Ctrl+F5", height=40
        )
        self.body.addWidget(SectionHeader("calendar-heart", self.tr("Holidays")))
        self.body.addSpacing(theme().px(6))
        self.body.addWidget(Label(said, "body", "text2", wrap=True))
        self.body.addSpacing(theme().px(12))
        self.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
