"""Pictures of the client file being kept clean: doubles, consents to ask for, the shop's own fields."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication

from shopclient.domain.client_filter import asking_for
from shopclient.domain.people import CustomValue, Person
from shopclient.services import client_search, clients, custom_fields
from shopclient.services.shop import Shop
from shopclient.ui.clients.view import ClientsView
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.settings.view import SettingsView
from shopclient.ui.widgets.scroll import ScrollArea

_PASSES = 10  # of layout, until words that wrap have their height
_FIELDS = {
    "ru": ("Любимый сорт кофе", ("эспрессо", "с молоком", "раф"), "Марка машины"),
    "uk": ("Улюблена кава", ("еспресо", "з молоком", "раф"), "Марка авто"),
}
_ENGLISH = ("Favourite coffee", ("espresso", "with milk", "raf"), "Make of the car")


def care_visits(shop: Shop) -> dict[str, Callable[[MainWindow], None]]:
    """Return what is to be drawn, in this order; some clients are written down a second time."""
    return {
        "clients-doubles": partial(_doubles, shop=shop),
        "clients-ask": _ask,
        "settings-fields": partial(_fields, shop=shop),
    }


def _doubles(window: MainWindow, shop: Shop) -> None:
    for row in client_search.find(shop, "", 4).rows:
        known = clients.get(shop, row.id).person
        again = Person(name=known.list_name, phones=known.phones[:1], birthday=known.birthday)
        clients.add(shop, again if row.id % 2 else replace(again, name=known.first or known.name))
    window.go(Place.CLIENTS, doubles=True)


def _ask(window: MainWindow) -> None:
    window.go(Place.CLIENTS)
    view = window.screen_of(Place.CLIENTS)
    if isinstance(view, ClientsView):
        for _ in range(4):
            view.presenter.clear()
        view.list_page.filters.picked.emit(asking_for("messages"))


def _fields(window: MainWindow, shop: Shop) -> None:
    """Show two fields of the shop's own, the choices of one being changed."""
    title, options, other = _FIELDS.get(shop.programme().shop.language, _ENGLISH)
    field = custom_fields.add(shop, title, "list", options)
    custom_fields.add(shop, other, "text")
    [row] = client_search.find(shop, "", 1).rows
    file = clients.get(shop, row.id)
    custom = (*file.person.custom, CustomValue(field.key, options[0]))
    clients.update(shop, row.id, file.version, replace(file.person, custom=custom))
    window.go(Place.SETTINGS)
    settings = window.screen_of(Place.SETTINGS)
    if isinstance(settings, SettingsView):
        settings.reload()
        settings.own_fields.lines[field.key].edit_button.click()
        for _ in range(_PASSES):
            QApplication.processEvents()
        bar = settings.findChildren(ScrollArea)[0].verticalScrollBar()
        bar.setValue(settings.own_fields.y())
