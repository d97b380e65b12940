"""Presents for clients and their families: thought of, bought, given; never the same one as last year."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.errors import NoteUnknown, ValueInvalid
from shopclient.domain.field_cleaning import line
from shopclient.domain.money import Cents
from shopclient.domain.names import fold
from shopclient.domain.people import LARGEST_ID
from shopclient.domain.person_dates import FIRST_YEAR
from shopclient.domain.texts_in import clean_line
from shopclient.models import ClientGift, Relative
from shopclient.services import client_records, revisions
from shopclient.services.changes import Change
from shopclient.services.shop import Shop, Tx

PresentState = Literal["idea", "bought", "given"]

_AHEAD = 20  # years that somebody plans a present for
_COLUMNS = ("what", "occasion", "state", "year", "on_day", "cost")


@dataclass(frozen=True)
class Present:
    """One present; *relative* is the id of somebody of the family, None is the client himself.

    *year* is the one that it is meant for, *on_day* when it was bought or given, *cost* in minor units.
    """

    what: str
    occasion: str = ""
    state: PresentState = "idea"
    year: int | None = None
    on_day: date | None = None
    cost: Cents | None = None
    relative: int | None = None


@dataclass(frozen=True)
class KeptPresent:
    """A present as it stands in the file; *same* is what was given alike to the same one in a year before."""

    id: int
    present: Present
    same: Present | None


def add(shop: Shop, client_id: int, present: Present) -> KeptPresent:
    """Note a present; without a year it is meant for this one, without a day it was bought or given today.

    What was given in another year, nobody knows the day of.

    Raises:
        ClientUnknown, ClientErased: There is no such client.
        TextInvalid: With the field. ValueInvalid: Nobody of this family has that id, or no such year.
    """
    with shop.writing() as tx:
        return add_in(tx, client_id, present)


def add_in(tx: Tx, client_id: int, present: Present) -> KeptPresent:
    """Note a present within a running transaction, as ``add``."""
    client_id = client_records.living(tx.session, client_id)
    return _keep(tx, ClientGift(client_id=client_id), present, {})


def change(shop: Shop, number: int, present: Present) -> tuple[KeptPresent, Present]:
    """Replace what is noted of a present; return it and what it was before.

    Raises: NoteUnknown, and as ``add``.
    """
    with shop.writing() as tx:
        row = _row(tx.session, number)
        before = present_of(row)
        return _keep(tx, row, present, _tree(before)), before


def advance(shop: Shop, number: int) -> tuple[KeptPresent, Present]:
    """Make an idea bought, and what was bought given, today; return it and what it was before.

    Raises:
        NoteUnknown: It is not there.
    """
    with shop.writing() as tx:
        row = _row(tx.session, number)
        before = present_of(row)
        state: PresentState = "bought" if before.state == "idea" else "given"
        year = tx.today.year if state == "given" else before.year
        after = replace(before, state=state, on_day=tx.today, year=year)
        return _keep(tx, row, after, _tree(before)), before


def remove(shop: Shop, number: int) -> Present:
    """Take a present out, and return it, so that ``add`` can bring it back. Raises: NoteUnknown."""
    with shop.writing() as tx:
        row = _row(tx.session, number)
        present = present_of(row)
        revisions.note(tx, row.client_id, "gift", {"gift": _tree(present)}, {})
        tx.session.delete(row)
        tx.changed(Change.CLIENT)
        return present


def presents(shop: Shop, client_id: int) -> tuple[KeptPresent, ...]:
    """Return the presents of a client and the family: open ones first, then those given, newest first."""
    with shop.reading() as session:
        rows = session.scalars(select(ClientGift).where(ClientGift.client_id == client_id)).all()
        kept = [(row.id, present_of(row)) for row in rows]
        given = [present for _, present in kept]
        order = {"bought": 0, "idea": 1, "given": 2}
        found = [KeptPresent(number, present, same_before(present, given)) for number, present in kept]
        return tuple(sorted(found, key=lambda each: (order[each.present.state], *_age(each))))


def _age(kept: KeptPresent) -> tuple[int, int]:
    return -(kept.present.year or 0), -kept.id


def _keep(tx: Tx, row: ClientGift, present: Present, before: dict[str, Any]) -> KeptPresent:
    clean = replace(present, what=clean_line(present.what), occasion=line(present.occasion, "occasion"))
    clean = replace(clean, year=clean.year or tx.today.year)
    clean = replace(clean, on_day=_day(clean, tx.today))
    _require_relative(tx.session, row.client_id, clean.relative, before.get("relative"))
    for column in _COLUMNS:
        setattr(row, column, getattr(clean, column))
    row.relative_id = clean.relative
    tx.session.add(row)
    tx.session.flush()
    revisions.note(
        tx, row.client_id, "gift", {"gift": before} if before else {}, {"gift": _tree(present_of(row))}
    )
    tx.changed(Change.CLIENT)
    others = tx.session.scalars(select(ClientGift).where(ClientGift.client_id == row.client_id)).all()
    return KeptPresent(row.id, clean, same_before(clean, [present_of(each) for each in others]))


def _day(present: Present, today: date) -> date | None:
    if present.year is not None and not FIRST_YEAR <= present.year <= today.year + _AHEAD:
        raise ValueInvalid("year", str(present.year), f"{FIRST_YEAR} … {today.year + _AHEAD}")
    if present.state == "idea":
        return None
    is_today = present.state == "bought" or present.year == today.year
    return present.on_day or (today if is_today else None)


def same_before(present: Present, others: Iterable[Present]) -> Present | None:
    """Return the newest present of the same words that was given to the same one in an earlier year."""
    alike = [
        other
        for other in others
        if other.state == "given"
        and other.relative == present.relative
        and (other.year or 0) < (present.year or 0)
        and _words(other.what) == _words(present.what)
    ]
    return max(alike, key=lambda other: other.year or 0, default=None)


def _words(what: str) -> list[str]:
    return sorted(fold(what).replace(",", " ").split())


def _require_relative(session: Session, client_id: int, relative: int | None, before: int | None) -> None:
    if relative is None or relative == before:
        return
    row = session.get(Relative, relative) if 0 < relative <= LARGEST_ID else None
    if row is None or row.client_id != client_id:
        raise ValueInvalid("relative", str(relative), "somebody of this family")


def _row(session: Session, number: int) -> ClientGift:
    row = session.get(ClientGift, number) if 0 < number <= LARGEST_ID else None
    if row is None:
        raise NoteUnknown(str(number))
    return row


def present_of(row: ClientGift) -> Present:
    """Return the present of a row."""
    values = {column: getattr(row, column) for column in _COLUMNS}
    return Present(relative=row.relative_id, **cast(Any, values))


def _tree(present: Present) -> dict[str, Any]:
    tree = {key: value for key, value in asdict(present).items() if value not in (None, "")}
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in tree.items()}
