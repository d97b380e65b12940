"""Copies: numbered, thinned, checked, and carried to a second place."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shopclient.domain.errors import FileDamaged, FileNotFound, PlaceUnfit
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.domain.thinning import DAYS, NEWEST
from shopclient.services import clients, copies, till
from shopclient.services.file_care import Care, copies_folder, keep_care, read_care
from shopclient.services.files import create_shop, open_shop
from shopclient.services.operations import request
from shopclient.services.second_place import (
    carry,
    choose_second_place,
    copies_there,
    forget_second_place,
    second_place,
)
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import ShopClock


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("care"))


def test_a_copy_is_numbered_and_says_when_it_was_made(shop: Shop, clock: ShopClock) -> None:
    first = copies.copy_now(shop)
    clock.moment -= timedelta(days=9000)  # a dead battery
    second = copies.copy_now(shop)
    assert names(copies_folder(shop.path)) == [
        "shop-00001-20261121-070000.db",
        f"shop-00002-{clock.moment:%Y%m%d-%H%M%S}.db",
    ]
    assert copies.copies(shop.path) == [second, first]
    assert second.made_at == clock.moment


def test_copies_of_the_first_version_and_strange_files_are_told_apart(shop: Shop) -> None:
    made = copies.copy_now(shop)
    folder = copies_folder(shop.path)
    old = folder / "shop-20250101-120000-000001.db"
    shutil.copy(made.path, old)
    for strange in ("shop-letter.db", "shop2-00001-20260101-000000.db", "shop-00001-20261399-000000.db", "x"):
        (folder / strange).write_bytes(b"")
    assert [copy.path for copy in copies.copies(shop.path)] == [made.path, old]


def test_no_copy_without_a_change_whatever_the_clock_says(shop: Shop, clock: ShopClock) -> None:
    assert copies.copy_if_changed(shop) is not None
    assert copies.copy_if_changed(shop) is None
    clock.moment -= timedelta(days=400)
    clients.add(shop, Person(name="Анна"))
    assert copies.copy_if_changed(shop) is not None
    assert copies.copy_if_changed(shop) is None


def test_the_surplus_goes_by_count(shop: Shop, clock: ShopClock) -> None:
    for _ in range(NEWEST + DAYS + 3):
        copies.copy_now(shop)
        clock.moment += timedelta(hours=6)
    there = copies.copies(shop.path)
    assert len(there) < NEWEST + DAYS
    assert [copy.stamp.number for copy in there][:NEWEST] == list(range(NEWEST + DAYS + 3, DAYS + 3, -1))


def test_a_damaged_file_costs_no_copy(shop: Shop) -> None:
    copies.copy_now(shop)
    before = names(copies_folder(shop.path))
    shop.close()
    content = shop.path.read_bytes()
    shop.path.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    with pytest.raises(FileDamaged):
        copies.copy_beside(shop.path, lambda: datetime(2026, 11, 22, tzinfo=UTC))
    assert names(copies_folder(shop.path)) == before


def test_while_the_ledger_does_not_hold_no_older_copy_goes(shop: Shop, clock: ShopClock) -> None:
    good = copies.copy_now(shop)
    with closing(sqlite3.connect(shop.path)) as editor:
        [name] = editor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' LIMIT 1").fetchone()
        editor.execute(f"DROP TRIGGER {name}")
        editor.commit()
    for _ in range(NEWEST + 5):
        assert copies.copy_now(shop).faulty
    assert good.path.exists()
    assert len(copies.copies(shop.path)) == NEWEST + 6


def test_a_second_place_gets_a_copy_at_once_and_every_new_one(
    shop: Shop, clock: ShopClock, stick: Path
) -> None:
    assert second_place(shop.path) is None
    choose_second_place(shop, stick)
    [first] = copies_there(shop.path)
    open_shop(first.path, clock).close()
    assert carry(shop) is None
    clock.moment += timedelta(hours=1)
    clients.add(shop, Person(name="Анна"))
    copies.copy_if_changed(shop)
    carried = carry(shop)
    assert carried is not None
    assert [copy.path for copy in copies_there(shop.path)] == [carried, first.path]
    place = second_place(shop.path)
    assert place is not None
    assert (place.folder, place.connected, place.copied_at) == (stick, True, clock.moment)


def test_a_stick_that_is_away_is_no_trouble(shop: Shop, clock: ShopClock, stick: Path) -> None:
    choose_second_place(shop, stick)
    away = stick.rename(stick.with_name("pocket"))
    clock.moment += timedelta(days=8)
    copies.copy_now(shop)
    assert carry(shop) is None
    place = second_place(shop.path)
    assert place is not None
    assert not place.connected
    assert place.copied_at == clock.moment - timedelta(days=8)
    assert copies_there(shop.path) == []
    assert not stick.exists()  # nothing is put where the stick was
    away.rename(stick)
    assert carry(shop) is not None


def test_two_shops_share_a_stick(shop: Shop, clock: ShopClock, stick: Path, tmp_path: Path) -> None:
    other = create_shop(
        tmp_path / "two" / "shop.db", read_programme({}), lambda: datetime(2020, 1, 1, tzinfo=UTC)
    )
    choose_second_place(shop, stick)
    choose_second_place(other, stick)
    other.close()
    assert len(names(stick)) == 2
    assert {len(names(each)) for each in stick.iterdir()} == {1}


def test_copies_of_a_shop_that_had_this_name_before_stay(shop: Shop, clock: ShopClock) -> None:
    for _ in range(3):
        copies.copy_now(shop)
    shop.close()
    shop.path.unlink()
    successor = create_shop(shop.path, read_programme({}), lambda: datetime(2027, 1, 1, tzinfo=UTC))
    for _ in range(NEWEST + DAYS):
        copies.copy_now(successor)
    successor.close()
    assert [copy.stamp.number for copy in copies.copies(shop.path)][-3:] == [3, 2, 1]


def test_a_cloud_is_welcome_for_copies(shop: Shop, tmp_path: Path) -> None:
    cloud = tmp_path / "Яндекс.Диск"
    cloud.mkdir()
    choose_second_place(shop, cloud)
    place = second_place(shop.path)
    assert place is not None
    assert not place.same_disk  # it is on this disk, and elsewhere as well


def test_a_second_place_is_not_the_first(shop: Shop, tmp_path: Path) -> None:
    copies.copy_now(shop)
    inner = copies_folder(shop.path) / "inner"
    inner.mkdir()
    for folder in (copies_folder(shop.path), tmp_path, inner):
        with pytest.raises(PlaceUnfit):
            choose_second_place(shop, folder)
    with pytest.raises(FileNotFound):
        choose_second_place(shop, tmp_path / "none")
    assert second_place(shop.path) is None


def test_a_second_place_can_be_given_up(shop: Shop, stick: Path) -> None:
    choose_second_place(shop, stick)
    forget_second_place(shop.path)
    assert second_place(shop.path) is None
    assert len(names(stick)) == 1


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        '{"second_at": 5, "faults": "x", "second_place": null}',
        '{"second_at": "0001-01-01T00:00:00+14:00", "faults": -1}',
        '{"faults": 1E5, "walked": 100000000000000000000000, "restored_after": -5}',
        '{"faults": true, "second_at": "2026-11-21T10:00:00"}',
    ],
)
def test_what_is_known_of_a_file_may_be_broken(shop: Shop, content: str) -> None:
    keep_care(shop.path, faults=1)
    [note] = copies_folder(shop.path).glob("care*.json")
    note.write_text(content)
    assert read_care(shop.path) == Care()
    assert not copies.copy_now(shop).faulty


def test_two_files_whose_names_differ_in_their_ending_are_cared_for_each(tmp_path: Path) -> None:
    files = [tmp_path / f"a{ending}" for ending in (".shopclient", ".db", "")]
    for number, file in enumerate(files, 1):
        file.touch()
        keep_care(file, faults=number, second_place="\udcff")
    assert [read_care(file).faults for file in files] == [1, 2, 3]
    assert read_care(files[0]).second_place == "\udcff"


def test_what_an_earlier_version_knew_of_a_file_is_not_forgotten(tmp_path: Path) -> None:
    copies_folder(tmp_path / "a.db").mkdir()
    (tmp_path / "a.copies" / "care.json").write_text('{"faults": 3}')
    assert read_care(tmp_path / "a.db").faults == 3
    keep_care(tmp_path / "a.db", walked=1)
    assert read_care(tmp_path / "a.db") == Care(faults=3, walked=1)
    (tmp_path / "a.shopclient").touch()
    assert read_care(tmp_path / "a.shopclient") == Care(faults=3)


def test_the_chain_is_walked_on_from_the_copy_before(shop: Shop) -> None:
    for number, key in enumerate("abc", 1):
        till.sell(shop, request(key), SaleDraft.of([Cents(100)]))
        assert not copies.copy_now(shop).faulty
        assert read_care(shop.path).walked == number


def test_a_chain_that_was_broken_once_is_walked_again(shop: Shop) -> None:
    till.sell(shop, request("a"), SaleDraft.of([Cents(100)]))
    copies.copy_now(shop)
    till.sell(shop, request("b"), SaleDraft.of([Cents(100)]))
    till.sell(shop, request("c"), SaleDraft.of([Cents(100)]))
    with closing(sqlite3.connect(shop.path)) as editor:
        guards = editor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            editor.execute(f"DROP TRIGGER {name}")
        editor.execute("UPDATE operation SET recorded_at = replace(recorded_at, '2026', '2025') WHERE id = 2")
        for _, sql in guards:
            editor.execute(sql)
        editor.commit()
    assert copies.copy_now(shop).faulty
    assert copies.copy_now(shop).faulty  # and not only at the first look
