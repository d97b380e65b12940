"""Files that are not ours, not whole or not writable; copies that can be trusted."""

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import inspect

from shopclient.domain.errors import (
    FileDamaged,
    FileExists,
    FileForeign,
    FileInUse,
    FileNotFound,
    FileReplaced,
    FileTooNew,
    Refusal,
)
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.models import Base, database
from shopclient.services import balances, cards, copies, till
from shopclient.services.checks import check
from shopclient.services.file_check import check_file
from shopclient.services.files import copy_file, create_shop, open_shop
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.fresh import fresh_shop
from tests.services.conftest import ShopClock
from tools.environment import ROOT


def refused(path: Path, refusal: type[Refusal]) -> None:
    """Opening must be refused, and the file and its folder must stay as they are."""
    before = {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    with pytest.raises(refusal):
        open_shop(path, ShopClock())
    assert {each: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    refused(tmp_path / "none.shopclient", FileNotFound)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"x", b"SQLite format 3\x00", b"%PDF-1.7" + b"0" * 500])
def test_a_file_that_is_not_ours_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.shopclient"
    path.write_bytes(content)
    refused(path, FileForeign)


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE client (id)")
        other.commit()
    refused(path, FileForeign)
    refused(tmp_path, FileForeign)


def test_the_file_of_a_newer_program_is_left_alone(shop: Shop) -> None:
    shop.close()
    with closing(sqlite3.connect(shop.path)) as newer:
        newer.execute("PRAGMA user_version=999")
    refused(shop.path, FileTooNew)


def test_a_damaged_file_is_refused(shop: Shop) -> None:
    shop.close()
    content = shop.path.read_bytes()
    shop.path.write_bytes(content[:4096] + os.urandom(len(content) - 4096))
    refused(shop.path, FileDamaged)


def test_a_new_file_leaves_nothing_else_behind(tmp_path: Path) -> None:
    create_shop(tmp_path / "shop.db", Programme(), ShopClock()).close()
    assert {each.name for each in tmp_path.iterdir()} <= {"shop.db", "shop.db-journal"}


def test_the_new_files_of_these_tests_are_as_the_program_makes_them(tmp_path: Path) -> None:
    create_shop(tmp_path / "made.db", Programme(), ShopClock(), "Ирина").close()
    fresh_shop(tmp_path / "copied.db", Programme(), ShopClock(), "Ирина").close()
    made, copied = (tmp_path / name for name in ("made.db", "copied.db"))
    assert all_in(copied) == all_in(made)
    assert copied.read_bytes()[:24] == made.read_bytes()[:24]


def all_in(path: Path) -> list[object]:
    marks = ("PRAGMA application_id", "PRAGMA user_version")
    with closing(sqlite3.connect(path)) as connection:
        return [*(connection.execute(mark).fetchone() for mark in marks), *connection.iterdump()]


def test_a_new_file_never_replaces_another(tmp_path: Path) -> None:
    path = tmp_path / "precious.shopclient"
    path.write_bytes(b"precious")
    with pytest.raises(FileExists):
        create_shop(path, Programme(), ShopClock())
    assert path.read_bytes() == b"precious"


def test_a_file_held_by_another_program_is_said_to_be_in_use(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    [issued] = cards.issue_bearer(shop, "simple", 1)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(shop.path, isolation_level=None)) as browser:
        browser.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileInUse):
            till.sell(shop, request("s"), SaleDraft.of((Cents(100),), card=issued.number))
        browser.execute("ROLLBACK")
    sold = till.sell(shop, request("s"), SaleDraft.of((Cents(100),), card=issued.number))
    assert not sold.repeated


def test_a_copy_is_whole_and_opens(shop: Shop, tmp_path: Path) -> None:
    [issued] = cards.issue_bearer(shop, "simple", 1)
    till.sell(shop, request("s"), SaleDraft.of((Cents(100_000),), card=issued.number))
    target = tmp_path / "stick" / "copy.shopclient"
    copy_file(shop.path, target)
    copy = open_shop(target, ShopClock())
    assert balances.balance(copy, issued.number).balance == 5_000
    copy.close()
    assert [each.name for each in target.parent.iterdir()] == ["copy.shopclient"]


def test_a_copy_of_a_damaged_file_replaces_nothing(shop: Shop, tmp_path: Path) -> None:
    shop.close()
    good = tmp_path / "good.shopclient"
    copy_file(shop.path, good)
    kept = good.read_bytes()
    content = shop.path.read_bytes()
    shop.path.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    with pytest.raises(FileDamaged):
        copy_file(shop.path, good)
    assert good.read_bytes() == kept


def test_copies_are_made_when_something_changed_and_thinned_by_count(shop: Shop, clock: ShopClock) -> None:
    first = copies.copy_if_changed(shop)
    assert first is not None
    assert copies.copy_if_changed(shop) is None
    assert [copy.path for copy in copies.copies(shop.path)] == [first.path]


def test_the_tables_of_the_file_are_those_of_the_models(shop: Shop) -> None:
    with shop.reading() as session:
        inspector = inspect(session.connection())
        stored = {
            name: {column["name"]: column["nullable"] for column in inspector.get_columns(name)}
            for name in Base.metadata.tables
        }
        # Not by reflection: it cannot tell an index on an expression.
        master = session.connection().exec_driver_sql(
            "SELECT tbl_name, name FROM sqlite_master WHERE type='index'"
        )
        indexes = {(table, name) for table, name in master if not name.startswith("sqlite_autoindex")}
    for name, table in Base.metadata.tables.items():
        assert stored[name] == {column.name: column.nullable for column in table.columns}
    expected = {
        (table.name, str(index.name)) for table in Base.metadata.tables.values() for index in table.indexes
    }
    assert expected <= indexes


def test_a_copy_takes_the_place_of_an_older_copy_of_this_shop_only(shop: Shop, tmp_path: Path) -> None:
    copy = tmp_path / "copy.shopclient"
    copy_file(shop.path, copy)
    copy_file(shop.path, copy)
    letter = tmp_path / "letter.doc"
    letter.write_bytes(b"Dear Anna")
    other = tmp_path / "other.shopclient"
    create_shop(other, Programme(), lambda: datetime(2020, 1, 1, tzinfo=UTC)).close()
    for target in (letter, other, shop.path):
        before = target.read_bytes()
        with pytest.raises(FileExists):
            copy_file(shop.path, target)
        assert target.read_bytes() == before


RACER = """
import sys, time
from pathlib import Path
from shopclient.domain.errors import FileExists
from shopclient.domain.programme import Programme
from shopclient.services.files import create_shop
from datetime import UTC, datetime
path, flag = Path(sys.argv[1]), Path(sys.argv[2])
import alembic.command, alembic.config  # so that both come to the file at the same moment
print("ready", flush=True)
while not flag.exists():
    pass
try:
    create_shop(path, Programme(), lambda: datetime.now(UTC)).close()
    print("made")
except FileExists:
    print("exists")
"""


def test_of_two_who_make_one_file_at_once_one_wins_and_nothing_is_left_over(tmp_path: Path) -> None:
    path, flag = tmp_path / "shop" / "one.shopclient", tmp_path / "flag"
    path.parent.mkdir()
    command = [sys.executable, "-c", RACER, str(path), str(flag)]
    racers = [
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    flag.touch()
    told = [racer.communicate(timeout=60) for racer in racers]
    assert sorted(out for out, _ in told) == ["exists\n", "made\n"], told
    assert {each.name for each in path.parent.iterdir()} <= {path.name, f"{path.name}-journal"}
    shop = open_shop(path, ShopClock())
    assert check(shop) == []
    shop.close()


def test_a_new_file_where_names_cannot_be_doubled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_paths: object) -> None:
        raise PermissionError(errno.EPERM, "no links on this stick")

    monkeypatch.setattr(os, "link", no_links)
    create_shop(tmp_path / "shop.db", Programme(), ShopClock()).close()
    with pytest.raises(FileExists):
        create_shop(tmp_path / "shop.db", Programme(), ShopClock())
    assert {each.name for each in tmp_path.iterdir()} <= {"shop.db", "shop.db-journal"}


def test_a_name_that_looks_like_an_address_is_a_name(tmp_path: Path) -> None:
    path = tmp_path / "100 %41 ?mode=ro#лавка" / "a?b%20c#ё.shopclient"
    create_shop(path, Programme(), ShopClock()).close()
    shop = open_shop(path, ShopClock())
    assert check(shop) == []
    shop.close()
    assert {each.name for each in path.parent.iterdir()} <= {path.name, f"{path.name}-journal"}


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_a_file_put_in_the_place_of_the_open_one_is_not_written_over(shop: Shop, tmp_path: Path) -> None:
    other = tmp_path / "other.shopclient"
    create_shop(other, Programme(), ShopClock()).close()
    other.replace(shop.path)
    before = shop.path.read_bytes()
    with pytest.raises(FileReplaced):
        cards.issue_bearer(shop, "simple", 1)
    assert shop.path.read_bytes() == before


def test_findings_hide_no_others(shop: Shop) -> None:
    with closing(sqlite3.connect(shop.path)) as other:
        other.execute("DROP TRIGGER lot_no_delete")
        other.commit()
        [page] = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sale_line'").fetchone()
        [size] = other.execute("PRAGMA page_size").fetchone()
    shop.close()
    data = bytearray(shop.path.read_bytes())
    data[(page - 1) * size : page * size] = b"\xa5" * size
    shop.path.write_bytes(data)
    found = {finding.code for finding in check_file(shop.path, ShopClock())}
    assert {"file", "guard_missing"} <= found
