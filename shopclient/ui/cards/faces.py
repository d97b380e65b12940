"""A card's face as a picture: drawn by what draws it on paper, so that the screen cannot promise more."""

from io import BytesIO

from PySide6.QtGui import QImage

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.card_numbers import new_number
from shopclient.domain.programme import Programme
from shopclient.printing.card_face import CardFace
from shopclient.printing.sheets import CR80, sheet_named
from shopclient.ui.pdf.document import PdfDocument

#: Height of a bank card for a width of 1.
PROPORTION = CR80[1] / CR80[0]


def specimen_number(prefix: str) -> str:
    """Return a number for show, made as those of real cards; the till would say that it is unknown."""
    return new_number(prefix, lambda _below: 123_456_789)


def specimen(programme: Programme, kind: CardKind, holder: str | None) -> CardFace:
    """Return what would stand on a card of *kind*."""
    number = specimen_number(programme.shop.card_prefix)
    return CardFace(programme.shop.name, kind.name, holder, number, kind.design)


def picture_of(face: CardFace, width: int) -> QImage:
    """Return the face, *width* pixels wide; for a worker, it takes a tenth of a second."""
    from shopclient.printing.card_sheet import draw_cards

    paper = BytesIO()
    draw_cards(paper, [face], sheet_named("cr80"))
    document = PdfDocument(paper.getvalue())
    try:
        return document.picture(0, width / document.size(0).width())
    finally:
        document.close()
