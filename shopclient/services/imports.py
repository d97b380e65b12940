"""People of another program's list brought into the client file, with their cards and balances.

One transaction: everything comes in, or nothing. A trial run does the same work and keeps nothing, so that
its counts are those of the run.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import select

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.card_numbers import normalise
from shopclient.domain.errors import Refusal
from shopclient.domain.money import Cents
from shopclient.domain.names import fold
from shopclient.domain.people import Person
from shopclient.models import Account, Card
from shopclient.services import client_records, clients
from shopclient.services.cards import client_account, keep_number, open_balance
from shopclient.services.client_doubles import similar_in
from shopclient.services.operations import request
from shopclient.services.shop import Shop, Tx

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Incoming:
    """One person of a list; sums in minor units, None where the list does not say."""

    line: int
    person: Person
    card: str = ""
    bonuses: Cents | None = None
    turnover: Cents | None = None


@dataclass(frozen=True)
class Double:
    """A row whose person may be, or is, a client already; *why* is ``same`` or ``alike``.

    ``same`` was joined to that client; ``alike`` was added as a person of its own, to be looked at.
    """

    line: int
    name: str
    client: int
    why: str


@dataclass(frozen=True)
class Problem:
    """A value that was not taken: *value* as read, *reason* a stable word."""

    line: int
    field: str
    value: str
    reason: str


@dataclass
class Outcome:
    """What an import did, or would do."""

    added: int = 0
    updated: int = 0
    skipped: int = 0
    duplicates: list[Double] = field(default_factory=list)
    faults: list[Problem] = field(default_factory=list)
    clients: list[int] = field(default_factory=list)


def bring_in(
    shop: Shop,
    rows: Sequence[Incoming],
    kind_key: str | None = None,
    *,
    trial: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Bring *rows* into the client file.

    Args:
        shop: The open shop.
        rows: People, in the order of the list.
        kind_key: The kind that their cards are kept as; None is the programme's first kind, and where
            there is none a card's number goes into the notes.
        trial: Do all the work and keep nothing.
        progress: Told (done, total) now and then; an exception from it ends the import, nothing is kept.

    Raises:
        KindUnknown: The programme has no such kind.
        DiskFull, FileInUse, FileTrouble: Nothing was kept.

    Source: command line, `clients import`: a balance becomes an opening lot, what was spent becomes opening
    turnover and never takings, and imported cards get no welcome bonus.
    """
    outcome = Outcome()
    with shop.writing() as tx:
        kind = _kind(tx, kind_key)
        for done, row in enumerate(rows):
            _bring(tx, replace(row, card=normalise(row.card)), kind, outcome)
            if progress is not None and done % 50 == 0:
                progress(done, len(rows))
        if trial:
            tx.discard()
    return outcome


def _kind(tx: Tx, key: str | None) -> CardKind | None:
    if key is not None:
        return tx.programme.kind(key)
    return tx.programme.kinds[0] if tx.programme.kinds else None


def _bring(tx: Tx, row: Incoming, kind: CardKind | None, outcome: Outcome) -> None:
    person = row.person
    if row.card and kind is None:
        # The number is not lost; where it belongs is for the shop to decide.
        person = replace(person, notes="\n".join(filter(None, (person.notes, row.card))))
        outcome.faults.append(Problem(row.line, "card", row.card, "no_kind"))
    try:
        with tx.session.begin_nested():
            client, is_new = _person(tx, row, person, outcome)
            _card_and_balance(tx, row, kind, client, is_new)
    except Refusal as refusal:
        outcome.skipped += 1
        value = str(refusal.data().get("value", ""))
        outcome.faults.append(Problem(row.line, refusal.place or "", value, refusal.code))


def _person(tx: Tx, row: Incoming, person: Person, outcome: Outcome) -> tuple[int, bool]:
    """Find or add the row's client; return the id and whether it is new."""
    holder = _holder(tx, row.card)
    alike = similar_in(tx.session, person, tx.programme.shop.country)
    same = holder if holder is not None else _same(tx, person, alike)
    if same is None:
        for other in alike:
            outcome.duplicates.append(Double(row.line, person.full_name, other, "alike"))
        client = clients.add_in(tx, person)
        outcome.added += 1
        outcome.clients.append(client)
        return client, True
    outcome.duplicates.append(Double(row.line, person.full_name, same, "same"))
    if _complete(tx, same, person):
        outcome.updated += 1
    else:
        outcome.skipped += 1
    return same, False


def _holder(tx: Tx, number: str) -> int | None:
    if not number:
        return None
    return tx.session.scalar(
        select(Account.client_id).join(Card, Card.account_id == Account.id).where(Card.number == number)
    )


def _same(tx: Tx, person: Person, alike: tuple[int, ...]) -> int | None:
    """Return the client that is this very person: alike, and with no word of the name against it."""
    words = set(fold(person.list_name).split())
    for client_id in alike:
        known = set(fold(clients.person_in(tx.session, client_id).list_name).split())
        if not words or not known or words <= known or known <= words:
            return client_id
    return None


def _complete(tx: Tx, client_id: int, person: Person) -> bool:
    """Add to a client what the list knows and the file does not; what is there is never replaced."""
    row = client_records.load(tx.session, client_id)
    known = client_records.person_of(row)
    gaps: dict[str, Any] = {
        name: getattr(person, name)
        for name in ("birthday", "address", "language", "last", "first", "middle")
        if getattr(person, name) and not getattr(known, name) and not _is_name_part(name, known)
    }
    lists: dict[str, Any] = {
        name: (*getattr(known, name), *new)
        for name in ("phones", "emails", "tags", "hobbies")
        if (new := [item for item in getattr(person, name) if item not in getattr(known, name)])
    }
    notes: dict[str, Any] = {}
    if person.notes and person.notes not in known.notes:
        notes = {"notes": "\n".join(filter(None, (known.notes, person.notes)))}
    full = replace(known, **gaps, **lists, **notes)
    return clients.replace_in(tx, client_id, full)


def _is_name_part(name: str, known: Person) -> bool:
    return name in {"last", "first", "middle"} and bool(known.full_name)


def _card_and_balance(tx: Tx, row: Incoming, kind: CardKind | None, client: int, is_new: bool) -> None:
    """Keep the card and, with it, the sums. A card or person met before brings no sums a second time."""
    account: int | None = None
    if row.card and kind is not None:
        if _card_known(tx, row.card):
            return
        account = keep_number(tx, kind.key, row.card, client)
    elif is_new and (row.bonuses or row.turnover):
        account = client_account(tx, client)
    if account is not None:
        key = f"opening:{row.card}" if row.card else f"opening:client:{client}"
        sums = row.bonuses or Cents(0), row.turnover or Cents(0)
        open_balance(tx, account, *sums, request(key, bonuses=sums[0], turnover=sums[1]))


def _card_known(tx: Tx, number: str) -> bool:
    return tx.session.scalar(select(Card.id).where(Card.number == number)) is not None
