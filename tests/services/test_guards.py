"""The file itself refuses what no bug and no database browser may do to the ledger."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from shopclient.domain.chain import HEADER
from shopclient.domain.money import Cents
from shopclient.domain.programme_toml import read_programme
from shopclient.models.database import APPLICATION_ID
from shopclient.services import cards, programmes, till
from shopclient.services.checks import Finding, check
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import PROGRAMME


def _operation(changed: str) -> str:
    """Return the statement that adds a correction without entries, with these columns changed."""
    columns = {
        **{name: name for name in (*HEADER, "prev_hash", "hash")},
        **dict.fromkeys(("gross", "discount", "due", "earned", "bonuses", "turnover", "stamp"), "0"),
        "id": "3",
        "op_key": "'forged'",
        "what": "'sale'",
        "cause_id": "NULL",
        "ref_id": "NULL",
        "prev_hash": "hash",
    }
    for each in changed.split(", "):
        name, columns[name] = each.split(" = ")
    return f"INSERT INTO operation ({', '.join(columns)}) SELECT {', '.join(columns.values())} {_LAST}"


_LAST = "FROM operation ORDER BY id DESC LIMIT 1"

FORBIDDEN = [
    "UPDATE operation SET due = 0",
    "UPDATE entry SET amount = 1",
    "UPDATE sale_line SET amount = 1",
    "DELETE FROM operation",
    "DELETE FROM entry",
    "DELETE FROM sale_line",
    "DELETE FROM lot",
    "DELETE FROM account",
    'UPDATE lot SET "left" = 0',
    "UPDATE lot SET granted = 99999",
    "UPDATE lot SET burns_on = '2030-01-01'",
    "UPDATE account SET debt = 5",
    "UPDATE account SET turnover = 5",
    "INSERT OR REPLACE INTO entry (id, operation_id, account_id, lot_id, what, amount) "
    "VALUES (1, 1, 1, 1, 'earn', 5)",
    "INSERT INTO entry (operation_id, account_id, lot_id, what, amount) VALUES (1, 1, 1, 'earn', 5)",
    'INSERT INTO lot (account_id, operation_id, granted, "left", active_from) '
    "VALUES (1, 1, 5, 0, '2026-11-21')",
    'INSERT INTO lot (account_id, operation_id, granted, "left", active_from) '
    "VALUES (1, 99, 5, 5, '2026-11-21')",
    "INSERT INTO account (opening_turnover, debt, turnover, opened_at) VALUES (0, 5, 0, 'x')",
    "INSERT INTO card (number, kind_key, account_id, state, reason, issued_on) "
    "VALUES ('1', 'simple', 1, 'golden', '', '2026-11-21')",
    "INSERT INTO setting (key, value) VALUES ('a', x'00')",
    # The chain: an operation follows the last one, by number and by hash.
    _operation("id = 9"),
    _operation("id = 3, prev_hash = ''"),
    _operation("id = 3, prev_hash = prev_hash"),
    _operation("id = 1"),
    _operation("op_key = 's'"),
    _operation("hash = 'short'"),
    _operation("what = 'present'"),
    _operation("what = 'adjust'"),
    _operation("what = 'refund', ref_id = NULL"),
    _operation("ref_id = 1"),
    _operation("business_day = '21.11.2026'"),
    _operation("stamp = 3"),
    _operation("bonuses = 5"),
    _operation("due = 100000000001"),
    _operation("account_id = 77"),
    # A return brings back no more than was sold.
    _operation("what = 'refund', ref_id = 2, gross = -100001"),
    "INSERT OR REPLACE INTO operation SELECT * FROM operation",
    "INSERT OR REPLACE INTO sale_line SELECT * FROM sale_line",
    "INSERT OR REPLACE INTO lot SELECT * FROM lot",
    "INSERT INTO sale_line SELECT operation_id, 7, amount, discount, spent, gift, rounded, due, earned, "
    "department, gift_card_id FROM sale_line",
    "UPDATE lot SET origin_id = 1",
    "UPDATE lot SET active_from = '2026-11-20'",
    "UPDATE lot SET account_id = 2",
    # A gift was given by an operation, for ever.
    "UPDATE gift SET key = 'birthday:c1:2020'",
    "DELETE FROM gift",
    "INSERT OR REPLACE INTO gift SELECT * FROM gift",
    "INSERT INTO gift (key, account_id, operation_id) VALUES ('birthday:c1:2026', 1, 2)",
    "INSERT INTO gift (key, account_id, operation_id) VALUES ('birthday:c1:2026', 7, 1)",
    "UPDATE client SET id = 'abc'",
]


@pytest.fixture
def browser(shop: Shop) -> Iterator[sqlite3.Connection]:
    """A database browser on a file with one welcome and one sale."""
    kind = {"key": "simple", "cashback_percent": "5", "welcome_bonus": "10.00"}
    programmes.load(shop, read_programme({**PROGRAMME, "card_kind": [kind]}))
    [issued] = cards.issue_bearer(shop, "simple", 1)
    till.sell(shop, request("s"), SaleDraft.of((Cents(100_000),), card=issued.number))
    with closing(sqlite3.connect(shop.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA recursive_triggers=ON")
        connection.execute("PRAGMA foreign_keys=ON")
        yield connection


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_forbidden_statement_is_refused(browser: sqlite3.Connection, statement: str) -> None:
    before = list(browser.iterdump())
    if statement.startswith("UPDATE client"):
        browser.execute(
            "INSERT INTO client (name, last, first, middle, sort_key, language, address, notes, state, "
            "version, added_at, changed_at) VALUES ('A', '', '', '', 'a', '', '', '', 'client', 1, 'x', 'x')"
        )
        before = list(browser.iterdump())
    with pytest.raises(sqlite3.Error):
        browser.execute(statement)
    assert list(browser.iterdump()) == before


def test_only_what_is_wrong_in_it_refuses_a_forged_operation(browser: sqlite3.Connection) -> None:
    browser.execute(_operation("id = 3"))
    assert browser.execute("SELECT count(*) FROM operation").fetchone() == (3,)


def test_edits_behind_dropped_guards_are_found(shop: Shop, browser: sqlite3.Connection) -> None:
    assert check(shop) == []
    browser.execute("DROP TRIGGER entry_no_update")
    browser.execute("UPDATE entry SET amount = amount + 1000")
    codes = {finding.code for finding in check(shop)}
    assert {"guard_missing", "lot_sum", "operation_sum"} <= codes


#: An edit with the guards taken down and put up again, and the first operation that it spoils.
EDITS = [
    ("UPDATE operation SET due = due + 1 WHERE id = 2", 2),
    ("UPDATE operation SET answer = replace(answer, '5', '6') WHERE id = 2", 2),
    ("UPDATE operation SET reason = 'an apology' WHERE id = 1", 1),
    ("UPDATE operation SET happened_at = '2026-11-20T10:00:00' WHERE id = 2", 2),
    ("UPDATE operation SET card_id = NULL WHERE id = 2", 2),
    ("UPDATE operation SET op_key = 'other' WHERE id = 2", 2),
    ("UPDATE operation SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE id = 1", 1),
    ("UPDATE operation SET prev_hash = '' WHERE id = 2", 2),
    ("UPDATE lot SET burns_on = '2030-01-01' WHERE operation_id = 2", 2),
    ("UPDATE lot SET active_from = '2026-11-01' WHERE operation_id = 1", 1),
    ("UPDATE lot SET granted = granted + 1 WHERE operation_id = 2", 2),
    ("UPDATE entry SET what = 'adjust' WHERE operation_id = 1", 1),
    ("UPDATE entry SET amount = amount + 1 WHERE operation_id = 2", 2),
    ("UPDATE sale_line SET department = 'bread'", 2),
    ("UPDATE sale_line SET amount = amount + 1, discount = discount + 1", 2),
    ("UPDATE sale_line SET earned = earned - 1", 2),
    ("DELETE FROM sale_line", 2),
    ("INSERT INTO sale_line SELECT 1, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL", 1),
    (_operation("id = 3"), 3),
    ("DELETE FROM operation WHERE id = 1", 2),
]


@pytest.mark.parametrize(("edit", "first"), EDITS)
def test_an_edit_with_the_guards_put_back_breaks_the_chain_there(
    shop: Shop, browser: sqlite3.Connection, edit: str, first: int
) -> None:
    guards = browser.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    browser.execute("PRAGMA foreign_keys=OFF")
    for name, _ in guards:
        browser.execute(f"DROP TRIGGER {name}")
    browser.execute(edit)
    for _, statement in guards:
        browser.execute(statement)
    found = check(shop)
    assert Finding("chain", str(first)) in found
    assert not {finding.code for finding in found} & {"guard_missing", "guard_strange"}


def test_every_connection_is_durable_and_strict(shop: Shop) -> None:
    with shop.reading() as session:
        connection = session.connection()
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "recursive_triggers",
                "application_id",
            )
        }
        tables = connection.exec_driver_sql(
            "SELECT name, strict FROM pragma_table_list WHERE type = 'table'"
        ).all()
    assert settings == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "application_id": APPLICATION_ID,
    }
    loose = {
        name for name, strict in tables if not strict and not name.startswith(("sqlite_", "client_search"))
    }
    assert loose <= {"alembic_version"}
