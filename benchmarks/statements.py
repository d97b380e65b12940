"""What the program sends to SQLite, heard at the driver: whoever sends it, SQLAlchemy or not."""

from collections.abc import Callable
from itertools import groupby

from shopclient.models.sessions import driver_of
from shopclient.services.shop import Shop


def sent_by(shop: Shop, work: Callable[[], object]) -> list[str]:
    """Return the statements that *work* sends, their values written out, BEGIN and COMMIT included."""
    heard: list[str] = []

    kept = (shop._writers._idle, shop._readers._idle)  # noqa: SLF001  # there is no other door
    drivers = [driver_of(session) for sessions in kept for session in sessions]
    for driver in drivers:
        driver.set_trace_callback(heard.append)
    work()
    for driver in drivers:
        driver.set_trace_callback(None)
    return _without_triggers(heard)


def _without_triggers(heard: list[str]) -> list[str]:
    # A trigger is told as the statement that fired it, once more; a SELECT fires none.
    return [
        each
        for text, repeats in groupby(heard)
        for each in (repeats if text.startswith("SELECT") else [text])
    ]
