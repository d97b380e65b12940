"""Pictures of an import: what the list holds, what it would do, what it did, and the imports so far."""

from collections.abc import Callable
from functools import partial

from PySide6.QtTest import QTest

from shopclient.services import client_search, clients
from shopclient.services.shop import Shop
from shopclient.ui.clients.import_page import ImportPage
from shopclient.ui.importing.journal_page import JournalPage
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place

_LOOK = 750  # milliseconds, until a preview can be confirmed
_HEADER = "ФИО;Телефон;Дата рождения;Номер карты;Баланс бонусов;Сумма покупок;Откуда узнал"
_NEW = (
    "Ветрова Анна Сергеевна;+7 916 555-01-10;12.03.1984;7700-1001;250,00;14 300,00;соседка",
    "Олена Гайова;+380 50 555 01 11;31.02.1990;7700-1002;80,50;6 120,00;",
    "Глеб;;05.05;;;;витрина",
    ";;;;;;",
)

_JOURNAL = "Дата;Время;Покупатель;Телефон;Сумма;Чек"
_ODD = (
    "14.04.2026;12:10;;;310,00;1-7",
    "15.04.2026;25:00;Глеб Осенний;+7 916 555-77-88;90,00;1-8",
    "16.04.2026;11:45;Глеб Осенний;+7 916 555-77-88;сто;1-9",
)


def import_visits(shop: Shop) -> dict[str, Callable[[MainWindow], None]]:
    """Return what is to be drawn, in this order: the list really comes in."""
    return {
        "clients-import-check": partial(_check, shop=shop),
        "clients-import-done": _import,
        "clients-import-undo": _so_far,
        "purchases-import-check": partial(_check_journal, shop=shop),
        "purchases-import-done": _import_journal,
    }


def _page(window: MainWindow) -> ImportPage:
    window.go(Place.CLIENTS, import_list=True)
    return _shown(window)


def _shown(window: MainWindow) -> ImportPage:
    [page] = window.findChildren(ImportPage)
    return page


def _check(window: MainWindow, shop: Shop) -> None:
    page = _page(window)
    known = [clients.get(shop, row.id).person for row in client_search.find(shop, "", 12).rows]
    named = [each for each in known if each.phones][:3]
    rows = [f"{each.list_name};{each.phones[0]};;;;;по совету" for each in named]
    path = shop.path.with_name("1C 2026.csv")
    path.write_text("\n".join((_HEADER, *_NEW[:2], *rows, *_NEW[2:])), encoding="cp1251")
    page.dropped.emit(path)


def _import(window: MainWindow) -> None:
    page = _shown(window)
    QTest.qWait(_LOOK)
    page.import_button.click()


def _check_journal(window: MainWindow, shop: Shop) -> None:
    known = [clients.get(shop, row.id).person for row in client_search.find(shop, "", 12).rows]
    named = [each for each in known if each.phones][:4]
    rows = [
        f"{place + 3:02}.04.2026;18:3{place};{each.list_name};{each.phones[0]};{place + 1}240,50;1-{place}"
        for place, each in enumerate(named)
    ]
    path = shop.path.with_name("1C 2025.csv")
    path.write_text("\n".join((_JOURNAL, *rows, *_ODD)), encoding="utf-8")
    window.go(Place.CLIENTS, import_purchases=True)
    [page] = window.findChildren(JournalPage)
    page.dropped.emit(path)


def _import_journal(window: MainWindow) -> None:
    [page] = window.findChildren(JournalPage)
    QTest.qWait(_LOOK)
    page.import_button.click()


def _so_far(window: MainWindow) -> None:
    page = _page(window)
    page.past.setFocus()
