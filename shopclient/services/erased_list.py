"""Who was erased, noted beside the shop's file: an older copy that takes its place must forget them, too.

A client is named by number and by the moment of being added, since an older copy gives the number to
somebody else later; a file of the client's by a digest of its digest. Nothing of the person is in the list.
"""

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.models import Client, ProgrammeVersion
from shopclient.models.database import refusing
from shopclient.services.unfinished import unfinished

#: Number and moment of being added, as the file keeps it.
Named = tuple[int, str]


@dataclass(frozen=True)
class Erased:
    """Who was erased from the shop that was *founded* in that moment, and which files went with them."""

    founded: str
    clients: frozenset[Named] = frozenset()
    files: frozenset[str] = frozenset()  # as ``mark_of`` tells

    def __or__(self, other: "Erased") -> "Erased":
        """Return both together; another shop's list adds nothing."""
        if other.founded != self.founded:
            return self
        return Erased(self.founded, self.clients | other.clients, self.files | other.files)


def place_of(shop_path: Path) -> Path:
    """Return where the list of the shop's file at *shop_path* lies."""
    return shop_path.with_name(f"{shop_path.name}.erased")


def mark_of(digest: str) -> str:
    """Return by what the list knows a file again, without telling which file it was."""
    return sha256(digest.encode()).hexdigest()


def noted(shop_path: Path, session: Session) -> Erased:
    """Return who is in the list; nobody if there is none, or it is another shop's."""
    return Erased(_founded(session)) | (read(place_of(shop_path)) or Erased(""))


def read(place: Path) -> Erased | None:
    """Return the list at *place*, whichever shop's it is; None if there is none that can be read."""
    with suppress(OSError):
        return parsed(place.read_bytes())
    return None


def parsed(text: bytes) -> Erased | None:
    """Return the list that *text* is; None if it is none."""
    with suppress(ValueError, TypeError, KeyError, RecursionError):
        tree = json.loads(text)
        clients = frozenset((int(number), str(added)) for number, added in tree["clients"])
        return Erased(str(tree["founded"]), clients, frozenset(map(str, tree.get("files", ()))))
    return None


def write(place: Path, erased: Erased) -> None:
    """Write a list anew, durably. Raises: DiskFull, FileReadOnly, FileTrouble."""
    tree = {
        "founded": erased.founded,
        "clients": sorted(erased.clients),
        "files": sorted(erased.files),
    }
    with refusing(place), unfinished(place.parent, "erased") as fresh:
        with fresh.path.open("w", encoding="utf-8") as file:
            json.dump(tree, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.put(place)


def erased_in(session: Session, digests: Iterable[str] = ()) -> Erased:
    """Return who was erased, as the shop's file knows; *digests* are those of files that went just now."""
    rows = session.execute(select(Client.id, Client.added_at).where(Client.erased_at.is_not(None)))
    clients = frozenset((row.id, row.added_at.isoformat(timespec="microseconds")) for row in rows)
    return Erased(_founded(session), clients, frozenset(map(mark_of, digests)))


def _founded(session: Session) -> str:
    query = select(ProgrammeVersion.loaded_at).order_by(ProgrammeVersion.id).limit(1)
    return session.scalars(query).one().isoformat()
