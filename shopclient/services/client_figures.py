"""What cards and purchases say about clients: for a page of them at once, in a fixed number of statements."""

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Select,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from shopclient.domain.errors import KindUnknown
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.domain.stages import Stage, stage_of
from shopclient.models import Account, Card, Client, Lot, Operation
from shopclient.services.client_views import CardLine
from shopclient.services.core import Query
from shopclient.services.counter import Party
from shopclient.services.operations import lasting_purchase, undone


@dataclass(frozen=True)
class Figures:
    """One client's cards, money and purchases."""

    cards: tuple[CardLine, ...] = ()  # the active ones first
    available: Cents = Cents(0)
    debt: Cents = Cents(0)
    turnover: Cents = Cents(0)  # of the accounts, and what was paid without a card
    purchases: int = 0  # lasting ones: not undone
    last_purchase: date | None = None

    @property
    def bonuses(self) -> Cents:
        """Available less debt."""
        return Cents(self.available - self.debt)

    @property
    def stage(self) -> Stage:
        """How far the client has come."""
        return stage_of(self.purchases)


def figures_of(
    session: Session, programme: Programme, ids: Collection[int], today: date
) -> dict[int, Figures]:
    """Return the figures of each of these clients, bonuses as available on *today*."""
    given = {"ids": json.dumps(list(ids))}
    sums = {row.client_id: row for row in _SUMS.all(session, **given, today=today)}
    sales = {row.client_id: row for row in _PURCHASES.all(session, **given)}
    paid = {row.client_id: row.paid for row in _PAID_WITHOUT_CARD.all(session, **given)}
    cards: dict[int, list[CardLine]] = defaultdict(list)
    for row in _CARDS.all(session, **given):
        name = kind_name(programme, row.kind_key)
        state = _state(programme, row, today)
        cards[row.client_id].append(CardLine(row.number, row.kind_key, name, state, row.account_id))
    return {each: _figures(cards[each], sums.get(each), sales.get(each), paid.get(each, 0)) for each in ids}


def last_purchases_of(session: Session, ids: Collection[int]) -> dict[int, date]:
    """Return the day of the last lasting purchase of each of these clients who has bought."""
    rows = _PURCHASES.all(session, ids=json.dumps(list(ids)))
    return {row.client_id: row.last_purchase for row in rows if row.last_purchase is not None}


def sums_of(session: Session, ids: Collection[int], today: date) -> dict[int, int]:
    """Return the bonuses, less debt, of each of these clients who has an account (minor units)."""
    rows = _SUMS.all(session, ids=json.dumps(list(ids)), today=today)
    return {row.client_id: row.available - row.debt for row in rows}


def kind_name(programme: Programme, key: str) -> str:
    """Return the name of a kind of card; its key if the programme has it no more."""
    try:
        return programme.kind(key).name
    except KindUnknown:
        return key


def _state(programme: Programme, row: Any, today: date) -> str:
    """Return a card's state on *today*: its months may be over."""
    try:
        kind = programme.kind(row.kind_key)
    except KindUnknown:
        return str(row.state)
    return Party(state=row.state, kind=kind, activated_on=row.activated_on).state_on(today)


def _figures(cards: list[CardLine], sums: Any, sales: Any, paid: int) -> Figures:
    return Figures(
        cards=tuple(cards),
        available=Cents(sums.available if sums else 0),
        debt=Cents(sums.debt if sums else 0),
        turnover=Cents((sums.turnover if sums else 0) + paid),
        purchases=sales.purchases if sales else 0,
        last_purchase=sales.last_purchase if sales else None,
    )


_IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
#: These clients by their own ids and by those of the clients who were merged with them.
_WHO = union_all(
    select(_IDS.selected_columns[0].label("id"), _IDS.selected_columns[0].label("client_id")),
    select(Client.id, Client.merged_into_id).where(Client.merged_into_id.in_(_IDS)),
).cte("who")
_TODAY = bindparam("today", type_=Lot.active_from.type)


def _of_clients(own: Any, columns: Sequence[Any], *conditions: Any) -> CompoundSelect[Any]:
    """Return rows with their client: the one noted on the row itself, else the one of its account.

    What was noted of a client who was merged with another one is that one's.
    """
    table = own.class_
    noted = select(_WHO.c.client_id, *columns).join(table, own == _WHO.c.id).where(*conditions)
    by_account = (
        select(_WHO.c.client_id, *columns)
        .join(Account, Account.client_id == _WHO.c.id)
        .join(table, table.account_id == Account.id)
        # Not "is null": its index would lead to everything that was ever sold to the bearers of cards.
        .where(func.coalesce(own, 0) == 0, *conditions)
    )
    return union_all(noted, by_account)


def _sums() -> Select[Any]:
    left = (
        select(func.sum(Lot.left))
        # Written out, since only then is the index on the lots that still hold something used.
        .where(Lot.account_id == Account.id, literal_column('lot."left" > 0'), Lot.active_from <= _TODAY)
        .where(or_(Lot.burns_on.is_(None), Lot.burns_on > _TODAY))
        .correlate(Account)
        .scalar_subquery()
    )
    return (
        select(
            Account.client_id,
            func.coalesce(func.sum(left), 0).label("available"),
            func.sum(Account.debt).label("debt"),
            func.sum(Account.turnover + Account.opening_turnover).label("turnover"),
        )
        .where(Account.client_id.in_(_IDS), Account.is_gift == 0, Account.merged_into_id.is_(None))
        .group_by(Account.client_id)
    )


def _purchases() -> Select[Any]:
    """Return the count of lasting purchases and the day of the last one.

    A sale that was given to another card afterwards is a purchase of that card's client.
    """
    sales = _of_clients(Operation.client_id, [Operation.turnover_day], lasting_purchase()).subquery()
    return select(
        sales.c.client_id,
        func.count().label("purchases"),
        func.max(sales.c.turnover_day).label("last_purchase"),
    ).group_by(sales.c.client_id)


def _paid_without_card() -> Select[Any]:
    """Return what the clients' purchases cost that no account knows of, less what came back of them."""
    back = aliased(Operation)
    returned = select(func.coalesce(func.sum(back.due), 0)).where(
        back.ref_id == Operation.id, back.what == "refund", ~undone(back)
    )
    paid = func.sum(Operation.due + returned.correlate(Operation).scalar_subquery())
    return (
        select(_WHO.c.client_id, paid.label("paid"))
        .join(Operation, Operation.client_id == _WHO.c.id)
        # Not "is null": see above.
        .where(Operation.what == "sale", func.coalesce(Operation.account_id, 0) == 0, lasting_purchase())
        .group_by(_WHO.c.client_id)
    )


def _card_lines() -> Select[Any]:
    columns = [Card.id, Card.number, Card.kind_key, Card.state, Card.account_id, Card.activated_on]
    cards = _of_clients(Card.holder_id, columns).subquery()
    return select(cards).order_by(cards.c.state != "active", cards.c.id)


# Built once: building costs as much as running.
_SUMS, _PURCHASES, _CARDS = Query(_sums()), Query(_purchases()), Query(_card_lines())
_PAID_WITHOUT_CARD = Query(_paid_without_card())
