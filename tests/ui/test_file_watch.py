"""The window notices what a command line books in its file, and is not startled by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Person
from shopclient.domain.programme import Programme
from shopclient.services import clients
from shopclient.services.changes import Change
from shopclient.services.shop import Shop
from shopclient.ui.file_watch import FileWatch
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", Programme(), ShopClock())
    yield shop
    shop.close()


def test_what_another_program_books_is_seen(qtbot: QtBot, shop: Shop) -> None:
    heard: list[frozenset[Change]] = []
    watch = FileWatch(shop.path, shop.changes)
    shop.changes.subscribe(heard.append)
    command_line = Shop(shop.path, ShopClock())
    clients.add(command_line, Person(name="Анна"))
    command_line.close()
    qtbot.waitUntil(lambda: bool(heard))
    assert Change.CLIENT in heard[0]
    watch.look()
    assert len(heard) == 1


def test_our_own_booking_is_told_once(qtbot: QtBot, shop: Shop) -> None:
    watch = FileWatch(shop.path, shop.changes)
    heard: list[frozenset[Change]] = []
    shop.changes.subscribe(heard.append)
    clients.add(shop, Person(name="Анна"))
    watch.look()
    assert heard == [frozenset({Change.CLIENT})]
