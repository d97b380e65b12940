"""What else is worth knowing at the counter: a better kind, cards beside this one, what burns next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import KindUnknown
from shopclient.domain.money import Bps, Cents
from shopclient.domain.programme import Programme
from shopclient.models import Account, Card, Client
from shopclient.services.core import Query, table
from shopclient.services.counter import Party, card_party, held_by
from shopclient.services.ledger import Holding
from shopclient.services.levels import turnover_for_level, turnover_within

_WHOLE_WAY = 1_000
_CARDS, _ACCOUNTS, _CLIENTS = table(Card), table(Account), table(Client)
#: Cards that may be good, by the account that they lead to: on this account, or of this client.
_BESIDE = Query(
    select(_CARDS.c.number, _CARDS.c.account_id, _CLIENTS.c.name)
    .select_from(_CARDS)
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _CARDS.c.account_id)
    .outerjoin(_CLIENTS, _CLIENTS.c.id == func.coalesce(_CARDS.c.holder_id, _ACCOUNTS.c.client_id))
    .where(
        (_ACCOUNTS.c.id == bindparam("account")) | (_ACCOUNTS.c.client_id == bindparam("client")),
        _CARDS.c.state == "active",
        _ACCOUNTS.c.is_gift == 0,
    )
)
#: The cards of a client that may be good for nothing; a replaced one lives on in another.
_RESTING = Query(
    select(_CARDS.c.id, _CARDS.c.number)
    .select_from(_CARDS)
    .join(_ACCOUNTS, _ACCOUNTS.c.id == _CARDS.c.account_id)
    .where(
        _ACCOUNTS.c.client_id == bindparam("client"),
        _CARDS.c.state.in_(("active", "blocked")),
        _ACCOUNTS.c.is_gift == 0,
    )
)


@dataclass(frozen=True)
class BetterKind:
    """The kind of card that turnover leads to, what it brings, and how far it is; sums in minor units."""

    key: str
    name: str
    missing: Cents  # turnover still to come; 0 once it can be given
    done: int  # of the way there, in thousandths
    discount: Bps
    cashback: Bps
    is_allowed: bool  # whether this holder may have it


@dataclass(frozen=True)
class Resting:
    """A card that is good for nothing, and what its account still holds: it goes on on a new card."""

    number: str
    state: str  # blocked, expired
    reason: str
    balance: Cents


@dataclass(frozen=True)
class Beside:
    """The other cards that are good: on the same account, and on other accounts of the same client."""

    sharing: int = 0
    elsewhere: int = 0
    names: tuple[str, ...] = ()  # of who else holds a card of this account


def better_kind(session: Session, programme: Programme, party: Party, day: date) -> BetterKind | None:
    """Return the kind that the card's own one leads to by turnover; None where it leads nowhere."""
    if party.kind is None or not party.kind.upgrade_to or party.account_id is None:
        return None
    try:
        kind = programme.kind(party.kind.upgrade_to)
    except KindUnknown:
        return None
    now = turnover_within(session, party.sums, day, party.kind.upgrade_months)
    goal = max(party.kind.upgrade_turnover, 1)
    reached = turnover_for_level(session, kind, programme.rules, party.sums, party.came_to, day).reached
    return BetterKind(
        key=kind.key,
        name=kind.name,
        missing=Cents(max(0, party.kind.upgrade_turnover - now)),
        done=max(0, min(now * _WHOLE_WAY // goal, _WHOLE_WAY)),
        discount=kind.discount_at(reached),
        cashback=kind.cashback_at(reached),
        is_allowed=("bearer" if party.client_id is None else "named") in kind.holders,
    )


def cards_beside(session: Session, programme: Programme, party: Party, day: date) -> Beside:
    """Return how many other cards lead to this account, and to others of the same client."""
    if party.account_id is None:
        return Beside()
    rows = _BESIDE.all(session, account=party.account_id, client=party.client_id)
    others = [row for row in rows if row.number != party.number]
    others = [row for row in others if _is_good(session, programme, row.number, day)]
    sharing = [row for row in others if row.account_id == party.account_id]
    names = {row.name: None for row in sharing if row.name and row.name != party.client_name}
    return Beside(len(sharing), len(others) - len(sharing), tuple(names))


def resting_card(session: Session, programme: Programme, client: int, day: date) -> Resting | None:
    """Return the newest card of a client without a good one, whose account waits for a new card."""
    for row in sorted(_RESTING.all(session, client=client), reverse=True):
        party = card_party(session, programme, row.number)
        state = party.state_on(day)
        if state in {"blocked", "expired"}:
            return resting(session, party, day)
    return None


def resting(session: Session, party: Party, day: date) -> Resting:
    """Return what a card holds that is good for nothing any more."""
    held = held_by(session, party) or Holding()
    return Resting(party.number or "", party.state_on(day), party.reason, held.balance(day))


def next_burn(held: Holding | None, day: date) -> tuple[date, Cents] | None:
    """Return the next day on which bonuses burn, and how many."""
    burns = held.burns(day) if held else []
    return burns[0] if burns else None


def next_active(held: Holding | None, day: date) -> date | None:
    """Return the next day on which bonuses become active."""
    lots: Sequence[date] = [lot.active_from for lot in held.lots if lot.active_from > day] if held else []
    return min(lots, default=None)


def _is_good(session: Session, programme: Programme, number: str, day: date) -> bool:
    return card_party(session, programme, number).state_on(day) == "active"
