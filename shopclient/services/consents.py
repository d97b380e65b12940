"""What clients agreed to: for each purpose when, how, to which words; without a note nobody asked yet."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shopclient.domain.errors import NoteUnknown, ValueInvalid
from shopclient.domain.people import LARGEST_ID, SPOKEN
from shopclient.domain.texts_in import clean_text
from shopclient.models import ClientConsent, ConsentText
from shopclient.services import client_records, revisions
from shopclient.services.changes import Change
from shopclient.services.shop import Shop, Tx

#: What a consent may be for.
PURPOSES: Final = ("programme", "messages", "greeting", "photo", "children")

#: How it was given.
WAYS: Final = ("paper", "spoken", "form", "imported")

ConsentState = Literal["ask", "given", "refused", "withdrawn"]


@dataclass(frozen=True)
class Wording:
    """The words of a consent; *version* counts from 1 for each purpose and language."""

    purpose: str
    language: str
    text: str
    version: int = 0
    since: date | None = None


@dataclass(frozen=True)
class Consent:
    """How a client stands to one purpose; *number* leads to the note, *wording* to what was agreed to."""

    purpose: str
    state: ConsentState = "ask"
    on: date | None = None  # given, refused, or withdrawn
    how: str = ""
    wording: Wording | None = None
    number: int | None = None


def consents(shop: Shop, client_id: int) -> tuple[Consent, ...]:
    """Return how a client stands to each of ``PURPOSES``."""
    with shop.reading() as session:
        query = (
            select(ClientConsent, ConsentText)
            .outerjoin(ConsentText, ConsentText.id == ClientConsent.text_id)
            .where(ClientConsent.client_id == client_id)
            .order_by(ClientConsent.id)
        )
        newest = {row.purpose: _consent(row, text) for row, text in session.execute(query)}
        return tuple(newest.get(purpose, Consent(purpose)) for purpose in PURPOSES)


def give(shop: Shop, client_id: int, purpose: str, how: str, wording: Wording | None = None) -> int:
    """Note that a client agreed today, and return the note's number; who agreed already agreed then.

    Args:
        shop: The open shop.
        client_id: Who.
        purpose: One of ``PURPOSES``.
        how: One of ``WAYS``.
        wording: What was read or shown; a text that is new becomes the next version.

    Raises:
        ClientUnknown, ClientErased: There is no such client.
        ValueInvalid: Another purpose or way. TextInvalid: The wording cannot be kept.
    """
    with shop.writing() as tx:
        return give_in(tx, client_id, purpose, how, wording)


def refuse(shop: Shop, client_id: int, purpose: str, how: str) -> int:
    """Note that a client was asked today and refused, and return the note's number; errors as ``give``.

    A consent that stands is not refused but withdrawn: it is left as it is, and its number returned.
    """
    with shop.writing() as tx:
        client_id = client_records.living(tx.session, client_id)
        _one_of(purpose, PURPOSES, "purpose")
        _one_of(how, WAYS, "how")
        if (standing := _standing(tx.session, client_id, purpose)) is not None:
            return standing.id
        row = ClientConsent(
            client_id=client_id, purpose=purpose, how=how, staff_id=tx.staff_id, withdrawn_on=tx.today
        )
        tx.session.add(row)
        _noted(tx, row, {})
        return row.id


def give_in(tx: Tx, client_id: int, purpose: str, how: str, wording: Wording | None = None) -> int:
    """Note a consent within a running transaction, as ``give``."""
    client_id = client_records.living(tx.session, client_id)
    _one_of(purpose, PURPOSES, "purpose")
    _one_of(how, WAYS, "how")
    if (standing := _standing(tx.session, client_id, purpose)) is not None:
        return standing.id
    row = ClientConsent(
        client_id=client_id,
        purpose=purpose,
        given_on=tx.today,
        how=how,
        text_id=None if wording is None else _text_id(tx, wording),
        staff_id=tx.staff_id,
    )
    tx.session.add(row)
    _noted(tx, row, {})
    return row.id


def withdraw(shop: Shop, number: int) -> None:
    """Note that a consent was withdrawn today. Raises: NoteUnknown."""
    with shop.writing() as tx:
        row = _row(tx.session, number)
        before = _tree(row)
        row.withdrawn_on = row.withdrawn_on or tx.today
        _noted(tx, row, before)


def restore(shop: Shop, number: int) -> None:
    """Let a consent stand again that was withdrawn by mistake. Raises: NoteUnknown."""
    with shop.writing() as tx:
        row = _row(tx.session, number)
        before = _tree(row)
        row.withdrawn_on = None
        _noted(tx, row, before)


def take_back(shop: Shop, number: int) -> None:
    """Take out a consent that was noted by mistake, as if nobody had asked. Raises: NoteUnknown."""
    with shop.writing() as tx:
        row = _row(tx.session, number)
        revisions.note(tx, row.client_id, "consent", {"consent": _tree(row)}, {})
        tx.session.delete(row)
        tx.changed(Change.CLIENT)


def wordings(shop: Shop) -> tuple[Wording, ...]:
    """Return the newest words of each purpose in each language that has any."""
    with shop.reading() as session:
        newest = select(func.max(ConsentText.id)).group_by(ConsentText.purpose, ConsentText.language)
        rows = session.scalars(select(ConsentText).where(ConsentText.id.in_(newest)))
        return tuple(_wording(row) for row in rows)


def set_wording(shop: Shop, wording: Wording) -> int:
    """Let *wording* be the newest, and return its version; the same words again are no new version.

    Who agreed before agreed to the words of that time.

    Raises:
        ValueInvalid: Another purpose or language. TextInvalid: The words cannot be kept.
    """
    with shop.writing() as tx:
        return tx.session.get_one(ConsentText, _text_id(tx, wording)).version


def _text_id(tx: Tx, wording: Wording) -> int:
    _one_of(wording.purpose, PURPOSES, "purpose")
    _one_of(wording.language, SPOKEN, "language")
    text = clean_text(wording.text)
    last = tx.session.scalar(
        select(ConsentText)
        .where(ConsentText.purpose == wording.purpose, ConsentText.language == wording.language)
        .order_by(ConsentText.version.desc())
        .limit(1)
    )
    if last is not None and last.text == text:
        return last.id
    version = last.version + 1 if last else 1
    row = ConsentText(
        purpose=wording.purpose, language=wording.language, version=version, text=text, since=tx.today
    )
    tx.session.add(row)
    tx.session.flush()
    return row.id


def _noted(tx: Tx, row: ClientConsent, before: dict[str, Any]) -> None:
    tx.session.flush()
    revisions.note(
        tx, row.client_id, "consent", {"consent": before} if before else {}, {"consent": _tree(row)}
    )
    tx.changed(Change.CLIENT)


def _standing(session: Session, client_id: int, purpose: str) -> ClientConsent | None:
    return session.scalar(
        select(ClientConsent).where(
            ClientConsent.client_id == client_id,
            ClientConsent.purpose == purpose,
            ClientConsent.withdrawn_on.is_(None),
        )
    )


def _one_of(value: str, allowed: tuple[str, ...], name: str) -> None:
    if value not in allowed:
        raise ValueInvalid(name, value, ", ".join(allowed))


def _row(session: Session, number: int) -> ClientConsent:
    row = session.get(ClientConsent, number) if 0 < number <= LARGEST_ID else None
    if row is None:
        raise NoteUnknown(str(number))
    return row


def _consent(row: ClientConsent, text: ConsentText | None) -> Consent:
    wording = None if text is None else _wording(text)
    state: ConsentState = "given" if row.withdrawn_on is None else "withdrawn"
    state = "refused" if row.given_on is None else state
    return Consent(row.purpose, state, row.withdrawn_on or row.given_on, row.how, wording, row.id)


def _wording(row: ConsentText) -> Wording:
    return Wording(row.purpose, row.language, row.text, row.version, row.since)


def _tree(row: ClientConsent) -> dict[str, Any]:
    days = {"given_on": row.given_on, "withdrawn_on": row.withdrawn_on}
    told = {key: day.isoformat() for key, day in days.items() if day is not None}
    return {"purpose": row.purpose, "how": row.how, "text": row.text_id, **told}
