"""The days of the shop's own in the list of a day: by their rules, and those that were planned."""

from datetime import date, datetime, timedelta
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.programme import Programme
from shopclient.models import Greeting
from shopclient.services import shop_days
from shopclient.services.clock import business_day, local_moment
from shopclient.services.occasion_showing import by_day
from shopclient.services.occasion_views import Mark, OwnDayView
from shopclient.services.shop_days import FoundDay


def own_days(
    session: Session, programme: Programme, day: date, ahead: int, first: date
) -> tuple[OwnDayView, ...]:
    """Return the shop's own days from *first*, the first that counts as missed, to *ahead* days after *day*.

    What comes stands first, by day, then what was missed, the newest first. What was put off stays for the
    catch-up days.
    """
    catch_up = timedelta(days=programme.calendar.catch_up_days)
    days = shop_days.between(session, programme, day - catch_up, day + timedelta(days=ahead))
    if not days:
        return ()
    noted = _noted(session)
    views = [_view(programme, each, day, noted.get(each.occurrence)) for each in days]
    found = [each for each in views if each.date >= first or each.days_left >= 0 or each.state == "later"]
    return tuple(sorted(found, key=lambda each: (each.days_left < 0, abs(each.days_left), each.key)))


def _view(
    programme: Programme, found: FoundDay, day: date, noted: tuple[Mark, datetime] | None
) -> OwnDayView:
    mark, marked_at = noted or (None, None)
    # One of several days is due on each of them, and missed after the last.
    days_left = max((found.on_day - day).days, 0) or min((found.until - day).days, 0)
    return OwnDayView(
        occurrence=found.occurrence,
        state=mark or by_day(days_left),
        key=found.key,
        title=found.title,
        date=found.on_day,
        days_left=days_left,
        marked_at=local_moment(marked_at, programme.shop) if marked_at else None,
        put_off=mark == "later"
        and marked_at is not None
        and business_day(local_moment(marked_at, programme.shop), programme.shop.day_ends) >= day,
        event=found.event,
    )


def _noted(session: Session) -> dict[str, tuple[Mark, datetime]]:
    query = select(Greeting.occurrence, Greeting.state, Greeting.marked_at)
    rows = session.execute(query.where(Greeting.client_id.is_(None)))
    return {row.occurrence: (cast(Mark, row.state), row.marked_at) for row in rows}
