"""Returns and gift cards: value goes back to the cards that paid, value sold is taken off again."""

from datetime import datetime

from sqlalchemy import func, select

from shopclient.domain.bonuses import give_back, take
from shopclient.domain.errors import GiftCardUsed
from shopclient.domain.money import Cents, spread
from shopclient.models import Card, Operation, SaleLine
from shopclient.services.clock import business_day
from shopclient.services.counter import Party
from shopclient.services.gift_cards import has_paid, seal_part
from shopclient.services.ledger import Posting, holding
from shopclient.services.operations import undone
from shopclient.services.shop import Tx
from shopclient.services.sold import spent_shares


def give_to_gift_cards(
    tx: Tx, sale: Operation, refund: int, op_key: str, amount: Cents, moment: datetime
) -> None:
    """Give *amount* back to the gift cards that paid for *sale*, in proportion to what they paid."""
    paid = list(
        tx.session.scalars(
            select(Operation)
            .where(Operation.cause_id == sale.id, Operation.what == "pay", ~undone())
            .order_by(Operation.id)
        )
    )
    before = [_repaid(tx, sale, each.account_id) for each in paid]
    rests = [-each.bonuses - back for each, back in zip(paid, before, strict=True)]
    for each, back, part in zip(paid, before, spread(amount, rests, rests), strict=True):
        if part:
            posting = Posting(tx, each.account_id)
            posting.move("give_back", give_back(spent_shares(tx.session, each.id), back, part))
            _seal(tx, posting, "repay", f"{op_key}/repay/{each.id}", refund, each.card_id, moment)


def unload(tx: Tx, line: SaleLine, refund: int, op_key: str, moment: datetime) -> None:
    """Take the value that *line* sold off its gift card again.

    Raises:
        GiftCardUsed: The card has paid already.
    """
    card = tx.session.get_one(Card, line.gift_card_id)
    day = business_day(moment, tx.programme.shop.day_ends)
    held = holding(tx.session, card.account_id)
    if has_paid(tx.session, card.account_id) or held.available(day) < line.amount:
        raise GiftCardUsed(card.number)
    posting = Posting(tx, card.account_id)
    posting.move("take_back", take(held.lots, line.amount, day), sign=-1)
    _seal(tx, posting, "unload", f"{op_key}/unload/{line.position}", refund, card.id, moment)


def _repaid(tx: Tx, sale: Operation, account_id: int | None) -> Cents:
    """Return what lasting returns of *sale* gave back to one gift card."""
    refunds = select(Operation.id).where(Operation.ref_id == sale.id, Operation.what == "refund")
    back = select(func.coalesce(func.sum(Operation.bonuses), 0)).where(
        Operation.cause_id.in_(refunds),
        Operation.what == "repay",
        Operation.account_id == account_id,
        ~undone(),
    )
    return Cents(tx.session.scalar(back) or 0)


def _seal(
    tx: Tx, posting: Posting, what: str, key: str, cause: int, card_id: int | None, moment: datetime
) -> None:
    day = business_day(moment, tx.programme.shop.day_ends)
    seal_part(posting, what, key, cause, Party(card_id=card_id), day, moment)
