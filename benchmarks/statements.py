"""What the program sends to SQLite, heard at the driver: whoever sends it, SQLAlchemy or not."""

import sqlite3
from collections.abc import Callable
from itertools import groupby
from typing import Any

from sqlalchemy import event

from shopclient.services.shop import Shop


def sent_by(shop: Shop, work: Callable[[], object]) -> list[str]:
    """Return the statements that *work* sends, their values written out, BEGIN and COMMIT included."""
    heard: list[str] = []

    def listen(dbapi: sqlite3.Connection, *_more: Any) -> None:
        dbapi.set_trace_callback(heard.append)

    def leave(dbapi: sqlite3.Connection, *_more: Any) -> None:
        dbapi.set_trace_callback(None)

    engines = (shop._writers, shop._readers)  # noqa: SLF001  # there is no other door
    for engine in engines:
        event.listen(engine, "checkout", listen)
        event.listen(engine, "checkin", leave)
    work()
    for engine in engines:
        event.remove(engine, "checkout", listen)
        event.remove(engine, "checkin", leave)
    return _without_triggers(heard)


def _without_triggers(heard: list[str]) -> list[str]:
    # A trigger is told as the statement that fired it, once more; a SELECT fires none.
    return [
        each
        for text, repeats in groupby(heard)
        for each in (repeats if text.startswith("SELECT") else [text])
    ]
