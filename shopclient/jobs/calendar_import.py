"""An iCalendar file, looked through before anything is made of it."""

from pathlib import Path
from zoneinfo import ZoneInfo

from shopclient.domain.errors import FileTrouble, ImportUnreadable
from shopclient.formats.calendars import read_calendar
from shopclient.formats.decoding import kind_of
from shopclient.services.calendar_import import Proposed, propose
from shopclient.services.shop import Shop


def look_through(shop: Shop, path: Path) -> tuple[Proposed, ...]:
    """Return the entries of the calendar at *path*, each with what would become of it.

    Raises:
        FileNotFound, FileTrouble, ImportUnreadable: It cannot be read, or is no calendar.
    """
    if kind_of(path) != "text":
        raise ImportUnreadable(path.name, "calendar")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileTrouble(str(path), str(error)) from error
    zone = ZoneInfo(shop.programme().shop.timezone)
    return propose(shop, read_calendar(data, path.name, zone))
