"""Whose a purchase of a journal was: a card or a client of the file, or why it is nobody's."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import CardReplaced, PhoneInvalid, Refusal
from shopclient.domain.names import fold, orders_of
from shopclient.domain.phones import parse_phone
from shopclient.domain.programme import Programme
from shopclient.models import Client, ClientPhone
from shopclient.services.client_records import living
from shopclient.services.counter import card_party
from shopclient.services.import_values import Problem
from shopclient.services.purchase_values import JournalRow

#: The phone is one client's and the name another's: either may be a slip, and only the shop can tell.
_DIFFER = "owners_differ"
#: The replacements of a card that are gone after; more are a circle.
_MOST_CARDS = 50


@dataclass(frozen=True)
class Owner:
    """Whose a purchase is: the number of a card that may be used, or else the client without one.

    *client_id* is the client of a card, too; a bearer's has only the account.
    """

    card: str | None = None
    client_id: int | None = None
    account_id: int | None = None


def owner_of(session: Session, programme: Programme, row: JournalRow, day: date) -> Owner | Problem:
    """Return whose the purchase of *row* on *day* is: by card, else by phone, else by id, else by name.

    The first of them that is known decides. A number in the column of the client is the client's id.
    """
    number = row.client_id or (row.client if row.client.isdecimal() else "")
    name = "" if row.client.isdecimal() else row.client
    if not any(row.who):
        return Problem(row.line, "client", "", "client_missing")
    found: Owner | Problem | None = _by_card(session, programme, row, day) if row.card else None
    if not isinstance(found, Owner) and row.phone:
        found = _first(found, _by_phone(session, programme, row, name))
        if isinstance(found, Problem) and found.reason == _DIFFER:
            return found
    if not isinstance(found, Owner) and number:
        found = _first(found, _by_id(session, row, number))
    if not isinstance(found, Owner) and name:
        found = _first(found, _by_name(session, row, name))
    return found or Problem(row.line, "client", row.client, "client_unknown")


def _first(before: Problem | None, after: Owner | Problem) -> Owner | Problem:
    """Return who was found, or the first fault: that of what tells most."""
    return after if before is None or isinstance(after, Owner) else before


def _by_card(session: Session, programme: Programme, row: JournalRow, day: date) -> Owner | Problem:
    number = row.card
    try:
        for _ in range(_MOST_CARDS):
            party = card_party(session, programme, number)
            try:
                party.usable(day)
            except CardReplaced as replaced:
                number = replaced.replaced_by
            except Refusal:
                # What was bought with it stays bought, whatever became of the card since.
                if party.client_id is None:
                    raise
                return Owner(client_id=party.client_id)
            else:
                if party.kind is not None and party.kind.gift:
                    return Problem(row.line, "card", row.card, "gift_card_wrong")
                return Owner(party.number, party.client_id, party.account_id)
    except Refusal as refusal:
        return Problem(row.line, "card", row.card, refusal.code)
    return Problem(row.line, "card", row.card, CardReplaced.code)


def _by_phone(session: Session, programme: Programme, row: JournalRow, name: str) -> Owner | Problem:
    try:
        phone = parse_phone(row.phone, programme.shop.country)
    except PhoneInvalid as refusal:
        return Problem(row.line, "phone", row.phone, refusal.code)
    same = ClientPhone.e164 == phone.e164 if phone.e164 else ClientPhone.digits == phone.digits
    found = _known(session, session.scalars(select(ClientPhone.client_id).where(same)))
    if len(found) > 1 and name:
        # A family's phone: the name tells who it was.
        words = set(fold(name).split())
        query = select(Client.id, Client.sort_key).where(Client.id.in_(found))
        found = {each.id for each in session.execute(query) if words <= set(each.sort_key.split())} or found
    elif found and name and _is_another(session, found, name):
        return Problem(row.line, "phone", row.phone, _DIFFER)
    return _only(found, row, "phone", row.phone)


def _is_another(session: Session, found: set[int], name: str) -> bool:
    """Tell whether the name is that of other clients of the file, and no word of it fits who was found."""
    (one,) = found
    known = session.scalar(select(Client.sort_key).where(Client.id == one)) or ""
    if set(fold(name).split()) & set(known.split()):
        return False
    return bool(_known(session, session.scalars(_named(name))))


def _by_id(session: Session, row: JournalRow, number: str) -> Owner | Problem:
    digits = number if number.isascii() and number.isdigit() and len(number) < 20 else "0"
    return _only(_known(session, [int(digits)]), row, "client", number)


def _by_name(session: Session, row: JournalRow, name: str) -> Owner | Problem:
    return _only(_known(session, session.scalars(_named(name))), row, "client", name)


def _named(name: str) -> Select[int]:
    return select(Client.id).where(Client.sort_key.in_(orders_of(fold(name))))


def _known(session: Session, ids: Iterable[int]) -> set[int]:
    found = set()
    for each in ids:
        try:
            found.add(living(session, each))
        except Refusal:
            continue
    return found


def _only(found: set[int], row: JournalRow, field: str, value: str) -> Owner | Problem:
    if len(found) == 1:
        return Owner(client_id=found.pop())
    return Problem(row.line, field, value, "client_ambiguous" if found else "client_unknown")
