"""What the desk asks off the GUI thread: who that is and, in the same breath, what the purchase comes to."""

from dataclasses import dataclass

from shopclient.domain.errors import Refusal
from shopclient.services import till
from shopclient.services.at_counter import AtCounter
from shopclient.services.card_steps import CardStep
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt, SaleDraft
from shopclient.ui.desk.face import DeskFace
from shopclient.ui.desk.gift_reading import GiftRead, look_up
from shopclient.ui.desk.scanned import Whom, with_found


@dataclass(frozen=True)
class Answer:
    """Who or what was found; and what *draft* comes to, if that could be reckoned at once."""

    found: AtCounter | CardStep | GiftRead
    draft: SaleDraft | None = None
    receipt: Receipt | None = None

    def receipt_of(self, draft: SaleDraft) -> Receipt | None:
        """Return what *draft* comes to; None if something else was reckoned, or nothing."""
        return self.receipt if draft == self.draft else None


def answer(shop: Shop, face: DeskFace, asked: Whom, decimals: int, *, is_asked_anew: bool) -> Answer:
    """Return who or what *asked* brings, and what the sale of *face* comes to with that.

    What cannot be reckoned is left out: it is asked on its own then, and its refusal is the bill's.

    Raises:
        As ``look_up``.
    """
    card, client = asked
    found = look_up(shop, card=card, client=None if card else client)
    sale = with_found(face, asked, found, is_asked_anew=is_asked_anew).paying
    if sale.is_blank:
        return Answer(found)
    try:
        draft = sale.draft(decimals)
        return Answer(found, draft, till.quote(shop, draft))
    except Refusal:
        return Answer(found)
