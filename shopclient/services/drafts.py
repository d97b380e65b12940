"""What was typed and not yet recorded, kept beside the shop's file so that no crash takes it.

One small JSON file a shop, in the person's own folder: it must disturb neither a sale's transaction nor
copies of the file. Each place of the window has its own tree of plain values in it.
"""

import json
import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import select

from shopclient.domain.errors import DraftTooLarge, FileNotFound, Refusal
from shopclient.domain.money import Cents
from shopclient.models import Client, Operation, ProgrammeVersion
from shopclient.models.database import refusing
from shopclient.services.shop import Shop
from shopclient.services.unfinished import make_folder, sync_folder, unfinished

Tree = dict[str, Any]

_VERSION = 1
_LARGEST = 4_000_000  # bytes; a person types less
#: Places that begin so hold what was typed about clients, by their numbers.
_OF_CLIENTS = "clients"
_DIGITS = 19  # a longer one is no client's number


class DraftStore:
    """The drafts of one shop; not for two threads at once."""

    def __init__(self, folder: Path, shop: Shop) -> None:
        """Keep them in *folder*, under a name that belongs to the place of the shop's file."""
        place = os.path.normcase(os.path.realpath(shop.path))
        self.file = folder / f"{sha256(os.fsencode(place)).hexdigest()[:16]}.json"
        self._shop = shop
        self._known = ""

    @property
    def aside(self) -> Path:
        """Where drafts go that cannot be read, the last such ones."""
        return self.file.with_suffix(".aside")

    def read(self) -> dict[str, Tree]:
        """Return the drafts by their places; what is not to be understood is set aside.

        Raises:
            FileTrouble: The disk refused.
        """
        try:
            with refusing(self.file), self.file.open("rb") as file:
                text = file.read(_LARGEST)
        except FileNotFound:
            return {}
        try:
            drafts = self._understood(text)
        except (ValueError, RecursionError):
            self.set_aside()
            return {}
        kept = self._without_the_erased(drafts)
        if kept != drafts:
            with suppress(Refusal):  # at the next writing, then
                self.write(kept)
        return kept

    def write(self, drafts: Mapping[str, Tree]) -> None:
        """Keep these and no others, durably; without any there is no file.

        Raises:
            DiskFull, FileReadOnly, FileTrouble: The disk refused; those of before are still there.
            DraftTooLarge: They are more than is read again; the largest ones were left out, the others kept.
        """
        kept = dict(drafts)
        while len(text := self._written(kept)) > _LARGEST:  # every sign of it is a byte
            del kept[max(kept, key=lambda place: len(json.dumps(kept[place])))]
        with refusing(self.file):
            if kept:
                self._put(text)
            elif self.file.exists():
                self.file.unlink()
                sync_folder(self.file.parent)
        if len(kept) < len(drafts):
            raise DraftTooLarge

    def set_aside(self) -> None:
        """Give the drafts a name under which nobody reads them, nor overwrites them at the next key."""
        with suppress(OSError):
            os.replace(self.file, self.aside)

    def _written(self, drafts: Mapping[str, Tree]) -> str:
        return json.dumps({"version": _VERSION, "shop": self._mark(), "drafts": drafts})

    def _put(self, text: str) -> None:
        make_folder(self.file.parent)
        with unfinished(self.file.parent, "draft") as fresh:
            with fresh.path.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            fresh.put(self.file)

    def _understood(self, text: bytes) -> dict[str, Tree]:
        """Return the drafts in *text*; ValueError if they are damaged, from a later program, or another's."""
        tree = json.loads(text)
        if not isinstance(tree, dict) or tree.get("version") != _VERSION or tree.get("shop") != self._mark():
            raise ValueError
        drafts = tree.get("drafts")
        if not isinstance(drafts, dict) or not all(isinstance(each, dict) for each in drafts.values()):
            raise ValueError
        return drafts

    def _without_the_erased(self, drafts: dict[str, Tree]) -> dict[str, Tree]:
        """Return the drafts without those of clients who were erased, perhaps at another till."""
        places = [place for place in drafts if place.startswith(_OF_CLIENTS)]
        numbers = {key for place in places for key in drafts[place] if key.isdecimal() and len(key) < _DIGITS}
        query = select(Client.id).where(Client.id.in_(map(int, numbers)), Client.erased_at.is_not(None))
        with self._shop.reading() as session:
            gone = {str(client) for client in session.scalars(query)} if numbers else set()
        if not gone:
            return drafts
        return {
            place: {key: each for key, each in tree.items() if place not in places or key not in gone}
            for place, tree in drafts.items()
        }

    def _mark(self) -> str:
        """Return what tells the shop from another one: a client's number is somebody else's there."""
        if not self._known:
            with self._shop.reading() as session:
                query = select(ProgrammeVersion.loaded_at).order_by(ProgrammeVersion.id).limit(1)
                self._known = session.scalars(query).one().isoformat()
        return self._known


def booked_sales(shop: Shop, keys: Collection[str]) -> dict[str, Cents]:
    """Return which of these ids were booked, and what was paid, in minor units."""
    query = select(Operation.op_key, Operation.due).where(Operation.op_key.in_(keys))
    with shop.reading() as session:
        return {key: Cents(due) for key, due in session.execute(query)}
