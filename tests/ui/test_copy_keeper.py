"""Copies of the file while the window is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Person
from shopclient.domain.programme import Programme
from shopclient.services import clients
from shopclient.services.changes import Change
from shopclient.services.copies import copies
from shopclient.services.files import create_shop
from shopclient.services.imports import Incoming, bring_in
from shopclient.services.shop import Shop
from shopclient.ui.background import InlineRunner
from shopclient.ui.copy_keeper import CopyKeeper
from tests.services.conftest import ShopClock


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = create_shop(tmp_path / "shop.db", Programme(), ShopClock())
    yield shop
    shop.close()


def test_a_copy_is_made_when_something_changed_and_told(qtbot: QtBot, shop: Shop) -> None:
    heard: list[frozenset[Change]] = []
    shop.changes.subscribe(heard.append)
    keeper = CopyKeeper(shop, InlineRunner())
    keeper.copy()
    keeper.copy()
    assert len(copies(shop.path)) == 1
    assert heard == [frozenset({Change.COPY})]


def test_an_import_is_copied_at_once(qtbot: QtBot, shop: Shop) -> None:
    keeper = CopyKeeper(shop, InlineRunner())
    clients.add(shop, Person(name="Анна"))
    assert copies(shop.path) == []

    bring_in(shop, [Incoming(2, Person(name="Ольга"))], trial=True)
    assert copies(shop.path) == []
    bring_in(shop, [Incoming(2, Person(name="Ольга"))])

    assert len(copies(shop.path)) == 1
    keeper.finish()
    assert len(copies(shop.path)) == 1


def test_the_end_of_the_day_leaves_a_copy_with_the_last_client(qtbot: QtBot, shop: Shop) -> None:
    keeper = CopyKeeper(shop, InlineRunner())
    clients.add(shop, Person(name="Анна"))
    keeper.finish()
    [copy] = copies(shop.path)
    kept = Shop(copy.path, ShopClock())
    with kept.reading() as session:
        from shopclient.models import Client

        assert session.query(Client).count() == 1
    kept.close()


def test_no_room_for_a_copy_stops_nobody(qtbot: QtBot, shop: Shop) -> None:
    shop.path.with_name("shop.copies").write_text("not a folder")
    keeper = CopyKeeper(shop, InlineRunner())
    keeper.copy()
    keeper.finish()
    assert copies(shop.path) == []
