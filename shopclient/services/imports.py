"""People of another program's list brought into the client file, with their cards and balances.

One transaction: everything comes in, or nothing. A trial run does the same work and keeps nothing, so that
its counts are those of the run.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final
from uuid import UUID, uuid5

from sqlalchemy import select

from shopclient.domain.card_kinds import CardKind
from shopclient.domain.card_numbers import normalise
from shopclient.domain.errors import OperationIdReused, Refusal
from shopclient.domain.money import Cents, plain
from shopclient.domain.people import Person
from shopclient.models import Account
from shopclient.services import client_records, clients
from shopclient.services.cards import client_account, keep_number, open_balance
from shopclient.services.changes import Change
from shopclient.services.import_matching import Match, known_card, match
from shopclient.services.operations import Request, earlier_answer, request
from shopclient.services.shop import Shop, Tx

Progress = Callable[[int, int], None]

_OPENINGS: Final = UUID("6f2c2f0e-2d6b-4c1e-9a55-0c3b7d1f8e42")


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
            _bring(tx, row, kind, outcome)
            if progress is not None and done % 50 == 0:
                progress(done, len(rows))
        if outcome.added or outcome.updated:
            tx.changed(Change.IMPORT)
        if trial:
            tx.discard()
    return outcome


def _kind(tx: Tx, key: str | None) -> CardKind | None:
    if key is not None:
        return tx.programme.kind(key)
    return next((kind for kind in tx.programme.kinds if not kind.retired), None)


def _bring(tx: Tx, row: Incoming, kind: CardKind | None, outcome: Outcome) -> None:
    number = normalise(row.card)
    if number and kind is None:
        # The number is not lost; where it belongs is for the shop to decide.
        notes = "\n".join(filter(None, (row.person.notes, row.card)))
        row = replace(row, person=replace(row.person, notes=notes))
        outcome.faults.append(Problem(row.line, "card", row.card, "no_kind"))
        number = ""
    try:
        with tx.session.begin_nested():
            done = _write(tx, row, kind, number)
    except Refusal as refusal:
        outcome.skipped += 1
        value = str(refusal.data().get("value", ""))
        outcome.faults.append(Problem(row.line, refusal.place or "", value, refusal.code))
    else:
        _count(row, done, outcome)


@dataclass(frozen=True)
class _Done:
    """What became of one row that was written."""

    match: Match
    client: int
    changed: bool  # a client who was there knows more now, or has more
    faults: tuple[Problem, ...]


def _write(tx: Tx, row: Incoming, kind: CardKind | None, number: str) -> _Done:
    found = match(tx.session, row.person, number, tx.programme.shop.country)
    if found.same is None:
        client, completed = clients.add_in(tx, row.person), False
    else:
        client, completed = found.same, _complete(tx, found.same, row.person)
    if number and kind is not None:
        booked, faults = _card_and_sums(tx, row, kind, number, client)
    else:
        booked, faults = _sums_alone(tx, row, client)
    return _Done(found, client, completed or booked, faults)


def _count(row: Incoming, done: _Done, outcome: Outcome) -> None:
    name, same = row.person.full_name, done.match.same
    outcome.faults.extend(done.faults)
    if same is not None:
        outcome.duplicates.append(Double(row.line, name, same, "same"))
        outcome.updated += done.changed
        outcome.skipped += not done.changed
        return
    outcome.duplicates.extend(Double(row.line, name, other, "alike") for other in done.match.alike)
    outcome.added += 1
    outcome.clients.append(done.client)


def _complete(tx: Tx, client_id: int, person: Person) -> bool:
    """Add to a client what the list knows and the file does not; what is there is never replaced."""
    row = client_records.load(tx.session, client_id)
    known = client_records.person_of(row)
    gaps: dict[str, Any] = {
        name: getattr(person, name)
        for name in ("birthday", "addresses", "language", "last", "first", "middle")
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


_Booked = tuple[bool, tuple[Problem, ...]]


def _card_and_sums(tx: Tx, row: Incoming, kind: CardKind, number: str, client: int) -> _Booked:
    """Keep the card on the client's account and, with it, the sums; a card met before brings none again.

    Source: loyalty rules 4: a second card for the same client joins the client's account.
    """
    known = known_card(tx.session, number)
    if known is None:
        account = keep_number(tx, kind.key, number, client)
        _open(tx, row, account, _opening(row, f"card/{number}"))
        return True, ()
    if known.client_id != client:
        return False, (Problem(row.line, "card", row.card, "card_exists"), *_untaken(tx, row))
    if _is_open(tx, row, known.account_id, _opening(row, f"card/{number}")):
        return False, ()
    return False, _untaken(tx, row)


def _sums_alone(tx: Tx, row: Incoming, client: int) -> _Booked:
    """Keep the sums of a row without a card; whoever has an account already gets none a second time."""
    if not (row.bonuses or row.turnover):
        return False, ()
    opening = _opening(row, f"client/{client}")
    account = tx.session.scalar(select(Account.id).where(Account.client_id == client).order_by(Account.id))
    if account is None:
        _open(tx, row, client_account(tx, client), opening)
        return True, ()
    return False, () if _is_open(tx, row, account, opening) else _untaken(tx, row)


def _opening(row: Incoming, whose: str) -> Request:
    """Return the request of an opening; its id is none that a till could choose."""
    sums = _sums(row)
    return request(str(uuid5(_OPENINGS, whose)), bonuses=sums[0], turnover=sums[1])


def _open(tx: Tx, row: Incoming, account: int, opening: Request) -> None:
    open_balance(tx, account, *_sums(row), opening)


def _is_open(tx: Tx, row: Incoming, account: int, opening: Request) -> bool:
    """Tell that there is nothing to take, or that these very sums were taken by an earlier run."""
    bonuses, turnover = _sums(row)
    if not bonuses:
        return turnover in {0, tx.session.get_one(Account, account).opening_turnover}
    try:
        return earlier_answer(tx.session, opening) is not None
    except OperationIdReused:
        return False


def _untaken(tx: Tx, row: Incoming) -> tuple[Problem, ...]:
    """Say of each sum that it was not taken, since the card or the person was known already."""
    sums = zip(("bonus_balance", "total_spent"), _sums(row), strict=True)
    decimals = tx.programme.shop.decimals
    return tuple(Problem(row.line, name, plain(sum_, decimals), "sum_known") for name, sum_ in sums if sum_)


def _sums(row: Incoming) -> tuple[Cents, Cents]:
    return row.bonuses or Cents(0), row.turnover or Cents(0)
