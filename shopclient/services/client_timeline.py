"""Everything that happened with a client as one list, newest first: money, calls, greetings, gifts, changes.

Each kind is read by an index of its own, page by page; the pages are laid into each other by their moments.
"""

import heapq
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import partial
from itertools import islice
from typing import Any, Final, Literal

from sqlalchemy import Select, and_, func, literal, or_, select, tuple_
from sqlalchemy.orm import Session, aliased

from shopclient.domain.money import Cents
from shopclient.domain.programme import ShopInfo
from shopclient.domain.tree_changes import FieldChange
from shopclient.models import (
    Account,
    Client,
    ClientGift,
    Contact,
    Greeting,
    Operation,
    Relative,
    Staff,
)
from shopclient.services.client_history import ClientChange, changes_in
from shopclient.services.clock import local_moment
from shopclient.services.contacts import ANSWERED, REVIEWS
from shopclient.services.operations import undone
from shopclient.services.shop import Shop

TimelineKind = Literal["purchase", "contact", "greeting", "gift", "change", "return", "complaint"]

#: All kinds; returns are among the purchases, complaints among the contacts, and each can be asked for alone.
KINDS: Final[tuple[TimelineKind, ...]] = ("purchase", "contact", "greeting", "gift", "change")

#: How many rows a page has unless another number is asked for.
PAGE: Final = 30
#: Changes of one client that are looked through for those of a field.
_ALL: Final = 2_000

# An undo is told by what it took back; parts of other operations and mere moves tell nothing new.
_BOOKED = ("sale", "refund", "adjust", "opening", "attach", "gift", "expire")
# What is in the list by itself; the history notes it, too.
_TOLD_OTHERWISE = ("contact", "gift")

#: Where the rows of each kind go on: the moment and the number of the last one that was shown.
Cursor = Mapping[TimelineKind, tuple[Any, Any]]


@dataclass(frozen=True)
class Happening:
    """One thing that happened: *kind* and *what* say which of the other values hold.

    Money (*what* as of an operation): *amount*, *bonuses*, *op_key*, *undone*. A contact (*what* is its
    channel): *text*, *detail* (the result), *incoming*, *answered* (when a complaint was). A greeting (*what*
    is done, skipped or later): *text* is the occurrence. A gift (*what* is bought or given): *text*, *detail*
    (the occasion), *whom*. A change (*what* is its deed): *fields*, *undone*, *can_undo*. *number* is the
    row's own.
    """

    at: datetime  # on the shop's clock
    kind: TimelineKind
    what: str
    number: int
    who: str
    text: str = ""
    detail: str = ""
    whom: str = ""
    incoming: bool = False
    amount: Cents = Cents(0)
    bonuses: Cents = Cents(0)
    op_key: str = ""
    undone: bool = False
    can_undo: bool = False
    answered: date | None = None
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class TimelinePage:
    """Some rows, newest first, and where the next page begins; None at the end."""

    items: tuple[Happening, ...]
    after: Cursor | None


@dataclass(frozen=True)
class _Asked:
    session: Session
    client: int
    info: ShopInfo
    limit: int

    @property
    def ids(self) -> Any:
        """The client, and those who were merged into the file."""
        whole = or_(Client.id == self.client, Client.merged_into_id == self.client)
        return select(Client.id).where(whole)


#: A row with the place at which its kind goes on after it.
_Placed = tuple[Happening, tuple[Any, Any]]


def timeline(
    shop: Shop,
    client_id: int,
    kinds: tuple[TimelineKind, ...] = KINDS,
    limit: int = PAGE,
    after: Cursor | None = None,
) -> TimelinePage:
    """Return what happened with a client, and with those who were merged into the file.

    Args:
        shop: The open shop.
        client_id: Whose.
        kinds: Only these.
        limit: How many rows at the most.
        after: The ``after`` of the page before; None for the first page.
    """
    with shop.reading() as session:
        info = shop.programme_in(session)[1].shop
        asked = _Asked(session, client_id, info, limit + 1)
        streams = [_stream(kind, asked, (after or {}).get(kind)) for kind in kinds]
        merged = heapq.merge(*streams, key=lambda placed: placed[1].at, reverse=True)
        rows = list(islice(merged, limit + 1))
    shown = rows[:limit]
    cursor = {**(after or {}), **{kind: place for kind, _, place in shown}}
    return TimelinePage(tuple(item for _, item, _ in shown), cursor if len(rows) > limit else None)


def _stream(
    kind: TimelineKind, asked: _Asked, after: tuple[Any, Any] | None
) -> Iterator[tuple[TimelineKind, Happening, tuple[Any, Any]]]:
    return ((kind, item, place) for item, place in _READERS[kind](asked, after))


def _purchases(
    asked: _Asked, after: tuple[Any, Any] | None, booked: tuple[str, ...] = _BOOKED
) -> Iterator[_Placed]:
    accounts = select(Account.id).where(Account.client_id.in_(asked.ids), Account.is_gift == 0)
    # Not "is null": its index would lead to everything that was ever sold to the bearers of cards.
    own_account = and_(func.coalesce(Operation.client_id, 0) == 0, Operation.account_id.in_(accounts))
    query = (
        select(
            *(Operation.id, Operation.happened_at, Operation.what, Operation.due, Operation.bonuses),
            *(Operation.op_key, Operation.reason, Staff.name, undone().label("undone")),
        )
        .join(Staff, Staff.id == Operation.staff_id)
        .where(or_(Operation.client_id.in_(asked.ids), own_account), Operation.what.in_(booked))
    )
    for row in _page(asked, query, Operation.happened_at, Operation.id, after):
        item = Happening(
            at=row.happened_at,
            kind="purchase",
            what=row.what,
            number=row.id,
            who=row.name,
            text=row.reason,
            amount=Cents(row.due),
            bonuses=Cents(row.bonuses),
            op_key=row.op_key,
            undone=bool(row.undone),
        )
        yield item, (row.happened_at, row.id)


def _contacts(
    asked: _Asked, after: tuple[Any, Any] | None, results: tuple[str, ...] = ()
) -> Iterator[_Placed]:
    reply = aliased(Contact)
    answered = (
        select(func.min(reply.at))
        .where(reply.client_id == Contact.client_id, reply.result == ANSWERED)
        .where(tuple_(reply.at, reply.id) > tuple_(Contact.at, Contact.id))
        .scalar_subquery()
    )
    query = (
        select(Contact, Staff.name, answered.label("answered"))
        .join(Staff, Staff.id == Contact.staff_id)
        .where(Contact.client_id.in_(asked.ids))
    )
    if results:
        query = query.where(Contact.result.in_(results))
    for row, who, reply_at in _page(asked, query, Contact.at, Contact.id, after):
        incoming = bool(row.incoming)
        item = Happening(row.at, "contact", row.channel, row.id, who, row.text, row.result, incoming=incoming)
        if row.result in REVIEWS and row.result != ANSWERED and reply_at is not None:
            item = replace(item, answered=reply_at.date())
        yield item, (row.at, row.id)


def _greetings(asked: _Asked, after: tuple[Any, Any] | None) -> Iterator[_Placed]:
    query = (
        select(Greeting, Staff.name)
        .join(Staff, Staff.id == Greeting.staff_id)
        .where(Greeting.client_id.in_(asked.ids))
    )
    for row, who in _page(asked, query, Greeting.marked_at, Greeting.occurrence, after):
        at = local_moment(row.marked_at, asked.info)
        yield Happening(at, "greeting", row.state, 0, who, row.occurrence), (row.marked_at, row.occurrence)


def _gifts(asked: _Asked, after: tuple[Any, Any] | None) -> Iterator[_Placed]:
    query = (
        select(ClientGift, func.coalesce(Relative.name, ""))
        .outerjoin(Relative, Relative.id == ClientGift.relative_id)
        .where(ClientGift.client_id.in_(asked.ids), ClientGift.state != "idea")
        .where(ClientGift.on_day.is_not(None))
    )
    for row, whom in _page(asked, query, ClientGift.on_day, ClientGift.id, after):
        at = datetime.combine(row.on_day, time.min)
        item = Happening(at, "gift", row.state, row.id, "", row.what, row.occasion, whom)
        yield item, (row.on_day, row.id)


def _changes(asked: _Asked, after: tuple[Any, Any] | None) -> Iterator[_Placed]:
    before = None if after is None else after[1]
    for change in changes_in(
        asked.session, asked.client, asked.info, asked.limit, before, besides=_TOLD_OTHERWISE
    ):
        yield _changed(change), (change.at, change.number)


def _changed(change: ClientChange) -> Happening:
    return Happening(
        at=change.at,
        kind="change",
        what=change.deed,
        number=change.number,
        who=change.who,
        fields=change.fields,
        undone=change.undone,
        can_undo=change.can_undo,
    )


def _page(
    asked: _Asked, query: Select[*tuple[Any, ...]], moment: Any, number: Any, after: tuple[Any, Any] | None
) -> Iterator[Any]:
    """Return the rows after the place where the last page ended, newest first."""
    if after is not None:
        query = query.where(tuple_(moment, number) < tuple_(*_bound(moment, number, after)))
    return iter(asked.session.execute(query.order_by(moment.desc(), number.desc()).limit(asked.limit)))


def _bound(moment: Any, number: Any, after: tuple[Any, Any]) -> tuple[Any, Any]:
    return literal(after[0], moment.type), literal(after[1], number.type)


_READERS: Final[Mapping[TimelineKind, Callable[[_Asked, tuple[Any, Any] | None], Iterator[_Placed]]]] = {
    "purchase": _purchases,
    "contact": _contacts,
    "greeting": _greetings,
    "gift": _gifts,
    "change": _changes,
    "return": partial(_purchases, booked=("refund",)),
    "complaint": partial(_contacts, results=REVIEWS),
}


def field_history(shop: Shop, client_id: int, field: str, limit: int = PAGE) -> tuple[Happening, ...]:
    """Return the changes of one field of a client, the newest first: who changed this phone, and when.

    Of a change of several fields only this one is told.
    """
    with shop.reading() as session:
        info = shop.programme_in(session)[1].shop
        changes = changes_in(session, client_id, info, _ALL, besides=_TOLD_OTHERWISE)
        told = (replace(_changed(each), fields=_of(field, each.fields)) for each in changes)
        return tuple(islice((each for each in told if each.fields), limit))


def _of(field: str, fields: tuple[FieldChange, ...]) -> tuple[FieldChange, ...]:
    return tuple(each for each in fields if each.field == field)
