"""What the screen of customer days shows, read in one go."""

from dataclasses import dataclass
from datetime import date

from shopclient.domain.errors import EventUnknown
from shopclient.services import event_figures, event_guests, events, predictions, segments, shop_days
from shopclient.services.draws import HeldDraw, draws
from shopclient.services.event_figures import EventFigures
from shopclient.services.event_guests import Guest
from shopclient.services.events import KeptDay
from shopclient.services.segments import Segment
from shopclient.services.shop import Shop
from shopclient.services.shop_days import YearlyDay


@dataclass(frozen=True)
class DayShown:
    """One customer day with everything that hangs on it."""

    kept: KeptDay
    guests: tuple[Guest, ...]
    draws: tuple[HeldDraw, ...]
    figures: EventFigures


@dataclass(frozen=True)
class EventsShown:
    """All days, the yearly ones that wait for a plan, and the day in front."""

    today: date
    days: tuple[KeptDay, ...]
    yearly: tuple[YearlyDay, ...]
    segments: tuple[Segment, ...]
    kinds: tuple[tuple[str, str], ...]  # of cards: keys and names
    predictions: tuple[str, ...]
    day: DayShown | None


def read(shop: Shop, chosen: int | None) -> EventsShown:
    """Return what is shown while the day *chosen* is in front; without one the nearest is."""
    today, days = shop.today(), events.everything(shop)
    known = {each.id for each in days}
    if chosen not in known:
        chosen = _nearest(days, today)
    return EventsShown(
        today=today,
        days=days,
        yearly=shop_days.coming(shop),
        segments=segments.every(shop),
        kinds=tuple((kind.key, kind.name) for kind in shop.programme().kinds if not kind.gift),
        predictions=predictions.predictions(shop),
        day=None if chosen is None else _read_day(shop, chosen),
    )


def _nearest(days: tuple[KeptDay, ...], today: date) -> int | None:
    """Return the day that is going on or comes next; without any, the last one."""
    ahead = [each for each in days if each.day.last_day >= today]
    if ahead:
        return min(ahead, key=lambda each: (each.day.on_day, each.id)).id
    return days[0].id if days else None


def _read_day(shop: Shop, number: int) -> DayShown | None:
    try:
        return DayShown(
            events.get(shop, number),
            event_guests.guests(shop, number),
            draws(shop, number),
            event_figures.figures(shop, number),
        )
    except EventUnknown:
        return None  # dropped meanwhile in another window
