"""Clients' own rhythm, who is falling behind it, and what they turned over in a year.

Rhythm and the days on which a silence becomes too long are kept ready (``models.client_figure``), so that who
is cooling today is a range of an index. A year's turnover depends on the day: it is a range of the accounts'
own index, read for those whom somebody asks about.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import Session

from shopclient.domain.money import Cents
from shopclient.domain.month_steps import months_before
from shopclient.domain.rhythm import Rhythm, Risk
from shopclient.domain.rhythm import rhythm_of as own_rhythm
from shopclient.models import Client, ClientFigure, PurchaseDay
from shopclient.models.migrations.fourth_figures import PAID, PURCHASES
from shopclient.services.core import Query
from shopclient.services.shop import Shop

_YEAR = 12
_OWN = """
    SELECT account.id, coalesce(who.merged_into_id, who.id) AS client_id, account.merged_into_id
    FROM json_each(:ids) AS asked
    CROSS JOIN client AS who ON who.id = asked.value OR who.merged_into_id = asked.value
    CROSS JOIN account ON account.client_id = who.id AND account.is_gift = 0"""
# A bearer's card that was joined to a client's account stays nobody's.
_JOINED = """
    SELECT account.id, account.merged_into_id FROM json_each(:ids) AS asked
    CROSS JOIN account ON account.client_id IS NULL AND account.is_gift = 0
    AND account.merged_into_id = asked.value"""
_TURNED_OVER = """
    SELECT asked.value AS id, (SELECT sum(turnover) FROM operation
        WHERE account_id = asked.value AND turnover_day > :since AND turnover_day <= :day {but}) AS turnover
    FROM json_each(:ids) AS asked"""
_PAID = f"""
    SELECT asked.value AS id, (SELECT sum({PAID}) FROM {PURCHASES.format(client="asked.value")}
        AND turnover_day > :since AND turnover_day <= :day) AS paid
    FROM json_each(:ids) AS asked JOIN client_figure ON client_id = asked.value AND client_figure.paid <> 0"""  # noqa: S608 - own words


@dataclass(frozen=True)
class AtRisk:
    """A client who comes no more as usual."""

    id: int
    name: str
    rhythm: Rhythm
    silent_days: int
    yearly: Cents


def rhythms_of(session: Session, ids: Collection[int]) -> dict[int, Rhythm]:
    """Return the rhythm of each of these clients who has one: there are gaps enough."""
    rows = _RHYTHMS.all(session, ids=json.dumps(list(ids)))
    return {row.client_id: Rhythm(row.rhythm, row.last_day) for row in rows}


def rhythm_of(session: Session, client: int) -> Rhythm | None:
    """Return one client's rhythm; None while there are too few gaps."""
    return rhythms_of(session, [client]).get(client)


def falling_behind(session: Session, today: date) -> dict[int, Rhythm]:
    """Return everybody in the list who is cooling on *today*, and not lost yet: a range of an index."""
    rows = _COOLING.all(session, today=today)
    return {row.client_id: Rhythm(row.rhythm, row.last_day) for row in rows}


def risks_of(session: Session, ids: Collection[int], today: date) -> dict[int, Risk]:
    """Return who of these clients is cooling or lost on *today*; who comes as usual is not named."""
    found = {each: rhythm.risk(today) for each, rhythm in rhythms_of(session, ids).items()}
    return {each: risk for each, risk in found.items() if risk}


def yearly_turnovers(session: Session, ids: Collection[int], today: date) -> dict[int, Cents]:
    """Return what each of these clients turned over in the twelve months that end with *today*.

    Money paid, returns deducted; a return counts with its sale. What an older program brought has no days,
    and does not count.
    """
    return turnovers_within(session, ids, months_before(today, _YEAR), today)


def turnovers_within(session: Session, ids: Collection[int], since: date, day: date) -> dict[int, Cents]:
    """Return what each of these clients turned over after *since*, up to *day*; see ``yearly_turnovers``."""
    accounts = _accounts(session, ids)
    ends = {"since": since.isoformat(), "day": day.isoformat()}
    totals = dict.fromkeys(ids, 0)
    # What accounts hand over when they are joined is turned over once only.
    groups = (
        ("", [each for each, (_, joined) in accounts.items() if not joined]),
        ("AND what <> 'transfer'", [each for each, (_, joined) in accounts.items() if joined]),
    )
    for but, group in groups:
        for row in session.execute(text(_TURNED_OVER.format(but=but)), {"ids": json.dumps(group), **ends}):
            totals[accounts[row.id][0]] += row.turnover or 0
    for row in session.execute(text(_PAID), {"ids": json.dumps(list(ids)), **ends}):
        totals[row.id] += row.paid or 0
    return {each: Cents(total) for each, total in totals.items()}


def at_risk(shop: Shop, today: date | None = None) -> list[AtRisk]:
    """Return who is cooling, with the largest yearly turnover first: whom an effort is worth (R14, R61).

    Of a day gone by it is told as it was then, from the visits until that day.
    """
    day = today or shop.today()
    with shop.reading() as session:
        rhythms = falling_behind(session, day) if day >= shop.today() else _were_behind(session, day)
        yearly = yearly_turnovers(session, rhythms, day)
        names = _names(session, rhythms)
    found = [
        AtRisk(each, names[each], rhythm, (day - rhythm.last_day).days, yearly[each])
        for each, rhythm in rhythms.items()
    ]
    return sorted(found, key=lambda one: (-one.yearly, one.name, one.id))


def _were_behind(session: Session, day: date) -> dict[int, Rhythm]:
    """Return everybody in the list who was cooling on a *day* gone by."""
    rows = session.execute(
        select(PurchaseDay.client_id, PurchaseDay.day)
        .join(Client, Client.id == PurchaseDay.client_id)
        .where(PurchaseDay.day <= day, Client.is_listed == 1)
        .order_by(PurchaseDay.client_id)
    )
    told = (
        (client, own_rhythm([row.day for row in visits]))
        for client, visits in groupby(rows, key=attrgetter("client_id"))
    )
    return {client: own for client, own in told if own is not None and own.risk(day) == "cooling"}


def accounts_of(session: Session, client: int) -> str:
    """Return the accounts whose turnover is the client's, joined ones too, as a list in JSON."""
    return json.dumps(list(_accounts(session, [client])))


def _names(session: Session, ids: Iterable[int]) -> dict[int, str]:
    among = select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)
    return {
        row.id: row.name
        for row in session.execute(select(Client.id, Client.name).where(Client.id.in_(among)))
    }


def _accounts(session: Session, ids: Collection[int]) -> dict[int, tuple[int, bool]]:
    """Return whose each account is, and whether it was joined to another one or others to it."""
    rows = session.execute(text(_OWN), {"ids": json.dumps(list(ids))}).all()
    whose = {row.id: row.client_id for row in rows}
    joined = {each for row in rows if row.merged_into_id for each in (row.id, row.merged_into_id)}
    fresh = list(whose)
    while fresh:
        rows = session.execute(text(_JOINED), {"ids": json.dumps(fresh)}).all()
        whose.update({row.id: whose[row.merged_into_id] for row in rows})
        joined.update(each for row in rows for each in (row.id, row.merged_into_id))
        fresh = [row.id for row in rows]
    return {each: (client, each in joined) for each, client in whose.items()}


_COLUMNS = ClientFigure.client_id, ClientFigure.rhythm, ClientFigure.last_day
_HAS = ClientFigure.rhythm.is_not(None)
_RHYTHMS = Query(
    select(*_COLUMNS).where(
        ClientFigure.client_id.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value)),
        _HAS,
    )
)
_TODAY = bindparam("today", type_=ClientFigure.last_day.type)
_COOLING = Query(
    select(*_COLUMNS)
    .join(Client, Client.id == ClientFigure.client_id)
    .where(_HAS, ClientFigure.lost_on > _TODAY, ClientFigure.cools_on <= _TODAY, Client.is_listed == 1)
)
