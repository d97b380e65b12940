"""The window of the day: whether it comes with the computer, and what closing the program's window does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopclient.ui.settings.columns import Columns
from shopclient.ui.theme import theme
from shopclient.ui.widgets.labels import Label
from shopclient.ui.widgets.rows import SectionHeader
from shopclient.ui.widgets.surfaces import Card
from shopclient.ui.widgets.switch import Switch


class DayCard(Card):
    """Two switches; the second only where the system has a place for icons beside the clock."""

    autostart_asked = Signal(bool)
    preferred = Signal(str, object)

    def __init__(self, *, stays: bool, has_tray: bool, parent: QWidget | None = None) -> None:
        super().__init__(24, parent=parent)
        self.autostart = Switch(self.tr("Start with the computer"))
        self.stays = Switch(self.tr("Stay beside the clock when the window is closed"), checked=stays)
        self.stays.setEnabled(has_tray)
        self._parts = Columns([(self.autostart, self.stays)])
        about = self.tr(
            "Once a day a small window tells whose holiday it is. With the computer it comes by itself, and"
            " the program waits beside the clock."
        )
        none = self.tr(
            "This system has no place for icons beside the clock: the program starts with its window."
        )
        self.body.addWidget(SectionHeader("calendar-heart", self.tr("The window of the day")))
        self.body.addSpacing(theme().px(8))
        self.body.addWidget(Label(about if has_tray else none, "second", "text2", wrap=True))
        self.body.addSpacing(theme().px(14))
        self.body.addWidget(self._parts)
        self.autostart.clicked.connect(self.autostart_asked)
        self.stays.toggled.connect(lambda on: self.preferred.emit("stays_in_tray", on))

    def show_autostart(self, *, on: bool) -> None:
        """Show what holds on this computer."""
        self.autostart.setChecked(on)

    def set_columns(self, count: int) -> None:
        """Let the switches stand beside each other, or in one column."""
        self._parts.set_count(count)
