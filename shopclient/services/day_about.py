"""What is told about the few who are shown: worth and rhythm, last year’s greeting and gift, the plan."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.leads import task_of
from shopclient.domain.occurrence_keys import parse_occurrence_key
from shopclient.domain.programme import Programme
from shopclient.models import Client, ClientGift, Greeting, Relative
from shopclient.services.clock import day_of
from shopclient.services.leads import leads_of
from shopclient.services.occasion_views import About, OccasionView
from shopclient.services.plans import marks_of
from shopclient.services.rhythm import rhythms_of, yearly_turnovers

#: A present given so many days around the occasion was for it.
_AROUND: Final = timedelta(days=10)
_YEAR: Final = timedelta(days=365)


def told_about(
    session: Session, programme: Programme, views: Sequence[OccasionView], day: date
) -> dict[str, About]:
    """Return by occurrence what helps to decide what to do on *day*."""
    ids = {view.client.id for view in views}
    rhythms, yearly = rhythms_of(session, ids), yearly_turnovers(session, ids, day)
    plans = marks_of(session, [view.occurrence for view in views])
    before, gifts = _greeted_before(session, programme, views), _given(session, ids, day)
    leads = leads_of(session)
    families = _families(session, ids)
    told: dict[str, About] = {}
    for view in views:
        rhythm, plan = rhythms.get(view.client.id), plans.get(view.occurrence)
        whose = view.client.id, view.relative.id if view.relative else None
        told[view.occurrence] = About(
            yearly=yearly[view.client.id],
            risk=rhythm.risk(day) if rhythm else "",
            silent_days=(day - rhythm.last_day).days if rhythm else None,
            usual_days=rhythm.days if rhythm else None,
            before=before.get(view.occurrence),
            gift=next((what for on, what in gifts.get(whose, ()) if _was_for(view, on)), ""),
            family=() if view.relative else tuple(families.get(view.client.id, ())),
            plan_done=plan.done if plan else 0,
            plan_steps=plan.total if plan else None,
            task=task_of(leads, programme.calendar, view.kind, view.date, day) if view.open else "",
        )
    return told


def with_about(told: dict[str, About], views: Sequence[OccasionView]) -> tuple[OccasionView, ...]:
    """Return *views* with what is told about each."""
    return tuple(replace(view, about=told[view.occurrence]) for view in views)


def _was_for(view: OccasionView, on: date) -> bool:
    return abs(view.date - _YEAR - on) <= _AROUND


def _greeted_before(session: Session, programme: Programme, views: Sequence[OccasionView]) -> dict[str, date]:
    """Return by occurrence when the same was greeted a year before."""
    last = {
        str(replace(key := parse_occurrence_key(view.occurrence), year=key.year - 1)): view for view in views
    }
    query = select(Greeting.occurrence, Greeting.marked_at)
    rows = session.execute(query.where(Greeting.occurrence.in_(last), Greeting.state == "done"))
    return {last[row.occurrence].occurrence: day_of(row.marked_at, programme.shop) for row in rows}


def _given(
    session: Session, clients: Collection[int], day: date
) -> dict[tuple[int, int | None], list[tuple[date, str]]]:
    """Return by client and relative what was given in the last year and a bit."""
    since = day - _YEAR - 2 * _AROUND - timedelta(days=31)
    query = (
        select(ClientGift.client_id, ClientGift.relative_id, ClientGift.on_day, ClientGift.what)
        .where(ClientGift.client_id.in_(clients), ClientGift.state == "given", ClientGift.on_day >= since)
        .order_by(ClientGift.on_day)
    )
    found: dict[tuple[int, int | None], list[tuple[date, str]]] = {}
    for row in session.execute(query):
        found.setdefault((row.client_id, row.relative_id), []).append((row.on_day, row.what))
    return found


def _families(session: Session, clients: Collection[int]) -> dict[int, list[tuple[str, str]]]:
    """Return in whose families these clients stand: a person who is noted twice is one line with both links.

    Source: dates and holidays 20.
    """
    query = (
        select(Relative.known_id, Relative.relation, Client.name)
        .join(Client, Client.id == Relative.client_id)
        .where(Relative.known_id.in_(clients), func.abs(Client.is_listed) == 1)
        .order_by(Relative.id)
    )
    found: dict[int, list[tuple[str, str]]] = {}
    for row in session.execute(query):
        found.setdefault(row.known_id, []).append((row.relation, row.name))
    return found
