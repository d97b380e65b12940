"""Files copied into a client's file: the bytes lie beside the shop's file under their digest, once each."""

import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from stat import S_ISREG
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.errors import AttachmentLost, AttachmentUnfit, FileExists, NoteUnknown
from shopclient.domain.people import LARGEST_ID
from shopclient.domain.texts_in import clean_line
from shopclient.models import Attachment
from shopclient.models.database import refusing
from shopclient.services import client_records, revisions
from shopclient.services.attachment_folder import attachment_folder, attachment_place
from shopclient.services.changes import Change
from shopclient.services.clock import local_moment
from shopclient.services.shop import Shop, Tx
from shopclient.services.unfinished import make_folder, unfinished

#: Bytes of a file that is copied in, at the most.
LARGEST: Final = 100_000_000


@dataclass(frozen=True)
class Attached:
    """A file of a client's; *size* in bytes, *added_at* on the shop's clock."""

    id: int
    name: str
    digest: str
    size: int
    added_at: datetime


def attachments(shop: Shop, client_id: int) -> tuple[Attached, ...]:
    """Return the files of a client, the newest first."""
    with shop.reading() as session:
        info = shop.programme_in(session)[1].shop
        query = select(Attachment).where(Attachment.client_id == client_id).order_by(Attachment.id.desc())
        return tuple(
            Attached(row.id, row.name, row.digest, row.size, local_moment(row.added_at, info))
            for row in session.scalars(query)
        )


def attach(shop: Shop, client_id: int, source: Path) -> int:
    """Copy a file in, and return its number; the file itself stays where it is.

    Raises:
        ClientUnknown, ClientErased: There is no such client.
        AttachmentUnfit: It is larger than ``LARGEST``, or no file.
        TextInvalid: Its name cannot be kept. FileNotFound, FileUnreadable: It cannot be read.
        DiskFull, FileTrouble, FileReadOnly: The disk refused; nothing was copied in.
    """
    name = clean_line(source.name)
    with refusing(source):
        about = source.stat()
        if not S_ISREG(about.st_mode):  # a folder; or a device or a pipe, which have no end
            raise AttachmentUnfit(str(source), "folder")
        if about.st_size > LARGEST:
            raise AttachmentUnfit(str(source), "large")
        digest, size = _copied_in(shop.path, source)
    with shop.writing() as tx:
        client_records.require(tx.session, client_id)
        return _noted(tx, client_id, name, digest, size)


def remove(shop: Shop, number: int) -> Attached:
    """Take a file out of a client's file, and return it for ``bring_back``.

    Its bytes stay where they are: copies of the shop's file may name it, and so may an undo. They go when
    the person is erased. Raises: NoteUnknown.
    """
    with shop.writing() as tx:
        row = _row(tx.session, number)
        at = local_moment(row.added_at, tx.programme.shop)
        gone = Attached(row.client_id, row.name, row.digest, row.size, at)
        # With the digest, by which an erasing finds the bytes that stay for an undo.
        revisions.note(tx, row.client_id, "file", {"file": row.name, "digest": row.digest}, {})
        tx.session.delete(row)
        tx.changed(Change.CLIENT)
        return gone


def bring_back(shop: Shop, client_id: int, gone: Attached) -> int:
    """Put a file back that was taken out; return its new number. Raises: AttachmentLost."""
    if not is_whole(attachment_place(shop.path, gone.digest), gone.digest):
        raise AttachmentLost(gone.name)
    with shop.writing() as tx:
        client_records.require(tx.session, client_id)
        return _noted(tx, client_id, gone.name, gone.digest, gone.size)


def save_copy(shop: Shop, number: int, target: Path) -> None:
    """Write a file of a client's to *target*, where nothing may lie yet.

    Raises:
        NoteUnknown: There is no such file in the file. AttachmentLost: Its bytes are gone, or others.
        FileExists: There is something at *target*. DiskFull, FileTrouble, FileReadOnly: The disk refused.
    """
    with shop.reading() as session:
        row = _row(session, number)
        name, digest = row.name, row.digest
    if not is_whole(attachment_place(shop.path, digest), digest):
        raise AttachmentLost(name)
    with refusing(target):
        if os.path.lexists(target):
            raise FileExists(str(target))
        with unfinished(target.parent, "copy") as fresh:
            copy_bytes(attachment_place(shop.path, digest), fresh.path)
            fresh.put(target)


def is_whole(place: Path, digest: str) -> bool:
    """Whether the bytes at *place* are those of this digest."""
    with refusing(place):
        return place.is_file() and _digest(place) == digest


def _copied_in(shop_path: Path, source: Path) -> tuple[str, int]:
    folder = attachment_folder(shop_path)
    make_folder(folder)
    with unfinished(folder, "copy") as fresh:
        copy_bytes(source, fresh.path)
        digest, size = _digest(fresh.path), fresh.path.stat().st_size
        if not is_whole(attachment_place(shop_path, digest), digest):
            fresh.put(attachment_place(shop_path, digest))
    return digest, size


def copy_bytes(source: Path, target: Path) -> None:
    """Fill the empty file *target* with what *source* holds, durably."""
    with source.open("rb") as old, target.open("r+b") as new:
        shutil.copyfileobj(old, new)
        new.flush()
        os.fsync(new.fileno())


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _noted(tx: Tx, client_id: int, name: str, digest: str, size: int) -> int:
    row = Attachment(
        client_id=client_id, name=name, digest=digest, size=size, added_at=tx.now, staff_id=tx.staff_id
    )
    tx.session.add(row)
    tx.session.flush()
    revisions.note(tx, client_id, "file", {}, {"file": name})
    tx.changed(Change.CLIENT)
    return row.id


def _row(session: Session, number: int) -> Attachment:
    row = session.get(Attachment, number) if 0 < number <= LARGEST_ID else None
    if row is None:
        raise NoteUnknown(str(number))
    return row
