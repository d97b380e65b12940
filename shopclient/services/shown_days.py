"""The day on which the list of the day was last shown, and since when something may have been missed.

Source: dates and holidays 15: it moves forward only after the list was shown.
"""

from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session

from shopclient.models import Setting
from shopclient.services.clock import day_of
from shopclient.services.shop import Shop

_LAST: Final = "today.last_shown"
_BEFORE: Final = "today.shown_before"


def last_shown(shop: Shop) -> date | None:
    """Return the day on which the list was last shown; None if it never was."""
    with shop.reading() as session:
        return _read(session, _LAST)


def missed_since(shop: Shop, today: date) -> date | None:
    """Return the *since* for a list of *today* that people read; None if none was shown before today.

    It is the day before the last list, so that what was read there and left undone is called missed, too.
    It stays the same all day, however often the list is read.
    """
    with shop.reading() as session:
        last = _read(session, _LAST)
        if last is not None and last >= today:
            last = _read(session, _BEFORE)
        return None if last is None else last - timedelta(days=1)


def mark_shown(shop: Shop, day: date) -> None:
    """Note that the list of *day* was shown; an earlier day than the noted one changes nothing.

    A noted day that lies ahead of the shop's own is the trace of a wrong clock, and gives way.
    """
    with shop.writing() as tx:
        last = _read(tx.session, _LAST)
        wrong = last is not None and last > day_of(tx.now, tx.programme.shop)
        if last is not None and day <= last and not wrong:
            return
        if last is not None and last < day:
            tx.session.merge(Setting(key=_BEFORE, value=last.isoformat()))
        tx.session.merge(Setting(key=_LAST, value=day.isoformat()))


def _read(session: Session, key: str) -> date | None:
    setting = session.get(Setting, key)
    return None if setting is None else date.fromisoformat(setting.value)
