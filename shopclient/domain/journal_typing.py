"""Days and times as a hurried hand types them from a paper journal: ``21.11``, ``905``, ``9.05``."""

import re
from datetime import date, time

from shopclient.domain.errors import DateInvalid

_TIME = re.compile(r"(?P<hour>[0-9]{1,2})(?:[:., ]?(?P<minute>[0-9]{2}))?")
_DAY = re.compile(r"(?P<day>[0-9]{1,2})[./ -](?P<month>[0-9]{1,2})(?:[./ -](?P<year>[0-9]{4}|[0-9]{2}))?\.?")
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_CENTURY = 2000


def typed_time(text: str) -> time:
    """Return the time of day that *text* writes: ``9``, ``9:05``, ``9.05``, ``905``, ``0905``.

    Raises:
        DateInvalid: It is none.
    """
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise DateInvalid(text)
    try:
        return time(int(match["hour"]), int(match["minute"] or 0))
    except ValueError:
        raise DateInvalid(text) from None


def typed_day(text: str, today: date) -> date:
    """Return the day that *text* writes, ``21.11.2026``, ``21.11`` or ``2026-11-21``; nothing is *today*.

    Without a year it is the last such day until today.

    Raises:
        DateInvalid: It is none.
    """
    clean = text.strip()
    if not clean:
        return today
    match = _ISO.fullmatch(clean) or _DAY.fullmatch(clean)
    if match is None:
        raise DateInvalid(text)
    try:
        found = date(_year(match["year"], today), int(match["month"]), int(match["day"]))
        return found if match["year"] or found <= today else found.replace(year=found.year - 1)
    except ValueError:
        raise DateInvalid(text) from None


def _year(text: str | None, today: date) -> int:
    if text is None:
        return today.year
    return int(text) if len(text) > 2 else _CENTURY + int(text)
