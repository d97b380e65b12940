"""The customer's slip of an operation: read from what was answered then, never reckoned by today's rules."""

import json
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from shopclient.domain.bill import GiftPaid
from shopclient.domain.errors import DepartmentUnknown, KindUnknown, OperationUnknown
from shopclient.domain.money import Cents
from shopclient.domain.names import split_name
from shopclient.domain.programme import Programme
from shopclient.domain.slips import Slip, SlipAccount, SlipBack, SlipBill, SlipLine
from shopclient.models import Card, Client, Operation
from shopclient.services.balances import balance_in
from shopclient.services.clock import local_moment
from shopclient.services.core import Query, table
from shopclient.services.counter import card_party
from shopclient.services.operations import is_undone
from shopclient.services.past import holding_at
from shopclient.services.shop import Shop

_OPERATIONS, _CARDS, _CLIENTS = table(Operation), table(Card), table(Client)
_NAMES = (_CLIENTS.c.name, _CLIENTS.c.first, _CLIENTS.c.last)


def slip_of(shop: Shop, op_key: str) -> Slip:
    """Return the slip of a sale, a return, an undo, a correction or a sale put on a card.

    Raises:
        OperationUnknown: No operation has this id, or it is none of these.
    """
    with shop.reading() as session:
        row = _OPERATION.first(session, op_key=op_key)
        if row is None or row.what not in {"sale", "refund", "undo", "adjust", "attach"}:
            raise OperationUnknown(op_key)
        programme = shop.programme_version(session, row.programme_id)
        answer: dict[str, Any] = json.loads(row.answer)
        info = shop.programme_in(session)[1].shop
        return Slip(
            what=row.what,
            shop=info.name,
            currency=info.currency,
            language=info.language,
            at=row.happened_at,
            number=row.id,
            of_number=row.ref_id or 0,
            is_undone=is_undone(session, row.id),
            client=_short_name(row),
            card=row.card or "",
            bill=_bill(row, answer, programme) if row.what == "sale" else None,
            back=_back(row.what, answer),
            moved=Cents(row.bonuses if row.what == "adjust" else row.earned),
            account=_account(session, row, answer, programme),
        )


def balance_slip(shop: Shop, card: str) -> Slip:
    """Return the answer to "what have I got?" on a slip: the balance of *card*, and what burns next.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode: The card is not in the file.
    """
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        party = card_party(session, programme, card)
        view = balance_in(session, programme, party, shop.now)
        named = _PERSON.first(session, client=party.client_id) if party.client_id else None
    return Slip(
        what="balance",
        shop=programme.shop.name,
        currency=programme.shop.currency,
        language=programme.shop.language,
        at=local_moment(shop.now, programme.shop),
        client=_short_name(named) if named else "",
        card=view.card,
        account=SlipAccount(
            balance=view.balance,
            pending=view.pending,
            debt=view.debt,
            burn=view.burns[0] if view.burns else None,
            stamps=view.stamps,
            stamps_every=party.kind.stamps_every if party.kind else 0,
        ),
    )


def _operation() -> Select[*tuple[Any, ...]]:
    columns = _OPERATIONS.c
    return (
        select(
            *(columns.id, columns.what, columns.happened_at, columns.business_day, columns.ref_id),
            *(columns.programme_id, columns.account_id, columns.answer, columns.stamps),
            *(columns.gross, columns.discount, columns.spent, columns.due, columns.rounded),
            *(columns.earned, columns.bonuses),
            *(_CARDS.c.number.label("card"), _CARDS.c.kind_key, *_NAMES),
        )
        .select_from(_OPERATIONS)
        .outerjoin(_CARDS, _CARDS.c.id == columns.card_id)
        .outerjoin(_CLIENTS, _CLIENTS.c.id == columns.client_id)
        .where(columns.op_key == bindparam("op_key"))
    )


_OPERATION = Query(_operation())
_PERSON = Query(select(*_NAMES).where(_CLIENTS.c.id == bindparam("client")))


def _short_name(row: Any) -> str:
    """Return a client's first name and the initial of the surname: a slip may be lost in the street."""
    first, last = row.first, row.last
    if not (first and last):
        parts = split_name(row.name or "")
        # A client known by a telephone alone has no name.
        words = [word for word in (row.name or "").split() if any(map(str.isalpha, word))]
        first, last = (parts.first, parts.last) if parts else ("".join(words[:1]), "".join(words[1:2]))
    return f"{first} {last[0]}." if last else first


def _bill(row: Any, answer: dict[str, Any], programme: Programme) -> SlipBill:
    lines = (
        SlipLine(
            Cents(line["amount"]),
            _department(programme, line.get("department")),
            line.get("gift_card") or "",
        )
        for line in answer["lines"]
    )
    return SlipBill(
        lines=tuple(lines),
        gross=Cents(row.gross),
        discount=Cents(row.discount),
        spent=Cents(row.spent),
        gift_paid=tuple(GiftPaid(**paid) for paid in answer.get("gift_paid", ()) if paid["amount"]),
        rounded=Cents(row.rounded),
        due=Cents(row.due),
    )


def _department(programme: Programme, key: str | None) -> str:
    if not key:
        return ""
    try:
        return programme.department(key).name or key
    except DepartmentUnknown:
        return key


def _back(what: str, answer: dict[str, Any]) -> SlipBack | None:
    if what == "undo":
        return SlipBack(Cents(answer["money_back"]))
    if what != "refund":
        return None
    return SlipBack(
        money=Cents(answer["money_back"]),
        bonuses=Cents(answer["bonuses_back"]),
        gift=Cents(answer.get("gift_back", 0)),  # version 1 knew none
        taken=Cents(answer["earned_taken_back"]),
    )


def _account(session: Session, row: Any, answer: dict[str, Any], programme: Programme) -> SlipAccount | None:
    balance = answer.get("balance")
    if row.account_id is None or balance is None:
        return None
    burns, debt, pending = _then(session, row.account_id, row.happened_at, row.business_day)
    return SlipAccount(
        balance=Cents(balance),
        pending=Cents(pending if answer.get("pending") is None else answer["pending"]),
        debt=Cents(debt if answer.get("debt") is None else answer["debt"]),
        burn=burns[0] if burns else None,
        stamps=row.stamps,
        stamps_every=_stamps_every(programme, row.kind_key),
    )


def _then(
    session: Session, account: int, moment: datetime, day: date
) -> tuple[list[tuple[date, Cents]], Cents, Cents]:
    """Return what was to burn, the debt and what was not active yet, at the moment of the operation."""
    held = holding_at(session, account, moment, day)
    return held.burns(day), held.debt, held.pending(day)


def _stamps_every(programme: Programme, kind_key: str | None) -> int:
    if kind_key is None:
        return 0
    try:
        return programme.kind(kind_key).stamps_every
    except KindUnknown:
        return 0  # the card became one of a kind that there was not yet
