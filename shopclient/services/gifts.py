"""Gifts of bonuses: welcome, birthday, holiday, a friend brought; each once for all (loyalty rules 3)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.money import Cents
from shopclient.domain.programme import Programme
from shopclient.models import Account, Card, Client, Gift
from shopclient.services.burning import start_of
from shopclient.services.client_days import What, own_days
from shopclient.services.core import Query
from shopclient.services.ledger import Holding, Posting, client_of
from shopclient.services.operations import Request
from shopclient.services.shop import Tx

_GIVEN = Query(select(Gift.key).where(Gift.key == bindparam("key")))
_MERGED = Query(select(Client.id).where(Client.merged_into_id == bindparam("client")))


@dataclass(frozen=True)
class DueGift:
    """A gift that is due and was not given: its lasting key, and the lot that it will be."""

    key: str
    account_id: int
    amount: Cents
    active_from: date
    burns_on: date | None


def day_gifts(
    session: Session, programme: Programme, kind: CardKind | None, account_id: int | None, day: date
) -> list[DueGift]:
    """Return the birthday and holiday gifts of an account that are due on *day*.

    Due from the first day of the window, whenever they are booked; their life begins there.
    """
    if kind is None or account_id is None or not (kind.birthday_bonus.amount or kind.holiday_bonus.amount):
        return []
    client_id = client_of(session, account_id)
    if client_id is None:
        return []
    found = [
        *_around(session, programme, account_id, client_id, "birthday", kind, day),
        *_around(session, programme, account_id, client_id, "holiday", kind, day),
    ]
    if not found:
        return []
    merged = [row.id for row in _MERGED.all(session, client=client_id)]
    return [
        gift
        for gift in found
        if (gift.burns_on is None or gift.burns_on > day)
        and _is_new(session, gift)
        and not any(_is_given(session, gift.key.replace(f":c{client_id}:", f":c{one}:")) for one in merged)
    ]


def welcome_gift(session: Session, kind: CardKind, account_id: int, day: date) -> DueGift | None:
    """Return the welcome of an account, once ever, or None; *day* is the first on which it can be spent.

    Whose card came from a former program was welcomed there (command line, ``clients import``).
    """
    if kind.gift or not kind.welcome_bonus or _has_kept_card(session, account_id):
        return None
    ends = _after(day, kind.welcome_life_days)
    gift = DueGift(f"welcome:a{account_id}", account_id, kind.welcome_bonus, day, ends)
    return gift if _is_new(session, gift) else None


def referral_gifts(
    session: Session, kind: CardKind, account_id: int, client_id: int | None, day: date
) -> list[DueGift]:
    """Return what both sides get at the first purchase of a client who was brought by another one."""
    bonus = kind.referral_bonus
    friend = None if client_id is None else _friend(session, client_id)
    if friend is None or not (bonus.brings or bonus.brought):
        return []
    ends = _after(day, bonus.life_days)
    gifts = [DueGift(f"referral:brought:c{client_id}", account_id, bonus.brought, day, ends)]
    friends_account = session.scalar(
        select(Account.id)
        .where(Account.client_id == friend, Account.is_gift == 0, Account.merged_into_id.is_(None))
        .order_by(Account.id)
    )
    if friends_account is not None:
        gifts.append(DueGift(f"referral:brings:c{client_id}", friends_account, bonus.brings, day, ends))
    return [gift for gift in gifts if gift.amount and _is_new(session, gift)]


def first_purchase_gifts(
    session: Session, kind: CardKind | None, account_id: int | None, client_id: int | None, day: date
) -> list[DueGift]:
    """Return what the first purchase brings besides its own bonuses: so not spendable on it."""
    if kind is None or account_id is None:
        return []
    gifts = referral_gifts(session, kind, account_id, client_id, day)
    if kind.welcome_when == "first_purchase":
        welcome = welcome_gift(session, kind, account_id, day)
        gifts += [welcome] if welcome else []
    return gifts


def with_gifts(held: Holding, gifts: Iterable[DueGift]) -> Holding:
    """Return what an account holds as if its *gifts* were booked."""
    for gift in gifts:
        held = held.plus(gift.amount, gift.active_from, gift.burns_on)
    return held


def give(
    tx: Tx, gift: DueGift, moment: datetime, cause: int | None = None, card_id: int | None = None
) -> None:
    """Book a gift, dated on *moment*, as a part of the operation *cause* if there is one."""
    posting = Posting(tx, gift.account_id)
    posting.grant("gift", gift.amount, gift.active_from, gift.burns_on)
    posting.pay_debt()
    operation = posting.seal(
        Request(gift_id(gift.key, posting.id), ""),
        "gift",
        card_id=card_id,
        client_id=client_of(tx.session, gift.account_id),
        business_day=gift.active_from,
        happened_at=moment,
        cause_id=cause,
        reason=gift.key.partition(":")[0],
        answer=json.dumps({}),
    )
    tx.session.add(Gift(key=gift.key, account_id=gift.account_id, operation_id=operation))
    tx.session.flush()


def gift_id(key: str, operation: int) -> str:
    """Return the id of the operation with this number that gives the gift with this key."""
    return str(uuid5(NAMESPACE_OID, f"shopclient/gift/{key}/{operation}"))


def give_day_gifts(tx: Tx, kind: CardKind | None, account_id: int | None, day: date) -> list[DueGift]:
    """Book the gifts that are due on *day*, dated on the first day of their window, and return them."""
    due = day_gifts(tx.session, tx.programme, kind, account_id, day)
    for gift in due:
        give(tx, gift, start_of(gift.active_from, tx.programme.shop.day_ends))
    return due


def give_gifts_of_card(tx: Tx, card_id: int | None, account_id: int | None, day: date) -> None:
    """Book the gifts that are due on *day* by the kind of the card that an operation is booked on."""
    key = None if card_id is None else tx.session.scalar(select(Card.kind_key).where(Card.id == card_id))
    if key is not None:
        give_day_gifts(tx, tx.programme.kind(key), account_id, day)


def _around(
    session: Session,
    programme: Programme,
    account_id: int,
    client_id: int,
    what: What,
    kind: CardKind,
    day: date,
) -> list[DueGift]:
    bonus = kind.birthday_bonus if what == "birthday" else kind.holiday_bonus
    if not bonus.amount:
        return []
    gifts: list[DueGift] = []
    for each in own_days(session, programme, client_id, what, day, bonus):
        first = each.occurrence.date - timedelta(days=bonus.days_before)
        reason = f"{what}:{each.reason}" if each.reason else what
        key = f"{reason}:c{client_id}:{each.occurrence.year}"
        gifts.append(DueGift(key, account_id, bonus.amount, first, _after(first, bonus.life_days)))
    return gifts


def _after(day: date, life_days: int) -> date | None:
    return day + timedelta(days=life_days) if life_days else None


def _is_new(session: Session, gift: DueGift) -> bool:
    return not _is_given(session, gift.key)


def _is_given(session: Session, key: str) -> bool:
    return _GIVEN.first(session, key=key) is not None


def _friend(session: Session, client_id: int) -> int | None:
    return session.scalar(select(Client.referred_by).where(Client.id == client_id))


def _has_kept_card(session: Session, account_id: int) -> bool:
    return session.scalar(select(Card.id).where(Card.account_id == account_id, Card.is_kept == 1)) is not None
