"""What the shop writes to clients: each about one occurrence and by one channel once, whatever happens.

A message is *queued* by a person's press of a key, then *sending*, *sent* and perhaps *answered*, or it
*failed*. What was cut off while it was sent is never sent again by itself: a person says whether it went.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from shopclient.domain.contact_rules import Obstacle
from shopclient.domain.errors import (
    MessageGone,
    MessageKnown,
    MessageUnknown,
    OccurrenceUnknown,
    ValueInvalid,
)
from shopclient.domain.field_cleaning import line
from shopclient.domain.people import CHANNELS, LARGEST_ID
from shopclient.domain.texts_in import clean_text
from shopclient.models import Contact, Mailing, Message
from shopclient.services import client_records, contacts
from shopclient.services.changes import Change
from shopclient.services.contact_leave import Purpose, who_may_be_contacted
from shopclient.services.contacts import ContactNote
from shopclient.services.occasion_views import Greeted
from shopclient.services.occasions import greet_in, take_back_in
from shopclient.services.shop import Shop, Tx

#: A message in characters; a letter of many pages is no greeting.
LONGEST: Final = 10_000

#: Begins what stands for the occurrence of a letter to many.
_LETTER: Final = "letter/"

#: How a channel is called in the log of talks.
_WAYS: Final = {each: "call" if each == "phone" else each for each in CHANNELS}


@dataclass(frozen=True)
class NewMessage:
    """What is to be written to whom; *not_after* is the last day on which it is still of use.

    *occurrence* is the key of an occasion; empty in a letter to many, which has one of its own.
    """

    client: int
    occurrence: str
    channel: str
    body: str
    subject: str = ""
    text_key: str = ""
    not_after: date | None = None


@dataclass(frozen=True)
class NewMailing:
    """A letter to many, as it was written before each got his own."""

    title: str
    subject: str
    body: str
    purpose: Purpose = "greeting"


@dataclass(frozen=True)
class LeftOut:
    """Who gets nothing and why: *obstacles*, or none of them where such a message exists already."""

    client: int
    obstacles: tuple[Obstacle, ...] = ()


@dataclass(frozen=True)
class Queued:
    """What a press of a key brought into the queue, and who was left out."""

    numbers: tuple[int, ...]
    left_out: tuple[LeftOut, ...]
    mailing: int | None = None


@dataclass(frozen=True)
class Told:
    """What was noted as told: the message, the line in the log, and what became of the occasion."""

    number: int
    contact: int
    greeted: Greeted | None = None


def queue(shop: Shop, new: Sequence[NewMessage], mailing: NewMailing | None = None) -> Queued:
    """Put messages into the queue; who may not be reached for longer than a while is left out.

    Whoever has to wait – until the quiet hours end – is in the queue, too.

    Raises:
        TextInvalid, ValueInvalid: With the field; nothing is queued.
    """
    with shop.writing() as tx:
        row = _mailing(tx, mailing) if mailing else None
        found = [(each, row or _mailing_of(tx.session, each)) for each in new]
        barred = _barred(tx, found)
        numbers: list[int] = []
        left_out: list[LeftOut] = []
        for each, its_mailing in found:
            lasting = barred[each.client, each.channel]
            number = None if lasting else _queued(tx, each, its_mailing)
            if number is None:
                left_out.append(LeftOut(each.client, lasting))
            else:
                numbers.append(number)
        if not numbers:
            tx.discard()
        tx.changed(Change.MESSAGE)
        return Queued(tuple(numbers), tuple(left_out), row.id if row and numbers else None)


def take_back(shop: Shop, numbers: Collection[int]) -> tuple[NewMessage, ...]:
    """Take out of the list what did not go yet, and return it, so that ``queue`` can bring it back.

    Raises:
        MessageGone: Nothing of it is there any more, or all of it is on its way.
    """
    with shop.writing() as tx:
        rows = [row for number in numbers if (row := tx.session.get(Message, number)) is not None]
        left = [row for row in rows if row.state in {"queued", "failed"}]
        if not left:
            raise MessageGone(str(next(iter(numbers), 0)), rows[0].state if rows else "gone")
        taken = tuple(as_new(row) for row in left)
        for row in left:
            tx.session.delete(row)
        tx.changed(Change.MESSAGE)
        return taken


def try_again(shop: Shop, numbers: Collection[int]) -> tuple[int, ...]:
    """Put failed messages into the queue once more, and return which; the others stay as they are."""
    with shop.writing() as tx:
        rows = [row_of(tx.session, number) for number in numbers]
        failed = [row for row in rows if row.state == "failed"]
        for row in failed:
            set_state(tx, row, "queued")
            row.tries, row.trouble, row.detail, row.not_before = 0, "", "", None
            row.not_after = None  # whoever presses the key knows what day it is
        return tuple(row.id for row in failed)


def settle(shop: Shop, number: int, *, went: bool) -> Told | None:
    """Note what a person found out of a message that was cut off: it *went*, or it goes into the queue again.

    Raises:
        MessageUnknown: It is not there. MessageGone: It is not cut off.
    """
    with shop.writing() as tx:
        row = _in_state(tx.session, number, "sending")
        if went:
            return note_told(tx, row)
        set_state(tx, row, "queued")
        row.trouble = ""
        return None


def unsettle(shop: Shop, number: int, told: Told | None) -> None:
    """Put back what ``settle`` noted: nobody knows any more. Raises: MessageUnknown, MessageGone."""
    with shop.writing() as tx:
        row = _in_state(tx.session, number, "sent" if told else "queued")
        if told is not None:
            _take_back_told(tx, told)
        set_state(tx, row, "sending")


def note_sent(shop: Shop, new: NewMessage, result: str = "") -> Told:
    """Note what a person sent, said or handed over himself: copied into a telephone, printed, called.

    Raises:
        MessageKnown: It was told by this channel already.
        ClientUnknown, ClientErased: There is no such client.
        TextInvalid, ValueInvalid: With the field.
    """
    with shop.writing() as tx:
        client_records.require(tx.session, new.client)
        _channel(new.channel)
        number = _queued(tx, new, None)
        if number is None:
            raise MessageKnown(new.channel)
        return note_told(tx, row_of(tx.session, number), result)


def take_back_sent(shop: Shop, told: Told) -> None:
    """Take out what ``note_sent`` noted by mistake. Raises: MessageUnknown, MessageGone."""
    with shop.writing() as tx:
        row = _in_state(tx.session, told.number, "sent")
        _take_back_told(tx, told)
        tx.session.delete(row)
        tx.changed(Change.MESSAGE)


def note_answer(shop: Shop, number: int, text: str) -> int:
    """Note what the client answered, and return the number of the line in the log.

    Raises:
        MessageUnknown, MessageGone: There is none, or nothing was sent. TextInvalid: No such text.
    """
    with shop.writing() as tx:
        row = _in_state(tx.session, number, "sent")
        row.answer = clean_text(text)
        set_state(tx, row, "answered")
        note = ContactNote(_WAYS[row.channel], row.answer, incoming=True)
        return contacts.log_in(tx, row.client_id, note)


def take_back_answer(shop: Shop, number: int, contact: int) -> None:
    """Take out an answer that was noted by mistake. Raises: MessageUnknown, MessageGone."""
    with shop.writing() as tx:
        row = _in_state(tx.session, number, "answered")
        row.answer = ""
        set_state(tx, row, "sent")
        _drop_contact(tx, contact)


def note_told(tx: Tx, row: Message, result: str = "") -> Told:
    """Note within a running transaction that *row* reached the client: in the log, and at the occasion."""
    set_state(tx, row, "sent")
    row.trouble, row.detail, row.not_before = "", "", None
    text = "\n".join(part for part in (row.subject, row.body) if part)
    contact = contacts.log_in(tx, row.client_id, ContactNote(_WAYS[row.channel], text, result))
    return Told(row.id, contact, _greeted(tx, row.occurrence))


def set_state(tx: Tx, row: Message, state: str) -> None:
    """Let *row* be in *state* from now on."""
    row.state, row.told_at = state, tx.now
    tx.changed(Change.MESSAGE)


def row_of(session: Session, number: int) -> Message:
    """Return a message's row. Raises: MessageUnknown."""
    row = session.get(Message, number) if 0 < number <= LARGEST_ID else None
    if row is None:
        raise MessageUnknown(str(number))
    return row


def as_new(row: Message) -> NewMessage:
    """Return what would bring *row* back."""
    return NewMessage(
        row.client_id, row.occurrence, row.channel, row.body, row.subject, row.text_key, row.not_after
    )


def _greeted(tx: Tx, occurrence: str) -> Greeted | None:
    try:
        return greet_in(tx, occurrence, "done")
    except OccurrenceUnknown:
        return None  # a letter to many, or a day that was taken out of the file since


def _in_state(session: Session, number: int, state: str) -> Message:
    row = row_of(session, number)
    if row.state != state:
        raise MessageGone(str(number), row.state)
    return row


def _mailing(tx: Tx, new: NewMailing) -> Mailing:
    row = Mailing(
        title=line(new.title, "title"),
        purpose=new.purpose,
        subject=line(new.subject, "subject"),
        body=clean_text(new.body, LONGEST),
        made_at=tx.now,
        staff_id=tx.staff_id,
    )
    tx.session.add(row)
    tx.session.flush()
    return row


def _mailing_of(session: Session, new: NewMessage) -> Mailing | None:
    """Return the letter to many that a message was taken out of, and goes back to."""
    number = new.occurrence.removeprefix(_LETTER)
    return session.get(Mailing, int(number)) if new.occurrence.startswith(_LETTER) else None


def _purpose(mailing: Mailing | None) -> Purpose:
    return "messages" if mailing is not None and mailing.purpose == "messages" else "greeting"


def _barred(
    tx: Tx, found: Sequence[tuple[NewMessage, Mailing | None]]
) -> dict[tuple[int, str], tuple[Obstacle, ...]]:
    """Return what stands against each for longer than a while, by client and channel."""
    barred: dict[tuple[int, str], tuple[Obstacle, ...]] = {}
    for channel, purpose in {(_channel(each.channel), _purpose(mailing)) for each, mailing in found}:
        clients = [
            each.client for each, mailing in found if (each.channel, _purpose(mailing)) == (channel, purpose)
        ]
        obstacles = who_may_be_contacted(tx.session, clients, channel, tx.local, purpose)
        for client, all_of_them in obstacles.items():
            barred[client, channel] = tuple(each for each in all_of_them if not each.passes)
    return barred


def _queued(tx: Tx, new: NewMessage, mailing: Mailing | None) -> int | None:
    """Write the row of *new* and return its number; None if there is one that did not fail."""
    occurrence = new.occurrence or (f"{_LETTER}{mailing.id}" if mailing else "")
    query = select(Message).where(
        Message.client_id == new.client, Message.occurrence == occurrence, Message.channel == new.channel
    )
    row = tx.session.scalar(query)
    if row is not None and row.state != "failed":
        return None
    if row is None:
        row = Message(client_id=new.client, occurrence=occurrence, channel=new.channel, address="")
        row.mail_id, row.made_at, row.answer = uuid4().hex, tx.now, ""
        tx.session.add(row)
    row.purpose, row.mailing_id = _purpose(mailing), mailing.id if mailing else None
    row.staff_id = tx.staff_id
    row.text_key, row.subject = new.text_key, line(new.subject, "subject")
    row.body, row.not_after = clean_text(new.body, LONGEST), new.not_after
    row.tries, row.trouble, row.detail, row.not_before = 0, "", "", None
    set_state(tx, row, "queued")
    tx.session.flush()
    return row.id


def _channel(channel: str) -> str:
    if channel not in CHANNELS:
        raise ValueInvalid("channel", channel, ", ".join(CHANNELS))
    return channel


def _take_back_told(tx: Tx, told: Told) -> None:
    _drop_contact(tx, told.contact)
    if told.greeted is not None:
        take_back_in(tx, told.greeted)


def _drop_contact(tx: Tx, number: int) -> None:
    if tx.session.get(Contact, number) is not None:  # else somebody took it out of the log already
        contacts.take_back_in(tx, number)
