"""Who was erased, noted beside the shop's file: an older copy that takes its place must forget them, too.

A client is named by number and by the moment of being added, since an older copy gives the number to
somebody else later. Nothing of the person is in the list.
"""

import json
import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.models import Client, ProgrammeVersion
from shopclient.models.database import refusing
from shopclient.services.unfinished import unfinished

#: Number and moment of being added, as the file keeps it.
Named = tuple[int, str]


def place_of(shop_path: Path) -> Path:
    """Return where the list of the shop's file at *shop_path* lies."""
    return shop_path.with_name(f"{shop_path.name}.erased")


def noted(shop_path: Path, session: Session) -> frozenset[Named]:
    """Return who is in the list; nobody if there is none, or it is another shop's."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        tree = json.loads(place_of(shop_path).read_bytes())
        if tree["founded"] == _founded(session):
            return frozenset((int(number), str(added)) for number, added in tree["clients"])
    return frozenset()


def note(shop_path: Path, session: Session, named: Collection[Named]) -> None:
    """Write the list anew, durably. Raises: DiskFull, FileReadOnly, FileTrouble."""
    tree = {"founded": _founded(session), "clients": sorted(named)}
    place = place_of(shop_path)
    with refusing(place), unfinished(place.parent, "erased") as fresh:
        with fresh.path.open("w", encoding="utf-8") as file:
            json.dump(tree, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.put(place)


def erased_in(session: Session) -> frozenset[Named]:
    """Return who was erased, as the shop's file knows."""
    rows = session.execute(select(Client.id, Client.added_at).where(Client.erased_at.is_not(None)))
    return frozenset((row.id, row.added_at.isoformat(timespec="microseconds")) for row in rows)


def _founded(session: Session) -> str:
    query = select(ProgrammeVersion.loaded_at).order_by(ProgrammeVersion.id).limit(1)
    return session.scalars(query).one().isoformat()
