"""Whose bonuses burn in the coming days, so that they can be reminded in time, and once only.

Source: requirements R35; which lots burn when, loyalty rules 4. Read in a fixed number of statements.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, or_, select
from sqlalchemy.orm import Session

from shopclient.domain.burning import FARTHEST_AHEAD, USUAL_AHEAD, Burn, Burning, BurningHolder
from shopclient.domain.errors import KindUnknown, ValueInvalid
from shopclient.domain.money import Bps, Cents
from shopclient.domain.occurrence_keys import burn_occurrence
from shopclient.domain.phones import Phone
from shopclient.domain.programme import Programme
from shopclient.models import Account, Card, Client, ClientPhone, Greeting, Lot, Operation
from shopclient.services.clock import business_day, day_of, local_moment
from shopclient.services.occasion_rows import OPTED_OUT
from shopclient.services.occasion_views import Mark
from shopclient.services.operations import lasting_purchase
from shopclient.services.shop import Shop

_AnyColumns = Select[*tuple[Any, ...]]


def burning_soon(shop: Shop, *, ahead: int = USUAL_AHEAD) -> Burning:
    """Return whose bonuses burn on one of the coming *ahead* days: what burns today is gone already.

    Raises:
        ValueInvalid: *ahead* is below 1 or more than a year.
    """
    if not 1 <= ahead <= FARTHEST_AHEAD:
        raise ValueInvalid("ahead", str(ahead), f"1 … {FARTHEST_AHEAD}")
    today = shop.today()
    return burning_between(shop, today + timedelta(days=1), today + timedelta(days=ahead))


def burning_between(shop: Shop, first: date | None = None, last: date | None = None) -> Burning:
    """Return whose bonuses burn from *first* to *last*, both included, as of now.

    What has burnt by today is left out, booked or not; so are gift cards, which hold no bonuses. Without
    *first* tomorrow is the first day, without *last* the usual number of days is shown.
    """
    with shop.reading() as session:
        programme = shop.programme_in(session)[1]
        today = day_of(shop.now, programme.shop)
        start = max(first or today, today + timedelta(days=1))
        end = last or start + timedelta(days=USUAL_AHEAD - 1)
        return _Reader(session, programme, today).read(first or start, start, end)


@dataclass
class _Owner:
    """What burns of one client, or of one account that is nobody's."""

    accounts: list[int] = field(default_factory=list)
    burns: dict[date, int] = field(default_factory=lambda: defaultdict(int))


class _Reader:
    """Reads each kind of row once, for everybody."""

    def __init__(self, session: Session, programme: Programme, today: date) -> None:
        # Plain columns, without what a session does for objects: a large shop has thousands of rows here.
        self._connection, self._programme, self._today = session.connection(), programme, today

    def read(self, first: date, start: date, end: date) -> Burning:
        owners = self._owners(start, end)
        accounts = _ids(account for owner in owners.values() for account in owner.accounts)
        clients = _ids(client for client, _ in owners if client is not None)
        people = {row.id: row for row in self._all(_PEOPLE, clients)}
        build = _Builder(
            people=people,
            phones={
                row.client_id: Phone(row.e164, row.digits, row.typed) for row in self._all(_PHONES, clients)
            },
            balances={
                row.id: row.available - row.debt for row in self._all(_BALANCES, accounts, today=self._today)
            },
            visits={row.id: row.day for row in self._all(_VISITS, accounts)},
            cards=self._cards(accounts),
            mark=self._marks(clients),
            rules=self._programme,
        )
        found = [build.holder(client, owner) for (client, _), owner in owners.items()]
        found.sort(key=lambda each: (each.burns[0].on, -each.amount, each.name.casefold(), each.card))
        away = [each for each in found if each.client and people[each.client].state in OPTED_OUT]
        return Burning(
            today=self._today,
            first=first,
            last=end,
            clients=tuple(each for each in found if each.client and each not in away),
            cards=tuple(each for each in found if each.client is None),
            left_out=len(away),
            left_out_amount=Cents(sum(each.amount for each in away)),
        )

    def _owners(self, start: date, end: date) -> dict[tuple[int | None, int], _Owner]:
        """Return what burns by whom: of a client's accounts together, of each other account by itself."""
        owners: dict[tuple[int | None, int], _Owner] = defaultdict(_Owner)
        for row in self._connection.execute(_BURNING, {"start": start, "end": end}).all():
            owner = owners[row.client_id, 0 if row.client_id else row.account_id]
            if row.account_id not in owner.accounts:
                owner.accounts.append(row.account_id)
            owner.burns[row.burns_on] += row.amount
        return owners

    def _cards(self, accounts: str) -> dict[int, list[tuple[str, str]]]:
        cards: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for row in self._all(_CARDS, accounts):
            cards[row.account_id].append((row.number, row.kind_key))
        return cards

    def _marks(self, clients: str) -> Callable[[Burn], Burn]:
        noted = {row.occurrence: row for row in self._all(_MARKS, clients)}

        def mark(burn: Burn) -> Burn:
            row = noted.get(burn.occurrence)
            if row is None:
                return burn
            at = local_moment(row.marked_at, self._programme.shop)
            is_today = business_day(at, self._programme.shop.day_ends) >= self._today
            return Burn(
                burn.on,
                burn.amount,
                burn.occurrence,
                state=cast(Mark, row.state),
                marked_at=at,
                put_off=row.state == "later" and is_today,
            )

        return mark

    def _all(self, query: _AnyColumns, ids: str, **values: Any) -> Iterable[Any]:
        return self._connection.execute(query, {"ids": ids, **values}).all()


@dataclass(frozen=True)
class _Builder:
    """Makes of the rows what is shown."""

    people: Mapping[int, Any]
    phones: Mapping[int, Phone]
    balances: Mapping[int, int]
    visits: Mapping[int, date | None]
    cards: Mapping[int, list[tuple[str, str]]]
    mark: Callable[[Burn], Burn]
    rules: Programme

    def holder(self, client: int | None, owner: _Owner) -> BurningHolder:
        cards = [card for account in owner.accounts for card in self.cards.get(account, ())]
        person = None if client is None else self.people[client]
        visits = [day for account in owner.accounts if (day := self.visits.get(account))]
        return BurningHolder(
            burns=tuple(self._burn(client, on, amount) for on, amount in sorted(owner.burns.items())),
            balance=Cents(sum(self.balances[account] for account in owner.accounts)),
            last_visit=max(visits, default=None),
            share=max((self._share(kind) for _, kind in cards), default=Bps(0)),
            card=cards[0][0] if cards and person is None else "",
            client=client,
            name=person.name if person else "",
            first=person.first if person else "",
            middle=person.middle if person else "",
            language=person.language if person else "",
            number=None if client is None else self.phones.get(client),
        )

    def _burn(self, client: int | None, on: date, amount: int) -> Burn:
        if client is None:
            return Burn(on, Cents(amount))
        return self.mark(Burn(on, Cents(amount), str(burn_occurrence(client, on))))

    def _share(self, kind: str) -> Bps:
        try:
            return self.rules.kind(kind).max_share
        except KindUnknown:
            return Bps(0)


def _ids(values: Iterable[int]) -> str:
    return json.dumps(list(dict.fromkeys(values)))


_IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
# Written out, since only then is the index on the lots that still hold something used.
_LEFT: ColumnElement[bool] = literal_column('lot."left" > 0')


def _burning() -> _AnyColumns:
    return (
        select(Account.client_id, Lot.account_id, Lot.burns_on, func.sum(Lot.left).label("amount"))
        .join(Account, Account.id == Lot.account_id)
        .where(_LEFT, Account.is_gift == 0)
        .where(Lot.burns_on.between(bindparam("start"), bindparam("end")))
        .group_by(Lot.account_id, Lot.burns_on)
    )


def _balances() -> _AnyColumns:
    day = bindparam("today", type_=Lot.active_from.type)
    left = (
        select(func.coalesce(func.sum(Lot.left), 0))
        .where(Lot.account_id == Account.id, _LEFT, Lot.active_from <= day)
        .where(or_(Lot.burns_on.is_(None), Lot.burns_on > day))
        .correlate(Account)
        .scalar_subquery()
    )
    return select(Account.id, Account.debt, left.label("available")).where(Account.id.in_(_IDS))


def _visits() -> _AnyColumns:
    """Return the day of each account's last purchase: the index leads from the newest day backwards."""
    newest = (
        select(Operation.turnover_day)
        .where(Operation.account_id == Account.id, lasting_purchase())
        .order_by(Operation.turnover_day.desc())
        .limit(1)
        .correlate(Account)
        .scalar_subquery()
    )
    return select(Account.id, newest.label("day")).where(Account.id.in_(_IDS))


# Built once: building costs as much as running.
_BURNING, _BALANCES, _VISITS = _burning(), _balances(), _visits()
_PEOPLE = select(Client.id, Client.name, Client.first, Client.middle, Client.language, Client.state).where(
    Client.id.in_(_IDS)
)
_PHONES = select(ClientPhone.client_id, ClientPhone.e164, ClientPhone.digits, ClientPhone.typed).where(
    ClientPhone.client_id.in_(_IDS), ClientPhone.position == 0
)
_CARDS = (
    select(Card.account_id, Card.number, Card.kind_key)
    .where(Card.account_id.in_(_IDS))
    .order_by(Card.state != "active", Card.id)
)
_MARKS = select(Greeting.occurrence, Greeting.state, Greeting.marked_at).where(
    Greeting.client_id.in_(_IDS), Greeting.occurrence.contains("/burn:")
)
