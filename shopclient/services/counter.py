"""Who stands at the counter: a card or a client looked up, with what the account brings."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, func, literal_column, select
from sqlalchemy.orm import Session

from shopclient.domain.bill import Standing
from shopclient.domain.card_kinds import CardKind
from shopclient.domain.card_numbers import judge_unknown, look_up_forms
from shopclient.domain.errors import (
    CardBlank,
    CardBlocked,
    CardExpired,
    CardForeign,
    CardMisread,
    CardReplaced,
    CardUnknown,
    GoodsCode,
    Refusal,
    TextInvalid,
    inside,
)
from shopclient.domain.money import Cents
from shopclient.domain.month_steps import months_after
from shopclient.domain.programme import Programme
from shopclient.models import Account, Card, Client, Operation
from shopclient.services.client_days import personal_discounts
from shopclient.services.client_records import living
from shopclient.services.core import Query, table
from shopclient.services.ledger import AccountState, Holding, holding
from shopclient.services.levels import AccountSums, joined_accounts, turnover_for_level
from shopclient.services.operations import lasting_purchase, returned_whole, undone
from shopclient.services.past import holding_at, state_at, sums_at


@dataclass(frozen=True)
class Party:
    """One side of a sale: the card and its account, or a client without a card, or nobody."""

    card_id: int | None = None
    number: str | None = None
    state: str | None = None
    kind: CardKind | None = None
    account_id: int | None = None
    client_id: int | None = None
    client_name: str | None = None
    reason: str = ""
    replaced_by: str | None = None
    activated_on: date | None = None
    opening_turnover: Cents = Cents(0)
    turnover: Cents = Cents(0)
    opened_on: date = date.min
    came_to: AccountState = AccountState()  # neither burning nor a gift changes it

    @property
    def account(self) -> int:
        """The account, where there must be one: to ask for account 0 would be answered, and wrong.

        Raises:
            ValueError: There is none; the caller asks for ``account_id`` first.
        """
        if self.account_id is None:
            raise ValueError("a party without an account")
        return self.account_id

    @property
    def sums(self) -> AccountSums:
        """What the account's row says."""
        return AccountSums(self.account, self.opening_turnover, self.turnover, self.opened_on)

    def usable(self, day: date) -> "Party":
        """Return the party itself, if something may be booked on its card on *day*.

        Raises:
            CardBlocked, CardBlank, CardReplaced, CardExpired: It may not; the balance can still be read.
        """
        trouble = self._trouble(self.number or "", day)
        if trouble is not None:
            raise trouble
        return self

    def ends_on(self) -> date | None:
        """Return the first day on which the card is good no more; None for one that is good for ever."""
        if self.kind is None or not self.kind.valid_months or self.activated_on is None:
            return None
        return months_after(self.activated_on, self.kind.valid_months)

    def state_on(self, day: date) -> str:
        """Return the card's state on *day*: that of the file, or ``expired``."""
        ends = self.ends_on()
        return "expired" if self.state == "active" and ends is not None and ends <= day else self.state or ""

    def _trouble(self, number: str, day: date) -> Refusal | None:
        state = self.state_on(day)
        if state == "blank":
            return CardBlank(number)
        if state == "replaced":
            return CardReplaced(number, self.replaced_by or "")
        if state in {"blocked", "closed"}:
            return CardBlocked(number, self.reason)
        ends = self.ends_on()
        if state == "expired" and ends is not None:
            return CardExpired(number, ends - timedelta(days=1))
        return None


NOBODY = Party()

_CARDS, _ACCOUNTS, _CLIENTS = table(Card), table(Account), table(Client)
_SUCCESSOR = _CARDS.alias()
_LATEST, _EARLIER = table(Operation).alias("latest"), table(Operation).alias("earlier")
# The newest operation of the account says what it has come to.
_NEWEST = (
    select(_EARLIER.c.id)
    .where(_EARLIER.c.account_id == _ACCOUNTS.c.id)
    .order_by(_EARLIER.c.id.desc())
    .limit(literal_column("1"))
    .scalar_subquery()
)
_CARD = Query(
    select(
        _CARDS.c.id,
        _CARDS.c.number,
        _CARDS.c.state,
        _CARDS.c.kind_key,
        _CARDS.c.reason,
        _CARDS.c.account_id,
        _CARDS.c.activated_on,
        _ACCOUNTS.c.client_id,
        _ACCOUNTS.c.opening_turnover,
        _ACCOUNTS.c.turnover,
        _ACCOUNTS.c.opened_at,
        _CLIENTS.c.name.label("client_name"),
        _SUCCESSOR.c.number.label("replaced_by"),
        _LATEST.c.reached,
        _LATEST.c.reached_year,
        _LATEST.c.stamps,
    )
    .select_from(_CARDS)
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _CARDS.c.account_id)
    .outerjoin(_CLIENTS, _CLIENTS.c.id == _ACCOUNTS.c.client_id)
    .outerjoin(_SUCCESSOR, _SUCCESSOR.c.id == _CARDS.c.replaced_by_id)
    .outerjoin(_LATEST, _LATEST.c.id == _NEWEST)
    .where(_CARDS.c.number == bindparam("number"))
)
_LAST_USED = select(func.max(Operation.id)).where(Operation.card_id == Card.id).scalar_subquery()
_CARDS_OF = Query(
    select(Card.number)
    .join(Account, Account.id == Card.account_id)
    .where(Account.client_id == bindparam("client"), Card.state == "active", Account.is_gift == 0)
    .order_by(func.coalesce(_LAST_USED, 0).desc(), Card.id)
)
_NAME = Query(select(Client.name).where(Client.id == bindparam("client")))
_PAID_WITHOUT_CARD = Query(
    select(func.coalesce(func.sum(Operation.due), 0).label("paid")).where(
        Operation.client_id == bindparam("client"),
        Operation.account_id.is_(None),
        Operation.business_day <= bindparam("day"),
    )
)
_HAS_BOUGHT, _HAS_CLIENT_BOUGHT = (
    Query(
        select(
            exists()
            .where(whose == bindparam("whose"), lasting_purchase(), ~returned_whole())
            .label("has_bought")
        )
    )
    for whose in (Operation.account_id, Operation.client_id)
)
_CARD_ON_DAY = Query(
    select(
        func.coalesce(func.sum(Operation.spent), 0).label("spent"),
        func.count().filter(Operation.spent > 0).label("spendings"),
        func.count().filter(Operation.earned > 0).label("earnings"),
    ).where(
        Operation.card_id == bindparam("card"),
        Operation.business_day == bindparam("day"),
        Operation.what == "sale",
        ~undone(),
    )
)


def card_party(session: Session, programme: Programme, text: str) -> Party:
    """Look up a card as read: exactly, with a leading zero, with the check digit added.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode: It is in none of these forms in the file.
        TextInvalid: It is empty.

    Source: loyalty rules 6.
    """
    forms = look_up_forms(text)
    if not forms:
        with inside("card"):
            raise TextInvalid(text, "empty")
    for number in forms:
        row = _CARD.first(session, number=number)
        if row is not None:
            return _party(row, programme)
    refusals: dict[str, type[Refusal]] = {
        "misread": CardMisread,
        "goods": GoodsCode,
        "foreign": CardForeign,
        "unknown": CardUnknown,
    }
    raise refusals[judge_unknown(text, programme.shop.card_prefix)](text)


def client_party(session: Session, programme: Programme, client_id: int, day: date) -> Party:
    """Return a client with his only card active on *day*; of several the one used last; or without a card.

    The id of a client who was merged with another one leads to that one.

    Raises:
        ClientUnknown: No client has this id.
    """
    client_id = living(session, client_id)
    for row in _CARDS_OF.all(session, client=client_id):
        party = _party(_CARD.first(session, number=row.number), programme)
        if party.state_on(day) == "active":
            return party
    name = _NAME.scalar(session, client=client_id)
    paid = Cents(_PAID_WITHOUT_CARD.scalar(session, client=client_id, day=day))
    return Party(client_id=client_id, client_name=name, turnover=paid)


def held_by(session: Session, party: Party) -> Holding | None:
    """Return what the party's account holds; None without an account."""
    return None if party.account_id is None else holding(session, party.account_id)


def standing(
    session: Session,
    programme: Programme,
    party: Party,
    held: Holding | None,
    day: date,
    past: "Past | None" = None,
) -> Standing:
    """Return what the party's account brings to a bill of *day*; *held* has the gifts that are due.

    What is entered from a paper journal, *past*, can spend no more than was there both then and now, and
    gets a reward only if it was due then and is now; its level, and whether a lot had burnt, is judged at
    its own moment (loyalty rules 4).
    """
    if party.account_id is None or held is None or party.kind is None:
        return Standing(is_first=party.client_id is not None and _is_first(session, party))
    free = held.available(day)
    state, sums, until = party.came_to, party.sums, None
    stamps = state.stamps
    if past is not None:
        until = past.moment
        then = holding_at(session, party.account_id, until, day).available(day)
        free = Cents(min(free, then + past.due))
        state, sums = state_at(session, programme.rules, sums.id, until), sums_at(session, sums, until)
        stamps = min(stamps, state.stamps)
    turnover = turnover_for_level(session, party.kind, programme.rules, sums, state, day, until)
    return Standing(
        available=Cents(max(0, free)),
        turnover=turnover.now,
        reached=turnover.reached,
        stamps=stamps,
        is_first=_asks_for_first(programme, party.kind) and _is_first(session, party),
        spend_left=_daily_rest(session, party, day),
        may_earn=_may_earn(session, party, day, programme.rules.earnings_per_day),
        personal=personal_discounts(session, programme, party.kind, party.client_id, day),
    )


@dataclass(frozen=True)
class Past:
    """A moment gone by that a sale is dated on, and the gifts that were due then and are not booked."""

    moment: datetime
    due: Cents = Cents(0)


def spendings_over(session: Session, programme: Programme, party: Party, day: date) -> bool:
    """Tell whether the card has paid with bonuses as often this day as the shop allows (loyalty rules 6)."""
    limit = programme.rules.spendings_per_day
    if not limit:
        return False
    return bool(_CARD_ON_DAY.first(session, card=party.card_id, day=day).spendings >= limit)


def turnover_of(party: Party) -> Cents:
    """Return the account's turnover: money paid, returns deducted, with what an older program brought."""
    return Cents(party.opening_turnover + party.turnover)


def _asks_for_first(programme: Programme, kind: CardKind) -> bool:
    gifts = kind.welcome_when == "first_purchase" and kind.welcome_bonus
    bonus = kind.referral_bonus
    return bool(
        gifts or bonus.brings or bonus.brought or any(rule.first_purchase for rule in programme.discounts)
    )


def _is_first(session: Session, party: Party) -> bool:
    """Tell whether the account, or the client without one, has no lasting purchase yet: none is kept."""
    if party.account_id is None:
        return not _HAS_CLIENT_BOUGHT.scalar(session, whose=party.client_id)
    if _HAS_BOUGHT.scalar(session, whose=party.account_id):
        return False
    joined = joined_accounts(session, party.account_id)
    return not any(_HAS_BOUGHT.scalar(session, whose=one) for one in joined)


def _daily_rest(session: Session, party: Party, day: date) -> Cents | None:
    """Return what the card may still spend this day, or None where its kind has no limit."""
    if party.kind is None or not party.kind.daily_spend_limit:
        return None
    spent = _CARD_ON_DAY.first(session, card=party.card_id, day=day).spent
    return Cents(max(0, party.kind.daily_spend_limit - spent))


def _may_earn(session: Session, party: Party, day: date, limit: int) -> bool:
    return not limit or _CARD_ON_DAY.first(session, card=party.card_id, day=day).earnings < limit


def _party(row: Any, programme: Programme) -> Party:
    return Party(
        card_id=row.id,
        number=row.number,
        state=row.state,
        kind=programme.kind(row.kind_key),
        account_id=row.account_id,
        client_id=row.client_id,
        client_name=row.client_name,
        reason=row.reason,
        replaced_by=row.replaced_by,
        activated_on=row.activated_on,
        opening_turnover=Cents(row.opening_turnover),
        turnover=Cents(row.turnover),
        opened_on=row.opened_at.date(),
        came_to=AccountState(Cents(row.reached or 0), Cents(row.reached_year or 0), row.stamps or 0),
    )
