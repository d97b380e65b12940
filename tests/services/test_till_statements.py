"""What a sale asks of the file: few statements, each by an index, however long the history is."""

import pkgutil
import re
from importlib import import_module
from typing import Any

import pytest
from sqlalchemy import event

from benchmarks.statements import sent_by
from shopclient import services
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.domain.programme_toml import read_programme
from shopclient.models import Base
from shopclient.services import cards, clients, programmes, till
from shopclient.services.core import Query
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft
from tests.services.conftest import PROGRAMME

MOST_OF_A_SALE = 10
MOST_OF_A_QUOTE = 3

CONSTANT = {
    f"{module}.{name}": value
    for _, module, _ in pkgutil.iter_modules(services.__path__)
    for name, value in vars(import_module(f"{services.__name__}.{module}")).items()
    if isinstance(value, Query)
}


#: A client's own cards by their use; in the list of clients no more than a page or what a search found.
SORTS_A_FEW = {
    "counter._CARDS_OF",
    "client_figures._CARDS",
    "client_order._BY_NAME",
    "client_search._SORTED",
}
#: The words by which clients are found are a table of their own kind.
TABLES = {*Base.metadata.tables, "client_search"}
#: How many clients there are, told above their list; the till never asks.
COUNTS_ALL = {"client_search._TOTAL"}
LIMITS = {"earnings_per_day": 9, "spendings_per_day": 9}
#: A kind of card with every mechanic that looks something up.
EVERYTHING = {
    "key": "simple",
    "cashback_percent": "5",
    "levels": [{"from": "0", "cashback_percent": "5"}, {"from": "10000", "cashback_percent": "7"}],
    "level_window": "12_months",
    "life_days": 90,
    "stamps_every": 6,
    "daily_spend_limit": "5000",
    "welcome_bonus": "100",
    "welcome_when": "first_purchase",
    "birthday_discount": {"percent": "10"},
    "birthday_bonus": {"amount": "300"},
    "holiday_discount": {"percent": "5"},
    "holiday_bonus": {"amount": "50"},
    "upgrade_to": "gold",
    "upgrade_turnover": "100000",
}


@pytest.fixture
def draft(shop: Shop) -> SaleDraft:
    """A bill of a client whose last purchase left bonuses to pay with."""
    nina = clients.add(shop, Person(first="Нина"))
    card = cards.issue_named(shop, "simple", nina).number
    draft = SaleDraft.of([Cents(50_000)], card=card, spend="max")
    till.sell(shop, request("warm"), draft)
    return draft


def within(begin: str, end: str, sent: list[str]) -> list[str]:
    """Return what was sent between the beginning of the one transaction and the end of that."""
    around = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA")
    assert (sent[0], sent[-1]) == (begin, end)
    assert not any(each.startswith(around) for each in sent[1:-1]), sent
    return sent[1:-1]


def test_a_sale_is_a_few_statements_and_one_commit(shop: Shop, draft: SaleDraft) -> None:
    inside = within(
        "BEGIN IMMEDIATE",
        "COMMIT",
        sent_by(shop, lambda: till.sell(shop, request("counted"), draft)),
    )
    assert len(inside) <= MOST_OF_A_SALE, inside
    # Bonuses spent, bonuses earned: it is the whole of a sale that was counted.
    assert sum(each.startswith("INSERT INTO entry") for each in inside) == 2


def test_a_quote_reads_once_what_it_needs(shop: Shop, draft: SaleDraft) -> None:
    inside = within("BEGIN", "ROLLBACK", sent_by(shop, lambda: till.quote(shop, draft)))
    assert len(inside) <= MOST_OF_A_QUOTE, inside
    assert all(each.startswith("SELECT") for each in inside)


@pytest.mark.parametrize("kind", [{"key": "simple", "cashback_percent": "5"}, EVERYTHING])
def test_neither_goes_the_long_way_through_the_toolkit(
    shop: Shop, draft: SaleDraft, kind: dict[str, Any]
) -> None:
    kinds = [kind, {"key": "gold"}]
    programmes.load(shop, read_programme({**PROGRAMME, "card_kind": kinds, "rules": LIMITS}))
    shop.programme()  # read and taken apart once, whoever put it in force
    long_way: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        long_way.append(statement)

    for sessions in (shop._writers, shop._readers):
        event.listen(sessions._engine, "before_cursor_execute", note)
    till.quote(shop, draft)
    till.sell(shop, request("counted"), draft)
    by_name = SaleDraft.of([Cents(100)], client=1)
    assert till.quote(shop, by_name).card == draft.card
    assert long_way == []
    with shop.reading() as session:
        session.connection().exec_driver_sql("SELECT 1")
    assert long_way == ["SELECT 1"]


def steps_of(shop: Shop, statement: Query) -> list[str]:
    """Return the plan of a constant statement, its values not known beforehand."""
    with shop.reading() as session:
        driver = session.connection().connection.cursor()
        driver.execute(f"EXPLAIN QUERY PLAN {statement.sql}", _AnyValue())
        return [str(row[-1]) for row in driver.fetchall()]


class _AnyValue(dict[str, None]):
    def __missing__(self, key: str) -> None:
        return None


def walked(step: str) -> str:
    """Return the table that is walked through, also under another name; empty for a look by an index.

    Values given as one JSON text, and what a statement itself made, are no tables.
    """
    found = re.match(r"SCAN (\w+?)(_\d+)?( VIRTUAL TABLE INDEX \d+:)?(.*)", step)
    if found is None or (found[3] and found[4]):
        return ""  # a virtual table asked for a match or a row
    return found[1]


@pytest.mark.parametrize("name", CONSTANT)
def test_none_walks_through_a_table(shop: Shop, name: str) -> None:
    steps = steps_of(shop, CONSTANT[name])
    tables = [step for step in steps if name not in COUNTS_ALL and walked(step) in TABLES]
    sorts = [step for step in steps if "TEMP B-TREE" in step and name not in SORTS_A_FEW]
    the_last_one = "LIMIT 1" in CONSTANT[name].sql and steps == ["SCAN operation"]
    assert not sorts
    assert not tables or the_last_one, steps


def test_the_open_portions_of_an_account_come_from_their_own_index(shop: Shop) -> None:
    assert any("COVERING INDEX ix_lot_open" in step for step in steps_of(shop, CONSTANT["ledger._HELD"]))
