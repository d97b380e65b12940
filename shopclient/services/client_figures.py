"""What cards and purchases say about clients: for a page of them at once, in a fixed number of statements.

Purchases and turnover are kept ready (``models.client_figure``); what bonuses are worth depends on the day.
"""

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
from sqlalchemy.orm import Session

from shopclient.domain.errors import KindUnknown
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.domain.stages import Stage, stage_of
from shopclient.models import Account, Card, Client, ClientFigure, Lot
from shopclient.services.client_views import CardLine
from shopclient.services.core import Query
from shopclient.services.counter import Party


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
    kept = {row.client_id: row for row in _KEPT.all(session, **given)}
    cards: dict[int, list[CardLine]] = defaultdict(list)
    for row in _CARDS.all(session, **given):
        name = kind_name(programme, row.kind_key)
        state = _state(programme, row, today)
        cards[row.client_id].append(CardLine(row.number, row.kind_key, name, state, row.account_id))
    return {each: _figures(cards[each], sums.get(each), kept.get(each)) for each in ids}


def last_purchases_of(session: Session, ids: Collection[int]) -> dict[int, date]:
    """Return the day of the last lasting purchase of each of these clients who has bought."""
    rows = _KEPT.all(session, ids=json.dumps(list(ids)))
    return {row.client_id: row.last_day for row in rows if row.last_day is not None}


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


def _figures(cards: list[CardLine], sums: Any, kept: Any) -> Figures:
    return Figures(
        cards=tuple(cards),
        available=Cents(sums.available if sums else 0),
        debt=Cents(sums.debt if sums else 0),
        turnover=Cents(kept.turnover if kept else 0),
        purchases=kept.purchases if kept else 0,
        last_purchase=kept.last_day if kept else None,
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
        )
        .where(Account.client_id.in_(_IDS), Account.is_gift == 0, Account.merged_into_id.is_(None))
        .group_by(Account.client_id)
    )


def _kept() -> Select[*tuple[Any, ...]]:
    columns = ClientFigure.client_id, ClientFigure.purchases, ClientFigure.last_day
    turnover = ClientFigure.turnover + ClientFigure.paid
    return select(*columns, turnover.label("turnover")).where(ClientFigure.client_id.in_(_IDS))


def _card_lines() -> Select[Any]:
    columns = [Card.id, Card.number, Card.kind_key, Card.state, Card.account_id, Card.activated_on]
    cards = _of_clients(Card.holder_id, columns).subquery()
    return select(cards).order_by(cards.c.state != "active", cards.c.id)


# Built once: building costs as much as running.
_SUMS, _KEPT, _CARDS = Query(_sums()), Query(_kept()), Query(_card_lines())
