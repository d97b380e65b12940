"""Bonuses whose day has come burn: booked when first seen, dated on their own day (loyalty rules 4)."""

import json
from datetime import date, datetime, time
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import Share
from shopclient.domain.money import Cents
from shopclient.models import Entry
from shopclient.services.ledger import Holding, Posting, client_of, holding
from shopclient.services.operations import Request
from shopclient.services.shop import Tx


def book_burns(tx: Tx, account_id: int | None, day: date) -> Holding | None:
    """Burn every lot of the account whose day is *day* or earlier, each by an operation of its own.

    Its id follows from the lot, so that two tills cannot burn it twice. Return what the account holds then;
    None without an account.
    """
    if account_id is None:
        return None
    held = holding(tx.session, account_id)
    burnt: list[Share] = []
    for lot in held.lots:
        if tx.may_burn and lot.burns_on is not None and lot.burns_on <= day:
            _burn(tx, account_id, lot.id, lot.left, lot.burns_on)
            burnt.append(Share(lot.id, lot.left))
    return held.minus(burnt)


def burn_key(session: Session, lot: int) -> str:
    """Return the id of the operation that burns a lot next, whether it is booked yet or not."""
    # An undo may give back to a lot that burnt already; then it burns once more.
    before = session.scalar(
        select(func.count()).select_from(Entry).where(Entry.lot_id == lot, Entry.what == "burn")
    )
    return str(uuid5(NAMESPACE_OID, f"shopclient/burn/{lot}/{before}"))


def start_of(day: date, day_ends: time) -> datetime:
    """Return the shop-local moment in which business day *day* begins."""
    return datetime.combine(day, day_ends)


def _burn(tx: Tx, account_id: int, lot: int, left: Cents, day: date) -> None:
    key = burn_key(tx.session, lot)
    posting = Posting(tx, account_id)
    posting.move("burn", [Share(lot, left)], sign=-1)
    posting.seal(
        Request(key, ""),
        "expire",
        client_id=client_of(tx.session, account_id),
        business_day=day,
        happened_at=start_of(day, tx.programme.shop.day_ends),
        answer=json.dumps({}),
    )
