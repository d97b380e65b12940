"""Pictures of the list of clients: conditions with a segment, several selected, the archive, nobody found."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shopclient.domain.client_filter import ClientFilter
from shopclient.services import segments
from shopclient.services.shop import Shop
from shopclient.ui.clients.list_page import ListPage
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place

_ASKED = ClientFilter(stages=("client", "buyer"), birthday_within=60, balance_from=5000)
_NAMES = {"ru": "Скоро день рождения", "uk": "Скоро день народження"}


def list_visits(shop: Shop) -> dict[str, Callable[[MainWindow], None]]:
    """Return what is to be drawn, in this order; one client goes into the archive."""
    return {
        "clients-filter": _filter,
        "clients-segment": partial(_segment, shop=shop),
        "clients-selected": _selected,
        "clients-archive": _archive,
        "clients-nobody": _nobody,
    }


def _page(window: MainWindow) -> ListPage:
    """Return the list as it is at first."""
    window.go(Place.CLIENTS)
    view = window.screen_of(Place.CLIENTS)
    assert isinstance(view, ClientsView)
    for _ in range(4):  # a form, a selection, what was typed, the conditions
        view.presenter.clear()
    return view.list_page


def _filter(window: MainWindow) -> None:
    page = _page(window)
    page.filters.picked.emit(_ASKED)
    page.filters.form_asked.emit("turnover")


def _segment(window: MainWindow, shop: Shop) -> None:
    page = _page(window)
    segments.add(shop, _NAMES.get(shop.programme().shop.language, "Birthday soon"), _ASKED)
    page.filters.picked.emit(_ASKED)


def _selected(window: MainWindow) -> None:
    page = _page(window)
    page.table.setFocus()
    page.table.choose(1)
    for _ in range(3):
        QTest.keyClick(page.table, Qt.Key.Key_Space)


def _archive(window: MainWindow) -> None:
    page = _page(window)
    page.table.choose(2)
    page.table.archive_asked.emit()
    page.filters.picked.emit(ClientFilter(archived=True))


def _nobody(window: MainWindow) -> None:
    page = _page(window)
    page.search.setFocus()
    page.set_typed("Ольга Лаврова")
    page.typed.emit("Ольга Лаврова")
