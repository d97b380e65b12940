"""Files of clients go wherever a copy of the shop's file goes, and come back with it.

Copies beside the file need nothing: bytes that lie under their digest never change, so that one folder serves
the file and all of its copies there.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import select

from shopclient.domain.errors import Refusal
from shopclient.models import Attachment
from shopclient.models.database import connect
from shopclient.services.attachment_folder import attachment_folder, attachment_place
from shopclient.services.attachments import carry_from, is_whole
from shopclient.services.checks import Finding
from shopclient.services.shop import Shop

_NAMED = "SELECT DISTINCT digest FROM attachment"
_LISTED = 20


def digests_of(file: Path) -> frozenset[str]:
    """Return the digests of all that the shop’s file, or a copy, at *file* names; none of an older one."""
    with suppress(sqlite3.Error, Refusal), closing(connect(file)) as connection:
        return frozenset(row[0] for row in connection.execute(_NAMED))
    return frozenset()


def carry(copy: Path, source: Path, target: Path) -> None:
    """Bring the files that *copy* names from beside *source* to beside *target*, whatever is missing there.

    Raises:
        DiskFull, FileTrouble, FileReadOnly: The disk refused; what was brought so far is there.
    """
    carry_from([attachment_folder(source)], target, digests_of(copy))


def bring_back(copy: Path, target: Path) -> None:
    """Bring the files that a *copy* names to beside *target*, from wherever they lie around the copy."""
    carry_from(list(_around(copy)), target, digests_of(copy))


def lost(shop: Shop) -> list[Finding]:
    """Return what is missing or changed beside the shop's file, for "Check data"."""
    with shop.reading() as session:
        rows = session.execute(select(Attachment.name, Attachment.digest).order_by(Attachment.id)).all()
    gone = [row.name for row in rows if not is_whole(attachment_place(shop.path, row.digest), row.digest)]
    found = [Finding("attachment", name) for name in gone[:_LISTED]]
    if more := len(gone) - len(found):
        found[-1] = Finding("attachment", gone[_LISTED - 1], more)
    return found


def _around(copy: Path) -> Iterator[Path]:
    """Yield the folders of files that lie beside a copy, or beside the folder that it lies in."""
    for folder in (copy.parent, copy.parent.parent):
        with suppress(OSError):
            yield from sorted(each for each in folder.glob("*.files") if each.is_dir())
