"""A batch of cards as a PDF: from their numbers to a sheet that can be printed.

Cards are committed before anything is drawn: a full disk loses a file, never a card, and the batch can
be drawn again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shopclient.domain.card_numbers import is_ean13
from shopclient.domain.disk import disk_refusal
from shopclient.domain.errors import CardNotPrintable, CellInvalid, FileExists, FileNotFound
from shopclient.domain.programme import Programme
from shopclient.printing.card_face import CardFace
from shopclient.printing.sheets import DEFAULT_SHEET, SHEETS, Sheet, sheet_named
from shopclient.services import cards
from shopclient.services.cards import IssuedCard
from shopclient.services.shop import Shop

__all__ = ["DEFAULT_SHEET", "check_sheet", "check_target", "draw", "face_of", "faults", "sheets"]


@dataclass(frozen=True)
class Fault:
    """A text of one card, its *field* ``client``, ``kind`` or ``shop``, that is not wholly on the paper."""

    number: str
    field: str
    value: str


def check_sheet(name: str, start: int) -> Sheet:
    """Return the sheet *name* if its cell *start*, 1 first, exists.

    Raises:
        SheetUnknown, CellInvalid.
    """
    sheet = sheet_named(name)
    if not 1 <= start <= sheet.cells:
        raise CellInvalid(str(start), sheet.cells)
    return sheet


def check_target(target: Path) -> None:
    """Refuse a place where a PDF cannot be put, or where something else than a PDF would be lost.

    Raises:
        FileExists, FileNotFound, FileReadOnly, FileTrouble, DiskFull: Nothing was touched.
    """
    from shopclient.printing.document import check_writable

    if target.is_dir() or not target.name:
        raise FileExists(str(target))
    if not target.parent.is_dir():
        raise FileNotFound(str(target.parent))
    try:
        if target.exists():
            with target.open("rb") as file:
                if file.read(4) not in {b"%PDF", b""}:
                    raise FileExists(str(target))
        check_writable(target)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error


def draw(
    shop: Shop, numbers: Sequence[str], target: Path, sheet: str = DEFAULT_SHEET, start: int = 1
) -> list[IssuedCard]:
    """Draw issued cards as a PDF at *target*, from cell *start* of the first sheet on.

    Raises:
        SheetUnknown, CellInvalid, CardNotPrintable: Nothing was drawn.
        CardUnknown, CardMisread, CardForeign, GoodsCode: A number is not in the file.
        DiskFull, FileTrouble, FileReadOnly: The disk refused; what stood at *target* stands there still.
    """
    from shopclient.printing.card_sheet import draw_cards

    paper = check_sheet(sheet, start)
    check_target(target)
    found = cards.show_many(shop, numbers)
    programme = shop.programme()
    for card in found:
        if not is_ean13(card.number):
            raise CardNotPrintable(card.number)
    faces = [face_of(card, programme) for card in found]
    try:
        draw_cards(target, faces, paper, start, title=programme.shop.name)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
    return found


def faults(shop: Shop, drawn: Sequence[IssuedCard]) -> list[Fault]:
    """Return what could not be drawn of these cards as it is written: signs that the type does not have."""
    from shopclient.printing.fonts import lacking

    programme = shop.programme()
    found = []
    for card in drawn:
        face = face_of(card, programme)
        texts = {"client": face.holder or "", "kind": face.kind_name, "shop": face.shop_name}
        found += [Fault(card.number, field, text) for field, text in texts.items() if lacking(text)]
    return found


def face_of(card: IssuedCard, programme: Programme) -> CardFace:
    """Return what stands on a card, as finished strings."""
    kind = programme.kind(card.kind_key)
    return CardFace(programme.shop.name, kind.name, card.client_name, card.number, kind.design)


def sheets() -> list[dict[str, Any]]:
    """Return the geometry of every sheet, in millimetres."""
    names = ("name", "page", "card", "origin", "pitch", "columns", "rows")
    return [{name: getattr(sheet, name) for name in names} for sheet in SHEETS]
