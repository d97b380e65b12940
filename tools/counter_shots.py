"""A small shop with what a counter seldom sees: a debt, a level at hand, a gift card, departments."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shopclient.domain.bill import BillLine
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.person_dates import PersonDate
from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards, clients, corrections, returns, till
from shopclient.services.clock import Clock
from shopclient.services.files import create_shop
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.ui.actions import Command
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.till.view import TillView


@dataclass(frozen=True)
class Names:
    """What things and people of the shop are called."""

    shop: str
    currency: str
    departments: tuple[str, str]
    kinds: tuple[str, str, str]  # the usual one, the better one, the gift card
    people: tuple[str, str, str, str]  # near a level, in debt, born tomorrow, ripe for a better card


NAMES: Final = {
    "en": Names(
        *("Cornflower", "GBP", ("Bread and baking", "Tea"), ("Gold", "Platinum", "Gift card")),
        ("Olive Harrington", "Tom Barley", "Rose Whitfield", "Arthur Hale"),
    ),
    "ru": Names(
        *("Липа и рожь", "RUB", ("Хлеб и выпечка", "Чай"), ("Золотая", "Платиновая", "Подарочная")),
        ("Ольга Дмитриевна Лаврова", "Степан Бойко", "Вера Гай", "Аркадий Мельник"),
    ),
    "uk": Names(
        *("Волошка", "UAH", ("Хліб і випічка", "Чай"), ("Золота", "Платинова", "Подарункова")),
        ("Олена Коваленко", "Степан Бойко", "Віра Гай", "Аркадій Мельник"),
    ),
}


@dataclass(frozen=True)
class Counter:
    """The shop and the cards that come to its counter."""

    shop: Shop
    near: str
    debtor: str
    born_tomorrow: str
    regular: str
    gift: str


def make_counter(path: Path, clock: Clock, language: str) -> Counter:
    """Write the shop to *path* with what happened in it before this morning."""
    names = NAMES[language]
    shop = create_shop(path, read_programme(_rules(names, language)), clock)
    tomorrow = clock().astimezone(UTC).date() + timedelta(days=1)
    birthday = PersonDate(tomorrow.month, tomorrow.day, tomorrow.year - 40)
    people = [
        Person(name=name, birthday=birthday if place == 2 else None)
        for place, name in enumerate(names.people)
    ]
    issued = [cards.issue_named(shop, "usual", clients.add(shop, each)).number for each in people]
    near, debtor, born, regular = issued
    [gift] = cards.issue_bearer(shop, "gift", 1)
    corrections.adjust(shop, request("present"), near, Cents(30_000), "gift")
    till.sell(shop, request("first"), SaleDraft.of((Cents(652_000),), card=near))
    till.sell(shop, request("second"), SaleDraft.of((Cents(400_000),), card=debtor))
    # What the purchase brought is spent, and then the goods come back: the card owes it.
    corrections.adjust(shop, request("spent"), debtor, Cents(-19_400), "mistake")
    returns.refund(shop, request("back"), "second", returns.Wanted(Cents(388_000)))
    till.sell(shop, request("third"), SaleDraft.of((Cents(31_000),), card=born))
    till.sell(shop, request("fourth"), SaleDraft.of((Cents(2_000_000),), card=regular))
    till.sell(shop, request("sold"), SaleDraft((BillLine(Cents(50_000), gift_card=gift.number),)))
    return Counter(shop, near, debtor, born, regular, gift.number)


def counter_visits(counter: Counter) -> Iterator[tuple[str, Callable[[MainWindow], object]]]:
    """Tell what is drawn, each with what brings it to the window."""
    yield "till-level-near", partial(_serve, card=counter.near, amount="3600")
    yield "till-debt", partial(_serve, card=counter.debtor, amount="300")
    yield "till-birthday", partial(_serve, card=counter.born_tomorrow, amount="820")
    yield "till-upgrade", partial(_serve, card=counter.regular, amount="640")
    yield "till-spending", partial(_spend, card=counter.near)
    yield "till-gift-card", partial(_pay_by_gift_card, counter=counter)
    yield "till-departments", partial(_in_departments, card=counter.near)


def _serve(window: MainWindow, card: str, amount: str) -> TillView:
    window.go(Place.TILL)
    for _ in range(3):
        window.commands[Command.CLEAR].trigger()
    window.go(Place.TILL, card=card)
    view = window.screen_of(Place.TILL)
    assert isinstance(view, TillView)
    view.sale.edit.setFocus()
    view.sale.edit.clear()
    QTest.keyClicks(view.sale.edit, amount)
    return view


def _spend(window: MainWindow, card: str) -> None:
    _serve(window, card, "800")
    window.commands[Command.SPEND].trigger()


def _pay_by_gift_card(window: MainWindow, counter: Counter) -> None:
    _serve(window, counter.near, "800")
    window.go(Place.TILL, card=counter.gift)


def _in_departments(window: MainWindow, card: str) -> None:
    view = _serve(window, card, "120")
    window.commands[Command.DEPARTMENTS].trigger()
    QTest.keyClick(window.focusWidget() or view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(window.focusWidget() or view, "90")
    QTest.keyClick(window.focusWidget() or view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)


def _rules(names: Names, language: str) -> dict[str, object]:
    usual, better, gift = names.kinds
    bread, tea = names.departments
    levels = [{"from": "0", "discount_percent": "3"}, {"from": "10000", "discount_percent": "7"}]
    kinds = [
        {"key": "better", "name": better, "discount_percent": "10", "cashback_percent": "8"},
        {"key": "usual", "name": usual, "cashback_percent": "5", "levels": levels}
        | {"upgrade_to": "better", "upgrade_turnover": "15000"},
        {"key": "gift", "name": gift, "gift": True, "holders": ["bearer"], "valid_months": 12},
    ]
    departments = [{"key": "bread", "name": bread}, {"key": "tea", "name": tea, "earns": False}]
    shop = {"name": names.shop, "currency": names.currency, "language": language}
    return {"shop": shop, "department": departments, "card_kind": kinds}
