"""The file itself refuses what no bug and no database browser may do to the ledger."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from shopclient.domain.chain import FACT, HEADER, fact_link
from shopclient.domain.errors import FileDamaged
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.models.database import APPLICATION_ID
from shopclient.services import card_deeds, cards, clients, programmes, till
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
    # What is noted of a client's changes is never rewritten; erasing somebody blanks it, and that is all.
    "DELETE FROM revision",
    "UPDATE revision SET after = '{}'",
    "UPDATE revision SET staff_id = staff_id + 1",
    "UPDATE revision SET before = '{}'",
    "INSERT OR REPLACE INTO revision SELECT * FROM revision",
    # A card, an account and a programme are what the newest fact of theirs says.
    "UPDATE card SET state = 'blocked'",
    "UPDATE card SET account_id = 2",
    "UPDATE card SET kind_key = 'gold'",
    "UPDATE card SET activated_on = NULL",
    "UPDATE card SET id = 7",
    "DELETE FROM card",
    "INSERT OR REPLACE INTO card SELECT * FROM card",
    "UPDATE account SET opening_turnover = 5",
    "UPDATE account SET client_id = NULL, is_gift = 1",
    "UPDATE account SET merged_into_id = 1",
    "UPDATE programme SET document = '{}'",
    "DELETE FROM programme",
    "UPDATE fact SET content = ''",
    "DELETE FROM fact",
    "INSERT OR REPLACE INTO fact SELECT * FROM fact",
    "INSERT INTO fact SELECT max(id) + 2, what, row_id, content, hash FROM fact",
    "INSERT INTO fact SELECT max(id) + 1, what, row_id, content, 'short' FROM fact",
]


@pytest.fixture
def browser(shop: Shop) -> Iterator[sqlite3.Connection]:
    """A database browser on a file with one client, one welcome and one sale."""
    kind = {"key": "simple", "cashback_percent": "5", "welcome_bonus": "10.00"}
    programmes.load(shop, read_programme({**PROGRAMME, "card_kind": [kind]}))
    [issued] = cards.issue_bearer(shop, "simple", 1)
    till.sell(shop, request("s"), SaleDraft.of((Cents(100_000),), card=issued.number))
    clients.add(shop, Person(name="Анна"))
    with closing(sqlite3.connect(shop.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA recursive_triggers=ON")
        connection.execute("PRAGMA foreign_keys=ON")
        yield connection


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_forbidden_statement_is_refused(browser: sqlite3.Connection, statement: str) -> None:
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
    change(browser, edit)
    found = check(shop)
    assert Finding("chain", str(first)) in found
    assert not {finding.code for finding in found} & {"guard_missing", "guard_strange"}


def change(browser: sqlite3.Connection, *edits: str) -> None:
    """Do what somebody does who takes the guards down and puts them up again."""
    guards = browser.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    browser.execute("PRAGMA foreign_keys=OFF")
    for name, _ in guards:
        browser.execute(f"DROP TRIGGER {name}")
    for edit in edits:
        browser.execute(edit)
    for _, statement in guards:
        browser.execute(statement)


#: What decides about money beside the ledger, edited in the same way, and all that is found.
EDITS_BESIDE = [
    ("UPDATE account SET opening_turnover = 99999999 WHERE id = 2",
     [("account_changed", "2"), ("client_figure", "2")]),
    ("UPDATE account SET client_id = NULL", [("account_changed", "2"), ("client_figure", "2")]),
    ("UPDATE account SET client_id = 1 WHERE id = 1",
     [("account_changed", "1"), ("client_figure", "1"), ("client_rhythm", "1")]),
    ("UPDATE account SET is_gift = 1 WHERE id = 1", [("account_changed", "1")]),
    ("UPDATE account SET opened_at = '2020-01-01T00:00:00+00:00' WHERE id = 1", [("account_changed", "1")]),
    ("UPDATE account SET merged_into_id = 1 WHERE id = 2",
     [("merged_account", "2"), ("account_changed", "2"), ("client_figure", "2")]),
    ("INSERT INTO account SELECT 9, client_id, 0, 0, 0, opened_at, 0, NULL FROM account WHERE id = 2",
     [("account_changed", "9")]),
    ("UPDATE card SET account_id = 1", [("card_changed", "2")]),
    ("UPDATE card SET state = 'active'", [("card_changed", "2")]),
    ("UPDATE card SET kind_key = 'gold' WHERE id = 1", [("card_changed", "1")]),
    ("UPDATE card SET holder_id = NULL", [("card_changed", "2")]),
    ("UPDATE card SET activated_on = '2020-01-01' WHERE id = 1", [("card_changed", "1")]),
    ("UPDATE card SET is_kept = 1 WHERE id = 1", [("card_changed", "1")]),
    ("DELETE FROM card WHERE id = 2", [("card_changed", "2")]),
    ("INSERT INTO card (number, kind_key, account_id, state, reason, issued_on) "
     "VALUES ('7', 'simple', 1, 'active', '', '2026-11-21')", [("card_changed", "3")]),
    ("INSERT INTO programme SELECT 3, replace(document, '\"5\"', '\"50\"'), loaded_at FROM programme LIMIT 1",
     [("programme_changed", "3")]),
    ("UPDATE programme SET document = replace(document, '\"5\"', '\"50\"') WHERE id = 2",
     [("programme_changed", "2")]),
    ("UPDATE programme SET document = document || ' ' WHERE id = 1", [("programme_changed", "1")]),
    ("DELETE FROM gift", [("gift_missing", "1"), ("gift_missing", "3")]),
    ("UPDATE gift SET key = 'welcome:a9' WHERE operation_id = 1", [("gift_strange", "welcome:a9")]),
    ("UPDATE gift SET account_id = 2", [("gift_strange", "welcome:a1")]),
    ("UPDATE gift SET operation_id = 2 WHERE operation_id = 1",
     [("gift_missing", "1"), ("gift_strange", "welcome:a1")]),
    ("INSERT INTO gift SELECT 'birthday:c1:2026', account_id, operation_id FROM gift LIMIT 1",
     [("gift_strange", "birthday:c1:2026")]),
    ("UPDATE fact SET content = replace(content, 'active', 'blank') WHERE id = 4",
     [("card_changed", "1"), ("fact_chain", "4")]),
    ("DELETE FROM fact WHERE id = 1",
     [("programme_changed", "1"), ("fact_chain", "1")]),
]  # fmt: skip


@pytest.fixture
def prospect(shop: Shop, browser: sqlite3.Connection) -> int:
    """A client with an account and a card that was blocked."""
    client = clients.add(shop, Person(name="Анна"))
    number = cards.issue_named(shop, "simple", client).number
    card_deeds.block(shop, None, number)
    return client


@pytest.mark.parametrize(("edit", "expected"), EDITS_BESIDE)
@pytest.mark.usefixtures("prospect")
def test_an_edit_beside_the_ledger_is_found(
    shop: Shop, browser: sqlite3.Connection, edit: str, expected: list[tuple[str, str]]
) -> None:
    assert check(shop) == []
    change(browser, edit)
    assert [(finding.code, finding.detail) for finding in check(shop)] == expected


def test_an_edit_with_its_fact_breaks_the_chain_that_covers_it(
    shop: Shop, browser: sqlite3.Connection
) -> None:
    # Whoever makes the facts fit, link by link, must make every later operation fit, too.
    rows = [
        dict(zip(FACT, row, strict=True))
        for row in browser.execute("SELECT id, what, row_id, content FROM fact")
    ]
    edits, before = ["UPDATE card SET kind_key = 'gold'"], ""
    for row in rows:
        row["content"] = (
            row["content"].replace("'simple'", "'gold'") if row["what"] == "card" else row["content"]
        )
        before = fact_link(before, row)
        content = row["content"].replace("'", "''")
        edit = "UPDATE fact SET content = '{}', hash = '{}' WHERE id = {}"
        edits.append(edit.format(content, before, row["id"]))
    change(browser, *edits)
    assert check(shop) == [Finding("chain", "1")]


def test_nothing_is_booked_in_a_file_without_facts(shop: Shop, browser: sqlite3.Connection) -> None:
    change(browser, "DELETE FROM fact")
    with pytest.raises(FileDamaged):
        till.sell(shop, request("next"), SaleDraft.of((Cents(100),)))
    codes = {finding.code for finding in check(shop)}
    assert {"account_changed", "card_changed", "programme_changed", "reference", "chain"} <= codes


#: What somebody did to the structure itself.
STRUCTURE = [
    ("CREATE VIEW v AS SELECT 1", Finding("schema_strange", "view v")),
    ("CREATE TABLE t (a)", Finding("schema_strange", "table t")),
    ("CREATE INDEX i ON lot (burns_on)", Finding("schema_strange", "index i")),
    ("DROP INDEX ix_lot_origin_id", Finding("schema_missing", "index ix_lot_origin_id")),
    ("DROP TABLE greeting", Finding("schema_missing", "table greeting")),
    ("ALTER TABLE staff ADD COLUMN pin TEXT", Finding("schema_changed", "table staff")),
    ("CREATE TRIGGER t AFTER INSERT ON card BEGIN SELECT 1; END", Finding("guard_strange", "t")),
    ("DROP TRIGGER gift_stays", Finding("guard_missing", "gift_stays")),
]


@pytest.mark.parametrize(("edit", "expected"), STRUCTURE)
def test_any_difference_of_the_structure_is_found(
    shop: Shop, browser: sqlite3.Connection, edit: str, expected: Finding
) -> None:
    browser.execute(edit)
    assert expected in check(shop)


def test_a_check_taken_out_of_a_table_is_found(shop: Shop, browser: sqlite3.Connection) -> None:
    browser.execute("PRAGMA writable_schema=ON")
    browser.execute("UPDATE sqlite_master SET sql = replace(sql, 'debt >= 0', '1') WHERE name = 'account'")
    browser.execute("PRAGMA writable_schema=RESET")
    assert check(shop) == [Finding("schema_changed", "table account")]


def test_it_is_said_how_many_more_there_are(shop: Shop, browser: sqlite3.Connection) -> None:
    cards.issue_bearer(shop, "simple", 30)
    change(browser, "UPDATE card SET state = 'blocked'")
    found = check(shop)
    assert [(finding.detail, finding.more) for finding in found][-2:] == [("19", 0), ("20", 11)]
    assert len(found) == 20


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
