"""The left edge of the window: whose shop it is, its places, and the way to the menu."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclient.ui.places import Place
from shopclient.ui.widgets.labels import ElidedLabel
from shopclient.ui.widgets.menu_button import MenuButton
from shopclient.ui.widgets.nav import NavItem, NavList
from shopclient.ui.widgets.spacing import spaced
from shopclient.ui.widgets.surfaces import Band
from shopclient.ui.widgets.tiles import IconTile

_ICONS = {
    Place.TODAY: "home",
    Place.TILL: "cash-register",
    Place.CLIENTS: "users",
    Place.CARDS: "id-badge-2",
    Place.CALENDAR: "calendar-heart",
    Place.CAMPAIGNS: "send",
    Place.REPORTS: "chart-bar",
    Place.SETTINGS: "settings",
}


class SideBar(Band):
    """Name, places, menu; icons alone where the window is narrow."""

    chosen = Signal(object)  # Place
    menu_asked = Signal()

    def __init__(self, places: Iterable[Place], key_of_menu: str) -> None:
        super().__init__("nav", padding=0, radius=0)
        names = self.names()
        items = [NavItem(place, _ICONS[place], names[place], str(place.digit)) for place in places]
        self.nav = NavList(items)
        self.nav.setAccessibleName(self.tr("Places"))
        self.nav.chosen.connect(self.chosen)
        self.menu_button = MenuButton(self.tr("Menu"), "menu-2", key_of_menu)
        self.menu_button.clicked.connect(self.menu_asked)
        self.name_label = ElidedLabel("", "name", "on_nav_selected")
        self._head = self._make_head()
        self.body.addWidget(self._head)
        self.body.addWidget(self.nav, 1)
        self.body.addWidget(self.menu_button)

    def names(self) -> dict[Place, str]:
        """Return what each place is called."""
        return {
            Place.TODAY: self.tr("Today"),
            Place.TILL: self.tr("Till"),
            Place.CLIENTS: self.tr("Clients"),
            Place.CARDS: self.tr("Cards"),
            Place.CALENDAR: self.tr("Calendar"),
            Place.CAMPAIGNS: self.tr("Campaigns"),
            Place.REPORTS: self.tr("Reports"),
            Place.SETTINGS: self.tr("Settings"),
        }

    def show_shop(self, name: str) -> None:
        """Say whose shop it is."""
        self.name_label.setText(name)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show icons alone."""
        self.nav.set_collapsed(collapsed)
        self.menu_button.set_collapsed(collapsed)
        self.name_label.setVisible(not collapsed)
        self.setFixedWidth(self.nav.width())

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "nav"):
            self.setFixedWidth(self.nav.width())

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = spaced(QHBoxLayout(head), 10, (11, 16, 8, 16))
        row.addWidget(IconTile("heart-handshake", "on_nav_accent", size=34, ground="nav_accent"))
        row.addWidget(self.name_label, 1)
        return head
