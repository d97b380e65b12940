"""A sale as it stands: whose it is now, what of it was returned, and the shares of its lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, aliased

from shopclient.domain.bonuses import OpenLot, Share
from shopclient.domain.errors import SaleUnknown
from shopclient.domain.money import Cents
from shopclient.models import Account, Entry, Lot, Operation, SaleLine
from shopclient.services.operations import is_undone, parted, undone


@dataclass(frozen=True)
class Returned:
    """What the lasting returns of one sale have moved so far, as positive sums.

    *bonuses* is the part of the value that was paid with them, *given_back* what really came back of it;
    *positions* are the lines that came back as lines, *count* is the number of returns.
    """

    value: Cents
    bonuses: Cents
    gift: Cents
    earned: Cents
    given_back: Cents
    forgiven: Cents
    positions: frozenset[int]
    count: int


@dataclass(frozen=True)
class Sold:
    """A lasting sale, the account and the card that it belongs to now, and the bonuses earned there."""

    sale: Operation
    lines: tuple[SaleLine, ...]
    account_id: int | None
    card_id: int | None
    client_id: int | None
    earned: Cents
    earned_by: int  # the operation that earned them: the sale, or the one that moved it
    stamp: int  # what that operation was for the account's stamps
    back: Returned

    @property
    def goods(self) -> tuple[SaleLine, ...]:
        """The lines that are goods, not value sold onto gift cards."""
        return tuple(line for line in self.lines if line.gift_card_id is None)

    @property
    def value(self) -> Cents:
        """What the goods cost in money, gift cards and bonuses: the most that can come back by amount."""
        return Cents(sum(line.value for line in self.goods))

    @property
    def whole(self) -> Cents:
        """The same with the value sold onto gift cards."""
        return Cents(self.sale.due + self.sale.gift + self.sale.spent)


def sold(session: Session, op_key: str) -> Sold:
    """Return a sale that was not undone.

    Raises:
        SaleUnknown: No sale has this id, or it was undone.
    """
    sale = session.scalar(select(Operation).where(Operation.op_key == op_key))
    if sale is None or sale.what != "sale" or is_undone(session, sale.id):
        raise SaleUnknown(op_key)
    lines = session.scalars(
        select(SaleLine).where(SaleLine.operation_id == sale.id).order_by(SaleLine.position)
    ).all()
    moved = last_attach(session, sale.id)
    whose = moved or sale
    account = living_account(session, whose.account_id)
    return Sold(
        sale=sale,
        lines=tuple(lines),
        account_id=account,
        card_id=whose.card_id,
        client_id=whose.client_id,
        earned=Cents(whose.earned),
        earned_by=whose.id,
        stamp=whose.stamp,
        back=_returned(session, sale.id),
    )


def last_attach(session: Session, sale_id: int) -> Operation | None:
    """Return the lasting operation that gave the sale to another card, the latest one."""
    query = (
        select(Operation)
        .where(Operation.ref_id == sale_id, Operation.what == "attach", ~undone())
        .order_by(Operation.id.desc())
    )
    return session.scalars(query).first()


def lasting_refunds(session: Session, sale_id: int) -> list[Operation]:
    """Return the returns of a sale that were not undone, the latest first."""
    query = select(Operation).where(Operation.ref_id == sale_id, Operation.what == "refund", ~undone())
    return list(session.scalars(query.order_by(Operation.id.desc())))


def living_account(session: Session, account_id: int | None) -> int | None:
    """Return the account that carries on *account_id*: another one after clients were merged."""
    while account_id is not None:
        heir = session.scalar(select(Account.merged_into_id).where(Account.id == account_id))
        if heir is None:
            return account_id
        account_id = heir
    return None


def living_lot(session: Session, lot_id: int) -> int:
    """Return the lot that carries on *lot_id* in another account."""
    heir = session.scalar(
        select(Lot.id)
        .join(Operation, Operation.id == Lot.operation_id)
        .where(Lot.origin_id == lot_id, Operation.what == "transfer", ~parted())
    )
    return lot_id if heir is None else living_lot(session, heir)


def spent_shares(session: Session, operation_id: int) -> list[Share]:
    """Return which lots paid for a sale, in their order."""
    query = select(Entry.lot_id, Entry.amount).where(
        Entry.operation_id == operation_id, Entry.what == "spend"
    )
    return [Share(row.lot_id, Cents(-row.amount)) for row in session.execute(query.order_by(Entry.id))]


def own_lots(session: Session, operation_id: int) -> list[int]:
    """Return the lots that an operation opened, as they are carried on."""
    lots = session.scalars(select(Lot.id).where(Lot.operation_id == operation_id)).all()
    return [living_lot(session, lot) for lot in lots]


def burnt_of(session: Session, lots: Sequence[int]) -> Cents:
    """Return how much of these lots burnt."""
    burnt = select(func.coalesce(func.sum(-Entry.amount), 0)).where(
        Entry.lot_id.in_(lots), Entry.what == "burn"
    )
    return Cents(session.scalar(burnt) or 0)


def burnt_of_rest(session: Session, own: Sequence[int], lots: Iterable[OpenLot], amount: int) -> Cents:
    """Return how much of *amount*, to be taken from the lots *own*, burnt there: nobody has it any more."""
    left = sum(lot.left for lot in lots if lot.id in own)
    return Cents(min(max(0, amount - left), burnt_of(session, own)))


def _returned(session: Session, sale_id: int) -> Returned:
    refunds = lasting_refunds(session, sale_id)
    later = aliased(Operation)
    positions = session.scalars(
        select(SaleLine.position)
        .join(Operation, Operation.id == SaleLine.operation_id)
        .where(Operation.ref_id == sale_id, Operation.what == "refund")
        .where(~exists().where(later.ref_id == Operation.id, later.what == "undo"))
    )
    given_back = select(func.coalesce(func.sum(Entry.amount), 0)).where(
        Entry.operation_id.in_([refund.id for refund in refunds]), Entry.what == "give_back"
    )
    return Returned(
        value=Cents(-sum(refund.gross for refund in refunds)),
        bonuses=Cents(-sum(refund.spent for refund in refunds)),
        gift=Cents(-sum(refund.gift for refund in refunds)),
        earned=Cents(-sum(refund.earned for refund in refunds)),
        given_back=Cents(cast(int, session.scalar(given_back))),
        forgiven=Cents(sum(refund.forgiven for refund in refunds)),
        positions=frozenset(positions),
        count=len(refunds),
    )
