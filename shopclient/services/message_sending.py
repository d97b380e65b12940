"""The way of a message from the queue to the client, one short transaction a step.

Whether the client may be reached is asked again right before. A message is *sending*, durably, before its
first word leaves the house: whoever finds it so after a crash knows that it may have gone, and sends nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from shopclient.domain.contact_rules import Obstacle
from shopclient.domain.mail import MOST_TRIES, Trouble, wait_after
from shopclient.models import ClientEmail, Greeting, Message
from shopclient.services.changes import Change
from shopclient.services.clock import day_of, local_moment, utc_moment
from shopclient.services.contact_leave import Purpose, may_contact
from shopclient.services.messages import note_told, row_of, set_state
from shopclient.services.shop import Shop, Tx

#: Messages that are taken in hand at once.
_PART: Final = 100


@dataclass(frozen=True)
class Letter:
    """One e-mail as it is to go out now; *mail_id* is the same at each try."""

    number: int
    address: str
    subject: str
    body: str
    mail_id: str
    to_many: bool


def due(shop: Shop) -> tuple[Letter, ...]:
    """Return letters that may go out now, the oldest first; the others learn why they wait or failed."""
    with shop.writing() as tx:
        query = (
            select(Message)
            .where(Message.state == "queued", Message.channel == "email")
            .where(or_(Message.not_before.is_(None), Message.not_before <= tx.now))
            .order_by(Message.id)
            .limit(_PART)
        )
        rows = [row for row in tx.session.scalars(query).all() if _may_go(tx, row)]
        return tuple(_letter(tx.session, row) for row in rows)


def begin(shop: Shop, letter: Letter) -> bool:
    """Note, durably, that *letter* is being sent; False if it may not go, or is not the same any more."""
    with shop.writing() as tx:
        row = tx.session.get(Message, letter.number)
        if row is None or row.state != "queued" or not _may_go(tx, row):
            return False
        if _letter(tx.session, row) != letter:
            return False
        set_state(tx, row, "sending")
        row.address = letter.address
        return True


def went(shop: Shop, number: int) -> None:
    """Note that a letter was taken by its server. Raises: MessageUnknown."""
    with shop.writing() as tx:
        note_told(tx, row_of(tx.session, number))


def failed(shop: Shop, number: int, trouble: Trouble, detail: str, *, begun: bool = False) -> None:
    """Note that a letter did not go, and does not; *begun* tells whether ``begin`` was asked for it.

    Another window may have it in hand meanwhile: then what became of it is told there.

    Raises: MessageUnknown.
    """
    with shop.writing() as tx:
        row = row_of(tx.session, number)
        if _is_ours(row, begun=begun):
            _fail(tx, row, trouble, detail)


def put_off(shop: Shop, number: int, detail: str, *, begun: bool = False) -> None:
    """Note that a letter did not go and is tried again later; given up after a few times. See ``failed``.

    Raises: MessageUnknown.
    """
    with shop.writing() as tx:
        row = row_of(tx.session, number)
        if not _is_ours(row, begun=begun):
            return
        row.tries += 1
        if row.tries >= MOST_TRIES:
            _fail(tx, row, Trouble.GIVEN_UP, detail)
            return
        set_state(tx, row, "queued")
        row.trouble, row.detail = Trouble.LATER, detail
        row.not_before = tx.now + wait_after(row.tries)


def not_sent(shop: Shop, number: int) -> None:
    """Put a letter back into the queue of which nothing left the house. Raises: MessageUnknown."""
    with shop.writing() as tx:
        set_state(tx, row_of(tx.session, number), "queued")


def next_due(shop: Shop) -> datetime | None:
    """Return the moment in UTC at which the next letter may go out; None if none waits."""
    with shop.reading() as session:
        waiting = (Message.state == "queued", Message.channel == "email")
        if session.scalar(select(Message.id).where(*waiting, Message.not_before.is_(None)).limit(1)):
            return shop.now
        # A bare column: what SQLite finds with min() has its type.
        return session.scalar(select(func.min(Message.not_before)).where(*waiting))


def cut_off(shop: Shop, on_their_way: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the messages of which nobody knows whether they went; *on_their_way* are being sent now."""
    with shop.reading() as session:
        query = select(Message.id).where(Message.state == "sending", Message.id.not_in(on_their_way))
        return tuple(session.scalars(query.order_by(Message.id)))


def _may_go(tx: Tx, row: Message) -> bool:
    """Tell whether *row* may go out now; if not, note why."""
    if row.not_after is not None and day_of(tx.now, tx.programme.shop) > row.not_after:
        _fail(tx, row, Trouble.TOO_LATE, "")
        return False
    if row.mailing_id is not None and _is_greeted(tx.session, row.occurrence):
        _fail(tx, row, Trouble.GREETED, "")
        return False
    local = local_moment(tx.now, tx.programme.shop)
    obstacles = may_contact(tx.session, row.client_id, row.channel, local, _purpose(row))
    if not obstacles:
        return True
    lasting = [each for each in obstacles if not each.passes]
    if lasting:
        _fail(tx, row, lasting[0].bar, "")
    else:
        _let_wait(tx, row, obstacles)
    return False


def _is_ours(row: Message, *, begun: bool) -> bool:
    """Tell whether a letter still is what this round left it: *begun*, or in the queue."""
    return row.state == ("sending" if begun else "queued")


def _is_greeted(session: Session, occurrence: str) -> bool:
    """Tell whether the day of a letter to many was dealt with meanwhile: nobody is greeted twice."""
    greeting = session.get(Greeting, occurrence)
    return greeting is not None and greeting.state != "later"


def _let_wait(tx: Tx, row: Message, obstacles: Sequence[Obstacle]) -> None:
    until, bar = max((each.until, each.bar) for each in obstacles if each.until is not None)
    row.trouble, row.detail = bar, ""
    row.not_before = utc_moment(until, tx.programme.shop)
    tx.changed(Change.MESSAGE)


def _fail(tx: Tx, row: Message, trouble: str, detail: str) -> None:
    set_state(tx, row, "failed")
    row.trouble, row.detail, row.not_before = trouble, detail, None


def _letter(session: Session, row: Message) -> Letter:
    query = select(ClientEmail.address).where(ClientEmail.client_id == row.client_id)
    address = session.scalar(query.order_by(ClientEmail.position).limit(1)) or ""
    return Letter(row.id, address, row.subject, row.body, row.mail_id, row.mailing_id is not None)


def _purpose(row: Message) -> Purpose:
    return "messages" if row.purpose == "messages" else "greeting"
