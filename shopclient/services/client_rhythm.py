"""How often one client comes: the visits of a year, the rhythm, and what may be celebrated sooner."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import cast

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.holidays import Style
from shopclient.domain.money import Cents
from shopclient.domain.occasions import occurrences
from shopclient.domain.occurrence_keys import OccasionKind, OccurrenceKey, client_key
from shopclient.domain.rhythm import Rhythm, Risk
from shopclient.models import Client, Favourite
from shopclient.models.migrations.fourth_figures import PAID, PURCHASES
from shopclient.services import kindred_days, rhythm
from shopclient.services.holidays import holidays_of
from shopclient.services.kindred_days import Offer
from shopclient.services.plans import PlanMark, marks_of
from shopclient.services.shop import Shop

_YEAR = timedelta(days=365)
_LOVED = (
    select(Favourite.holiday_key)
    .where(Favourite.client_id == bindparam("client"))
    .order_by(Favourite.position)
)
_FARTHEST = timedelta(days=800)
_DAYS = f"""
    SELECT turnover_day AS day, sum(amount) AS amount FROM (
        SELECT turnover_day, turnover AS amount FROM json_each(:accounts) AS asked
            JOIN operation ON account_id = asked.value
            WHERE turnover_day > :since AND turnover_day <= :day AND what <> 'transfer'
        UNION ALL SELECT turnover_day, {PAID} FROM {PURCHASES.format(client=":client")}
            AND turnover_day > :since AND turnover_day <= :day)
    GROUP BY turnover_day"""  # noqa: S608 - own words


@dataclass(frozen=True)
class Visits:
    """The visits of the last year by day, with their sums, and how the client keeps to the own rhythm.

    *marks* tells of which occasion there is a plan; *offer* is a kindred day that comes before a favourite.
    """

    days: Mapping[date, Cents] = field(default_factory=dict)
    rhythm: Rhythm | None = None
    risk: Risk = ""
    yearly: Cents = Cents(0)
    offer: Offer | None = None
    occasions: Mapping[str, tuple[str, date]] = field(default_factory=dict)  # by holiday: occurrence, day
    marks: Mapping[str, PlanMark] = field(default_factory=dict)  # by occurrence


def visits(shop: Shop, client: int) -> Visits:
    """Return what the page of *client* tells of the visits."""
    today = shop.today()
    with shop.reading() as session:
        own = rhythm.rhythm_of(session, client)
        programme = shop.programme_in(session)[1]
        offer = next(iter(kindred_days.offers(session, programme, today, [client])), None)
        coming = _favourites(session, client, today)
        asked = [key for key, _ in coming.values()]
        if offer is not None:
            asked.append(offer.key)
        return Visits(
            _by_day(session, client, today),
            own,
            own.risk(today) if own else "",
            rhythm.yearly_turnovers(session, [client], today)[client],
            offer,
            coming,
            marks_of(session, asked),
        )


def _by_day(session: Session, client: int, today: date) -> dict[date, Cents]:
    given = {
        "accounts": rhythm.accounts_of(session, client),
        "client": client,
        "since": (today - _YEAR).isoformat(),
        "day": today.isoformat(),
    }
    rows = session.execute(text(_DAYS), given)
    return {date.fromisoformat(row.day): Cents(row.amount) for row in rows}


def _favourites(session: Session, client: int, today: date) -> dict[str, tuple[str, date]]:
    """Return when each of the client's favourites comes round next, under its occurrence's key."""
    holidays, found = holidays_of(session), {}
    style = cast(Style | None, session.get_one(Client, client).church_style)
    for key in session.scalars(_LOVED, {"client": client}):
        if key not in holidays:
            continue
        try:
            rounds = occurrences(holidays.rule(key, style), today, today + _FARTHEST)
        except (DateInvalid, RuleUnsupported):
            continue
        if rounds:
            name = OccurrenceKey(
                client_key(client), OccasionKind.HOLIDAY, key, rounds[0].year, rounds[0].ordinal
            )
            found[key] = (str(name), rounds[0].date)
    return found
