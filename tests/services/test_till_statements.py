"""What a sale asks of the file: few statements, each by an index, however long the history is."""

from typing import Any

from sqlalchemy import event

from shopclient.domain.money import Cents
from shopclient.domain.people import Person
from shopclient.services import cards, clients, till
from shopclient.services.operations import request
from shopclient.services.shop import Shop
from shopclient.services.till_values import SaleDraft

#: The least that a sale of one line with bonuses needs is about a dozen.
MOST = 16


def statements_of(shop: Shop, card: str) -> list[tuple[str, Any]]:
    """Return what a sale that spends and earns sends to SQLite, with its values."""
    sent: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_more: Any) -> None:
        sent.append((statement, values))

    draft = SaleDraft.of([Cents(50_000)], card=card, spend="max")
    till.sell(shop, request("warm"), draft)
    event.listen(shop._engine, "before_cursor_execute", note)
    till.sell(shop, request("counted"), draft)
    event.remove(shop._engine, "before_cursor_execute", note)
    return sent


def test_a_sale_is_a_few_statements_and_none_walks_through_a_table(shop: Shop) -> None:
    nina = clients.add(shop, Person(first="Нина"))
    card = cards.issue_named(shop, "simple", nina).number
    sent = statements_of(shop, card)
    assert len(sent) <= MOST
    assert sum(statement.startswith("BEGIN") for statement, _ in sent) == 1
    for statement, values in sent:
        if not statement.startswith("SELECT"):
            continue
        with shop.reading() as session:
            plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
        steps = [str(row[-1]) for row in plan]
        walks = [step for step in steps if step.startswith("SCAN") or "TEMP B-TREE" in step]
        last_one = "LIMIT 1" in statement and steps == ["SCAN operation"]
        assert not walks or last_one, (statement, steps)


def test_the_open_portions_of_an_account_come_from_their_own_index(shop: Shop) -> None:
    [issued] = cards.issue_bearer(shop, "simple", 1)
    [held] = {
        (statement, values)
        for statement, values in statements_of(shop, issued.number)
        if statement.startswith("SELECT account.debt")
    }
    with shop.reading() as session:
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {held[0]}", held[1]).all()
    assert any("ix_lot_open" in str(row[-1]) for row in plan)
