"""The days of the shop's own in the list of a day: by their rules, in the programme's calendar."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.date_rules import parse_rule
from shopclient.domain.errors import DateInvalid, RuleUnsupported
from shopclient.domain.occasions import comes_round, occurrences
from shopclient.domain.occurrence_keys import SHOP, OccasionKind, OccurrenceKey, shop_occurrence
from shopclient.domain.programme import Programme, ShopDay
from shopclient.models import Greeting
from shopclient.services.clock import business_day, local_moment
from shopclient.services.occasion_showing import by_day
from shopclient.services.occasion_views import Mark, OwnDayView


def own_days(
    session: Session, programme: Programme, day: date, ahead: int, first: date
) -> tuple[OwnDayView, ...]:
    """Return the shop's own days from *first*, the first that counts as missed, to *ahead* days after *day*.

    What comes stands first, by day, then what was missed, the newest first. What was put off stays for the
    catch-up days.
    """
    if not programme.calendar.shop_days:
        return ()
    noted = _noted(session)
    found = [
        each
        for own in programme.calendar.shop_days
        for each in _rounds(programme, own, day, ahead, noted)
        if each.date >= first or each.state == "later"
    ]
    return tuple(sorted(found, key=lambda each: (each.days_left < 0, abs(each.days_left), each.key)))


def is_own_day(programme: Programme, key: OccurrenceKey) -> bool:
    """Tell whether *key* names a day of the shop's own."""
    if key.person != SHOP or key.kind is not OccasionKind.SHOP_DAY:
        return False
    try:
        return any(
            own.key == key.name and comes_round(parse_rule(own.rule), key.year, key.ordinal)
            for own in programme.calendar.shop_days
        )
    except (DateInvalid, RuleUnsupported):
        return False


def _rounds(
    programme: Programme, own: ShopDay, day: date, ahead: int, noted: dict[str, tuple[Mark, datetime]]
) -> Iterator[OwnDayView]:
    start = day - timedelta(days=programme.calendar.catch_up_days)
    try:
        rounds = occurrences(parse_rule(own.rule), start, day + timedelta(days=ahead))
    except (DateInvalid, RuleUnsupported):
        return  # no table reaches that far
    for each in rounds:
        key = str(shop_occurrence(own.key, each.year, each.ordinal))
        mark, marked_at = noted.get(key, (None, None))
        days_left = (each.date - day).days
        yield OwnDayView(
            occurrence=key,
            state=mark or by_day(days_left),
            key=own.key,
            title=own.title,
            date=each.date,
            days_left=days_left,
            marked_at=local_moment(marked_at, programme.shop) if marked_at else None,
            put_off=mark == "later"
            and marked_at is not None
            and business_day(local_moment(marked_at, programme.shop), programme.shop.day_ends) >= day,
        )


def _noted(session: Session) -> dict[str, tuple[Mark, datetime]]:
    query = select(Greeting.occurrence, Greeting.state, Greeting.marked_at)
    rows = session.execute(query.where(Greeting.client_id.is_(None)))
    return {row.occurrence: (cast(Mark, row.state), row.marked_at) for row in rows}
