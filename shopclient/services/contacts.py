"""The log of calls, visits and letters: noted in a moment at the counter, and taken back as quickly."""

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy.orm import Session

from shopclient.domain.errors import DateInFuture, NoteUnknown, ValueInvalid, inside
from shopclient.domain.field_cleaning import line, lines
from shopclient.domain.people import LARGEST_ID
from shopclient.models import Contact
from shopclient.services import client_records, revisions
from shopclient.services.changes import Change
from shopclient.services.shop import Shop, Tx

#: Ways in which shop and client spoke or wrote to each other.
WAYS: Final = ("call", "visit", "letter", "email", "sms", "messenger")

#: Results with a translation; any other word is kept as it was typed.
RESULTS: Final = (
    *("agreed", "call_back", "no_answer", "thanks"),
    *("complaint", "wish", "refusal", "answered"),
)

#: Results by which a client told what is not right, and what came of that (R64, R73).
ANSWERED: Final = "answered"
REVIEWS: Final = ("complaint", "wish", "refusal", ANSWERED)


@dataclass(frozen=True)
class ContactNote:
    """One call, visit or letter; *incoming* if the client began, *at* on the shop's clock (None is now)."""

    channel: str
    text: str = ""
    result: str = ""
    incoming: bool = False
    at: datetime | None = None


def log(shop: Shop, client_id: int, note: ContactNote) -> int:
    """Note that shop and client spoke or wrote to each other, and return the note's number.

    Raises:
        ClientUnknown, ClientErased: There is no such client.
        ValueInvalid: Another channel than those of ``WAYS``. TextInvalid: With the field.
        DateInFuture: It is of a day that has not come yet.
    """
    with shop.writing() as tx:
        return log_in(tx, client_id, note)


def change(shop: Shop, number: int, note: ContactNote) -> ContactNote:
    """Put a note right, and return what it was; without a moment it keeps its own.

    Raises: NoteUnknown, and as ``log``.
    """
    with shop.writing() as tx:
        row = _row(tx.session, number)
        before = _note(row)
        told = _tree(row)
        _fill(row, replace(note, at=note.at or row.at), tx)
        tx.session.flush()
        revisions.note(tx, row.client_id, "contact", {"contact": told}, {"contact": _tree(row)})
        tx.changed(Change.CLIENT)
        return before


def log_in(tx: Tx, client_id: int, note: ContactNote) -> int:
    """Note a contact within a running transaction, as ``log``."""
    client_id = client_records.living(tx.session, client_id)
    row = Contact(client_id=client_id, staff_id=tx.staff_id)
    _fill(row, note, tx)
    tx.session.add(row)
    tx.session.flush()
    revisions.note(tx, client_id, "contact", {}, {"contact": _tree(row)})
    tx.changed(Change.CLIENT)
    return row.id


def take_back(shop: Shop, number: int) -> ContactNote:
    """Take a note out of the log, and return it, so that ``log`` can bring it back.

    Raises:
        NoteUnknown: It is not there.
    """
    with shop.writing() as tx:
        return take_back_in(tx, number)


def take_back_in(tx: Tx, number: int) -> ContactNote:
    """Take a note out within a running transaction, as ``take_back``."""
    row = _row(tx.session, number)
    note = _note(row)
    revisions.note(tx, row.client_id, "contact", {"contact": _tree(row)}, {})
    tx.session.delete(row)
    tx.changed(Change.CLIENT)
    return note


def _fill(row: Contact, note: ContactNote, tx: Tx) -> None:
    if note.channel not in WAYS:
        raise ValueInvalid("channel", note.channel, ", ".join(WAYS))
    if note.at is not None and note.at.date() > tx.local.date():
        with inside("at"):
            raise DateInFuture(note.at.date().isoformat())
    row.at = note.at or tx.local
    row.channel, row.incoming = note.channel, int(note.incoming)
    row.text, row.result = lines(note.text, "text"), line(note.result, "result")


def _row(session: Session, number: int) -> Contact:
    row = session.get(Contact, number) if 0 < number <= LARGEST_ID else None
    if row is None:
        raise NoteUnknown(str(number))
    return row


def _note(row: Contact) -> ContactNote:
    return ContactNote(row.channel, row.text, row.result, bool(row.incoming), row.at)


def _tree(row: Contact) -> dict[str, Any]:
    return {key: str(value) if key == "at" else value for key, value in asdict(_note(row)).items() if value}
