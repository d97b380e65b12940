"""A plan that is made from a day of the calendar, for those who love its holiday."""

from datetime import date
from typing import Final

from shopclient.domain.plans import Plan, PlanGuest
from shopclient.services import plans
from shopclient.services.calendar_people import lovers_of
from shopclient.services.calendar_views import DayHoliday
from shopclient.services.shop import Shop

#: A holiday of more people is planned for the shop, not for each of them (dates and holidays 22).
MOST_GUESTS: Final = 12


def plan_day(shop: Shop, day: date, title: str, holiday: DayHoliday | None = None) -> int:
    """Plan something for *day* and return the plan's number; those who love its *holiday* are the guests.

    Raises:
        TextInvalid: The title cannot be kept.
    """
    guests: tuple[PlanGuest, ...] = ()
    if holiday is not None and holiday.lovers <= MOST_GUESTS:
        people = lovers_of(shop, holiday, 0, MOST_GUESTS)
        guests = tuple(PlanGuest(each.client_id, each.occurrence) for each in people)
    key = holiday.key if holiday else ""
    return plans.add(shop, Plan(title, day, holiday=key, guests=guests))
