"""Which days of one client may be greeted just now: gone by lately, today, or soon."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from shopclient.domain.greeting_texts import Cause
from shopclient.domain.holidays import Holiday
from shopclient.domain.occasions import OccasionItem, plan
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.services import client_records
from shopclient.services.clock import day_of
from shopclient.services.holidays import holidays_of
from shopclient.services.occasion_rows import Candidate, Scope, candidates
from shopclient.services.shop import Shop

#: So far ahead somebody may already think of a day.
AHEAD: Final = 30
_CAUSES: Final[dict[OccasionKind, Cause]] = {
    OccasionKind.BIRTHDAY: "birthday",
    OccasionKind.FAMILY_BIRTHDAY: "family_birthday",
    OccasionKind.NAME_DAY: "name_day",
    OccasionKind.ANNIVERSARY: "anniversary",
}


@dataclass(frozen=True)
class NearDay:
    """One day of a client or the family; *name* is the relative's, *title* that of a client's own day."""

    occurrence: str
    cause: Cause
    day: date
    days_left: int
    holiday: Holiday | None
    title: str
    name: str


def near_days(shop: Shop, client: int) -> tuple[NearDay, ...]:
    """Return the days around today, the next first, then those gone by, the latest first.

    Raises:
        ClientUnknown, ClientErased: There is no such client.
    """
    with shop.reading() as session:
        client_records.require(session, client)
        programme = shop.programme_in(session)[1]
        today = day_of(shop.now, programme.shop)
        back = programme.calendar.catch_up_days
        found = list(candidates(session, Scope(clients=[client]), programme.calendar.feb29, everybody=True))
        of_occasion = {each.occasion: each for each in reversed(found)}
        items = plan(
            of_occasion, today, ahead=AHEAD, since=today - timedelta(days=back + 1), catch_up_days=back
        )
        holidays = holidays_of(session)
        return tuple(
            _day(
                item, of_occasion[item.occasion], holidays[item.occasion.name] if _is_holiday(item) else None
            )
            for item in items
        )


def _day(item: OccasionItem, found: Candidate, holiday: Holiday | None) -> NearDay:
    return NearDay(
        occurrence=item.key,
        cause=_CAUSES.get(item.occasion.kind, "holiday"),
        day=item.date,
        days_left=item.days_left,
        holiday=holiday,
        title=found.title,
        name=found.relative.name if found.relative else "",
    )


def _is_holiday(item: OccasionItem) -> bool:
    return item.occasion.kind is OccasionKind.HOLIDAY
