"""The check of a file that may be too damaged to be opened as a shop."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from shopclient.domain.errors import FileDamaged
from shopclient.models.database import SCHEMA_VERSION, as_refusal, connect, read_version, settled_version
from shopclient.services.anchors import cut_tail
from shopclient.services.attachment_carrying import lost
from shopclient.services.checks import Finding, check
from shopclient.services.clock import Clock
from shopclient.services.file_care import copies_folder
from shopclient.services.files import open_shop
from shopclient.services.places import require_fit_place
from shopclient.services.shop import Shop
from shopclient.services.unfinished import tidy


def check_file(path: Path, clock: Clock) -> list[Finding]:
    """Look the file at *path* over, even if it is too damaged to be a shop.

    Raises:
        FileNotFound, FileForeign, FileTooNew, PlaceUnfit: It is none of ours, or no file that we open.
        FileInUse, FileTrouble: It is out of reach.
    """
    read_version(path)
    require_fit_place(path)
    try:
        if settled_version(path) < SCHEMA_VERSION:
            open_shop(path, clock).close()
        shop = Shop(path, clock)
    except FileDamaged as damage:
        return list(_pages(path)) or [Finding("file", damage.detail)]
    try:
        tidy(path, copies_folder(path), shop.now)
        found = check(shop)
        if any(finding.code == "file" for finding in found):
            return found
        return [*found, *cut_tail(shop), *lost(shop)]
    finally:
        shop.close()


def _pages(path: Path) -> Iterator[Finding]:
    try:
        with closing(connect(path)) as connection:
            # The report itself may quote bytes that are no letters any more.
            connection.text_factory = partial(str, encoding="utf-8", errors="replace")
            for (line,) in connection.execute("PRAGMA integrity_check(20)"):
                if line != "ok":
                    yield Finding("file", line)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        refusal = as_refusal(error, path)
        if refusal is not None and not isinstance(refusal, FileDamaged):
            raise refusal from error
        yield Finding("file", str(error))
