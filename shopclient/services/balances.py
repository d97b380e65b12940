"""What a card has, at a moment that may lie behind or ahead, and all that ever moved on it."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from shopclient.domain.money import Bps, Cents
from shopclient.domain.programme import Programme
from shopclient.models import Entry, Lot, Operation
from shopclient.services.burning import burn_key, start_of
from shopclient.services.clock import business_day, local_moment
from shopclient.services.counter import Party, card_party, turnover_of
from shopclient.services.gifts import day_gifts, with_gifts
from shopclient.services.ledger import Holding
from shopclient.services.levels import turnover_for_level
from shopclient.services.past import holding_at, state_at, sums_at
from shopclient.services.shop import Shop
from shopclient.services.till_values import BalanceView


@dataclass(frozen=True)
class HistoryEntry:
    """One entry of an account: when, what for, how much (minor units, signed), and its operation's id."""

    at: datetime
    what: str
    amount: Cents
    operation: str


@dataclass(frozen=True)
class LotView:
    """One accrual: what was granted, what is left of it, when it became active and when it burns."""

    granted: Cents
    left: Cents
    active_from: date
    burns_on: date | None


@dataclass(frozen=True)
class History:
    """All that moved on an account, in the order of booking, and its lots."""

    entries: tuple[HistoryEntry, ...]
    lots: tuple[LotView, ...]


def balance(shop: Shop, card: str, at: datetime | None = None) -> BalanceView:
    """Return what a card has at a moment on the shop's clock (None: now; it may lie ahead).

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode: The card is not in the file.
    """
    with shop.reading() as session:
        _, programme = shop.programme_in(session)
        return balance_in(session, programme, card_party(session, programme, card), shop.now, at)


def balance_in(
    session: Session, programme: Programme, party: Party, now: datetime, at: datetime | None = None
) -> BalanceView:
    """Return what *party*'s card has; *now* in UTC, *at* on the shop's clock."""
    moment = at or local_moment(now, programme.shop)
    day = business_day(moment, programme.shop.day_ends)
    held = _held(session, programme, party, at, day)
    if party.account_id is not None:
        party = replace(party, turnover=sums_at(session, party.sums, at).turnover)
    state = state_at(session, programme.rules, party.account_id, at)
    reached = turnover_for_level(session, party.kind, programme.rules, party.sums, state, day, at).reached
    return BalanceView(
        card=party.number or "",
        state=party.state_on(day),
        replaced_by=party.replaced_by,
        kind_key=party.kind.key if party.kind else "",
        client=party.client_id,
        client_name=party.client_name,
        balance=held.balance(day),
        pending=held.pending(day),
        debt=held.debt,
        turnover=turnover_of(party),
        discount_percent=party.kind.discount_at(reached) if party.kind and not party.kind.gift else Bps(0),
        stamps=state.stamps,
        burns=tuple(held.burns(day)),
    )


def history(shop: Shop, card: str, at: datetime | None = None) -> History:
    """Return all that moved on a card's account until a shop-local moment; errors as ``balance``.

    What has burnt by then is told as it will be booked, by whoever comes first (loyalty rules 4).
    """
    with shop.reading() as session:
        _, programme = shop.programme_in(session)
        party = card_party(session, programme, card)
        moment = at or local_moment(shop.now, programme.shop)
        day = business_day(moment, programme.shop.day_ends)
        burnt = _due_burns(session, programme, party, at, day)
        ashes = tuple(HistoryEntry(*each) for each in burnt.values())
        return History((*_entries(session, party, at), *ashes), _lots(session, party, at, day, burnt.keys()))


def _held(session: Session, programme: Programme, party: Party, at: datetime | None, day: date) -> Holding:
    if party.account_id is None:
        return Holding()
    held = holding_at(session, party.account_id, at, day)
    if at is not None and not _existed(session, party, at, day):
        return held
    return with_gifts(held, day_gifts(session, programme, party.kind, party.account_id, day))


def _existed(session: Session, party: Party, at: datetime, day: date) -> bool:
    """Tell whether the account was there at a moment: opened by then, or moved by an operation of then."""
    moved = exists().where(Operation.account_id == party.account_id, Operation.happened_at <= at)
    return party.opened_on <= day or bool(session.scalar(select(moved)))


def _entries(session: Session, party: Party, at: datetime | None) -> tuple[HistoryEntry, ...]:
    query = (
        select(Operation.happened_at, Entry.what, Entry.amount, Operation.op_key)
        .join(Operation, Operation.id == Entry.operation_id)
        .where(Entry.account_id == party.account_id)
        .order_by(Entry.id)
    )
    if at is not None:
        query = query.where(Operation.happened_at <= at)
    rows = session.execute(query)
    return tuple(HistoryEntry(row.happened_at, row.what, Cents(row.amount), row.op_key) for row in rows)


def _due_burns(
    session: Session, programme: Programme, party: Party, at: datetime | None, day: date
) -> dict[int, tuple[datetime, str, Cents, str]]:
    """Return the burnings of lots until *day* that nobody has booked yet, as entries."""
    held = Holding() if party.account_id is None else holding_at(session, party.account_id, at, day)
    return {
        lot.id: (
            start_of(lot.burns_on, programme.shop.day_ends),
            "burn",
            Cents(-lot.left),
            burn_key(session, lot.id),
        )
        for lot in sorted(held.lots, key=lambda lot: lot.id)
        if lot.burns_on is not None and lot.burns_on <= day
    }


def _lots(
    session: Session, party: Party, at: datetime | None, day: date, burnt: Collection[int]
) -> tuple[LotView, ...]:
    query = select(Lot).where(Lot.account_id == party.account_id).order_by(Lot.id)
    if at is not None:
        query = query.join(Operation, Operation.id == Lot.operation_id).where(Operation.happened_at <= at)
    held = holding_at(session, party.account, at, day)
    left = {lot.id: lot.left for lot in held.lots if lot.id not in burnt}
    return tuple(
        LotView(Cents(lot.granted), left.get(lot.id, Cents(0)), lot.active_from, lot.burns_on)
        for lot in session.scalars(query)
    )
