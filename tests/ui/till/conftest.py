"""A shop with cards in it, and its till opened in a window."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.services import cards, clients, corrections
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.ui.theme import Theme
from tests.fresh import fresh_shop
from tests.ui.till.counter import Counter, HeldRunner, open_counter

PROGRAMME = {
    "shop": {"name": "Липа и рожь", "currency": "RUB"},
    "card_kind": [
        {"key": "simple", "name": "Простая", "cashback_percent": "5"},
        {
            "key": "gold",
            "name": "Золотая",
            "cashback_percent": "5",
            "levels": [{"from": "0", "discount_percent": "3"}, {"from": "10000", "discount_percent": "7"}],
        },
    ],
}


def morning() -> datetime:
    """Ten o'clock in Moscow, on a Saturday."""
    return datetime(2026, 11, 21, 7, tzinfo=UTC)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", read_programme(PROGRAMME), morning)
    yield shop
    shop.close()


@pytest.fixture
def olga(shop: Shop) -> int:
    """A client of the file, without a card."""
    return clients.add(shop, Person(name="Ольга Лаврова", phones=("+7 903 455-30-48",)))


@pytest.fixture
def card(shop: Shop, olga: int) -> str:
    """Olga's card, with 300 bonuses on it."""
    number = cards.issue_named(shop, "simple", olga).number
    corrections.adjust(shop, request("gift"), number, Cents(300_00), "к юбилею")
    return number


@pytest.fixture
def counter(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme) -> Counter:
    return open_counter(qtbot, shop, morning, tmp_path)


@pytest.fixture
def slow() -> HeldRunner:
    return HeldRunner()


@pytest.fixture
def slow_counter(qtbot: QtBot, shop: Shop, tmp_path: Path, theme: Theme, slow: HeldRunner) -> Counter:
    counter = open_counter(qtbot, shop, morning, tmp_path, slow)
    slow.release()
    return counter
