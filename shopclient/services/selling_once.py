"""A purchase is booked once, whatever became of the answer, and also if it was reckoned anew meanwhile."""

import json
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import select

from shopclient.domain.bill import BillLine
from shopclient.domain.errors import BookedBefore, OperationIdReused
from shopclient.models import Operation
from shopclient.services import till
from shopclient.services.operations import Request, request, undone
from shopclient.services.shop import Shop
from shopclient.services.till_values import Receipt, SaleDraft, receipt_from


def sale_request(op_key: str, draft: SaleDraft) -> Request:
    """Return the request that books all of *draft* under this id."""
    moment = {} if draft.at is None else {"at": draft.at}
    return request(
        op_key,
        op="sell",
        card=draft.card,
        client=draft.client,
        spend=draft.spend,
        expect_due=draft.expect_due,
        **_content(draft),
        **moment,
    )


def sell_once(shop: Shop, op_key: str, draft: SaleDraft) -> Receipt:
    """Book a sale, or answer as before if it was booked under this id, whatever sum was shown then.

    Raises:
        BookedBefore: Something else was booked under this id, or it was taken back since.
        As ``till.sell``, but OperationIdReused only where the id is that of no sale.
    """
    try:
        receipt = till.sell(shop, sale_request(op_key, draft), draft)
    except OperationIdReused:
        booked = _booked(shop, op_key)
        if booked is None:
            raise
        digest, receipt = booked
        # What was shown is no part of what was bought: it may have been reckoned anew since.
        shown = (replace(draft, expect_due=due) for due in (receipt.due, None))
        if all(sale_request(op_key, each).digest != digest for each in shown):
            raise BookedBefore(receipt.due, "other") from None
    if receipt.repeated and _is_undone(shop, op_key):
        raise BookedBefore(receipt.due, "undone")
    return receipt


def booked_receipt(shop: Shop, op_key: str) -> Receipt | None:
    """Return what was answered to the sale of this id, marked as repeated; None if there is none."""
    booked = _booked(shop, op_key)
    return None if booked is None else booked[1]


def _booked(shop: Shop, op_key: str) -> tuple[str, Receipt] | None:
    """Return the digest of the sale's request, and its answer."""
    query = select(Operation.request_hash, Operation.answer).where(
        Operation.op_key == op_key, Operation.what == "sale"
    )
    with shop.reading() as session:
        row = session.execute(query).one_or_none()
    return None if row is None else (row.request_hash, receipt_from(json.loads(row.answer), op_key))


def _is_undone(shop: Shop, op_key: str) -> bool:
    with shop.reading() as session:
        found = session.scalar(select(Operation.id).where(Operation.op_key == op_key, undone()))
    return found is not None


def _content(draft: SaleDraft) -> dict[str, Any]:
    """Return the lines and the gift cards of *draft* as a request holds them."""
    first = draft.lines[0]
    if draft.lines == (BillLine(first.amount),) and not draft.gift_cards:
        return {"amount": first.amount}
    return {"lines": [asdict(line) for line in draft.lines], "gift_cards": draft.gift_cards}
