"""The conditions of a filter as SQL on clients, each answered by an index or by a look at the client.

What the list shows of cards, money and purchases (``client_figures``) is what its conditions go by.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    exists,
    func,
    literal_column,
    not_,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.names import fold
from shopclient.domain.programme import ShopInfo
from shopclient.domain.search_text import readings
from shopclient.models import (
    Account,
    Card,
    Client,
    ClientConsent,
    ClientLabel,
    ClientPhone,
    Favourite,
    Lot,
    Operation,
)
from shopclient.services.clock import utc_moment
from shopclient.services.operations import lasting_purchase, undone
from shopclient.services.search_index import ALL, ids_with

#: The stages and the least number of purchases that each begins with.
_STAGES = {"prospect": 0, "buyer": 1, "client": 2}


def conditions(
    session: Session, asked: ClientFilter, today: date, shop: ShopInfo
) -> tuple[ColumnElement[bool], ...]:
    """Return what must hold of a ``Client`` beside being listed, or archived if that is asked for."""
    return (
        *_by_purchases(asked, today),
        *_by_money(asked, today),
        *_by_days(asked, today, shop),
        *_by_person(session, asked),
    )


def _by_purchases(asked: ClientFilter, today: date) -> Iterator[ColumnElement[bool]]:
    if asked.stages:
        yield or_(*(_in_stage(stage) for stage in asked.stages))
    if asked.not_seen_days is not None:
        since = today - timedelta(days=asked.not_seen_days)
        yield _bought(1)
        yield not_(_bought(1, Operation.turnover_day >= since))


def _in_stage(stage: str) -> ColumnElement[bool]:
    least = _STAGES[stage]
    above = [each for each in _STAGES.values() if each > least]
    reached = [_bought(least)] if least else []
    return and_(*reached, *(not_(_bought(each)) for each in above[:1]))


def _bought(times: int, *further: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that the client has so many lasting purchases that are also *further*."""
    merged = aliased(Client)
    fits = (lasting_purchase(), *further)
    bearers = func.coalesce(Operation.client_id, 0) == 0  # not "is null": see client_figures
    own = select(Operation.id).where(Operation.client_id == Client.id, *fits)
    by_account = select(Operation.id).join(Account, Operation.account_id == Account.id)
    by_account = by_account.where(Account.client_id == Client.id, bearers, *fits)
    # Of those who were merged with the client: few have any, so that they are looked for last.
    joined = select(Operation.id).join(merged, Operation.client_id == merged.id)
    joined = joined.where(merged.merged_into_id == Client.id, *fits)
    by_joined = select(Operation.id).join(Account, Operation.account_id == Account.id)
    by_joined = by_joined.join(merged, Account.client_id == merged.id)
    by_joined = by_joined.where(merged.merged_into_id == Client.id, bearers, *fits)
    parts = [part.correlate(Client) for part in (own, by_account, joined, by_joined)]
    if times == 1:
        return or_(*(part.exists() for part in parts))
    return union_all(*parts).limit(1).offset(times - 1).scalar_subquery().is_not(None)


def _by_money(asked: ClientFilter, today: date) -> Iterator[ColumnElement[bool]]:
    turnover = func.sum(Account.turnover + Account.opening_turnover)
    if asked.turnover_from is not None or asked.turnover_to is not None:
        spent = _of_accounts(turnover) + _without_card()
        yield from _within(spent, asked.turnover_from, asked.turnover_to)
    if asked.balance_from is not None or asked.balance_to is not None:
        left = (
            select(func.coalesce(func.sum(Lot.left), 0))
            # Written out, since only then is the index on the lots that still hold something used.
            .where(Lot.account_id == Account.id, literal_column('lot."left" > 0'), Lot.active_from <= today)
            .where(or_(Lot.burns_on.is_(None), Lot.burns_on > today))
            .correlate(Account)
            .scalar_subquery()
        )
        balance = _of_accounts(func.sum(left - Account.debt))
        yield from _within(balance, asked.balance_from, asked.balance_to)
    if asked.kinds:
        yield _has_card(asked.kinds)


def _has_card(kinds: Sequence[str]) -> ColumnElement[bool]:
    # The kind is no bare column: most cards are of one kind, whose index would lead to all of them.
    active = and_(Card.state == "active", Card.kind_key.concat("").in_(kinds))
    own = exists().where(Card.holder_id == Client.id, active)
    of_account = exists().where(
        Account.client_id == Client.id,
        Card.account_id == Account.id,
        func.coalesce(Card.holder_id, 0) == 0,
        active,
    )
    merged = aliased(Client)
    joined = exists().where(merged.merged_into_id == Client.id, Card.holder_id == merged.id, active)
    return or_(*(part.correlate(Client) for part in (own, of_account, joined)))


def _of_accounts(total: Any) -> Any:
    found = select(func.coalesce(total, 0)).where(
        Account.client_id == Client.id, Account.is_gift == 0, Account.merged_into_id.is_(None)
    )
    return found.correlate(Client).scalar_subquery()


def _without_card() -> Any:
    """Return what the client paid that no account knows of, less what came back of it."""
    sale, back = aliased(Operation), aliased(Operation)
    returned = select(func.coalesce(func.sum(back.due), 0)).where(
        back.ref_id == sale.id, back.what == "refund", ~undone(back)
    )
    moved = exists().where(back.ref_id == sale.id, back.what == "attach", ~undone(back))
    paid = select(func.coalesce(func.sum(sale.due + returned.correlate(sale).scalar_subquery()), 0)).where(
        sale.client_id == Client.id, sale.account_id.is_(None), sale.what == "sale"
    )
    return paid.where(~undone(sale), ~moved.correlate(sale)).correlate(Client).scalar_subquery()


def _within(value: Any, least: int | None, most: int | None) -> Iterator[ColumnElement[bool]]:
    if least is not None:
        yield value >= least
    if most is not None:
        yield value <= most


def _by_days(asked: ClientFilter, today: date, shop: ShopInfo) -> Iterator[ColumnElement[bool]]:
    day = func.substr(Client.birthday, -5)
    if asked.birth_month is not None:
        yield day.between(f"{asked.birth_month:02}-01", f"{asked.birth_month:02}-31")
    if asked.birthday_within is not None:
        yield or_(*(day.between(*each) for each in _day_ranges(today, asked.birthday_within)))
    if asked.no_birthday:
        yield Client.birthday.is_(None)
    if asked.added_since is not None:
        yield Client.added_at >= utc_moment(datetime.combine(asked.added_since, time.min), shop)


def _day_ranges(today: date, days: int) -> list[tuple[str, str]]:
    """Return the days of the year from *today* on as ranges of "MM-DD", two where a year ends between."""
    last = today + timedelta(days=days)
    if days >= 365:
        return [("01-01", "12-31")]
    first_key, last_key = f"{today:%m-%d}", f"{last:%m-%d}"
    # Who was born on a 29 February is greeted on a day beside it.
    if last_key == "02-28":
        last_key = "02-29"
    if first_key == "03-01":
        first_key = "02-29"
    if first_key <= last_key:
        return [(first_key, last_key)]
    return [(first_key, "12-31"), ("01-01", last_key)]


def _by_person(session: Session, asked: ClientFilter) -> Iterator[ColumnElement[bool]]:
    for tag in asked.tags:
        yield Client.id.in_(
            select(ClientLabel.client_id).where(ClientLabel.what == "tag", ClientLabel.text == tag)
        )
    if asked.has_favourite is not None:
        has = exists().where(Favourite.client_id == Client.id)
        yield has if asked.has_favourite else not_(has)
    if asked.favourite:
        yield Client.id.in_(select(Favourite.client_id).where(Favourite.holiday_key == asked.favourite))
    if asked.consent:
        yield _consent(asked)
    if asked.states:
        yield Client.state.in_(asked.states)
    if asked.keeper is not None:
        yield Client.keeper_id == asked.keeper
    if asked.no_phone:
        yield not_(exists().where(ClientPhone.client_id == Client.id))
    if asked.is_organisation is not None:
        yield Client.is_organisation == int(asked.is_organisation)
    if asked.place:
        found = json.dumps(_at_place(session, asked.place))
        yield Client.id.in_(select(func.json_each(found).table_valued("value").c.value))


def _consent(asked: ClientFilter) -> ColumnElement[bool]:
    noted = and_(ClientConsent.client_id == Client.id, ClientConsent.purpose == asked.consent)
    given = exists().where(noted, ClientConsent.withdrawn_on.is_(None))
    if asked.consent_state == "given":
        return given
    any_at_all = exists().where(noted)
    return and_(any_at_all, not_(given)) if asked.consent_state == "withdrawn" else not_(any_at_all)


def _at_place(session: Session, place: str) -> list[int]:
    """Return who lives where all these words are: SQLite itself knows no Cyrillic capitals."""
    words = next(iter(readings(place)), ())
    addresses = select(ClientLabel.client_id, ClientLabel.text).where(ClientLabel.what == "address")
    among = ids_with(session, words, ALL) if words else []
    if not among:
        return []
    near = ClientLabel.client_id.in_(select(func.json_each(json.dumps(among)).table_valued("value").c.value))
    rows = session.execute(addresses.where(near))
    return sorted(
        {row.client_id for row in rows if all(any(p in fold(row.text) for p in word) for word in words)}
    )
