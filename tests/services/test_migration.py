"""A file of an older version becomes one of this: wholly or not at all, and every figure stays."""

import os
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from shopclient.domain.errors import DiskFull, FileTooNew, Refusal
from shopclient.domain.money import Cents
from shopclient.domain.people import Relative
from shopclient.models.database import SCHEMA_VERSION, connect, read_version
from shopclient.services import balances, clients, till
from shopclient.services.checks import check
from shopclient.services.files import open_shop
from shopclient.services.operations import request
from shopclient.services.returns import refund
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from shopclient.services.undoing import undo
from tests.full import examples
from tests.services.conftest import ShopClock
from tests.services.old_file import ROWS, make_old_file

#: How many of the statements of a migration it is killed at, by the version that the file has.
KILLS = {1: examples(16), 2: examples(12), 3: examples(12)}

forks = pytest.mark.skipif(sys.platform == "win32", reason="kills a fork of this process")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return make_old_file(tmp_path / "shop.db")


def held() -> dict[str, tuple[int, int, int]]:
    """Return what version 1 said of each card: bonuses, debt, turnover."""
    accounts = {row["id"]: row for row in ROWS["account"]}
    return {
        card["number"]: (
            sum(lot["left"] for lot in ROWS["lot"] if lot["account_id"] == card["account_id"]),
            accounts[card["account_id"]]["debt"],
            accounts[card["account_id"]]["turnover"] + accounts[card["account_id"]]["opening_turnover"],
        )
        for card in ROWS["card"]
    }


def seen(shop: Shop) -> dict[str, tuple[int, int, int]]:
    found: dict[str, tuple[int, int, int]] = {}
    for number in held():
        view = balances.balance(shop, number)
        found[number] = (view.balance + view.debt + view.pending, view.debt, view.turnover)
    return found


@pytest.mark.parametrize("version", [1, 2, 3])
def test_every_figure_stays(tmp_path: Path, version: int) -> None:
    old = make_old_file(tmp_path / "old.db", version)
    shop = open_shop(old, ShopClock())
    assert (read_version(old), seen(shop), check(shop)) == (SCHEMA_VERSION, held(), [])
    states = {balances.balance(shop, card["number"]).state for card in ROWS["card"]}
    assert states == {"active", "blank"}
    with shop.reading() as session:
        query = "SELECT sum(due), sum(earned), count(*) FROM operation"
        sums = session.connection().exec_driver_sql(query).one()
    dues, earned = (sum(row[name] for row in ROWS["operation"]) for name in ("due", "earned"))
    assert sums == (dues, earned, len(ROWS["operation"]))
    shop.close()


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        ("UPDATE card SET account_id = (SELECT max(id) FROM account) WHERE id = 1", "card_changed"),
        ("UPDATE account SET opening_turnover = opening_turnover + 1 WHERE id = 1", "account_changed"),
        ("UPDATE programme SET document = document || ' ' WHERE id = 1", "programme_changed"),
        ("UPDATE operation SET due = due + 1 WHERE id = 1", "chain"),
        ("DROP INDEX ix_card_holder_id", "schema_missing"),
    ],
)
def test_what_version_1_left_is_guarded_from_then_on(old: Path, edit: str, code: str) -> None:
    shop = open_shop(old, ShopClock())
    with closing(sqlite3.connect(old, isolation_level=None)) as browser:
        guards = browser.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            browser.execute(f"DROP TRIGGER {name}")
        browser.execute(edit)
        for _, guard in guards:
            browser.execute(guard)
    assert code in {finding.code for finding in check(shop)}
    shop.close()


@pytest.mark.parametrize("version", [1, 2])
def test_everybody_stays_as_they_were_noted(tmp_path: Path, version: int) -> None:
    old = make_old_file(tmp_path / "old.db", version)
    [first, *_] = [row["id"] for row in ROWS["client"]]
    with closing(sqlite3.connect(old)) as browser:
        browser.execute(
            "UPDATE client SET address = 'ул. Лесная, 4', notes = 'Звонить' WHERE id = ?", (first,)
        )
        browser.execute("INSERT INTO client_label VALUES (7, ?, 'hobby', 0, 'шахматы')", (first,))
        browser.execute("INSERT INTO relative VALUES (41, ?, 0, 'son', 'Глеб', '--05-19', '[]')", (first,))
        browser.commit()
    shop = open_shop(old, ShopClock())
    person = clients.get(shop, first).person
    assert (person.addresses, person.notes, person.hobbies) == (("ул. Лесная, 4",), "Звонить", ("шахматы",))
    assert [(each.id, each.name) for each in person.family] == [(41, "Глеб")]
    # Whoever comes after gets an id that nobody had, even when he is gone.
    clients.update(shop, first, 1, replace(person, family=()))
    clients.update(shop, first, 2, replace(person, family=(Relative("son", "Марк"),)))
    assert clients.get(shop, first).person.family[0].id == 42
    assert check(shop) == []
    shop.close()


def test_the_former_file_is_kept_whole_beside_it(old: Path) -> None:
    with closing(sqlite3.connect(old)) as before:
        was = list(before.iterdump())
    open_shop(old, ShopClock()).close()
    copy = old.with_name(f"shop.db.before-v{SCHEMA_VERSION}")
    with closing(sqlite3.connect(copy)) as kept:
        assert (read_version(copy), list(kept.iterdump())) == (1, was)
    written = copy.stat().st_mtime_ns
    open_shop(old, ShopClock()).close()
    assert copy.stat().st_mtime_ns == written


def test_the_shop_goes_on_with_what_version_1_had_sold(old: Path) -> None:
    shop = open_shop(old, ShopClock())
    with shop.reading() as session:
        query = "SELECT due, spent, op_key FROM operation WHERE op_key IN ('s2', 's6') ORDER BY id"
        sales = session.connection().exec_driver_sql(query).all()
    for due, spent, key in sales:
        told = refund(shop, request(f"back-{key}"), key)
        assert (told.money_back, told.bonuses_back) == (due, spent)
    undo(shop, request("undo"), "c2")
    assert check(shop) == []
    shop.close()


@pytest.mark.parametrize("key", [row["op_key"] for row in ROWS["operation"] if row["what"] == "sale"])
def test_what_version_1_sold_comes_back_line_by_line_or_is_undone(old: Path, key: str) -> None:
    shop = open_shop(old, ShopClock())
    with suppress(Refusal):  # undone or returned already
        undo(shop, request("u"), key)
    assert check(shop) == []
    shop.close()


def in_a_fork(work: Callable[[], None]) -> int:
    """Do *work* in a child and return how it ended, as ``os.waitpid`` says."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    try:
        work()
    finally:
        os._exit(0)


def migrate_killed_at(path: Path, number: int) -> None:
    """Open the file at *path*, and die before the statement with this number."""
    count = 0

    def trace(_statement: str) -> None:
        nonlocal count
        count += 1
        if count == number:
            os.kill(os.getpid(), signal.SIGKILL)

    @event.listens_for(Engine, "connect")
    def watch(connection: sqlite3.Connection, _record: object) -> None:
        connection.set_trace_callback(trace)

    open_shop(path, ShopClock()).close()
    path.with_name("statements").write_text(str(count))


@forks
@pytest.mark.parametrize("version", [1, 2, 3])
def test_killed_at_any_statement_it_is_old_or_new_and_the_next_start_finishes(
    old: Path, version: int
) -> None:
    if version != 1:
        old.unlink()
        make_old_file(old, version)
    fresh = old.read_bytes()
    assert in_a_fork(lambda: migrate_killed_at(old, 0)) == 0
    statements = int(old.with_name("statements").read_text())
    assert statements > 50
    numbers = {*range(1, statements, statements // KILLS[version]), statements - 1, statements}
    for number in sorted(numbers):
        for left in old.parent.iterdir():
            left.unlink()
        old.write_bytes(fresh)
        assert in_a_fork(lambda stop=number: migrate_killed_at(old, stop)) == signal.SIGKILL  # type: ignore[misc]
        shop = open_shop(old, ShopClock())
        assert (seen(shop), check(shop)) == (held(), [])
        shop.close()


@forks
def test_a_header_that_was_written_before_its_pages_is_not_believed(old: Path) -> None:
    # Power goes while the pages are being written: page 1 is new, the journal has the old one.
    def die_half_way() -> None:
        connection = connect(old)
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("PRAGMA cache_size=10")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE half_done (content BLOB)")
        connection.execute("INSERT INTO half_done VALUES (zeroblob(1000000))")
        os.kill(os.getpid(), signal.SIGKILL)

    assert in_a_fork(die_half_way) == signal.SIGKILL
    assert old.with_name("shop.db-journal").stat().st_size > 0
    with old.open("r+b") as file:
        file.seek(60)
        file.write(SCHEMA_VERSION.to_bytes(4, "big"))
    shop = open_shop(old, ShopClock())
    assert (seen(shop), check(shop)) == (held(), [])
    shop.close()


@pytest.fixture
def full_disk() -> Iterator[None]:
    """Let no file grow by a page."""

    def fill(connection: sqlite3.Connection, _record: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")

    event.listen(Engine, "connect", fill)
    yield
    event.remove(Engine, "connect", fill)


def test_a_full_disk_refuses_the_update_and_leaves_the_file(old: Path, full_disk: None) -> None:
    before = old.read_bytes()
    with pytest.raises(DiskFull):
        open_shop(old, ShopClock())
    assert (old.read_bytes(), read_version(old)) == (before, 1)


def test_after_the_update_a_file_is_too_new_for_nobody_but_the_old_program(old: Path) -> None:
    shop = open_shop(old, ShopClock())
    [card] = [row["number"] for row in ROWS["card"] if row["number"] == "00123"]
    sold = till.sell(shop, request("new"), SaleDraft.of([Cents(10_000)], card=card, spend="max"))
    assert sold.spent > 0
    shop.close()
    with closing(sqlite3.connect(old)) as later:
        later.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    with pytest.raises(FileTooNew):
        open_shop(old, ShopClock())
