"""What a copy of a shop's file holds, and whether it is sound; the copy itself is only read."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text

from shopclient.domain.errors import CopyDamaged, FileDamaged
from shopclient.models.database import SCHEMA_VERSION, as_refusal, connect, read_version
from shopclient.services.checks import check
from shopclient.services.clock import Clock
from shopclient.services.shop import Shop

_QUESTION = """
SELECT (SELECT document FROM programme ORDER BY id DESC LIMIT 1),
       (SELECT loaded_at FROM programme ORDER BY id LIMIT 1),
       (SELECT count(*) FROM client), (SELECT count(*) FROM card), (SELECT count(*) FROM operation),
       (SELECT max(id) FROM operation), (SELECT happened_at FROM operation ORDER BY id DESC LIMIT 1)
"""
# By version of the tables (a later one asks as the last here): the chain, and clients who are none any more.
_SINCE_2 = """
SELECT (SELECT hash FROM operation ORDER BY id DESC LIMIT 1),
       (SELECT count(*) FROM client WHERE merged_into_id IS NOT NULL)
"""
_SINCE_3 = """
SELECT (SELECT hash FROM operation ORDER BY id DESC LIMIT 1), (SELECT count(*) FROM client
    WHERE merged_into_id IS NOT NULL OR erased_at IS NOT NULL OR taken_back_at IS NOT NULL)
"""
_SINCE_1 = "SELECT NULL, 0"
_NEWER = (_SINCE_1, _SINCE_2, _SINCE_3)


@dataclass(frozen=True)
class Inside:
    """What is in a file: for telling one copy from another."""

    shop: str  # its name
    zone: str  # of its clock, as the IANA database names it; "" where the file does not say
    founded: str  # the moment its file was made; all copies of one shop share it
    version: int  # of the tables
    clients: int
    cards: int
    operations: int
    last_number: int  # of the last operation; 0 for none
    last_at: datetime | None  # on the shop's own clock
    last_hash: str  # the anchor of the chain up to there; "" for none, and in files of an older version


def what_is_inside(path: Path) -> Inside:
    """Return what the file at *path* holds.

    Raises:
        FileNotFound, FileForeign, FileTooNew, FileReadOnly: It is no file that this version can open.
        CopyDamaged: It cannot be read.
    """
    version = read_version(path)
    with _read(path) as connection:
        newer = connection.execute(_NEWER[min(version, len(_NEWER)) - 1]).fetchone()
        return _inside(connection.execute(_QUESTION).fetchone(), version, newer)


def inside_of(shop: Shop) -> Inside:
    """Return what the open file holds now."""
    with shop.reading() as session:
        newer = session.execute(text(_NEWER[-1])).one()
        return _inside(session.execute(text(_QUESTION)).one(), SCHEMA_VERSION, newer)


def examine(path: Path, clock: Clock) -> list[str]:
    """Return the codes of what is wrong with the ledger in the copy at *path*; it can be restored by force.

    Raises:
        CopyDamaged: It is not whole, and cannot be restored at all.
        FileNotFound, FileForeign, FileTooNew, FileReadOnly: It is no file that this version can open.
    """
    require_sound(path, clock, ledger=False)
    return faults_of(path, clock) if read_version(path) == SCHEMA_VERSION else []


def _inside(row: Any, version: int, newer: Any) -> Inside:
    anchor, merged = newer
    document, founded, clients, cards, operations, last_number, last_at = row
    info = json.loads(document)["shop"]
    return Inside(
        str(info.get("name", "")),
        str(info.get("timezone", "")),
        str(founded),
        version,
        clients - merged,
        cards,
        operations,
        last_number or 0,
        datetime.fromisoformat(last_at) if last_at else None,
        anchor or "",
    )


def hash_at(path: Path, number: int) -> str:
    """Return the hash of one operation in the file of this version at *path*; "" if it is not there.

    Raises:
        CopyDamaged: It cannot be read.
    """
    with _read(path) as connection:
        row = connection.execute("SELECT hash FROM operation WHERE id = ?", (number,)).fetchone()
    return str(row[0]) if row else ""


def require_sound(path: Path, clock: Clock, *, ledger: bool = True) -> None:
    """Let the copy at *path* be trusted, or say that it is damaged: its pages, its references, its ledger.

    The ledger of an older version's file is looked over only after it was brought to this version.

    Raises:
        CopyDamaged: It is not whole, or (*ledger*) its sums do not fit each other.
        FileNotFound, FileForeign, FileTooNew, FileReadOnly: It is no file that this version can open.
    """
    version = read_version(path)
    with _read(path) as connection:
        [verdict] = connection.execute("PRAGMA integrity_check(1)").fetchone()
        orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
        if verdict != "ok" or orphan is not None:
            raise CopyDamaged(str(path), str(verdict))
    if ledger and version == SCHEMA_VERSION:
        codes = faults_of(path, clock)
        if codes:
            raise CopyDamaged(str(path), ", ".join(codes))


def faults_of(path: Path, clock: Clock, *, after: int = 0) -> list[str]:
    """Return the codes of what "Check data" finds in the file at *path*, each once.

    The file is of this version; its chain of operations is walked from the one *after* on.

    Raises:
        CopyDamaged: It cannot even be read.
    """
    try:
        shop = Shop(path, clock)
        try:
            return sorted({finding.code for finding in check(shop, after=after)})
        finally:
            shop.close()
    except FileDamaged as damaged:
        raise CopyDamaged(str(path), damaged.detail) from damaged


@contextmanager
def _read(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        with closing(connect(path)) as connection:
            connection.execute("PRAGMA query_only=ON")
            yield connection
    except (sqlite3.Error, UnicodeDecodeError, OSError) as error:
        refusal = as_refusal(error, path)
        if refusal is None or isinstance(refusal, FileDamaged):  # a table is missing, or a page is torn
            raise CopyDamaged(str(path), str(error)) from error
        raise refusal from error
    except (ValueError, TypeError, KeyError) as error:  # what it holds is not what we wrote
        raise CopyDamaged(str(path), str(error)) from error
