"""Compiled statements, kept from one shop file to the next: each test opens a shop of its own.

SQLAlchemy keeps what it compiled with the engine, and an engine lives as long as its shop is open. What a
statement compiles to depends on the statement and the kind of database alone, so one store serves them all.
"""

import pytest
from sqlalchemy import Engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache


def keep_over_shops() -> None:
    """Let all engines of this process look into one store; its keys name the dialect: one for all, too."""
    kept: LRUCache[object, object] = LRUCache(3000)
    shared = property(lambda _engine: kept, lambda _engine, _own: None)
    patch = pytest.MonkeyPatch()  # until the process ends
    patch.setattr(Engine, "_compiled_cache", shared, raising=False)
    patch.setattr(SQLiteDialect_pysqlite, "__hash__", lambda _self: hash(SQLiteDialect_pysqlite))
    patch.setattr(SQLiteDialect_pysqlite, "__eq__", lambda self, other: type(self) is type(other))
