"""Who stands at a level of a kind of card today: of everybody at once, as ``levels`` says of one account."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, false, func, or_, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.client_filter import level_of
from shopclient.domain.errors import KindUnknown
from shopclient.domain.money import Cents
from shopclient.domain.month_steps import months_before
from shopclient.domain.programme import Programme
from shopclient.models import Account, Card, Client, Fact, Operation
from shopclient.services.ledger import state_of
from shopclient.services.levels import AccountSums, turnover_for_level

_YEAR = 12
_BEYOND = 2**62
_MANY = 20_000
_MOST_KEPT = 4
#: Who was found, until anything changes: each key of a search asks for them. Whatever lets somebody come to a
#: level or leave it is an operation or a fact, and the newest of each tells by its hash all that came before.
_kept: dict[tuple[str | None, ...], tuple[ColumnElement[bool], ColumnElement[bool]]] = {}
_NEWEST = select(
    *(
        select(each.hash).where(each.id == select(func.max(each.id)).scalar_subquery()).scalar_subquery()
        for each in (aliased(Operation), aliased(Fact))
    )
)


def at_levels(
    session: Session, programme: Programme, levels: Sequence[str], today: date
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Return the condition on a ``Client`` to have an active card at one of these levels, in two forms.

    The first is asked of everybody at once, the second of one after the other. *levels* are named as
    ``level_key`` does; a kind or a level that the programme has no more is nobody's.
    """
    key = (*levels, today.isoformat(), *session.execute(_NEWEST).one())
    found = _kept.get(key)
    if found is None:
        found = _reached(session, programme, levels, today)
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        _kept[key] = found
    return found


def _reached(
    session: Session, programme: Programme, levels: Sequence[str], today: date
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    found = [_at(session, programme, *each, today) for each in _known(programme, levels)]
    of_all, of_each = (or_(false(), *forms) for forms in zip(*found, strict=True)) if found else [false()] * 2
    ids = list(session.scalars(select(Client.id).where(of_all)))
    told = Client.id.in_(select(func.json_each(json.dumps(ids)).table_valued("value").c.value))
    # Of very many one of the next few by name is among them.
    return told, of_each if len(ids) > _MANY else told


def _known(programme: Programme, levels: Sequence[str]) -> Iterator[tuple[CardKind, int]]:
    for level in levels:
        place, key = level_of(level)
        try:
            kind = programme.kind(key)
        except KindUnknown:
            continue
        if kind.levels and place <= len(kind.levels):
            yield kind, place


def _bounds(kind: CardKind, place: int) -> tuple[int, int]:
    """Return the turnovers that a level begins with and ends before."""
    steps = [-_BEYOND, *sorted(level.since for level in kind.levels), _BEYOND]
    return steps[place], steps[place + 1]


def _at(
    session: Session, programme: Programme, kind: CardKind, place: int, today: date
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    least, beyond = _bounds(kind, place)
    # The kind is no bare column: most cards are of one kind, whose index would lead to all of them.
    fits = and_(Card.state == "active", Card.kind_key.concat("") == kind.key)
    if kind.level_window != "12_months":
        fits = and_(fits, _within(_lifetime(programme), least, beyond))
    else:
        joined = _joined_between(session, programme, kind, today, least, beyond)
        alone = and_(~_is_joined(), _within(_yearly(programme, today), least, beyond))
        fits = and_(fits, or_(Account.id.in_(joined), alone))
    owner = func.coalesce(Card.holder_id, Account.client_id)
    of_account = select(owner).join(Account, Card.account_id == Account.id).where(fits)
    held = of_account.where(Card.holder_id == Client.id)
    without_holder = func.coalesce(Card.holder_id, 0) == 0
    owned = of_account.where(Account.client_id == Client.id, without_holder)
    each = (one.correlate(Client).exists() for one in (held, owned))
    return Client.id.in_(of_account.where(owner.is_not(None))), or_(*each)


def _is_joined() -> ColumnElement[bool]:
    """Return the condition on an ``Account`` that another one was joined to it."""
    giver = aliased(Account)
    # Read once for all: no index leads from an account to those that were joined to it.
    return Account.id.in_(select(giver.merged_into_id).where(giver.merged_into_id.is_not(None)))


def _joined_between(
    session: Session, programme: Programme, kind: CardKind, today: date, least: int, beyond: int
) -> list[int]:
    """Return the accounts with others joined to them whose turnover lies within.

    What a joined account brought counts on its own days: of the few that there are each is asked.
    """
    found: list[int] = []
    columns = Account.id, Account.opening_turnover, Account.turnover, Account.opened_at
    for row in session.execute(select(*columns).where(_is_joined())).all():
        sums = AccountSums(row.id, Cents(row.opening_turnover), Cents(row.turnover), row.opened_at.date())
        state = state_of(session, row.id)
        reached = turnover_for_level(session, kind, programme.rules, sums, state, today).reached
        if least <= reached < beyond:
            found.append(row.id)
    return found


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
