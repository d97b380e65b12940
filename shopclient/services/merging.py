"""Two files of one client made one: accounts joined, balances added, both cards live on (loyalty rules 4)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from shopclient.domain.bonuses import OpenLot, Share
from shopclient.domain.errors import ValueInvalid
from shopclient.domain.money import MAX_AMOUNT, Cents, bookable
from shopclient.models import Account, Card, Client, Operation
from shopclient.services import client_records, revisions
from shopclient.services.burning import book_burns
from shopclient.services.changes import Change
from shopclient.services.ledger import AccountState, Holding, Posting, holding, state_of
from shopclient.services.merging_choices import choose, require_choices, values_of
from shopclient.services.merging_details import join_details, lead_on
from shopclient.services.merging_record import before_merge
from shopclient.services.operations import Request
from shopclient.services.search_index import index_client
from shopclient.services.shop import Shop, Tx


@dataclass(frozen=True)
class Merged:
    """Two clients made one: the one that stays, with its name, its cards, and its balance (minor units)."""

    id: int
    name: str
    cards: tuple[str, ...]
    balance: Cents


@dataclass(frozen=True)
class _Portion:
    """What one operation can carry over of an account, in minor units."""

    lots: tuple[OpenLot, ...]
    debt: Cents
    turnover: Cents
    is_first: bool


def merge(shop: Shop, keep: int, other: int, chosen: Mapping[str, str] | None = None) -> Merged:
    """Join *other*'s file to that of *keep*: what *keep* lacks comes over, nothing of *keep* is overwritten.

    *other*'s id leads to *keep* from then on, until it is undone as any other change (``client_history``).

    Args:
        shop: The open shop.
        keep: Whose file stays.
        other: Who joins it.
        chosen: For fields of ``merging_choices.CHOOSABLE`` which file's value is to stay: ``keep``,
            ``other`` or, of long texts, ``both``; what was not chosen stands in the history only.

    Raises:
        ClientUnknown: There is no such client, or it was merged before.
        ValueInvalid: They are the same, or there is no such choice.
        AmountTooLarge: What both turned over in an older program is above the largest sum.
    """
    if keep == other:
        raise ValueInvalid("other", str(other), "another client")
    require_choices(chosen or {})
    with shop.writing() as tx:
        first, second = _client(tx.session, keep), _client(tx.session, other)
        before = revisions.tree_of(first)
        own, theirs = values_of(first), values_of(second)
        record = before_merge(tx.session, keep, other)
        _join_accounts(tx, keep, other)
        join_details(tx.session, first, second)
        choose(first, own, theirs, chosen or {})
        for card in tx.session.scalars(select(Card).where(Card.holder_id == other)).all():
            card.holder_id = keep
        lead_on(tx.session, keep, other)
        second.merged_into_id = keep
        first.changed_at = second.changed_at = tx.now
        tx.session.flush()
        tx.session.expire_all()
        revisions.note(tx, keep, "merge", before, revisions.tree_of(_client(tx.session, keep)))
        record["last"] = tx.session.scalar(select(func.max(Operation.id))) or 0
        revisions.note(tx, other, "merge", {}, {"merged_into": keep, "moved": record})
        index_client(tx.session, other)
        index_client(tx.session, keep)
        tx.changed(Change.CLIENT, Change.CARD, Change.LEDGER)
        return _merged(tx, first)


def _client(session: Session, client_id: int) -> Client:
    return client_records.load(session, client_id)


def _join_accounts(tx: Tx, keep: int, other: int) -> None:
    into = tx.session.scalar(_accounts(keep).limit(1))
    for account in tx.session.scalars(_accounts(other)).all():
        if into is None:
            account.client_id = keep
            into = account
            continue
        join_in(tx, account, into)
    tx.session.flush()


def _accounts(client_id: int) -> Select[Account]:
    return (
        select(Account)
        .where(Account.client_id == client_id, Account.is_gift == 0, Account.merged_into_id.is_(None))
        .order_by(Account.id)
    )


def join_in(tx: Tx, old: Account, new: Account) -> None:
    """Move everything that *old* holds to *new*: lots with their days, the debt, turnover, stamps."""
    book_burns(tx, old.id, tx.today)
    book_burns(tx, new.id, tx.today)
    state, whole = state_of(tx.session, old.id), new.turnover + old.turnover
    for portion in _portions(holding(tx.session, old.id), old.turnover):
        cause = _move_out(tx, old, portion)
        # The first one joins the accounts, and brings what the old one came to; others only carry sums.
        _move_in(tx, new, portion, cause if portion.is_first else None, state, whole)
    tx.session.refresh(new)
    opening = new.opening_turnover + old.opening_turnover
    new.opening_turnover = bookable(opening, tx.programme.shop.decimals)
    old.merged_into_id = new.id
    for card in tx.session.scalars(select(Card).where(Card.account_id == old.id)).all():
        card.account_id = new.id


def _move_out(tx: Tx, old: Account, portion: _Portion) -> int:
    posting = Posting(tx, old.id)
    posting.move("transfer", [Share(lot.id, lot.left) for lot in portion.lots], sign=-1)
    posting.move("transfer", [Share(None, portion.debt)])
    return _seal(tx, posting, old, -portion.turnover, reached=0, reached_year=0, stamps=0)


def _move_in(
    tx: Tx, new: Account, portion: _Portion, cause: int | None, state: AccountState, whole: int
) -> None:
    posting = Posting(tx, new.id)
    for lot in portion.lots:
        posting.grant("transfer", lot.left, lot.active_from, lot.burns_on, origin=lot.id)
    posting.move("transfer", [Share(None, portion.debt)], sign=-1)
    posting.pay_debt()
    _seal(
        tx,
        posting,
        new,
        portion.turnover,
        cause_id=cause,
        reached=max(posting.state.reached, state.reached, whole),
        reached_year=max(posting.state.reached_year, state.reached_year),
        stamps=posting.state.stamps + (state.stamps if portion.is_first else 0),
    )


def _portions(held: Holding, turnover: int) -> Iterator[_Portion]:
    """Yield what *held* and *turnover* are moved in: operations of which none is above the largest sum."""
    lots, debt, is_first = list(held.lots), held.debt, True
    while is_first or lots or debt or turnover:
        moved: list[OpenLot] = []
        while lots and sum(lot.left for lot in [*moved, lots[0]]) <= MAX_AMOUNT:
            moved.append(lots.pop(0))
        part = _Portion(
            tuple(moved),
            Cents(min(debt, MAX_AMOUNT)),
            Cents(max(-MAX_AMOUNT, min(turnover, MAX_AMOUNT))),
            is_first,
        )
        yield part
        debt, turnover, is_first = Cents(debt - part.debt), turnover - part.turnover, False


def _seal(tx: Tx, posting: Posting, account: Account, turnover: int, **columns: Any) -> int:
    key = uuid5(NAMESPACE_OID, f"shopclient/merge/{account.id}/{posting.id}")
    return posting.seal(
        Request(str(key), ""),
        "transfer",
        client_id=account.client_id,
        business_day=tx.today,
        happened_at=tx.local,
        turnover=turnover,
        answer=json.dumps({}),
        **columns,
    )


def _merged(tx: Tx, client: Client) -> Merged:
    tx.session.flush()
    account = tx.session.scalar(_accounts(client.id).limit(1))
    numbers = (
        ()
        if account is None
        else tx.session.scalars(
            select(Card.number).where(Card.account_id == account.id).order_by(Card.id)
        ).all()
    )
    balance = Cents(0) if account is None else holding(tx.session, account.id).balance(tx.today)
    return Merged(client.id, client.name, tuple(numbers), balance)
