"""The holidays of a shop: the shipped catalogue, read once, under the shop's own layer.

A digest of the layer stands among the shop's settings (``own_holidays`` keeps it): a merged catalogue is made
once for each, and a shop without a layer pays for one small look.
"""

import json
from collections import defaultdict
from functools import cache
from hashlib import sha256
from typing import Final

from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session

from shopclient.domain.date_rules import Moved
from shopclient.domain.holiday_layer import Layered, with_layer
from shopclient.domain.holidays import LANGUAGES, Catalogue, read_catalogue
from shopclient.models import HolidayShift, OwnHoliday, Setting
from shopclient.paths import resources
from shopclient.services.core import Query
from shopclient.services.shop import Shop, Tx

_KEY: Final = "holidays.layer"
_DIGEST = Query(select(Setting.value).where(Setting.key == literal_column(f"'{_KEY}'")))
_MOST_MERGED: Final = 8  # shops and states of them that one run of the program may meet
_merged: dict[str, Catalogue] = {}


@cache
def catalogue() -> Catalogue:
    """Return the catalogue shipped with the program."""
    path = resources() / "holidays" / "catalogue.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        return read_catalogue(lines)


def holidays_of(session: Session) -> Catalogue:
    """Return the holidays of the shop: shipped, changed and added ones, with what was moved by hand.

    The hidden ones are there, marked: who loves one is greeted all the same.
    """
    digest = _DIGEST.scalar(session)
    if digest is None:
        return catalogue()
    found = _merged.get(digest)
    if found is None:
        found = with_layer(catalogue(), layer_in(session), shifts_in(session))
        while len(_merged) >= _MOST_MERGED:
            _merged.pop(next(iter(_merged)), None)
        _merged[digest] = found
    return found


def shop_holidays(shop: Shop) -> Catalogue:
    """Return the holidays of an open shop, as ``holidays_of`` does."""
    with shop.reading() as session:
        return holidays_of(session)


def layer_in(session: Session) -> list[Layered]:
    """Return what the shop says of holidays, in the order of their keys."""
    rows = session.scalars(select(OwnHoliday).order_by(OwnHoliday.key))
    return [layered(row) for row in rows]


def shifts_in(session: Session) -> dict[str, tuple[Moved, ...]]:
    """Return by key which dates of holidays were moved by hand."""
    moved: dict[str, list[Moved]] = defaultdict(list)
    order = (HolidayShift.key, HolidayShift.year, HolidayShift.ordinal)
    for row in session.scalars(select(HolidayShift).order_by(*order)):
        moved[row.key].append(Moved(row.year, row.ordinal, row.days))
    return {key: tuple(each) for key, each in moved.items()}


def layered(row: OwnHoliday) -> Layered:
    """Return what one row of the layer says."""
    names = {language: getattr(row, f"name_{language}") for language in LANGUAGES}
    return Layered(
        key=row.key,
        names={language: name for language, name in names.items() if name is not None},
        rule=row.rule,
        category=row.category,
        themes=None if row.themes is None else tuple(row.themes.split()),
        note=row.note,
        since=row.since,
        until=row.until,
        hidden=row.is_hidden,
    )


def note_layer_in(tx: Tx) -> None:
    """Keep the digest of the layer as it stands now; whoever writes to the layer calls it last."""
    tx.session.flush()
    said = [
        [
            *(each.key, dict(each.names), each.rule, each.category, each.themes),
            *(each.note, each.since, each.until, each.hidden),
        ]
        for each in layer_in(tx.session)
    ]
    moved = [
        [key, each.year, each.ordinal, each.days]
        for key, found in shifts_in(tx.session).items()
        for each in found
    ]
    known = tx.session.get(Setting, _KEY)
    if not said and not moved:
        if known is not None:
            tx.session.delete(known)
        return
    digest = sha256(json.dumps([said, moved], sort_keys=True).encode()).hexdigest()
    tx.session.merge(Setting(key=_KEY, value=digest))
