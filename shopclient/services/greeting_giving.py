"""Greeting somebody: what was said is kept with the occasion and in the log, and can be taken back."""

from dataclasses import dataclass

from shopclient.domain.errors import OccurrenceUnknown, TextGivenBefore
from shopclient.services import contacts, messages
from shopclient.services.contacts import ContactNote
from shopclient.services.greeting_case import GreetingCase
from shopclient.services.messages import NewMessage, Queued, Told
from shopclient.services.occasion_views import Greeted
from shopclient.services.occasions import greet_in, take_back_in
from shopclient.services.shop import Shop


@dataclass(frozen=True)
class Missed:
    """A call that reached nobody: its line in the log, and the occasion that was put off for it."""

    contact: int
    greeted: Greeted | None


def give(shop: Shop, case: GreetingCase, new: NewMessage, result: str = "") -> Told:
    """Note that a text was said, copied into a telephone, or printed: the occasion is done.

    Raises:
        TextGivenBefore: These very words went to this person before; not said of what was spoken.
        MessageKnown: This was told by this channel already. TextInvalid: With the field.
        ClientUnknown, ClientErased: There is no such client any more.
    """
    _require_new(case, new)
    return messages.note_sent(shop, new, result)


def queue_letter(shop: Shop, case: GreetingCase, new: NewMessage) -> Queued:
    """Put an e-mail into the queue. Raises: TextGivenBefore, and as ``messages.queue``."""
    _require_new(case, new)
    return messages.queue(shop, (new,))


def put_off(shop: Shop, case: GreetingCase, note: ContactNote) -> Missed:
    """Note a call that reached nobody, or at a bad moment; the occasion comes again tomorrow.

    Raises:
        ClientUnknown, ClientErased: There is no such client any more. TextInvalid: With the field.
    """
    with shop.writing() as tx:
        contact = contacts.log_in(tx, case.client, note)
        try:
            return Missed(contact, greet_in(tx, case.occurrence, "later"))
        except OccurrenceUnknown:
            return Missed(contact, None)  # there is no day to it


def take_back_missed(shop: Shop, missed: Missed) -> None:
    """Take out what ``put_off`` noted."""
    with shop.writing() as tx:
        contacts.take_back_in(tx, missed.contact)
        if missed.greeted is not None:
            take_back_in(tx, missed.greeted)


def _require_new(case: GreetingCase, new: NewMessage) -> None:
    if new.channel != "phone" and (on := case.given_before(new.body)) is not None:
        raise TextGivenBefore(on)
