"""A client's photo: any picture made a small JPEG that says nothing of where and when it was taken."""

import io
import json
from base64 import b64decode, b64encode
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from shopclient.domain.errors import ChangedSince, PictureUnfit
from shopclient.models import ClientPhoto, Revision
from shopclient.models.database import refusing
from shopclient.services import client_records, revisions
from shopclient.services.changes import Change
from shopclient.services.shop import Shop, Tx

if TYPE_CHECKING:
    from PIL.Image import Image

#: Bytes of a photo in the file, at the most; its table refuses more.
LARGEST: Final = 60 * 1024
#: Larger pictures are not decoded: they would take the memory of the till.
MOST_PIXELS: Final = 64_000_000
#: Bytes of a picture file that are read at all.
_MOST_BYTES: Final = 60_000_000
_FROM_ELSEWHERE: Final = ("JPEG", "PNG")
_SIDES = (480, 360, 240, 160)  # pixels of the longer side, tried in turn
_QUALITIES = (88, 80, 70, 60)


def any_kept(shop: Shop) -> bool:
    """Return whether any client has a photo."""
    with shop.reading() as session:
        return session.scalar(select(ClientPhoto.client_id).limit(1)) is not None


def photo(shop: Shop, client_id: int) -> bytes | None:
    """Return the JPEG of a client's photo; None if there is none."""
    with shop.reading() as session:
        return session.scalar(select(ClientPhoto.jpeg).where(ClientPhoto.client_id == client_id))


def set_photo(shop: Shop, client_id: int, picture: Path) -> int | None:
    """Take a picture file as the client's photo; return the number of the change, None if it was that one.

    Raises:
        ClientUnknown, ClientErased: There is no such client.
        PictureUnfit: It is no picture, or too large a one; the photo stays as it was.
        FileNotFound, FileUnreadable, FileTrouble: It cannot be read.
    """
    return put(shop, client_id, small_jpeg(picture))


def put(shop: Shop, client_id: int, jpeg: bytes | None) -> int | None:
    """Let *jpeg*, as ``photo`` gave it, be the photo, or none; return the number of the change, if any."""
    with shop.writing() as tx:
        client_records.require(tx.session, client_id)
        return _put_in(tx, client_id, jpeg, "photo")


def undo_in(tx: Tx, change: Revision) -> int | None:
    """Bring the photo back that was there before a *change* of it. Raises: ChangedSince."""
    row = tx.session.get(ClientPhoto, change.client_id)
    became = json.loads(change.after or "{}").get("photo")
    if (None if row is None else row.digest) != (became and became["digest"]):
        raise ChangedSince("photo")
    was = json.loads(change.before or "{}").get("photo")
    jpeg = None if was is None else b64decode(was["jpeg"])
    return _put_in(tx, change.client_id, jpeg, "undo", change.id)


def _put_in(
    tx: Tx,
    client_id: int,
    jpeg: bytes | None,
    deed: str,
    undoes: int | None = None,
    batch: int | None = None,
) -> int | None:
    row = tx.session.get(ClientPhoto, client_id)
    before = {} if row is None else {"photo": {"digest": row.digest, "jpeg": b64encode(row.jpeg).decode()}}
    after: dict[str, Any] = {} if jpeg is None else {"photo": {"digest": sha256(jpeg).hexdigest()}}
    if jpeg is None:
        if row is not None:
            tx.session.delete(row)
    elif row is None or row.jpeg != jpeg:
        row = row or ClientPhoto(client_id=client_id)
        row.jpeg, row.digest = jpeg, after["photo"]["digest"]
        tx.session.add(row)
    else:
        return None
    tx.changed(Change.CLIENT)
    # What a photo was is kept with the change that took it away, so that an undo of any age has it.
    return revisions.note(tx, client_id, deed, before, after, undoes=undoes, batch=batch)


def put_in(tx: Tx, client_id: int, jpeg: bytes, batch: int) -> None:
    """Let *jpeg* be the photo of a client who has none, as the import *batch* brought it."""
    _put_in(tx, client_id, jpeg, "photo", batch=batch)


def small_jpeg_of(content: bytes) -> bytes:
    """Return a picture of somebody else's file as a small JPEG; one that we made stays as it is.

    Only JPEG and PNG are taken apart: the less of a decoder a file from anywhere reaches, the better.

    Raises:
        PictureUnfit: It is no such picture, or too large a one.
    """
    if len(content) > _MOST_BYTES:
        raise PictureUnfit("", "large")
    return content if _is_ours(content) else _encoded(_decoded(content, "", _FROM_ELSEWHERE))


def _is_ours(content: bytes) -> bool:
    from PIL import Image

    if len(content) > LARGEST or not content.startswith(b"\xff\xd8"):
        return False
    try:
        with Image.open(io.BytesIO(content), formats=("JPEG",)) as opened:
            told = {name for name in opened.info if not str(name).startswith(("jfif", "progress"))}
            if told or opened.mode != "RGB" or max(opened.size) > _SIDES[0]:
                return False
            opened.load()
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError, OverflowError):
        return False
    return True


def small_jpeg(picture: Path) -> bytes:
    """Return a picture file as a small JPEG without anything but the picture. Raises: as ``set_photo``."""
    with refusing(picture), picture.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise PictureUnfit(str(picture), "large")
    return _encoded(_decoded(content, str(picture)))


def _decoded(content: bytes, path: str, formats: tuple[str, ...] | None = None) -> "Image":
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(content), formats=formats) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise PictureUnfit(path, "large")
            opened.draft("RGB", (2 * _SIDES[0], 2 * _SIDES[0]))  # a JPEG is decoded small at once
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((_SIDES[0], _SIDES[0]))
            return _on_white(upright)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise PictureUnfit(path, "large") from None
    # What a broken picture makes a decoder raise is of nearly any kind.
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError, OverflowError) as error:
        raise PictureUnfit(path, "broken") from error


def _on_white(picture: "Image") -> "Image":
    """Return the picture alone: no transparency, no palette, none of what its file said beside it."""
    from PIL import Image

    shown = picture.convert("RGBA")
    ground = Image.new("RGB", shown.size, "white")
    ground.paste(shown, mask=shown.getchannel("A"))
    return ground


def _encoded(picture: "Image") -> bytes:
    for side in _SIDES:
        picture.thumbnail((side, side))
        for quality in _QUALITIES:
            target = io.BytesIO()
            picture.save(target, "JPEG", quality=quality, optimize=True)
            if target.tell() <= LARGEST:
                return target.getvalue()
    raise ValueError("a picture of 160 pixels takes less than 60 kB")
