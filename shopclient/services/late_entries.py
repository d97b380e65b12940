"""Purchases of a paper journal, entered when the till runs again: each booked now and dated then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from shopclient.domain.errors import DateInFuture, Refusal, inside
from shopclient.services import till, undoing
from shopclient.services.clock import local_moment
from shopclient.services.counter import card_party, client_party
from shopclient.services.operations import request
from shopclient.services.selling_once import sell_once
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt, SaleDraft


@dataclass(frozen=True)
class LateEntry:
    """One line of the journal: the id that it is booked under, and its purchase with its moment."""

    op_key: str
    draft: SaleDraft


@dataclass(frozen=True)
class Whose:
    """Whose purchase a line is: the client's name, empty for a bearer, and the number of the card."""

    name: str
    card: str


def whose(shop: Shop, card: str | None = None, client: int | None = None) -> Whose:
    """Return who holds a card as read, or who a client is; told before a line has its time and its sum.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode, ClientUnknown: There is nobody.
    """
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        if card is not None:
            party = card_party(session, programme, card)
        else:
            party = client_party(session, programme, client or 0, shop.today())
        return Whose(party.client_name or "", party.number or "")


def try_entry(shop: Shop, draft: SaleDraft) -> Receipt:
    """Return what a line comes to as of its own moment, and book nothing.

    Raises:
        DateInFuture: Its moment has not come yet, which a forecast may ask for, but a journal cannot mean.
        As ``till.quote``.
    """
    _refuse_future(shop, draft.at)
    return till.quote(shop, draft)


def book_entries(shop: Shop, entries: Sequence[LateEntry]) -> list[Receipt | Refusal]:
    """Book lines in their order, each in a transaction of its own, and return what became of each.

    A line that is refused holds up no other; one that was booked before is answered as it was then. A line
    whose draft expects a sum is booked for that sum only.
    """
    outcomes: list[Receipt | Refusal] = []
    for entry in entries:
        try:
            outcomes.append(_book(shop, entry))
        except Refusal as refusal:
            outcomes.append(refusal)
    return outcomes


def undo_entries(shop: Shop, op_keys: Sequence[str]) -> list[Refusal | None]:
    """Take lines back, the last one first; return for each, in their order, why it stands nevertheless."""
    outcomes: dict[str, Refusal | None] = {}
    for op_key in reversed(op_keys):
        # One id for every try: a retry after a lost answer takes nothing back twice.
        own = str(uuid5(NAMESPACE_OID, f"shopclient/late/{op_key}"))
        try:
            undoing.undo(shop, request(own, op="undo", operation=op_key), op_key)
        except Refusal as refusal:
            outcomes[op_key] = refusal
        else:
            outcomes[op_key] = None
    return [outcomes[op_key] for op_key in op_keys]


def _book(shop: Shop, entry: LateEntry) -> Receipt:
    draft = entry.draft
    _refuse_future(shop, draft.at)
    return sell_once(shop, entry.op_key, draft)


def _refuse_future(shop: Shop, at: datetime | None) -> None:
    if at is not None and at > local_moment(shop.now, shop.programme().shop):
        with inside("at"):
            raise DateInFuture(f"{at:%H:%M}")
