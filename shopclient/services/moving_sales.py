""" "I had a card!": what giving a sale to a card would do, said before it is done (loyalty rules 5)."""

from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from shopclient.domain.errors import SaleAttached
from shopclient.domain.money import Cents
from shopclient.models import Card, Client
from shopclient.services.attaching import attach_in
from shopclient.services.counter import card_party, client_party
from shopclient.services.operations import Request
from shopclient.services.shop import Shop, Tx
from shopclient.services.sold import Sold, sold


@dataclass(frozen=True)
class Holder:
    """Whose a sale is: a client, or the bearer of a card."""

    name: str  # empty for the bearer of a card
    card: str


@dataclass(frozen=True)
class Move:
    """A sale that can be given to a card; bonuses in minor units."""

    sale: str
    day: date
    is_today: bool  # later it is said first what it does
    paid: Cents
    former: Holder | None  # whose it was, if it was anybody's
    to: Holder
    earned: Cents  # there
    taken: Cents  # what it earned at the former one


def plan_move(shop: Shop, sale: str, *, card: str | None = None, client: int | None = None) -> Move:
    """Return what ``attach_sale`` would do with a card as read, or with the card of a client; keep nothing.

    Raises:
        SaleAttached: Also if the client has no card that could take it. Refusals as ``attach_sale``.
    """
    with shop.writing() as tx:
        # Booked and discarded, so that what is said is what will be.
        tx.discard()
        found = sold(tx.session, sale)
        number = card if card is not None else _card_of(tx, sale, client or 0)
        former = _former(tx, found)
        party = card_party(tx.session, tx.programme, number)
        done = attach_in(tx, Request(uuid4().hex, ""), sale, number)
        return Move(
            sale=sale,
            day=found.sale.business_day,
            is_today=found.sale.business_day == tx.today,
            paid=Cents(found.sale.due),
            former=former,
            to=Holder(party.client_name or "", done.card),
            earned=done.earned,
            taken=found.earned if former else Cents(0),
        )


def _card_of(tx: Tx, sale: str, client: int) -> str:
    """Return the client's card in use, the one used last of several."""
    number = client_party(tx.session, tx.programme, client, tx.today).number
    if number is None:
        raise SaleAttached(sale, "no_card")
    return number


def _former(tx: Tx, found: Sold) -> Holder | None:
    client = None if found.client_id is None else tx.session.get_one(Client, found.client_id)
    card = None if found.card_id is None else tx.session.get_one(Card, found.card_id)
    if client is None and card is None:
        return None
    return Holder(client.name if client else "", card.number if card else "")
