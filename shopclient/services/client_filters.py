"""The conditions of a filter as SQL on clients, each answered by an index or by a look at the client.

What the list shows of cards, money and purchases (``client_figures``) is what its conditions go by.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, TextClause, and_, exists, func, not_, or_, select, text
from sqlalchemy.orm import Session, aliased

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.names import fold
from shopclient.domain.programme import Programme, ShopInfo
from shopclient.domain.relations import CHILDREN
from shopclient.domain.search_text import readings
from shopclient.models import (
    Account,
    Card,
    Client,
    ClientConsent,
    ClientFigure,
    ClientLabel,
    ClientPhone,
    Favourite,
    Relative,
)
from shopclient.services.clock import utc_moment
from shopclient.services.levels_reached import at_levels
from shopclient.services.search_index import ALL, ids_with

#: The stages and the least number of purchases that each begins with.
_STAGES = {"prospect": 0, "buyer": 1, "client": 2}
#: What was granted and is not active yet, or has burnt and is not booked yet, is nobody's today.
_WAITING = """
    lot."left" > 0 AND (lot.active_from > :today OR lot.burns_on <= :today)
    AND account.is_gift = 0 AND account.merged_into_id IS NULL"""
#: Of everybody the lots first, since those of all accounts are in one index.
_HOLDING = f"""
    client.id IN (SELECT kept.client_id FROM client_figure AS kept LEFT JOIN (
        SELECT account.client_id, sum(lot."left") AS waiting
        FROM lot CROSS JOIN account ON account.id = lot.account_id
        WHERE {_WAITING} AND account.client_id IS NOT NULL GROUP BY account.client_id) AS waits
    ON waits.client_id = kept.client_id
    WHERE kept.held - coalesce(waits.waiting, 0) BETWEEN :least AND :most)"""  # noqa: S608 - own words
_HOLDS = f"""
    (SELECT held FROM client_figure WHERE client_id = client.id) - coalesce((
        SELECT sum(lot."left") FROM account JOIN lot ON lot.account_id = account.id
        WHERE account.client_id = client.id AND {_WAITING}), 0) BETWEEN :least AND :most"""  # noqa: S608
_BEYOND = 2**62

#: A silence of the client's own length, as ``domain.rhythm`` has it.
_RISKS: Mapping[str, Callable[[date], ColumnElement[bool]]] = {
    "cooling": lambda day: and_(ClientFigure.cools_on <= day, ClientFigure.lost_on > day),
    "lost": lambda day: ClientFigure.lost_on <= day,
}

Condition = ColumnElement[bool] | TextClause


@dataclass(frozen=True)
class Conditions:
    """What must hold of a ``Client``: as asked of everybody at once, and as asked of one after the other.

    In a file of any size the first is sooner answered for all, and the second for the next few by name.
    """

    of_all: tuple[Condition, ...] = ()
    of_each: tuple[Condition, ...] = ()


#: Nothing but what holds of everybody.
NONE = Conditions()


def conditions(session: Session, asked: ClientFilter, today: date, programme: Programme) -> Conditions:
    """Return what must hold of a ``Client`` beside being listed, or archived if that is asked for."""
    has_card = (_has_card(asked.kinds),) if asked.kinds else ()
    either = (*has_card, *_by_days(asked, today, programme.shop), *_by_person(session, asked))
    both = [*_by_figures(asked, today), *_by_balance(asked, today), *((each, each) for each in either)]
    if asked.levels:
        both.append(at_levels(session, programme, asked.levels, today))
    return Conditions(tuple(each for each, _ in both), tuple(each for _, each in both))


def _by_figures(asked: ClientFilter, today: date) -> Iterator[tuple[Condition, Condition]]:
    kept = tuple(_of_figures(asked, today))
    if kept:
        own = exists().where(ClientFigure.client_id == Client.id, *kept)
        yield Client.id.in_(select(ClientFigure.client_id).where(*kept)), own


def _of_figures(asked: ClientFilter, today: date) -> Iterator[ColumnElement[bool]]:
    if asked.stages:
        yield or_(*(_in_stage(stage) for stage in asked.stages))
    if asked.risks:
        yield ClientFigure.rhythm.is_not(None)
        yield or_(*(_RISKS[each](today) for each in asked.risks))
    if asked.not_seen_days is not None:
        yield ClientFigure.last_day < today - timedelta(days=asked.not_seen_days)
    spent = ClientFigure.turnover + ClientFigure.paid
    if asked.turnover_from is not None:
        yield spent >= asked.turnover_from
    if asked.turnover_to is not None:
        yield spent <= asked.turnover_to


def _in_stage(stage: str) -> ColumnElement[bool]:
    least = _STAGES[stage]
    above = [each for each in _STAGES.values() if each > least]
    return and_(ClientFigure.purchases >= least, *(ClientFigure.purchases < each for each in above[:1]))


def _by_balance(asked: ClientFilter, today: date) -> Iterator[tuple[Condition, Condition]]:
    least, most = asked.balance_from, asked.balance_to
    if least is None and most is None:
        return
    ends = {"least": -_BEYOND if least is None else least, "most": _BEYOND if most is None else most}
    of_all, of_each = (text(each).bindparams(today=today.isoformat(), **ends) for each in (_HOLDING, _HOLDS))
    yield of_all, of_each


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
    if asked.child_from is not None or asked.child_to is not None:
        yield _with_child(asked, today)


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
        yield _among(_at_place(session, asked.place))


def _with_child(asked: ClientFilter, today: date) -> ColumnElement[bool]:
    """Return that a child of the family has this age; of a child with an own file, by the birthday there."""
    oldest, youngest = 18 if asked.child_to is None else asked.child_to + 1, asked.child_from or 0
    # As texts: a day without a year stands before all of them, and 29 February needs no leap year.
    after, until = (f"{today.year - age:04}-{today:%m-%d}" for age in (oldest, youngest))
    own = aliased(Client)
    born = func.coalesce(own.birthday, Relative.birthday)
    children = select(Relative.client_id).outerjoin(own, own.id == Relative.known_id)
    return Client.id.in_(children.where(Relative.relation.in_(CHILDREN), born > after, born <= until))


def _among(ids: Sequence[int]) -> ColumnElement[bool]:
    return Client.id.in_(select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value))


def _consent(asked: ClientFilter) -> ColumnElement[bool]:
    noted = and_(ClientConsent.client_id == Client.id, ClientConsent.purpose == asked.consent)
    given = exists().where(noted, ClientConsent.withdrawn_on.is_(None))
    if asked.consent_state == "given":
        return given
    any_at_all = exists().where(noted)
    if asked.consent_state == "withdrawn":
        return and_(any_at_all, not_(given))
    return and_(not_(any_at_all), *_can_be_asked(asked.consent))


def _can_be_asked(purpose: str) -> Iterator[ColumnElement[bool]]:
    """Yield what holds of those whom a question is for: people who come, about children who has some."""
    yield Client.state.in_(("prospect", "client"))
    yield Client.is_organisation == 0
    if purpose == "children":
        yield exists().where(Relative.client_id == Client.id, Relative.relation.in_(CHILDREN))


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
