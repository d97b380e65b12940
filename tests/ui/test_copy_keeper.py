"""Copies of the file while the window is open."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclient.domain.people import Person
from shopclient.domain.programme import Programme
from shopclient.services import clients
from shopclient.services.changes import Change
from shopclient.services.copies import copies
from shopclient.services.imports import Incoming, bring_in
from shopclient.services.second_place import choose_second_place, copies_there
from shopclient.services.shop import Shop
from shopclient.ui.background import InlineRunner
from shopclient.ui.copy_keeper import PATIENCE, QUIET, CopyKeeper
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = fresh_shop(tmp_path / "shop.db", Programme(), ShopClock())
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


class Seconds:
    """A stopwatch that a test winds on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_copy_waits_until_the_till_is_quiet_but_not_for_ever(qtbot: QtBot, shop: Shop) -> None:
    seconds = Seconds()
    keeper = CopyKeeper(shop, InlineRunner(), seconds=seconds)
    for _ in range(int(PATIENCE / QUIET) + 1):
        clients.add(shop, Person(name="Анна"))
        keeper.copy()
        assert copies(shop.path) == []
        seconds.now += QUIET - 1
    clients.add(shop, Person(name="Анна"))
    keeper.copy()
    assert len(copies(shop.path)) == 1

    clients.add(shop, Person(name="Ольга"))
    keeper.copy()
    assert len(copies(shop.path)) == 1
    seconds.now += QUIET
    keeper.copy()
    assert len(copies(shop.path)) == 2


def test_each_copy_goes_to_the_second_place_too(qtbot: QtBot, shop: Shop, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_second_place(shop, stick)
    clients.add(shop, Person(name="Анна"))
    CopyKeeper(shop, InlineRunner()).finish()
    assert [copy.path.name for copy in copies_there(shop.path)] == [
        copy.path.name for copy in copies(shop.path)
    ]


def test_a_second_place_that_refuses_stops_nobody(qtbot: QtBot, shop: Shop, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_second_place(shop, stick)
    [home] = stick.iterdir()
    shutil.rmtree(home)
    home.write_text("in the way")
    clients.add(shop, Person(name="Анна"))
    keeper = CopyKeeper(shop, InlineRunner())
    keeper.finish()
    assert len(copies(shop.path)) == 2
