"""Printed cards given out: to the bearer, to a client, or in the place of a lost card; and taken back."""

import json
from datetime import date, datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import (
    CardHasClient,
    CardStateWrong,
    GiftCardWrong,
    HolderNotAllowed,
    HolderRequired,
    OperationNotUndoable,
    OperationUnknown,
)
from shopclient.models import Account, Card, Fact, Operation
from shopclient.services.card_requests import BEFORE, Answer, once, party_in, reindex
from shopclient.services.cards import known_account, welcome
from shopclient.services.client_records import living
from shopclient.services.counter import Party
from shopclient.services.operations import Request
from shopclient.services.shop import Shop, Tx
from shopclient.services.undoing import take_gift_back


def give_out(
    shop: Shop, request: Request, card: str, client: int | None = None, at: datetime | None = None
) -> Answer:
    """Activate a blank card; given to a client it joins the account that he has (loyalty rules 4, 6).

    Raises:
        CardStateWrong: It is not blank. GiftCardWrong: It is a gift card, which is sold.
        HolderRequired, HolderNotAllowed: Its kind wants a client, or none. CardHasClient: It is another's.
        ClientUnknown; card refusals as ``counter.card_party``.
    """

    def deed(tx: Tx) -> Answer:
        party = party_in(tx, card, "blank")
        whose = party.client_id if client is None else living(tx.session, client)
        _refuse(party, whose)
        row = tx.session.get_one(Card, party.card_id)
        before = kept(tx.session, row)
        if whose is not None and party.client_id is None:
            _name(tx, row, whose)
        row.state, row.activated_on = "active", tx.today
        tx.session.flush()
        gift = None if party.kind is None else welcome(tx, party.kind, row.account_id)
        reindex(tx, whose)
        return {
            "card": row.number,
            "kind": row.kind_key,
            "state": row.state,
            "client": whose,
            "welcome": gift.amount if gift else 0,
            BEFORE: {**before, "gift": gift.key if gift else ""},
        }

    return once(shop, request, deed, at)


def take_over(tx: Tx, old: Party, blank: str) -> tuple[str, Answer]:
    """Let a printed card that was not given out go on in the place of *old*; return its number, and what was.

    Raises:
        As ``card_deeds.replace_card``.
    """
    party = party_in(tx, blank, "blank")
    for each in (old, party):
        if each.kind is None or each.kind.gift:
            raise GiftCardWrong(each.number or blank, "own_account")
    if party.client_id is not None and party.client_id != old.client_id:
        raise CardHasClient(party.number or blank)
    row, replaced = tx.session.get_one(Card, party.card_id), tx.session.get_one(Card, old.card_id)
    if not _is_fresh(tx.session, row):
        raise CardStateWrong(row.number, "used")
    former = {"old": replaced.number, "old_state": replaced.state, "old_reason": replaced.reason}
    before = {**kept(tx.session, row), **former}
    row.kind_key, row.account_id, row.holder_id = replaced.kind_key, replaced.account_id, replaced.holder_id
    row.state, row.activated_on = "active", tx.today
    tx.session.flush()
    return row.number, before


def take_back(shop: Shop, request: Request, operation: str) -> Answer:
    """Make a card what it was before the deed with this id gave it out; so is a card that it replaced.

    Raises:
        OperationUnknown: No such deed.
        OperationNotUndoable: Something was booked on the card, or it was changed, since.
    """

    def deed(tx: Tx) -> Answer:
        target = tx.session.scalar(select(Operation).where(Operation.op_key == operation))
        before = {} if target is None else json.loads(target.answer).get(BEFORE, {})
        if target is None or not before:
            raise OperationUnknown(operation)
        row = tx.session.scalars(select(Card).where(Card.number == before["card"])).one()
        if not _is_untouched(tx.session, row, before["account"], target):
            raise OperationNotUndoable(operation, "card_used")
        if before.get("gift"):
            take_gift_back(tx, request, before["gift"])
        _restore(tx, row, before)
        return {"card": row.number, "state": row.state}

    return once(shop, request, deed)


def _refuse(party: Party, whose: int | None) -> None:
    number = party.number or ""
    if party.kind is None or party.kind.gift:
        raise GiftCardWrong(number, "pays_only")
    if party.client_id is not None and whose != party.client_id:
        raise CardHasClient(number)
    if whose is None and "bearer" not in party.kind.holders:
        raise HolderRequired(party.kind.key)
    if whose is not None and "named" not in party.kind.holders:
        raise HolderNotAllowed(party.kind.key)


def _name(tx: Tx, row: Card, client: int) -> None:
    """Put a bearer's card in a client's name: on his account, where nothing ever moved on the card's own."""
    account = known_account(tx, client)
    if account is None or not _is_fresh(tx.session, row):
        tx.session.get_one(Account, row.account_id).client_id = client
    else:
        row.account_id = account
    row.holder_id = client


def _is_fresh(session: Session, row: Card) -> bool:
    """Tell whether the card's account is its own and nothing ever moved on it."""
    others = select(Card.id).where(Card.account_id == row.account_id, Card.id != row.id).limit(1)
    moved = select(Operation.id).where(Operation.account_id == row.account_id).limit(1)
    return session.scalar(others) is None and session.scalar(moved) is None


def kept(session: Session, row: Card) -> Answer:
    """Return what a card was, to make it so again."""
    account = session.get_one(Account, row.account_id)
    return {
        "card": row.number,
        "kind": row.kind_key,
        "state": row.state,
        "activated_on": None if row.activated_on is None else row.activated_on.isoformat(),
        "account": row.account_id,
        "holder": row.holder_id,
        "client": account.client_id,
    }


def _is_untouched(session: Session, row: Card, account: int, deed: Operation) -> bool:
    """Tell whether nothing was booked on the card, and nothing about it changed, since *deed*."""
    own = or_(
        and_(Fact.what == "card", Fact.row_id == row.id), and_(Fact.what == "account", Fact.row_id == account)
    )
    changed = session.scalar(select(func.max(Fact.id)).where(own)) or 0
    moved = or_(Operation.card_id == row.id, Operation.account_id == account)
    booked = session.scalar(select(Operation.id).where(moved, Operation.id > deed.id).limit(1))
    return changed <= deed.fact_id and booked is None


def _restore(tx: Tx, row: Card, before: Answer) -> None:
    account = tx.session.get_one(Account, before["account"])
    whose = account.client_id if row.account_id == account.id else None
    if before.get("old"):
        old = tx.session.scalars(select(Card).where(Card.number == before["old"])).one()
        old.state, old.reason, old.replaced_by_id = before["old_state"], before["old_reason"], None
    account.client_id = before["client"]
    row.kind_key, row.account_id, row.holder_id = before["kind"], before["account"], before["holder"]
    day = before["activated_on"]
    row.state, row.activated_on = before["state"], None if day is None else date.fromisoformat(day)
    reindex(tx, whose)
