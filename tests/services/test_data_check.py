""" "Check data" while the shop goes on."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.services import checks, clients, copies, till
from shopclient.services.data_check import check_data
from shopclient.services.file_care import copies_folder, read_care
from shopclient.services.file_check import check_file
from shopclient.services.files import open_shop
from shopclient.services.operations import request
from shopclient.services.restore import restore
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.texts.copies import fault_lines
from shopclient.texts.words import Words
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


def cut(shop: Shop, statement: str) -> None:
    """Do what somebody with a tool for databases could do, guards and all."""
    with closing(sqlite3.connect(shop.path)) as editor:
        kept = editor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in kept:
            editor.execute(f"DROP TRIGGER {name}")
        editor.execute(statement)
        for _, sql in kept:
            editor.execute(sql)
        editor.commit()


def sell(shop: Shop, key: str) -> None:
    till.sell(shop, request(key), SaleDraft.of([Cents(100)]))


def test_a_cut_tail_is_found_by_the_newest_copy(shop: Shop) -> None:
    sell(shop, "a")
    sell(shop, "b")
    copies.copy_now(shop)
    sell(shop, "c")
    assert check_data(shop) == []
    cut(shop, "DELETE FROM sale_line WHERE operation_id > 1")
    cut(shop, "DELETE FROM operation WHERE id > 1")
    assert [finding.code for finding in check_data(shop)] == ["tail_cut"]
    assert [finding.code for finding in check_file(shop.path, lambda: shop.now)] == ["tail_cut"]
    sell(shop, "d")
    assert [finding.code for finding in check_data(shop)] == ["tail_changed"]


def test_who_went_back_to_a_copy_cut_nothing(shop: Shop, clock: ShopClock) -> None:
    sell(shop, "a")
    first = copies.copy_now(shop)
    sell(shop, "b")
    copies.copy_now(shop)
    shop.close()
    restore(first.path, shop.path, clock)
    again = open_shop(shop.path, clock)
    assert check_data(again) == []
    sell(again, "c")
    copies.copy_now(again)
    assert check_data(again) == []
    again.close()


def test_every_finding_has_a_sentence_of_its_own() -> None:
    codes = [*checks._INVARIANTS, "file", "reference", "guard_missing", "guard_strange", "chain"]
    codes += ["tail_cut", "tail_changed", "schema_missing", "schema_strange", "schema_changed"]
    codes += ["fact_chain", "gift_strange"]
    for code in codes:
        [line] = fault_lines([code], Words("en"))
        assert f": {code}." not in line
    assert "newer_code" in fault_lines(["newer_code"], Words("en"))[0]
