"""How the shop's file is opened: settings of each connection, transactions, and what errors mean.

Journal TRUNCATE with synchronous FULL: no acknowledged sale is lost at a power cut, and the one file is
always whole, so an owner may copy it by hand while the program is open (trust 2.5).
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool

from shopclient.domain.disk import disk_refusal
from shopclient.domain.errors import (
    DiskFull,
    FileDamaged,
    FileForeign,
    FileInUse,
    FileNotFound,
    FileReadOnly,
    FileReplaced,
    FileTooNew,
    FileTrouble,
    FileUnreadable,
    Refusal,
)
from shopclient.models.holds import first_bytes
from shopclient.models.room import is_full

#: "SHOP" in ASCII, at byte 68 of every file of ours.
APPLICATION_ID = 0x53484F50
#: The version of the tables; one more with every migration.
SCHEMA_VERSION = 5
BUSY_SECONDS = 8

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
#: What SQLite says of any trouble of the system that is not one of its own words.
_OF_DISK = ("SQLITE_CANTOPEN", "SQLITE_IOERR")
_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",  # else INSERT OR REPLACE would delete without asking the triggers
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA secure_delete=ON",
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
)


def read_version(path: Path) -> int:
    """Return the table version of the file at *path*, judged from its first bytes alone.

    Raises:
        FileNotFound, FileForeign, FileTooNew, FileUnreadable, FileTrouble: It is not a file that this program
            can open.
    """
    try:
        header = first_bytes(path, _HEADER_BYTES)
    except PermissionError:
        raise FileUnreadable(str(path)) from None
    except OSError as error:
        raise disk_refusal(error, str(path)) from error
    ours = len(header) == _HEADER_BYTES and header.startswith(_MAGIC)
    if not ours or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise FileForeign(str(path))
    version = int.from_bytes(header[60:64], "big")
    if version > SCHEMA_VERSION:
        raise FileTooNew(str(path))
    return version


def settled_version(path: Path) -> int:
    """Return the table version of a file of ours once SQLite took back what a killed program left half done.

    Page 1 may tell of a new version while the journal still has the pages of the old one.

    Raises:
        Refusals as ``read_version``, FileDamaged, FileInUse, FileTrouble.
    """
    journal = Path(f"{path}-journal")
    with refusing(path):
        is_settled = not journal.exists() or not journal.stat().st_size
    if is_settled:
        return read_version(path)
    try:
        with closing(connect(path)) as connection:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise (as_refusal(error, path) or error) from error


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection of the driver to the file at *path*, which must be there: none is ever made.

    Raises:
        sqlite3.Error: It cannot be opened.
    """
    # Otherwise a file that was taken away would come back empty, and look like a shop without clients.
    full = path.absolute().as_posix()
    place = quote(os.fsencode(full if full.startswith("/") else f"/{full}"))
    address = f"file://{place}?mode=rw"
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)


def make_engine(path: Path, *, writes: bool) -> Engine:
    """Return an engine on the file at *path*, to write or only to read; ``Sessions`` begin its transactions.

    One for each, since a connection that is told to read only, or no longer, compiles its statements anew.
    """
    # URL.create, since a "?" or "%41" inside a path string would be read as something else.
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, creator=partial(connect, path), poolclass=NullPool)
    event.listen(engine, "connect", _prepare if writes else _prepare_reader)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    # Left to itself sqlite3 begins too late: two tills could spend the same bonuses.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        answer = connection.execute(pragma).fetchone()
        if pragma.endswith("TRUNCATE") and answer != ("truncate",):
            raise sqlite3.OperationalError(f"journal mode stayed {answer}")
    # A long list looks everywhere into the indexes, and writes there; a sale fills next to nothing of it.
    connection.execute("PRAGMA cache_size=-32000")


def _prepare_reader(connection: sqlite3.Connection, record: object) -> None:
    _prepare(connection, record)
    connection.execute("PRAGMA query_only=ON")
    # Of a large file the index of the search and of names: each letter that is typed asks for them again.
    connection.execute("PRAGMA cache_size=-16000")


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn errors of the system inside the block into what they mean to a person: trouble at *path*."""
    try:
        yield
    except OSError as error:
        raise disk_refusal(error, str(path)) from error


def as_refusal(error: BaseException, path: Path, *, named: Path | None = None) -> Refusal | None:
    """Return what an error of the driver means to a person, or None if it is a fault of ours.

    Args:
        error: Of the driver, of SQLAlchemy around it, or of the system.
        path: The file that was worked on.
        named: The file that the person knows of, where it is another one.
    """
    refusal = _as_refusal(error, path)
    if refusal is None or named is None:
        return refusal
    return type(refusal)(**{**refusal.data(), "path": str(named)})


def is_unsure(error: BaseException) -> bool:
    """Tell whether an error leaves open what is on the disk: a commit may stand that was not confirmed."""
    name = getattr(getattr(error, "orig", error), "sqlite_errorname", "")
    return name in {"SQLITE_IOERR_FSYNC", "SQLITE_IOERR_UNLOCK"}


def _as_refusal(error: BaseException, path: Path) -> Refusal | None:
    cause: Any = getattr(error, "orig", None) or error
    if isinstance(cause, UnicodeDecodeError) or "Could not decode to UTF-8" in str(cause):
        return FileDamaged(str(path), str(cause))  # damaged text surfaces as a decoding error
    if isinstance(cause, OSError):
        return disk_refusal(cause, str(path))
    if not isinstance(cause, sqlite3.Error):
        return None
    if str(cause).startswith("no such table"):
        return FileDamaged(str(path), str(cause))  # somebody emptied it while it was open
    return _by_name(getattr(cause, "sqlite_errorname", "") or "", path, str(cause))


def _by_name(name: str, path: Path, detail: str) -> Refusal | None:
    if name.startswith("SQLITE_FULL") or (name.startswith(_OF_DISK) and is_full(path)):
        return DiskFull(str(path))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return FileInUse(str(path))
    if name.startswith(("SQLITE_READONLY_DBMOVED", *_OF_DISK)):
        return _out_of_reach(name, path, detail)
    if name.startswith("SQLITE_READONLY"):
        return FileReadOnly(str(path))
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return FileDamaged(str(path), detail)
    return None


def takes_journal(path: Path) -> bool:
    """Return whether the journal beside the file at *path*, which every booking needs, can be written."""
    journal = path.with_name(f"{path.name}-journal")
    return os.access(journal if journal.exists() else path.parent, os.W_OK)


def _out_of_reach(name: str, path: Path, detail: str) -> Refusal:
    if not path.exists():
        return FileNotFound(str(path))
    if name.startswith(_OF_DISK) and not takes_journal(path):
        return FileReadOnly(str(path.parent))
    return FileReplaced(str(path)) if name == "SQLITE_READONLY_DBMOVED" else FileTrouble(str(path), detail)
