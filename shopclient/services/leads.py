"""Which tasks the shop wants before a day, kept with its settings."""

import json
from typing import Final

from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session

from shopclient.domain.leads import DEFAULT, KINDS, Lead, Leads, cleaned_leads
from shopclient.domain.occurrence_keys import OccasionKind
from shopclient.models import Setting
from shopclient.services.changes import Change
from shopclient.services.core import Query
from shopclient.services.shop import Shop

_KEY: Final = "leads"
_KEPT = Query(select(Setting.value).where(Setting.key == literal_column(f"'{_KEY}'")))


def leads_of(session: Session) -> Leads:
    """Return the tasks before each kind of day, as the shop has them."""
    kept = _KEPT.scalar(session)
    if kept is None:
        return DEFAULT
    tree = json.loads(kept)
    found = {kind: tree["of"].get(kind.value) for kind in KINDS}
    return Leads(
        {
            kind: DEFAULT.of[kind] if rows is None else tuple(Lead(days, task) for days, task in rows)
            for kind, rows in found.items()
        },
        tree["early"],
    )


def read_leads(shop: Shop) -> Leads:
    """Return the same for an open shop."""
    with shop.reading() as session:
        return leads_of(session)


def set_leads(shop: Shop, leads: Leads) -> Leads:
    """Keep other tasks; return those before.

    Raises:
        ValueInvalid: Too many of one kind, or a day is none of 1 … 7. TextInvalid: A task cannot be kept.
    """
    clean = {kind: cleaned_leads(leads.of[kind]) for kind in KINDS}
    with shop.writing() as tx:
        before = leads_of(tx.session)
        tree = {"of": {kind.value: _rows(each) for kind, each in clean.items()}, "early": leads.early}
        tx.session.merge(Setting(key=_KEY, value=json.dumps(tree, ensure_ascii=False)))
        tx.changed(Change.GREETING)
        return before


def with_kind(leads: Leads, kind: OccasionKind, tasks: tuple[Lead, ...]) -> Leads:
    """Return *leads* with other tasks of one kind."""
    return Leads({**leads.of, kind: tasks}, leads.early)


def _rows(leads: tuple[Lead, ...]) -> list[tuple[int, str]]:
    return [(lead.days, lead.task) for lead in leads]
