"""Pictures of the windows in which two files become one and a person is erased."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from shopclient.services import client_search
from shopclient.services.shop import Shop
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place


def law_windows(window: MainWindow, shop: Shop) -> Iterator[tuple[str, QWidget]]:
    """Give each window with the picture's name; it is closed when the next one is asked for."""
    first, second = (row.id for row in client_search.find(shop, "", 2).rows)
    window.go(Place.CLIENTS, client=first)
    view = window.screen_of(Place.CLIENTS)
    if not isinstance(view, ClientsView):
        return
    law = view.presenter.law
    for name, ask in (
        ("client-merge", partial(law.merge, second)),
        ("client-erase", view.file_page.asks.erase.emit),
    ):
        ask()
        shown = law.merge_window if name == "client-merge" else law.erase_window
        if shown is not None:
            yield name, shown
            shown.reject()
