"""A customer's slip on paper: read, said in the shop's language, drawn; the sale is long since durable."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from shopclient.domain.disk import disk_refusal
from shopclient.domain.slips import Slip
from shopclient.services import slips
from shopclient.services.shop import Shop
from shopclient.texts.slip import slip_name, slip_rows
from shopclient.texts.words import Words

#: The widths of paper that a slip is drawn on; rolls in millimetres.
WIDTHS = ("58", "80", "a6")
USUAL_WIDTH = "80"


@dataclass(frozen=True)
class SlipWish:
    """Which slip is wanted, an operation's or a card's balance; on which paper, with what thanks."""

    op_key: str = ""
    card: str = ""
    width: str = USUAL_WIDTH
    thanks: str = ""


def draw_slip_in(shop: Shop, wish: SlipWish, folder: Path) -> Path:
    """Draw a slip as a PDF of its own name in *folder* and return where it is; for a worker.

    Raises:
        OperationUnknown, or refusals of a card: There is nothing to tell.
        DiskFull, FileReadOnly, FileTrouble: The disk refused.
    """
    slip, words = _told(shop, wish)
    target = folder / f"{slip_name(slip, words)}.pdf"
    try:
        _draw(slip, words, wish, target.write_bytes)
    except OSError as error:
        raise disk_refusal(error, str(target)) from error
    return target


def slip_bytes(shop: Shop, wish: SlipWish) -> bytes:
    """Return a slip as the bytes of a PDF: what is printed at once needs no disk. Refusals as above."""
    slip, words = _told(shop, wish)
    kept: list[bytes] = []
    _draw(slip, words, wish, kept.append)
    return kept[0]


def _told(shop: Shop, wish: SlipWish) -> tuple[Slip, Words]:
    slip = slips.slip_of(shop, wish.op_key) if wish.op_key else slips.balance_slip(shop, wish.card)
    return slip, Words(slip.language)


def _draw(slip: Slip, words: Words, wish: SlipWish, keep: Callable[[bytes], object]) -> None:
    from shopclient.printing.slip import PAPERS, draw_slip

    drawn = BytesIO()
    paper = PAPERS.get(wish.width, PAPERS[USUAL_WIDTH])
    draw_slip(drawn, slip_rows(slip, words, wish.thanks), paper, slip_name(slip, words))
    keep(drawn.getvalue())
