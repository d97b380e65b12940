"""The deeds of a period booked again on a copy by the services of the till, each as it was asked for.

What "as if" means: the same clients, cards, goods and moments, in the order of booking. Whoever paid with 200
bonuses asks for 200 again and pays with what there would be of them; gift cards pay again as far as they
reach. Of a return by amount the same share of the purchase comes back; by lines, the same lines. A deed that
the other rules refuse (the card would have expired, the bonuses to correct would not be there) has no honest
answer and is left out on both sides.
"""

import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import select

from shopclient.domain.bill import BillLine
from shopclient.domain.errors import GiftCardEmpty, LimitReached
from shopclient.domain.money import Cents, divide
from shopclient.models import Account, Gift, Operation
from shopclient.models.sessions import driver_of
from shopclient.services.attaching import attach_in
from shopclient.services.cards import open_balance
from shopclient.services.corrections import adjust_in
from shopclient.services.import_openings import book_back
from shopclient.services.ledger import client_of
from shopclient.services.merging import join_in
from shopclient.services.operations import Request
from shopclient.services.parting_accounts import part
from shopclient.services.returns import ALL, Wanted, refund_in
from shopclient.services.shop import Tx
from shopclient.services.sold import sold
from shopclient.services.till import sell_in
from shopclient.services.till_values import SaleDraft
from shopclient.services.undoing import take_gift_back, undo_in

Deed = Callable[[Tx, Any, datetime | None], None]


def sale(tx: Tx, row: Any, at: datetime | None) -> None:
    """Sell the same goods to the same card."""
    lines = tuple(
        BillLine(Cents(amount), department, gift_card)
        for amount, department, gift_card in driver_of(tx.session).execute(
            "SELECT amount, department, card.number FROM was_line LEFT JOIN card ON card.id = gift_card_id "
            "WHERE operation_id = ? ORDER BY position",
            (row["id"],),
        )
    )
    paying = [
        number
        for [number] in driver_of(tx.session).execute(
            "SELECT card.number FROM was JOIN card ON card.id = card_id WHERE cause_id = ? AND what = 'pay' "
            "ORDER BY was.id",
            (row["id"],),
        )
    ]
    asked = row["spent"] if row["asked"] is None else row["asked"]
    card = _number(tx, row["card_id"])
    if card is None and row["client_id"] is not None:
        _apart(tx, row["client_id"])
    while True:
        draft = SaleDraft(
            lines,
            card=card,
            client=row["client_id"] if card is None else None,
            spend=Cents(asked),
            gift_cards=tuple(paying),
            at=at,
        )
        try:
            within(tx, partial(sell_in, tx, _request(row), draft))
        except LimitReached:
            asked = 0  # who may not pay with bonuses any more this day pays with money
        except GiftCardEmpty as empty:
            paying.remove(empty.number)
        else:
            return


def refund(tx: Tx, row: Any, at: datetime | None) -> None:
    """Take the same part of a sale back."""
    key = _key(tx, row["ref_id"])
    refund_in(tx, _request(row), key, _wanted(tx, row, key), row["reason"], at)


def undo(tx: Tx, row: Any, at: datetime | None) -> None:
    """Take an operation back; what was a part of another undo comes with that."""
    target = _ever(tx, row["ref_id"])
    if target["cause_id"] is not None:
        return
    if target["what"] == "opening":
        again = select(Operation.id).where(Operation.op_key == target["op_key"])
        book_back(tx, tx.session.scalars(again).one(), _request(row))
    elif target["what"] == "gift":
        _gift_back(tx, row, target)
    elif not _is_part(tx, row, target):
        undo_in(tx, _request(row), target["op_key"], at)


def adjust(tx: Tx, row: Any, at: datetime | None) -> None:
    """Correct the balance by the same sum."""
    days: dict[str, date] = {}
    if row["bonuses"] > 0:
        for name in ("active_from", "burns_on"):
            if row[name] is not None:
                days[name] = date.fromisoformat(row[name])
    card = _number(tx, row["card_id"]) or ""
    adjust_in(tx, _request(row), card, Cents(row["bonuses"]), row["reason"], at, **days)


def attach(tx: Tx, row: Any, at: datetime | None) -> None:
    """Give the same sale to the same card."""
    attach_in(tx, _request(row), _key(tx, row["ref_id"]), _number(tx, row["card_id"]) or "", at)


def opening(tx: Tx, row: Any, _at: datetime | None) -> None:
    """Bring in what the account had in an older program; its turnover is a fact of the account."""
    open_balance(tx, row["account_id"], Cents(row["bonuses"]), Cents(0), _request(row))


def transfer(tx: Tx, row: Any, _at: datetime | None) -> None:
    """Join two accounts whose clients became one, or part those that became two again."""
    if row["cause_id"] is None:
        return
    cause, account = _ever(tx, row["cause_id"]), row["account_id"]
    if cause["account_id"] != account:
        old, new = (tx.session.get_one(Account, one) for one in (cause["account_id"], account))
        join_in(tx, old, new)
    elif cause["cause_id"] is not None:
        giver = _ever(tx, cause["cause_id"])["account_id"]
        part(tx, giver, account, client_of(tx.session, giver))


#: What somebody did; all other operations follow from these.
DEEDS: dict[str, Deed] = {
    "sale": sale,
    "refund": refund,
    "undo": undo,
    "adjust": adjust,
    "attach": attach,
    "opening": opening,
    "transfer": transfer,
}


def rows(tx: Tx, query: str, *values: object) -> sqlite3.Cursor:
    """Return what *query* finds in the copy's own tables, each row by the names of its columns."""
    cursor = driver_of(tx.session).cursor()
    cursor.row_factory = sqlite3.Row
    return cursor.execute(query, values)


def within(tx: Tx, work: Callable[[], object]) -> None:
    """Do *work*; what it wrote is taken back if it is refused."""
    driver = driver_of(tx.session)
    driver.execute("SAVEPOINT deed")
    try:
        work()
        tx.session.flush()
    except BaseException:
        tx.session.expunge_all()
        driver.execute("ROLLBACK TO deed")
        raise
    finally:
        driver.execute("RELEASE deed")


def _request(row: Any) -> Request:
    return Request(row["op_key"], "")


def _number(tx: Tx, card: int | None) -> str | None:
    if card is None:
        return None
    [number] = driver_of(tx.session).execute("SELECT number FROM card WHERE id = ?", (card,)).fetchone()
    return str(number)


def _apart(tx: Tx, client: int) -> None:
    """Let a client be apart who was made one with another later: without an account no trace says when."""
    query = "UPDATE client SET merged_into_id = NULL WHERE id = ? AND merged_into_id IS NOT NULL"
    if driver_of(tx.session).execute(query, (client,)).rowcount:
        tx.session.expire_all()


def _ever(tx: Tx, operation: int) -> Any:
    return rows(tx, "SELECT * FROM ever WHERE id = ?", operation).fetchone()


def _key(tx: Tx, operation: int) -> str:
    return str(_ever(tx, operation)["op_key"])


def _wanted(tx: Tx, row: Any, key: str) -> Wanted:
    """Return what of the sale came back, as a part of what the sale would have been."""
    driver = driver_of(tx.session)
    whole = _ever(tx, row["ref_id"])
    [before] = driver.execute(
        "SELECT coalesce(sum(-gross), 0) FROM ever AS back WHERE ref_id = :sale AND what = 'refund' "
        "AND id < :this AND NOT EXISTS (SELECT 1 FROM ever AS later WHERE later.ref_id = back.id "
        "AND later.what = 'undo' AND later.id < :this)",
        {"sale": row["ref_id"], "this": row["id"]},
    ).fetchone()
    back = before - row["gross"]
    value = whole["due"] + whole["spent"] + whole["gift"]
    if back == value:
        return ALL
    query = "SELECT position FROM was_line WHERE operation_id = ? ORDER BY position"
    positions = tuple(position for [position] in driver.execute(query, (row["id"],)))
    if positions:
        return Wanted(lines=positions)
    found = sold(tx.session, key)
    # Value sold onto a gift card comes back by its line only, and is the same under any rules.
    on_cards = found.whole - found.value
    cards_back = sum(
        line.due for line in found.lines if line.gift_card_id and line.position in found.back.positions
    )
    reached = divide(found.value * (back - cards_back), value - on_cards)
    return Wanted(amount=Cents(reached - (found.back.value - cards_back)))


def _is_part(tx: Tx, row: Any, target: Any) -> bool:
    """Tell whether an undo was a part of the undo of the sale that its target hangs on."""
    if target["ref_id"] is None:
        return False
    wholes = driver_of(tx.session).execute(
        "SELECT op_key FROM was WHERE ref_id = ? AND what = 'undo' AND id > ?", (target["ref_id"], row["id"])
    )
    part = target["op_key"]
    return any(str(uuid5(NAMESPACE_OID, f"{key}/{part}")) == row["op_key"] for [key] in wholes)


def _gift_back(tx: Tx, row: Any, target: Any) -> None:
    """Take back the welcome of a card that is blank again, where there would have been one."""
    given = select(Gift.key).where(
        Gift.account_id == target["account_id"], Gift.key.startswith(f"{target['reason']}:")
    )
    for key in tx.session.scalars(given).all():
        take_gift_back(tx, _request(row), key)
