"""Cards and sums that an import brings, each noted so that it can be taken back with the whole."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import bindparam, delete, select

from shopclient.domain.bonuses import Share
from shopclient.domain.money import Cents
from shopclient.models import Account, Card, ImportPart, Lot, Operation
from shopclient.models.fact import change_all
from shopclient.models.sessions import driver_of
from shopclient.services.cards import open_account, open_balance
from shopclient.services.core import Insert, Query, table
from shopclient.services.import_matching import KnownCard
from shopclient.services.import_values import CardAs, Incoming
from shopclient.services.ledger import Posting, state_of
from shopclient.services.operations import Request, is_undone, request, undone
from shopclient.services.shop import Tx
from shopclient.services.till_values import Undone, to_tree

_OPENINGS = UUID("6f2c2f0e-2d6b-4c1e-9a55-0c3b7d1f8e42")
_OPERATIONS, _LOTS = table(Operation), table(Lot)
_BY_KEY = Query(
    select(_OPERATIONS.c.id, _OPERATIONS.c.request_hash).where(_OPERATIONS.c.op_key == bindparam("op_key"))
)
_OPENED = Query(
    select(
        *(_OPERATIONS.c.id, _OPERATIONS.c.account_id, _OPERATIONS.c.client_id, _OPERATIONS.c.op_key),
        *(_OPERATIONS.c.turnover_day, _OPERATIONS.c.bonuses, _LOTS.c.id.label("lot"), _LOTS.c.left),
    )
    .select_from(_OPERATIONS)
    .outerjoin(_LOTS, _LOTS.c.operation_id == _OPERATIONS.c.id)
    .where(_OPERATIONS.c.id == bindparam("operation"))
)
_LESS_OPENED = (
    "opening_turnover - (SELECT sum(turnover) FROM import_part "
    "WHERE account_id = account.id AND id IN (SELECT value FROM json_each(:parts)))"
)
_ADD = Insert(table(ImportPart), numbered=True)


def sums(row: Incoming) -> tuple[Cents, Cents]:
    """Return the bonuses and the turnover of a row, 0 where it says none."""
    return row.bonuses or Cents(0), row.turnover or Cents(0)


def opening_of(row: Incoming, whose: str) -> Request:
    """Return the request of the opening of *whose*, ``card/1001``; no till could choose its id."""
    bonuses, turnover = sums(row)
    return request(str(uuid5(_OPENINGS, whose)), bonuses=bonuses, turnover=turnover)


def note(
    tx: Tx,
    batch: int,
    account: int,
    *,
    card: int | None = None,
    operation: int | None = None,
    turnover: int = 0,
) -> None:
    """Note what the import *batch* brought to an account."""
    row = {"batch_id": batch, "account_id": account, "card_id": card}
    _ADD.add(tx.session, _ADD.kept({**row, "operation_id": operation, "turnover": turnover}))


def booked(tx: Tx, asked: Request) -> int | None:
    """Return the operation that was booked for a request; None if there is none."""
    row = _BY_KEY.first(tx.session, op_key=asked.op_key)
    return None if row is None else int(row.id)


def open_sums(tx: Tx, batch: int, row: Incoming, account: int, whose: str) -> None:
    """Book what a row says that an account had in the older program."""
    bonuses, turnover = sums(row)
    if not (bonuses or turnover):
        return
    asked = _free(tx, opening_of(row, whose), whose)
    open_balance(tx, account, bonuses, turnover, asked)
    note(tx, batch, account, operation=booked(tx, asked), turnover=turnover)


def is_open(tx: Tx, row: Incoming, account: int, whose: str) -> bool:
    """Tell that there is nothing to take, or that these very sums were taken by an earlier run."""
    bonuses, turnover = sums(row)
    if not bonuses:
        return turnover in {0, tx.session.get_one(Account, account).opening_turnover}
    asked = _last(tx, opening_of(row, whose), whose)
    known = _BY_KEY.first(tx.session, op_key=asked.op_key)
    return known is not None and known.request_hash == asked.digest and not is_undone(tx.session, known.id)


def is_empty(tx: Tx, account: int) -> bool:
    """Tell that nothing that lasts was booked on an account, and that it brought nothing along."""
    row = tx.session.get_one(Account, account)
    if row.opening_turnover:
        return False
    deeds = select(Operation.id).where(Operation.account_id == account, Operation.what != "undo", ~undone())
    return tx.session.scalar(deeds.limit(1)) is None


def take_over(tx: Tx, card: KnownCard, kind_key: str, client: int | None, account: int) -> None:
    """Give a client, or a bearer, the card that an import left to nobody when it was taken back."""
    row = tx.session.get_one(Card, card.id)
    row.account_id, row.holder_id, row.kind_key = account, client, kind_key
    row.state, row.issued_on, row.activated_on = "active", tx.today, tx.today
    tx.session.flush()


def let_be_as_told(tx: Tx, card: int, told: CardAs) -> None:
    """Give a card the state and the days that a list of ours tells of it."""
    row = tx.session.get_one(Card, card)
    # By which card it was replaced is kept only where both come in together.
    row.state = "closed" if told.state == "replaced" else told.state
    row.reason, row.activated_on = told.reason, told.activated_on
    row.issued_on = told.issued_on or row.issued_on
    tx.session.flush()


def take_back(tx: Tx, parts: Sequence[Any], aside: int | None) -> int | None:
    """Take back what these *parts* (rows of its table) brought; return the account that the cards lie on.

    Openings are taken back by counter-entries; cards are closed, and nobody's. Nothing else may have been
    booked on their accounts since. *aside* is that account if there is one already.
    """
    if not parts:
        return aside
    ids = [part.id for part in parts]
    cards = [part.card_id for part in parts if part.card_id is not None]
    if cards and aside is None:
        aside = open_account(tx, None, None)
    tx.session.flush()
    driver = driver_of(tx.session)
    opened = {part.account_id for part in parts if part.turnover}
    change_all(driver, "account", opened, {"opening_turnover": _LESS_OPENED}, parts=json.dumps(ids))
    freed = {"state": "'closed'", "holder_id": "NULL", "account_id": ":aside"}
    change_all(driver, "card", cards, freed, aside=aside)
    _book_all_back(tx, [part.operation_id for part in parts if part.operation_id is not None])
    tx.session.execute(delete(ImportPart).where(ImportPart.id.in_(ids)))
    for row in tx.session.identity_map.values():
        if isinstance(row, Account | Card):
            tx.session.expire(row)
    return aside


def _book_all_back(tx: Tx, operations: Sequence[int]) -> None:
    """Book the counter-entries of openings of which nothing was spent, the latest first."""
    posting: Posting | None = None
    for operation in sorted(operations, reverse=True):
        posting = book_back(tx, operation, after=posting)


def book_back(tx: Tx, operation: int, asked: Request | None = None, after: Posting | None = None) -> Posting:
    """Book the counter-entry of an opening, of which nothing was spent; *after* as of ``Posting``."""
    opened = _OPENED.first(tx.session, operation=operation)
    posting = Posting(tx, opened.account_id, state_of(tx.session, opened.account_id), after)
    if opened.lot is not None:
        posting.move("take_back", [Share(opened.lot, Cents(opened.left))], sign=-1)
    elif opened.bonuses < 0:
        posting.move("take_back", [Share(None, Cents(-opened.bonuses))])
    answer: dict[str, Any] = to_tree(Undone(opened.op_key, Cents(0), None))
    posting.seal(
        asked or Request(str(uuid5(_OPENINGS, f"undo/{opened.op_key}")), ""),
        "undo",
        client_id=opened.client_id,
        business_day=tx.today,
        happened_at=tx.local,
        turnover_day=opened.turnover_day,
        ref_id=opened.id,
        answer=json.dumps(answer),
    )
    return posting


def _free(tx: Tx, asked: Request, whose: str) -> Request:
    """Return the request under an id that no opening has; one that was taken back keeps its own for ever."""
    turn = 0
    while _BY_KEY.first(tx.session, op_key=asked.op_key) is not None:
        turn += 1
        asked = Request(str(uuid5(_OPENINGS, f"{whose}/{turn}")), asked.content)
    return asked


def _last(tx: Tx, asked: Request, whose: str) -> Request:
    """Return the request under the last id that an opening of *whose* has."""
    turn = 0
    while True:
        after = Request(str(uuid5(_OPENINGS, f"{whose}/{turn + 1}")), asked.content)
        if _BY_KEY.first(tx.session, op_key=after.op_key) is None:
            return asked
        asked, turn = after, turn + 1
