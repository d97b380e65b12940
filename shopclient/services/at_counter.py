"""Who stands at the counter: all that the till shows about a card or a client before a sum is typed."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import Session

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.errors import GiftCardWrong
from shopclient.domain.money import Bps, Cents
from shopclient.domain.phones import Phone, masked
from shopclient.domain.programme import Programme
from shopclient.models import Client, ClientLabel, ClientPhone, Operation
from shopclient.services.at_counter_visits import visits_of
from shopclient.services.clock import day_of
from shopclient.services.core import Query
from shopclient.services.counter import (
    Party,
    card_party,
    client_party,
    held_by,
    spendings_over,
    standing,
)
from shopclient.services.counter_extras import (
    Beside,
    BetterKind,
    Resting,
    better_kind,
    cards_beside,
    next_active,
    next_burn,
    resting_card,
)
from shopclient.services.gifts import day_gifts, with_gifts
from shopclient.services.human_lines import human_line_in
from shopclient.services.occasion_views import HumanLine
from shopclient.services.shop import Shop

_WHOLE_WAY = 1_000
_HAS_OPENING = Query(
    select(
        exists()
        .where(Operation.account_id == bindparam("account"), Operation.what == "opening")
        .label("has_opening")
    )
)
_NEVER = (
    select(func.group_concat(ClientLabel.text, "\n"))
    .where(ClientLabel.client_id == Client.id, ClientLabel.what == "allergy")
    .scalar_subquery()
)
_PERSON = Query(
    select(
        *(Client.name, Client.first, Client.notes),
        *(ClientPhone.e164, ClientPhone.digits, ClientPhone.typed),
        _NEVER.label("allergies"),
    )
    .outerjoin(ClientPhone, (ClientPhone.client_id == Client.id) & (ClientPhone.position == 0))
    .where(Client.id == bindparam("client"))
)


@dataclass(frozen=True)
class LevelAhead:
    """The next level of an account and how far it is."""

    missing: Cents  # turnover still to come
    done: int  # of the way there from the present level, in thousandths
    discount: Bps
    cashback: Bps


@dataclass(frozen=True)
class AtCounter:
    """A card, a client with a card, or a client without one; sums in minor units."""

    card: str | None
    client: int | None
    name: str  # empty for the bearer of a card
    kind_name: str
    discount: Bps
    cashback: Bps
    has_levels: bool
    ahead: LevelAhead | None  # None on the highest level, too
    balance: Cents | None  # None without an account
    pending: Cents
    debt: Cents
    visits: int
    last_visit: int | None  # days ago
    phone: str = ""  # its middle hidden
    notes: str = ""
    allergies: tuple[str, ...] = ()  # what is never to be offered
    line: HumanLine | None = None
    came_before: bool = False  # without visits: an older program brought sums along, so this is no first one
    pending_from: date | None = None  # the next day on which bonuses become active
    burn: tuple[date, Cents] | None = None  # the next day on which bonuses burn, and how many
    burns_in: int = 0  # days until then
    spend_left: Cents | None = None  # what this card may still spend today; None where that has no limit
    may_spend: bool = True  # whether the card has not paid as often today as the shop allows
    stamps: int = 0
    stamps_every: int = 0  # 0: its kind has none
    better: BetterKind | None = None
    beside: Beside = Beside()
    resting: Resting | None = None  # of a client without a good card: one whose account waits for a new one
    kind: str = ""  # its key
    may_be_named: bool = False  # whether the bearer's card may be put in a client's name
    first_name: str = ""  # where it can be told from the surname: for eyes on the other side of the counter


def at_counter(shop: Shop, *, card: str | None = None, client: int | None = None) -> AtCounter:
    """Return whom a card as read, or a client's id, brings to the counter.

    Raises:
        CardUnknown, CardMisread, CardForeign, GoodsCode, CardBlocked, CardBlank, CardReplaced, CardExpired,
        ClientUnknown: Nothing can be booked on it.
        GiftCardWrong: It is a gift card, good or not: it pays and stands for nobody.
        ValueError: Neither a card nor a client was given, or both.
    """
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        today = day_of(shop.now, programme.shop)
        party = _party(session, programme, card, client, today)
        found = _shown(session, programme, party, today)
        found = replace(found, beside=cards_beside(session, programme, party, today))
        if party.client_id is None:
            return found
        found = _with_person(session, found, party.client_id)
        if party.card_id is None:
            found = replace(found, resting=resting_card(session, programme, party.client_id, today))
        return replace(found, line=human_line_in(session, programme, party.client_id, today))


def _party(
    session: Session, programme: Programme, card: str | None, client: int | None, today: date
) -> Party:
    if card is not None and client is None:
        party = card_party(session, programme, card)
        if party.kind is not None and party.kind.gift:
            raise GiftCardWrong(party.number or card, "pays_only")
        return party.usable(today)
    if client is not None and card is None:
        return client_party(session, programme, client, today)
    raise ValueError("either a card or a client")


def _shown(session: Session, programme: Programme, party: Party, today: date) -> AtCounter:
    kind = party.kind
    held = held_by(session, party)
    if held is not None:
        held = with_gifts(held, day_gifts(session, programme, kind, party.account_id, today))
    stands = standing(session, programme, party, held, today)
    reached, burn = stands.reached, next_burn(held, today)
    visits = visits_of(session, party)
    return AtCounter(
        card=party.number,
        client=party.client_id,
        name=party.client_name or "",
        kind=kind.key if kind else "",
        kind_name=kind.name if kind else "",
        discount=kind.discount_at(reached) if kind else Bps(0),
        cashback=kind.cashback_at(reached) if kind else Bps(0),
        has_levels=bool(kind and kind.levels),
        ahead=_ahead(kind, reached) if kind else None,
        balance=held.balance(today) if held else None,
        pending=held.pending(today) if held else Cents(0),
        debt=held.debt if held else Cents(0),
        visits=visits.purchases,
        last_visit=None if visits.last is None else (today - visits.last).days,
        came_before=not visits.purchases and _came_before(session, party),
        pending_from=next_active(held, today),
        burn=burn,
        burns_in=(burn[0] - today).days if burn else 0,
        spend_left=stands.spend_left,
        may_spend=not spendings_over(session, programme, party, today),
        stamps=stands.stamps,
        stamps_every=kind.stamps_every if kind else 0,
        better=better_kind(session, programme, party, today),
        may_be_named=party.client_id is None and kind is not None and "named" in kind.holders,
    )


def _ahead(kind: CardKind, reached: Cents) -> LevelAhead | None:
    level = kind.next_level(reached)
    if level is None:
        return None
    present = kind.level_at(reached)
    start = present.since if present else Cents(0)
    return LevelAhead(
        missing=Cents(level.since - reached),
        done=(reached - start) * _WHOLE_WAY // (level.since - start),
        discount=kind.discount_at(level.since),
        cashback=kind.cashback_at(level.since),
    )


def _came_before(session: Session, party: Party) -> bool:
    if party.account_id is None:
        return False
    return party.opening_turnover > 0 or bool(_HAS_OPENING.scalar(session, account=party.account_id))


def _with_person(session: Session, found: AtCounter, client_id: int) -> AtCounter:
    row = _PERSON.first(session, client=client_id)
    phone = masked(Phone(row.e164, row.digits, row.typed)) if row.typed else ""
    return replace(
        found,
        phone=phone,
        notes=row.notes,
        allergies=tuple((row.allergies or "").splitlines()),
        first_name=row.first or _only_name(row.name),
    )


def _only_name(name: str) -> str:
    """Return a name of one word; of more nobody can tell which is the surname, and a phone is no name."""
    return name if name.replace("-", "").isalpha() else ""
