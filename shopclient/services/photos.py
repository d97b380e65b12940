"""A client's photo: any picture made a small JPEG that says nothing of where and when it was taken."""

import io
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from shopclient.domain.errors import PictureUnfit
from shopclient.models import ClientPhoto
from shopclient.models.database import refusing
from shopclient.services import client_records
from shopclient.services.changes import Change
from shopclient.services.shop import Shop

if TYPE_CHECKING:
    from PIL.Image import Image

#: Bytes of a photo in the file, at the most; its table refuses more.
LARGEST: Final = 60 * 1024
#: Larger pictures are not decoded: they would take the memory of the till.
MOST_PIXELS: Final = 64_000_000
#: Bytes of a picture file that are read at all.
_MOST_BYTES: Final = 60_000_000
_SIDES = (480, 360, 240, 160)  # pixels of the longer side, tried in turn
_QUALITIES = (88, 80, 70, 60)


def photo(shop: Shop, client_id: int) -> bytes | None:
    """Return the JPEG of a client's photo; None if there is none."""
    with shop.reading() as session:
        return session.scalar(select(ClientPhoto.jpeg).where(ClientPhoto.client_id == client_id))


def set_photo(shop: Shop, client_id: int, picture: Path) -> bytes | None:
    """Take a picture file as the client's photo, and return the former one, for an undo.

    Raises:
        ClientUnknown, ClientErased: There is no such client.
        PictureUnfit: It is no picture, or too large a one; the photo stays as it was.
        FileNotFound, FileUnreadable, FileTrouble: It cannot be read.
    """
    return put(shop, client_id, small_jpeg(picture))


def put(shop: Shop, client_id: int, jpeg: bytes | None) -> bytes | None:
    """Let *jpeg*, as ``photo`` gave it, be the photo, or none; return the former one."""
    with shop.writing() as tx:
        client_records.require(tx.session, client_id)
        row = tx.session.get(ClientPhoto, client_id)
        before = None if row is None else row.jpeg
        if jpeg is None:
            if row is not None:
                tx.session.delete(row)
        else:
            row = row or ClientPhoto(client_id=client_id)
            row.jpeg, row.digest = jpeg, sha256(jpeg).hexdigest()
            tx.session.add(row)
        tx.changed(Change.CLIENT)
        return before


def small_jpeg(picture: Path) -> bytes:
    """Return a picture file as a small JPEG without anything but the picture. Raises: as ``set_photo``."""
    with refusing(picture), picture.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise PictureUnfit(str(picture), "large")
    return _encoded(_decoded(content, str(picture)))


def _decoded(content: bytes, path: str) -> "Image":
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(content)) as opened:
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
