"""Customer days of the demonstration: last 19 March with what it brought, and an evening that is prepared.

Without any chance, so that the rest of the story stays the same.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from shopclient.domain.client_filter import ClientFilter
from shopclient.domain.customer_days import CLIENT_DAY, CustomerDay, Duty, GiftRule, Step
from shopclient.domain.drawing import Prize
from shopclient.domain.money import parse_amount
from shopclient.services import draws, event_guests, events, predictions
from shopclient.services.event_guests import GuestNote
from shopclient.services.shop import Shop

_AHEAD = timedelta(days=12)
_TICKETS = 40
_CAME = 18
_SEED = "2010031920100319"  # the first one was held on 19 March 2010


def celebrate(shop: Shop, told: Mapping[str, Any], language: str, ids: Sequence[int]) -> None:
    """Note the days of *told*, a language's own words, for the clients with these *ids*."""
    today, decimals = shop.today(), shop.programme().shop.decimals
    prizes = tuple(
        Prize(each["name"], each["count"], parse_amount(each["cost"], decimals)) for each in told["prizes"]
    )
    steps = tuple(Step(each["text"], each["before"]) for each in told["steps"])
    predictions.keep(shop, predictions.ready_made(language))
    _last_year(shop, told, steps, ids, today)
    on_day = today + _AHEAD
    evening = CustomerDay(
        kind="closed_evening",
        title=told["evening"],
        on_day=on_day,
        hours="18:00–20:30",
        places=30,
        about=told["about"],
        gift=GiftRule(told["gift"], 3),
        cost_limit=parse_amount(told["limit"], decimals),
        steps=tuple(_done(step, on_day, today) for step in steps),
        duties=tuple(Duty(each["who"], each["what"], each["hours"]) for each in told["duties"]),
        prizes=prizes,
    )
    number = events.add(shop, evening)
    event_guests.ask(shop, number, ClientFilter(kinds=("gold",)))
    for place, guest in enumerate(event_guests.guests(shop, number)):
        if place % 4:
            event_guests.change(
                shop, number, GuestNote(guest.note.client, 1 + place % 2, ("yes", "invited", "no")[place % 3])
            )
    digits = Random(_SEED)  # noqa: S311  # the codes of a shop that does not exist
    draws.hold(shop, number, _TICKETS, _SEED * 2, digits.randrange)


def _last_year(
    shop: Shop, told: Mapping[str, Any], steps: tuple[Step, ...], ids: Sequence[int], today: date
) -> None:
    """Note how the last International Client Day went, of which some months have passed."""
    on_day = date(today.year, 3, 19)
    if on_day >= today:
        on_day = on_day.replace(year=today.year - 1)
    day = CustomerDay(
        kind="client_day",
        title=told["client_day"],
        on_day=on_day,
        day_key=CLIENT_DAY,
        steps=tuple(Step(each.text, each.days_before, on_day) for each in steps),
        result=told["result"],
    )
    number = events.add(shop, day)
    came = datetime.combine(on_day, time(11, 5))
    notes = [
        GuestNote(client, 1 + place % 3, "yes", came + timedelta(minutes=17 * place))
        for place, client in enumerate(ids[:_CAME])
    ]
    event_guests.put_back(shop, number, notes)


def _done(step: Step, on_day: date, today: date) -> Step:
    """Return a step, done where its day is gone; but for the last such one, which is late."""
    due = on_day - timedelta(days=step.days_before)
    return Step(step.text, step.days_before, due if due < today - timedelta(days=1) else None)
