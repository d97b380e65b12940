"""Who is asked to a customer day, who will come, and who came: a list with one key at the door."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from shopclient.domain.client_filter import ClientFilter, write_filter
from shopclient.domain.customer_days import Answer
from shopclient.domain.errors import ClientUnknown, ValueInvalid
from shopclient.domain.person_dates import parse_person_date
from shopclient.domain.phones import Phone, shown
from shopclient.domain.relations import CHILDREN
from shopclient.models import Client, ClientPhone, Event, EventGuest, Relative
from shopclient.services import client_records, client_search
from shopclient.services.changes import Change
from shopclient.services.events import load
from shopclient.services.occasion_rows import OPTED_OUT
from shopclient.services.shop import Shop, Tx

_COLUMNS = (EventGuest.client_id, EventGuest.people, EventGuest.answer, EventGuest.came_at)
_MOST_PEOPLE = 99
_GROWN = 18


@dataclass(frozen=True)
class GuestNote:
    """What is noted of a guest: how many come, what was answered, when they came."""

    client: int
    people: int = 1
    answer: Answer = "listed"
    came_at: datetime | None = None  # on the shop's clock


@dataclass(frozen=True)
class Guest:
    """A guest as shown, surname first; *children* of the family by name and age at the day."""

    note: GuestNote
    name: str
    number: Phone | None
    children: tuple[tuple[str, int], ...] = ()
    opted_out: bool = False  # died, moved away or wants no calls: not to be asked any more

    @property
    def phone(self) -> str:
        """The first phone as people read it, or empty."""
        return shown(self.number) if self.number else ""


@dataclass(frozen=True)
class AskedTo:
    """A customer day as one guest sees it."""

    title: str
    on_day: date
    note: GuestNote


def guests(shop: Shop, event: int) -> tuple[Guest, ...]:
    """Return the guests of a day by name. Raises: EventUnknown."""
    with shop.reading() as session:
        day = load(session, event).on_day
        names = (Client.last, Client.first, Client.middle, Client.name, Client.state)
        phone = (ClientPhone.e164, ClientPhone.digits, ClientPhone.typed)
        columns = (*_COLUMNS, *names, *phone)
        first = (ClientPhone.client_id == Client.id) & (ClientPhone.position == 0)
        query = select(*columns).join(Client, Client.id == EventGuest.client_id)
        query = query.outerjoin(ClientPhone, first).where(EventGuest.event_id == event)
        rows = session.execute(query.order_by(Client.sort_key, Client.id)).all()
        kin = _children(session, event, day)
        return tuple(
            Guest(
                _note(row),
                " ".join(part for part in (row.last, row.first, row.middle) if part) or row.name,
                None if row.typed is None else Phone(row.e164, row.digits, row.typed),
                tuple(kin[row.client_id]),
                row.state in OPTED_OUT,
            )
            for row in rows
        )


def ask(shop: Shop, event: int, asked: ClientFilter) -> tuple[int, ...]:
    """Put everybody whom *asked* finds on the list of guests, and return who is new on it.

    Who died, moved away or wants no calls is left out.

    Raises:
        EventUnknown. ValueInvalid: A condition is impossible.
    """
    found = client_search.members(shop, asked)
    with shop.writing() as tx:
        row = load(tx.session, event)
        row.asked = write_filter(asked)
        return _put(tx, event, _willing(tx.session, found))


def put_on(shop: Shop, event: int, client: int) -> tuple[int, ...]:
    """Put one client on the list; nobody is returned who was on it. Raises: EventUnknown, ClientUnknown."""
    with shop.writing() as tx:
        load(tx.session, event)
        return _put(tx, event, [client_records.living(tx.session, client)])


def take_off(shop: Shop, event: int, clients: Iterable[int]) -> tuple[GuestNote, ...]:
    """Take guests off the list; return what was noted, so that ``put_back`` has it again."""
    with shop.writing() as tx:
        load(tx.session, event)
        mine = (EventGuest.event_id == event, EventGuest.client_id.in_(_among(clients)))
        notes = tuple(_note(row) for row in tx.session.scalars(select(EventGuest).where(*mine)))
        tx.session.execute(delete(EventGuest).where(*mine))
        tx.changed(Change.EVENT)
        return notes


def put_back(shop: Shop, event: int, notes: Iterable[GuestNote]) -> None:
    """Let the list say *notes* of these guests, whatever it says now. Raises: EventUnknown."""
    with shop.writing() as tx:
        load(tx.session, event)
        for note in notes:
            row = tx.session.get(EventGuest, (event, note.client))
            _write(tx, row or EventGuest(event_id=event, client_id=note.client), note)


def change(shop: Shop, event: int, note: GuestNote) -> GuestNote:
    """Note something else of a guest, and return what was noted.

    Raises:
        EventUnknown; ClientUnknown: Nobody of the list. ValueInvalid: So many people nobody brings along.
    """
    if not 1 <= note.people <= _MOST_PEOPLE:
        raise ValueInvalid("people", str(note.people), f"1 … {_MOST_PEOPLE}")
    with shop.writing() as tx:
        load(tx.session, event)
        row = tx.session.get(EventGuest, (event, note.client))
        if row is None:
            raise ClientUnknown(str(note.client))
        before = _note(row)
        _write(tx, row, note)
        return before


def invite(shop: Shop, event: int, clients: Iterable[int]) -> None:
    """Note of all of these who were on the list only that they are invited now. Raises: EventUnknown."""
    _turn(shop, event, clients, "listed", "invited")


def uninvite(shop: Shop, event: int, clients: Iterable[int]) -> None:
    """Note of all of these who had not answered that they are not invited yet. Raises: EventUnknown."""
    _turn(shop, event, clients, "invited", "listed")


def came(shop: Shop, event: int, client: int) -> GuestNote | None:
    """Note that somebody came, listed or not; return what was noted, None for who was not on the list.

    Who came already stays as it was.

    Raises:
        EventUnknown, ClientUnknown.
    """
    with shop.writing() as tx:
        load(tx.session, event)
        client = client_records.living(tx.session, client)
        row = tx.session.get(EventGuest, (event, client))
        before = None if row is None else _note(row)
        if before is None or before.came_at is None:
            people = 1 if before is None else before.people
            note = GuestNote(client, people, "yes", tx.local)
            _write(tx, row or EventGuest(event_id=event, client_id=client), note)
        return before


def asked_to(shop: Shop, client: int) -> tuple[AskedTo, ...]:
    """Return the days that a client was put on the list of, the latest first; dropped ones, too."""
    query = select(*_COLUMNS, Event.title, Event.on_day).join(Event, Event.id == EventGuest.event_id)
    query = query.where(EventGuest.client_id == client).order_by(Event.on_day.desc(), Event.id.desc())
    with shop.reading() as session:
        return tuple(AskedTo(row.title, row.on_day, _note(row)) for row in session.execute(query))


def _turn(shop: Shop, event: int, clients: Iterable[int], former: Answer, answer: Answer) -> None:
    with shop.writing() as tx:
        load(tx.session, event)
        mine = (EventGuest.event_id == event, EventGuest.client_id.in_(_among(clients)))
        turned = update(EventGuest).where(*mine, EventGuest.answer == former)
        tx.session.execute(turned.values(answer=answer))
        tx.changed(Change.EVENT)


def _put(tx: Tx, event: int, clients: Collection[int]) -> tuple[int, ...]:
    known = set(tx.session.scalars(select(EventGuest.client_id).where(EventGuest.event_id == event)))
    new = tuple(client for client in clients if client not in known)
    if new:
        rows = [{"event_id": event, "client_id": client, "people": 1, "answer": "listed"} for client in new]
        tx.session.execute(insert(EventGuest), rows)
    tx.changed(Change.EVENT)
    return new


def _among(clients: Iterable[int]) -> Any:
    """Return these numbers as a table: of an invitation to everybody SQLite takes no list."""
    return select(func.json_each(json.dumps(list(clients))).table_valued("value").c.value)


def _willing(session: Session, found: tuple[int, ...]) -> list[int]:
    away = set(session.scalars(select(Client.id).where(Client.state.in_(OPTED_OUT))))
    return [client for client in found if client not in away]


def _write(tx: Tx, row: EventGuest, note: GuestNote) -> None:
    row.people, row.answer, row.came_at = note.people, note.answer, note.came_at
    tx.session.add(row)
    tx.changed(Change.EVENT)


def _note(row: Any) -> GuestNote:
    return GuestNote(row.client_id, row.people, cast(Answer, row.answer), row.came_at)


def _children(session: Session, event: int, day: date) -> dict[int, list[tuple[str, int]]]:
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    own = aliased(Client)  # who has a file of his own, has the birthday there
    name, born = func.coalesce(own.name, Relative.name), func.coalesce(own.birthday, Relative.birthday)
    query = select(Relative.client_id, name.label("name"), born.label("born")).outerjoin(
        own, own.id == Relative.known_id
    )
    listed = select(EventGuest.client_id).where(EventGuest.event_id == event)
    query = query.where(Relative.client_id.in_(listed), Relative.relation.in_(CHILDREN), born.is_not(None))
    for row in session.execute(query.order_by(born, Relative.position)):
        age = _age(row.born, day)
        if age is not None and 0 <= age < _GROWN:
            found[row.client_id].append((row.name, age))
    return found


def _age(birthday: str, day: date) -> int | None:
    """Return how old somebody born on *birthday* (``2018-05-30``) is on *day*; None without a year."""
    born = parse_person_date(birthday)
    if born.year is None:
        return None
    return day.year - born.year - ((born.month, born.day) > (day.month, day.day))
