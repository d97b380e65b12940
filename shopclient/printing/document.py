"""A PDF file: sizes true, type embedded, the same bytes for the same content, written whole or not at all."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from shopclient.printing.fonts import REGULAR, register_fonts
from shopclient.printing.measures import MM, Pair

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def new_canvas(page: Pair, title: str) -> "Canvas":
    """Return an empty document with pages of this width and height in mm."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    register_fonts()
    # Text armour makes every stream a quarter longer, for mail programs of the last century.
    rl_config.useA85 = 0
    size = page[0] * MM, page[1] * MM
    whole = (0, 0, *size)
    canvas = Canvas(
        "",  # the bytes are fetched, never saved by reportlab: see write_whole
        pagesize=size,
        pageCompression=1,
        invariant=1,
        initialFontName=REGULAR,
        trimBox=whole,
        bleedBox=whole,
        cropBox=whole,
    )
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("Shopclient")
    # Left to itself a viewer fits the page to the paper: cards come out at 94-97 %.
    canvas.setViewerPreference("PrintScaling", "None")
    return canvas


def check_writable(target: Path) -> None:
    """Try whether *target* could be written; nothing stays behind, and what stands there is not touched.

    Raises:
        OSError: The folder is read-only, the disk is full, another program holds the file.
    """
    part = _part_of(target)
    try:
        part.touch()
    finally:
        part.unlink(missing_ok=True)
    if target.exists():
        # Opened for writing, but not written: where a viewer holds the file, this is what it forbids.
        with target.open("r+b"):
            pass


def write_whole(data: bytes, target: Path | BinaryIO) -> None:
    """Write *data* to *target*; a path then holds either all of it or what it held before.

    Raises:
        OSError: The disk is full, the folder is read-only, another program holds the file.
    """
    if not isinstance(target, Path):
        target.write(data)
        return
    part = _part_of(target)
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _part_of(target: Path) -> Path:
    """Return where *target* grows until it is whole: beside it, since only there it can be moved at once."""
    return target.with_name(f".{target.name}.{os.getpid()}.part")
