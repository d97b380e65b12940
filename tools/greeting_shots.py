"""Pictures of the window in which somebody is greeted: called, written to, with a card."""

from collections.abc import Iterator

from PySide6.QtWidgets import QMenu, QWidget

from shopclient.services import client_search, clients
from shopclient.services.shop import Shop
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.greeting.window import GreetingWindow
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place


def greeting_windows(window: MainWindow, shop: Shop) -> Iterator[tuple[str, QWidget]]:
    """Give the window in each of its ways, with the picture's name, and close it after the last."""
    rows = client_search.find(shop, "", 50).rows
    client = next(row.id for row in rows if clients.get(shop, row.id).person.favourites and row.phone)
    window.go(Place.CLIENTS, client=client)
    view = window.screen_of(Place.CLIENTS)
    if not isinstance(view, ClientsView):
        return
    button = view.file_page.greet_button
    button.click()
    for menu in button.findChildren(QMenu):
        menu.actions()[0].trigger()
        menu.close()
    for shown in window.findChildren(GreetingWindow):
        for way in ("phone", "messenger", "visit"):
            shown.choose_way(way)
            yield f"greet-{way}", shown
        shown.close()
