"""A shop whose client file is open in the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Favourite, Person, Relative
from shopclient.domain.person_dates import PersonDate
from shopclient.services import cards, clients
from shopclient.services.shop import Shop
from shopclient.ui.theme import Theme
from tests.services.conftest import ShopClock, clock, shop
from tests.ui.clients.book import Book, open_book

__all__ = ["clock", "shop"]

GALINA = Person(
    last="Зорина",
    first="Галина",
    middle="Петровна",
    phones=("8 916 200 27 40",),
    birthday=PersonDate(11, 27, 1956),
    family=(Relative("granddaughter", "Маша", PersonDate(11, 28, 2019), ("лошади",)),),
    tastes=("сыр с плесенью", "аллергия: орехи"),
    favourites=(Favourite("komsomol_day", "Лучшие годы — стройотряд"),),
)


@pytest.fixture
def galina(shop: Shop) -> int:
    """A client with a family and a favourite holiday."""
    return clients.add(shop, GALINA)


@pytest.fixture
def fyodorov(shop: Shop) -> int:
    """A client with little but a name, a phone and a card."""
    client = clients.add(shop, Person(name="Артём ФЁДОРОВ", phones=("+7 903 455-30-48",)))
    cards.issue_named(shop, "simple", client)
    return client


@pytest.fixture
def book(qtbot: QtBot, shop: Shop, clock: ShopClock, tmp_path: Path, theme: Theme) -> Book:
    return open_book(qtbot, shop, clock, tmp_path)
