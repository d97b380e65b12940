"""What a sale asks of the file: few statements, each by an index, however long the history is."""

from typing import Any

import pytest
from sqlalchemy import event

from benchmarks.statements import sent_by
from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.services import cards, clients, counter, ledger, operations, till
from shopclient.services import shop as open_shop
from shopclient.services.core import Query
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft

MOST_OF_A_SALE = 10
MOST_OF_A_QUOTE = 3

CONSTANT = {
    f"{module.__name__}.{name}": value
    for module in (open_shop, operations, counter, ledger)
    for name, value in vars(module).items()
    if isinstance(value, Query)
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


def test_neither_goes_the_long_way_through_the_toolkit(shop: Shop, draft: SaleDraft) -> None:
    long_way: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        long_way.append(statement)

    for sessions in (shop._writers, shop._readers):
        event.listen(sessions._engine, "before_cursor_execute", note)
    till.quote(shop, draft)
    till.sell(shop, request("counted"), draft)
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


@pytest.mark.parametrize("name", CONSTANT)
def test_none_walks_through_a_table(shop: Shop, name: str) -> None:
    steps = steps_of(shop, CONSTANT[name])
    walks = [step for step in steps if step.startswith("SCAN") or "TEMP B-TREE" in step]
    the_last_one = "LIMIT 1" in CONSTANT[name].sql and steps == ["SCAN operation"]
    assert not walks or the_last_one, steps


def test_the_open_portions_of_an_account_come_from_their_own_index(shop: Shop) -> None:
    assert any("ix_lot_open" in step for step in steps_of(shop, CONSTANT[f"{ledger.__name__}._HELD"]))
