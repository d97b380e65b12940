"""The file itself refuses what no bug and no database browser may do to the ledger."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from shopclient.domain.money import Cents
from shopclient.models.database import APPLICATION_ID
from shopclient.services import cards, till
from shopclient.services.checks import check
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft

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
    "UPDATE client SET id = 'abc'",
]


@pytest.fixture
def browser(shop: Shop) -> Iterator[sqlite3.Connection]:
    """A database browser on a file with one sale."""
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


def test_edits_behind_dropped_guards_are_found(shop: Shop, browser: sqlite3.Connection) -> None:
    assert check(shop) == []
    browser.execute("DROP TRIGGER entry_no_update")
    browser.execute("UPDATE entry SET amount = amount + 1000")
    codes = {finding.code for finding in check(shop)}
    assert {"guard_missing", "lot_sum", "operation_sum"} <= codes


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
