"""Who stands at a level of a kind of card today: of everybody at once, as ``levels`` says of one account."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.client_filter import level_of
from shopclient.domain.errors import KindUnknown
from shopclient.domain.money import Cents
from shopclient.domain.month_steps import months_before
from shopclient.domain.programme import Programme
from shopclient.models import Account, Card, Operation
from shopclient.services.ledger import state_of
from shopclient.services.levels import AccountSums, turnover_for_level

_YEAR = 12
_BEYOND = 2**62


def at_levels(session: Session, programme: Programme, levels: Sequence[str], today: date) -> list[int]:
    """Return the clients with an active card at one of these levels, each as ``level_key`` names it.

    A kind or a level that the programme has no more is nobody's.
    """
    found: set[int] = set()
    for level in levels:
        place, key = level_of(level)
        try:
            kind = programme.kind(key)
        except KindUnknown:
            continue
        if place <= len(kind.levels):
            found.update(_at(session, programme, kind, _bounds(kind, place), today))
    return sorted(found)


def _bounds(kind: CardKind, place: int) -> tuple[int, int]:
    """Return the turnovers that a level begins with and ends before."""
    steps = [-_BEYOND, *sorted(level.since for level in kind.levels), _BEYOND]
    return steps[place], steps[place + 1]


def _at(
    session: Session, programme: Programme, kind: CardKind, bounds: tuple[int, int], today: date
) -> Iterator[int]:
    least, beyond = bounds
    owner = func.coalesce(Card.holder_id, Account.client_id)
    of_kind = select(owner).join(Account, Card.account_id == Account.id)
    of_kind = of_kind.where(Card.state == "active", Card.kind_key == kind.key, owner.is_not(None))
    if kind.level_window != "12_months":
        yield from session.scalars(of_kind.where(_within(_lifetime(programme), least, beyond)))
        return
    giver = aliased(Account)
    is_joined = select(giver.id).where(giver.merged_into_id == Account.id).exists()
    yearly = _yearly(programme, today)
    yield from session.scalars(of_kind.where(~is_joined, _within(yearly, least, beyond)))
    # What a joined account brought counts on its own days: of the few there are each is asked.
    columns = Account.id, Account.opening_turnover, Account.turnover, Account.opened_at
    for row in session.execute(of_kind.add_columns(*columns).where(is_joined)).all():
        sums = AccountSums(row.id, Cents(row.opening_turnover), Cents(row.turnover), row.opened_at.date())
        state = state_of(session, row.id)
        reached = turnover_for_level(session, kind, programme.rules, sums, state, today).reached
        if least <= reached < beyond:
            yield row[0]


def _within(turnovers: Sequence[ColumnElement[Any]], least: int, beyond: int) -> ColumnElement[bool]:
    """Return the condition that the highest of *turnovers* lies within; the later ones are dearer to ask."""
    return and_(
        or_(*(each >= least for each in turnovers)) if least > -_BEYOND else True,
        *((each < beyond for each in turnovers) if beyond < _BEYOND else ()),
    )


def _lifetime(programme: Programme) -> list[ColumnElement[Any]]:
    now = Account.opening_turnover + Account.turnover
    reached = Account.opening_turnover + func.coalesce(_newest(Operation.reached), 0)
    return [now, reached] if programme.rules.level_ratchet else [now]


def _yearly(programme: Programme, today: date) -> list[ColumnElement[Any]]:
    since = months_before(today, _YEAR)
    sold = (
        select(func.coalesce(func.sum(Operation.turnover), 0))
        .where(Operation.account_id == Account.id)
        .where(Operation.turnover_day > since, Operation.turnover_day <= today)
        .correlate(Account)
        .scalar_subquery()
    )
    brought = case(
        (func.substr(Account.opened_at, 1, 10) > since.isoformat(), Account.opening_turnover), else_=0
    )
    reached = func.coalesce(_newest(Operation.reached_year), 0)
    now: ColumnElement[Any] = sold + brought
    return [now, reached] if programme.rules.level_ratchet else [now]


def _newest(what: Any) -> Any:
    """Return what the account came to with its last operation."""
    last = select(what).where(Operation.account_id == Account.id).order_by(Operation.id.desc()).limit(1)
    return last.correlate(Account).scalar_subquery()
