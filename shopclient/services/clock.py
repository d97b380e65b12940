"""The one clock of the program, injected everywhere; and the shop's own day."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from shopclient.domain.errors import DayInvalid, MomentInvalid
from shopclient.domain.programme import ShopInfo

#: Returns the present moment in UTC.
Clock = Callable[[], datetime]

#: Years of a moment that is given: what is reckoned around it must stay within the calendar.
_YEARS = (1900, 2999)


def local_moment(moment: datetime, shop: ShopInfo) -> datetime:
    """Return a UTC moment on the shop's clock, without offset, to the second."""
    return moment.astimezone(ZoneInfo(shop.timezone)).replace(tzinfo=None, microsecond=0)


def utc_moment(moment: datetime, shop: ShopInfo) -> datetime:
    """Return a moment on the shop's clock in UTC; of one that comes twice in an autumn night, the first."""
    return moment.replace(tzinfo=ZoneInfo(shop.timezone)).astimezone(UTC)


def business_day(moment: datetime, day_ends: time) -> date:
    """Return the shop's date of a shop-local moment; the day ends at *day_ends* (loyalty rules 4)."""
    return (moment - timedelta(hours=day_ends.hour, minutes=day_ends.minute)).date()


def day_of(moment: datetime, shop: ShopInfo) -> date:
    """Return the shop's business day of a UTC moment."""
    return business_day(local_moment(moment, shop), shop.day_ends)


def parse_moment(text: str) -> datetime:
    """Return the shop-local moment that *text* writes, ``2026-11-21T10:00:00``; a bare date is its midnight.

    Raises:
        MomentInvalid: Not a moment, one with an offset, or one that no shop of ours sees.
    """
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise MomentInvalid(str(text), *_YEARS) from None
    if moment.tzinfo is not None or not _YEARS[0] <= moment.year <= _YEARS[1]:
        raise MomentInvalid(text, *_YEARS)
    return moment.replace(microsecond=0)


def parse_day(text: str) -> date:
    """Return the day that *text* writes, ``2026-12-31``.

    Raises:
        DayInvalid: It is no day.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DayInvalid(text) from None


def as_utc(moment: datetime) -> datetime:
    """Return *moment* in UTC; a clock that forgets its zone is a fault of ours."""
    if moment.tzinfo is None:
        raise ValueError("the clock gave a moment without a zone")
    return moment.astimezone(UTC)
