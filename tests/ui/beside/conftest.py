"""A shop with Olga's card in it, and its window in front."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards, clients, corrections
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.ui.main_window import MainWindow
from shopclient.ui.places import Place
from shopclient.ui.screens import SCREENS
from shopclient.ui.theme import Theme
from tests.fresh import fresh_shop
from tests.ui.shell_kit import open_window

PROGRAMME = {
    "shop": {"name": "Липа и рожь", "currency": "RUB"},
    "card_kind": [{"key": "simple", "name": "Простая", "cashback_percent": "5", "discount_percent": "10"}],
}


def morning() -> datetime:
    return datetime(2026, 11, 21, 7, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), morning)
    yield shop
    shop.close()


@pytest.fixture
def card(shop: Shop) -> str:
    """The card of Olga, with 300 bonuses on it."""
    olga = clients.add(shop, Person(last="Лаврова", first="Ольга", phones=("+7 903 455-30-48",)))
    number = cards.issue_named(shop, "simple", olga).number
    corrections.adjust(shop, request("gift"), number, Cents(300_00), "к юбилею")
    return number


@pytest.fixture
def window(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme) -> Iterator[MainWindow]:
    window = open_window(qtbot, shop, morning, tmp_path, {Place.TILL: SCREENS[Place.TILL]})
    window._preferences.change(language="en", copied_mark=",")
    QGuiApplication.clipboard().clear()
    yield window
    window.close()
