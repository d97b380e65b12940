"""Pictures of the form of a client: rich, with somebody known already, offered again after it was left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit

from shopclient.services import client_gifts, client_search, clients
from shopclient.services.shop import Shop
from shopclient.ui.clients.editor_page import EditorPage
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.theme import theme
from shopclient.ui.widgets.scroll import ScrollArea

_PASSES = 10  # of layout, until words that wrap have their height


def form_visits(shop: Shop) -> dict[str, Callable[[MainWindow], None]]:
    """Return what is to be shown of the form, by the picture's name; the last one leaves nothing open."""
    rows = client_search.find(shop, "", 50).rows
    rich = max((row.id for row in rows), key=lambda client: len(clients.get(shop, client).person.family))
    known = next(row for row in rows if row.phone and " " in row.name)
    return {
        "client-form": partial(_show, client=rich),
        "client-form-folds": partial(_unfold, client=rich),
        "client-form-faults": partial(_type_faults, client=rich),
        "client-gift": partial(_change_gift, shop=shop),
        "client-form-known": partial(_type_known, name=known.name),
        "client-form-left": lambda window: window.go(Place.CLIENTS, new=True),
    }


def _show(window: MainWindow, client: int) -> None:
    _edit(window, client)


def _edit(window: MainWindow, client: int) -> EditorPage | None:
    window.go(Place.CLIENTS, client=client)
    view = window.screen_of(Place.CLIENTS)
    if not isinstance(view, ClientsView):
        return None
    view.file_page.asks.edit.emit("name")
    return view.editor_page


def _unfold(window: MainWindow, client: int) -> None:
    """Open the parts that are folded at first."""
    page = _edit(window, client)
    if page is not None:
        for fold in page.form.folds.values():
            fold.set_open(is_open=not fold.is_open)
        for _ in range(_PASSES):
            QApplication.processEvents()
        bar = page.findChildren(ScrollArea)[0].verticalScrollBar()
        bar.setValue(page.form.folds["reach"].y() - theme().px(8))


def _type_faults(window: MainWindow, client: int) -> None:
    """Type in three places what cannot be kept, and save."""
    page = _edit(window, client)
    if page is None:
        return
    for place, text in (("phones[0]", "12"), ("birthday", "31.02"), ("wallet_share", "160")):
        field = page.form.field_at(place)
        if field is not None and isinstance(field.editor_widget, QLineEdit):
            field.editor_widget.setText(text)
    page.save_asked.emit()


def _change_gift(window: MainWindow, shop: Shop) -> None:
    """Open a present to be put right, of the one who has the most of them."""
    rows = client_search.find(shop, "", 50).rows
    owner = max(rows, key=lambda row: len(client_gifts.presents(shop, row.id))).id
    window.go(Place.CLIENTS, client=owner)
    view = window.screen_of(Place.CLIENTS)
    if isinstance(view, ClientsView):
        page = view.file_page
        page.gifts.change(client_gifts.presents(shop, owner)[0])
        for _ in range(_PASSES):
            QApplication.processEvents()
        page.findChildren(ScrollArea)[0].ensureWidgetVisible(page.gifts.form)


def _type_known(window: MainWindow, name: str) -> None:
    window.go(Place.CLIENTS, new=True)
    view = window.screen_of(Place.CLIENTS)
    if isinstance(view, ClientsView):
        editor = view.editor_page.form.who.name.editor
        editor.setText(name)
        editor.textEdited.emit(name)
