""" "Check data" while the shop goes on."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from shopclient.domain.people import Person
from shopclient.services import clients
from shopclient.services.data_check import check_data
from shopclient.services.file_care import copies_folder, read_care
from shopclient.services.shop import Shop
from tests.services.conftest import ShopClock


def test_sound_data_is_sound_and_the_day_is_remembered(shop: Shop, clock: ShopClock) -> None:
    clock.moment += timedelta(days=3)
    assert check_data(shop) == []
    care = read_care(shop.path)
    assert (care.checked_at, care.faults) == (clock.moment, 0)
    assert not list(copies_folder(shop.path).glob("*.unfinished"))


def test_one_may_write_while_it_is_checked(shop: Shop) -> None:
    told: list[tuple[int, int]] = []

    def watch(done: int, steps: int) -> None:
        told.append((done, steps))
        clients.add(shop, Person(name=f"Анна {done}"))

    assert check_data(shop, watch) == []
    steps = told[0][1]
    assert told == [(done, steps) for done in range(steps)]


def test_a_check_that_is_stopped_remembers_nothing(shop: Shop) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, _steps: int) -> None:
        if done == 3:
            raise Stopped

    with pytest.raises(Stopped):
        check_data(shop, stop)
    assert read_care(shop.path).checked_at is None
    assert not list(copies_folder(shop.path).glob("*.unfinished"))


def test_what_is_wrong_is_found_and_counted(shop: Shop) -> None:
    with closing(sqlite3.connect(shop.path)) as editor:
        [name] = editor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' LIMIT 1").fetchone()
        editor.execute(f"DROP TRIGGER {name}")
        editor.commit()
    assert [finding.code for finding in check_data(shop)] == ["guard_missing"]
    assert read_care(shop.path).faults == 1


def test_a_torn_page_is_a_finding(shop: Shop) -> None:
    for number in range(60):
        clients.add(shop, Person(name=f"Анна {number}"))
    content = bytearray(shop.path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xa5" * 4096
    shop.path.write_bytes(content)
    assert {finding.code for finding in check_data(shop)} == {"file"}
