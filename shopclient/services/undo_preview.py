"""What an undo would do to money, bonuses, debt and level, said before it is done (loyalty rules 5)."""

from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from sqlalchemy import select

from shopclient.domain.errors import OperationUnknown
from shopclient.domain.money import Bps, Cents
from shopclient.models import Card, Client, Operation
from shopclient.services.counter import card_party, held_by, standing
from shopclient.services.operations import Request
from shopclient.services.shop import Shop, Tx
from shopclient.services.sold import last_attach, lasting_refunds
from shopclient.services.undoing import undo_in


@dataclass(frozen=True)
class AccountThen:
    """What an account has, and what its level gives: percentages in basis points."""

    balance: Cents = Cents(0)  # below 0 for a debt
    discount: Bps = Bps(0)
    cashback: Bps = Bps(0)


@dataclass(frozen=True)
class UndoPreview:
    """An operation that can be undone, and what would become of all that hangs on it."""

    op_key: str
    what: str
    day: date
    sum: Cents  # its own money
    money_back: Cents  # negative if money comes in again
    client_name: str
    card: str
    refunds: tuple[Cents, ...]  # money of the returns that are undone with it, the latest first
    was_moved: bool  # it goes off the card that it was given to
    before: AccountThen | None  # None without a card
    after: AccountThen | None
    burnt: Cents  # of the bonuses that go back to the client: their day is over


def undo_preview(shop: Shop, operation: str) -> UndoPreview:
    """Return what ``undoing.undo`` would do now, and keep nothing; refusals as there."""
    with shop.writing() as tx:
        # Booked and discarded, so that what is said is what will be.
        tx.discard()
        target = tx.session.scalar(select(Operation).where(Operation.op_key == operation))
        if target is None:
            raise OperationUnknown(operation)
        moved = last_attach(tx.session, target.id)
        refunds = tuple(Cents(-each.due) for each in lasting_refunds(tx.session, target.id))
        whose = moved or target
        number = _number(tx, whose.card_id)
        before, _ = _account(tx, number)
        done = undo_in(tx, Request(uuid4().hex, ""), operation, None)
        after, burnt = _account(tx, number)
        client = None if whose.client_id is None else tx.session.get(Client, whose.client_id)
        return UndoPreview(
            op_key=operation,
            what=target.what,
            day=target.business_day,
            sum=Cents(target.due),
            money_back=done.money_back,
            client_name=client.name if client else "",
            card=number,
            refunds=refunds,
            was_moved=moved is not None,
            before=before,
            after=after,
            burnt=burnt,
        )


def preview_if_grave(shop: Shop, operation: str) -> UndoPreview | None:
    """Return the preview of an undo that is not done without one; None for what is of today and stands alone.

    What has returns, or is of another business day, is undone only once it was said what that does.

    Raises:
        As ``undo_preview``, for a grave one.
    """
    with shop.reading() as session:
        target = session.scalar(select(Operation).where(Operation.op_key == operation))
        is_grave = target is not None and (
            target.business_day != shop.today() or bool(lasting_refunds(session, target.id))
        )
    return undo_preview(shop, operation) if is_grave else None


def _number(tx: Tx, card_id: int | None) -> str:
    return tx.session.get_one(Card, card_id).number if card_id is not None else ""


def _account(tx: Tx, number: str) -> tuple[AccountThen | None, Cents]:
    """Return what the card's account has in this transaction, and how much of it has burnt by today."""
    if not number:
        return None, Cents(0)
    party = card_party(tx.session, tx.programme, number)
    held = held_by(tx.session, party)
    if held is None or party.kind is None:
        return None, Cents(0)
    reached = standing(tx.session, tx.programme, party, held, tx.today).reached
    kind = party.kind
    then = AccountThen(held.balance(tx.today), kind.discount_at(reached), kind.cashback_at(reached))
    burnt = sum(lot.left for lot in held.lots if lot.burns_on is not None and lot.burns_on <= tx.today)
    return then, Cents(burnt)
